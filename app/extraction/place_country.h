// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/name_tokens.h"
#include "knowledge/phrase_matcher.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace casus::extraction {

/// A country or nationality named in the text.
struct CountryMention {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;
    QString iso2;
    bool adjective = false;
};

/// Which countries a text is about, by how often and how early it names them.
struct TextCountries {
    QHash<QString, double> weight; // iso2 -> 0..1, the largest is 1
    QString main;                  // empty where none is named
    std::vector<CountryMention> mentions;

    [[nodiscard]] double of(const QString& iso2) const { return weight.value(iso2, 0.0); }
};

/// Finds country names, nationality adjectives and capitals. Built once; const afterwards.
class CountryReader {
public:
    explicit CountryReader(const knowledge::Knowledge& knowledge);

    /// The longest country name or adjective that begins at token `at`, capitals required.
    [[nodiscard]] std::optional<CountryMention> at(const FinderInput& input, const NameTokens& tokens,
                                                   std::size_t at) const;
    [[nodiscard]] TextCountries read(const FinderInput& input, const NameTokens& tokens) const;

private:
    struct Form {
        QString iso2;
        bool adjective = false;
        bool capital = false;
        bool shouted = false; // written in capitals only ("US")
    };
    knowledge::PhraseMatcher m_matcher;
    std::vector<Form> m_forms;
};

} // namespace casus::extraction
