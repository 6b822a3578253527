// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer_import.h"

#include "knowledge/geonames_reader.h"
#include "knowledge/place_table.h"

#include <QFileInfo>

namespace casus::knowledge {

namespace {

bool isTable(const QString& file)
{
    return file.endsWith(QStringLiteral(".tsv"), Qt::CaseInsensitive);
}

} // namespace

QString placeFileName(const QString& file)
{
    QString name = QFileInfo(file).fileName();
    for (const QString& ending :
         {QStringLiteral(".gz"), QStringLiteral(".zip"), QStringLiteral(".txt"), QStringLiteral(".tsv")}) {
        if (name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive))
            name.chop(ending.size());
    }
    return name;
}

Result<PlaceFile> readPlaceFile(const QString& file, QStringList* warnings, const Progress& progress,
                                const Cancellation& cancellation)
{
    const QFileInfo info(file);
    if (!info.exists() || info.isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("There is no file “%1”.").arg(file), {}};
    PlaceFile read;
    read.name = placeFileName(file);
    std::vector<PlaceRecord> records;
    if (isTable(file)) {
        const Result<PlaceTable> table = readPlaceTable(file, records, warnings);
        if (!table)
            return table.error();
        read.source =
            table->source.isEmpty() ? QStringLiteral("table %1").arg(info.fileName()) : table->source;
        read.credit = table->credit;
    } else {
        const Result<qint64> dump = readGeoNames(file, records, warnings, progress, cancellation);
        if (!dump)
            return dump.error();
        read.source = QStringLiteral("GeoNames dump %1").arg(info.fileName());
        read.credit = QStringLiteral("GeoNames (geonames.org), CC BY 4.0");
    }
    if (records.empty())
        return Error{ErrorCode::Refused,
                     QStringLiteral("“%1” holds no place that could be read.").arg(info.fileName()),
                     {}};
    read.places = static_cast<qint64>(records.size());
    if (progress)
        progress(info.size(), info.size(), info.fileName());
    if (cancellation.requested())
        return Error{ErrorCode::Cancelled,
                     QStringLiteral("The import of “%1” was cancelled.").arg(info.fileName()),
                     {}};
    read.layer = buildLayer(records);
    return read;
}

} // namespace casus::knowledge
