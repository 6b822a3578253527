// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extractor.h"

#include "base/logging.h"
#include "extraction/actor_finder.h"
#include "extraction/casualty_finder.h"
#include "extraction/date_finder.h"
#include "extraction/elision.h"
#include "extraction/event_finder.h"
#include "extraction/finder_input.h"
#include "extraction/merge.h"
#include "extraction/name_case.h"
#include "extraction/name_finder.h"
#include "extraction/name_model.h"
#include "extraction/place_finder.h"
#include "extraction/weapon_finder.h"
#include "text/offsets.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <optional>

namespace casus::extraction {

struct Extractor::Finders {
    Finders(std::shared_ptr<const knowledge::Knowledge> source, const ExtractorOptions& chosen)
        : options(chosen)
        , knowledge(std::move(source))
        , usualCase(*knowledge)
        , actors(*knowledge)
        , places(*knowledge)
        , names(*knowledge)
        , dates(*knowledge)
        , casualties(*knowledge)
        , events(*knowledge)
        , weapons(*knowledge)
        , model(chosen.model ? openModel(chosen.modelFile) : nullptr)
    {}

    ExtractorOptions options;
    std::shared_ptr<const knowledge::Knowledge> knowledge; // shared with whoever loaded it
    NameCase usualCase;
    ActorFinder actors;
    PlaceFinder places;
    NameFinder names;
    DateFinder dates;
    CasualtyFinder casualties;
    EventFinder events;
    WeaponFinder weapons;
    std::unique_ptr<const ModelNames> model; // null: none

private:
    static std::unique_ptr<const ModelNames> openModel(const QString& file)
    {
        const QString path =
            file.isEmpty() ? knowledge::resourcesFolder() % QStringLiteral("/models/names.model") : file;
        const auto opened = sequence::Model::open(path);
        if (opened)
            return std::make_unique<const ModelNames>(*opened);
        qCWarning(casusExtraction).noquote()
            << opened.error().message << "Names are found by rules and lists alone.";
        return nullptr;
    }
};

namespace {

/// Leaves out what rests on means that are switched off.
void restrict(std::vector<Candidate>& candidates, const ExtractorOptions& options)
{
    if (options.rules && options.knowledge)
        return;
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate& candidate) {
                                        return meansOf(candidate) == Means::Rules ? !options.rules
                                                                                  : !options.knowledge;
                                    }),
                     candidates.end());
}

struct Prepared {
    std::shared_ptr<text::Analysis> analysis;
    std::vector<QString> folded;
    QString language;
};

Prepared prepare(const QString& text, const Context& context)
{
    Prepared prepared;
    prepared.analysis = std::make_shared<text::Analysis>(text::analyze(text));
    prepared.language = context.language.isEmpty() ? text::detectLanguage(text) : context.language;
    if (prepared.language == u"fr")
        splitElisions(*prepared.analysis);
    prepared.folded = text::foldTokens(*prepared.analysis);
    return prepared;
}

void append(std::vector<Candidate>& to, std::vector<Candidate> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::vector<model::Mention> toMentions(const text::Analysis& analysis, std::vector<Candidate> candidates)
{
    const text::OffsetMap offsets(analysis.text);
    const QString author = drafterName();
    std::vector<model::Mention> mentions;
    mentions.reserve(candidates.size());
    for (Candidate& candidate : candidates) {
        const qsizetype begin = analysis.tokens[candidate.firstToken].begin;
        const qsizetype end = analysis.tokens[candidate.lastToken - 1].end;
        if (begin >= end)
            continue;
        model::Mention mention;
        mention.type = candidate.type;
        mention.span = {offsets.toCodePoint(begin), offsets.toCodePoint(end)};
        mention.quote = analysis.text.mid(begin, end - begin);
        mention.value = std::move(candidate.value);
        mention.score = candidate.score;
        mention.reason = std::move(candidate.reason);
        mention.author = author;
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace

Extractor::Extractor(std::shared_ptr<const knowledge::Knowledge> knowledge, const ExtractorOptions& options)
    : m_finders(std::make_unique<Finders>(std::move(knowledge), options))
{}

Extractor::~Extractor() = default;

Extraction Extractor::extract(const QString& canonicalText, const Context& context) const
{
    Prepared prepared = prepare(canonicalText, context);
    const text::Analysis& analysis = *prepared.analysis;
    const FinderInput written{analysis, prepared.folded, context, prepared.language, *m_finders->knowledge};
    // Lines in capitals in their usual letter case; tokens and positions stay.
    const std::optional<text::Analysis> usual = m_finders->usualCase.restored(written);
    const FinderInput input{usual ? *usual : analysis, prepared.folded, context, prepared.language,
                            *m_finders->knowledge};

    std::vector<Candidate> candidates = m_finders->actors.find(input);
    append(candidates, m_finders->places.find(input, candidates));
    append(candidates, m_finders->names.find(input, candidates));
    append(candidates, m_finders->dates.find(input));
    append(candidates, m_finders->casualties.find(input));
    append(candidates, m_finders->events.find(input));
    append(candidates, m_finders->weapons.find(input));
    restrict(candidates, m_finders->options);
    if (m_finders->model)
        addModelNames(candidates, m_finders->model->find(input, candidates, m_finders->options.knowledge));

    Extraction extraction;
    extraction.mentions =
        toMentions(analysis, mergeCandidates(std::move(candidates), readableTokens(analysis)));
    extraction.language = std::move(prepared.language);
    extraction.analysis = std::move(prepared.analysis);
    return extraction;
}

std::vector<model::Mention> Extractor::revalueDates(const QString& canonicalText,
                                                    std::vector<model::Mention> mentions,
                                                    const Context& context) const
{
    const Prepared prepared = prepare(canonicalText, context);
    const text::Analysis& analysis = *prepared.analysis;
    const FinderInput input{analysis, prepared.folded, context, prepared.language, *m_finders->knowledge};
    const std::vector<model::Mention> found =
        toMentions(analysis, mergeCandidates(m_finders->dates.find(input), readableTokens(analysis)));

    QHash<std::pair<int, int>, const model::Mention*> bySpan;
    for (const model::Mention& mention : found)
        bySpan.insert({mention.span.begin, mention.span.end}, &mention);
    for (model::Mention& mention : mentions) {
        if (mention.type != model::MentionType::Date)
            continue;
        const model::Mention* fresh = bySpan.value({mention.span.begin, mention.span.end});
        if (!fresh)
            continue;
        mention.value = fresh->value;
        mention.score = fresh->score;
        mention.reason = fresh->reason;
    }
    return mentions;
}

const knowledge::Knowledge& Extractor::knowledge() const
{
    return *m_finders->knowledge;
}

QString drafterName()
{
    return QStringLiteral("casus " CASUS_VERSION);
}

} // namespace casus::extraction
