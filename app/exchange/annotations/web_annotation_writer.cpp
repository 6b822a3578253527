// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/source_text.h"
#include "exchange/annotations/writer.h"

namespace casus::exchange::annotations {

namespace {

// Words around the quote, so that it is found again where the places no longer fit.
constexpr int kContext = 32;

class WebAnnotationWriter final : public Writer {
public:
    using Writer::Writer;

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::CodePoint);
        const QString name = m_names.take(split, document.name);
        const QString file = name + QStringLiteral(".txt");
        QByteArray bytes;
        JsonOut json(bytes);
        json.raw(R"({"@context":["http://www.w3.org/ns/anno.jsonld",{"casus":"urn:casus:"}],)");
        json.raw(R"("id":)").string(name % QStringLiteral(".jsonld")).key("type").string(u"AnnotationPage");
        json.key("casus:document")
            .raw("{")
            .key("id")
            .string(file)
            .key("dcterms:identifier")
            .string(document.name);
        if (!document.title.isEmpty())
            json.key("dcterms:title").string(document.title);
        if (!document.publisher.isEmpty())
            json.key("dcterms:publisher").string(document.publisher);
        if (document.published.isValid())
            json.key("dcterms:issued").string(document.published.toString(Qt::ISODate));
        if (!document.url.isEmpty())
            json.key("dcterms:source").string(document.url);
        if (document.completeness != Completeness::Unknown)
            json.key("casus:complete")
                .raw(document.completeness == Completeness::Complete ? "true" : "false");
        json.raw("}").key("items").raw("[");
        int number = 0;
        for (const AnnotatedSpan& span : document.spans) {
            json.next().raw("\n{").key("id").string(name % QStringLiteral(".jsonld#m%1").arg(++number));
            writeAnnotation(json, document, offsets, span, file);
            json.raw("}");
        }
        json.raw("]}\n");
        if (auto done = m_output.append(split, file, document.text.toUtf8()); !done)
            return done;
        return m_output.append(split, name + QStringLiteral(".jsonld"), bytes);
    }

private:
    static void writeAnnotation(JsonOut& json, const AnnotatedDocument& document, const OffsetWriter& offsets,
                                const AnnotatedSpan& span, const QString& file)
    {
        json.key("type").string(u"Annotation").key("motivation").string(u"tagging");
        if (!span.author.isEmpty()) {
            json.key("creator").raw("{").key("type").string(span.isSuggestion() ? u"Software" : u"Person");
            json.key("name").string(span.author).raw("}");
        }
        json.key("casus:state").string(model::toString(span.state));
        if (span.score)
            json.key("casus:score").real(*span.score);
        // A text, as JSON-LD would take an object for things of its own.
        if (!span.value.isNull() && !span.value.isUndefined()) {
            QByteArray value;
            JsonOut(value).json(span.value);
            json.key("casus:value").string(QString::fromUtf8(value));
        }
        json.key("body").raw("[");
        writeBody(json, u"tagging", span.label);
        if (!span.note.isEmpty()) {
            json.next();
            writeBody(json, u"commenting", span.note);
        }
        json.raw("]").key("target");
        const QList<model::Span> parts = partsOf(span);
        if (parts.size() > 1)
            json.raw("[");
        for (const model::Span& part : parts) {
            if (parts.size() > 1)
                json.next();
            writeTarget(json, document, offsets, part, file);
        }
        if (parts.size() > 1)
            json.raw("]");
    }

    static void writeBody(JsonOut& json, QStringView purpose, const QString& text)
    {
        json.raw("{").key("type").string(u"TextualBody").key("purpose").string(purpose);
        json.key("value").string(text).raw("}");
    }

    static void writeTarget(JsonOut& json, const AnnotatedDocument& document, const OffsetWriter& offsets,
                            model::Span part, const QString& file)
    {
        const int length = offsets.map().codePointCount();
        const auto words = [&](int begin, int end) { return offsets.words(document.text, {begin, end}); };
        json.raw("{").key("source").string(file).key("selector").raw("[{");
        json.key("type").string(u"TextPositionSelector").key("start").number(part.begin);
        json.key("end").number(part.end).raw("},{").key("type").string(u"TextQuoteSelector");
        json.key("exact").string(words(part.begin, part.end));
        json.key("prefix").string(words(std::max(0, part.begin - kContext), part.begin));
        json.key("suffix").string(words(part.end, std::min(length, part.end + kContext))).raw("}]}");
    }

    FileNames m_names;
};

} // namespace

std::unique_ptr<Writer> makeWebAnnotationWriter(const WriterOptions& options, Output& output,
                                                MarkLosses& report)
{
    return std::make_unique<WebAnnotationWriter>(options, output, report);
}

} // namespace casus::exchange::annotations
