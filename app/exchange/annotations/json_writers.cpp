// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/source_text.h"
#include "exchange/annotations/writer.h"

#include <QCoreApplication>
#include <QMap>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

void writeMeta(JsonOut& json, const AnnotatedDocument& document)
{
    json.key("name").string(document.name);
    if (!document.title.isEmpty())
        json.key("title").string(document.title);
    if (!document.publisher.isEmpty())
        json.key("publisher").string(document.publisher);
    if (document.published.isValid())
        json.key("published").string(document.published.toString(Qt::ISODate));
    if (!document.url.isEmpty())
        json.key("url").string(document.url);
    if (document.completeness != Completeness::Unknown)
        json.key("complete").raw(document.completeness == Completeness::Complete ? "true" : "false");
}

/// State, author, score, note, value and further parts: keys that other readers pass over.
void writeDetails(JsonOut& json, const AnnotatedSpan& span)
{
    json.key("state").string(model::toString(span.state));
    if (!span.author.isEmpty())
        json.key("author").string(span.author);
    if (span.score)
        json.key("score").real(*span.score);
    if (!span.note.isEmpty())
        json.key("note").string(span.note);
    if (!span.value.isNull() && !span.value.isUndefined())
        json.key("value").json(span.value);
    if (!span.further.isEmpty()) {
        json.key("fragments").raw("[");
        for (const model::Span& part : partsOf(span))
            json.next().raw("[").number(part.begin).raw(",").number(part.end).raw("]");
        json.raw("]");
    }
}

class SpacyWriter final : public Writer {
public:
    using Writer::Writer;

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        QByteArray line;
        JsonOut json(line);
        openLine(json, document);
        for (const AnnotatedSpan& span : document.spans) {
            if (!span.isRejected())
                writeSpan(json, span);
        }
        json.raw("],\"answer\":\"accept\"}\n");
        // What was rejected is a task of its own: “no, this is none”.
        for (const AnnotatedSpan& span : document.spans) {
            if (!span.isRejected())
                continue;
            openLine(json, document);
            writeSpan(json, span);
            json.raw("],\"answer\":\"reject\"}\n");
        }
        return m_output.append(split, {}, line);
    }

private:
    static void openLine(JsonOut& json, const AnnotatedDocument& document)
    {
        json.raw("{").key("text").string(document.text).key("meta").raw("{");
        writeMeta(json, document);
        json.raw("}").key("spans").raw("[");
    }
    static void writeSpan(JsonOut& json, const AnnotatedSpan& span)
    {
        json.next().raw("{").key("start").number(span.span.begin).key("end").number(span.span.end);
        json.key("label").string(span.label);
        writeDetails(json, span);
        json.raw("}");
    }
};

class DoccanoWriter final : public Writer {
public:
    using Writer::Writer;

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::Utf16);
        QByteArray line;
        JsonOut json(line);
        json.raw("{").key("text").string(document.text).key("label").raw("[");
        for (const AnnotatedSpan& span : document.spans) {
            json.next().raw("[").number(offsets.at(span.span.begin)).raw(",");
            json.number(offsets.at(span.span.end)).raw(",").string(span.label).raw("]");
            if (!span.further.isEmpty())
                m_report.narrow(Words::tr("has parts after a gap; only the first part is written"),
                                placeOf(document, span));
        }
        json.raw("]");
        writeMeta(json, document);
        json.raw("}\n");
        return m_output.append(split, {}, line);
    }
};

class LabelStudioWriter final : public Writer {
public:
    using Writer::Writer;

    Result<void> begin(const QStringList& splits) override
    {
        for (const QString& split : splits) {
            if (auto done = m_output.append(split, {}, "["); !done)
                return done;
        }
        return {};
    }

    Result<void> write(const AnnotatedDocument& document, const QString& split) override
    {
        const OffsetWriter offsets(document.text, OffsetUnit::CodePoint);
        QByteArray task = m_started.contains(split) ? ",\n" : "\n";
        m_started.insert(split);
        JsonOut json(task);
        json.raw("{").key("data").raw("{").key("text").string(document.text);
        writeMeta(json, document);
        json.raw("}").key("annotations").raw("[{").key("result").raw("[");
        QMap<QString, QList<const AnnotatedSpan*>> suggested; // by what suggested them
        int number = 0;
        for (const AnnotatedSpan& span : document.spans) {
            m_labels.insert(span.label);
            if (span.isSuggestion())
                suggested[span.author].append(&span);
            else
                writeItem(json, document, offsets, span, ++number);
        }
        json.raw("]}]").key("predictions").raw("[");
        for (auto it = suggested.cbegin(); it != suggested.cend(); ++it) {
            json.next().raw("{").key("model_version").string(it.key()).key("result").raw("[");
            for (const AnnotatedSpan* span : it.value())
                writeItem(json, document, offsets, *span, ++number);
            json.raw("]}");
        }
        json.raw("]}");
        return m_output.append(split, {}, task);
    }

    Result<void> end(const QStringList& splits) override
    {
        for (const QString& split : splits) {
            if (auto done = m_output.append(split, {}, "\n]\n"); !done)
                return done;
        }
        QStringList labels(m_labels.cbegin(), m_labels.cend());
        labels.sort();
        QString config = QStringLiteral("<View>\n  <Labels name=\"label\" toName=\"text\">\n");
        for (const QString& label : std::as_const(labels))
            config +=
                QStringLiteral("    <Label value=\"") % label.toHtmlEscaped() % QStringLiteral("\"/>\n");
        config += QStringLiteral("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n</View>\n");
        return m_output.append({}, QStringLiteral(".config.xml"), config.toUtf8());
    }

private:
    static void writeItem(JsonOut& json, const AnnotatedDocument& document, const OffsetWriter& offsets,
                          const AnnotatedSpan& span, int number)
    {
        json.next().raw("{").key("id").string(QStringLiteral("m%1").arg(number));
        json.raw(R"(,"from_name":"label","to_name":"text","type":"labels")");
        if (span.score)
            json.key("score").real(*span.score);
        json.key("value").raw("{").key("start").number(span.span.begin).key("end").number(span.span.end);
        json.key("text").string(offsets.words(document.text, span.span));
        json.key("labels").raw("[").string(span.label).raw("]}").key("meta").raw("{");
        if (!span.note.isEmpty())
            json.key("text").raw("[").string(span.note).raw("]");
        AnnotatedSpan details = span;
        details.note.clear();
        details.score.reset();
        writeDetails(json, details);
        json.raw("}}");
    }

    QSet<QString> m_started;
    QSet<QString> m_labels;
};

} // namespace

std::unique_ptr<Writer> makeSpacyWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    return std::make_unique<SpacyWriter>(options, output, report);
}

std::unique_ptr<Writer> makeDoccanoWriter(const WriterOptions& options, Output& output, MarkLosses& report)
{
    return std::make_unique<DoccanoWriter>(options, output, report);
}

std::unique_ptr<Writer> makeLabelStudioWriter(const WriterOptions& options, Output& output,
                                              MarkLosses& report)
{
    return std::make_unique<LabelStudioWriter>(options, output, report);
}

} // namespace casus::exchange::annotations
