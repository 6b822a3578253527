// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/cas_model.h"

#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/source_text.h"
#include "exchange/annotations/webanno_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

constexpr char kString[] = "uima.cas.String";
constexpr char kDouble[] = "uima.cas.Double";
constexpr char kBoolean[] = "uima.cas.Boolean";

QString valueText(const QJsonValue& value)
{
    QByteArray bytes;
    JsonOut(bytes).json(value);
    return QString::fromUtf8(bytes);
}

QString textOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : QString();
}

qint64 offsetOf(const QJsonValue& value)
{
    // XMI has every value as text.
    bool ok = false;
    if (value.isString()) {
        const qint64 offset = value.toString().toLongLong(&ok);
        return ok ? offset : -1;
    }
    return value.isDouble() ? value.toInteger(-1) : -1;
}

void takeDetails(AnnotatedSpan& span, const QHash<QString, QJsonValue>& features, const SourceText& source)
{
    if (const auto state =
            model::mentionStateFromString(textOf(features.value(QStringLiteral("casusState")))))
        span.state = *state;
    span.author = textOf(features.value(QStringLiteral("casusAuthor")));
    span.note = textOf(features.value(QStringLiteral("casusNote")));
    if (const QJsonValue score = features.value(QStringLiteral("casusScore")); score.isDouble()) {
        span.score = score.toDouble();
    } else if (score.isString()) {
        bool ok = false;
        const double number = score.toString().toDouble(&ok);
        if (ok)
            span.score = number;
    }
    if (const QString value = textOf(features.value(QStringLiteral("casusValue"))); !value.isEmpty())
        span.value = parseJson('[' + value.toUtf8() + ']', nullptr)[0];
    if (span.value.isUndefined())
        span.value = QJsonValue();
    const auto parts = fragmentsFromText(textOf(features.value(QStringLiteral("casusFragments"))));
    if (!parts)
        return;
    for (const model::Span& part : parts->mid(1)) {
        if (const auto place = source.span(part.begin, part.end))
            span.further.append(*place);
    }
}

void takeMetaData(AnnotatedDocument& document, const CasStructure& structure)
{
    const auto take = [&](const char16_t* feature, QString& target) {
        const QString text = textOf(structure.features.value(QString::fromUtf16(feature)));
        if (!text.isEmpty())
            target = text;
    };
    take(u"documentTitle", document.title);
    take(u"documentId", document.name);
    take(u"documentUri", document.url);
    take(u"publisher", document.publisher);
    if (const QString day = textOf(structure.features.value(QStringLiteral("published"))); !day.isEmpty())
        document.published = QDate::fromString(day, Qt::ISODate);
    if (const QJsonValue complete = structure.features.value(QStringLiteral("complete"));
        !complete.isUndefined())
        document.completeness = complete.toBool() || complete.toString() == u"true" ? Completeness::Complete
                                                                                    : Completeness::Partial;
}

} // namespace

QList<CasType> casTypes()
{
    return {{kDocumentMetaData,
             "uima.tcas.DocumentAnnotation",
             {{"documentTitle", kString},
              {"documentId", kString},
              {"documentUri", kString},
              {"collectionId", kString},
              {"documentBaseUri", kString},
              {"isLastSegment", kBoolean}}},
            {kNamedEntity,
             "uima.tcas.Annotation",
             {{"value", kString},
              {"identifier", kString},
              {"casusState", kString},
              {"casusAuthor", kString},
              {"casusScore", kDouble},
              {"casusNote", kString},
              {"casusValue", kString},
              {"casusFragments", kString}}},
            {kPublication,
             "uima.cas.TOP",
             {{"publisher", kString}, {"published", kString}, {"complete", kBoolean}}}};
}

CasFeatures metaDataFeatures(const AnnotatedDocument& document)
{
    CasFeatures features{{"language", QStringLiteral("x-unspecified")}, {"documentId", document.name}};
    if (!document.title.isEmpty())
        features.append({"documentTitle", document.title});
    if (!document.url.isEmpty())
        features.append({"documentUri", document.url});
    return features;
}

CasFeatures publicationFeatures(const AnnotatedDocument& document)
{
    CasFeatures features;
    if (!document.publisher.isEmpty())
        features.append({"publisher", document.publisher});
    if (document.published.isValid())
        features.append({"published", document.published.toString(Qt::ISODate)});
    if (document.completeness != Completeness::Unknown)
        features.append({"complete", document.completeness == Completeness::Complete});
    return features;
}

CasFeatures spanFeatures(const AnnotatedSpan& span, const QString& fragments)
{
    CasFeatures features{{"value", span.label}, {"casusState", model::toString(span.state)}};
    if (!span.author.isEmpty())
        features.append({"casusAuthor", span.author});
    if (span.score)
        features.append({"casusScore", *span.score});
    if (!span.note.isEmpty())
        features.append({"casusNote", span.note});
    if (!span.value.isNull() && !span.value.isUndefined())
        features.append({"casusValue", valueText(span.value)});
    if (!fragments.isEmpty())
        features.append({"casusFragments", fragments});
    return features;
}

bool isGrammarLayer(const QString& type)
{
    if (type.startsWith(QStringLiteral("uima.")))
        return true;
    static constexpr QStringView kParts[] = {u".api.segmentation.", u".api.lexmorph.", u".api.syntax.",
                                             u".api.metadata.",     u".api.coref.",    u".api.anomaly.",
                                             u".api.semantics.",    u".api.frequency."};
    return std::any_of(std::begin(kParts), std::end(kParts),
                       [&](QStringView part) { return type.contains(part); });
}

QString labelOfLayer(const QString& type, const QHash<QString, QJsonValue>& features)
{
    for (const QString& name : {QStringLiteral("value"), QStringLiteral("label"), QStringLiteral("type")}) {
        if (const QString label = textOf(features.value(name)); !label.isEmpty())
            return label;
    }
    QStringList texts;
    for (auto it = features.cbegin(); it != features.cend(); ++it) {
        if (it.key() != u"begin" && it.key() != u"end" && it.key() != u"identifier" &&
            !it.key().startsWith(QStringLiteral("casus")) && it.value().isString() &&
            !it.value().toString().isEmpty())
            texts.append(it.value().toString());
    }
    return texts.size() == 1 ? texts.constFirst() : type.mid(type.lastIndexOf(u'.') + 1);
}

AnnotatedDocument documentFromCas(const QList<CasText>& texts, const QList<CasStructure>& structures,
                                  const QString& name, OffsetUnit unit, MarkLosses& report)
{
    using Cause = MarkLosses::Cause;
    AnnotatedDocument document;
    document.name = name;
    const auto initial = std::find_if(texts.begin(), texts.end(),
                                      [](const CasText& text) { return text.name == u"_InitialView"; });
    const CasText first = initial != texts.end() ? *initial : texts.value(0);
    const SourceText source(first.text, unit);
    document.text = source.canonical();
    for (const CasStructure& structure : structures) {
        if (structure.type == QLatin1StringView(kDocumentMetaData) ||
            structure.type == QLatin1StringView(kPublication)) {
            takeMetaData(document, structure);
            continue;
        }
        if (!structure.features.contains(QStringLiteral("begin")) || isGrammarLayer(structure.type)) {
            if (structure.sofa != 0 && structure.type != u"uima.tcas.DocumentAnnotation")
                report.narrow(Words::tr("the layer “%1” is passed over")
                                  .arg(structure.type.mid(structure.type.lastIndexOf(u'.') + 1)),
                              {}, Cause::Chosen);
            continue;
        }
        if (structure.sofa != first.id) {
            report.refuse(Words::tr("belongs to another view of the text"), structure.place);
            continue;
        }
        const auto place = source.span(offsetOf(structure.features.value(QStringLiteral("begin"))),
                                       offsetOf(structure.features.value(QStringLiteral("end"))));
        if (!place) {
            report.refuse(Words::tr("the place lies outside of the text or is empty"), structure.place);
            continue;
        }
        AnnotatedSpan span;
        span.span = *place;
        span.label = labelOfLayer(structure.type, structure.features);
        if (span.label.isEmpty()) { // a type whose name ends in a dot
            report.refuse(Words::tr("a mark has no label"), structure.place);
            continue;
        }
        takeDetails(span, structure.features, source);
        document.spans.append(span);
    }
    return document;
}

} // namespace casus::exchange::annotations
