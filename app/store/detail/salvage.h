// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/detail/connection.h"
#include "store/detail/page_reader.h"
#include "store/store.h"

namespace casus::store {

/// Fills a new project with the rows found in a damaged one and makes it whole again: what refers to lost
/// things is mended from the decision log or left out, counters and search are made anew. Undo does not
/// survive; the log does.
class Salvage {
public:
    /// `target` is a project without content; foreign keys are off until it is whole.
    explicit Salvage(const Connection& target)
        : m_target(target)
    {}

    /// Throws Failure; ErrorCode::Damaged where nothing at all was found.
    void run(PageReader& pages);
    [[nodiscard]] RecoverReport report() const { return m_report; }

private:
    QStringList takeTriggers() const;
    void takeRows(PageReader& pages);
    void mendDocuments();
    void mendTexts();
    void mendLog();
    void restoreFromLog();
    void mendMentions();
    void mendIncidents();
    void mendReferences();
    void mendCodebook() const;
    void linkLog() const;
    void recount() const;
    void summarise(PageReader& pages);
    void lost(qint64 count, const QString& sentence);
    [[nodiscard]] qint64 number(const QString& sql) const;
    qint64 change(const QString& sql) const;

    const Connection& m_target;
    RecoverReport m_report;
};

} // namespace casus::store
