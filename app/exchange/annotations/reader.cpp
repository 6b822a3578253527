// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/reader.h"

#include "text/decode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

#include <cmath>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

constexpr qint64 kLargestFile = 512LL * 1024 * 1024;
constexpr double kLargestOffset = 1e9;

} // namespace

bool ReadContext::deliver(AnnotatedDocument&& document)
{
    ++report.written;
    report.marks += document.spans.size();
    if (!m_sink(std::move(document)) || m_cancellation.requested())
        m_stopped = true;
    return !m_stopped;
}

Error unreadable(const ReadFile& file, const QString& why)
{
    return {ErrorCode::Unreadable, Words::tr("“%1” cannot be read: %2.").arg(file.shown, why), {}};
}

QString lineOf(const ReadFile& file, qint64 line)
{
    return Words::tr("%1, line %2").arg(file.shown).arg(line);
}

Result<QByteArray> readAll(const ReadFile& file)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(file, device.errorString());
    if (device.size() > kLargestFile)
        return unreadable(file, Words::tr("it is larger than 512 MB"));
    QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError)
        return unreadable(file, device.errorString());
    return bytes;
}

Result<QString> readText(const ReadFile& file, QString& note)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return bytes.error();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(*bytes);
    if (!utf8.hasError() && !bytes->contains('\0'))
        return text;
    const auto decoded = text::decode(*bytes, file.shown);
    if (!decoded)
        return decoded.error();
    note = decoded->note;
    return decoded->text;
}

qint64 offsetFrom(const QJsonValue& value)
{
    if (!value.isDouble())
        return -1;
    const double number = value.toDouble();
    if (!(number >= 0) || number > kLargestOffset || std::floor(number) != number)
        return -1;
    return static_cast<qint64>(number);
}

QString baseName(const ReadFile& file)
{
    const QFileInfo info(file.path);
    return info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
}

void takeMeta(AnnotatedDocument& document, const QJsonObject& meta, const QString& fallbackName)
{
    const auto text = [&](const char16_t* key) { return meta.value(QStringView(key)).toString(); };
    document.name = text(u"name").isEmpty() ? fallbackName : text(u"name");
    document.title = text(u"title");
    document.publisher = text(u"publisher");
    document.published = QDate::fromString(text(u"published"), Qt::ISODate);
    document.url = text(u"url");
    if (const QJsonValue complete = meta.value(u"complete"); complete.isBool())
        document.completeness = complete.toBool() ? Completeness::Complete : Completeness::Partial;
}

void takeDetails(AnnotatedSpan& span, const QJsonObject& json, const SourceText& text)
{
    if (const auto state = model::mentionStateFromString(json.value(u"state").toString()))
        span.state = *state;
    if (const QString author = json.value(u"author").toString(); !author.isEmpty())
        span.author = author;
    if (const QJsonValue score = json.value(u"score"); score.isDouble())
        span.score = score.toDouble();
    if (const QString note = json.value(u"note").toString(); !note.isEmpty())
        span.note = note;
    if (json.contains(u"value"))
        span.value = json.value(u"value");
    const QJsonArray fragments = json.value(u"fragments").toArray();
    for (qsizetype i = 1; i < fragments.size(); ++i) {
        const QJsonArray part = fragments[i].toArray();
        if (const auto place = text.span(offsetFrom(part.at(0)), offsetFrom(part.at(1))))
            span.further.append(*place);
    }
}

void addSpan(AnnotatedDocument& document, const SourceText& text, AnnotatedSpan span, qint64 begin,
             qint64 end, const QString& place, MarkLosses& report)
{
    const auto canonical = text.span(begin, end);
    if (!canonical) {
        report.refuse(Words::tr("the place lies outside of the text or is empty"), place);
        return;
    }
    if (span.label.isEmpty()) {
        report.refuse(Words::tr("a mark has no label"), place);
        return;
    }
    span.span = *canonical;
    document.spans.append(std::move(span));
}

} // namespace casus::exchange::annotations
