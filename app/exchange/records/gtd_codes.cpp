// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/gtd_codes.h"

#include <algorithm>
#include <array>

namespace casus::exchange {

namespace {

using model::FieldKey;

constexpr GtdCode kAssassination{1, u"Assassination"};
constexpr GtdCode kArmedAssault{2, u"Armed Assault"};
constexpr GtdCode kBombing{3, u"Bombing/Explosion"};
constexpr GtdCode kKidnapping{6, u"Hostage Taking (Kidnapping)"};
constexpr GtdCode kFacility{7, u"Facility/Infrastructure Attack"};
constexpr GtdCode kUnknownAttack{9, u"Unknown"};

struct KindAttack {
    QStringView kind;
    GtdCode attack;
};
constexpr std::array kKinds{
    KindAttack{u"ambush_or_attack_on_forces", kArmedAssault},
    KindAttack{u"base_overrun", kArmedAssault},
    KindAttack{u"shelling_rocket", kBombing},
    KindAttack{u"ied_mine", kBombing},
    KindAttack{u"suicide_attack", kBombing},
    KindAttack{u"village_attack_massacre", kArmedAssault},
    KindAttack{u"summary_execution", kArmedAssault},
    KindAttack{u"abduction", kKidnapping},
    KindAttack{u"arson_looting", kFacility},
    KindAttack{u"intergroup_fight", kArmedAssault},
    KindAttack{u"weapons_seized", kBombing},
    KindAttack{u"device_defused", kBombing},
};
constexpr std::array kTactics{
    KindAttack{u"ambush", kArmedAssault},    KindAttack{u"armed_assault", kArmedAssault},
    KindAttack{u"clash", kArmedAssault},     KindAttack{u"explosive", kBombing},
    KindAttack{u"shelling", kBombing},       KindAttack{u"suicide_bombing", kBombing},
    KindAttack{u"abduction", kKidnapping},   KindAttack{u"execution", kArmedAssault},
    KindAttack{u"arson_looting", kFacility},
};
constexpr std::array kPrecedence{1, 4, 6, 5, 3, 2, 8, 7, 9};

constexpr GtdCode kBusiness{1, u"Business"};
constexpr GtdCode kGovernment{2, u"Government (General)"};
constexpr GtdCode kPolice{3, u"Police"};
constexpr GtdCode kMilitary{4, u"Military"};
constexpr GtdCode kDiplomatic{7, u"Government (Diplomatic)"};
constexpr GtdCode kOtherTarget{13, u"Other"};
constexpr GtdCode kPrivate{14, u"Private Citizens & Property"};
constexpr GtdCode kMilitias{17, u"Terrorists/Non-State Militias"};
constexpr GtdCode kUnknownTarget{20, u"Unknown"};

constexpr GtdCode kFirearms{5, u"Firearms"};
constexpr GtdCode kExplosives{6, u"Explosives"};
constexpr GtdCode kIncendiary{8, u"Incendiary"};
constexpr GtdCode kMelee{9, u"Melee"};
constexpr GtdCode kUnknownWeapon{13, u"Unknown"};

struct TypeTarget {
    QStringView type; // actor_type, or a name of the field `targets`
    GtdCode target;
    int subtype;
};
constexpr std::array kTypes{
    TypeTarget{u"state_military", kMilitary, 34},
    TypeTarget{u"state_police", kPolice, 25},
    TypeTarget{u"state_other", kGovernment, 18},
    TypeTarget{u"rebel", kMilitias, 93},
    TypeTarget{u"political_militia", kMilitias, 94},
    TypeTarget{u"identity_militia", kMilitias, 94},
    TypeTarget{u"unidentified_armed", kMilitias, 0},
    TypeTarget{u"external_military", kMilitary, 34},
    TypeTarget{u"mercenary_psc", kBusiness, 0},
    TypeTarget{u"un_mission", kDiplomatic, 47},
    TypeTarget{u"rioters", kPrivate, 0},
    TypeTarget{u"protesters", kPrivate, 0},
    TypeTarget{u"civilians", kPrivate, 67},
    TypeTarget{u"officials", kGovernment, 18},
    TypeTarget{u"other", kOtherTarget, 0},
    TypeTarget{u"military", kMilitary, 34},
    TypeTarget{u"police", kPolice, 25},
    TypeTarget{u"peacekeepers", kDiplomatic, 47},
    TypeTarget{u"mercenaries", kBusiness, 0},
    TypeTarget{u"militants", kMilitias, 0},
    TypeTarget{u"infrastructure", kOtherTarget, 0},
};

/// What the kind of event says of the target more closely than its type.
int subtypeOf(const TypeTarget& row, const SchemeInput& input)
{
    if (row.target.code == kMilitary.code && input.kind == u"ambush_or_attack_on_forces" &&
        input.hasTactic(u"ambush"))
        return 29;
    if (row.target.code == kMilitary.code && input.kind == u"base_overrun")
        return 27;
    if (row.target.code == kPrivate.code && input.kind == u"village_attack_massacre")
        return 75;
    return row.subtype;
}

struct WeaponWord {
    QStringView word; // in lower case, within the name of the weapon
    GtdCode type;
    int subtype;
};
constexpr std::array kWeaponWords{
    WeaponWord{u"suicide vest", kExplosives, 13},
    WeaponWord{u"explosive belt", kExplosives, 13},
    WeaponWord{u"car bomb", kExplosives, 15},
    WeaponWord{u"truck bomb", kExplosives, 15},
    WeaponWord{u"vehicle bomb", kExplosives, 15},
    WeaponWord{u"voiture piégée", kExplosives, 15},
    WeaponWord{u"landmine", kExplosives, 8},
    WeaponWord{u"land mine", kExplosives, 8},
    WeaponWord{u"mine", kExplosives, 8},
    WeaponWord{u"rocket", kExplosives, 11},
    WeaponWord{u"roquette", kExplosives, 11},
    WeaponWord{u"mortar", kExplosives, 11},
    WeaponWord{u"mortier", kExplosives, 11},
    WeaponWord{u"rpg", kExplosives, 11},
    WeaponWord{u"missile", kExplosives, 11},
    WeaponWord{u"shell", kExplosives, 11},
    WeaponWord{u"obus", kExplosives, 11},
    WeaponWord{u"grenade", kExplosives, 7},
    WeaponWord{u"dynamite", kExplosives, 28},
    WeaponWord{u"sticky bomb", kExplosives, 29},
    WeaponWord{u"magnetic bomb", kExplosives, 29},
    WeaponWord{u"remote", kExplosives, 12},
    WeaponWord{u"bomb", kExplosives, 16},
    WeaponWord{u"explosive", kExplosives, 16},
    WeaponWord{u"explosif", kExplosives, 16},
    WeaponWord{u"ied", kExplosives, 16},
    WeaponWord{u"eei", kExplosives, 16},
    WeaponWord{u"machine gun", kFirearms, 2},
    WeaponWord{u"mitrailleuse", kFirearms, 2},
    WeaponWord{u"kalashnikov", kFirearms, 2},
    WeaponWord{u"assault rifle", kFirearms, 2},
    WeaponWord{u"pistol", kFirearms, 3},
    WeaponWord{u"rifle", kFirearms, 4},
    WeaponWord{u"fusil", kFirearms, 4},
    WeaponWord{u"shotgun", kFirearms, 4},
    WeaponWord{u"gun", kFirearms, 5},
    WeaponWord{u"firearm", kFirearms, 5},
    WeaponWord{u"knife", kMelee, 23},
    WeaponWord{u"knives", kMelee, 23},
    WeaponWord{u"machete", kMelee, 23},
    WeaponWord{u"couteau", kMelee, 23},
    WeaponWord{u"petrol bomb", kIncendiary, 19},
    WeaponWord{u"fire", kIncendiary, 18},
};

bool hasWord(const QString& text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool begins = at == 0 || !text[at - 1].isLetter();
        const qsizetype after = at + word.size();
        const bool ends = after >= text.size() || !text[after].isLetter() ||
                          (text[after] == u's' && (after + 1 >= text.size() || !text[after + 1].isLetter()));
        if (begins && ends)
            return true;
    }
    return false;
}

GtdWeapon weaponOfKind(const SchemeInput& input)
{
    if (input.kind == u"shelling_rocket")
        return {kExplosives, 11};
    if (input.kind == u"ied_mine" || input.kind == u"device_defused" || input.kind == u"suicide_attack")
        return {kExplosives, 16};
    if (input.kind == u"arson_looting")
        return {kIncendiary, 18};
    if (input.kind == u"ambush_or_attack_on_forces" || input.kind == u"base_overrun" ||
        input.kind == u"village_attack_massacre" || input.kind == u"intergroup_fight")
        return {kFirearms, 5};
    return {kUnknownWeapon, 0};
}

} // namespace

QStringList gtdColumnNames()
{
    QStringList names =
        QStringLiteral(
            "eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,"
            "provstate,city,latitude,longitude,specificity,vicinity,location,summary,crit1,crit2,crit3,"
            "doubtterr,alternative,alternative_txt,multiple,success,suicide,attacktype1,attacktype1_txt,"
            "attacktype2,attacktype2_txt,attacktype3,attacktype3_txt")
            .split(u',');
    for (const char16_t n : {u'1', u'2', u'3'}) {
        for (const QStringView name : {u"targtype#", u"targtype#_txt", u"targsubtype#", u"targsubtype#_txt",
                                       u"corp#", u"target#", u"natlty#", u"natlty#_txt"})
            names.append(name.toString().replace(u'#', QChar(n)));
    }
    names += QStringLiteral(
                 "gname,gsubname,gname2,gsubname2,gname3,gsubname3,motive,guncertain1,guncertain2,"
                 "guncertain3,individual,nperps,nperpcap,claimed,claimmode,claimmode_txt,claim2,claimmode2,"
                 "claimmode2_txt,claim3,claimmode3,claimmode3_txt,compclaim")
                 .split(u',');
    for (const char16_t n : {u'1', u'2', u'3', u'4'}) {
        for (const QStringView name : {u"weaptype#", u"weaptype#_txt", u"weapsubtype#", u"weapsubtype#_txt"})
            names.append(name.toString().replace(u'#', QChar(n)));
    }
    names += QStringLiteral(
                 "weapdetail,nkill,nkillus,nkillter,nwound,nwoundus,nwoundte,property,propextent,"
                 "propextent_txt,propvalue,propcomment,ishostkid,nhostkid,nhostkidus,nhours,ndays,divert,"
                 "kidhijcountry,ransom,ransomamt,ransomamtus,ransompaid,ransompaidus,ransomnote,"
                 "hostkidoutcome,hostkidoutcome_txt,nreleased,addnotes,scite1,scite2,scite3,dbsource,"
                 "INT_LOG,INT_IDEO,INT_MISC,INT_ANY,related")
                 .split(u',');
    return names;
}

QList<GtdCode> gtdAttacks(const SchemeInput& input)
{
    QList<GtdCode> attacks;
    const auto add = [&attacks](GtdCode code) {
        const bool there = std::any_of(attacks.begin(), attacks.end(),
                                       [&](const GtdCode& other) { return other.code == code.code; });
        if (!there)
            attacks.append(code);
    };
    if (input.kind.isEmpty() || input.kind == u"other") {
        attacks.append(kUnknownAttack);
        return attacks;
    }
    for (const KindAttack& row : kKinds) {
        if (row.kind == input.kind)
            add(row.attack);
    }
    if (attacks.isEmpty())
        return attacks; // air strikes, arrests and the like
    // Officials killed one by one are assassinated.
    if (input.kind == u"summary_execution" && input.hasTarget(u"officials"))
        attacks = {kAssassination};
    for (const KindAttack& row : kTactics) {
        if (input.hasTactic(row.kind))
            add(row.attack);
    }
    std::stable_sort(attacks.begin(), attacks.end(), [](const GtdCode& a, const GtdCode& b) {
        const auto rank = [](int code) { return std::find(kPrecedence.begin(), kPrecedence.end(), code); };
        return rank(a.code) < rank(b.code);
    });
    return attacks.mid(0, 3);
}

QList<GtdTarget> gtdTargets(const SchemeInput& input)
{
    QList<GtdTarget> targets;
    const auto rowOf = [](QStringView type) {
        return std::find_if(kTypes.begin(), kTypes.end(),
                            [&](const TypeTarget& row) { return row.type == type; });
    };
    QList<int> seen; // by a party
    for (const Party& party : input.parties.targets) {
        const auto* const row = rowOf(party.type);
        if (row == kTypes.end()) {
            targets.append({kUnknownTarget, 0, party.name, party.country});
            continue;
        }
        seen.append(row->target.code);
        targets.append({row->target, subtypeOf(*row, input), party.name, party.country});
    }
    if (const auto* list = std::get_if<QStringList>(&model::value(input.incident, FieldKey::Targets))) {
        for (const QString& item : *list) {
            const auto* const row = rowOf(item);
            if (row == kTypes.end() || seen.contains(row->target.code))
                continue;
            seen.append(row->target.code);
            targets.append({row->target, subtypeOf(*row, input), {}, {}});
        }
    }
    if (targets.isEmpty())
        targets.append({kUnknownTarget, 0, {}, {}});
    return targets;
}

QList<GtdWeapon> gtdWeapons(const SchemeInput& input)
{
    QList<GtdWeapon> weapons;
    if (const auto* list = std::get_if<QStringList>(&model::value(input.incident, FieldKey::Weapons))) {
        for (const QString& item : *list) {
            const QString lower = item.toLower();
            const auto* const row =
                std::find_if(kWeaponWords.begin(), kWeaponWords.end(),
                             [&](const WeaponWord& word) { return hasWord(lower, word.word); });
            if (row == kWeaponWords.end())
                continue;
            const bool there = std::any_of(weapons.begin(), weapons.end(), [&](const GtdWeapon& weapon) {
                return weapon.type.code == row->type.code && weapon.subtype == row->subtype;
            });
            if (!there)
                weapons.append({row->type, row->subtype});
        }
    }
    if (weapons.isEmpty())
        weapons.append(weaponOfKind(input));
    return weapons;
}

GtdCode gtdAlternative(QStringView doubtReason)
{
    struct Row {
        QStringView reason;
        GtdCode code;
    };
    static constexpr std::array kRows{
        Row{u"insurgency", {1, u"Insurgency/Guerilla Action"}}, Row{u"other_crime", {2, u"Other Crime Type"}},
        Row{u"intergroup_conflict", {3, u"Inter/Intra-Group Conflict"}},
        Row{u"lack_of_intent", {4, u"Lack of Intentionality"}}, Row{u"state_actors", {5, u"State Actors"}}};
    for (const Row& row : kRows) {
        if (row.reason == doubtReason)
            return row.code;
    }
    return {};
}

int gtdClaimMode(QStringView mode)
{
    static constexpr std::array<QStringView, 10> kModes{
        u"letter", u"call_after", u"call_before", u"email", u"note",
        u"video",  u"online",     u"in_person",   u"other", u"unknown"};
    const auto* const found = std::find(kModes.begin(), kModes.end(), mode);
    return found == kModes.end() ? static_cast<int>(kModes.size())
                                 : static_cast<int>(found - kModes.begin()) + 1;
}

} // namespace casus::exchange
