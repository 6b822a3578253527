// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"
#include "model/span.h"

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Annotated texts as they go to other tools and come from them, and what each format can hold.
namespace casus::exchange::annotations {

struct AnnotatedSpan {
    model::Span span;           // code points of the document's text
    QList<model::Span> further; // parts after a gap, in order
    QString label;
    QJsonValue value; // as model::toJson gives it; null where unknown
    model::MentionState state = model::MentionState::Added;
    std::optional<double> score; // 0..1, of a suggestion
    QString author;
    QString note;

    [[nodiscard]] bool isSuggestion() const { return state == model::MentionState::Suggested; }
    [[nodiscard]] bool isRejected() const { return state == model::MentionState::Rejected; }
    friend bool operator==(const AnnotatedSpan&, const AnnotatedSpan&) = default;
};

/// Is a word without a mark known to be none (Complete), or has nobody looked (Partial)?
enum class Completeness { Unknown, Complete, Partial };

struct AnnotatedDocument {
    QString name;
    QString title;
    QString publisher;
    QDate published;
    QString url;
    QString text; // canonical
    QList<AnnotatedSpan> spans;
    Completeness completeness = Completeness::Unknown;
    QString readingNote; // how the text came about where that is worth saying

    friend bool operator==(const AnnotatedDocument&, const AnnotatedDocument&) = default;
};

enum class Format {
    Spacy,
    Doccano,
    LabelStudio,
    Brat,
    Conll,
    WebAnno,
    CasJson,
    CasXmi,
    WebAnnotation,
    HuggingFace,
};

enum class OffsetUnit { CodePoint, Utf16 };
/// How spans become tags of words.
enum class TagScheme { Iob2, Iob1, Bioes };

/// What a format can hold besides text, spans and labels, for choices, help and tests.
struct FormatTraits {
    Format format = Format::Spacy;
    QLatin1StringView name;      // the word of the command line
    QLatin1StringView extension; // of the file, or of each document's file
    bool perDocument = false;    // a folder or ZIP with files for each document
    bool reads = true;
    bool marksSuggestions = false;
    bool holdsRejected = false;
    bool holdsDetails = false; // state, author, note and value of a mark
    bool holdsGaps = false;    // marks of several parts
    bool overlaps = true;
    bool wholeWords = false; // a mark covers whole words: white space at its ends goes
    OffsetUnit unit = OffsetUnit::CodePoint;
};

[[nodiscard]] const FormatTraits& traits(Format format);
[[nodiscard]] QList<Format> formats();
[[nodiscard]] QString toString(Format format);
[[nodiscard]] std::optional<Format> formatFromString(QStringView name);
/// "Prodigy and spaCy JSONL"
[[nodiscard]] QString titleOf(Format format);
/// One line for a person who chooses.
[[nodiscard]] QString explanationOf(Format format);
[[nodiscard]] QString toString(TagScheme scheme);
[[nodiscard]] std::optional<TagScheme> tagSchemeFromString(QStringView name);

} // namespace casus::exchange::annotations
