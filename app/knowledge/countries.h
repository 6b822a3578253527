// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace casus::knowledge {

/// One country with its adjectives, so that "Malian army" and "les forces maliennes" find it.
struct Country {
    QString iso2;
    QString iso3;
    int isoNumeric = 0;
    QString name;
    QStringList aliases;    // "Ivory Coast", "Tchad"
    QStringList adjectives; // "Malian", "malien", "malienne", "maliens", "maliennes"
    QString capital;
    double lat = 0; // representative point
    double lon = 0;
    QStringList neighbours; // iso2
};

class Countries {
public:
    [[nodiscard]] static Result<Countries> load(const QString& tsvFile);
    [[nodiscard]] const std::vector<Country>& all() const { return m_countries; }
    [[nodiscard]] const Country* byIso2(QStringView iso2) const;
    [[nodiscard]] const Country* byName(QStringView name) const;      // names and aliases, folded
    [[nodiscard]] const Country* byAdjective(QStringView word) const; // folded
private:
    std::vector<Country> m_countries;
    std::vector<std::pair<QString, quint32>> m_names;
    std::vector<std::pair<QString, quint32>> m_adjectives;
};

} // namespace casus::knowledge
