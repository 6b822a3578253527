// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/place_table.h"

#include "base/enum_names.h"
#include "knowledge/table_reader.h"
#include "text/analysis.h"

#include <QFile>

#include <array>

namespace casus::knowledge {

namespace {

constexpr std::array<EnumName<PlaceKind>, 9> kKindNames{{
    {PlaceKind::Country, QLatin1StringView("country")},
    {PlaceKind::Region, QLatin1StringView("region")},
    {PlaceKind::Admin1, QLatin1StringView("admin1")},
    {PlaceKind::Admin2, QLatin1StringView("admin2")},
    {PlaceKind::Settlement, QLatin1StringView("settlement")},
    {PlaceKind::Water, QLatin1StringView("water")},
    {PlaceKind::Natural, QLatin1StringView("natural")},
    {PlaceKind::Site, QLatin1StringView("site")},
    {PlaceKind::Other, QLatin1StringView("other")},
}};

/// Columns: name, aliases, country, kind, latitude, longitude, population, first-level unit, id.
std::optional<PlaceRecord> readPlace(const TableRow& row, const QString& file, QStringList* warnings)
{
    const auto refuse = [&](const QString& why) {
        warnLine(warnings, file, row.number, why);
        return std::nullopt;
    };
    PlaceRecord record;
    PlaceEntry& entry = record.entry;
    entry.name = row.column(0);
    record.aliases = cellList(row.column(1));
    entry.country = row.column(2).toUpper();
    const std::optional<PlaceKind> kind =
        row.column(3).isEmpty() ? PlaceKind::Settlement : enumValue(kKindNames, row.column(3));
    bool latOk = false;
    bool lonOk = false;
    entry.lat = row.column(4).toDouble(&latOk);
    entry.lon = row.column(5).toDouble(&lonOk);
    if (entry.name.isEmpty())
        return refuse(QStringLiteral("the name is empty; the line was left out."));
    if (!kind)
        return refuse(QStringLiteral("“%1” is no kind of place; the line was left out.").arg(row.column(3)));
    if (entry.country.size() > 2)
        return refuse(
            QStringLiteral("“%1” is no ISO country code; the line was left out.").arg(row.column(2)));
    if (!latOk || !lonOk || !(entry.lat >= -90 && entry.lat <= 90 && entry.lon >= -180 && entry.lon <= 180))
        return refuse(QStringLiteral("the coordinates are missing or out of range; the line was left out."));
    entry.kind = *kind;
    entry.population = row.column(6).toLongLong();
    entry.admin1 = row.column(7);
    entry.id = row.column(8);
    if (entry.id.isEmpty())
        entry.id =
            QStringLiteral("own:%1/%2").arg(entry.country, text::foldName(entry.name).replace(u' ', u'-'));
    return record;
}

/// The value of "# name: value" where the line is that comment.
QString remark(const QString& line, const QString& name)
{
    const QString start = u'#' + name + u':';
    const QString tight = QString(line).replace(QStringLiteral("# "), QStringLiteral("#"));
    return tight.startsWith(start, Qt::CaseInsensitive) ? tight.mid(start.size()).trimmed() : QString();
}

/// Comment lines before the first row.
void readRemarks(const QString& file, PlaceTable& table)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return;
    constexpr qint64 kLongest = 4096;
    while (!device.atEnd()) {
        const QString line = QString::fromUtf8(device.readLine(kLongest)).trimmed().remove(QChar(0xFEFF));
        if (!line.isEmpty() && !line.startsWith(u'#'))
            return;
        if (const QString source = remark(line, QStringLiteral("source")); !source.isEmpty())
            table.source = source;
        if (const QString credit = remark(line, QStringLiteral("credit")); !credit.isEmpty())
            table.credit = credit;
    }
}

} // namespace

Result<PlaceTable> readPlaceTable(const QString& tsvFile, std::vector<PlaceRecord>& records,
                                  QStringList* warnings)
{
    const Result<std::vector<TableRow>> rows = readTable(tsvFile, warnings);
    if (!rows)
        return rows.error();
    PlaceTable table;
    readRemarks(tsvFile, table);
    for (const TableRow& row : *rows) {
        if (std::optional<PlaceRecord> record = readPlace(row, tsvFile, warnings)) {
            records.push_back(std::move(*record));
            ++table.places;
        }
    }
    return table;
}

} // namespace casus::knowledge
