// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/detail/failure.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QHash>
#include <QList>
#include <QSet>
#include <QVariant>

#include <functional>
#include <optional>

namespace casus::store {

/// One row as found on a page. Texts are QString, blobs QByteArray.
struct RawRecord {
    bool hasRowId = false; // of a table with rowids; else of a table without, or an index
    qint64 rowId = 0;
    QVariantList values;
};

/// Reads the pages of a SQLite file one by one, without the trees that lead to them, so that what lies on
/// sound pages is found whatever became of the others. Committed frames of the write-ahead log count as newer
/// pages. Nothing is written. Format: https://www.sqlite.org/fileformat2.html
class PageReader {
public:
    explicit PageReader(const QString& path); // throws Failure where the file cannot be read

    /// Every row that is whole, page by page.
    void forEachRecord(const std::function<void(const RawRecord&)>& found);
    /// Rows that begin on a sound page but end on a lost one.
    [[nodiscard]] int brokenRecords() const { return m_broken; }
    /// After forEachRecord(): pages that the file should have and that are missing or hold nothing of a
    /// database.
    [[nodiscard]] qint64 lostPages() const;

private:
    void readHeader();
    void readLog(const QString& path);
    void readFreePages();
    [[nodiscard]] QByteArray page(quint32 number);
    void readPage(quint32 number, const std::function<void(const RawRecord&)>& found);
    [[nodiscard]] std::optional<QByteArray> payload(const QByteArray& page, qsizetype at, quint64 size,
                                                    bool ofTable);
    [[nodiscard]] static std::optional<QVariantList> decode(const QByteArray& payload);

    QFile m_file;
    QFile m_log;
    quint32 m_pageSize = 4096;
    quint32 m_pages = 0;
    QHash<quint32, qint64> m_logPages; // page -> offset in the log
    QSet<quint32> m_free;
    QSet<quint32> m_known;       // pages of trees and of long rows
    quint32 m_expectedPages = 0; // as the header or the log says
    int m_broken = 0;
};

} // namespace casus::store
