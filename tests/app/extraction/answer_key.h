// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"

#include <QDate>
#include <QList>
#include <QString>

#include <map>
#include <vector>

namespace casus::test {

/// A mention of an answer key; the span in code points.
struct KeyMention {
    model::MentionType type = model::MentionType::Person;
    model::Span span;
    QString edtf; // of a DATE; empty where the text cannot settle it
};

/// A document with its answer key, in the format of the annotation rules.
struct AnswerKey {
    QString name;
    QString text;
    QDate published;
    QString publisher;
    std::vector<KeyMention> mentions;
    QStringList problems; // quotes that the text does not hold
};

/// Every NAME.gold.json below the folder with its NAME.txt, by name; empty where the folder is.
[[nodiscard]] QList<AnswerKey> answerKeys(const QString& folder);

/// Counts of exact spans and types, and of dates with the right value.
struct Tally {
    int wanted = 0;
    int found = 0;
    int right = 0;

    [[nodiscard]] double f1() const; // 0..100; 100 where nothing was wanted or found
    Tally& operator+=(const Tally& other);
};

struct Score {
    std::map<model::MentionType, Tally> types;
    int datesWanted = 0;
    int datesRight = 0;

    [[nodiscard]] Tally all() const;
    [[nodiscard]] double dateValue() const; // 0..100
    void add(const AnswerKey& key, const std::vector<model::Mention>& found);
    [[nodiscard]] QString table() const; // for messages: one line a type
};

/// Is the mention in the key, with span, type and (of a date that the key values) the same days?
[[nodiscard]] bool isRight(const AnswerKey& key, const model::Mention& mention);

} // namespace casus::test
