// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_completions.h"

#include "text/analysis.h"
#include "widgets/world_map.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

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
    case PlaceKind::Settlement: return FieldSuggest::tr("town or village");
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

/// "120 km from Sokolo", of the nearest other one.
QString distanceWords(const knowledge::PlaceEntry& entry, const QList<NamedPlace>& named)
{
    const NamedPlace* nearest = nullptr;
    double least = 0;
    for (const NamedPlace& place : named) {
        const double km = distanceKm({entry.lat, entry.lon}, {place.lat, place.lon});
        if (!nearest || km < least) {
            nearest = &place;
            least = km;
        }
    }
    if (!nearest)
        return {};
    if (least < 1)
        return FieldSuggest::tr("in this document");
    return FieldSuggest::tr("%1 km from %2").arg(QLocale().toString(qRound(least)), nearest->name);
}

/// "Mali · part of Al-Qaida · also GSIM, Nusrat al-Islam"; the form that was typed first.
QString actorDetail(const knowledge::Actor& actor, const QString& typed,
                    const knowledge::Knowledge& knowledge)
{
    constexpr qsizetype kMostForms = 3;
    QStringList parts;
    if (const knowledge::Country* country = knowledge.countries().byIso2(actor.country))
        parts.append(country->name);
    if (const knowledge::Actor* parent = knowledge.actors().find(actor.parent))
        parts.append(FieldSuggest::tr("part of %1").arg(parent->name));
    QStringList forms;
    for (const QString& alias : actor.aliases) {
        if (text::foldName(alias).startsWith(typed))
            forms.append(alias);
    }
    for (const QString& alias : actor.aliases) {
        if (forms.size() < kMostForms && !forms.contains(alias))
            forms.append(alias);
    }
    if (!forms.isEmpty())
        parts.append(FieldSuggest::tr("also %1").arg(forms.mid(0, kMostForms).join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

/// "2017–", "until 2012": when the register holds the party to have been there.
QString yearsWords(const knowledge::Actor& actor)
{
    if (!actor.validFrom.isValid() && !actor.validTo.isValid())
        return {};
    const auto year = [](QDate date) { return date.isValid() ? QString::number(date.year()) : QString(); };
    return year(actor.validFrom) + QStringLiteral("–") + year(actor.validTo);
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

FieldSuggest::Provider placeCompletions(const knowledge::Knowledge& knowledge, const NamedPlaces& others)
{
    return [&knowledge, others](const QString& typed) {
        QList<Suggestion> found;
        if (typed.trimmed().size() < 2)
            return found;
        const QList<NamedPlace> named = others ? others() : QList<NamedPlace>();
        const auto favour = [&named](double lat, double lon, const QString& country) {
            double best = 0;
            for (const NamedPlace& place : named) {
                // Cheap on purpose: asked for thousands of places at each key.
                const double away = std::abs(lat - place.lat) + std::abs(lon - place.lon);
                best = std::max(best, (country == place.country ? 3.0 : 0.0) + 3 / (1 + away));
            }
            return best;
        };
        for (const knowledge::PlaceMatch& match :
             knowledge.gazetteer().matches(typed.trimmed(), kMaxCompletions, favour)) {
            const knowledge::PlaceEntry& entry = match.entry;
            QStringList detail;
            const knowledge::Country* country = knowledge.countries().byIso2(entry.country);
            if (entry.kind != knowledge::PlaceKind::Country)
                detail << entry.admin1 << (country ? country->name : entry.country);
            detail << kindWord(entry.kind);
            if (!match.form.startsWith(text::foldName(entry.name)) &&
                !text::foldName(entry.name).startsWith(text::foldName(typed)))
                detail << FieldSuggest::tr("also “%1”").arg(match.form);
            detail.removeAll(QString());
            Suggestion suggestion{
                .text = entry.name, .detail = detail.join(QStringLiteral(" · ")), .data = entry.id};
            suggestion.spot = Suggestion::Spot{entry.lat, entry.lon, entry.country};
            suggestion.remark = distanceWords(entry, named);
            found.append(suggestion);
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
        const QString key = text::foldName(typed);
        const QList<const knowledge::Actor*> actors =
            knowledge.actors().completions(typed.trimmed(), kMaxCompletions);
        for (const knowledge::Actor* actor : actors) {
            Suggestion suggestion{.text = actor->name, .detail = {}, .data = actor->id};
            suggestion.detail = actorDetail(*actor, key, knowledge);
            suggestion.remark = yearsWords(*actor);
            found.append(suggestion);
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
