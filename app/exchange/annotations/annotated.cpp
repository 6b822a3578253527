// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/annotated.h"

#include "base/enum_names.h"

#include <QCoreApplication>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

constexpr QLatin1StringView operator""_l(const char* text, std::size_t size)
{
    return QLatin1StringView(text, static_cast<qsizetype>(size));
}

constexpr std::array<FormatTraits, 10> kTraits{{
    {.format = Format::Spacy,
     .name = "spacy"_l,
     .extension = "jsonl"_l,
     .marksSuggestions = true,
     .holdsRejected = true,
     .holdsDetails = true,
     .holdsGaps = true},
    {.format = Format::Doccano, .name = "doccano"_l, .extension = "jsonl"_l, .unit = OffsetUnit::Utf16},
    {.format = Format::LabelStudio,
     .name = "label-studio"_l,
     .extension = "json"_l,
     .marksSuggestions = true,
     .holdsDetails = true,
     .holdsGaps = true},
    {.format = Format::Brat,
     .name = "brat"_l,
     .extension = "ann"_l,
     .perDocument = true,
     .marksSuggestions = true,
     .holdsDetails = true,
     .holdsGaps = true},
    {.format = Format::Conll,
     .name = "conll"_l,
     .extension = "conll"_l,
     .overlaps = false,
     .wholeWords = true},
    {.format = Format::WebAnno,
     .name = "webanno"_l,
     .extension = "tsv"_l,
     .perDocument = true,
     .wholeWords = true,
     .unit = OffsetUnit::Utf16},
    {.format = Format::CasJson,
     .name = "cas-json"_l,
     .extension = "json"_l,
     .perDocument = true,
     .marksSuggestions = true,
     .holdsDetails = true,
     .holdsGaps = true,
     .unit = OffsetUnit::Utf16},
    {.format = Format::CasXmi,
     .name = "cas-xmi"_l,
     .extension = "xmi"_l,
     .perDocument = true,
     .marksSuggestions = true,
     .holdsDetails = true,
     .holdsGaps = true,
     .unit = OffsetUnit::Utf16},
    {.format = Format::WebAnnotation,
     .name = "web-annotation"_l,
     .extension = "jsonld"_l,
     .perDocument = true,
     .marksSuggestions = true,
     .holdsDetails = true,
     .holdsGaps = true},
    {.format = Format::HuggingFace,
     .name = "huggingface"_l,
     .extension = "jsonl"_l,
     .reads = false,
     .overlaps = false,
     .wholeWords = true},
}};

constexpr std::array<EnumName<TagScheme>, 3> kSchemes{{
    {TagScheme::Iob2, "iob2"_l},
    {TagScheme::Iob1, "iob1"_l},
    {TagScheme::Bioes, "bioes"_l},
}};

} // namespace

const FormatTraits& traits(Format format)
{
    return kTraits[static_cast<std::size_t>(format)];
}

QList<Format> formats()
{
    QList<Format> list;
    for (const FormatTraits& row : kTraits)
        list.append(row.format);
    return list;
}

QString toString(Format format)
{
    return QString(traits(format).name);
}

std::optional<Format> formatFromString(QStringView name)
{
    for (const FormatTraits& row : kTraits) {
        if (name == row.name)
            return row.format;
    }
    return std::nullopt;
}

QString titleOf(Format format)
{
    switch (format) {
    case Format::Spacy: return Words::tr("Prodigy and spaCy (JSONL)");
    case Format::Doccano: return Words::tr("doccano (JSONL)");
    case Format::LabelStudio: return Words::tr("Label Studio (JSON)");
    case Format::Brat: return Words::tr("brat (text and .ann)");
    case Format::Conll: return Words::tr("CoNLL columns");
    case Format::WebAnno: return Words::tr("WebAnno TSV 3.3");
    case Format::CasJson: return Words::tr("UIMA CAS JSON");
    case Format::CasXmi: return Words::tr("UIMA CAS XMI");
    case Format::WebAnnotation: return Words::tr("W3C Web Annotation");
    case Format::HuggingFace: return Words::tr("Hugging Face (JSONL)");
    }
    return {};
}

QString explanationOf(Format format)
{
    switch (format) {
    case Format::Spacy:
        return Words::tr("One line a document with its marks; keeps everything, rejected marks too.");
    case Format::Doccano:
        return Words::tr("One line a document with its marks; no suggestions, authors or notes.");
    case Format::LabelStudio:
        return Words::tr("One file of tasks; decided marks as annotations, suggestions as predictions.");
    case Format::Brat:
        return Words::tr("A folder with each text and its marks; keeps everything but rejected marks.");
    case Format::Conll:
        return Words::tr("One word a line with its tag; marks inside others are left out. A second file "
                         "keeps the places.");
    case Format::WebAnno:
        return Words::tr("A folder of tables for WebAnno and INCEpTION; no suggestions, authors or notes.");
    case Format::CasJson:
        return Words::tr(
            "A folder for INCEpTION and other UIMA programs; keeps everything but rejected marks.");
    case Format::CasXmi:
        return Words::tr("A folder for INCEpTION and other UIMA programs, in XML with its type system.");
    case Format::WebAnnotation:
        return Words::tr("A folder with each text and its marks as linked data (JSON-LD).");
    case Format::HuggingFace:
        return Words::tr(
            "One line a sentence with words and numbered tags, to train models; cannot be read back.");
    }
    return {};
}

QString toString(TagScheme scheme)
{
    return enumName(kSchemes, scheme);
}

std::optional<TagScheme> tagSchemeFromString(QStringView name)
{
    return enumValue(kSchemes, name);
}

} // namespace casus::exchange::annotations
