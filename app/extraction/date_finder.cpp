// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/date_finder.h"

#include "extraction/date_grammar.h"
#include "extraction/date_resolver.h"
#include "extraction/name_case.h"

namespace casus::extraction {

struct DateFinder::Words {
    explicit Words(const knowledge::Knowledge& knowledge)
        : usualCase(knowledge)
    {}
    TimeWords time;
    NameCase usualCase;
    QSet<QString> acts; // folded single words of the lexicons of acts and outcomes
};

DateFinder::DateFinder(const knowledge::Knowledge& knowledge)
{
    auto words = std::make_unique<Words>(knowledge);
    for (const QString& name : {QStringLiteral("events"), QStringLiteral("outcomes")}) {
        for (const knowledge::LexiconEntry& entry : knowledge.lexicon(name).entries()) {
            if (!entry.phrase.contains(u' '))
                words->acts.insert(text::foldName(entry.phrase));
        }
    }
    m_words = std::move(words);
}

DateFinder::~DateFinder() = default;

std::vector<Candidate> DateFinder::find(const FinderInput& written) const
{
    const std::optional<text::Analysis> usual = m_words->usualCase.restored(written);
    const FinderInput input{usual ? *usual : written.analysis, written.folded, written.context,
                            written.language, written.knowledge};
    const std::vector<TimeToken> tokens = m_words->time.classify(input);
    const std::vector<TimeExpression> expressions = DateGrammar(input, tokens).read();
    const std::vector<DateResolver::Valued> valued = DateResolver(input, m_words->acts).resolve(expressions);

    std::vector<Candidate> found;
    found.reserve(expressions.size());
    for (std::size_t k = 0; k < expressions.size(); ++k) {
        model::DateValue value;
        if (valued[k].value)
            value.edtf = valued[k].value->text();
        found.push_back({expressions[k].firstToken, expressions[k].lastToken, model::MentionType::Date,
                         std::move(value), valued[k].score, valued[k].reason});
    }
    return found;
}

} // namespace casus::extraction
