// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer.h"

#include "knowledge/countries.h"
#include "knowledge/gazetteer_layer.h"
#include "knowledge/geonames_reader.h"
#include "knowledge/place_table.h"
#include "text/analysis.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace casus::knowledge {

struct Gazetteer::Data {
    /// Made by the first question for an id, from whatever thread it comes: most runs ask for none.
    struct Ids {
        std::once_flag made;
        LayerIds ids;
    };
    struct Layer {
        std::unique_ptr<QFile> file; // keeps the mapping alive
        QByteArray bytes;            // or the block itself
        GazetteerLayer layer;
        std::unique_ptr<Ids> ids = std::make_unique<Ids>();
    };
    std::vector<Layer> layers; // later ones win where two have one id

    Result<void> addBlock(QByteArray bytes, const QString& name)
    {
        Layer layer;
        layer.bytes = std::move(bytes);
        Result<GazetteerLayer> opened = GazetteerLayer::open(
            reinterpret_cast<const uchar*>(layer.bytes.constData()), layer.bytes.size(), name);
        if (!opened)
            return opened.error();
        layer.layer = *opened;
        layers.push_back(std::move(layer));
        return {};
    }
};

Gazetteer::Gazetteer()
    : m_data(std::make_unique<Data>())
{}
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;
Gazetteer& Gazetteer::operator=(Gazetteer&&) noexcept = default;
Gazetteer::~Gazetteer() = default;

Result<Gazetteer> Gazetteer::open(const QString& binaryFile)
{
    auto file = std::make_unique<QFile>(binaryFile);
    if (!file->open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Unreadable,
            QStringLiteral("The gazetteer “%1” cannot be read: %2.").arg(binaryFile, file->errorString()),
            {}};
    const qint64 size = file->size();
    const uchar* bytes = size > 0 ? file->map(0, size) : nullptr;
    if (!bytes)
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("The gazetteer “%1” is empty or cannot be mapped.").arg(binaryFile),
                     {}};
    Result<GazetteerLayer> layer = GazetteerLayer::open(bytes, size, binaryFile);
    if (!layer)
        return layer.error();
    Gazetteer gazetteer;
    Data::Layer mapped;
    mapped.file = std::move(file);
    mapped.layer = *layer;
    gazetteer.m_data->layers.push_back(std::move(mapped));
    return gazetteer;
}

Result<void> Gazetteer::addTable(const QString& tsvFile, QStringList* warnings)
{
    return addTables({tsvFile}, warnings);
}

Result<void> Gazetteer::addTables(const QStringList& tsvFiles, QStringList* warnings)
{
    std::vector<PlaceRecord> records;
    for (const QString& file : tsvFiles) {
        if (const Result<PlaceTable> read = readPlaceTable(file, records, warnings); !read)
            return read.error();
    }
    if (records.empty())
        return {};
    return m_data->addBlock(buildLayer(records), tsvFiles.first());
}

Result<void> Gazetteer::addLayer(const QByteArray& bytes, const QString& name)
{
    return m_data->addBlock(bytes, name);
}

Result<void> Gazetteer::addCountries(const Countries& countries)
{
    std::vector<PlaceRecord> records;
    for (const Country& country : countries.all()) {
        PlaceRecord record;
        record.entry.id = QStringLiteral("country:%1").arg(country.iso2);
        record.entry.name = country.name;
        record.entry.country = country.iso2;
        record.entry.kind = PlaceKind::Country;
        record.entry.lat = country.lat;
        record.entry.lon = country.lon;
        record.aliases = country.aliases;
        records.push_back(std::move(record));
    }
    return m_data->addBlock(buildLayer(records), QStringLiteral("countries"));
}

Result<qint64> Gazetteer::addGeoNames(const QString& fileOrFolder, QStringList* warnings,
                                      const Progress& progress, const Cancellation& cancellation)
{
    QStringList files{fileOrFolder};
    if (QFileInfo(fileOrFolder).isDir()) {
        files.clear();
        const QDir folder(fileOrFolder);
        for (const QString& name :
             folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.txt.gz"), QStringLiteral("*.zip")},
                              QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
        if (files.isEmpty())
            return Error{ErrorCode::NotFound,
                         QStringLiteral("The folder “%1” holds no GeoNames dump (.txt, .txt.gz or .zip).")
                             .arg(fileOrFolder),
                         {}};
    }
    std::vector<PlaceRecord> records;
    qint64 taken = 0;
    for (const QString& file : files) {
        const Result<qint64> read = readGeoNames(file, records, warnings, progress, cancellation);
        if (!read) {
            // In a folder a file that is no dump is named and the rest is taken.
            if (files.size() == 1 || read.error().code == ErrorCode::Cancelled)
                return read.error();
            if (warnings)
                warnings->append(read.error().message);
            continue;
        }
        taken += *read;
    }
    if (records.empty())
        return taken;
    const Result<void> added = m_data->addBlock(buildLayer(records), fileOrFolder);
    if (!added)
        return added.error();
    return taken;
}

QList<PlaceEntry> Gazetteer::find(QStringView name) const
{
    const QByteArray key = text::foldName(name).toUtf8();
    QList<PlaceEntry> places;
    for (auto layer = m_data->layers.rbegin(); layer != m_data->layers.rend(); ++layer) {
        for (const std::uint32_t index : layer->layer.find(key)) {
            PlaceEntry entry = layer->layer.entry(index);
            const bool known = std::any_of(places.begin(), places.end(),
                                           [&](const PlaceEntry& other) { return other.id == entry.id; });
            if (!known)
                places.append(std::move(entry));
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const PlaceEntry& a, const PlaceEntry& b) { return a.population > b.population; });
    return places;
}

bool Gazetteer::hasName(QStringView folded) const
{
    const QByteArray key = folded.toUtf8();
    return std::any_of(m_data->layers.begin(), m_data->layers.end(),
                       [&](const Data::Layer& layer) { return layer.layer.hasKey(key); });
}

bool Gazetteer::hasPrefix(QStringView folded) const
{
    const QByteArray key = folded.toUtf8();
    return std::any_of(m_data->layers.begin(), m_data->layers.end(),
                       [&](const Data::Layer& layer) { return layer.layer.hasLonger(key); });
}

QList<PlaceEntry> Gazetteer::completions(QStringView prefix, int limit) const
{
    constexpr std::uint32_t kKeysLookedAt = 3000;
    const QByteArray key = text::foldName(prefix).toUtf8();
    struct Hit {
        const GazetteerLayer* layer;
        std::uint32_t index;
        std::uint32_t population;
    };
    std::vector<Hit> hits;
    for (const Data::Layer& layer : m_data->layers) {
        for (const std::uint32_t index : layer.layer.withPrefix(key, kKeysLookedAt))
            hits.push_back({&layer.layer, index, layer.layer.population(index)});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit& a, const Hit& b) { return a.population > b.population; });
    QList<PlaceEntry> places;
    QSet<QString> seen;
    for (const Hit& hit : hits) {
        if (places.size() >= limit)
            break;
        PlaceEntry entry = hit.layer->entry(hit.index);
        if (seen.contains(entry.id))
            continue;
        seen.insert(entry.id);
        places.append(std::move(entry));
    }
    return places;
}

QList<PlaceMatch> Gazetteer::matches(QStringView prefix, int limit, const Favour& favour) const
{
    constexpr std::uint32_t kKeysLookedAt = 12000;
    constexpr double kWholeName = 4;
    const QByteArray key = text::foldName(prefix).toUtf8();
    if (key.isEmpty())
        return {};
    struct Hit {
        const GazetteerLayer* layer;
        GazetteerLayer::Match match;
        double rank;
    };
    std::vector<Hit> hits;
    for (const Data::Layer& each : m_data->layers) {
        const GazetteerLayer& layer = each.layer;
        for (const GazetteerLayer::Match& match : layer.matches(key, kKeysLookedAt)) {
            double rank = std::log10(1.0 + layer.population(match.index));
            if (match.key.size() == key.size())
                rank += kWholeName;
            if (favour)
                rank += favour(layer.lat(match.index), layer.lon(match.index), layer.country(match.index));
            hits.push_back({&layer, match, rank});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.rank > b.rank; });
    QList<PlaceMatch> found;
    QSet<QString> seen;
    for (const Hit& hit : hits) {
        if (found.size() >= limit)
            break;
        PlaceEntry entry = hit.layer->entry(hit.match.index);
        if (seen.contains(entry.id))
            continue;
        seen.insert(entry.id);
        found.append({std::move(entry), QString::fromUtf8(hit.match.key)});
    }
    return found;
}

std::optional<PlaceEntry> Gazetteer::byId(QStringView id) const
{
    for (auto layer = m_data->layers.rbegin(); layer != m_data->layers.rend(); ++layer) {
        Data::Ids& known = *layer->ids;
        std::call_once(known.made, [&] { known.ids = LayerIds(layer->layer); });
        if (const std::optional<std::uint32_t> index = known.ids.find(id))
            return layer->layer.entry(*index);
    }
    return std::nullopt;
}

qint64 Gazetteer::size() const
{
    qint64 size = 0;
    for (const Data::Layer& layer : m_data->layers)
        size += layer.layer.size();
    return size;
}

} // namespace casus::knowledge
