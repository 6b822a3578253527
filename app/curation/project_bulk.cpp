// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/project.h"
#include "curation/project_private.h"

#include <algorithm>
#include <utility>

// Decisions on many undecided mentions at once: what they would be, and the decision.
namespace casus::curation {

using model::Mention;
using model::MentionId;
using model::MentionState;

namespace {

/// Collects mentions by type and words.
class Groups {
public:
    void add(const store::UndecidedMention& mention)
    {
        const auto key = std::pair(static_cast<int>(mention.type), mention.quote.simplified());
        auto known = m_places.constFind(key);
        if (known == m_places.constEnd()) {
            known = m_places.insert(key, m_groups.size());
            BulkGroup group;
            group.type = mention.type;
            group.words = key.second;
            group.exampleDocument = mention.document;
            group.exampleSpan = mention.span;
            m_groups.append(group);
        }
        BulkGroup& group = m_groups[known.value()];
        group.mentions.append(mention.id);
        group.lowest = std::min(group.lowest, mention.score);
        group.highest = std::max(group.highest, mention.score);
        if (m_lastDocument.value(known.value()) != mention.document) {
            ++group.documents;
            m_lastDocument.insert(known.value(), mention.document);
        }
        m_documents.insert(mention.document);
        ++m_count;
    }

    [[nodiscard]] BulkPreview preview(bool more)
    {
        std::stable_sort(m_groups.begin(), m_groups.end(), [](const BulkGroup& a, const BulkGroup& b) {
            if (a.mentions.size() != b.mentions.size())
                return a.mentions.size() > b.mentions.size();
            return a.words.compare(b.words, Qt::CaseInsensitive) < 0;
        });
        return {std::move(m_groups), m_count, static_cast<int>(m_documents.size()), more};
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    QHash<std::pair<int, QString>, qsizetype> m_places;
    QHash<qsizetype, model::DocumentId> m_lastDocument; // the mentions come document by document
    QList<BulkGroup> m_groups;
    QSet<model::DocumentId> m_documents;
    int m_count = 0;
};

} // namespace

Result<BulkPreview> Project::undecided(const BulkFilter& filter) const
{
    Groups groups;
    bool more = false;
    const auto read = reader().forEachUndecided({filter.document, filter.type, filter.lowest, filter.highest},
                                                [&](const store::UndecidedMention& mention) {
                                                    more = groups.count() >= kMostBulk;
                                                    if (!more)
                                                        groups.add(mention);
                                                    return !more;
                                                });
    if (!read)
        return read.error();
    return groups.preview(more);
}

Result<int> Project::decideMentions(const QList<MentionId>& ids, BulkVerb verb)
{
    return verb == BulkVerb::Accept ? decideMentions(ids, QList<MentionId>())
                                    : decideMentions(QList<MentionId>(), ids);
}

Result<int> Project::decideMentions(const QList<MentionId>& accepted, const QList<MentionId>& rejected)
{
    QList<store::AnyChange> changes;
    QSet<model::DocumentId> documents;
    QString last;
    const auto decide = [&](const QList<MentionId>& ids, MentionState state) -> Result<int> {
        int count = 0;
        for (const MentionId id : ids) {
            const auto before = d->mention(id);
            if (!before)
                return before.error();
            if (before->state != MentionState::Suggested)
                continue;
            Mention after = *before;
            after.state = state;
            after.author = d->coder;
            changes.append(store::MentionChange{*before, after});
            documents.insert(before->document);
            last = before->quote;
            ++count;
        }
        return count;
    };
    const auto taken = decide(accepted, MentionState::Confirmed);
    if (!taken)
        return taken.error();
    const auto refused = decide(rejected, MentionState::Rejected);
    if (!refused)
        return refused.error();
    const int count = *taken + *refused;
    if (count == 0)
        return 0;
    QString text;
    if (*taken > 0 && *refused > 0)
        text = tr("Accept %1 and reject %2 mentions").arg(*taken).arg(*refused);
    else if (count == 1)
        text = (*taken > 0 ? tr("Accept “%1”") : tr("Reject “%1”")).arg(shortened(last));
    else
        text =
            *taken > 0 ? tr("Accept %n mentions", nullptr, count) : tr("Reject %n mentions", nullptr, count);
    const auto step = d->commit(*taken > 0 ? QStringLiteral("confirm") : QStringLiteral("reject"), text,
                                std::move(changes), documents);
    return step ? Result<int>(count) : step.error();
}

} // namespace casus::curation
