// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_words.h"

#include "support/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Map)
};

} // namespace

QString dateWords(const store::IncidentPoint& point)
{
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u".."_s; };
    if (!point.from.isValid() && !point.to.isValid())
        return Words::tr("no date");
    // Whole months and years are said as such.
    const bool wholeMonths = point.from.isValid() && point.to.isValid() && point.from.day() == 1 &&
                             point.to.day() == point.to.daysInMonth() && point.from.year() == point.to.year();
    if (wholeMonths && point.from.month() == point.to.month())
        return dateLabel(point.from.toString(u"yyyy-MM"_s));
    if (wholeMonths && point.from.month() == 1 && point.to.month() == 12)
        return dateLabel(point.from.toString(u"yyyy"_s));
    return dateLabel(point.from == point.to ? day(point.from)
                                            : QString(day(point.from) + u'/' + day(point.to)));
}

QString placeWords(const store::IncidentPoint& point)
{
    const QString place = point.place.section(u", "_s, 0, 0);
    if (place.isEmpty())
        return point.country.isEmpty() ? Words::tr("no place") : point.country;
    return point.country.isEmpty() ? place : u"%1 (%2)"_s.arg(place, point.country);
}

QString deathsWords(const store::IncidentPoint& point)
{
    return point.killed ? Words::tr("%1 killed").arg(QLocale().toString(*point.killed))
                        : Words::tr("deaths not known");
}

QString precisionWords(const store::IncidentPoint& point)
{
    if (point.uncertaintyKm > 0)
        return Words::tr("known to within %1 km").arg(QLocale().toString(qRound(point.uncertaintyKm)));
    switch (point.precision) {
    case 2: return Words::tr("near the place");
    case 3: return Words::tr("known to the second-level unit only");
    case 4: return Words::tr("known to the first-level unit only");
    case 5: return Words::tr("along a line or somewhere in an area");
    case 6: return Words::tr("known to the country only");
    case 7: return Words::tr("international waters or airspace");
    default: return {};
    }
}

QStringList pointWords(const store::IncidentPoint& point)
{
    QStringList lines{dateWords(point) + u" · "_s + placeWords(point)};
    QStringList what{deathsWords(point)};
    if (!point.kind.isEmpty())
        what.prepend(choiceLabel(model::FieldKey::Kind, point.kind));
    lines.append(what.join(u" · "_s));
    QString state = label(point.status);
    if (const QString precision = precisionWords(point); !precision.isEmpty())
        state += u" · "_s + precision;
    lines.append(state);
    return lines;
}

} // namespace casus::ui
