// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/gtd_codes.h"
#include "exchange/records/scheme.h"
#include "model/record_items.h"

#include <QSet>
#include <QStringBuilder>

#include <algorithm>

// Columns and rules of the Global Terrorism Database's codebook of 2017: 135 columns in the order of its
// files.
namespace casus::exchange {

namespace {

using model::Effect;
using model::FieldKey;
using model::TotalSide;

const SchemeColumns& table()
{
    static const SchemeColumns kTable(gtdColumnNames());
    return kTable;
}

constexpr int kUnknown = -9;       // of categories
constexpr int kUnknownCount = -99; // of perpetrators and hostages

std::optional<bool> flag(const SchemeInput& input, FieldKey key)
{
    const auto* found = std::get_if<bool>(&model::value(input.incident, key));
    return found ? std::optional(*found) : std::nullopt;
}

QString text(const SchemeInput& input, FieldKey key)
{
    return model::text(input.incident, key);
}

bool continuous(const SchemeInput& input)
{
    return text(input, FieldKey::DurationKind) == u"continuous" && !input.date->isSingleDay();
}

struct When {
    int year = 0, month = 0, day = 0;
};

When whenOf(const SchemeInput& input)
{
    const QDate first = *input.date->earliest();
    const int precision = *input.date->precision();
    if (precision == 1 || continuous(input))
        return {first.year(), first.month(), first.day()};
    const QDate last = *input.date->latest();
    const bool oneMonth = first.month() == last.month() && first.year() == last.year();
    return {first.year(), precision < 5 && (oneMonth || precision < 4) ? first.month() : 0, 0};
}

/// False where the day has no id left.
bool setWhen(SchemeRow& row, const SchemeInput& input, GtdIds& ids, SchemeRows& rows)
{
    const When when = whenOf(input);
    const auto given = ids.of(input.incident.id, (when.year * 100 + when.month) * 100 + when.day);
    if (!given)
        return false;
    row.set(u"eventid", given->id);
    if (given->moved)
        rows.narrow(QStringLiteral("eventid"),
                    QStringLiteral("the serial number was taken on that day, the next free one stands"));
    row.set(u"iyear", when.year);
    row.set(u"imonth", when.month);
    row.set(u"iday", when.day);
    row.set(u"extended", continuous(input) ? 1 : 0);
    if (continuous(input))
        row.set(u"resolution", dateCell(*input.date->latest()));
    if (when.day == 0) {
        const QString words = text(input, FieldKey::DateText);
        row.set(u"approxdate", words.isEmpty() ? input.date->text() : words);
        rows.narrow(QStringLiteral("iday"), QStringLiteral("no exact day; the words are in approxdate"));
    }
    return true;
}

void setWhere(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    const SchemeCountry& country = input.country;
    row.set(u"country_txt", country.name);
    if (country.gtd > 0) {
        row.set(u"country", country.gtd);
        row.set(u"region", country.gtdRegion);
        row.set(u"region_txt", country.gtdRegionName);
    } else {
        rows.narrow(QStringLiteral("country, region"),
                    QStringLiteral("the code of the country is not known (%1)").arg(country.iso2));
    }
    row.set(u"provstate", text(input, FieldKey::Admin1));
    row.set(u"city", input.incident.places.isEmpty() ? QString() : input.location.name);
    row.set(u"location", input.location.text.simplified());
    row.set(u"vicinity", input.location.near || input.location.precision == 2 ? 1 : 0);
    if (input.location.lat && input.location.precision.value_or(1) < 6) {
        row.set(u"latitude", QString::number(*input.location.lat, 'f', 6));
        row.set(u"longitude", QString::number(*input.location.lon, 'f', 6));
    } else if (!input.location.lat) {
        rows.narrow(QStringLiteral("latitude, longitude"), QStringLiteral("no coordinates are recorded"));
    }
    if (!input.location.precision) {
        rows.narrow(QStringLiteral("specificity"),
                    QStringLiteral("the precision of the place is not recorded"));
        return;
    }
    static constexpr std::array kSpecificity{0, 1, 1, 3, 4, 3, 5, 5}; // by where_prec
    row.set(u"specificity", kSpecificity.at(static_cast<std::size_t>(*input.location.precision)));
    if (*input.location.precision == 5)
        rows.narrow(QStringLiteral("location"), QStringLiteral("a line or area is written as a point"));
}

void setCriteria(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    struct Criterion {
        QStringView column;
        FieldKey key;
    };
    for (const auto& [column, key] :
         {Criterion{u"crit1", FieldKey::Criterion1}, Criterion{u"crit2", FieldKey::Criterion2},
          Criterion{u"crit3", FieldKey::Criterion3}}) {
        if (const auto holds = flag(input, key))
            row.set(column, *holds ? 1 : 0);
        else
            rows.narrow(column.toString(), QStringLiteral("nobody has decided whether the criterion holds"));
    }
    const auto doubt = flag(input, FieldKey::Doubt);
    const bool onForces = input.kind == u"ambush_or_attack_on_forces";
    row.set(u"doubtterr", doubt ? (*doubt ? 1 : 0) : onForces ? 1 : kUnknown);
    const QString reason = text(input, FieldKey::DoubtReason);
    const GtdCode alternative =
        gtdAlternative(reason.isEmpty() && !doubt && onForces ? QStringLiteral("insurgency") : reason);
    if (alternative.code > 0) {
        row.set(u"alternative", alternative.code);
        row.set(u"alternative_txt", alternative.name.toString());
    }
    QStringList related;
    bool sameOperation = false;
    for (const model::Relation& relation : model::relations(input.incident)) {
        if (relation.kind == model::RelationKind::NotSame ||
            relation.kind == model::RelationKind::MergedInto || model::isToEvent(relation.kind))
            continue;
        related.append(relation.incident);
        sameOperation = sameOperation || relation.kind == model::RelationKind::PartOf ||
                        relation.kind == model::RelationKind::SameOperation;
    }
    row.set(u"multiple", sameOperation ? 1 : 0);
    row.set(u"related", related.join(QStringLiteral(", ")));
}

void setAttack(SchemeRow& row, const SchemeInput& input, const QList<GtdCode>& attacks)
{
    const QString stage = text(input, FieldKey::Stage);
    const bool failed = stage == u"attempted" || stage == u"disrupted" || input.kind == u"weapons_seized" ||
                        input.kind == u"device_defused";
    row.set(u"success", failed ? 0 : 1);
    const auto suicide = flag(input, FieldKey::Suicide);
    const bool known = input.kind == u"suicide_attack" || input.hasTactic(u"suicide_bombing");
    row.set(u"suicide", known || suicide.value_or(false) ? 1 : suicide ? 0 : kUnknown);
    for (qsizetype i = 0; i < attacks.size(); ++i) {
        const QString column = QStringLiteral("attacktype%1").arg(i + 1);
        row.set(column, attacks[i].code);
        row.set(QString(column % u"_txt"), attacks[i].name.toString());
    }
}

void setTargets(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    const QList<GtdTarget> targets = gtdTargets(input);
    for (qsizetype i = 0; i < std::min<qsizetype>(3, targets.size()); ++i) {
        const QString n = QString::number(i + 1);
        const GtdTarget& target = targets[i];
        row.set(QString(u"targtype" % n), target.type.code);
        row.set(QString(u"targtype" % n % u"_txt"), target.type.name.toString());
        if (target.subtype > 0)
            row.set(QString(u"targsubtype" % n), target.subtype);
        row.set(QString(u"target" % n), target.name);
        const SchemeCountry nation = schemeCountry(target.country);
        if (nation.gtd > 0) {
            row.set(QString(u"natlty" % n), nation.gtd);
            row.set(QString(u"natlty" % n % u"_txt"), nation.name);
        }
    }
    if (targets.size() > 3)
        rows.narrow(QStringLiteral("targtype"), QStringLiteral("more than three kinds of targets"));
}

void setPerpetrators(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    QList<Party> groups;
    for (const Party& party : input.parties.perpetrators + input.parties.perpetratorAllies) {
        if (party.isState())
            rows.narrow(QStringLiteral("gname"),
                        QStringLiteral("a state among the perpetrators is left out"));
        else
            groups.append(party);
    }
    int strength = 0;
    int captured = 0;
    bool anyStrength = false;
    bool anyCaptured = false;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Party& group = groups[i];
        anyStrength = anyStrength || group.strengthLow;
        anyCaptured = anyCaptured || group.captured;
        strength += group.strengthLow.value_or(0);
        captured += group.captured.value_or(0);
        if (i >= 3)
            continue;
        const QString n = i == 0 ? QString() : QString::number(i + 1);
        row.set(QString(u"gname" % n), group.name);
        const bool sure = group.attribution == model::Attribution::ReportedAsFact ||
                          group.attribution == model::Attribution::Claimed;
        row.set(QString(u"guncertain" % QString::number(i + 1)), sure ? 0 : 1);
    }
    if (groups.size() > 3)
        rows.narrow(QStringLiteral("gname"), QStringLiteral("more than three groups"));
    if (groups.isEmpty())
        rows.narrow(QStringLiteral("gname"), QStringLiteral("no perpetrator is recorded"));
    row.set(u"nperps", anyStrength ? strength : kUnknownCount);
    row.set(u"nperpcap", anyCaptured ? captured : kUnknownCount);
}

void setResponsibility(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    QList<model::ResponsibilityClaim> claims;
    if (const auto* list =
            std::get_if<QStringList>(&model::value(input.incident, FieldKey::ResponsibilityClaims))) {
        for (const QString& item : *list) {
            if (const auto claim = model::parseResponsibility(item))
                claims.append(*claim);
        }
    }
    if (claims.isEmpty()) {
        const bool claimed =
            std::any_of(input.parties.perpetrators.begin(), input.parties.perpetrators.end(),
                        [](const Party& party) { return party.attribution == model::Attribution::Claimed; });
        row.set(u"claimed", claimed ? 1 : kUnknown);
        return;
    }
    QSet<QString> claimants;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        claimants.insert(claims[i].actor);
        if (i >= 3)
            continue;
        const QString n = i == 0 ? QString() : QString::number(i + 1);
        row.set(i == 0 ? QStringLiteral("claimed") : QStringLiteral("claim") + n, 1);
        row.set(QString(u"claimmode" % n), gtdClaimMode(claims[i].mode));
    }
    row.set(u"compclaim", claimants.size() > 1 ? 1 : 0);
    if (claims.size() > 3)
        rows.narrow(QStringLiteral("claimed"), QStringLiteral("more than three claims of responsibility"));
}

void setWeapons(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    const QList<GtdWeapon> weapons = gtdWeapons(input);
    for (qsizetype i = 0; i < std::min<qsizetype>(4, weapons.size()); ++i) {
        const QString n = QString::number(i + 1);
        row.set(QString(u"weaptype" % n), weapons[i].type.code);
        row.set(QString(u"weaptype" % n % u"_txt"), weapons[i].type.name.toString());
        if (weapons[i].subtype > 0)
            row.set(QString(u"weapsubtype" % n), weapons[i].subtype);
    }
    if (weapons.size() > 4)
        rows.narrow(QStringLiteral("weaptype"),
                    QStringLiteral("more than four kinds of weapons; all are in weapdetail"));
    row.set(u"weapdetail", fieldCell(input.incident, FieldKey::Weapons));
}

void setCasualties(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    // The attackers are the record's side A.
    row.set(u"nkill", input.best(Effect::Killed, TotalSide::All));
    row.set(u"nkillter", input.best(Effect::Killed, TotalSide::A));
    row.set(u"nwound", input.best(Effect::Wounded, TotalSide::All));
    row.set(u"nwoundte", input.best(Effect::Wounded, TotalSide::A));
    for (const auto& [column, effect] : {std::pair{QStringLiteral("nkill"), Effect::Killed},
                                         std::pair{QStringLiteral("nwound"), Effect::Wounded}}) {
        const model::Total* total = input.total(effect, TotalSide::All);
        if (total && (total->low != total->high))
            rows.narrow(column, QStringLiteral(
                                    "one figure of a range or of differing claims, which are in addnotes"));
    }
    const auto abducted = input.best(Effect::AbductedCivilian, TotalSide::All);
    const auto captured = input.best(Effect::CapturedCombatant, TotalSide::All);
    const bool kidnapping = input.kind == u"abduction" || input.hasTactic(u"abduction");
    const bool hostages = abducted.value_or(0) + captured.value_or(0) > 0 || kidnapping;
    row.set(u"ishostkid", hostages ? 1 : 0);
    if (hostages) {
        row.set(u"nhostkid",
                abducted || captured ? abducted.value_or(0) + captured.value_or(0) : kUnknownCount);
        const auto released = input.best(Effect::Released, TotalSide::All);
        row.set(u"nreleased", released.value_or(kUnknownCount));
        row.set(u"hostkidoutcome", released.value_or(0) > 0 ? 2 : 7);
        row.set(u"ransom", kUnknown);
    }
}

void setProperty(SchemeRow& row, const SchemeInput& input)
{
    const QString damage = text(input, FieldKey::PropertyDamage);
    const bool none = damage == u"none";
    const bool some = !damage.isEmpty() && !none && damage != u"unknown";
    row.set(u"property", none ? 0 : some ? 1 : kUnknown);
    const int extent = damage == u"catastrophic" ? 1 : damage == u"major" ? 2 : damage == u"minor" ? 3 : 0;
    if (extent > 0)
        row.set(u"propextent", extent);
    row.set(u"propvalue", fieldCell(input.incident, FieldKey::PropertyValue));
    QStringList comments{text(input, FieldKey::PropertyNote).simplified()};
    const QString looted = fieldCell(input.incident, FieldKey::LootedItems);
    if (!looted.isEmpty())
        comments.append(QStringLiteral("Looted: ") + looted);
    comments.removeAll(QString());
    row.set(u"propcomment", comments.join(QStringLiteral(". ")));
}

void setSources(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(3, input.documents.size()); ++i) {
        const model::DocumentInfo& document = input.documents[i];
        QStringList parts{document.title.isEmpty() ? document.name : document.title, document.publisher};
        if (document.published.isValid())
            parts.append(dayInWords(document.published));
        parts.removeAll(QString());
        row.set(QStringLiteral("scite%1").arg(i + 1), parts.join(QStringLiteral(", ")));
    }
    if (input.documents.size() > 3)
        rows.narrow(QStringLiteral("scite"), QStringLiteral("more than three sources"));
    row.set(u"dbsource", QStringLiteral("Casus"));
}

int criteriaThatFail(const SchemeInput& input)
{
    int failed = 0;
    for (const FieldKey key : {FieldKey::Criterion1, FieldKey::Criterion2, FieldKey::Criterion3})
        failed += flag(input, key) == false ? 1 : 0;
    return failed;
}

QString whyRefused(const SchemeInput& input, const QList<GtdCode>& attacks)
{
    const auto& perpetrators = input.parties.perpetrators;
    if (!perpetrators.isEmpty() && std::all_of(perpetrators.begin(), perpetrators.end(),
                                               [](const Party& party) { return party.isState(); }))
        return QStringLiteral("the perpetrator is a state; GTD has sub-national perpetrators only");
    if (input.kind == u"army_ground_operation")
        return QStringLiteral("an operation of an army; GTD has sub-national perpetrators only");
    if (input.aggregated)
        return QStringLiteral("several incidents that the source had added up; GTD has single incidents");
    if (text(input, FieldKey::Stage) == u"threatened")
        return QStringLiteral("only threatened; GTD has incidents that were tried at least");
    if (!input.date)
        return QStringLiteral("no date");
    if (!input.date->precision())
        return QStringLiteral("the date is open at one end");
    if (attacks.isEmpty())
        return QStringLiteral("the kind of event has no attack type in GTD (%1)").arg(input.kind);
    if (criteriaThatFail(input) > 1)
        return QStringLiteral("fewer than two of GTD's three criteria hold");
    return {};
}

} // namespace

GtdIds::GtdIds(const ExportSource& source)
    : m_source(source)
{
    constexpr qsizetype kLength = 12;
    for (const QString& id : source.gtdIds) {
        if (id.size() == kLength)
            m_taken[id.left(8).toInt()].append(static_cast<quint16>(id.mid(8).toUInt()));
    }
    for (QList<quint16>& taken : m_taken)
        std::sort(taken.begin(), taken.end());
}

std::optional<GtdIds::Given> GtdIds::of(model::IncidentId incident, int day)
{
    if (const auto kept = m_source.gtdIds.constFind(incident); kept != m_source.gtdIds.cend())
        return Given{*kept};
    constexpr int kSerials = 10000;
    QList<quint16>& taken = m_taken[day];
    if (taken.size() >= kSerials)
        return std::nullopt;
    auto serial = static_cast<quint16>(incident.value() % kSerials);
    Given given;
    while (true) { // one is free
        const auto at = std::lower_bound(taken.begin(), taken.end(), serial);
        if (at == taken.end() || *at != serial) {
            taken.insert(at, serial);
            break;
        }
        given.moved = true;
        serial = static_cast<quint16>((serial + 1) % kSerials);
    }
    given.id = QStringLiteral("%1%2").arg(day, 8, 10, QChar(u'0')).arg(serial, 4, 10, QChar(u'0'));
    if (m_source.gtdIdGiven)
        m_source.gtdIdGiven(incident, given.id);
    return given;
}

QStringList gtdColumns()
{
    return table().names();
}

QStringList gtdNotes()
{
    return {QStringLiteral(
                "eventid is built from the date and the incident's number in the project at the first export "
                "into a file and kept from then on, also when the date is corrected."),
            QStringLiteral(
                "Words of targsubtype, weapsubtype, claimmode, propextent and hostkidoutcome, and what a "
                "record does not hold (corp, gsubname, individual, nkillus, nwoundus, nhours, ransom "
                "sums), are left empty; INT_* are -9, unknown."),
            QStringLiteral(
                "nkill and nwound are best estimates by GTD's counting rule, the attackers among them.")};
}

SchemeRows gtdRows(const SchemeInput& input, GtdIds& ids)
{
    const QList<GtdCode> attacks = gtdAttacks(input);
    if (const QString why = whyRefused(input, attacks); !why.isEmpty())
        return SchemeRows::refusal(why);
    SchemeRows result;
    SchemeRow row(table());
    if (!setWhen(row, input, ids, result))
        return SchemeRows::refusal(QStringLiteral("ten thousand incidents of its day have an id already"));
    setWhere(row, input, result);
    row.set(u"summary", text(input, FieldKey::Summary));
    setCriteria(row, input, result);
    setAttack(row, input, attacks);
    if (input.kindFromTactics)
        result.narrow(QStringLiteral("attacktype1"), QStringLiteral("no kind is recorded: from the tactics"));
    setTargets(row, input, result);
    setPerpetrators(row, input, result);
    row.set(u"motive", text(input, FieldKey::Motive));
    setResponsibility(row, input, result);
    setWeapons(row, input, result);
    setCasualties(row, input, result);
    setProperty(row, input);
    row.set(u"addnotes", disputesInWords(input));
    setSources(row, input, result);
    for (const QStringView column : {u"INT_LOG", u"INT_IDEO", u"INT_MISC", u"INT_ANY"})
        row.set(column, kUnknown);
    result.rows.append(row.cells());
    return result;
}

} // namespace casus::exchange
