// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/finder_languages.h"

#include <algorithm>

namespace casus::curation {

bool hasFinders(const Engine& engine, QStringView language)
{
    if (language.isEmpty())
        return true;
    const auto& entries = engine.knowledge().lexicon(QStringLiteral("events")).entries();
    return std::any_of(entries.begin(), entries.end(), [language](const knowledge::LexiconEntry& entry) {
        return language == entry.language;
    });
}

} // namespace casus::curation
