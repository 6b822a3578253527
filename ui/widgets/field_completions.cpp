// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_completions.h"

namespace casus::ui {

namespace {

constexpr int kMaxCompletions = 12;

QString kindWord(knowledge::PlaceKind kind)
{
    using knowledge::PlaceKind;
    switch (kind) {
    case PlaceKind::Country: return FieldSuggest::tr("country");
    case PlaceKind::Region: return FieldSuggest::tr("region");
    case PlaceKind::Admin1: return FieldSuggest::tr("first-level unit");
    case PlaceKind::Admin2: return FieldSuggest::tr("second-level unit");
    case PlaceKind::Settlement: return {};
    case PlaceKind::Water: return FieldSuggest::tr("water");
    case PlaceKind::Natural: return FieldSuggest::tr("natural feature");
    case PlaceKind::Site: return FieldSuggest::tr("site");
    case PlaceKind::Other: return {};
    }
    return {};
}

bool matches(const knowledge::Country& country, const QString& typed)
{
    if (country.name.startsWith(typed, Qt::CaseInsensitive) ||
        country.iso2.compare(typed, Qt::CaseInsensitive) == 0)
        return true;
    for (const QString& alias : country.aliases) {
        if (alias.startsWith(typed, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

FieldSuggest::Provider countryCompletions(const knowledge::Countries& countries)
{
    return [&countries](const QString& typed) {
        QList<Suggestion> found;
        const QString wanted = typed.trimmed();
        for (const knowledge::Country& country : countries.all()) {
            if (!wanted.isEmpty() && !matches(country, wanted))
                continue;
            found.append({.text = country.name, .detail = country.iso2, .data = country.iso2});
        }
        return found;
    };
}

FieldSuggest::Provider placeCompletions(const knowledge::Knowledge& knowledge)
{
    return [&knowledge](const QString& typed) {
        QList<Suggestion> found;
        if (typed.trimmed().size() < 2)
            return found;
        const QList<knowledge::PlaceEntry> entries =
            knowledge.gazetteer().completions(typed.trimmed(), kMaxCompletions);
        for (const knowledge::PlaceEntry& entry : entries) {
            QStringList detail;
            const knowledge::Country* country = knowledge.countries().byIso2(entry.country);
            if (entry.kind != knowledge::PlaceKind::Country)
                detail << (country ? country->name : entry.country) << entry.admin1;
            detail << kindWord(entry.kind);
            detail.removeAll(QString());
            found.append({.text = entry.name, .detail = detail.join(QStringLiteral(", ")), .data = entry.id});
        }
        return found;
    };
}

FieldSuggest::Provider actorCompletions(const knowledge::Knowledge& knowledge)
{
    return [&knowledge](const QString& typed) {
        QList<Suggestion> found;
        if (typed.trimmed().isEmpty())
            return found;
        const QList<const knowledge::Actor*> actors =
            knowledge.actors().completions(typed.trimmed(), kMaxCompletions);
        for (const knowledge::Actor* actor : actors) {
            QStringList detail{actor->country};
            for (const QString& alias : actor->aliases) {
                if (alias.size() <= 12 && detail.size() < 3)
                    detail << alias;
            }
            detail.removeAll(QString());
            found.append(
                {.text = actor->name, .detail = detail.join(QStringLiteral(", ")), .data = actor->id});
        }
        return found;
    };
}

const knowledge::Country* countryFromText(const knowledge::Countries& countries, const QString& text)
{
    QString wanted = text.trimmed();
    const qsizetype bracket = wanted.lastIndexOf(u'(');
    if (bracket > 0 && wanted.endsWith(u')')) { // "Mali (ML)", as countryText() writes it
        if (const auto* byCode =
                countries.byIso2(wanted.mid(bracket + 1, wanted.size() - bracket - 2).toUpper()))
            return byCode;
        wanted = wanted.left(bracket).trimmed();
    }
    if (wanted.size() == 2) {
        if (const auto* byCode = countries.byIso2(wanted.toUpper()))
            return byCode;
    }
    return wanted.isEmpty() ? nullptr : countries.byName(wanted);
}

QString countryText(const knowledge::Countries& countries, const QString& iso2)
{
    if (const knowledge::Country* country = countries.byIso2(iso2))
        return QStringLiteral("%1 (%2)").arg(country->name, iso2);
    return iso2;
}

QString coordinatesText(double lat, double lon)
{
    return QStringLiteral("%1, %2").arg(lat, 0, 'f', 3).arg(lon, 0, 'f', 3);
}

} // namespace casus::ui
