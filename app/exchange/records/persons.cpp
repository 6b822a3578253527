// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/persons.h"

#include <algorithm>

namespace casus::exchange {

QString initialsOf(const QString& name)
{
    QStringList initials;
    bool begins = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool pair = c.isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(c, name[i + 1]) : c.unicode();
        if (QChar::isLetter(point)) {
            if (begins)
                initials.append(name.mid(i, pair ? 2 : 1).toUpper() + u'.');
            begins = false;
        } else if (!QChar::isMark(point) && c != u'\'' && c != QChar(0x2019)) {
            begins = true;
        }
        i += pair ? 1 : 0;
    }
    return initials.join(u' ');
}

PersonFilter::PersonFilter(QStringList names, PersonNames mode)
    : m_mode(mode)
{
    for (QString& name : names)
        name = name.simplified();
    names.removeAll(QString());
    names.removeDuplicates();
    // Longest first: the whole name goes before its parts.
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    QStringList patterns;
    for (const QString& name : std::as_const(names)) {
        QString pattern = QRegularExpression::escape(name);
        pattern.replace(QStringLiteral("\\ "), QStringLiteral("\\s+")); // line breaks within a name
        patterns.append(pattern);
    }
    if (patterns.isEmpty())
        return;
    m_names = QRegularExpression(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}\\p{M}])").arg(patterns.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString PersonFilter::replaced(const QString& name) const
{
    return m_mode == PersonNames::Initials ? initialsOf(name) : QStringLiteral("[name left out]");
}

QString PersonFilter::without(const QString& text, QList<qsizetype>* positions) const
{
    if (text.isEmpty() || m_names.pattern().isEmpty())
        return text;
    QString result;
    qsizetype end = 0;
    qsizetype at = 0; // of the positions
    const auto moveUntil = [&](qsizetype until) {
        while (positions && at < positions->size() && positions->at(at) <= until) {
            (*positions)[at] += result.size() - end;
            ++at;
        }
    };
    auto matches = m_names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        moveUntil(match.capturedStart());
        result.append(QStringView(text).mid(end, match.capturedStart() - end));
        result.append(replaced(match.captured()));
        while (positions && at < positions->size() && positions->at(at) < match.capturedEnd())
            (*positions)[at++] = result.size();
        end = match.capturedEnd();
    }
    if (end == 0)
        return text;
    moveUntil(text.size());
    result.append(QStringView(text).mid(end));
    return result;
}

void PersonFilter::clean(QStringList& texts) const
{
    for (QString& text : texts)
        clean(text);
}

void PersonFilter::clean(QList<model::Evidence>& evidence) const
{
    for (model::Evidence& one : evidence)
        clean(one.quote);
}

void PersonFilter::clean(model::FieldValue& value) const
{
    if (auto* text = std::get_if<QString>(&value))
        clean(*text);
    else if (auto* list = std::get_if<QStringList>(&value))
        clean(*list);
}

model::Incident PersonFilter::without(const model::Incident& incident) const
{
    if (m_names.pattern().isEmpty())
        return incident;
    model::Incident safe = incident;
    for (auto it = safe.fields.begin(); it != safe.fields.end(); ++it) {
        const model::FieldKey key = it.key();
        clean(it->evidence);
        clean(it->reason);
        if (key == model::FieldKey::SecondCoder || key == model::FieldKey::Adjudicator)
            continue;
        clean(it->value);
        clean(it->derived);
    }
    for (model::Field& field : safe.ownFields) {
        clean(field.evidence);
        clean(field.reason);
        clean(field.value);
        clean(field.derived);
    }
    for (model::IncidentPlace& place : safe.places) {
        clean(place.evidence);
        clean(place.reason);
    }
    for (model::IncidentActor& actor : safe.actors) {
        clean(actor.name);
        clean(actor.evidence);
        clean(actor.reason);
    }
    for (model::Claim& claim : safe.claims) {
        clean(claim.claimant);
        clean(claim.via);
        clean(claim.useReason);
        clean(claim.reason);
        clean(claim.evidence);
    }
    for (model::Report& report : safe.reports)
        clean(report.evidence);
    for (model::TotalOverride& total : safe.overrides)
        clean(total.reason);
    clean(safe.note);
    clean(safe.reason);
    return safe;
}

Documents PersonFilter::without(const Documents& documents) const
{
    Documents safe = documents;
    for (model::DocumentInfo& document : safe) {
        clean(document.name);
        clean(document.title);
        clean(document.publisher);
        clean(document.note);
    }
    return safe;
}

Result<PersonFilter> KnownPersons::of(const Documents& documents)
{
    QList<model::DocumentId> ids;
    for (const model::DocumentInfo& document : documents)
        ids.append(document.id);
    if (ids == m_last)
        return m_filter;
    QStringList names;
    for (const model::DocumentId id : std::as_const(ids)) {
        if (!m_source.persons)
            break;
        const auto known = m_source.persons(id);
        if (!known)
            return known.error();
        names += *known;
    }
    m_last = ids;
    m_filter = PersonFilter(names, m_mode);
    return m_filter;
}

QString KnownPersons::note() const
{
    if (m_mode == PersonNames::Keep)
        return {};
    return QStringLiteral(
               "Names of persons are %1: every form that a mention marks as a person (confirmed or not yet "
               "decided) in a document of the incident, in values, parties, claimants, quotes, notes and "
               "titles. "
               "Not covered: forms that no mention marks, web addresses, names of places and of coders.")
        .arg(m_mode == PersonNames::Initials ? QStringLiteral("replaced by initials")
                                             : QStringLiteral("left out"));
}

} // namespace casus::exchange
