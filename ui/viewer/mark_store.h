// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"
#include "text/offsets.h"
#include "viewer/interval_index.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace casus::ui {

/// A mention's piece that is seen in some range.
struct VisibleMark {
    int mark = 0;  // index for MarkStore::mention
    int begin = 0; // UTF-16
    int end = 0;
    int level = 0; // 0 innermost; each mark around it one more, up to kDeepestLevel
};

/// The mentions of the document in view, by place (UTF-16) and by id. Rejected ones are not kept.
class MarkStore {
public:
    static constexpr int kDeepestLevel = 3;

    void setOffsets(const text::OffsetMap* offsets) { m_offsets = offsets; } // not owned; the text's
    void assign(const QList<model::Mention>& mentions);
    /// Ranges (UTF-16) that look different afterwards.
    struct Range {
        int begin = 0;
        int end = 0;
    };
    QList<Range> update(const model::Mention& mention);
    void clear() { assign({}); }

    [[nodiscard]] std::size_t size() const { return m_index.size(); }
    [[nodiscard]] const model::Mention& mention(int mark) const
    {
        return m_mentions[static_cast<std::size_t>(mark)];
    }
    [[nodiscard]] std::optional<int> find(model::MentionId id) const;
    [[nodiscard]] Range range(int mark) const; // first to last fragment
    /// In reading order, the outer before the inner; levels are those within the range.
    [[nodiscard]] std::vector<VisibleMark> visible(int begin, int end) const;
    /// Innermost first.
    [[nodiscard]] std::vector<int> at(int position) const;

private:
    [[nodiscard]] std::vector<IntervalIndex::Entry> entriesOf(const model::Mention& mention, int mark) const;
    void appendTouched(QList<Range>& ranges, const IntervalIndex::Entry& entry) const;

    const text::OffsetMap* m_offsets = nullptr;
    std::vector<model::Mention> m_mentions;
    QHash<model::MentionId, int> m_byId;
    IntervalIndex m_index;
};

} // namespace casus::ui
