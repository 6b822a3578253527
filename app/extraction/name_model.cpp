// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_model.h"

#include "extraction/place_relation.h"
#include "extraction/rule_scores.h"
#include "text/word_list.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace casus::extraction {

namespace {

std::optional<model::MentionType> typeOf(sequence::Label label)
{
    switch (label) {
    case sequence::Label::Person: return model::MentionType::Person;
    case sequence::Label::Org: return model::MentionType::Org;
    case sequence::Label::Place: return model::MentionType::Place;
    case sequence::Label::Nationality:
    case sequence::Label::Date: break;
    }
    return std::nullopt;
}

/// Countries and parts of the world in the place of an adjective ("U.S. forces") are no places by the
/// annotation rules; the finder of places knows them all and has decided. Nor is a lone compass point one.
bool isLeftToKnowledge(const FinderInput& input, const Candidate& candidate)
{
    if (candidate.type != model::MentionType::Place)
        return false;
    const auto& tokens = input.analysis.tokens;
    const qsizetype begin = tokens[candidate.firstToken].begin;
    const QString name = input.analysis.text.mid(begin, tokens[candidate.lastToken - 1].end - begin);
    if (input.knowledge.countries().byName(name))
        return true;
    if (candidate.lastToken - candidate.firstToken == 1 &&
        !bearingOf(input.folded[candidate.firstToken]).isEmpty())
        return true;
    const QList<knowledge::PlaceEntry> entries = input.knowledge.gazetteer().find(name);
    return std::any_of(entries.begin(), entries.end(), [](const knowledge::PlaceEntry& entry) {
        return entry.kind == knowledge::PlaceKind::Region;
    });
}

/// "Director of Public Relations": an office is no organisation, nor is what it is for.
bool isOffice(const FinderInput& input, const Candidate& candidate)
{
    static constexpr std::array<QStringView, 14> kOffices{
        u"director", u"minister",  u"secretary", u"chief",  u"head",      u"commander", u"president",
        u"chairman", u"spokesman", u"governor",  u"deputy", u"inspector", u"adviser",   u"commissioner"};
    static constexpr std::array<QStringView, 4> kLinks{u"of", u"for", u"general", u"to"};
    static constexpr std::array<QStringView, 9> kFields{u"relations",   u"resources",      u"affairs",
                                                        u"operations",  u"communications", u"protection",
                                                        u"information", u"finance",        u"intelligence"};
    const std::size_t first = candidate.firstToken;
    if (candidate.type != model::MentionType::Org)
        return false;
    const bool field = first > 1 && text::isOneOf(input.folded[first - 2], kOffices) &&
                       text::isOneOf(input.folded[first - 1], kLinks) &&
                       text::isOneOf(input.folded[candidate.lastToken - 1], kFields);
    return field || (candidate.lastToken - first > 1 && text::isOneOf(input.folded[first], kOffices) &&
                     text::isOneOf(input.folded[first + 1], kLinks));
}

/// "Hayat Hotel": the finder of places found a building where the model sees its owner.
bool isBuilding(const FinderInput& input, const Candidate& candidate, const std::vector<Candidate>& earlier)
{
    static constexpr std::array<QStringView, 8> kBuildings{u"hotel",  u"airport", u"bridge", u"camp",
                                                           u"market", u"square",  u"road",   u"junction"};
    if (candidate.type != model::MentionType::Org ||
        !text::isOneOf(input.folded[candidate.lastToken - 1], kBuildings))
        return false;
    return std::any_of(earlier.begin(), earlier.end(), [&](const Candidate& other) {
        return other.type == model::MentionType::Place && other.firstToken == candidate.firstToken &&
               other.lastToken == candidate.lastToken && other.score >= scores::kLikely;
    });
}

/// "gunmen from La Nueva Familia", "Los Norteños fighters": whom armed men belong to is a party.
bool isInArmedCompany(const FinderInput& input, const Candidate& candidate)
{
    static constexpr std::array<QStringView, 9> kArmed{u"gunmen",     u"fighters",   u"militants",
                                                       u"rebels",     u"insurgents", u"jihadists",
                                                       u"militiamen", u"guerrillas", u"hitmen"};
    static constexpr std::array<QStringView, 3> kOf{u"from", u"of", u"with"};
    const std::size_t first = candidate.firstToken;
    const auto& tokens = input.analysis.tokens;
    if (candidate.type != model::MentionType::Org)
        return false;
    if (candidate.lastToken < tokens.size() && tokens[candidate.lastToken].spaceBefore &&
        text::isOneOf(input.folded[candidate.lastToken], kArmed))
        return true;
    const std::size_t of = first > 1 && input.folded[first - 1] == u"the" ? first - 2 : first - 1;
    return first > 1 && of > 0 && text::isOneOf(input.folded[of], kOf) &&
           text::isOneOf(input.folded[of - 1], kArmed);
}

/// Values of the model's names from what the text says elsewhere and from the gazetteer.
class Valuer {
public:
    Valuer(const FinderInput& input, const std::vector<Candidate>& earlier)
        : m_input(input)
    {
        for (const Candidate& candidate : earlier) {
            if (candidate.score < scores::kLikely)
                continue;
            if (const auto* place = std::get_if<model::PlaceValue>(&candidate.value)) {
                if (!place->country.isEmpty())
                    ++m_countries[place->country];
            } else if (candidate.type == model::MentionType::Person) {
                rememberPerson(candidate);
            }
        }
    }

    void rememberPerson(const Candidate& candidate)
    {
        const auto* person = std::get_if<model::PersonValue>(&candidate.value);
        if (person && candidate.lastToken - candidate.firstToken > 1)
            m_persons.insert(m_input.folded[candidate.lastToken - 1], person->full);
    }

    [[nodiscard]] model::MentionValue valueOf(const Candidate& candidate, bool withKnowledge) const
    {
        if (candidate.type == model::MentionType::Person) {
            const QString full = candidate.lastToken - candidate.firstToken == 1
                                     ? m_persons.value(m_input.folded[candidate.firstToken])
                                     : QString();
            return model::PersonValue{full.isEmpty() ? text(candidate) : full};
        }
        if (candidate.type == model::MentionType::Place)
            return withKnowledge ? placeValue(text(candidate)) : named(text(candidate));
        return candidate.value;
    }

private:
    [[nodiscard]] QString text(const Candidate& candidate) const
    {
        const auto& tokens = m_input.analysis.tokens;
        const qsizetype begin = tokens[candidate.firstToken].begin;
        return m_input.analysis.text.mid(begin, tokens[candidate.lastToken - 1].end - begin);
    }

    [[nodiscard]] static model::PlaceValue named(const QString& name)
    {
        model::PlaceValue value;
        value.name = name;
        return value;
    }

    /// Known places get coordinates where the text is about their country; a far namesake is worse than none.
    [[nodiscard]] model::PlaceValue placeValue(const QString& name) const
    {
        model::PlaceValue value = named(name);
        const QList<knowledge::PlaceEntry> entries = m_input.knowledge.gazetteer().find(name);
        const knowledge::PlaceEntry* best = nullptr;
        int most = 0;
        for (const knowledge::PlaceEntry& entry : entries) {
            const int named =
                entry.kind == knowledge::PlaceKind::Country ? 1000 : m_countries.value(entry.country);
            if (named > most) { // of equals the first: the most populous
                best = &entry;
                most = named;
            }
        }
        if (!best && entries.size() == 1 && entries.front().population >= 100'000)
            best = &entries.front();
        if (best) {
            value.country = best->country;
            value.lat = best->lat;
            value.lon = best->lon;
            value.gazetteerId = best->id;
        }
        return value;
    }

    const FinderInput& m_input;
    QHash<QString, int> m_countries;   // how often the places of the text lie in each
    QHash<QString, QString> m_persons; // last name -> full name
};

} // namespace

ModelNames::ModelNames(std::shared_ptr<const sequence::Model> model)
    : m_tagger(std::move(model))
{}

std::vector<Candidate> ModelNames::find(const FinderInput& input, const std::vector<Candidate>& earlier,
                                        bool withKnowledge) const
{
    if (!input.language.isEmpty() && input.language != u"en")
        return {};
    std::vector<Candidate> found;
    for (const sequence::TaggedName& name : m_tagger.tag(input.analysis, input.folded)) {
        const auto type = typeOf(name.span.label);
        if (!type || name.probability < scores::kLikely)
            continue;
        Candidate candidate;
        candidate.firstToken = name.span.first;
        candidate.lastToken = name.span.last;
        candidate.type = *type;
        if ((withKnowledge && isLeftToKnowledge(input, candidate)) || isOffice(input, candidate) ||
            isBuilding(input, candidate, earlier))
            continue;
        if (isInArmedCompany(input, candidate)) {
            candidate.type = model::MentionType::Actor;
            candidate.value = model::ActorValue{};
        }
        candidate.score = std::min(name.probability, 0.99);
        candidate.reason = QStringLiteral("name recognised by the trained model");
        found.push_back(std::move(candidate));
    }
    if (found.empty())
        return found;
    Valuer valuer(input, earlier);
    for (Candidate& candidate : found) {
        candidate.value = valuer.valueOf(candidate, withKnowledge);
        if (candidate.type == model::MentionType::Person)
            valuer.rememberPerson(candidate);
    }
    return found;
}

} // namespace casus::extraction
