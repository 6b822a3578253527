// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "exchange/reading/article.h"
#include "text/decode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace casus::exchange {

namespace {

// Offsets are counted in int, and a text is held in memory several times over while it is drafted.
constexpr qint64 kLargestFile = 512LL * 1024 * 1024;

model::Document documentFrom(text::Decoded decoded, const QString& name, const Metadata& metadata)
{
    Article article;
    article.text = std::move(decoded.text);
    if (!decoded.note.isEmpty())
        article.warnings.append(decoded.note);
    return toDocument(std::move(article), name, metadata);
}

} // namespace

Result<model::Document> readDocument(const QString& file, const Metadata& metadata)
{
    const QFileInfo info(file);
    const QString name = info.fileName().isEmpty() ? file : info.fileName();
    if (!info.exists())
        return unreadable(ErrorCode::NotFound, name, QStringLiteral("there is no such file"));
    if (info.isDir())
        return unreadable(ErrorCode::Refused, name,
                          info.isReadable() ? QStringLiteral("it is a folder")
                                            : QStringLiteral("it is a folder that may not be opened"));
    if (!info.isFile())
        return unreadable(ErrorCode::Refused, name, QStringLiteral("it is no regular file"));
    if (info.size() > kLargestFile)
        return unreadable(ErrorCode::Refused, name, QStringLiteral("it is larger than 512 MB"));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(ErrorCode::Unreadable, name, device.errorString());
    const QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError)
        return unreadable(ErrorCode::Unreadable, name, device.errorString());
    Result<text::Decoded> decoded = text::decode(bytes, name);
    if (!decoded)
        return decoded.error();
    if (decoded->text.isEmpty())
        decoded->note = QStringLiteral("The file is empty.");
    return documentFrom(std::move(*decoded),
                        info.completeBaseName().isEmpty() ? name : info.completeBaseName(), metadata);
}

Result<model::Document> documentFromText(const QString& text, const QString& name, const Metadata& metadata)
{
    if (text.contains(QChar(u'\0')))
        return Error{ErrorCode::Refused,
                     QStringLiteral("“%1” holds NUL characters, which no text has.").arg(name),
                     {}};
    text::Decoded decoded;
    decoded.text = text::canonical(text);
    if (decoded.text.isEmpty())
        decoded.note = QStringLiteral("The text is empty.");
    return documentFrom(std::move(decoded), name, metadata);
}

Result<QDate> parseDate(const QString& text)
{
    const QString trimmed = text.trimmed();
    const auto digits = [&](qsizetype from, qsizetype count) {
        return std::all_of(trimmed.begin() + from, trimmed.begin() + from + count,
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const bool iso = trimmed.size() == 10 && trimmed[4] == u'-' && trimmed[7] == u'-' && digits(0, 4) &&
                     digits(5, 2) && digits(8, 2);
    if (!iso)
        return Error{
            ErrorCode::Refused,
            QStringLiteral("“%1” is no date of the form 2023-04-22 (year, month, day).").arg(trimmed),
            {}};
    const int year = trimmed.left(4).toInt();
    const int month = trimmed.mid(5, 2).toInt();
    const int day = trimmed.mid(8, 2).toInt();
    const QDate date(year, month, day);
    if (date.isValid())
        return date;
    QString why = QStringLiteral("there is no such day");
    if (month < 1 || month > 12)
        why = QStringLiteral("there is no month %1").arg(month);
    else if (const QDate first(year, month, 1); first.isValid())
        why = QStringLiteral("%1 has %2 days")
                  .arg(QLocale(QLocale::English).toString(first, QStringLiteral("MMMM yyyy")))
                  .arg(first.daysInMonth());
    return Error{ErrorCode::Refused, QStringLiteral("“%1” does not exist: %2.").arg(trimmed, why), {}};
}

} // namespace casus::exchange
