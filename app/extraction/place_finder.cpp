// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/place_finder.h"

#include "extraction/place_relation.h"
#include "extraction/place_resolver.h"
#include "extraction/place_scan.h"
#include "extraction/rule_scores.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace casus::extraction {

using knowledge::PlaceEntry;
using knowledge::PlaceKind;

PlaceFinder::PlaceFinder(const knowledge::Knowledge& knowledge)
    : m_knowledge(knowledge)
    , m_words(knowledge)
    , m_countries(knowledge)
{}

/// One pass over one document: scan for names, settle the sure ones, then the rest by their help.
class PlaceFinder::Reader {
public:
    Reader(const PlaceFinder& finder, const FinderInput& input, const std::vector<Candidate>& earlier)
        : m_finder(finder)
        , m_tokens(input, finder.m_words)
        , m_countries(finder.m_countries.read(input, m_tokens))
        , m_resolver(finder.m_knowledge, m_countries)
        , m_scan(finder.m_knowledge, finder.m_words, finder.m_countries, input, m_tokens,
                 coveredTokens(earlier, m_tokens.size()))
    {}

    std::vector<Candidate> read()
    {
        m_names = m_scan.names();
        resolve();
        remember();
        std::vector<Candidate> found;
        for (const PlaceName& name : m_names) {
            if (name.score >= scores::kLikely)
                found.push_back(candidateOf(name));
        }
        return found;
    }

private:
    /// Texts for readers at home seldom name the country: the places named vote for it.
    void voteForCountries()
    {
        QHash<QString, double> votes;
        double most = 0;
        for (const PlaceName& name : m_names) {
            if (name.key.isEmpty() || name.country || m_entries.contains(name.key))
                continue;
            const QList<PlaceEntry> entries = m_finder.m_knowledge.gazetteer().find(name.key);
            m_entries.insert(name.key, entries);
            QSet<QString> countries;
            for (const PlaceEntry& entry : entries)
                countries.insert(entry.country);
            for (const QString& country : std::as_const(countries)) {
                if (!country.isEmpty())
                    most = std::max(most, votes[country] += 1.0 / static_cast<double>(countries.size()));
            }
        }
        if (most < 1.5)
            return;
        QString first;
        for (auto it = votes.constBegin(); it != votes.constEnd(); ++it) {
            const double weight = 0.7 * it.value() / most;
            if (weight > 0.3 && weight > m_countries.of(it.key()))
                m_countries.weight.insert(it.key(), weight);
            if (it.value() > votes.value(first) || (it.value() == votes.value(first) && it.key() < first))
                first = it.key();
        }
        if (m_countries.main.isEmpty())
            m_countries.main = first;
    }

    void resolve()
    {
        voteForCountries();
        // First what has one meaning in the countries of the text: the rest is drawn towards it.
        for (PlaceName& name : m_names) {
            if (name.key.isEmpty() || name.country)
                continue;
            const QList<PlaceEntry>& entries = m_entries[name.key];
            QList<PlaceEntry> home;
            for (const PlaceEntry& entry : entries) {
                if (m_countries.of(entry.country) >= 0.5 && entry.kind != PlaceKind::Country)
                    home.append(entry);
            }
            if (home.size() == 1 && name.cue != PlaceCue::None)
                m_resolver.anchor(home.front());
        }
        for (PlaceName& name : m_names)
            settle(name);
    }

    void settle(PlaceName& name)
    {
        if (name.country) {
            if (const knowledge::Country* country = m_finder.m_knowledge.countries().byIso2(*name.country)) {
                name.entry.id = QStringLiteral("country:%1").arg(country->iso2);
                name.entry.name = country->name;
                name.entry.country = country->iso2;
                name.entry.kind = PlaceKind::Country;
                name.entry.lat = country->lat;
                name.entry.lon = country->lon;
                name.placed = true;
            }
            // "central Mali": a part of the country that the gazetteer knows as a place of its own.
            if (name.placeWord == u"direction") {
                const QList<PlaceEntry> parts =
                    m_finder.m_knowledge.gazetteer().find(m_tokens.text(name.firstToken, name.lastToken));
                if (!parts.isEmpty() && parts.front().country == name.entry.country)
                    name.entry = parts.front();
            }
            return;
        }
        const QList<PlaceEntry> entries = m_entries.value(name.key);
        if (const auto choice = m_resolver.choose(entries, name.placeWord)) {
            name.entry = choice->entry;
            name.placed = true;
            name.score = name.country ? name.score : scoreOf(name, choice->certainty);
            if (name.reason.isEmpty())
                name.reason = QStringLiteral("place in the gazetteer");
            // A far namesake of an unknown village is worse than no coordinates.
            const bool far = m_countries.of(choice->entry.country) <= 0.05 && !m_countries.main.isEmpty() &&
                             choice->entry.population < 200000 && choice->entry.kind != PlaceKind::Region &&
                             !isNeighbour(choice->entry.country);
            if (far) {
                name.placed = false;
                if (name.cue == PlaceCue::None)
                    name.score -= 0.35;
            }
        }
    }

    [[nodiscard]] bool isNeighbour(const QString& iso2) const
    {
        const knowledge::Country* main = m_finder.m_knowledge.countries().byIso2(m_countries.main);
        return main && main->neighbours.contains(iso2);
    }

    [[nodiscard]] static double scoreOf(const PlaceName& name, double certainty)
    {
        double score = certainty;
        switch (name.cue) {
        case PlaceCue::Strong: score = std::max(scores::kListedStrongCue, certainty); break;
        case PlaceCue::Preposition: score = std::max(scores::kListedPreposition, certainty); break;
        case PlaceCue::List: score = std::max(scores::kListedInList, certainty); break;
        case PlaceCue::None: break;
        }
        return std::clamp(score - name.doubt, 0.05, 0.98);
    }

    /// A name taken on good evidence once is taken everywhere in the text.
    void remember()
    {
        QHash<QString, double> best;
        for (const PlaceName& name : m_names) {
            if (name.cue != PlaceCue::None || name.score >= 0.8)
                best[name.memory] = std::max(best.value(name.memory), name.score);
        }
        for (PlaceName& name : m_names) {
            const double known = best.value(name.memory);
            if (known > name.score && name.doubt < 0.4 && !name.memory.isEmpty()) {
                name.score = known - 0.05;
                name.reason = QStringLiteral("place named before in the text");
            }
        }
    }

    [[nodiscard]] Candidate candidateOf(const PlaceName& name) const
    {
        model::PlaceValue value;
        value.name = m_tokens.text(name.coreFirst, name.coreLast);
        value.country = name.placed ? name.entry.country : QString();
        if (name.placed) {
            value.lat = name.entry.lat;
            value.lon = name.entry.lon;
            value.gazetteerId = name.entry.id;
        }
        PlaceRelationFound relation = relationBefore(m_tokens, name.firstToken, name.lastToken);
        if (name.country && !relation.km && !relation.bearing.isEmpty())
            relation = {}; // "north of Mali" lies in it
        value.relation = name.border ? model::PlaceRelation::Border : relation.relation;
        value.km = relation.km;
        value.bearing = relation.bearing;
        Candidate candidate;
        candidate.firstToken = name.firstToken;
        candidate.lastToken = name.lastToken;
        candidate.type = model::MentionType::Place;
        candidate.value = std::move(value);
        candidate.score = name.score;
        candidate.reason = name.reason;
        return candidate;
    }

    const PlaceFinder& m_finder;
    NameTokens m_tokens;
    TextCountries m_countries;
    PlaceResolver m_resolver;
    PlaceScan m_scan;
    std::vector<PlaceName> m_names;
    QHash<QString, QList<PlaceEntry>> m_entries;
};

std::vector<Candidate> PlaceFinder::find(const FinderInput& input,
                                         const std::vector<Candidate>& earlier) const
{
    return Reader(*this, input, earlier).read();
}

} // namespace casus::extraction
