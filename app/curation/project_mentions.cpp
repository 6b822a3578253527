// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/mention_values.h"
#include "curation/project.h"
#include "curation/project_private.h"
#include "curation/redating.h"

#include <algorithm>

namespace casus::curation {

using model::Mention;
using model::MentionId;
using model::MentionState;
using model::MentionType;
using model::MentionValue;
using model::Span;

namespace {

/// State of a mention after a coder changed its span, type or value.
MentionState afterChange(MentionState before)
{
    return before == MentionState::Added ? MentionState::Added : MentionState::Corrected;
}

} // namespace

Result<Mention> Project::Private::mention(MentionId id) const
{
    auto found = store->reader().mention(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, tr("This mention is no longer in the project."), {}};
    return std::move(**found);
}

Result<const QList<Mention>*> Project::Private::mentionsOf(model::DocumentId id) const
{
    if (cachedMentions.document != id || !id.isStored()) {
        auto read = store->reader().mentions(id);
        if (!read)
            return read.error();
        cachedMentions = {id, std::move(*read)};
    }
    return &std::as_const(cachedMentions.list);
}

void Project::Private::keepUp(const store::MentionChange& change)
{
    const Mention& changed = change.after ? *change.after : *change.before;
    if (changed.document != cachedMentions.document)
        return;
    QList<Mention>& list = cachedMentions.list;
    const auto at = std::find_if(list.begin(), list.end(),
                                 [&changed](const Mention& mention) { return mention.id == changed.id; });
    if (change.after && at != list.end())
        *at = *change.after;
    else if (change.after)
        list.append(*change.after);
    else if (at != list.end())
        list.erase(at);
}

Result<Mention> Project::Private::datedNow(const Mention& draft) const
{
    const auto renewed = wasRedated(draft.document);
    if (!renewed)
        return renewed.error();
    if (!*renewed)
        return draft;
    const auto document = store->reader().document(draft.document);
    if (!document)
        return document.error();
    for (const store::AnyChange& any : redated(*engine, *document, {draft}, {})) {
        if (const auto* change = std::get_if<store::MentionChange>(&any); change && change->after)
            return *change->after;
    }
    return draft;
}

QString Project::Private::draftAuthor(model::DocumentId id) const
{
    const auto info = store->reader().documentInfo(id);
    return info && !info->draftedBy.isEmpty() ? info->draftedBy : extraction::drafterName();
}

Result<MentionValue> Project::Private::valueOf(model::DocumentId document, Span span, MentionType type) const
{
    const auto text = textOf(document);
    if (!text)
        return text.error();
    const auto info = store->reader().documentInfo(document);
    if (!info)
        return info.error();
    const auto known = [this, document] {
        const auto mentions = mentionsOf(document);
        return mentions ? **mentions : QList<Mention>();
    };
    return workOutValue(*engine, **text, span, type, contextOf(*info), known);
}

Result<void> Project::Private::changeMention(const Mention& before, Mention after, const QString& verb,
                                             const QString& text)
{
    if (before == after)
        return {};
    after.author = after.state == MentionState::Suggested ? draftAuthor(after.document) : coder;
    const auto step = commit(verb, text.arg(shortened(before.quote)), {store::MentionChange{before, after}},
                             {before.document});
    return step ? Result<void>() : step.error();
}

Result<void> Project::confirmMention(MentionId id)
{
    const auto before = d->mention(id);
    if (!before)
        return before.error();
    if (before->state != MentionState::Suggested && before->state != MentionState::Rejected)
        return {};
    Mention after = *before;
    after.state = MentionState::Confirmed;
    return d->changeMention(*before, after, QStringLiteral("confirm"), tr("Accept “%1”"));
}

Result<void> Project::rejectMention(MentionId id)
{
    const auto before = d->mention(id);
    if (!before)
        return before.error();
    if (before->state == MentionState::Added)
        return reopenMention(id); // one's own mark is taken away, not kept as a rejected draft
    Mention after = *before;
    after.state = MentionState::Rejected;
    return d->changeMention(*before, after, QStringLiteral("reject"), tr("Reject “%1”"));
}

Result<void> Project::reopenMention(MentionId id)
{
    const auto before = d->mention(id);
    if (!before)
        return before.error();
    if (before->state == MentionState::Added) {
        const auto step = d->commit(QStringLiteral("remove"), tr("Remove “%1”").arg(shortened(before->quote)),
                                    {store::MentionChange{*before, std::nullopt}}, {before->document});
        return step ? Result<void>() : step.error();
    }
    const auto draft = reader().draftOf(id);
    if (!draft)
        return draft.error();
    Mention after = *draft ? **draft : *before;
    after.state = MentionState::Suggested;
    after.note = before->note;
    if (after.type == MentionType::Date) {
        auto dated = d->datedNow(after);
        if (!dated)
            return dated.error();
        after = std::move(*dated);
    }
    return d->changeMention(*before, after, QStringLiteral("reopen"), tr("Reopen “%1”"));
}

Result<void> Project::setMentionType(MentionId id, MentionType type)
{
    const auto before = d->mention(id);
    if (!before)
        return before.error();
    if (before->type == type)
        return confirmMention(id);
    if (auto known = d->requireType(type); !known)
        return known;
    const auto value = d->valueOf(before->document, before->span, type);
    if (!value)
        return value.error();
    Mention after = *before;
    after.type = type;
    after.value = *value;
    after.state = afterChange(before->state);
    return d->changeMention(*before, after, QStringLiteral("correct"),
                            tr("Make “%1” %2").arg(QStringLiteral("%1"), model::labelOf(type, codebook())));
}

Result<void> Project::setMentionSpan(MentionId id, Span span)
{
    const auto before = d->mention(id);
    if (!before)
        return before.error();
    if (before->span == span)
        return {};
    const auto text = d->textOf(before->document);
    if (!text)
        return text.error();
    if (!(*text)->holds(span))
        return Error{ErrorCode::Refused, tr("The passage lies outside of the document."), {}};
    Mention after = *before;
    after.span = span;
    after.quote = (*text)->quote(span);
    after.furtherFragments.removeIf([span](const Span& part) { return part.overlaps(span); });
    after.state = afterChange(before->state);
    // The value follows the words, unless a coder has set it.
    bool follows =
        before->state == MentionState::Suggested || std::holds_alternative<std::monostate>(before->value);
    if (!follows) {
        const auto former = d->valueOf(before->document, before->span, before->type);
        if (!former)
            return former.error();
        follows = before->value == *former;
    }
    if (follows) {
        const auto value = d->valueOf(before->document, span, before->type);
        if (!value)
            return value.error();
        if (!std::holds_alternative<std::monostate>(*value))
            after.value = *value;
    }
    return d->changeMention(*before, after, QStringLiteral("correct"), tr("Change the words of “%1”"));
}

Result<void> Project::setMentionValue(MentionId id, const MentionValue& value)
{
    const auto before = d->mention(id);
    if (!before)
        return before.error();
    if (const auto why = whyInvalidValue(before->type, value))
        return Error{ErrorCode::Refused, *why, {}};
    if (before->value == value)
        return confirmMention(id);
    Mention after = *before;
    after.value = value;
    after.state = afterChange(before->state);
    return d->changeMention(*before, after, QStringLiteral("correct"), tr("Change the value of “%1”"));
}

Result<void> Project::setMentionNote(MentionId id, const QString& note)
{
    const auto before = d->mention(id);
    if (!before)
        return before.error();
    if (before->note == note)
        return {};
    Mention after = *before;
    after.note = note;
    const auto step = d->commit(QStringLiteral("note"), tr("Note on “%1”").arg(shortened(before->quote)),
                                {store::MentionChange{*before, after}});
    return step ? Result<void>() : step.error();
}

Result<MentionId> Project::addMention(model::DocumentId document, Span span, MentionType type)
{
    const auto known = d->mentionsOf(document);
    if (!known)
        return known.error();
    // The same mark again means yes to the one that is there.
    for (const Mention& mention : **known) {
        if (mention.span == span && mention.type == type) {
            const auto confirmed = confirmMention(mention.id);
            return confirmed ? Result<MentionId>(mention.id) : confirmed.error();
        }
    }
    if (const auto offered = d->requireType(type); !offered)
        return offered.error();
    const auto text = d->textOf(document);
    if (!text)
        return text.error();
    if (!(*text)->holds(span))
        return Error{ErrorCode::Refused, tr("The passage lies outside of the document."), {}};
    const auto value = d->valueOf(document, span, type);
    if (!value)
        return value.error();
    Mention mention;
    mention.document = document;
    mention.type = type;
    mention.span = span;
    mention.quote = (*text)->quote(span);
    mention.value = *value;
    mention.state = MentionState::Added;
    mention.score = 1;
    mention.author = d->coder;
    const auto step = d->commit(QStringLiteral("add"), tr("Mark “%1”").arg(shortened(mention.quote)),
                                {store::MentionChange{std::nullopt, mention}}, {document});
    if (!step)
        return step.error();
    const auto* added = std::get_if<store::MentionChange>(&step->changes.constFirst());
    if (!added || !added->after)
        return Error{ErrorCode::Internal, tr("The new mention was saved without its number."), {}};
    return added->after->id;
}

Result<model::Evidence> Project::evidence(model::DocumentId document, Span passage) const
{
    auto words = d->checked({model::Evidence{document, passage, {}}});
    if (!words)
        return words.error();
    return words->constFirst();
}

Result<MentionValue> Project::workedOutValue(model::DocumentId document, Span passage, MentionType type) const
{
    const auto text = d->textOf(document);
    if (!text)
        return text.error();
    if (!(*text)->holds(passage))
        return Error{ErrorCode::Refused, tr("The passage lies outside of the document."), {}};
    return d->valueOf(document, passage, type);
}

} // namespace casus::curation
