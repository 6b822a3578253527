// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/scheme.h"

#include <QStringBuilder>

#include <algorithm>

// Columns and rules of the UCDP GED codebook 23.1: 49 columns, those of older versions and the API among
// them.
namespace casus::exchange {

namespace {

using model::Effect;
using model::FieldKey;
using model::TotalSide;

const SchemeColumns& table()
{
    static const SchemeColumns kTable(
        QStringLiteral(
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
            "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
            "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
            "source_date,source_headline,source_original,where_prec,where_coordinates,"
            "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,"
            "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
            "deaths_unknown,best,high,low,gwnoa,gwnob")
            .split(u','));
    return kTable;
}

enum class Violence { StateBased = 1, NonState = 2, OneSided = 3 };

struct Sides {
    Violence violence = Violence::StateBased;
    Party a;
    Party b;
    bool swapped = false; // side A of the file is the record's side B
};

/// The first party that has a name; null where all are unclear.
const Party* named(const QList<Party>& parties)
{
    const auto found =
        std::find_if(parties.begin(), parties.end(), [](const Party& party) { return !party.isUnnamed(); });
    return found == parties.end() ? nullptr : &*found;
}

bool isArmedGroup(const Party& party)
{
    return party.type == u"rebel" || party.type == u"political_militia" || party.type == u"identity_militia";
}

/// Who stands against whom; the sentence says why no type of violence follows.
std::optional<Sides> sidesOf(const SchemeInput& input, QString& why)
{
    const Party* perpetrator = named(input.parties.perpetrators);
    if (!perpetrator) {
        why = QStringLiteral("the perpetrator is not known by name; UCDP publishes named actors only");
        return std::nullopt;
    }
    const Party* target = nullptr;
    for (const Party& party : input.parties.targets) {
        if (!party.isCivilian() && !party.isUnnamed()) {
            target = &party;
            break;
        }
    }
    const bool violentOnCivilians = input.kind == u"village_attack_massacre" ||
                                    input.kind == u"summary_execution" || input.kind == u"abduction";
    const bool communal =
        target && perpetrator->type == u"identity_militia" && target->type == u"identity_militia";
    if (!communal && (input.civiliansAreTarget() || (violentOnCivilians && !target))) {
        Party civilians;
        civilians.name = QStringLiteral("Civilians");
        return Sides{Violence::OneSided, *perpetrator, civilians};
    }
    if (!target) {
        why = QStringLiteral("the other side is not known by name; UCDP publishes named dyads only");
        return std::nullopt;
    }
    const auto isGovernment = [](const Party& party) {
        return party.isState() || party.type == u"officials";
    };
    if (isGovernment(*perpetrator))
        return Sides{Violence::StateBased, *perpetrator, *target, false};
    if (isGovernment(*target))
        return Sides{Violence::StateBased, *target, *perpetrator, true};
    if (isArmedGroup(*perpetrator) && isArmedGroup(*target))
        return Sides{Violence::NonState, *perpetrator, *target, false};
    why = QStringLiteral(
        "no type of violence follows from the parties: neither a government nor two armed groups "
        "nor civilians");
    return std::nullopt;
}

QString sideName(const Party& party, const SchemeInput& input)
{
    if (!party.isState() && party.type != u"officials")
        return party.name;
    const QString iso2 = party.country.isEmpty() ? input.country.iso2 : party.country;
    const SchemeCountry country = schemeCountry(iso2);
    return country.name.isEmpty() ? party.name : QStringLiteral("Government of ") + country.name;
}

void setSides(SchemeRow& row, const SchemeInput& input, const Sides& sides, SchemeRows& rows)
{
    const QString a = sideName(sides.a, input);
    const QString b = sideName(sides.b, input);
    row.set(u"type_of_violence", static_cast<int>(sides.violence));
    row.set(u"side_a", a);
    row.set(u"side_b", b);
    row.set(u"dyad_name", QString(a % u" - " % b));
    const auto setState = [&](const Party& party, QStringView column) {
        if (!party.isState() && party.type != u"officials")
            return;
        const SchemeCountry country =
            schemeCountry(party.country.isEmpty() ? input.country.iso2 : party.country);
        if (country.gleditschWard > 0)
            row.set(column, country.gleditschWard);
        else
            rows.narrow(column.toString(),
                        QStringLiteral("the Gleditsch-Ward number is not known (%1)").arg(country.iso2));
    };
    setState(sides.a, u"gwnoa");
    setState(sides.b, u"gwnob");
    if (input.parties.perpetrators.size() > 1 || input.parties.targets.size() > 1)
        rows.narrow(QStringLiteral("side_a, side_b"),
                    QStringLiteral("one party a side; the others have no column"));
}

void setSources(SchemeRow& row, const SchemeInput& input)
{
    QStringList articles;
    QStringList offices;
    QStringList dates;
    QStringList headlines;
    for (const model::DocumentInfo& document : input.documents) {
        const QString office = document.publisher.isEmpty() ? document.name : document.publisher;
        const QString date =
            document.published.isValid() ? dateCell(document.published) : QStringLiteral("1753-01-01");
        QStringList article{office, date, document.title};
        article.removeAll(QString());
        articles.append(article.join(QStringLiteral(", ")));
        offices.append(office);
        dates.append(date);
        headlines.append(document.title);
    }
    QStringList tellers;
    for (const model::Claim& claim : input.incident.claims) {
        if (!claim.rejected)
            tellers.append(claim.claimant);
    }
    if (!input.documents.isEmpty())
        row.set(u"number_of_sources", static_cast<int>(input.documents.size()));
    row.set(u"source_article", listCell(articles));
    row.set(u"source_office", listCell(offices));
    row.set(u"source_date", listCell(dates));
    row.set(u"source_headline", listCell(headlines));
    row.set(u"source_original", listCell(tellers));
}

void setPlace(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    const Location& location = input.location;
    if (location.precision)
        row.set(u"where_prec", *location.precision);
    else
        rows.narrow(QStringLiteral("where_prec"),
                    QStringLiteral("the precision of the place is not recorded"));
    row.set(u"where_coordinates", location.name.isEmpty() ? input.country.name : location.name);
    row.set(u"where_description", location.text.simplified());
    row.set(u"adm_1", model::text(input.incident, FieldKey::Admin1));
    row.set(u"adm_2", model::text(input.incident, FieldKey::Admin2));
    if (location.lat) {
        const QString lat = QString::number(*location.lat, 'f', 6);
        const QString lon = QString::number(*location.lon, 'f', 6);
        row.set(u"latitude", lat);
        row.set(u"longitude", lon);
        row.set(u"geom_wkt", QStringLiteral("POINT (%1 %2)").arg(lon, lat));
    } else {
        rows.narrow(QStringLiteral("latitude, longitude"), QStringLiteral("no coordinates are recorded"));
    }
    row.set(u"country", input.country.name);
    row.set(u"region", input.country.ucdpRegion);
    if (input.country.gleditschWard > 0)
        row.set(u"country_id", input.country.gleditschWard);
    else
        rows.narrow(QStringLiteral("country_id"),
                    QStringLiteral("the Gleditsch-Ward number is not known (%1)").arg(input.country.iso2));
    if (input.country.ucdpRegion.isEmpty())
        rows.narrow(QStringLiteral("region"),
                    QStringLiteral("the region of the country is not known (%1)").arg(input.country.iso2));
}

struct Deaths {
    int a = 0, b = 0, civilians = 0, unknown = 0;
    int low = 0, high = 0;
    [[nodiscard]] int best() const { return a + b + civilians + unknown; }
};

Deaths deathsOf(const SchemeInput& input, const Sides& sides, SchemeRows& rows)
{
    const auto best = [&](TotalSide side) { return input.best(Effect::Killed, side).value_or(0); };
    const model::Total* total = input.total(Effect::Killed, TotalSide::All);
    Deaths deaths;
    deaths.a = best(sides.swapped ? TotalSide::B : TotalSide::A);
    deaths.b = best(sides.swapped ? TotalSide::A : TotalSide::B);
    deaths.civilians = best(TotalSide::Civilian);
    deaths.unknown = best(TotalSide::Unknown);
    const int sum = deaths.best();
    const int all = input.best(Effect::Killed, TotalSide::All).value_or(0);
    if (sum == 0 && all > 0)
        deaths.unknown = all;
    else if (all != sum)
        rows.narrow(QStringLiteral("best"),
                    QStringLiteral("the sides do not add up to the total of the record; "
                                   "best is their sum"));
    deaths.low = total->low.value_or(0);
    deaths.high = total->high.value_or(std::max(total->best.value_or(0), deaths.low));
    if (!total->high)
        rows.narrow(QStringLiteral("high"),
                    QStringLiteral("open above: the highest figure that is stated stands"));
    if (sides.violence == Violence::OneSided) {
        const int own = deaths.a;
        if (own > 0) {
            rows.narrow(QStringLiteral("deaths_a"),
                        QStringLiteral("deaths of perpetrators have no column in one-sided violence"));
            deaths.low = std::max(0, deaths.low - own);
            deaths.high = std::max(0, deaths.high - own);
        }
        deaths.civilians += deaths.b + deaths.unknown;
        deaths.a = deaths.b = deaths.unknown = 0;
    }
    deaths.low = std::min(deaths.low, deaths.best());
    deaths.high = std::max(deaths.high, deaths.best());
    return deaths;
}

QString whyRefused(const SchemeInput& input)
{
    const model::Total* killed = input.total(Effect::Killed, TotalSide::All);
    if (!killed)
        return QStringLiteral("no deaths are reported");
    if (std::max({killed->low.value_or(0), killed->best.value_or(0), killed->high.value_or(0)}) < 1)
        return QStringLiteral("no death in low, best or high");
    const QString stage = model::text(input.incident, FieldKey::Stage);
    if (!stage.isEmpty() && stage != u"accomplished")
        return QStringLiteral("not carried out (%1)").arg(stage);
    if (!input.date)
        return QStringLiteral("no date");
    if (!input.date->precision())
        return QStringLiteral("the date is open at one end");
    if (input.date->earliest()->year() != input.date->latest()->year() && *input.date->precision() == 5)
        return QStringLiteral("the date runs over more than one calendar year");
    if (input.country.name.isEmpty())
        return QStringLiteral("no country");
    return {};
}

} // namespace

QStringList ucdpColumns()
{
    return table().names();
}

QStringList ucdpNotes()
{
    return {QStringLiteral("id is the number of the incident in the project and relid its public id; ids of "
                           "conflicts, dyads and sides, active_year and priogrid_gid are UCDP's to give and "
                           "left empty."),
            QStringLiteral("where_coordinates is the bare name of the place: whether it is a city, town or "
                           "village is not recorded."),
            QStringLiteral("Deaths are best estimates by Casus's own rule; best is the sum of the sides.")};
}

SchemeRows ucdpRows(const SchemeInput& input)
{
    if (const QString why = whyRefused(input); !why.isEmpty())
        return SchemeRows::refusal(why);
    QString why;
    const auto sides = sidesOf(input, why);
    if (!sides)
        return SchemeRows::refusal(why);
    SchemeRows result;
    const Deaths deaths = deathsOf(input, *sides, result);
    if (deaths.high < 1)
        return SchemeRows::refusal(
            QStringLiteral("only perpetrators died; one-sided violence counts civilians"));
    if (input.kind == u"summary_execution" && sides->a.isState())
        result.narrow(QStringLiteral("type_of_violence"),
                      QStringLiteral("check: killings in the custody of a state are excluded by UCDP"));
    SchemeRow row(table());
    row.set(u"id", QString::number(input.incident.id.value()));
    row.set(u"relid", input.incident.publicId);
    row.set(u"year", input.date->earliest()->year());
    row.set(u"code_status", input.incident.status == model::IncidentStatus::Accepted
                                ? QStringLiteral("Clear")
                                : QStringLiteral("Casus: %1").arg(model::toString(input.incident.status)));
    setSides(row, input, *sides, result);
    setSources(row, input);
    setPlace(row, input, result);
    row.set(u"event_clarity", input.aggregated ? 2 : 1);
    row.set(u"date_prec", *input.date->precision());
    row.set(u"date_start", dateCell(*input.date->earliest()));
    row.set(u"date_end", dateCell(*input.date->latest()));
    row.set(u"deaths_a", deaths.a);
    row.set(u"deaths_b", deaths.b);
    row.set(u"deaths_civilians", deaths.civilians);
    row.set(u"deaths_unknown", deaths.unknown);
    row.set(u"best", deaths.best());
    row.set(u"high", deaths.high);
    row.set(u"low", deaths.low);
    result.rows.append(row.cells());
    return result;
}

} // namespace casus::exchange
