// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labels.h"

#include <QCoreApplication>

#include <array>

namespace casus::ui {

namespace {

struct FieldWords {
    model::FieldKey key;
    const char* label;
    const char* explanation;
};

#define W(text) QT_TRANSLATE_NOOP("Labels", text)
using enum model::FieldKey;

constexpr std::array kFields{
    FieldWords{
        Date, W("Date"),
        W("When it happened, not when it was reported. A day, a span of days, a month: as exact as the words "
          "allow. Type a day, “12 March 2023”, or EDTF.")},
    FieldWords{DateText, W("Date in words"), W("The words of the text that date the incident.")},
    FieldWords{TimeOfDay, W("Time of day"), W("Part of the day, or the clock time where the text gives it.")},
    FieldWords{
        DurationKind, W("Duration"),
        W("Whether it happened at one point of the dates given, went on through all of them, or somewhere "
          "within them.")},
    FieldWords{ActiveDays, W("Active days"),
               W("The days on which it went on, where they are known one by one: 2023-04-18.")},
    FieldWords{Country, W("Country"), W("Country where it happened, as its two-letter code.")},
    FieldWords{Admin1, W("Region"),
               W("First-level unit (region, state, province) at the time of the incident.")},
    FieldWords{Admin2, W("District"), W("Second-level unit (district, cercle, department).")},
    FieldWords{Admin3, W("Commune"), W("Third-level unit (commune, ward).")},
    FieldWords{Admin1Code, W("Region code"), W("Official code of the first-level unit.")},
    FieldWords{Admin2Code, W("District code"), W("Official code of the second-level unit.")},
    FieldWords{Admin3Code, W("Commune code"), W("Official code of the third-level unit.")},
    FieldWords{AdminValidOn, W("Units valid on"),
               W("The day for which names and codes of the units hold; borders and names change.")},
    FieldWords{AdminNamed, W("Regions named"),
               W("Regions that the text itself names for it, in its own words.")},
    FieldWords{Latitude, W("Latitude"), W("Degrees north, WGS 84. South is negative.")},
    FieldWords{Longitude, W("Longitude"), W("Degrees east, WGS 84. West is negative.")},
    FieldWords{UncertaintyKm, W("Uncertainty"),
               W("Radius in kilometres within which the true place lies, as far as the words allow.")},
    FieldWords{
        GeoPrecision, W("Place precision"),
        W("1 exact place, 2 near it, 3 district, 4 region, 5 along a line or in an area, 6 country, 7 sea or "
          "air.")},
    FieldWords{Kind, W("Kind"), W("The one kind that fits the incident as a whole best.")},
    FieldWords{Tactics, W("Tactics"), W("Every way in which violence was used.")},
    FieldWords{Targets, W("Targets"),
               W("Whom or what the violence was aimed at, not who happened to be hit.")},
    FieldWords{Weapons, W("Weapons"), W("Means used, as the text names them.")},
    FieldWords{Suicide, W("Suicide attack"), W("An attacker meant to die in the act.")},
    FieldWords{Stage, W("Stage"), W("How far the act came: carried out, tried, threatened or prevented.")},
    FieldWords{Clarity, W("Clarity"), W("One act told as one, or several that the source sums up.")},
    FieldWords{
        ResponsibilityClaims, W("Claimed by"),
        W("Who claimed the act: who | how | day | source, such as JNIM | video | 2023-04-19. How: letter, "
          "call_before, call_after, email, note, video, online, in_person, other, unknown.")},
    FieldWords{RelatedIds, W("Related incidents"),
               W("How other incidents belong to it, with their id: part_of, continues, retaliation or "
                 "same_operation, such as part_of C-0123456789.")},
    FieldWords{EpisodeId, W("Episode"), W("A name that all incidents of one series of fighting share.")},
    FieldWords{TerritoryOutcome, W("Territory"), W("Whether a place changed hands.")},
    FieldWords{CivilianTargeted, W("Civilians targeted"),
               W("Whether civilians were the target or were hit by the way.")},
    FieldWords{PropertyDamage, W("Damage"), W("Extent of damage to property.")},
    FieldWords{PropertyValue, W("Damage in dollars"), W("Value of the damage in US dollars.")},
    FieldWords{PropertyNote, W("Note on damage"), W("What was damaged, in a few words.")},
    FieldWords{LootedItems, W("Looted"), W("What was taken, with numbers where given.")},
    FieldWords{Motive, W("Motive"), W("A reason for the act that the text gives, and who gives it.")},
    FieldWords{Summary, W("Summary"), W("The incident in two or three sentences of your own.")},
    FieldWords{Tags, W("Tags"), W("Your own key words.")},
    FieldWords{Criterion1, W("Goal"), W("The act served a political, economic, religious or social goal.")},
    FieldWords{Criterion2, W("Audience"),
               W("It was meant to frighten, coerce or reach more than its victims.")},
    FieldWords{Criterion3, W("Outside lawful warfare"), W("It falls outside what the law of war permits.")},
    FieldWords{Doubt, W("Doubtful"), W("It may not belong to the kind of incident you collect.")},
    FieldWords{DoubtReason, W("Why doubtful"), W("What it may be instead.")},
    FieldWords{SecondCoder, W("Second coder"), W("Who has coded it a second time, independently.")},
    FieldWords{Adjudicator, W("Adjudicator"), W("Who has decided where two coders differed.")},
    FieldWords{Minutes, W("Minutes"),
               W("Minutes of work on it: measured when it is accepted, from the times of the decisions on it "
                 "(pauses of more than five minutes left out); yours to correct.")},
};

struct ChoiceWords {
    const char* choice;
    const char* label;
};
// Choices whose words are more than their name with spaces.
constexpr std::array kChoices{
    ChoiceWords{"MO", W("Morning")},
    ChoiceWords{"MI", W("Midday")},
    ChoiceWords{"AF", W("Afternoon")},
    ChoiceWords{"EV", W("Evening")},
    ChoiceWords{"NI", W("Night")},
    ChoiceWords{"DT", W("Daytime")},
    ChoiceWords{"point", W("At one point")},
    ChoiceWords{"continuous", W("Throughout")},
    ChoiceWords{"unknown_within", W("Some time within")},
    ChoiceWords{"single", W("One act")},
    ChoiceWords{"aggregated_by_source", W("Summed up by the source")},
    ChoiceWords{"accomplished", W("Carried out")},
    ChoiceWords{"disrupted", W("Prevented")},
    ChoiceWords{"none", W("None")},
    ChoiceWords{"government_regains", W("Government regains it")},
    ChoiceWords{"nonstate_takes", W("Armed group takes it")},
    ChoiceWords{"taken_without_fight", W("Taken without a fight")},
    ChoiceWords{"repelled", W("Attack repelled")},
    ChoiceWords{"main_or_only", W("Main or only target")},
    ChoiceWords{"incidental", W("Hit by the way")},
    ChoiceWords{"ambush_or_attack_on_forces", W("Ambush or attack on forces")},
    ChoiceWords{"base_overrun", W("Base overrun")},
    ChoiceWords{"army_ground_operation", W("Army operation on the ground")},
    ChoiceWords{"air_or_drone_strike", W("Air or drone strike")},
    ChoiceWords{"shelling_rocket", W("Shelling or rockets")},
    ChoiceWords{"ied_mine", W("Mine or planted bomb")},
    ChoiceWords{"village_attack_massacre", W("Attack on a village, massacre")},
    ChoiceWords{"summary_execution", W("Summary execution")},
    ChoiceWords{"arson_looting", W("Arson or looting")},
    ChoiceWords{"blockade_threat", W("Blockade or threat")},
    ChoiceWords{"intergroup_fight", W("Fight between armed groups")},
    ChoiceWords{"weapons_seized", W("Weapons seized")},
    ChoiceWords{"device_defused", W("Device defused")},
    ChoiceWords{"explosive", W("Explosive")},
    ChoiceWords{"air_strike", W("Air strike")},
    ChoiceWords{"insurgency", W("Insurgency or guerrilla action")},
    ChoiceWords{"other_crime", W("Other crime")},
    ChoiceWords{"lack_of_intent", W("No intent")},
    ChoiceWords{"state_actors", W("State actors")},
};
constexpr std::array kGeoPrecision{W("1 – exact place"), W("2 – near the place"), W("3 – district"),
                                   W("4 – region"),      W("5 – line or area"),   W("6 – country"),
                                   W("7 – sea or air")};
#undef W

QString humanised(QString name)
{
    name.replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QString label(model::FieldKey key)
{
    for (const FieldWords& row : kFields) {
        if (row.key == key)
            return QCoreApplication::translate("Labels", row.label);
    }
    return {};
}

QString explanation(model::FieldKey key)
{
    for (const FieldWords& row : kFields) {
        if (row.key == key)
            return QCoreApplication::translate("Labels", row.explanation);
    }
    return {};
}

QString choiceLabel(model::FieldKey key, const QString& choice)
{
    if (key == GeoPrecision) {
        bool number = false;
        const int precision = choice.toInt(&number);
        if (number && precision >= 1 && precision <= static_cast<int>(kGeoPrecision.size()))
            return QCoreApplication::translate("Labels",
                                               kGeoPrecision[static_cast<std::size_t>(precision - 1)]);
    }
    for (const ChoiceWords& row : kChoices) {
        if (choice == QLatin1StringView(row.choice))
            return QCoreApplication::translate("Labels", row.label);
    }
    return humanised(choice);
}

} // namespace casus::ui
