// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace casus::knowledge {

/// One phrase of a lexicon with its attributes.
struct LexiconEntry {
    QString phrase;                     // as written in the file
    QString language;                   // "en", "fr", "*"
    QString category;                   // second column: a tactic, weapon class, victim group ...
    QHash<QString, QString> attributes; // further columns, "key=value" separated by ";"
};

/// resources/lexicons/NAME.tsv: phrase, language, category, attributes. '#' opens a comment line. Later files
/// (the user's) add to it; an entry with category "-" removes the phrase.
class Lexicon {
public:
    [[nodiscard]] static Result<Lexicon> load(const QStringList& files, QStringList* warnings);
    [[nodiscard]] const std::vector<LexiconEntry>& entries() const { return m_entries; }

private:
    std::vector<LexiconEntry> m_entries;
};

} // namespace casus::knowledge
