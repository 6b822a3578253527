// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/reader.h"
#include "text/decode.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <map>
#include <memory>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

/// One or many: JSON-LD leaves out the list of one.
QJsonArray listOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return value.isNull() || value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

QString idOf(const QJsonValue& value)
{
    return value.isObject() ? value.toObject().value(u"id").toString() : value.toString();
}

bool isOfType(const QJsonObject& object, QStringView type)
{
    for (const QJsonValue& value : listOf(object.value(u"type"))) {
        if (value.toString() == type)
            return true;
    }
    return false;
}

class PageReader {
public:
    PageReader(const ReadFile& file, ReadContext& context)
        : m_file(file)
        , m_context(context)
    {}

    void take(const QJsonObject& object)
    {
        if (const QJsonObject about = object.value(u"casus:document").toObject(); !about.isEmpty())
            m_about.insert(about.value(u"id").toString(), about);
        if (isOfType(object, u"Annotation")) {
            takeAnnotation(object);
            return;
        }
        for (const QJsonValue& item : listOf(object.value(u"items")))
            takeAnnotation(item.toObject());
        if (const QJsonValue first = object.value(u"first"); first.isObject() && m_depth < 4) {
            ++m_depth;
            take(first.toObject());
            --m_depth;
        }
        // A page without marks still is a document.
        for (auto it = m_about.cbegin(); it != m_about.cend(); ++it)
            (void)documentOf(it.key());
    }

    bool flush()
    {
        for (auto& [source, held] : m_documents) {
            if (held && !m_context.deliver(std::move(held->document)))
                return false;
        }
        m_documents.clear();
        return true;
    }

private:
    struct Held {
        std::unique_ptr<SourceText> text;
        AnnotatedDocument document;
    };

    void refuse(const QString& why) { m_context.report.refuse(why, m_place); }

    void takeAnnotation(const QJsonObject& annotation)
    {
        m_place = Words::tr("%1, mark %2").arg(m_file.shown).arg(++m_number);
        AnnotatedSpan span;
        for (const QJsonValue& value : listOf(annotation.value(u"body"))) {
            const QJsonObject body = value.toObject();
            const QString purpose = body.value(u"purpose").toString();
            const QString text = value.isString() ? value.toString() : body.value(u"value").toString();
            if (purpose == u"commenting" || purpose == u"describing")
                span.note += (span.note.isEmpty() ? QString() : QStringLiteral("\n")) % text;
            else if (span.label.isEmpty())
                span.label = text;
        }
        const QJsonObject creator = annotation.value(u"creator").toObject();
        span.author =
            creator.isEmpty() ? annotation.value(u"creator").toString() : creator.value(u"name").toString();
        if (isOfType(creator, u"Software"))
            span.state = model::MentionState::Suggested;
        if (const auto state = model::mentionStateFromString(annotation.value(u"casus:state").toString()))
            span.state = *state;
        if (const QJsonValue score = annotation.value(u"casus:score"); score.isDouble())
            span.score = score.toDouble();
        if (const QString value = annotation.value(u"casus:value").toString(); !value.isEmpty()) {
            const QJsonValue parsed = parseJson('[' + value.toUtf8() + ']', nullptr);
            span.value = parsed.isUndefined() ? QJsonValue() : parsed[0];
        }
        takeTargets(annotation, std::move(span));
    }

    void takeTargets(const QJsonObject& annotation, AnnotatedSpan span)
    {
        Held* held = nullptr;
        QList<model::Span> parts;
        for (const QJsonValue& value : listOf(annotation.value(u"target"))) {
            const QJsonObject target = value.toObject();
            held = documentOf(idOf(target.value(u"source")));
            if (!held)
                return;
            const auto part = placeOfTarget(*held->text, target);
            if (!part)
                return;
            parts.append(*part);
        }
        if (!held || parts.isEmpty()) {
            refuse(Words::tr("a mark has no place"));
            return;
        }
        if (span.label.isEmpty()) {
            refuse(Words::tr("a mark has no label"));
            return;
        }
        span.span = parts.takeFirst();
        span.further = parts;
        held->document.spans.append(std::move(span));
    }

    std::optional<model::Span> placeOfTarget(const SourceText& text, const QJsonObject& target)
    {
        std::optional<model::Span> position;
        QJsonObject quote;
        for (const QJsonValue& value : listOf(target.value(u"selector"))) {
            const QJsonObject selector = value.toObject();
            if (isOfType(selector, u"TextPositionSelector"))
                position =
                    text.span(offsetFrom(selector.value(u"start")), offsetFrom(selector.value(u"end")));
            else if (isOfType(selector, u"TextQuoteSelector"))
                quote = selector;
        }
        if (quote.isEmpty()) {
            if (!position)
                refuse(Words::tr("the place lies outside of the text or is empty"));
            return position;
        }
        const QString exact = text::canonical(quote.value(u"exact").toString());
        if (position && text.words(*position) == exact)
            return position;
        // The quote is found again where the places do not fit (another unit, another text around it).
        const auto found = quoted(text, exact, text::canonical(quote.value(u"prefix").toString()),
                                  text::canonical(quote.value(u"suffix").toString()));
        if (!found)
            refuse(Words::tr("the quoted words do not stand in the text, or stand there more than once"));
        else if (position)
            m_context.report.narrow(
                Words::tr("the words were not at their place and were found by their quote"), m_place,
                MarkLosses::Cause::Chosen);
        return found;
    }

    static std::optional<model::Span> quoted(const SourceText& text, const QString& exact,
                                             const QString& prefix, const QString& suffix)
    {
        if (exact.isEmpty())
            return std::nullopt;
        const QString whole = prefix + exact + suffix;
        const qsizetype at = text.canonical().indexOf(whole);
        if (at < 0 || text.canonical().indexOf(whole, at + 1) >= 0)
            return std::nullopt;
        const text::OffsetMap map(text.canonical());
        return model::Span{map.toCodePoint(at + prefix.size()),
                           map.toCodePoint(at + prefix.size() + exact.size())};
    }

    /// The document that is spoken of; null where its text is not to be had, which has been said.
    Held* documentOf(const QString& source)
    {
        const auto known = m_documents.find(source);
        if (known != m_documents.end()) {
            if (!known->second)
                refuse(Words::tr("the text “%1” is not there").arg(source));
            return known->second.get();
        }
        QString note;
        const std::optional<QString> raw = textOf(source, note);
        auto& held = m_documents[source];
        if (!raw) {
            refuse(Words::tr("the text “%1” is not there").arg(source));
            return nullptr;
        }
        held = std::make_unique<Held>();
        held->text = std::make_unique<SourceText>(*raw, m_context.unitOf(Format::WebAnnotation));
        AnnotatedDocument& document = held->document;
        document.text = held->text->canonical();
        document.readingNote = note;
        const QJsonObject about = m_about.value(source);
        document.name = about.value(u"dcterms:identifier").toString();
        if (document.name.isEmpty())
            document.name = QFileInfo(QUrl(source).path()).completeBaseName();
        document.title = about.value(u"dcterms:title").toString();
        document.publisher = about.value(u"dcterms:publisher").toString();
        document.published = QDate::fromString(about.value(u"dcterms:issued").toString(), Qt::ISODate);
        document.url = about.value(u"dcterms:source").toString();
        if (document.url.isEmpty() && source.contains(QStringLiteral("://")))
            document.url = source;
        if (const QJsonValue complete = about.value(u"casus:complete"); complete.isBool())
            document.completeness = complete.toBool() ? Completeness::Complete : Completeness::Partial;
        return held.get();
    }

    std::optional<QString> textOf(const QString& source, QString& note)
    {
        // Only files beside this one: a source is never followed elsewhere.
        const QString name = QFileInfo(QUrl(source).path()).fileName();
        const QFileInfo here(m_file.path);
        for (const QString& candidate : {name, QString(name % QStringLiteral(".txt")),
                                         QString(here.completeBaseName() % QStringLiteral(".txt"))}) {
            const QString path = here.path() % u'/' % candidate;
            if (candidate.isEmpty() || !candidate.endsWith(QStringLiteral(".txt")) ||
                !QFileInfo(path).isFile())
                continue;
            const auto text = readText({path, candidate}, note);
            return text ? std::optional(*text) : std::nullopt;
        }
        return m_context.options.textOf ? m_context.options.textOf(source) : std::nullopt;
    }

    const ReadFile& m_file;
    ReadContext& m_context;
    std::map<QString, std::unique_ptr<Held>> m_documents; // by source; null: its text is not there
    QHash<QString, QJsonObject> m_about;
    QString m_place;
    qint64 m_number = 0;
    int m_depth = 0;
};

} // namespace

Result<void> readWebAnnotations(const ReadFile& file, ReadContext& context)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(file, device.errorString());
    JsonElements elements(device);
    PageReader reader(file, context);
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
        reader.take((*element)->value.toObject());
    }
    (void)reader.flush();
    return {};
}

} // namespace casus::exchange::annotations
