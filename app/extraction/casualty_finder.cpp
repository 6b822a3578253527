// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/casualty_finder.h"

#include "extraction/casualty_binding.h"

namespace casus::extraction {

struct CasualtyFinder::Words {
    explicit Words(const knowledge::Knowledge& knowledge)
        : english(knowledge, QStringLiteral("en"))
        , french(knowledge, QStringLiteral("fr"))
    {}
    CasualtyWords english;
    CasualtyWords french;
};

CasualtyFinder::CasualtyFinder(const knowledge::Knowledge& knowledge)
    : m_words(std::make_unique<Words>(knowledge))
{}

CasualtyFinder::~CasualtyFinder() = default;

namespace {

std::vector<OutcomeMark> outcomeMarks(const FinderInput& input, const CasualtyWords& words, std::size_t begin,
                                      std::size_t end)
{
    std::vector<OutcomeMark> marks;
    for (std::size_t i = begin; i < end;) {
        const std::optional<OutcomeMark> mark = words.outcomeAt(input.folded, i);
        if (mark && mark->lastToken <= end) {
            i = mark->lastToken;
            marks.push_back(*mark);
        } else {
            ++i;
        }
    }
    return marks;
}

std::vector<CountedPhrase> countedPhrases(const FinderInput& input, const CasualtyWords& words,
                                          std::size_t begin, std::size_t end)
{
    std::vector<CountedPhrase> phrases;
    for (std::size_t i = begin; i < end;) {
        std::optional<CountedPhrase> phrase = readCountedPhrase(input, words, begin, i, end);
        if (!phrase) {
            ++i;
            continue;
        }
        i = std::max(i + 1, phrase->resumeToken);
        phrases.push_back(*std::move(phrase));
    }
    return phrases;
}

Candidate toCandidate(const CountedPhrase& phrase, const BoundCount& bound)
{
    model::CasualtyValue value;
    value.outcome = *bound.outcome;
    value.victims = bound.victims.value_or(model::VictimGroup::Unknown);
    value.low = phrase.count.low;
    value.high = phrase.count.high;
    value.includes = bound.includes;
    return {phrase.firstToken,
            phrase.lastToken,
            model::MentionType::Casualty,
            value,
            bound.score,
            QStringLiteral("count of victims: ") + QLatin1StringView(bound.rule)};
}

} // namespace

std::vector<Candidate> CasualtyFinder::find(const FinderInput& input) const
{
    const CasualtyWords& words = input.french ? m_words->french : m_words->english;
    std::vector<Candidate> found;
    std::optional<BoundCount> last;
    std::size_t lastSentence = 0;
    const auto& sentences = input.analysis.sentences;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const std::size_t begin = sentences[s].firstToken;
        const std::size_t end = std::min(sentences[s].lastToken, input.folded.size());
        const std::vector<CountedPhrase> phrases = countedPhrases(input, words, begin, end);
        if (phrases.empty())
            continue;
        const std::vector<OutcomeMark> marks = outcomeMarks(input, words, begin, end);
        if (last && s > lastSentence + 1)
            last.reset();
        const std::vector<BoundCount> bound =
            CasualtyBinding(input, words, begin, end, marks, phrases).bind(last);
        for (std::size_t k = 0; k < phrases.size(); ++k) {
            if (bound[k].background) {
                last = bound[k];
                last->outcome = bound[k].background;
                lastSentence = s;
            }
            if (!bound[k].outcome)
                continue;
            found.push_back(toCandidate(phrases[k], bound[k]));
            last = bound[k];
            lastSentence = s;
        }
    }
    return found;
}

} // namespace casus::extraction
