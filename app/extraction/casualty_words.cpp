// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/casualty_words.h"

#include "extraction/elision.h"
#include "extraction/lexicon_matcher.h"

namespace casus::extraction {

namespace {

QSet<QString> words(const QString& list)
{
    const QStringList parts = list.split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

Voice voiceOf(const QString& name)
{
    if (name == u"active")
        return Voice::Active;
    if (name == u"intransitive")
        return Voice::Intransitive;
    if (name == u"noun")
        return Voice::Noun;
    return Voice::Passive;
}

/// Acts that are told by their victims: the participle counts like "killed".
std::optional<model::Outcome> outcomeOfAct(const QString& tactic)
{
    if (tactic == u"execution")
        return model::Outcome::Killed;
    if (tactic == u"abduction")
        return model::Outcome::Captured;
    return std::nullopt;
}

} // namespace

CasualtyWords::CasualtyWords(const knowledge::Knowledge& knowledge, const QString& language)
    : stops(words(QStringLiteral(
          "in on at by from with without to into onto of off for as during after before since until when "
          "while where "
          "who whom whose which that than and or but nor if because near between among against inside "
          "outside over "
          "under across along through around about toward towards per via amid despite including "
          "the this these those its his her their our my your some any all both each every no not "
          "is are was were be been being am has have had having do does did will would can could may might "
          "must shall should "
          "he she it they we i you him them us there here then now also still later "
          "said says told announced reported added confirmed claimed denied "
          "s al et ou mais ni dans sur par avec sans sous pour en au aux du des de d le la les l un une ce "
          "cette ces son sa "
          "ses leur leurs qui que dont quand lors apres avant depuis pendant selon chez vers a ont est sont "
          "etait etaient "
          "ete avait avaient ne n pas")))
    , auxiliaries(
          words(QStringLiteral("is are was were be been being has have had having would could may might will "
                               "also still since later then now "
                               "reportedly allegedly apparently feared confirmed believed presumed reported "
                               "lying found left remain remained "
                               "remains all both each already slightly seriously badly critically either "
                               "said known thought to get got "
                               "ont a est sont etait etaient ete avait avaient aurait auraient ayant "
                               "auraient seraient serait furent fut "
                               "egalement aussi ensuite grievement gravement legerement portes porte")))
    , beForms(words(QStringLiteral("is are was were be been being get got gets ete etait etaient sont est "
                                   "fut furent serait seraient")))
    , reporting(words(QStringLiteral("said say says told tell tells announced reported claimed confirmed "
                                     "denied added stated warned believe believed "
                                     "declare affirme indique annonce confirme explique raconte")))
    , objects(
          words(QStringLiteral("vehicles cars trucks houses homes huts shops stores motorcycles motorbikes "
                               "weapons rifles guns cows cattle sheep "
                               "goats animals camels villages towns districts provinces regions countries "
                               "attacks raids incidents clashes blasts "
                               "explosions hours days weeks months years minutes times kilometres kilometers "
                               "miles metres meters percent points "
                               "tons tonnes dollars euros francs naira posts bases camps schools churches "
                               "mosques buildings tents boats "
                               "helicopters aircraft drones missiles rockets shells bombs mines devices "
                               "rounds convoys checkpoints barrels cents states "
                               "questions reasons parts sides groups families households lives operations "
                               "vehicules maisons motos armes boeufs animaux villages jours heures mois ans "
                               "annees semaines kilometres attaques "
                               "engins pays provinces regions ecoles cases boutiques tetes")))
    , nominal(words(QStringLiteral(
          "dead wounded injured bodies corpses deaths fatalities hostages prisoners captives martyrs "
          "lives body corpse hostage prisoner captive fatality martyr casualties detainees abductees "
          "morts mort blesses blesse blessees disparus otages otage prisonniers corps cadavres "
          "victimes deces martyrs tues")))
    , prepositions(words(
          QStringLiteral("in on at by from with near during after before when as since while amid inside "
                         "outside over across between among if because dans sur par lors pres a au apres")))
    , subjects(words(
          QStringLiteral("attacked stormed entered arrived came went opened fired raided surrounded crossed "
                         "launched ambushed carried took fled escaped survived visited met agreed remain "
                         "attaque ouvert surgi fait")))
    , ofThings(words(QStringLiteral(
          "hit burned burnt seized seize seizing took taking held hijacked blown carried led snatched "
          "capture captured capturing buried brule brules touche touches saisi saisis fait")))
{
    addOutcomes(knowledge, language);
    addVictims(knowledge, language);
}

void CasualtyWords::addOutcomes(const knowledge::Knowledge& knowledge, const QString& language)
{
    QSet<QString> known;
    const auto add = [&](const QString& phrase, const Outcome& outcome) {
        m_outcomeMatcher.add(language == u"fr" ? splitElisions(phrase) : phrase,
                             static_cast<std::uint32_t>(m_outcomes.size()));
        m_outcomes.push_back(outcome);
        known.insert(text::foldName(phrase));
    };
    for (const knowledge::LexiconEntry& entry : knowledge.lexicon(QStringLiteral("outcomes")).entries()) {
        const QString voice = entry.attributes.value(QStringLiteral("voice"));
        if (voice == u"denial" || !fitsLanguage(entry, language) ||
            known.contains(text::foldName(entry.phrase)))
            continue;
        Outcome outcome;
        outcome.outcome = model::parse<model::Outcome>(entry.category);
        if (entry.category == u"arrested")
            outcome.outcome = model::Outcome::Captured;
        outcome.arrest = entry.category == u"arrested";
        outcome.voice = voiceOf(voice);
        outcome.weak = entry.attributes.value(QStringLiteral("weak")) == u"1";
        add(entry.phrase, outcome);
    }
    for (const knowledge::LexiconEntry& entry : knowledge.lexicon(QStringLiteral("events")).entries()) {
        const std::optional<model::Outcome> outcome = outcomeOfAct(entry.category);
        const bool verb = entry.attributes.value(QStringLiteral("pos")) == u"verb";
        const QString key = text::foldName(entry.phrase);
        const bool gerund = key.endsWith(u"ing") && !key.contains(u' ');
        if (!outcome || !fitsLanguage(entry, language) || known.contains(key) || (!verb && !gerund))
            continue;
        add(entry.phrase, {outcome, gerund ? Voice::Active : Voice::Passive,
                           entry.attributes.value(QStringLiteral("weak")) == u"1", false});
    }
    m_outcomeMatcher.build();
}

void CasualtyWords::addVictims(const knowledge::Knowledge& knowledge, const QString& language)
{
    for (const knowledge::LexiconEntry& entry : knowledge.lexicon(QStringLiteral("victims")).entries()) {
        if (!fitsLanguage(entry, language))
            continue;
        Victim victim;
        victim.group = model::parse<model::VictimGroup>(entry.category).value_or(model::VictimGroup::Unknown);
        const QString number = entry.attributes.value(QStringLiteral("number"));
        victim.singular = number != u"plural";
        victim.plural = number != u"singular";
        m_victimMatcher.add(language == u"fr" ? splitElisions(entry.phrase) : entry.phrase,
                            static_cast<std::uint32_t>(m_victims.size()));
        m_victims.push_back(victim);
    }
    m_victimMatcher.build();
}

std::optional<OutcomeMark> CasualtyWords::outcomeAt(const std::vector<QString>& folded, std::size_t at) const
{
    const auto match = m_outcomeMatcher.longestAt(folded, at);
    if (!match)
        return std::nullopt;
    const Outcome& outcome = m_outcomes[match->payloads.front()];
    return OutcomeMark{match->firstToken, match->lastToken, outcome.outcome,
                       outcome.voice,     outcome.weak,     outcome.arrest};
}

std::optional<VictimMark> CasualtyWords::victimAt(const FinderInput& input, std::size_t at) const
{
    const auto match = m_victimMatcher.longestAt(input.folded, at);
    if (match) {
        const Victim& victim = m_victims[match->payloads.front()];
        return VictimMark{match->firstToken, match->lastToken, victim.group, victim.singular, victim.plural};
    }
    // "five Nigeriens", "two Frenchmen": people by their country
    const QString& word = input.folded[at];
    const bool capital = !word.isEmpty() && input.analysis.view(input.analysis.tokens[at]).front().isUpper();
    if (capital && word.size() > 6 && (word.endsWith(u"men") || word.endsWith(u"women")))
        return VictimMark{at, at + 1, model::VictimGroup::Unknown, false, true};
    if (!capital || word.size() < 5)
        return std::nullopt;
    const bool plural = word.endsWith(u's');
    if (input.knowledge.countries().byAdjective(plural ? QStringView(word).chopped(1) : QStringView(word))) {
        // "two Malian troops": before a word that goes on the nationality is an adjective
        const bool last = at + 1 >= input.folded.size() || input.french ||
                          m_outcomeMatcher.longestAt(input.folded, at + 1) ||
                          auxiliaries.contains(input.folded[at + 1]) ||
                          prepositions.contains(input.folded[at + 1]) ||
                          input.analysis.tokens[at + 1].kind != text::TokenKind::Word;
        if (plural || last)
            return VictimMark{at, at + 1, model::VictimGroup::Unknown, !plural, plural};
    }
    return std::nullopt;
}

} // namespace casus::extraction
