// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

/// Each readable record of the file. `record` returns false to stop.
Result<void> forEachRecord(const ReadFile& file, ReadContext& context,
                           const std::function<bool(const QJsonValue&, qint64 line)>& record)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(file, device.errorString());
    JsonElements elements(device);
    while (true) {
        const auto element = elements.next();
        if (!element)
            return unreadable(file, element.error().message);
        if (!*element)
            break;
        if ((*element)->value.isUndefined()) {
            context.report.refuse((*element)->problem, lineOf(file, (*element)->line));
            continue;
        }
        if (!record((*element)->value, (*element)->line))
            break;
    }
    if (device.error() != QFileDevice::NoError)
        return unreadable(file, device.errorString());
    return {};
}

QString numbered(const ReadFile& file, qint64 number)
{
    return baseName(file) % u'-' % QString::number(number);
}

/// Tasks of the same text and source one after the other are one document.
class SpacyReader {
public:
    SpacyReader(const ReadFile& file, ReadContext& context)
        : m_file(file)
        , m_context(context)
    {}

    bool take(const QJsonValue& value, qint64 line)
    {
        QJsonObject task = value.toObject();
        if (value.isArray()) { // ["text", {"entities": [...]}]
            task = value.toArray().at(1).toObject();
            task.insert(QStringLiteral("text"), value.toArray().at(0));
        }
        if (!task.value(u"text").isString()) {
            m_context.report.refuse(Words::tr("there is no “text”"), lineOf(m_file, line));
            return true;
        }
        const QString raw = task.value(u"text").toString();
        const QJsonObject meta = task.value(u"meta").toObject();
        if (!m_source || raw != m_raw || meta != m_meta) {
            if (!flush())
                return false;
            m_raw = raw;
            m_source.emplace(raw, m_context.unitOf(Format::Spacy));
            m_document = {};
            m_document.text = m_source->canonical();
            m_meta = meta;
            takeMeta(m_document, meta, numbered(m_file, ++m_number));
        }
        takeSpans(task, lineOf(m_file, line));
        return true;
    }

    bool flush()
    {
        if (!m_source)
            return true;
        m_source.reset();
        return m_context.deliver(std::move(m_document));
    }

private:
    void takeSpans(const QJsonObject& task, const QString& place)
    {
        const QString answer = task.value(u"answer").toString();
        const QJsonArray spans = task.value(u"spans").toArray();
        const QJsonArray entities = task.value(u"entities").toArray();
        if (answer == u"ignore" && !(spans.isEmpty() && entities.isEmpty())) {
            m_context.report.refuse(Words::tr("was answered with “ignore”"), place,
                                    MarkLosses::Cause::Chosen);
            return;
        }
        QString author = task.value(u"_annotator_id").toString();
        if (author.isEmpty())
            author = task.value(u"_session_id").toString();
        const auto add = [&](const QJsonValue& begin, const QJsonValue& end, const QString& label,
                             const QJsonObject& details) {
            AnnotatedSpan span;
            span.label = label;
            span.author = author;
            annotations::takeDetails(span, details, *m_source);
            if (answer == u"reject")
                span.state = model::MentionState::Rejected;
            addSpan(m_document, *m_source, std::move(span), offsetFrom(begin), offsetFrom(end), place,
                    m_context.report);
        };
        for (const QJsonValue& item : spans) {
            const QJsonObject span = item.toObject();
            add(span.value(u"start"), span.value(u"end"), span.value(u"label").toString(), span);
        }
        for (const QJsonValue& item : entities) {
            const QJsonArray entity = item.toArray();
            add(entity.at(0), entity.at(1), entity.at(2).toString(), {});
        }
    }

    const ReadFile& m_file;
    ReadContext& m_context;
    QString m_raw;
    QJsonObject m_meta;
    std::optional<SourceText> m_source;
    AnnotatedDocument m_document;
    qint64 m_number = 0;
};

void takeDoccano(AnnotatedDocument& document, const QJsonObject& record, const SourceText& source,
                 const QString& place, ReadContext& context)
{
    const auto add = [&](const QJsonValue& begin, const QJsonValue& end, const QJsonValue& label) {
        AnnotatedSpan span;
        span.label = label.toString();
        addSpan(document, source, std::move(span), offsetFrom(begin), offsetFrom(end), place, context.report);
    };
    for (const QStringView key : {QStringView(u"label"), QStringView(u"labels"), QStringView(u"entities")}) {
        for (const QJsonValue& item : record.value(key).toArray()) {
            if (item.isArray()) {
                const QJsonArray span = item.toArray();
                add(span.at(0), span.at(1), span.at(2));
            } else if (item.isObject()) {
                const QJsonObject span = item.toObject();
                add(span.value(u"start_offset"), span.value(u"end_offset"), span.value(u"label"));
            } else {
                context.report.refuse(Words::tr("a label of the whole text is no mark"), place);
            }
        }
    }
    for (qsizetype i = record.value(u"relations").toArray().size(); i > 0; --i)
        context.report.refuse(Words::tr("relations between marks are not read"), place,
                              MarkLosses::Cause::Chosen);
}

QString authorOf(const QJsonObject& annotation)
{
    const QJsonValue by = annotation.value(u"completed_by");
    if (by.isObject()) {
        const QJsonObject person = by.toObject();
        const QString email = person.value(u"email").toString();
        return email.isEmpty() ? person.value(u"username").toString() : email;
    }
    return by.isDouble() ? QStringLiteral("annotator %1").arg(by.toInteger()) : by.toString();
}

QString textOfTask(const QJsonObject& data)
{
    if (data.value(u"text").isString())
        return data.value(u"text").toString();
    QString longest; // the project's own name for it
    for (const QJsonValue& value : data) {
        if (value.toString().size() > longest.size())
            longest = value.toString();
    }
    return longest;
}

class LabelStudioReader {
public:
    LabelStudioReader(const ReadFile& file, ReadContext& context)
        : m_file(file)
        , m_context(context)
    {}

    bool take(const QJsonValue& value, qint64 line)
    {
        const QJsonObject task = value.toObject();
        const QJsonObject data = task.value(u"data").toObject();
        const QString raw = textOfTask(data);
        m_place = lineOf(m_file, line);
        ++m_number;
        if (data.isEmpty()) {
            m_context.report.refuse(Words::tr("there is no “data” with a text"), m_place);
            return true;
        }
        const SourceText source(raw, m_context.unitOf(Format::LabelStudio));
        // Early versions counted UTF-16; the quoted words tell.
        const SourceText other(raw, OffsetUnit::Utf16);
        m_source = &source;
        m_other = &other;
        AnnotatedDocument document;
        document.text = source.canonical();
        takeMeta(document, data, numbered(m_file, m_number));
        for (const QStringView key : {QStringView(u"annotations"), QStringView(u"completions")}) {
            for (const QJsonValue& item : task.value(key).toArray()) {
                const QJsonObject annotation = item.toObject();
                if (annotation.value(u"was_cancelled").toBool()) {
                    m_context.report.refuse(Words::tr("the annotation was cancelled"), m_place,
                                            MarkLosses::Cause::Chosen);
                    continue;
                }
                takeResult(document, annotation, model::MentionState::Added, authorOf(annotation));
            }
        }
        for (const QJsonValue& item : task.value(u"predictions").toArray()) {
            const QJsonObject prediction = item.toObject();
            takeResult(document, prediction, model::MentionState::Suggested,
                       prediction.value(u"model_version").toString());
        }
        return m_context.deliver(std::move(document));
    }

private:
    void takeResult(AnnotatedDocument& document, const QJsonObject& annotation, model::MentionState state,
                    const QString& author)
    {
        for (const QJsonValue& value : annotation.value(u"result").toArray()) {
            const QJsonObject item = value.toObject();
            const QJsonObject place = item.value(u"value").toObject();
            if (place.contains(u"startOffset")) {
                m_context.report.refuse(Words::tr("places in HTML cannot be brought to the text"), m_place);
                continue;
            }
            const QString type = item.value(u"type").toString();
            const QJsonArray labels = place.value(QStringView(type)).toArray();
            if (labels.isEmpty() || !place.contains(u"start")) {
                m_context.report.refuse(Words::tr("an item of the kind “%1” is no mark").arg(type), m_place,
                                        MarkLosses::Cause::Chosen);
                continue;
            }
            for (const QJsonValue& label : labels) {
                AnnotatedSpan span;
                span.label = label.toString();
                span.state = state;
                span.author = author;
                if (item.value(u"score").isDouble())
                    span.score = item.value(u"score").toDouble();
                else if (annotation.value(u"score").isDouble())
                    span.score = annotation.value(u"score").toDouble();
                QStringList notes;
                for (const QJsonValue& note : item.value(u"meta").toObject().value(u"text").toArray())
                    notes.append(note.toString());
                span.note = notes.join(u'\n');
                annotations::takeDetails(span, item.value(u"meta").toObject(), *m_source);
                addQuoted(document, std::move(span), place);
            }
        }
    }

    void addQuoted(AnnotatedDocument& document, AnnotatedSpan span, const QJsonObject& place)
    {
        const qint64 begin = offsetFrom(place.value(u"start"));
        const qint64 end = offsetFrom(place.value(u"end"));
        const SourceText* chosen = m_source;
        if (const QJsonValue quote = place.value(u"text"); quote.isString()) {
            const QString words = SourceText(quote.toString(), OffsetUnit::CodePoint).canonical();
            const auto says = [&](const SourceText& text) {
                const auto at = text.span(begin, end);
                return at && text.words(*at) == words;
            };
            if (!says(*m_source) && says(*m_other))
                chosen = m_other;
            else if (m_source->span(begin, end) && !says(*m_source)) {
                m_context.report.refuse(Words::tr("the words there are not those that are quoted"), m_place);
                return;
            }
        }
        addSpan(document, *chosen, std::move(span), begin, end, m_place, m_context.report);
    }

    const ReadFile& m_file;
    ReadContext& m_context;
    const SourceText* m_source = nullptr; // of the task being read
    const SourceText* m_other = nullptr;
    QString m_place;
    qint64 m_number = 0;
};

} // namespace

Result<void> readSpacy(const ReadFile& file, ReadContext& context)
{
    SpacyReader reader(file, context);
    auto done = forEachRecord(file, context,
                              [&](const QJsonValue& value, qint64 line) { return reader.take(value, line); });
    (void)reader.flush();
    return done;
}

Result<void> readDoccano(const ReadFile& file, ReadContext& context)
{
    qint64 number = 0;
    return forEachRecord(file, context, [&](const QJsonValue& value, qint64 line) {
        const QJsonObject record = value.toObject();
        const QJsonValue text = record.contains(u"text") ? record.value(u"text") : record.value(u"data");
        ++number;
        if (!text.isString()) {
            context.report.refuse(Words::tr("there is no “text”"), lineOf(file, line));
            return true;
        }
        const SourceText source(text.toString(), context.unitOf(Format::Doccano));
        AnnotatedDocument document;
        document.text = source.canonical();
        QJsonObject meta = record;
        const QJsonObject inner = record.value(u"meta").toObject();
        for (auto it = inner.begin(); it != inner.end(); ++it)
            meta.insert(it.key(), it.value());
        takeMeta(document, meta, numbered(file, number));
        takeDoccano(document, record, source, lineOf(file, line), context);
        return context.deliver(std::move(document));
    });
}

Result<void> readLabelStudio(const ReadFile& file, ReadContext& context)
{
    LabelStudioReader reader(file, context);
    return forEachRecord(file, context,
                         [&](const QJsonValue& value, qint64 line) { return reader.take(value, line); });
}

} // namespace casus::exchange::annotations
