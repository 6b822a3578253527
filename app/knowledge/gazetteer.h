// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace casus::knowledge {

class Countries;

enum class PlaceKind : quint8 { Country, Region, Admin1, Admin2, Settlement, Water, Natural, Site, Other };

/// One gazetteer entry as a value; built from the mapped file when asked for.
struct PlaceEntry {
    QString id; // "geonames:2453348", "country:ML", "own:..."
    QString name;
    QString country; // ISO alpha-2; empty for regions over several countries
    PlaceKind kind = PlaceKind::Settlement;
    double lat = 0; // WGS 84
    double lon = 0;
    qint64 population = 0;
    QString admin1; // name of the first-level unit, empty where unknown
};

/// A place that a beginning may mean.
struct PlaceMatch {
    PlaceEntry entry;
    QString form; // the folded name or alias that begins so
};

/// Places by name. The shipped part is one binary file, memory-mapped (sorted folded names -> entries); dumps
/// and TSV files added by the user are read into memory. Const methods may be called from any thread.
class Gazetteer {
public:
    Gazetteer();
    Gazetteer(Gazetteer&&) noexcept;
    Gazetteer& operator=(Gazetteer&&) noexcept;
    ~Gazetteer();

    /// Maps the file; refuses one of another format version with a sentence.
    [[nodiscard]] static Result<Gazetteer> open(const QString& binaryFile);
    /// A hand-kept table (resources/gazetteer/README.md gives the columns). Bad lines are warnings.
    [[nodiscard]] Result<void> addTable(const QString& tsvFile, QStringList* warnings);
    [[nodiscard]] Result<void> addTables(const QStringList& tsvFiles, QStringList* warnings);
    /// A block that buildLayer() made; shares the bytes.
    [[nodiscard]] Result<void> addLayer(const QByteArray& bytes, const QString& name);
    /// Countries as places of their own ("country:ML").
    [[nodiscard]] Result<void> addCountries(const Countries& countries);
    /// A GeoNames dump in the 19-column format: .txt, .txt.gz, .zip, or a folder of them.
    [[nodiscard]] Result<qint64> addGeoNames(const QString& fileOrFolder, QStringList* warnings,
                                             const Progress& progress = {},
                                             const Cancellation& cancellation = {});

    /// All entries with this name or alias (text::foldName); most populous first.
    [[nodiscard]] QList<PlaceEntry> find(QStringView name) const;
    /// Cheap test on a key (text::foldName: folded words joined by spaces): is it a place name, or the
    /// beginning of a longer one?
    [[nodiscard]] bool hasName(QStringView folded) const;
    [[nodiscard]] bool hasPrefix(QStringView folded) const;
    [[nodiscard]] QList<PlaceEntry> completions(QStringView prefix, int limit) const;
    /// How much likelier the place is for where it lies; one point is ten times as many inhabitants.
    using Favour = std::function<double(double lat, double lon, const QString& country)>;
    /// Places with a name or alias that begins so; the likeliest first: whole names, then by inhabitants and
    /// favour.
    [[nodiscard]] QList<PlaceMatch> matches(QStringView prefix, int limit, const Favour& favour = {}) const;
    [[nodiscard]] std::optional<PlaceEntry> byId(QStringView id) const;
    [[nodiscard]] qint64 size() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace casus::knowledge
