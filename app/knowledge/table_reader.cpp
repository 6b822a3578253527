// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/table_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace casus::knowledge {

namespace {
constexpr qsizetype kLongestLine = 64 * 1024;
}

void warnLine(QStringList* warnings, const QString& file, int line, const QString& sentence)
{
    if (warnings)
        warnings->append(
            QStringLiteral("%1, line %2: %3").arg(QFileInfo(file).fileName()).arg(line).arg(sentence));
}

QStringList cellList(const QString& cell)
{
    QStringList parts;
    for (QStringView part : QStringView(cell).split(u'|')) {
        part = part.trimmed();
        if (!part.isEmpty())
            parts.append(part.toString());
    }
    return parts;
}

Result<std::vector<TableRow>> readTable(const QString& file, QStringList* warnings)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("The table “%1” cannot be read: %2.").arg(file, device.errorString()),
                     {}};
    const QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("The table “%1” cannot be read: %2.").arg(file, device.errorString()),
                     {}};

    std::vector<TableRow> rows;
    qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    int number = 0;
    while (begin < bytes.size()) {
        ++number;
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        QByteArrayView line = QByteArrayView(bytes).sliced(begin, end - begin);
        begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.front() == '#')
            continue;
        if (line.size() > kLongestLine) {
            warnLine(warnings, file, number, QStringLiteral("the line is too long and was left out."));
            continue;
        }
        if (line.contains('\0')) {
            warnLine(warnings, file, number, QStringLiteral("the line holds a NUL and was left out."));
            continue;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(line);
        if (decoder.hasError()) {
            warnLine(warnings, file, number, QStringLiteral("the line is not UTF-8 and was left out."));
            continue;
        }
        if (QStringView(text).trimmed().isEmpty())
            continue;
        TableRow row;
        row.number = number;
        for (const QStringView column : QStringView(text).split(u'\t'))
            row.columns.append(column.trimmed().toString());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace casus::knowledge
