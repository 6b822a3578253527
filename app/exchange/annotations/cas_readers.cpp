// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/cas_model.h"
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QXmlStreamReader>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

CasStructure structureFrom(const QJsonObject& json, const ReadFile& file)
{
    CasStructure structure;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == u"%TYPE")
            structure.type = it.value().toString();
        else if (it.key() == u"%ID")
            structure.place = Words::tr("%1, number %2").arg(file.shown).arg(it.value().toInteger());
        else if (it.key() == u"@sofa")
            structure.sofa = it.value().toInteger();
        else if (it.key().startsWith(u'^'))
            structure.features.insert(it.key().mid(1), it.value());
        else if (!it.key().startsWith(u'%') && !it.key().startsWith(u'@'))
            structure.features.insert(it.key(), it.value());
    }
    return structure;
}

/// "http:///de/x/ner/type.ecore" and "NamedEntity" -> "de.x.ner.type.NamedEntity"
QString typeOf(QStringView space, QStringView name)
{
    QString package = space.toString();
    if (package.startsWith(QStringLiteral("http:///")))
        package.remove(0, 8);
    if (package.endsWith(QStringLiteral(".ecore")))
        package.chop(6);
    package.replace(u'/', u'.');
    return package.isEmpty() || package == u"uima.noNamespace" ? name.toString()
                                                               : QString(package % u'.' % name);
}

} // namespace

Result<void> readCasJson(const ReadFile& file, ReadContext& context)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return bytes.error();
    QString problem;
    const QJsonValue root = parseJson(*bytes, &problem);
    if (root.isUndefined())
        return unreadable(file, problem);
    // The short form is the list alone; early versions had an object by number.
    QJsonArray list = root.toArray();
    const QJsonValue structuresJson = root.toObject().value(u"%FEATURE_STRUCTURES");
    if (structuresJson.isArray())
        list = structuresJson.toArray();
    const QJsonObject byNumber = structuresJson.toObject();
    for (auto it = byNumber.begin(); it != byNumber.end(); ++it) {
        QJsonObject object = it.value().toObject();
        object.insert(QStringLiteral("%ID"), it.key().toLongLong());
        list.append(object);
    }
    QList<CasText> texts;
    QList<CasStructure> structures;
    for (const QJsonValue& value : std::as_const(list)) {
        const QJsonObject json = value.toObject();
        if (json.value(u"%TYPE").toString() == u"uima.cas.Sofa")
            texts.append({json.value(u"%ID").toInteger(), json.value(u"sofaID").toString(),
                          json.value(u"sofaString").toString()});
        else
            structures.append(structureFrom(json, file));
    }
    if (texts.isEmpty())
        return unreadable(file, Words::tr("it holds no text (no “uima.cas.Sofa”)"));
    (void)context.deliver(
        documentFromCas(texts, structures, baseName(file), context.unitOf(Format::CasJson), context.report));
    return {};
}

Result<void> readCasXmi(const ReadFile& file, ReadContext& context)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(*bytes);
    QList<CasText> texts;
    QList<CasStructure> structures;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            // Entities could be made to grow without end; XMI has no use for them.
            return unreadable(
                file,
                Words::tr("line %1: it declares a document type, which XMI does not").arg(xml.lineNumber()));
        case QXmlStreamReader::StartElement: {
            if (++depth == 1 && xml.name() != u"XMI")
                return unreadable(file, Words::tr("it is no XMI"));
            if (depth != 2)
                break;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString type = typeOf(xml.namespaceUri(), xml.name());
            if (type == u"uima.cas.Sofa") {
                texts.append({attributes.value(QStringLiteral("http://www.omg.org/XMI"), QStringLiteral("id"))
                                  .toLongLong(),
                              attributes.value(QStringLiteral("sofaID")).toString(),
                              attributes.value(QStringLiteral("sofaString")).toString()});
            } else if (type != u"uima.cas.View" && type != u"uima.cas.NULL") {
                CasStructure structure;
                structure.type = type;
                structure.place = lineOf(file, xml.lineNumber());
                for (const QXmlStreamAttribute& attribute : attributes) {
                    if (attribute.name() == u"sofa")
                        structure.sofa = attribute.value().toLongLong();
                    else if (attribute.namespaceUri().isEmpty())
                        structure.features.insert(attribute.name().toString(), attribute.value().toString());
                }
                structures.append(std::move(structure));
            }
            break;
        }
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
    if (xml.hasError())
        return unreadable(file, Words::tr("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    if (texts.isEmpty())
        return unreadable(file, Words::tr("it holds no text (no “cas:Sofa”)"));
    (void)context.deliver(
        documentFromCas(texts, structures, baseName(file), context.unitOf(Format::CasXmi), context.report));
    return {};
}

} // namespace casus::exchange::annotations
