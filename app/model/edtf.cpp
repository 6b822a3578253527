// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf.h"

#include "model/edtf_parser.h"

namespace casus::model {

std::optional<Edtf> Edtf::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto meaning = parseEdtf(trimmed);
    if (!meaning)
        return std::nullopt;
    Edtf edtf;
    edtf.m_text = trimmed.toString();
    edtf.m_earliest = meaning->earliest;
    edtf.m_latest = meaning->latest;
    edtf.m_approximate = meaning->approximate;
    edtf.m_uncertain = meaning->uncertain;
    return edtf;
}

Edtf Edtf::day(QDate date)
{
    return parse(date.toString(Qt::ISODate)).value_or(Edtf());
}

Edtf Edtf::interval(QDate first, QDate last)
{
    if (first == last)
        return day(first);
    return parse(QString(first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate))).value_or(Edtf());
}

Edtf Edtf::month(int year, int month)
{
    return parse(QStringLiteral("%1-%2").arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')))
        .value_or(Edtf());
}

Edtf Edtf::year(int year)
{
    return parse(QStringLiteral("%1").arg(year, 4, 10, QChar(u'0'))).value_or(Edtf());
}

Edtf Edtf::since(QStringView start)
{
    return parse(QString(start.toString() + QStringLiteral("/.."))).value_or(Edtf());
}

std::optional<int> Edtf::precision() const
{
    if (!m_earliest || !m_latest)
        return std::nullopt;
    const qint64 days = m_earliest->daysTo(*m_latest) + 1;
    if (days <= 1)
        return 1;
    if (days <= 6)
        return 2;
    if (days == 7)
        return 3;
    return days <= 31 ? 4 : 5;
}

} // namespace casus::model
