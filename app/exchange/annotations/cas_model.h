// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotations/annotated.h"
#include "exchange/annotations/losses.h"

#include <QHash>
#include <QJsonValue>

// What CAS JSON and CAS XMI share: the types that are written, and how feature structures become marks.
namespace casus::exchange::annotations {

struct CasFeature {
    const char* name;
    const char* range;
};
struct CasType {
    const char* name;
    const char* super;
    QList<CasFeature> features;
};
/// The named-entity layer of DKPro, with features of Casus beside its own; publication data.
[[nodiscard]] QList<CasType> casTypes();

inline constexpr char kDocumentMetaData[] =
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
inline constexpr char kPublication[] = "casus.Publication";

/// Features of one structure, in the order in which they are written; strings, numbers and nothing else.
using CasFeatures = QList<std::pair<const char*, QJsonValue>>;
[[nodiscard]] CasFeatures metaDataFeatures(const AnnotatedDocument& document);
[[nodiscard]] CasFeatures publicationFeatures(const AnnotatedDocument& document);
/// Without begin and end. `fragments` in UTF-16 units, empty for a mark of one part.
[[nodiscard]] CasFeatures spanFeatures(const AnnotatedSpan& span, const QString& fragments);

/// A feature structure as it was read.
struct CasStructure {
    QString type;
    QString place; // for a report
    QHash<QString, QJsonValue> features;
    qint64 sofa = 0;
};
struct CasText {
    qint64 id = 0;
    QString name; // "_InitialView"
    QString text;
};
/// The document of the first view. Layers of grammar are passed over, wrong places refused.
[[nodiscard]] AnnotatedDocument documentFromCas(const QList<CasText>& texts,
                                                const QList<CasStructure>& structures, const QString& name,
                                                OffsetUnit unit, MarkLosses& report);

/// Of layers of segmentation, morphology, syntax and coreference nothing becomes a mark.
[[nodiscard]] bool isGrammarLayer(const QString& type);
/// "PER" of a span layer: the feature value, else label, else the only text among the features, else the
/// layer's own name.
[[nodiscard]] QString labelOfLayer(const QString& type, const QHash<QString, QJsonValue>& features);

} // namespace casus::exchange::annotations
