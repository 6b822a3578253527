// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"

#include <QString>

#include <vector>

// Drafting on perfect mentions: the spans and types of an answer key as an Extraction, so that drafting can
// be measured apart from recognition.
namespace casus::test {

struct KeyedDocument {
    QString id;
    QString text;
    extraction::Context context;
    QByteArray key; // the answer key, JSON
};

/// Every NAME.txt with a NAME.gold.json in the folder.
[[nodiscard]] std::vector<KeyedDocument> readCorpus(const QString& folder);

/// Mentions as the key has them. Values are the key's where it has them, else those of the extractor's own
/// mention at the same place, else read from the words of the mention.
[[nodiscard]] extraction::Extraction goldMentions(const KeyedDocument& document,
                                                  const extraction::Extractor& extractor);

} // namespace casus::test
