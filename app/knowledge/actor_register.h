// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace casus::knowledge {

/// What kind of party; the names are those of the record's actor_type.
enum class ActorType {
    StateMilitary,
    StatePolice,
    StateOther,
    Rebel,
    PoliticalMilitia,
    IdentityMilitia,
    UnidentifiedArmed,
    ExternalMilitary,
    MercenaryPsc,
    UnMission,
    Other,
};
[[nodiscard]] QString toString(ActorType type);
[[nodiscard]] std::optional<ActorType> actorTypeFromString(QStringView name);

/// One known party. `id` is stable and lower-case ("jnim"); aliases hold every written form in English,
/// French and transliterated Arabic, abbreviations among them.
struct Actor {
    QString id;
    QString name;
    ActorType type = ActorType::Other;
    QString country;     // ISO alpha-2 of state forces and of national groups; empty else
    QString parent;      // register id
    QStringList aliases; // the name itself is not repeated here
    QDate validFrom;     // null = open
    QDate validTo;
};

/// A kind of state force that each country may have: "army" gives the actors "ml-army", "ne-army" ...
struct StateForce {
    QString key; // "army"
    ActorType type = ActorType::StateMilitary;
    QString name;        // "army": the actor's name is "Malian army"
    QStringList english; // head words after an adjective or country: "army", "armed forces"
    QStringList french;  // head words before an adjective: "armée", "forces armées"
};

/// resources/actors/state-forces.table: key, type, name, English heads, French heads.
[[nodiscard]] Result<std::vector<StateForce>> loadStateForces(const QString& file, QStringList* warnings);
/// "ml-army"
[[nodiscard]] QString stateForceId(QStringView iso2, QStringView force);

class Countries;

/// resources/actors/*.tsv, then the user's files: later files extend and replace by id. Format: see
/// resources/actors/README.md. A bad line is reported with file and number, the rest is taken.
class ActorRegister {
public:
    [[nodiscard]] static Result<ActorRegister> load(const QStringList& files, QStringList* warnings);

    /// Gives every country its forces; those that the tables name already keep their names and aliases.
    void setStateForces(std::vector<StateForce> forces, const Countries& countries);
    [[nodiscard]] const std::vector<StateForce>& stateForces() const { return m_forces; }

    [[nodiscard]] const std::vector<Actor>& actors() const { return m_actors; }
    [[nodiscard]] const Actor* find(QStringView id) const;
    /// Every actor with this written form (text::foldName on both sides). Several where a form is shared.
    [[nodiscard]] QList<const Actor*> withAlias(QStringView name) const;
    /// For completion: actors whose name or alias begins with `prefix` (folded), best first.
    [[nodiscard]] QList<const Actor*> completions(QStringView prefix, int limit) const;

private:
    void index();

    std::vector<StateForce> m_forces;
    std::vector<Actor> m_actors;                        // by id
    std::vector<std::pair<QString, quint32>> m_aliases; // folded alias -> index, sorted
};

} // namespace casus::knowledge
