// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/actor_finder.h"

#include "extraction/actor_patterns.h"
#include "extraction/rule_scores.h"

#include <algorithm>

namespace casus::extraction {

namespace {

bool isAbbreviation(QStringView form)
{
    if (form.size() > 7)
        return false;
    const bool small = std::any_of(form.begin(), form.end(), [](QChar c) { return c.isLower(); });
    return !small && std::any_of(form.begin(), form.end(), [](QChar c) { return c.isUpper(); });
}

/// Heads that stand for the force without a nationality: "the army", "police said".
bool standsAlone(const QString& folded)
{
    static constexpr std::array kAlone{QStringView(u"army"),
                                       QStringView(u"military"),
                                       QStringView(u"police"),
                                       QStringView(u"gendarmerie"),
                                       QStringView(u"air force"),
                                       QStringView(u"navy"),
                                       QStringView(u"national guard"),
                                       QStringView(u"national army"),
                                       QStringView(u"presidential guard"),
                                       QStringView(u"federal police"),
                                       QStringView(u"national police"),
                                       QStringView(u"coast guard"),
                                       QStringView(u"armed forces"),
                                       QStringView(u"national gendarmerie"),
                                       QStringView(u"republican guard"),
                                       QStringView(u"armee"),
                                       QStringView(u"gendarmerie nationale"),
                                       QStringView(u"garde nationale"),
                                       QStringView(u"forces armees"),
                                       QStringView(u"police nationale"),
                                       QStringView(u"garde presidentielle")};
    return std::find(kAlone.begin(), kAlone.end(), folded) != kAlone.end();
}

} // namespace

ActorFinder::ActorFinder(const knowledge::Knowledge& knowledge)
    : m_register(knowledge.actors())
    , m_words(knowledge)
    , m_countries(knowledge)
{
    const auto add = [&](const QString& written, std::size_t actor) {
        // The article is no part of a mention.
        const QString form = written.startsWith(u"the ", Qt::CaseInsensitive) ? written.mid(4) : written;
        const auto payload = static_cast<std::uint32_t>(m_forms.size());
        m_names.add(form, payload);
        if (const QString split = withSplitElisions(form); split != form)
            m_names.add(split, payload);
        m_forms.push_back({actor, isAbbreviation(form)});
    };
    const auto& actors = m_register.actors();
    for (std::size_t i = 0; i < actors.size(); ++i) {
        // Plain state forces ("Malian army") are read by nationality and head word; their names need no
        // entry.
        add(actors[i].name, i);
        for (const QString& alias : actors[i].aliases)
            add(alias, i);
    }
    m_names.build();
    const auto& forces = m_register.stateForces();
    for (std::size_t i = 0; i < forces.size(); ++i) {
        for (const auto& [heads, french] :
             {std::pair(&forces[i].english, false), std::pair(&forces[i].french, true)}) {
            for (const QString& head : *heads) {
                m_heads.add(head, static_cast<std::uint32_t>(m_headForms.size()));
                m_headForms.push_back({i, french});
            }
        }
    }
    m_heads.build();
}

/// One pass over one document.
class ActorFinder::Reader {
public:
    Reader(const ActorFinder& finder, const FinderInput& input)
        : m_finder(finder)
        , m_input(input)
        , m_tokens(input, finder.m_words)
        , m_countries(finder.m_countries.read(input, m_tokens))
    {}

    std::vector<Candidate> read()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens.isReadable(i))
                continue;
            registered(i);
            nationalForce(i);
            bareForce(i);
        }
        for (const ActorPattern& pattern : findActorPatterns(m_tokens))
            add(pattern.firstToken, pattern.lastToken, {}, pattern.score, pattern.reason);
        abbreviations();
        return std::move(m_found);
    }

private:
    void add(std::size_t first, std::size_t last, const QString& actor, double score, const QString& reason)
    {
        Candidate candidate;
        candidate.firstToken = first;
        candidate.lastToken = last;
        candidate.type = model::MentionType::Actor;
        if (!actor.isEmpty())
            candidate.value = model::ActorValue{actor};
        candidate.score = score;
        candidate.reason = reason;
        m_found.push_back(std::move(candidate));
    }

    [[nodiscard]] bool writtenAs(const Form& form, std::size_t first, std::size_t last) const
    {
        bool capital = false;
        for (std::size_t i = first; i < last; ++i) {
            if (m_tokens.token(i).kind == text::TokenKind::Word && form.capitalsOnly &&
                !m_tokens.isAllCapitals(i))
                return false;
            capital = capital || m_tokens.isCapital(i) || m_tokens.token(i).kind == text::TokenKind::Number;
        }
        // In a line in capitals every word looks like an abbreviation: two-letter forms say nothing there.
        if (form.capitalsOnly && m_tokens.isShouted(first) && m_tokens.folded(first).size() < 3)
            return false;
        return capital;
    }

    /// Of parties that share a form: the one of a country that the text names most, else the first of the
    /// register.
    [[nodiscard]] const knowledge::Actor* choose(const std::vector<std::uint32_t>& payloads,
                                                 std::size_t first, std::size_t last) const
    {
        const knowledge::Actor* best = nullptr;
        double bestWeight = -1;
        for (const std::uint32_t payload : payloads) {
            const Form& form = m_finder.m_forms[payload];
            if (!writtenAs(form, first, last))
                continue;
            const knowledge::Actor& actor = m_finder.m_register.actors()[form.actor];
            const double weight = actor.country.isEmpty() ? 0.3 : m_countries.of(actor.country);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = &actor;
            }
        }
        return best;
    }

    void registered(std::size_t at)
    {
        const auto match = m_finder.m_names.longestAt(m_input.folded, at);
        if (!match)
            return;
        const knowledge::Actor* actor = choose(match->payloads, at, match->lastToken);
        if (!actor || !endsInInstitution(*actor, match->lastToken))
            return;
        double score = scores::kRegistered;
        const bool single = match->lastToken == at + 1;
        if (single && m_tokens.folded(at).size() <= 3)
            score = scores::kShortRegistered; // short abbreviations stand for other things as well
        if (single && m_tokens.isNotName(at) && !m_tokens.isAllCapitals(at))
            return;
        if (m_tokens.isTitleCase(at) && single && !m_tokens.isAllCapitals(at))
            score -= scores::kTitleCaseLess;
        // An abbreviation of a party of a country the text never names is more likely something else.
        if (single && m_tokens.isAllCapitals(at) && !actor->country.isEmpty() &&
            m_countries.of(actor->country) <= 0 && m_tokens.folded(at).size() <= 4)
            score = scores::kForeignAbbreviation;
        add(at, match->lastToken, actor->id, score, QStringLiteral("name in the actor register"));
    }

    /// "Colombian police station" and "Malian military camp" name no force.
    [[nodiscard]] bool endsInInstitution(const knowledge::Actor& actor, std::size_t last) const
    {
        using knowledge::ActorType;
        const bool state = actor.type == ActorType::StateMilitary || actor.type == ActorType::StatePolice;
        const bool head = m_tokens.is(last - 1, u"police") || m_tokens.is(last - 1, u"military");
        return !state || !head || isInstitution(last - 1, last);
    }

    [[nodiscard]] std::optional<knowledge::PhraseMatcher::Match> headAt(std::size_t at) const
    {
        return at < m_tokens.size() ? m_finder.m_heads.longestAt(m_input.folded, at) : std::nullopt;
    }

    [[nodiscard]] QString forceId(const QString& iso2, const knowledge::PhraseMatcher::Match& head) const
    {
        if (iso2.isEmpty())
            return {};
        const Head& form = m_finder.m_headForms[head.payloads.front()];
        return knowledge::stateForceId(iso2, m_finder.m_register.stateForces()[form.force].key);
    }

    /// "Malian army", "Mali's army" (the head alone), "armée malienne".
    void nationalForce(std::size_t at)
    {
        if (const auto country = m_finder.m_countries.at(m_input, m_tokens, at)) {
            std::size_t next = country->lastToken;
            if (next < m_tokens.size() && m_tokens.is(next, u"s") && !country->adjective)
                return; // a place and a head of its own: bareForce reads it
            const auto head = headAt(next);
            if (head && m_tokens.goesOn(next - 1) && isInstitution(head->firstToken, head->lastToken) &&
                !isFrench(*head))
                add(at, head->lastToken, forceId(country->iso2, *head), scores::kNationalForce,
                    QStringLiteral("nationality and state force"));
            return;
        }
        const auto head = headAt(at);
        if (head && !m_input.french && !isFrench(*head))
            forceOfCountry(at, *head);
        if (head && m_input.french && head->lastToken < m_tokens.size()) {
            const auto country = m_finder.m_countries.at(m_input, m_tokens, head->lastToken);
            if (country && country->adjective)
                add(at, country->lastToken, forceId(country->iso2, *head), scores::kNationalForce,
                    QStringLiteral("state force and nationality"));
            else
                forceOfCountry(at, *head);
        }
    }

    /// "Armed Forces of the DRC", "Forces armées de la RDC", "Police nationale d'Haïti": as an official name
    /// writes it.
    void forceOfCountry(std::size_t at, const knowledge::PhraseMatcher::Match& head)
    {
        std::size_t next = head.lastToken;
        if (!m_tokens.is(next, u"de") && !m_tokens.is(next, u"du") && !m_tokens.is(next, u"d") &&
            !m_tokens.is(next, u"des") && !m_tokens.is(next, u"of"))
            return;
        ++next;
        if (m_tokens.is(next, u"la") || m_tokens.is(next, u"l") || m_tokens.is(next, u"the"))
            ++next;
        if (next >= m_tokens.size() || !m_tokens.goesOn(next - 1))
            return;
        const auto country = m_finder.m_countries.at(m_input, m_tokens, next);
        const bool official =
            country && (m_tokens.isCapital(at) || bracketedAbbreviation(m_tokens, country->lastToken));
        if (official && !country->adjective)
            add(at, country->lastToken, forceId(country->iso2, head), scores::kNationalForce,
                QStringLiteral("state force and country"));
    }

    [[nodiscard]] bool isFrench(const knowledge::PhraseMatcher::Match& head) const
    {
        return m_finder.m_headForms[head.payloads.front()].french && !m_input.french;
    }

    /// "police station" and "military camp" name no party; "police said" and "the military's media wing" do.
    [[nodiscard]] bool isInstitution(std::size_t first, std::size_t last) const
    {
        return namesInstitution(m_tokens, first, last);
    }

    void bareForce(std::size_t at)
    {
        const auto head = headAt(at);
        if (!head || isFrench(*head))
            return;
        const QString key = m_tokens.key(at, head->lastToken);
        if (!standsAlone(key) || !isInstitution(at, head->lastToken))
            return;
        if (at > 0 && m_tokens.goesOn(at - 1) && !allowsBareForce(m_tokens, at))
            return;
        QString country = countryBefore(at);
        const bool named = !country.isEmpty();
        if (!named)
            country = m_countries.main;
        add(at, head->lastToken, forceId(country, *head),
            key == u"military" ? scores::kBareMilitary : scores::kBareForce,
            named ? QStringLiteral("state force of the country named before it")
                  : QStringLiteral("state force, country of the text"));
    }

    /// "Mali's army", "the armies of": the country just before a possessive.
    [[nodiscard]] QString countryBefore(std::size_t at) const
    {
        if (at < 2 || !m_tokens.is(at - 1, u"s"))
            return {};
        for (const CountryMention& mention : m_countries.mentions) {
            if (mention.lastToken == at - 1)
                return mention.iso2;
        }
        return {};
    }

    /// "Support Group for Islam and Muslims (GSIM)": the abbreviation names the same party, here and later
    /// on.
    void abbreviations()
    {
        QHash<QString, QString> introduced; // as written -> actor id, may be empty
        const std::size_t count = m_found.size();
        for (std::size_t c = 0; c < count; ++c) {
            if (m_found[c].score < scores::kLikely)
                continue;
            std::size_t at = m_found[c].lastToken;
            if (at < m_tokens.size() && (m_tokens.is(at, u"group") || m_tokens.is(at, u"movement")))
                ++at;
            const auto bracket = bracketedAbbreviation(m_tokens, at);
            if (!bracket)
                continue;
            const auto* value = std::get_if<model::ActorValue>(&m_found[c].value);
            const QString actor = value ? value->actor : QString();
            const QString form = m_tokens.text(bracket->first, bracket->second);
            introduced.insert(form, actor);
            add(bracket->first, bracket->second, actor, scores::kBracketAbbreviation,
                QStringLiteral("abbreviation introduced in brackets"));
        }
        if (introduced.isEmpty())
            return;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens.isAllCapitals(i) || !m_tokens.isReadable(i))
                continue;
            const auto known = introduced.constFind(m_tokens.view(i).toString());
            if (known != introduced.constEnd())
                add(i, i + 1, *known, scores::kIntroducedAbbreviation,
                    QStringLiteral("abbreviation introduced in the text"));
        }
    }

    const ActorFinder& m_finder;
    const FinderInput& m_input;
    NameTokens m_tokens;
    TextCountries m_countries;
    std::vector<Candidate> m_found;
};

std::vector<Candidate> ActorFinder::find(const FinderInput& input) const
{
    return Reader(*this, input).read();
}

} // namespace casus::extraction
