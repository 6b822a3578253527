// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/revision.h"

#include "text/anchor.h"
#include "text/offsets.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::curation {

namespace {

using model::Mention;
using model::MentionState;

// As sure as a draft can be: somebody has decided on the same words before.
constexpr double kDecidedBefore = 0.97;
constexpr double kRejectedBefore = 0.1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::Revision)
};

bool isDecided(const Mention& mention)
{
    return mention.state != MentionState::Suggested;
}

/// Same type and the same place; else the undecided one of that type that overlaps it.
const Mention* counterpart(const QList<Mention>& present, const Mention& mention, model::Span span)
{
    const Mention* overlapping = nullptr;
    for (const Mention& other : present) {
        if (other.type != mention.type || other.span.end <= span.begin || other.span.begin >= span.end)
            continue;
        if (other.span == span)
            return &other;
        if (!isDecided(other))
            overlapping = &other;
    }
    return overlapping;
}

class Carrier {
public:
    Carrier(const model::Document& former, const model::Document& revision, const QList<Mention>& present)
        : m_formerMap(former.text)
        , m_revisionMap(revision.text)
        , m_anchor(former.text, revision.text)
        , m_revision(revision)
        , m_present(present)
    {}

    void carry(const Mention& decided)
    {
        const auto span = find(decided.span);
        if (decided.state == MentionState::Rejected) {
            if (span)
                lower(decided, *span);
            return;
        }
        if (!span) {
            m_result.lost.append(Words::tr("“%1” (%2)").arg(decided.quote, model::toString(decided.type)));
            return;
        }
        const Mention* other = counterpart(m_present, decided, *span);
        if (other && isDecided(*other)) {
            ++m_result.alreadyThere;
            return;
        }
        suggest(decided, *span, other);
    }

    [[nodiscard]] CarriedOver take() { return std::move(m_result); }

private:
    [[nodiscard]] std::optional<model::Span> find(model::Span span) const
    {
        const auto found = m_anchor.find(m_formerMap.toUtf16(span.begin), m_formerMap.toUtf16(span.end));
        if (!found)
            return std::nullopt;
        return model::Span{m_revisionMap.toCodePoint(found->first), m_revisionMap.toCodePoint(found->second)};
    }

    void suggest(const Mention& decided, model::Span span, const Mention* other)
    {
        Mention mention = other ? *other : Mention{};
        mention.document = m_revision.info.id;
        mention.type = decided.type;
        mention.span = span;
        mention.furtherFragments.clear();
        for (const model::Span fragment : decided.furtherFragments) {
            if (const auto there = find(fragment))
                mention.furtherFragments.append(*there);
        }
        mention.quote = decided.quote;
        mention.value = decided.value;
        mention.state = MentionState::Suggested;
        mention.score = kDecidedBefore;
        mention.reason = Words::tr("marked by %1 in the former version").arg(decided.author);
        mention.note = decided.note;
        m_result.changes.append(store::MentionChange{other ? std::optional(*other) : std::nullopt, mention});
        ++m_result.carried;
    }

    void lower(const Mention& rejected, model::Span span)
    {
        const Mention* other = counterpart(m_present, rejected, span);
        if (!other || isDecided(*other) || other->span != span || other->score <= kRejectedBefore)
            return;
        Mention mention = *other;
        mention.score = kRejectedBefore;
        mention.reason = Words::tr("rejected by %1 in the former version").arg(rejected.author);
        m_result.changes.append(store::MentionChange{*other, mention});
        ++m_result.carried;
    }

    text::OffsetMap m_formerMap;
    text::OffsetMap m_revisionMap;
    text::Anchor m_anchor;
    const model::Document& m_revision;
    const QList<Mention>& m_present;
    CarriedOver m_result;
};

} // namespace

CarriedOver carriedOver(const model::Document& former, const QList<Mention>& decided,
                        const model::Document& revision, const QList<Mention>& present)
{
    Carrier carrier(former, revision, present);
    for (const Mention& mention : decided) {
        if (isDecided(mention))
            carrier.carry(mention);
    }
    return carrier.take();
}

} // namespace casus::curation
