// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labels.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace casus::ui {

namespace {

struct Part {
    int year = 0;
    int month = 0; // 0: the year alone
    int day = 0;   // 0: the month alone
};

/// "2023", "2023-04", "2023-04-18" that exist; all other forms of EDTF are left to be shown as they are.
std::optional<Part> simplePart(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Part part{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (part.month > 12 || (!match.captured(2).isEmpty() && part.month == 0))
        return std::nullopt;
    if (!match.captured(3).isEmpty() && !QDate::isValid(part.year, part.month, part.day))
        return std::nullopt;
    return part;
}

QString words(const Part& part)
{
    const QLocale locale;
    const QString year = QString::number(part.year);
    if (part.month == 0)
        return year;
    if (part.day == 0)
        return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(part.month, QLocale::LongFormat), year);
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(part.day), locale.monthName(part.month, QLocale::ShortFormat), year);
}

QString intervalWords(const Part& first, const Part& last)
{
    const QLocale locale;
    if (first.day && last.day && first.year == last.year) {
        const QString lastWords = words(last);
        if (first.month == last.month)
            return QStringLiteral("%1–%2").arg(QString::number(first.day), lastWords);
        return QStringLiteral("%1 %2 – %3")
            .arg(QString::number(first.day), locale.monthName(first.month, QLocale::ShortFormat), lastWords);
    }
    if (first.month && last.month && !first.day && !last.day && first.year == last.year) {
        return QStringLiteral("%1 – %2").arg(locale.standaloneMonthName(first.month, QLocale::LongFormat),
                                             words(last));
    }
    if (!first.month && !last.month)
        return QStringLiteral("%1–%2").arg(words(first), words(last));
    return QStringLiteral("%1 – %2").arg(words(first), words(last));
}

} // namespace

QString dateLabel(const QString& edtf)
{
    QString text = edtf;
    QString prefix;
    if (text.endsWith(u'~')) {
        prefix = QCoreApplication::translate("Labels", "about ");
        text.chop(1);
    }
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const std::optional<Part> part = simplePart(text);
        return part ? prefix + words(*part) : edtf;
    }
    const QString first = text.left(slash);
    const QString last = text.mid(slash + 1);
    const std::optional<Part> begin = simplePart(first);
    const std::optional<Part> end = simplePart(last);
    if (begin && end && prefix.isEmpty())
        return intervalWords(*begin, *end);
    if (begin && last == QStringLiteral(".."))
        return QCoreApplication::translate("Labels", "since %1").arg(words(*begin));
    if (end && first == QStringLiteral(".."))
        return QCoreApplication::translate("Labels", "until %1").arg(words(*end));
    return edtf;
}

} // namespace casus::ui
