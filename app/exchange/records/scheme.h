// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/record_writer.h"
#include "model/edtf.h"
#include "model/policy.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

// What the tables of other data sets (ACLED, UCDP GED, GTD) have in common. Rules and codes come from their
// public codebooks; a code that is not known for certain stays empty and is named in the loss report.
namespace casus::exchange {

/// A party with what the register adds to it.
struct Party {
    QString name; // of the register where it is registered, else as in the text
    QString id;
    QString type;    // actor_type of the record; empty where unknown
    QString country; // ISO alpha-2 of forces of a state
    model::Attribution attribution = model::Attribution::ReportedAsFact;
    std::optional<int> strengthLow;
    std::optional<int> captured;
    [[nodiscard]] bool isState() const; // forces of a government, at home or abroad
    [[nodiscard]] bool isCivilian() const;
    [[nodiscard]] bool isUnnamed() const; // unidentified, or of no known name
};

struct Parties {
    QList<Party> perpetrators, perpetratorAllies, targets, targetAllies, bystanders;
};

/// Codes of a country in the schemes; those of countries that are not listed are unknown (0).
struct SchemeCountry {
    QString iso2;
    QString name;
    int isoNumeric = 0;
    int gleditschWard = 0;
    int gtd = 0;
    QString acledRegion;
    QString ucdpRegion;
    int gtdRegion = 0;
    QString gtdRegionName;
};
[[nodiscard]] SchemeCountry schemeCountry(const QString& iso2);

struct Location {
    QString name; // empty where nothing below the country is known
    QString text; // as in the document
    std::optional<double> lat;
    std::optional<double> lon;
    std::optional<int> precision; // UCDP's where_prec
    bool near = false;
};

/// One incident as the schemes need it.
struct SchemeInput {
    const model::Incident& incident;
    const Documents& documents;
    Parties parties;
    SchemeCountry country;
    Location location;
    std::optional<model::Edtf> date;
    QString kind; // of the record, else from its tactics
    bool kindFromTactics = false;
    model::Totals totals;
    bool aggregated = false; // several incidents that the source had added up

    [[nodiscard]] bool hasTarget(QStringView target) const; // of the field `targets`
    [[nodiscard]] bool hasTactic(QStringView tactic) const;
    [[nodiscard]] const model::Total* total(model::Effect effect, model::TotalSide side) const
    {
        return totals.find(effect, side);
    }
    /// Best estimate, or the bound that is known; empty where nothing is said.
    [[nodiscard]] std::optional<int> best(model::Effect effect, model::TotalSide side) const;
    [[nodiscard]] bool civiliansAreTarget() const;
};
[[nodiscard]] SchemeInput schemeInput(const Record& record, const ExportSource& source, model::Policy policy);

/// Columns of a scheme in the order of its files.
class SchemeColumns {
public:
    explicit SchemeColumns(QStringList names);
    SchemeColumns(const SchemeColumns&) = delete;
    SchemeColumns& operator=(const SchemeColumns&) = delete;
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] qsizetype indexOf(QStringView name) const; // asserts that there is such a column

private:
    QStringList m_names;
    QHash<QStringView, qsizetype> m_indexes;
};

class SchemeRow {
public:
    explicit SchemeRow(const SchemeColumns& columns)
        : m_columns(columns)
        , m_cells(columns.names().size())
    {}
    void set(QStringView column, const QString& value) { m_cells[m_columns.indexOf(column)] = value; }
    void set(QStringView column, int value) { set(column, QString::number(value)); }
    void set(QStringView column, std::optional<int> value) { set(column, countCell(value)); }
    [[nodiscard]] const QStringList& cells() const { return m_cells; }

private:
    const SchemeColumns& m_columns;
    QStringList m_cells;
};

struct SchemeRows {
    QList<QStringList> rows;                     // none where refused
    QString refused;                             // reason
    QList<std::pair<QString, QString>> narrowed; // field, reason
    void narrow(const QString& field, const QString& reason) { narrowed.append({field, reason}); }
    [[nodiscard]] static SchemeRows refusal(const QString& reason) { return {{}, reason, {}}; }
};

/// "24 February 2026"
[[nodiscard]] QString dayInWords(QDate day);
/// "Killed: 7 (army), at least 14 (JNIM)." for each effect on which claimants differ; empty where none do.
[[nodiscard]] QString disputesInWords(const SchemeInput& input);
[[nodiscard]] QString namesOf(const QList<Party>& parties);

[[nodiscard]] QStringList acledColumns();
[[nodiscard]] SchemeRows acledRows(const SchemeInput& input);
[[nodiscard]] QStringList acledNotes();

[[nodiscard]] QStringList ucdpColumns();
[[nodiscard]] SchemeRows ucdpRows(const SchemeInput& input);
[[nodiscard]] QStringList ucdpNotes();

[[nodiscard]] QStringList gtdColumns();
/// Event ids of GTD: the day and a serial number, given at the first export and kept from then on (GTD
/// codebook: never changed when the date is corrected). The serial number is the incident's in the project,
/// or the next one that its day has left.
class GtdIds {
public:
    explicit GtdIds(const ExportSource& source); // which knows the ids that are kept, and hears of new ones
    struct Given {
        QString id;
        bool moved = false; // its own number was taken
    };
    /// `day` as yyyymmdd with 0 for what is unknown. None where a day has used up its ten thousand.
    [[nodiscard]] std::optional<Given> of(model::IncidentId incident, int day);

private:
    const ExportSource& m_source;
    QHash<int, QList<quint16>> m_taken; // by day, sorted
};
[[nodiscard]] SchemeRows gtdRows(const SchemeInput& input, GtdIds& ids);
[[nodiscard]] QStringList gtdNotes();

} // namespace casus::exchange
