// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// casus_make_gazetteer CITIES1000.txt ADMIN1.json MORE_CITIES.json OUTPUT.gaz
// Converts GeoNames-derived packages into the binary gazetteer. Equal input gives equal bytes.
#include "knowledge/gazetteer_layer.h"
#include "knowledge/geonames_reader.h"
#include "text/analysis.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSaveFile>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace casus;
using namespace casus::knowledge;

namespace {

struct Unit {
    QString name;
    double lat = 0;
    double lon = 0;
    double weight = 0;
    qint64 population = 0;
};

std::optional<QByteArray> readAll(const QString& file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return std::nullopt;
    return device.readAll();
}

/// Alternate names cost most of the space: they are kept for places that news of other languages name
/// (countries of the project's first interest, and larger towns), and only forms that fold differently.
bool keepsAlternates(const PlaceEntry& entry)
{
    static const QSet<QString> kCountries{
        QStringLiteral("ML"), QStringLiteral("BF"), QStringLiteral("NE"), QStringLiteral("TD"),
        QStringLiteral("NG"), QStringLiteral("CM"), QStringLiteral("BJ"), QStringLiteral("TG"),
        QStringLiteral("GH"), QStringLiteral("CI"), QStringLiteral("MR"), QStringLiteral("SN"),
        QStringLiteral("GN"), QStringLiteral("DZ"), QStringLiteral("LY"), QStringLiteral("SD"),
        QStringLiteral("SS"), QStringLiteral("ET"), QStringLiteral("ER"), QStringLiteral("SO"),
        QStringLiteral("KE"), QStringLiteral("UG"), QStringLiteral("CD"), QStringLiteral("CF"),
        QStringLiteral("MZ"), QStringLiteral("TZ"), QStringLiteral("RW"), QStringLiteral("BI"),
        QStringLiteral("EG"), QStringLiteral("TN"), QStringLiteral("SY"), QStringLiteral("IQ"),
        QStringLiteral("YE"), QStringLiteral("LB"), QStringLiteral("PS"), QStringLiteral("IL"),
        QStringLiteral("AF"), QStringLiteral("UA"), QStringLiteral("HT"), QStringLiteral("MM")};
    return kCountries.contains(entry.country) ? true : entry.population >= 100000;
}

bool isLatin(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common;
    });
}

void trimAliases(PlaceRecord& record)
{
    QStringList kept;
    QSet<QString> forms{text::foldName(record.entry.name)};
    const qsizetype most = record.entry.population >= 500000 ? 10 : keepsAlternates(record.entry) ? 4 : 0;
    for (const QString& alias : std::as_const(record.aliases)) {
        if (kept.size() >= most)
            break;
        const QString form = text::foldName(alias);
        if (form.size() < 3 || !isLatin(alias) || forms.contains(form))
            continue;
        forms.insert(form);
        kept.append(alias);
    }
    record.aliases = kept;
}

bool readDump(const QString& file, std::vector<PlaceRecord>& records, QHash<QString, Unit>& units)
{
    const std::optional<QByteArray> bytes = readAll(file);
    if (!bytes)
        return false;
    for (const QByteArray& line : bytes->split('\n')) {
        Result<PlaceRecord> record = readGeoNamesLine(line, AlternateNames::All);
        if (!record || record->entry.name.isEmpty())
            continue;
        const QList<QByteArray> columns = line.split('\t');
        // Sections of towns share their names with villages; they say nothing that the town does not.
        if (columns[7] == "PPLX")
            continue;
        PlaceEntry& entry = record->entry;
        const QString code = QString::fromUtf8(columns[8] + '.' + columns[10]);
        if (const auto unit = units.find(code); unit != units.end()) {
            entry.admin1 = unit->name;
            const double weight = 1.0 + static_cast<double>(entry.population);
            unit->lat += entry.lat * weight;
            unit->lon += entry.lon * weight;
            unit->weight += weight;
            unit->population += entry.population;
        }
        trimAliases(*record);
        records.push_back(std::move(*record));
    }
    return true;
}

/// Places of the newer package that the older dump lacks (no place of the same name within some 15 km).
bool readMore(const QString& file, std::vector<PlaceRecord>& records, const QHash<QString, Unit>& units)
{
    const std::optional<QByteArray> bytes = readAll(file);
    if (!bytes)
        return false;
    QHash<QString, QList<std::pair<double, double>>> known;
    for (const PlaceRecord& record : records) {
        known[record.entry.country + text::foldName(record.entry.name)].append(
            {record.entry.lat, record.entry.lon});
        for (const QString& alias : record.aliases)
            known[record.entry.country + text::foldName(alias)].append({record.entry.lat, record.entry.lon});
    }
    for (const QJsonValue value : QJsonDocument::fromJson(*bytes).array()) {
        const QJsonObject city = value.toObject();
        PlaceRecord record;
        PlaceEntry& entry = record.entry;
        entry.name = city[QStringLiteral("name")].toString();
        entry.country = city[QStringLiteral("country")].toString();
        entry.lat = city[QStringLiteral("lat")].toString().toDouble();
        entry.lon = city[QStringLiteral("lng")].toString().toDouble();
        if (!keepsAlternates(entry)) // the newer package names no population: only where small places matter
            continue;
        const QString key = text::foldName(entry.name);
        const auto near = [&](const std::pair<double, double>& p) {
            return std::abs(p.first - entry.lat) < 0.15 && std::abs(p.second - entry.lon) < 0.15;
        };
        const auto same = known.value(entry.country + key);
        if (std::any_of(same.begin(), same.end(), near))
            continue;
        entry.admin1 = units.value(entry.country + u'.' + city[QStringLiteral("admin1")].toString()).name;
        entry.kind = PlaceKind::Settlement;
        entry.id = QStringLiteral("own:%1/%2").arg(entry.country, QString(key).replace(u' ', u'-'));
        records.push_back(std::move(record));
    }
    return true;
}

QStringList unitAliases(const QString& name)
{
    static const QStringList kGeneric{QStringLiteral(" Region"),   QStringLiteral(" State"),
                                      QStringLiteral(" Province"), QStringLiteral(" District"),
                                      QStringLiteral(" County"),   QStringLiteral(" Governorate"),
                                      QStringLiteral(" Oblast"),   QStringLiteral(" Department")};
    QStringList aliases;
    for (const QString& generic : kGeneric) {
        if (name.endsWith(generic))
            aliases.append(name.chopped(generic.size()));
    }
    for (const QString& article : {QStringLiteral("al "), QStringLiteral("Al "), QStringLiteral("Al-")}) {
        if (name.startsWith(article))
            aliases.append(name.mid(article.size()));
    }
    return aliases;
}

} // namespace

int main(int argc, char** argv)
{
    QTextStream err(stderr);
    if (argc != 5) {
        err << "casus_make_gazetteer CITIES1000.txt ADMIN1.json MORE_CITIES.json OUTPUT.gaz\n";
        return 2;
    }
    const QString output = QString::fromLocal8Bit(argv[4]);
    QHash<QString, Unit> units;
    const std::optional<QByteArray> unitBytes = readAll(QString::fromLocal8Bit(argv[2]));
    if (unitBytes) {
        for (const QJsonValue value : QJsonDocument::fromJson(*unitBytes).array()) {
            const QJsonObject unit = value.toObject();
            units.insert(unit[QStringLiteral("code")].toString(), {unit[QStringLiteral("name")].toString()});
        }
    }
    std::vector<PlaceRecord> records;
    if (!unitBytes || !readDump(QString::fromLocal8Bit(argv[1]), records, units) ||
        !readMore(QString::fromLocal8Bit(argv[3]), records, units)) {
        err << "An input file cannot be read.\n";
        return 1;
    }
    // First-level units lie where their people live: the mean of their places, weighted by population.
    QMap<QString, Unit> sorted;
    for (auto it = units.constBegin(); it != units.constEnd(); ++it)
        sorted.insert(it.key(), it.value());
    for (auto it = sorted.constBegin(); it != sorted.constEnd(); ++it) {
        const Unit& unit = it.value();
        if (unit.weight <= 0)
            continue;
        PlaceRecord record;
        record.entry.id = QStringLiteral("adm1:%1").arg(it.key());
        record.entry.name = unit.name;
        record.entry.country = it.key().left(2);
        record.entry.kind = PlaceKind::Admin1;
        record.entry.lat = unit.lat / unit.weight;
        record.entry.lon = unit.lon / unit.weight;
        record.entry.population = unit.population;
        record.aliases = unitAliases(unit.name);
        records.push_back(std::move(record));
    }
    const QByteArray bytes = buildLayer(records);
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        err << output << " cannot be written: " << file.errorString() << '\n';
        return 1;
    }
    err << records.size() << " places, " << bytes.size() << " bytes\n";
    return 0;
}
