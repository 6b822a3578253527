// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"
#include "knowledge/phrase_matcher.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace casus::extraction {

/// Cables and old wires are all in capitals, which hides what is a name. Gives such lines the letter case of
/// usual writing: names that the register, the country list, the list of organisations or the gazetteer know
/// as those write them, ordinary words in small letters, other words as names or abbreviations. Tokens,
/// sentences, lines and positions stay as they are: letters change one for one. Immutable; any thread.
class NameCase {
public:
    explicit NameCase(const knowledge::Knowledge& knowledge);

    /// Empty where no line is in capitals.
    [[nodiscard]] std::optional<text::Analysis> restored(const FinderInput& input) const;

private:
    class Line;

    [[nodiscard]] const QSet<QString>& ordinary(QStringView language) const
    {
        return language == u"fr" ? m_ordinaryFrench : m_ordinaryEnglish;
    }

    QSet<QString> m_ordinaryEnglish; // folded
    QSet<QString> m_ordinaryFrench;
    QSet<QString> m_placeKinds;
    QSet<QString> m_directions;
    knowledge::PhraseMatcher m_names;
    std::vector<QStringList> m_written; // the words of each name as its list writes them
};

} // namespace casus::extraction
