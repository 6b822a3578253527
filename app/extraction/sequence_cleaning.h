// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_labels.h"
#include "knowledge/phrase_matcher.h"
#include "text/analysis.h"

#include <QJsonArray>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace casus::knowledge {
class Knowledge;
}

namespace casus::extraction::sequence {

/// An entity as a data set gives it, in code points.
struct RawEntity {
    int begin = 0;
    int end = 0;
    QString type;
    double confidence = 1;
};
[[nodiscard]] std::vector<RawEntity> rawEntities(const QJsonArray& entities);

/// Column files as they are, but for the names of the labels; by the rules of this program; or by those rules
/// where their labels are not named as this program's, and so were made by other rules.
enum class Labels { AsGiven, Cleaned, CleanedWhereForeign };

/// Brings the labels of published data sets to the annotation rules of this program, by rules that
/// resources/models/README.md lists.
class LabelCleaner {
public:
    explicit LabelCleaner(const knowledge::Knowledge& knowledge, Labels labels = Labels::Cleaned);

    /// Names of a sentence of tokens with BIO tags.
    [[nodiscard]] std::vector<NameSpan> clean(const std::vector<QString>& tokens,
                                              const std::vector<QString>& tags) const;
    /// Named persons, organisations and places among entities that also mark roles, pronouns and phrases.
    [[nodiscard]] std::vector<NameSpan> normalised(const text::Analysis& analysis,
                                                   const std::vector<QString>& folded,
                                                   const std::vector<RawEntity>& entities) const;

private:
    [[nodiscard]] std::optional<Label> labelNamed(const QString& type, const QString& words) const;
    [[nodiscard]] std::optional<NameSpan> namedCore(const text::Analysis& analysis,
                                                    const std::vector<QString>& folded, NameSpan span,
                                                    double confidence) const;
    /// Adds what is left of a person, organisation or place.
    void tidy(const std::vector<QString>& tokens, NameSpan name, std::vector<NameSpan>& names) const;
    /// Small words before and behind the name: "of Yukos", "Sydney airport".
    static void cutEdges(const std::vector<QString>& tokens, NameSpan& name);
    /// "Eritrea and Ethiopia" are two places. False, and nothing added, where a part is no known place.
    bool placesJoined(const std::vector<QString>& tokens, const NameSpan& name,
                      std::vector<NameSpan>& names) const;
    /// Titles before a person, also where the whole is called an organisation ("Captain Beiring").
    void cutTitles(const std::vector<QString>& tokens, NameSpan& name) const;
    [[nodiscard]] bool isTitle(const QString& folded) const;
    [[nodiscard]] bool isCountry(const QString& words) const;
    [[nodiscard]] bool isCountryOrCapital(const QString& words) const;
    [[nodiscard]] bool isAdjective(const QString& words) const;

    const knowledge::Knowledge& m_knowledge;
    Labels m_labels;
    QSet<QString> m_titles;   // folded words of titles
    QSet<QString> m_capitals; // folded names
};

} // namespace casus::extraction::sequence
