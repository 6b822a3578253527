// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/countries.h"

#include "knowledge/table_reader.h"
#include "text/analysis.h"

#include <algorithm>

namespace casus::knowledge {

namespace {

using Index = std::vector<std::pair<QString, quint32>>;

const Country* lookUp(const Index& index, const std::vector<Country>& countries, const QString& key)
{
    const auto found = std::lower_bound(index.begin(), index.end(), key,
                                        [](const auto& row, const QString& k) { return row.first < k; });
    return found != index.end() && found->first == key ? &countries[found->second] : nullptr;
}

/// Stable: of two countries with one form the one named first in the table wins.
void sortIndex(Index& index)
{
    std::stable_sort(index.begin(), index.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
}

} // namespace

Result<Countries> Countries::load(const QString& tsvFile)
{
    QStringList warnings;
    const Result<std::vector<TableRow>> rows = readTable(tsvFile, &warnings);
    if (!rows)
        return rows.error();
    Countries countries;
    for (const TableRow& row : *rows) {
        Country country;
        country.iso2 = row.column(0);
        country.iso3 = row.column(1);
        country.isoNumeric = row.column(2).toInt();
        country.name = row.column(3);
        country.aliases = cellList(row.column(4));
        country.adjectives = cellList(row.column(5));
        country.capital = row.column(6);
        bool latOk = false;
        bool lonOk = false;
        country.lat = row.column(7).toDouble(&latOk);
        country.lon = row.column(8).toDouble(&lonOk);
        country.neighbours = cellList(row.column(9));
        const bool placed = latOk && lonOk && country.lat >= -90 && country.lat <= 90 &&
                            country.lon >= -180 && country.lon <= 180;
        if (country.iso2.size() != 2 || country.iso3.size() != 3 || country.name.isEmpty() || !placed)
            return Error{
                ErrorCode::Refused,
                QStringLiteral("Line %1 of the country table “%2” is no country: codes, name and coordinates "
                               "are needed.")
                    .arg(row.number)
                    .arg(tsvFile),
                {}};
        countries.m_countries.push_back(std::move(country));
    }
    if (!warnings.isEmpty())
        return Error{ErrorCode::Refused, warnings.first(), {}};
    std::sort(countries.m_countries.begin(), countries.m_countries.end(),
              [](const Country& a, const Country& b) { return a.iso2 < b.iso2; });
    for (std::size_t i = 0; i < countries.m_countries.size(); ++i) {
        const Country& country = countries.m_countries[i];
        const auto at = static_cast<quint32>(i);
        countries.m_names.emplace_back(text::foldName(country.name), at);
        for (const QString& alias : country.aliases)
            countries.m_names.emplace_back(text::foldName(alias), at);
        for (const QString& adjective : country.adjectives)
            countries.m_adjectives.emplace_back(text::foldName(adjective), at);
    }
    sortIndex(countries.m_names);
    sortIndex(countries.m_adjectives);
    return countries;
}

const Country* Countries::byIso2(QStringView iso2) const
{
    const auto found =
        std::lower_bound(m_countries.begin(), m_countries.end(), iso2,
                         [](const Country& country, QStringView code) { return country.iso2 < code; });
    return found != m_countries.end() && found->iso2 == iso2 ? &*found : nullptr;
}

const Country* Countries::byName(QStringView name) const
{
    return lookUp(m_names, m_countries, text::foldName(name));
}

const Country* Countries::byAdjective(QStringView word) const
{
    return lookUp(m_adjectives, m_countries, text::foldName(word));
}

} // namespace casus::knowledge
