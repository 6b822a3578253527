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

/// Brings the labels of published data sets to the annotation rules of this program, by rules that
/// resources/models/README.md lists.
class LabelCleaner {
public:
    explicit LabelCleaner(const knowledge::Knowledge& knowledge);

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
    [[nodiscard]] bool isTitle(const QString& folded) const;
    [[nodiscard]] bool isCountry(const QString& words) const;
    [[nodiscard]] bool isAdjective(const QString& words) const;

    const knowledge::Knowledge& m_knowledge;
    QSet<QString> m_titles; // folded words of titles
};

} // namespace casus::extraction::sequence
