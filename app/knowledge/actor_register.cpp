// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/actor_register.h"

#include "base/enum_names.h"
#include "knowledge/countries.h"
#include "knowledge/table_reader.h"
#include "text/analysis.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace casus::knowledge {

namespace {

constexpr std::array<EnumName<ActorType>, 11> kActorTypeNames{{
    {ActorType::StateMilitary, QLatin1StringView("state_military")},
    {ActorType::StatePolice, QLatin1StringView("state_police")},
    {ActorType::StateOther, QLatin1StringView("state_other")},
    {ActorType::Rebel, QLatin1StringView("rebel")},
    {ActorType::PoliticalMilitia, QLatin1StringView("political_militia")},
    {ActorType::IdentityMilitia, QLatin1StringView("identity_militia")},
    {ActorType::UnidentifiedArmed, QLatin1StringView("unidentified_armed")},
    {ActorType::ExternalMilitary, QLatin1StringView("external_military")},
    {ActorType::MercenaryPsc, QLatin1StringView("mercenary_psc")},
    {ActorType::UnMission, QLatin1StringView("un_mission")},
    {ActorType::Other, QLatin1StringView("other")},
}};

/// "2017", "2017-03" or "2017-03-02": the first day meant, or the last where `last`.
std::optional<QDate> readDate(const QString& cell, bool last)
{
    if (cell.size() == 4) {
        bool ok = false;
        const int year = cell.toInt(&ok);
        return ok ? std::optional(last ? QDate(year, 12, 31) : QDate(year, 1, 1)) : std::nullopt;
    }
    if (cell.size() == 7) {
        const QDate first = QDate::fromString(cell % u"-01", Qt::ISODate);
        return first.isValid() ? std::optional(last ? first.addMonths(1).addDays(-1) : first) : std::nullopt;
    }
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool isId(QStringView id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
    });
}

void merge(Actor& known, Actor&& more)
{
    if (!more.name.isEmpty() && more.name != known.name) {
        if (!known.name.isEmpty())
            known.aliases.append(known.name);
        known.name = more.name;
    }
    if (more.type != ActorType::Other)
        known.type = more.type;
    if (!more.country.isEmpty())
        known.country = more.country;
    if (!more.parent.isEmpty())
        known.parent = more.parent;
    if (more.validFrom.isValid())
        known.validFrom = more.validFrom;
    if (more.validTo.isValid())
        known.validTo = more.validTo;
    known.aliases.append(more.aliases);
}

/// Columns: id, name, type, country, parent, valid from, valid to, aliases. Empty where the line is refused.
std::optional<Actor> readActor(const TableRow& row, const QString& file, QStringList* warnings)
{
    Actor actor;
    actor.id = row.column(0);
    actor.name = row.column(1);
    if (!isId(actor.id) || (actor.name.isEmpty() && row.column(7).isEmpty())) {
        warnLine(warnings, file, row.number,
                 QStringLiteral(
                     "an id in lower-case letters, digits, '-', '_' or '.' and a name are needed; the line "
                     "was left out."));
        return std::nullopt;
    }
    if (const QString type = row.column(2); !type.isEmpty()) {
        const std::optional<ActorType> known = actorTypeFromString(type);
        if (!known) {
            warnLine(warnings, file, row.number,
                     QStringLiteral("“%1” is no type of actor; the line was left out.").arg(type));
            return std::nullopt;
        }
        actor.type = *known;
    }
    actor.country = row.column(3).toUpper();
    actor.parent = row.column(4);
    for (const auto& [index, last, date] :
         {std::tuple{5, false, &actor.validFrom}, {6, true, &actor.validTo}}) {
        const QString cell = row.column(index);
        if (cell.isEmpty())
            continue;
        if (const std::optional<QDate> day = readDate(cell, last))
            *date = *day;
        else
            warnLine(warnings, file, row.number,
                     QStringLiteral("“%1” is no date and was left out.").arg(cell));
    }
    actor.aliases = cellList(row.column(7));
    return actor;
}

} // namespace

QString toString(ActorType type)
{
    return enumName(kActorTypeNames, type);
}

std::optional<ActorType> actorTypeFromString(QStringView name)
{
    return enumValue(kActorTypeNames, name);
}

Result<ActorRegister> ActorRegister::load(const QStringList& files, QStringList* warnings)
{
    ActorRegister result;
    QHash<QString, std::size_t> byId;
    for (const QString& file : files) {
        const Result<std::vector<TableRow>> rows = readTable(file, warnings);
        if (!rows)
            return rows.error();
        for (const TableRow& row : *rows) {
            std::optional<Actor> actor = readActor(row, file, warnings);
            if (!actor)
                continue;
            if (const auto known = byId.constFind(actor->id); known != byId.constEnd()) {
                merge(result.m_actors[*known], std::move(*actor));
            } else {
                byId.insert(actor->id, result.m_actors.size());
                result.m_actors.push_back(std::move(*actor));
            }
        }
    }
    result.index();
    return result;
}

void ActorRegister::index()
{
    std::sort(m_actors.begin(), m_actors.end(), [](const Actor& a, const Actor& b) { return a.id < b.id; });
    m_aliases.clear();
    for (std::size_t i = 0; i < m_actors.size(); ++i) {
        Actor& actor = m_actors[i];
        actor.aliases.removeDuplicates();
        actor.aliases.removeAll(actor.name);
        m_aliases.emplace_back(text::foldName(actor.name), static_cast<quint32>(i));
        for (const QString& alias : actor.aliases)
            m_aliases.emplace_back(text::foldName(alias), static_cast<quint32>(i));
    }
    std::sort(m_aliases.begin(), m_aliases.end());
    m_aliases.erase(std::unique(m_aliases.begin(), m_aliases.end()), m_aliases.end());
}

Result<std::vector<StateForce>> loadStateForces(const QString& file, QStringList* warnings)
{
    const Result<std::vector<TableRow>> rows = readTable(file, warnings);
    if (!rows)
        return rows.error();
    std::vector<StateForce> forces;
    for (const TableRow& row : *rows) {
        const std::optional<ActorType> type = actorTypeFromString(row.column(1));
        StateForce force{row.column(0), type.value_or(ActorType::Other), row.column(2),
                         cellList(row.column(3)), cellList(row.column(4))};
        if (!isId(force.key) || !type || force.name.isEmpty()) {
            warnLine(warnings, file, row.number,
                     QStringLiteral("a key, a type of actor and a name are needed; the line was left out."));
            continue;
        }
        forces.push_back(std::move(force));
    }
    return forces;
}

QString stateForceId(QStringView iso2, QStringView force)
{
    return iso2.toString().toLower() % u'-' % force;
}

void ActorRegister::setStateForces(std::vector<StateForce> forces, const Countries& countries)
{
    std::vector<Actor> added;
    for (const Country& country : countries.all()) {
        const QString whose = country.adjectives.isEmpty() ? country.name : country.adjectives.first();
        for (const StateForce& force : forces) {
            const QString id = stateForceId(country.iso2, force.key);
            const QString name = whose % u' ' % force.name;
            const auto known =
                std::lower_bound(m_actors.begin(), m_actors.end(), id,
                                 [](const Actor& actor, const QString& key) { return actor.id < key; });
            if (known != m_actors.end() && known->id == id) {
                known->aliases.append(name);
                continue;
            }
            Actor actor;
            actor.id = id;
            actor.name = name;
            actor.type = force.type;
            actor.country = country.iso2;
            added.push_back(std::move(actor));
        }
    }
    m_actors.insert(m_actors.end(), std::make_move_iterator(added.begin()),
                    std::make_move_iterator(added.end()));
    m_forces = std::move(forces);
    index();
}

const Actor* ActorRegister::find(QStringView id) const
{
    const auto found = std::lower_bound(m_actors.begin(), m_actors.end(), id,
                                        [](const Actor& actor, QStringView key) { return actor.id < key; });
    return found != m_actors.end() && found->id == id ? &*found : nullptr;
}

QList<const Actor*> ActorRegister::withAlias(QStringView name) const
{
    const QString key = text::foldName(name);
    QList<const Actor*> actors;
    for (auto at = std::lower_bound(m_aliases.begin(), m_aliases.end(), std::pair(key, quint32{0}));
         at != m_aliases.end() && at->first == key; ++at)
        actors.append(&m_actors[at->second]);
    return actors;
}

QList<const Actor*> ActorRegister::completions(QStringView prefix, int limit) const
{
    const QString key = text::foldName(prefix);
    QList<const Actor*> actors;
    QSet<quint32> seen;
    // Forms are sorted, so the shortest completions of a prefix come first: the nearest match is the best.
    for (auto at = std::lower_bound(m_aliases.begin(), m_aliases.end(), std::pair(key, quint32{0}));
         at != m_aliases.end() && at->first.startsWith(key) && actors.size() < limit; ++at) {
        if (seen.contains(at->second))
            continue;
        seen.insert(at->second);
        actors.append(&m_actors[at->second]);
    }
    return actors;
}

} // namespace casus::knowledge
