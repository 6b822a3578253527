// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/claims_json.h"
#include "exchange/json_text.h"
#include "exchange/records/incident_json.h"
#include "exchange/rows.h"
#include "model/edtf.h"
#include "model/incident.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <vector>

namespace casus::exchange {

namespace {

using model::ActorRole;
using model::Effect;
using model::FieldKey;
using model::Incident;
using model::TotalSide;

struct EffectColumns {
    QLatin1StringView name;
    Effect effect;
};
constexpr std::array kEffects{
    EffectColumns{QLatin1StringView("killed"), Effect::Killed},
    EffectColumns{QLatin1StringView("wounded"), Effect::Wounded},
    EffectColumns{QLatin1StringView("captured"), Effect::CapturedCombatant},
    EffectColumns{QLatin1StringView("abducted"), Effect::AbductedCivilian},
    EffectColumns{QLatin1StringView("missing"), Effect::Missing},
    EffectColumns{QLatin1StringView("killed_or_wounded"), Effect::KilledOrWounded},
};

struct SideColumns {
    QLatin1StringView name;
    TotalSide side;
};
constexpr std::array kSides{
    SideColumns{QLatin1StringView("a"), TotalSide::A},
    SideColumns{QLatin1StringView("b"), TotalSide::B},
    SideColumns{QLatin1StringView("civilian"), TotalSide::Civilian},
    SideColumns{QLatin1StringView("unknown"), TotalSide::Unknown},
    SideColumns{QLatin1StringView("total"), TotalSide::All},
};

/// Everything that the cells of one row are made from.
struct Source {
    const Incident& incident;
    const Documents& documents;
    const std::array<const model::Total*, kEffects.size() * kSides.size()>& totals; // null: nothing said
    const std::optional<model::Edtf>& date;
    const QString& codebook;
};

struct Column {
    QString name;
    std::function<QString(const Source&)> cell;
};

struct RoleColumns {
    QLatin1StringView name;
    ActorRole role;
};
constexpr std::array kOtherRoles{
    RoleColumns{QLatin1StringView("target_actors"), ActorRole::Target},
    RoleColumns{QLatin1StringView("allies_of_perpetrators"), ActorRole::AllyOfPerpetrator},
    RoleColumns{QLatin1StringView("allies_of_targets"), ActorRole::AllyOfTarget},
    RoleColumns{QLatin1StringView("interveners"), ActorRole::Intervener},
    RoleColumns{QLatin1StringView("bystander_victims"), ActorRole::BystanderVictim},
    RoleColumns{QLatin1StringView("carriers"), ActorRole::Carrier},
};

/// The day from which relative words were counted: publication of the document whose words date the incident.
QString dateAnchor(const Source& source)
{
    const auto date = source.incident.fields.constFind(FieldKey::Date);
    if (date == source.incident.fields.constEnd() || date->evidence.isEmpty())
        return {};
    for (const model::DocumentInfo& document : source.documents) {
        if (document.id == date->evidence.first().document)
            return dateCell(document.published);
    }
    return {};
}

/// One value an actor of a role, "; " between them. Positions of the columns of one role agree: a gap is "-".
QString actorsCell(const Incident& incident, ActorRole role,
                   const std::function<QString(const model::IncidentActor&)>& part)
{
    QStringList values;
    bool any = false;
    for (const model::IncidentActor& actor : incident.actors) {
        if (actor.role != role)
            continue;
        const QString value = part(actor).replace(u';', u',');
        any = any || !value.isEmpty();
        values.append(value.isEmpty() ? QStringLiteral("-") : value);
    }
    return any ? values.join(QStringLiteral("; ")) : QString();
}

/// Likewise for documents.
QString documentsCell(const Documents& documents,
                      const std::function<QString(const model::DocumentInfo&)>& part)
{
    QStringList values;
    bool any = false;
    for (const model::DocumentInfo& document : documents) {
        const QString value = part(document).replace(u';', u',');
        any = any || !value.isEmpty();
        values.append(value.isEmpty() ? QStringLiteral("-") : value);
    }
    return any ? values.join(QStringLiteral("; ")) : QString();
}

template <typename Rows>
void appendEvidence(JsonText& json, QStringView name, const Rows& rows)
{
    if (std::all_of(rows.begin(), rows.end(), [](const auto& row) { return row.evidence.isEmpty(); }))
        return;
    json.key(name);
    json.raw(u"[");
    bool first = true;
    for (const auto& row : rows) {
        if (!first)
            json.raw(u",");
        first = false;
        append(json, row.evidence);
    }
    json.raw(u"]");
}

/// {"actors": [[...]], "fields": {name: [...]}, "places": [[...]], "reports": [[...]]}; claims hold their
/// own.
QString evidenceJson(const Incident& incident)
{
    JsonText json;
    json.raw(u"{");
    appendEvidence(json, u"actors", incident.actors);
    QMap<QString, const QList<model::Evidence>*> fields; // by name
    for (auto it = incident.fields.constBegin(); it != incident.fields.constEnd(); ++it) {
        if (!it->evidence.isEmpty())
            fields.insert(model::fieldSpec(it.key()).name, &it->evidence);
    }
    if (!fields.isEmpty()) {
        json.key(u"fields");
        json.raw(u"{");
        for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
            json.key(it.key());
            append(json, **it);
        }
        json.raw(u"}");
    }
    appendEvidence(json, u"places", incident.places);
    appendEvidence(json, u"reports", incident.reports);
    json.raw(u"}");
    const QString text = json.take();
    return text.size() > 2 ? text : QString();
}

/// Every place or party as model::toJson gives it, but for the evidence, which is in evidence_json.
template <typename Part>
QString partsJson(const QList<Part>& parts)
{
    if (parts.isEmpty())
        return {};
    JsonText json;
    json.raw(u"[");
    bool first = true;
    for (const Part& part : parts) {
        json.raw(first ? u"{" : u",{");
        first = false;
        appendMembers(json, part, WithEvidence::No);
        json.raw(u"}");
    }
    json.raw(u"]");
    return json.take();
}

/// In English, by Unicode's list.
QString countryName(const Source& source)
{
    const QString code = model::text(source.incident, FieldKey::Country);
    if (code.isEmpty())
        return {};
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
}

class ColumnList {
public:
    void add(const QString& name, std::function<QString(const Source&)> cell)
    {
        m_columns.push_back({name, std::move(cell)});
    }

    void addField(FieldKey key)
    {
        add(QString(model::fieldSpec(key).name),
            [key](const Source& source) { return fieldCell(source.incident, key); });
    }

    void addFirstPlace(const QString& name, std::function<QString(const model::IncidentPlace&)> part)
    {
        add(name, [part = std::move(part)](const Source& source) {
            return source.incident.places.isEmpty() ? QString() : part(source.incident.places.first());
        });
    }

    void addActors(const QString& name, ActorRole role,
                   std::function<QString(const model::IncidentActor&)> part)
    {
        add(name, [role, part = std::move(part)](const Source& source) {
            return actorsCell(source.incident, role, part);
        });
    }

    void addDocuments(const QString& name, std::function<QString(const model::DocumentInfo&)> part)
    {
        add(name,
            [part = std::move(part)](const Source& source) { return documentsCell(source.documents, part); });
    }

    std::vector<Column> take() { return std::move(m_columns); }

private:
    std::vector<Column> m_columns;
};

void addWhen(ColumnList& columns)
{
    columns.addField(FieldKey::Date);
    columns.add(QStringLiteral("date_start"), [](const Source& source) {
        const auto& date = source.date;
        return date && date->earliest() ? dateCell(*date->earliest()) : QString();
    });
    columns.add(QStringLiteral("date_end"), [](const Source& source) {
        const auto& date = source.date;
        return date && date->latest() ? dateCell(*date->latest()) : QString();
    });
    columns.add(QStringLiteral("date_prec"), [](const Source& source) {
        const auto& date = source.date;
        return date ? countCell(date->precision()) : QString();
    });
    columns.addField(FieldKey::DurationKind);
    columns.addField(FieldKey::ActiveDays);
    columns.addField(FieldKey::TimeOfDay);
    columns.addField(FieldKey::DateText);
    columns.add(QStringLiteral("date_anchor"), dateAnchor);
}

void addWhere(ColumnList& columns)
{
    columns.addFirstPlace(QStringLiteral("place_name"), [](const auto& place) { return place.name; });
    columns.addFirstPlace(QStringLiteral("gazetteer_id"),
                          [](const auto& place) { return place.gazetteerId; });
    columns.addFirstPlace(QStringLiteral("place_text"), [](const auto& place) {
        return place.evidence.isEmpty() ? QString() : place.evidence.first().quote;
    });
    columns.addFirstPlace(QStringLiteral("place_relation"),
                          [](const auto& place) { return model::toString(place.relation); });
    columns.addFirstPlace(QStringLiteral("place_km"),
                          [](const auto& place) { return place.km ? decimalCell(*place.km) : QString(); });
    columns.addFirstPlace(QStringLiteral("place_bearing"), [](const auto& place) { return place.bearing; });
    columns.add(QStringLiteral("further_places"), [](const Source& source) {
        QStringList names;
        for (const model::IncidentPlace& place : source.incident.places.mid(1))
            names.append(place.name);
        return listCell(names);
    });
    columns.add(QStringLiteral("places_json"),
                [](const Source& source) { return partsJson(source.incident.places); });
    for (const FieldKey key :
         {FieldKey::Admin1, FieldKey::Admin1Code, FieldKey::Admin2, FieldKey::Admin2Code, FieldKey::Admin3,
          FieldKey::Admin3Code, FieldKey::AdminValidOn, FieldKey::AdminNamed, FieldKey::Country})
        columns.addField(key);
    columns.add(QStringLiteral("country_name"), countryName);
    for (const FieldKey key :
         {FieldKey::Latitude, FieldKey::Longitude, FieldKey::UncertaintyKm, FieldKey::GeoPrecision})
        columns.addField(key);
}

/// How the parties of a role fought.
void addFighting(ColumnList& columns, const QString& prefix, ActorRole role)
{
    using model::IncidentActor;
    columns.addActors(prefix + QStringLiteral("_sides"), role, [](const IncidentActor& actor) {
        return actor.side ? model::toString(*actor.side) : QString();
    });
    columns.addActors(prefix + QStringLiteral("_initiators"), role, [](const IncidentActor& actor) {
        return !actor.initiator ? QString() : *actor.initiator ? QStringLiteral("yes") : QStringLiteral("no");
    });
    columns.addActors(prefix + QStringLiteral("_strength_low"), role,
                      [](const IncidentActor& actor) { return countCell(actor.strengthLow); });
    columns.addActors(prefix + QStringLiteral("_strength_high"), role,
                      [](const IncidentActor& actor) { return countCell(actor.strengthHigh); });
    columns.addActors(prefix + QStringLiteral("_captured"), role,
                      [](const IncidentActor& actor) { return countCell(actor.captured); });
}

void addActors(ColumnList& columns)
{
    const auto name = [](const model::IncidentActor& actor) { return actor.name; };
    const auto id = [](const model::IncidentActor& actor) { return actor.actor; };
    const auto type = [](const model::IncidentActor& actor) { return actor.actorType; };
    columns.addActors(QStringLiteral("perpetrators"), ActorRole::Perpetrator, name);
    columns.addActors(QStringLiteral("perpetrator_ids"), ActorRole::Perpetrator, id);
    columns.addActors(QStringLiteral("perpetrator_types"), ActorRole::Perpetrator, type);
    columns.addActors(QStringLiteral("attribution"), ActorRole::Perpetrator,
                      [](const model::IncidentActor& actor) { return model::toString(actor.attribution); });
    addFighting(columns, QStringLiteral("perpetrator"), ActorRole::Perpetrator);
    for (const RoleColumns& role : kOtherRoles) {
        columns.addActors(QString(role.name), role.role, name);
        columns.addActors(QString(role.name) + QStringLiteral("_ids"), role.role, id);
        columns.addActors(QString(role.name) + QStringLiteral("_types"), role.role, type);
        if (role.role == ActorRole::Target)
            addFighting(columns, QStringLiteral("target_actor"), role.role);
    }
    columns.add(QStringLiteral("actors_json"),
                [](const Source& source) { return partsJson(source.incident.actors); });
}

/// Of Source::totals.
std::vector<QString> totalKeys()
{
    std::vector<QString> keys;
    for (const EffectColumns& effect : kEffects) {
        for (const SideColumns& side : kSides)
            keys.push_back(model::totalKey(effect.effect, side.side));
    }
    return keys;
}

void addCounts(ColumnList& columns)
{
    std::size_t at = 0; // in Source::totals
    for (const EffectColumns& effect : kEffects) {
        for (const SideColumns& side : kSides) {
            const auto bound = [&](const QString& name, std::optional<int> model::Total::*part) {
                columns.add(QStringLiteral("%1_%2_%3").arg(effect.name, side.name, name),
                            [at, part](const Source& source) {
                                const model::Total* total = source.totals[at];
                                return total ? countCell(total->*part) : QString();
                            });
            };
            bound(QStringLiteral("low"), &model::Total::low);
            bound(QStringLiteral("best"), &model::Total::best);
            bound(QStringLiteral("high"), &model::Total::high);
            ++at;
        }
    }
    columns.add(QStringLiteral("claims_json"),
                [](const Source& source) { return claimsJson(source.incident.claims); });
}

void addSources(ColumnList& columns)
{
    columns.addDocuments(QStringLiteral("documents"), [](const auto& document) { return document.name; });
    columns.addDocuments(QStringLiteral("document_ids"),
                         [](const auto& document) { return QString::number(document.id.value()); });
    columns.addDocuments(QStringLiteral("source_names"),
                         [](const auto& document) { return document.publisher; });
    columns.addDocuments(QStringLiteral("source_headlines"),
                         [](const auto& document) { return document.title; });
    columns.addDocuments(QStringLiteral("source_urls"), [](const auto& document) { return document.url; });
    columns.addDocuments(QStringLiteral("source_languages"),
                         [](const auto& document) { return document.language; });
    columns.addDocuments(QStringLiteral("source_published"),
                         [](const auto& document) { return dateCell(document.published); });
    columns.addDocuments(QStringLiteral("source_retrieved"),
                         [](const auto& document) { return timeCell(document.importedAt); });
    columns.add(QStringLiteral("number_of_sources"), [](const Source& source) {
        return source.documents.isEmpty() ? QString() : QString::number(source.documents.size());
    });
}

std::vector<Column> makeColumns()
{
    ColumnList columns;
    columns.add(QStringLiteral("incident_id"), [](const Source& source) { return source.incident.publicId; });
    columns.add(QStringLiteral("status"),
                [](const Source& source) { return model::toString(source.incident.status); });
    columns.add(QStringLiteral("role"),
                [](const Source& source) { return model::toString(source.incident.role); });
    columns.addField(FieldKey::RelatedIds);
    columns.addField(FieldKey::EpisodeId);
    columns.addField(FieldKey::Clarity);
    columns.addField(FieldKey::Stage);
    addWhen(columns);
    addWhere(columns);
    for (const FieldKey key : {FieldKey::Kind,
                               FieldKey::Tactics,
                               FieldKey::Targets,
                               FieldKey::Weapons,
                               FieldKey::Suicide,
                               FieldKey::TerritoryOutcome,
                               FieldKey::CivilianTargeted,
                               FieldKey::PropertyDamage,
                               FieldKey::PropertyValue,
                               FieldKey::PropertyNote,
                               FieldKey::LootedItems,
                               FieldKey::ResponsibilityClaims,
                               FieldKey::Criterion1,
                               FieldKey::Criterion2,
                               FieldKey::Criterion3,
                               FieldKey::Doubt,
                               FieldKey::DoubtReason,
                               FieldKey::Motive,
                               FieldKey::Summary,
                               FieldKey::Tags})
        columns.addField(key);
    addActors(columns);
    addCounts(columns);
    addSources(columns);
    columns.add(QStringLiteral("evidence_json"),
                [](const Source& source) { return evidenceJson(source.incident); });
    columns.add(QStringLiteral("own_fields_json"),
                [](const Source& source) { return ownFieldsJson(source.incident); });
    columns.add(QStringLiteral("note"), [](const Source& source) { return source.incident.note; });
    columns.add(QStringLiteral("flagged"), [](const Source& source) {
        return source.incident.flagged ? QStringLiteral("yes") : QStringLiteral("no");
    });
    columns.add(QStringLiteral("coder"), [](const Source& source) { return source.incident.coder; });
    columns.addField(FieldKey::SecondCoder);
    columns.addField(FieldKey::Adjudicator);
    columns.add(QStringLiteral("coded_at"),
                [](const Source& source) { return timeCell(source.incident.updatedAt); });
    columns.addField(FieldKey::Minutes);
    columns.add(QStringLiteral("codebook_version"), [](const Source& source) { return source.codebook; });
    return columns.take();
}

const std::vector<Column>& columns()
{
    static const std::vector<Column> kColumns = makeColumns();
    return kColumns;
}

} // namespace

QStringList recordColumns()
{
    QStringList names;
    for (const Column& column : columns())
        names.append(column.name);
    return names;
}

QStringList recordCells(const Incident& incident, const Documents& documents, model::Policy policy,
                        const QString& codebook, const QList<qsizetype>& chosen)
{
    const model::Totals totals = model::derive(incident.claims, policy, incident.overrides);
    static const std::vector<QString> kKeys = totalKeys();
    std::array<const model::Total*, kEffects.size() * kSides.size()> cells{};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto found = totals.byKey.constFind(kKeys[i]);
        cells[i] = found == totals.byKey.constEnd() ? nullptr : &*found;
    }
    const auto date = model::Edtf::parse(model::text(incident, FieldKey::Date));
    const Source source{incident, documents, cells, date, codebook};
    QStringList row;
    row.reserve(chosen.size());
    for (const qsizetype index : chosen)
        row.append(columns()[static_cast<std::size_t>(index)].cell(source));
    return row;
}

QStringList recordRow(const Incident& incident, const Documents& documents, model::Policy policy,
                      const QString& codebook)
{
    static const QList<qsizetype> kAll = [] {
        QList<qsizetype> all(static_cast<qsizetype>(columns().size()));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }();
    return recordCells(incident, documents, policy, codebook, kAll);
}

} // namespace casus::exchange
