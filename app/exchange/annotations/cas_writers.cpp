// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/cas_model.h"
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/source_text.h"
#include "exchange/annotations/webanno_text.h"
#include "exchange/annotations/writer.h"

#include <QCoreApplication>
#include <QLocale>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

/// The parts in UTF-16 units; empty for a mark of one part.
QString fragmentsOf(const AnnotatedSpan& span, const OffsetWriter& offsets)
{
    if (span.further.isEmpty())
        return {};
    QList<model::Span> parts = partsOf(span);
    for (model::Span& part : parts)
        part = {static_cast<int>(offsets.at(part.begin)), static_cast<int>(offsets.at(part.end))};
    return fragmentsText(parts);
}

class CasJsonWriter final : public Writer {
public:
    using Writer::Writer;

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::Utf16);
        QByteArray bytes;
        JsonOut json(bytes);
        json.raw("{");
        writeTypes(json);
        json.key("%FEATURE_STRUCTURES").raw("[\n{");
        json.key("%ID").raw("1").key("%TYPE").string(u"uima.cas.Sofa").key("sofaNum").raw("1");
        json.key("sofaID").string(u"_InitialView").key("mimeType").string(u"text");
        json.key("sofaString").string(document.text).raw("},\n{");
        qint64 id = 1;
        const auto open = [&](const char* type) {
            json.key("%ID").number(++id).key("%TYPE").string(QString::fromLatin1(type));
        };
        const auto place = [&](qint64 begin, qint64 end) {
            json.key("@sofa").raw("1").key("begin").number(begin).key("end").number(end);
        };
        open(kDocumentMetaData);
        json.key("%FLAGS").raw("[\"DocumentAnnotation\"]");
        place(0, document.text.size());
        writeFeatures(json, metaDataFeatures(document));
        json.raw("},\n{");
        open(kPublication);
        writeFeatures(json, publicationFeatures(document));
        json.raw("}");
        for (const AnnotatedSpan& span : document.spans) {
            json.raw(",\n{");
            open(kNamedEntity);
            place(offsets.at(span.span.begin), offsets.at(span.span.end));
            writeFeatures(json, spanFeatures(span, fragmentsOf(span, offsets)));
            json.raw("}");
        }
        json.raw("]").key("%VIEWS").raw("{").key("_InitialView").raw("{").key("%SOFA").raw("1");
        json.key("%MEMBERS").raw("[");
        for (qint64 member = 2; member <= id; ++member)
            json.next().number(member);
        json.raw("]}}}\n");
        return m_output.append(split, m_names.take(split, document.name) + QStringLiteral(".json"), bytes);
    }

private:
    static void writeTypes(JsonOut& json)
    {
        json.key("%TYPES").raw("{");
        for (const CasType& type : casTypes()) {
            json.key(type.name).raw("{").key("%NAME").string(QString::fromLatin1(type.name));
            json.key("%SUPER_TYPE").string(QString::fromLatin1(type.super));
            for (const CasFeature& feature : type.features) {
                json.key(feature.name).raw("{").key("%NAME").string(QString::fromLatin1(feature.name));
                json.key("%RANGE").string(QString::fromLatin1(feature.range)).raw("}");
            }
            json.raw("}");
        }
        json.raw("}");
    }
    static void writeFeatures(JsonOut& json, const CasFeatures& features)
    {
        for (const auto& [name, value] : features) {
            json.key(name);
            if (value.isDouble())
                json.real(value.toDouble());
            else
                json.json(value);
        }
    }

    FileNames m_names;
};

/// XML 1.0 has no place for these, not even escaped.
bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r') || u == 0xFFFE || u == 0xFFFF;
}

class CasXmiWriter final : public Writer {
public:
    using Writer::Writer;

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::Utf16);
        m_document = document.name;
        QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:metadata="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmlns:casus="http:///casus.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
)";
        qint64 id = 1;
        const auto open = [&](const char* element) {
            xml.append('<').append(element).append(" xmi:id=\"").append(QByteArray::number(++id)).append('"');
        };
        const auto place = [&](qint64 begin, qint64 end) {
            xml.append(" sofa=\"1\" begin=\"").append(QByteArray::number(begin));
            xml.append("\" end=\"").append(QByteArray::number(end)).append('"');
        };
        open("metadata:DocumentMetaData");
        place(0, document.text.size());
        writeFeatures(xml, metaDataFeatures(document));
        xml.append("/>\n");
        open("casus:Publication");
        writeFeatures(xml, publicationFeatures(document));
        xml.append("/>\n");
        for (const AnnotatedSpan& span : document.spans) {
            open("type:NamedEntity");
            place(offsets.at(span.span.begin), offsets.at(span.span.end));
            writeFeatures(xml, spanFeatures(span, fragmentsOf(span, offsets)));
            xml.append("/>\n");
        }
        xml.append(R"(<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString=")");
        xml.append(attribute(document.text)).append("\"/>\n<cas:View sofa=\"1\" members=\"");
        for (qint64 member = 2; member <= id; ++member)
            xml.append(member > 2 ? " " : "").append(QByteArray::number(member));
        xml.append("\"/>\n</xmi:XMI>\n");
        return m_output.append(split, m_names.take(split, document.name) + QStringLiteral(".xmi"), xml);
    }

    Result<void> end(const QStringList&) override
    {
        QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
  <name>Casus</name>
  <types>
)";
        for (const CasType& type : casTypes()) {
            xml.append("    <typeDescription>\n      <name>").append(type.name).append("</name>\n");
            xml.append("      <description/>\n      <supertypeName>").append(type.super);
            xml.append("</supertypeName>\n      <features>\n");
            for (const CasFeature& feature : type.features) {
                xml.append("        <featureDescription>\n          <name>").append(feature.name);
                xml.append("</name>\n          <description/>\n          <rangeTypeName>")
                    .append(feature.range);
                xml.append("</rangeTypeName>\n        </featureDescription>\n");
            }
            xml.append("      </features>\n    </typeDescription>\n");
        }
        xml.append("  </types>\n</typeSystemDescription>\n");
        return m_output.append({}, QStringLiteral("TypeSystem.xml"), xml);
    }

private:
    QByteArray attribute(const QString& text)
    {
        QString allowed = text;
        bool changed = false;
        for (QChar& c : allowed) {
            if (isForbidden(c)) {
                c = u' ';
                changed = true;
            }
        }
        if (changed)
            m_report.narrow(Words::tr("holds control characters, which XML cannot; they are blanks now"),
                            m_document);
        QByteArray escaped;
        const QByteArray bytes = allowed.toUtf8();
        escaped.reserve(bytes.size() + bytes.size() / 16);
        for (const char c : bytes) {
            switch (c) {
            case '&': escaped.append("&amp;"); break;
            case '<': escaped.append("&lt;"); break;
            case '>': escaped.append("&gt;"); break;
            case '"': escaped.append("&quot;"); break;
            case '\n': escaped.append("&#10;"); break;
            case '\t': escaped.append("&#9;"); break;
            case '\r': escaped.append("&#13;"); break;
            default: escaped.append(c);
            }
        }
        return escaped;
    }
    void writeFeatures(QByteArray& xml, const CasFeatures& features)
    {
        for (const auto& [name, value] : features) {
            xml.append(' ').append(name).append("=\"");
            if (value.isString())
                xml.append(attribute(value.toString()));
            else if (value.isDouble())
                xml.append(QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
            else
                xml.append(value.toBool() ? "true" : "false");
            xml.append('"');
        }
    }

    FileNames m_names;
    QString m_document;
};

} // namespace

std::unique_ptr<Writer> makeCasJsonWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    return std::make_unique<CasJsonWriter>(options, output, report);
}

std::unique_ptr<Writer> makeCasXmiWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    return std::make_unique<CasXmiWriter>(options, output, report);
}

} // namespace casus::exchange::annotations
