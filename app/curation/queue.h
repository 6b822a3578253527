// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/mention.h"

#include <QList>

#include <optional>

namespace casus::curation {

/// The review queue of one document: undecided mentions in reading order. A value over a list of mentions.
class Queue {
public:
    Queue() = default;
    explicit Queue(QList<model::Mention> mentions); // all mentions of the document, any state

    [[nodiscard]] const QList<model::Mention>& mentions() const
    {
        return m_mentions;
    } // rejected ones left out
    [[nodiscard]] int openCount() const;
    /// The first open one at or after / before a place; wraps round; empty when all are decided.
    [[nodiscard]] std::optional<model::Mention> nextOpen(int fromCodePoint) const;
    [[nodiscard]] std::optional<model::Mention> previous(int beforeCodePoint) const; // any state
    [[nodiscard]] QList<model::Mention> at(int codePoint) const;

private:
    QList<model::Mention> m_mentions; // by span
};

} // namespace casus::curation
