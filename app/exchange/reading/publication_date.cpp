// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/publication_date.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::PublicationDate)
};

constexpr qsizetype kLongest = 200;

/// English, French and Spanish months in letters without accents, with their usual abbreviations.
const QHash<QString, int>& months()
{
    static const QHash<QString, int> kMonths = [] {
        const QList<QString> names{
            QStringLiteral("january jan janvier janv enero ene"),
            QStringLiteral("february feb fevrier fevr fev febrero"),
            QStringLiteral("march mar mars marzo"),
            QStringLiteral("april apr avril avr abril abr"),
            QStringLiteral("may mai mayo"),
            QStringLiteral("june jun juin junio"),
            QStringLiteral("july jul juillet juil julio"),
            QStringLiteral("august aug aout agosto ago"),
            QStringLiteral("september sept sep septembre septiembre set"),
            QStringLiteral("october oct octobre octubre"),
            QStringLiteral("november nov novembre noviembre"),
            QStringLiteral("december dec decembre diciembre dic"),
        };
        QHash<QString, int> table;
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (const QString& name : names[i].split(u' '))
                table.insert(name, static_cast<int>(i) + 1);
        }
        return table;
    }();
    return kMonths;
}

/// Lower case without accents.
QString plain(const QString& words)
{
    QString out;
    for (const QChar c : words.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c == QChar::Nbsp || c.unicode() == 0x202F ? QChar(u' ') : c.toLower());
    }
    return out;
}

QDate checked(int year, int month, int day)
{
    if (year < 1800 || year > 2200)
        return {};
    return QDate(year, month, day);
}

QDate isoDate(const QString& words)
{
    static const QRegularExpression kIso(
        QStringLiteral("(?<![0-9])([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])"));
    static const QRegularExpression kCompact(
        QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})(?:[t ]?[0-9]{4,6}.*)?$"));
    for (const QRegularExpression& form : {kCompact}) {
        if (const auto match = form.match(words); match.hasMatch())
            return checked(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = kIso.match(words); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    return {};
}

QDate wordedDate(const QString& words)
{
    static const QRegularExpression kDayFirst(
        QStringLiteral("(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th|er|o)?[-\\s./,]*(?:de |of "
                       ")?([a-z]{3,10})\\.?[-\\s,./]*(?:de |del )?([0-9]{4})(?![0-9])"));
    static const QRegularExpression kMonthFirst(QStringLiteral(
        "(?<![a-z])([a-z]{3,10})\\.?[-\\s]+([0-9]{1,2})(?:st|nd|rd|th)?(?:,|\\s)+([0-9]{4})(?![0-9])"));
    for (auto matches = kDayFirst.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        if (const int month = months().value(match.captured(2)))
            return checked(match.captured(3).toInt(), month, match.captured(1).toInt());
    }
    for (auto matches = kMonthFirst.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        if (const int month = months().value(match.captured(1)))
            return checked(match.captured(3).toInt(), month, match.captured(2).toInt());
    }
    return {};
}

/// Seconds or milliseconds since 1970, as JSON files have them.
QDate epochDate(const QString& words)
{
    static const QRegularExpression kEpoch(QStringLiteral("^[0-9]{10}(?:[0-9]{3})?(?:\\.[0-9]+)?$"));
    if (!kEpoch.match(words).hasMatch())
        return {};
    const double number = words.toDouble();
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number > 1e11 ? number : number * 1000),
                                          Qt::UTC)
        .date();
}

PublicationDate numericDate(const QString& words, const QString& asWritten, DateOrder order)
{
    static const QRegularExpression kNumbers(
        QStringLiteral("(?<![0-9])([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})(?![0-9])"));
    const auto match = kNumbers.match(words);
    if (!match.hasMatch())
        return {{}, Words::tr("“%1” is no date that can be read.").arg(asWritten)};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const QDate dayFirst = checked(year, second, first);
    const QDate monthFirst = checked(year, first, second);
    // With dots the day always comes first.
    if (order == DateOrder::DayFirst || match.captured(2) == u".")
        return {dayFirst, dayFirst.isValid() ? QString() : Words::tr("“%1” does not exist.").arg(asWritten)};
    if (order == DateOrder::MonthFirst)
        return {monthFirst,
                monthFirst.isValid() ? QString() : Words::tr("“%1” does not exist.").arg(asWritten)};
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
        return {{},
                Words::tr("“%1” can be read as two dates; no publication date was taken.").arg(asWritten)};
    const QDate date = dayFirst.isValid() ? dayFirst : monthFirst;
    return {date, date.isValid() ? QString() : Words::tr("“%1” does not exist.").arg(asWritten)};
}

} // namespace

PublicationDate publicationDate(const QString& words, DateOrder order)
{
    const QString asWritten = words.left(kLongest).simplified();
    const QString lower = plain(asWritten);
    if (lower.isEmpty())
        return {};
    for (const auto& form : {isoDate, wordedDate, epochDate}) {
        if (const QDate date = form(lower); date.isValid())
            return {date, {}};
    }
    return numericDate(lower, asWritten.left(60), order);
}

} // namespace casus::exchange
