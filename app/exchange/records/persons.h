// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells.h"
#include "exchange/export.h"

#include <QHash>
#include <QRegularExpression>

namespace casus::exchange {

/// The names of persons that are marked in some documents, and texts without them. Covered: every written
/// form that is marked as a person (not rejected), wherever it stands as whole words, in any case. Not
/// covered: forms that nobody has marked, URLs, coders.
class PersonFilter {
public:
    PersonFilter() = default;
    PersonFilter(QStringList names, PersonNames mode);

    [[nodiscard]] QString without(const QString& text) const { return without(text, nullptr); }
    /// Moves positions in the text (ascending) along; those inside a name go to its end.
    [[nodiscard]] QString without(const QString& text, QList<qsizetype>* positions) const;
    [[nodiscard]] model::Incident without(const model::Incident& incident) const;
    [[nodiscard]] Documents without(const Documents& documents) const;

private:
    [[nodiscard]] QString replaced(const QString& name) const;
    void clean(QString& text) const { text = without(text); }
    void clean(QStringList& texts) const;
    void clean(QList<model::Evidence>& evidence) const;
    void clean(model::FieldValue& value) const;

    PersonNames m_mode = PersonNames::Keep;
    QRegularExpression m_names; // an alternation; empty pattern: nobody
};

/// Filters by document, kept for the incidents that follow.
class KnownPersons {
public:
    KnownPersons(const ExportSource& source, PersonNames mode)
        : m_source(source)
        , m_mode(mode)
    {}
    [[nodiscard]] Result<PersonFilter> of(const Documents& documents);
    [[nodiscard]] QString note() const; // what is covered; empty where names are kept

private:
    const ExportSource& m_source;
    PersonNames m_mode;
    QList<model::DocumentId> m_last; // of m_filter
    PersonFilter m_filter;
};

/// "A. B." for "Ada Bo"; particles and titles count as names.
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace casus::exchange
