// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/where.h"

#include "drafting/field_tools.h"

#include <QtMath>

#include <algorithm>

namespace casus::drafting {
namespace {

using model::FieldKey;
using model::PlaceRelation;

constexpr qsizetype kMostPlaces = 6;
constexpr qsizetype kMostRegions = 12;

model::IncidentPlace placeOf(const Scene& scene, const PlaceMark& mark)
{
    model::IncidentPlace place;
    place.name = mark.item->mention->quote;
    place.evidence = {scene.reading.evidence(*mark.item)};
    place.score = 0.9 * mark.item->mention->score;
    place.reason = QStringLiteral("named as the place of the act");
    if (mark.value != nullptr) {
        place.relation = mark.value->relation;
        place.km = mark.value->km;
        place.bearing = mark.value->bearing;
        place.country = mark.value->country;
        place.lat = mark.value->lat;
        place.lon = mark.value->lon;
        place.gazetteerId = mark.value->gazetteerId;
    }
    return place;
}

QString countryOf(const knowledge::Knowledge& knowledge, const PlaceMark& mark)
{
    if (mark.value != nullptr && !mark.value->country.isEmpty())
        return mark.value->country;
    const auto* country = knowledge.countries().byName(mark.item->mention->quote);
    return country != nullptr ? country->iso2 : QString();
}

bool isLocative(const QString& word)
{
    return word == u"in" || word == u"near" || word == u"outside" || word == u"at" || word == u"dans" ||
           word == u"a";
}

/// "Borno State" and "Borno": the name without its kind.
QString bareName(const QString& name)
{
    QStringList words = text::foldName(name).split(u' ', Qt::SkipEmptyParts);
    const auto isKind = [](const QString& word) {
        return word == u"state" || word == u"province" || word == u"region" || word == u"district" ||
               word == u"county" || word == u"department" || word == u"governorate" || word == u"oblast" ||
               word == u"departement" || word == u"territoire" || word == u"territory";
    };
    if (words.size() > 1 && isKind(words.constLast()))
        words.removeLast();
    return words.join(u' ');
}

class WhereFinder {
public:
    WhereFinder(const Scene& scene, const Group& group, model::Incident& incident)
        : m_scene(scene)
        , m_group(group)
        , m_incident(incident)
    {}

    void run();

private:
    void readMarks();
    void addPlace(const PlaceMark& mark);
    void addCapital();
    void setRegions();
    void setCountry();
    void setPoint();

    const Scene& m_scene;
    const Group& m_group;
    model::Incident& m_incident;
    std::vector<const PlaceMark*> m_admin;
    std::vector<const PlaceMark*> m_countries;
};

void WhereFinder::readMarks()
{
    for (const Fragment& fragment : m_group.fragments) {
        const Frame& frame = m_scene.frames[fragment.frame];
        if (frame.allOfThem && frame.casualties.empty())
            continue;
        for (const PlaceMark& mark : frame.places) {
            if (!fragment.tokens.contains(mark.item->tokens.first))
                continue;
            switch (mark.use) {
            case PlaceUse::Locates: addPlace(mark); break;
            case PlaceUse::Admin: m_admin.push_back(&mark); break;
            case PlaceUse::Country: m_countries.push_back(&mark); break;
            case PlaceUse::Source:
            case PlaceUse::Away: break;
            }
        }
    }
}

void WhereFinder::addPlace(const PlaceMark& mark)
{
    const QString folded = text::foldName(mark.item->mention->quote);
    for (model::IncidentPlace& known : m_incident.places) {
        if (text::foldName(known.name) == folded) {
            known.evidence.append(m_scene.reading.evidence(*mark.item));
            return;
        }
    }
    if (m_incident.places.size() < kMostPlaces)
        m_incident.places.append(placeOf(m_scene, mark));
}

/// "in Mali's capital", "the Somali capital": the place is named by its country.
void WhereFinder::addCapital()
{
    const Reading& reading = m_scene.reading;
    const knowledge::Countries& countries = m_scene.knowledge.countries();
    for (const Fragment& fragment : m_group.fragments) {
        const CueHit* cue = reading.firstCue(fragment.tokens, Cue::Capital);
        if (cue == nullptr || cue->last <= fragment.tokens.first + 1)
            continue;
        const std::size_t at = cue->last - 1;
        const Item* before =
            at > fragment.tokens.first + 1 && reading.word(at - 1) == u"s" ? reading.itemAt(at - 2) : nullptr;
        const knowledge::Country* country = countries.byAdjective(reading.word(at - 1));
        if (before != nullptr && before->type() == model::MentionType::Place)
            country = countries.byName(before->mention->quote);
        if (country == nullptr || country->capital.isEmpty())
            continue;
        const std::size_t named = before != nullptr ? before->tokens.first : at - 1;
        const bool located = named > fragment.tokens.first &&
                             (isLocative(reading.word(named - 1)) ||
                              (named > fragment.tokens.first + 1 && isLocative(reading.word(named - 2))));
        const bool known = std::any_of(
            m_incident.places.begin(), m_incident.places.end(), [&](const model::IncidentPlace& other) {
                return text::foldName(other.name) == text::foldName(country->capital);
            });
        if (!located || known || !m_scene.frames[fragment.frame].tellsViolence())
            continue;
        model::IncidentPlace place;
        place.name = country->capital;
        place.country = country->iso2;
        place.evidence = {
            reading.evidence(Tokens{before != nullptr ? before->tokens.first : at - 1, at + 1})};
        place.score = 0.75;
        place.reason = QStringLiteral("the capital that the text speaks of");
        for (const knowledge::PlaceEntry& entry : m_scene.knowledge.gazetteer().find(country->capital)) {
            if (entry.country == country->iso2 && entry.kind == knowledge::PlaceKind::Settlement) {
                place.lat = entry.lat;
                place.lon = entry.lon;
                place.gazetteerId = entry.id;
                break;
            }
        }
        m_incident.places.append(place);
        return;
    }
}

void WhereFinder::setCountry()
{
    const auto set = [&](const QString& country, const QList<model::Evidence>& evidence, double score,
                         const QString& why) {
        setField(m_incident, FieldKey::Country, country, evidence, score, why);
    };
    const QString& about = m_scene.countries.about;
    for (const model::IncidentPlace& place : m_incident.places) {
        // a name that also stands for a place in a country of which the text says nothing does not move the
        // act there
        if (!place.country.isEmpty() && place.relation != PlaceRelation::Border &&
            (about.isEmpty() || place.country == about || m_scene.countries.spokenOf.contains(place.country)))
            return set(place.country, place.evidence, 0.9, QStringLiteral("country of the place"));
    }
    for (const PlaceMark* mark : m_admin) {
        if (const QString country = countryOf(m_scene.knowledge, *mark); !country.isEmpty())
            return set(country, {m_scene.reading.evidence(*mark->item)}, 0.9,
                       QStringLiteral("country of the region"));
    }
    for (const PlaceMark* mark : m_countries) {
        if (const QString country = countryOf(m_scene.knowledge, *mark); !country.isEmpty())
            return set(country, {m_scene.reading.evidence(*mark->item)}, 0.85,
                       QStringLiteral("named with the act"));
    }
    if (!about.isEmpty())
        set(about, {m_scene.reading.evidence(*m_scene.countries.words)}, 0.6,
            QStringLiteral("the country that the document is about"));
}

void WhereFinder::setPoint()
{
    // between A and B, on the road from A to B: the middle; else the first place that the gazetteer knows
    const QString country = model::text(m_incident, FieldKey::Country);
    std::vector<const model::IncidentPlace*> line;
    const model::IncidentPlace* point = nullptr;
    for (const model::IncidentPlace& place : m_incident.places) {
        if (!place.lat || !place.lon || place.relation == PlaceRelation::Border ||
            (!place.country.isEmpty() && place.country != country))
            continue;
        if (place.relation == PlaceRelation::Between || place.relation == PlaceRelation::Along)
            line.push_back(&place);
        else if (point == nullptr)
            point = &place;
    }
    double lat = 0;
    double lon = 0;
    QString precision = QStringLiteral("1");
    QList<model::Evidence> evidence;
    QString why;
    if (point != nullptr) {
        lat = *point->lat;
        lon = *point->lon;
        evidence = point->evidence;
        why = QStringLiteral("coordinates of %1").arg(point->name);
        if (point->relation == PlaceRelation::Distance && point->km) {
            static const QStringList kBearings{
                QStringLiteral("N"), QStringLiteral("NE"), QStringLiteral("E"), QStringLiteral("SE"),
                QStringLiteral("S"), QStringLiteral("SW"), QStringLiteral("W"), QStringLiteral("NW")};
            const auto index = kBearings.indexOf(point->bearing);
            if (index >= 0) {
                const double angle = qDegreesToRadians(45.0 * static_cast<double>(index));
                lat += *point->km * std::cos(angle) / 111.2;
                lon +=
                    *point->km * std::sin(angle) / (111.2 * std::max(0.1, std::cos(qDegreesToRadians(lat))));
                why = QStringLiteral("%1 km %2 of %3").arg(*point->km).arg(point->bearing, point->name);
            }
        }
        precision = point->relation == PlaceRelation::In ? QStringLiteral("1") : QStringLiteral("2");
    } else if (!line.empty()) {
        for (const model::IncidentPlace* place : line) {
            lat += *place->lat / static_cast<double>(line.size());
            lon += *place->lon / static_cast<double>(line.size());
            evidence += place->evidence;
        }
        precision = QStringLiteral("2");
        why = QStringLiteral("the middle of the places named");
    } else {
        const auto known = std::find_if(m_admin.begin(), m_admin.end(), [](const PlaceMark* mark) {
            return mark->value != nullptr && mark->value->lat && mark->value->lon;
        });
        if (known == m_admin.end())
            return;
        lat = *(*known)->value->lat;
        lon = *(*known)->value->lon;
        evidence = {m_scene.reading.evidence(*(*known)->item)};
        precision = QStringLiteral("4");
        why = QStringLiteral("a point of the region, no nearer place is known");
    }
    setField(m_incident, FieldKey::Latitude, lat, evidence, 0.7, why);
    setField(m_incident, FieldKey::Longitude, lon, evidence, 0.7, why);
    setField(m_incident, FieldKey::GeoPrecision, precision, evidence, 0.7, why);
}

/// Each region once, by its fullest form. "Near X", said of a village in the territory of X, adds no place.
void WhereFinder::setRegions()
{
    QStringList names;
    QStringList bare;
    QList<model::Evidence> evidence;
    for (const PlaceMark* mark : m_admin) {
        const QString& name = mark->item->mention->quote;
        evidence.append(m_scene.reading.evidence(*mark->item));
        const auto known = bare.indexOf(bareName(name));
        if (known >= 0) {
            if (name.size() > names[known].size())
                names[known] = name;
        } else if (names.size() < kMostRegions) {
            names.append(name);
            bare.append(bareName(name));
        }
    }
    if (names.isEmpty())
        return;
    setField(m_incident, FieldKey::AdminNamed, names, evidence, 0.85,
             QStringLiteral("regions named for the act"));
    const auto isNearRegion = [&](const model::IncidentPlace& place) {
        return place.relation == PlaceRelation::Near && bare.contains(bareName(place.name));
    };
    if (!std::all_of(m_incident.places.cbegin(), m_incident.places.cend(), isNearRegion))
        m_incident.places.removeIf(isNearRegion);
}

void WhereFinder::run()
{
    readMarks();
    if (m_incident.role == model::IncidentRole::Main)
        addCapital();
    if (m_incident.places.isEmpty() && !m_admin.empty() && m_group.role == model::IncidentRole::Main) {
        // no nearer place: a district is one, a part of a country is not
        const auto district = std::find_if(m_admin.begin(), m_admin.end(), [&](const PlaceMark* mark) {
            const CueHit* cue = m_scene.reading.firstCue(
                {mark->item->tokens.last, mark->item->tokens.last + 2}, Cue::AdminAfter);
            return cue != nullptr && (m_scene.reading.word(cue->first) == u"district" ||
                                      m_scene.reading.word(cue->first) == u"prefecture" ||
                                      m_scene.reading.word(cue->first) == u"territory" ||
                                      m_scene.reading.word(cue->first) == u"cercle");
        });
        if (district != m_admin.end()) {
            addPlace(**district);
            m_admin.erase(district);
        }
    }
    setRegions();
    setCountry();
    setPoint();
}

} // namespace

CountryProfile countriesOf(const std::vector<Frame>& frames, const knowledge::Knowledge& knowledge)
{
    constexpr int kNamed = 3; // a country by its name weighs as much as three places
    struct Weight {
        int weight = 0;
        bool spoken = false;
        QString firstName;
        const Item* words = nullptr;
    };
    QStringList order;
    QHash<QString, Weight> weights;
    for (const Frame& frame : frames) {
        for (const PlaceMark& mark : frame.places) {
            const QString country = countryOf(knowledge, mark);
            if (country.isEmpty())
                continue;
            if (!weights.contains(country))
                order.append(country);
            Weight& entry = weights[country];
            const bool named = mark.use == PlaceUse::Country || mark.use == PlaceUse::Admin;
            const QString name = text::foldName(mark.item->mention->quote);
            if (entry.words == nullptr) {
                entry.words = mark.item;
                entry.firstName = name;
            }
            entry.spoken = entry.spoken || named || name != entry.firstName;
            if (mark.value == nullptr || mark.value->relation != PlaceRelation::Border)
                entry.weight += mark.use == PlaceUse::Country ? kNamed : 1;
        }
    }
    CountryProfile profile;
    int best = kNamed - 1;
    for (const QString& country : order) {
        const Weight& entry = weights[country];
        if (entry.spoken)
            profile.spokenOf.append(country);
        if (entry.weight > best) {
            best = entry.weight;
            profile.about = country;
            profile.words = entry.words;
        }
    }
    return profile;
}

void fillWhere(const Scene& scene, const Group& group, model::Incident& incident)
{
    WhereFinder(scene, group, incident).run();
}

} // namespace casus::drafting
