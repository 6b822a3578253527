// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/project.h"
#include "curation/project_private.h"

#include <algorithm>

// The words of a mention elsewhere, in its document and in the others.
namespace casus::curation {

using model::Mention;
using model::MentionId;
using model::MentionState;
using model::MentionType;
using model::Span;

namespace {

constexpr int kContext = 60; // code points either side

bool isWordPart(const QString& text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    char32_t point = text.at(at).unicode();
    if (text.at(at).isLowSurrogate() && at > 0 && text.at(at - 1).isHighSurrogate())
        point = QChar::surrogateToUcs4(text.at(at - 1), text.at(at));
    else if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        point = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

QList<Span> placesOf(const DocumentText& text, const QString& words, const OccurrenceOptions& options)
{
    QList<Span> spans;
    if (words.isEmpty())
        return spans;
    const auto sensitivity = options.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype at = text.text.indexOf(words, 0, sensitivity);
    while (at >= 0) {
        const qsizetype end = at + words.size();
        // Never between a letter and the marks that stand on it.
        const bool cut = end < text.text.size() && text.text.at(end).isMark();
        const bool inWord = isWordPart(text.text, at - 1) || isWordPart(text.text, end);
        if (!cut && !(options.wholeWords && inWord))
            spans.append({text.map.toCodePoint(at), text.map.toCodePoint(end)});
        at = text.text.indexOf(words, end, sensitivity);
    }
    return spans;
}

/// The quote as a phrase of the full-text index.
QString phraseOf(const QString& words)
{
    QString phrase = words;
    for (QChar& c : phrase) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = u' ';
    }
    phrase = phrase.simplified();
    return phrase.isEmpty() ? phrase : QStringLiteral("\"%1\"").arg(phrase);
}

struct Wanted {
    const Mention& like;
    const OccurrenceOptions& options;
};

void appendPlaces(Occurrences& found, const DocumentText& text, const QString& title,
                  const QList<Mention>& mentions, const Wanted& wanted)
{
    using Take = OccurrenceOptions::Take;
    QList<const Mention*> byPlace;
    byPlace.reserve(mentions.size());
    for (const Mention& mention : mentions)
        byPlace.append(&mention);
    std::stable_sort(byPlace.begin(), byPlace.end(),
                     [](const Mention* a, const Mention* b) { return a->span.begin < b->span.begin; });
    QList<const Mention*> near; // that may still reach into the next place
    qsizetype next = 0;
    const QList<Span> spans = placesOf(text, wanted.like.quote, wanted.options);
    for (const Span& span : spans) {
        if (found.places.size() >= kMostOccurrences) {
            found.more = true;
            return;
        }
        for (; next < byPlace.size() && byPlace.at(next)->span.begin < span.end; ++next)
            near.append(byPlace.at(next));
        near.removeIf([&span](const Mention* mention) { return mention->span.end <= span.begin; });
        Occurrence place;
        bool taken = false;
        for (const Mention* mention : std::as_const(near)) {
            const bool same = mention->span == span && mention->state == MentionState::Suggested;
            if (same && mention->id != wanted.like.id)
                place.suggestion = mention->id;
            else
                taken = true;
        }
        const bool asked = place.suggestion ? wanted.options.take != Take::UnmarkedOnly
                                            : wanted.options.take != Take::UndecidedOnly;
        if (taken || !asked)
            continue;
        const auto words = [&text](int from, int to) {
            const qsizetype begin = text.map.toUtf16(from);
            return text.text.mid(begin, text.map.toUtf16(to) - begin).simplified();
        };
        place.document = text.id;
        place.span = span;
        place.title = title;
        place.before = words(std::max(0, span.begin - kContext), span.begin);
        place.words = words(span.begin, span.end);
        place.after = words(span.end, std::min(text.map.codePointCount(), span.end + kContext));
        found.places.append(place);
    }
}

} // namespace

Result<Occurrences> Project::occurrences(MentionId id, const OccurrenceOptions& options) const
{
    const auto like = d->mention(id);
    if (!like)
        return like.error();
    const Wanted wanted{*like, options};
    QList<model::DocumentInfo> documents;
    const auto own = reader().documentInfo(like->document);
    if (!own)
        return own.error();
    documents.append(*own);
    if (options.scope == OccurrenceOptions::Scope::Project) {
        // The index knows whole words without their accents: a superset of what is looked for. Within words
        // it knows nothing, and then every text is read.
        store::DocumentFilter filter;
        if (options.wholeWords)
            filter.search = phraseOf(like->quote);
        const auto all = reader().documents(filter);
        if (!all)
            return all.error();
        for (const model::DocumentInfo& info : *all) {
            if (info.id != own->id)
                documents.append(info);
        }
    }
    Occurrences found;
    for (const model::DocumentInfo& info : std::as_const(documents)) {
        auto document = reader().document(info.id);
        if (!document)
            return document.error();
        const auto sensitivity = options.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
        if (!document->text.contains(like->quote, sensitivity))
            continue;
        const auto mentions = reader().mentions(info.id);
        if (!mentions)
            return mentions.error();
        DocumentText text;
        text.id = info.id;
        text.text = std::move(document->text);
        text.map = text::OffsetMap(text.text);
        appendPlaces(found, text, info.title.isEmpty() ? info.name : info.title, *mentions, wanted);
        if (found.more)
            break;
    }
    return found;
}

Result<int> Project::markOccurrences(MentionId like, const QList<Occurrence>& chosen)
{
    const auto model = d->mention(like);
    if (!model)
        return model.error();
    QList<store::AnyChange> changes;
    QSet<model::DocumentId> documents;
    for (const Occurrence& place : chosen) {
        Mention after = *model;
        std::optional<Mention> before;
        if (place.suggestion) {
            auto stored = d->mention(*place.suggestion);
            if (!stored)
                return stored.error();
            if (stored->state != MentionState::Suggested)
                continue;
            before = std::move(*stored);
            after = *before;
            after.type = model->type;
        } else {
            const auto known = d->mentionsOf(place.document);
            if (!known)
                return known.error();
            const bool there = std::any_of((*known)->cbegin(), (*known)->cend(), [&](const Mention& mention) {
                return mention.span == place.span && mention.type == model->type;
            });
            if (there)
                continue;
            after.id = {};
            after.document = place.document;
            after.span = place.span;
            after.furtherFragments.clear();
            after.quote.clear(); // the store fills in what stands there
            after.score = 1;
            after.reason.clear();
            after.note.clear();
        }
        after.value = model->value;
        if (model->type == MentionType::Date && place.document != model->document) {
            // "on Tuesday" is another day in another article.
            const auto value = d->valueOf(place.document, place.span, model->type);
            if (!value)
                return value.error();
            after.value = *value;
        }
        after.author = d->coder;
        if (!before)
            after.state = MentionState::Added;
        else
            after.state = before->type == after.type && before->value == after.value
                              ? MentionState::Confirmed
                              : MentionState::Corrected;
        changes.append(store::MentionChange{before, after});
        documents.insert(place.document);
    }
    const int count = static_cast<int>(changes.size());
    if (count == 0)
        return 0;
    const auto step = d->commit(QStringLiteral("add"),
                                tr("Mark “%1” %n more time(s)", nullptr, count).arg(shortened(model->quote)),
                                std::move(changes), documents);
    return step ? Result<int>(count) : step.error();
}

} // namespace casus::curation
