// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace casus::text {

/// Finds passages of one version of a text in another version of it, by their words and the words around
/// them. Both texts must outlive it. Offsets are UTF-16 units of their text, half-open.
class Anchor {
public:
    Anchor(QStringView from, QStringView to);

    /// Where the same words stand with the likest words around them. Empty where they stand nowhere, where
    /// too little around them is the same, or where two places are equally like.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> find(qsizetype begin, qsizetype end) const;

private:
    using Places = QHash<QStringView, QList<qsizetype>>; // words to where they begin
    [[nodiscard]] QList<qsizetype> occurrences(const Places& index, QStringView text,
                                               QStringView words) const;

    QStringView m_from;
    QStringView m_to;
    Places m_fromWords;
    Places m_toWords;
};

} // namespace casus::text
