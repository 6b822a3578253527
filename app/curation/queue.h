// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/mention.h"

#include <QList>

#include <optional>

namespace casus::curation {

/// In which order undecided mentions are offered.
enum class QueueOrder {
    Reading,
    Surest,          // the highest score first
    MostInformative, // the score nearest to one half first: where a decision tells the most
};
[[nodiscard]] QString toString(QueueOrder order);
[[nodiscard]] QueueOrder queueOrderFromString(QStringView name); // Reading for an unknown name

struct QueueOptions {
    QueueOrder order = QueueOrder::Reading;
    double threshold = 0;      // suggestions with a lower score are put aside
    bool draftsHidden = false; // blind coding: no suggestion is there yet

    friend bool operator==(const QueueOptions&, const QueueOptions&) = default;
};

/// The review queue of one document: what is decided, and the undecided mentions in the order asked for. A
/// value over a list of mentions.
class Queue {
public:
    Queue() = default;
    explicit Queue(QList<model::Mention> mentions, // all mentions of the document, any state
                   const QueueOptions& options = {});

    /// By place; rejected ones and suggestions put aside left out.
    [[nodiscard]] const QList<model::Mention>& mentions() const { return m_mentions; }
    [[nodiscard]] int openCount() const { return static_cast<int>(m_open.size()); }
    /// Suggestions below the threshold.
    [[nodiscard]] int putAside() const { return m_putAside; }
    /// The open one after `current` in the order of the queue; wraps round; empty when all are decided. With
    /// a mention that is decided or gone: the one that comes in its place. In reading order `from` says where
    /// to begin without a current one.
    [[nodiscard]] std::optional<model::Mention> nextOpen(int fromCodePoint) const;
    [[nodiscard]] std::optional<model::Mention> nextAfter(const model::Mention& current) const;
    /// By place, any state; wraps round.
    [[nodiscard]] std::optional<model::Mention> previous(int beforeCodePoint) const;
    [[nodiscard]] QList<model::Mention> at(int codePoint) const;

private:
    [[nodiscard]] bool comesBefore(const model::Mention& a, const model::Mention& b) const;

    QueueOptions m_options;
    QList<model::Mention> m_mentions; // by span
    QList<qsizetype> m_open;          // places in m_mentions, in the order of the queue
    int m_putAside = 0;
};

} // namespace casus::curation
