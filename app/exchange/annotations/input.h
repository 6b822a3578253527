// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotations/losses.h"
#include "exchange/annotations/reader.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace casus::exchange::annotations {

/// The files of a corpus: files as they are, folders searched through, ZIPs unpacked beside each other into a
/// temporary folder that goes with this object.
class Input {
public:
    /// Paths that do not exist and ZIPs that cannot be unpacked go to the report.
    Input(const QStringList& paths, MarkLosses& report);

    /// Those of the format, in the order of names: files that were named by the user are taken whatever their
    /// ending is.
    [[nodiscard]] QList<ReadFile> filesOf(Format format) const;
    [[nodiscard]] const QList<ReadFile>& all() const { return m_files; }

private:
    void addFolder(const QString& folder, const QString& shownBefore);
    void addZip(const QString& path, MarkLosses& report);

    QList<ReadFile> m_files;
    QSet<QString> m_named; // paths that the user gave
    std::vector<std::unique_ptr<QTemporaryDir>> m_unpacked;
};

} // namespace casus::exchange::annotations
