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

using enum model::FieldKey;

constexpr std::array kFields{
    FieldWords{Date, QT_TRANSLATE_NOOP("Labels", "Date"),
               QT_TRANSLATE_NOOP("Labels", "When it happened, not when it was reported. A day, a span of "
                                           "days, a month: as exact as the words "
                                           "allow. Type a day, “12 March 2023”, or EDTF.")},
    FieldWords{DateText, QT_TRANSLATE_NOOP("Labels", "Date in words"),
               QT_TRANSLATE_NOOP("Labels", "The words of the text that date the incident.")},
    FieldWords{TimeOfDay, QT_TRANSLATE_NOOP("Labels", "Time of day"),
               QT_TRANSLATE_NOOP("Labels", "Part of the day, or the clock time where the text gives it.")},
    FieldWords{
        DurationKind, QT_TRANSLATE_NOOP("Labels", "Duration"),
        QT_TRANSLATE_NOOP(
            "Labels",
            "Whether it happened at one point of the dates given, went on through all of them, or somewhere "
            "within them.")},
    FieldWords{ActiveDays, QT_TRANSLATE_NOOP("Labels", "Active days"),
               QT_TRANSLATE_NOOP(
                   "Labels", "The days on which it went on, where they are known one by one: 2023-04-18.")},
    FieldWords{Country, QT_TRANSLATE_NOOP("Labels", "Country"),
               QT_TRANSLATE_NOOP("Labels", "Country where it happened, as its two-letter code.")},
    FieldWords{Admin1, QT_TRANSLATE_NOOP("Labels", "Region"),
               QT_TRANSLATE_NOOP("Labels",
                                 "First-level unit (region, state, province) at the time of the incident.")},
    FieldWords{Admin2, QT_TRANSLATE_NOOP("Labels", "District"),
               QT_TRANSLATE_NOOP("Labels", "Second-level unit (district, cercle, department).")},
    FieldWords{Admin3, QT_TRANSLATE_NOOP("Labels", "Commune"),
               QT_TRANSLATE_NOOP("Labels", "Third-level unit (commune, ward).")},
    FieldWords{Admin1Code, QT_TRANSLATE_NOOP("Labels", "Region code"),
               QT_TRANSLATE_NOOP("Labels", "Official code of the first-level unit.")},
    FieldWords{Admin2Code, QT_TRANSLATE_NOOP("Labels", "District code"),
               QT_TRANSLATE_NOOP("Labels", "Official code of the second-level unit.")},
    FieldWords{Admin3Code, QT_TRANSLATE_NOOP("Labels", "Commune code"),
               QT_TRANSLATE_NOOP("Labels", "Official code of the third-level unit.")},
    FieldWords{
        AdminValidOn, QT_TRANSLATE_NOOP("Labels", "Units valid on"),
        QT_TRANSLATE_NOOP("Labels",
                          "The day for which names and codes of the units hold; borders and names change.")},
    FieldWords{AdminNamed, QT_TRANSLATE_NOOP("Labels", "Regions named"),
               QT_TRANSLATE_NOOP("Labels", "Regions that the text itself names for it, in its own words.")},
    FieldWords{Latitude, QT_TRANSLATE_NOOP("Labels", "Latitude"),
               QT_TRANSLATE_NOOP("Labels", "Degrees north, WGS 84. South is negative.")},
    FieldWords{Longitude, QT_TRANSLATE_NOOP("Labels", "Longitude"),
               QT_TRANSLATE_NOOP("Labels", "Degrees east, WGS 84. West is negative.")},
    FieldWords{
        UncertaintyKm, QT_TRANSLATE_NOOP("Labels", "Uncertainty"),
        QT_TRANSLATE_NOOP(
            "Labels", "Radius in kilometres within which the true place lies, as far as the words allow.")},
    FieldWords{GeoPrecision, QT_TRANSLATE_NOOP("Labels", "Place precision"),
               QT_TRANSLATE_NOOP("Labels", "1 exact place, 2 near it, 3 district, 4 region, 5 along a line "
                                           "or in an area, 6 country, 7 sea or "
                                           "air.")},
    FieldWords{Kind, QT_TRANSLATE_NOOP("Labels", "Kind"),
               QT_TRANSLATE_NOOP("Labels", "The one kind that fits the incident as a whole best.")},
    FieldWords{Tactics, QT_TRANSLATE_NOOP("Labels", "Tactics"),
               QT_TRANSLATE_NOOP("Labels", "Every way in which violence was used.")},
    FieldWords{
        Targets, QT_TRANSLATE_NOOP("Labels", "Targets"),
        QT_TRANSLATE_NOOP("Labels", "Whom or what the violence was aimed at, not who happened to be hit.")},
    FieldWords{Weapons, QT_TRANSLATE_NOOP("Labels", "Weapons"),
               QT_TRANSLATE_NOOP("Labels", "Means used, as the text names them.")},
    FieldWords{Suicide, QT_TRANSLATE_NOOP("Labels", "Suicide attack"),
               QT_TRANSLATE_NOOP("Labels", "An attacker meant to die in the act.")},
    FieldWords{
        Stage, QT_TRANSLATE_NOOP("Labels", "Stage"),
        QT_TRANSLATE_NOOP("Labels", "How far the act came: carried out, tried, threatened or prevented.")},
    FieldWords{Clarity, QT_TRANSLATE_NOOP("Labels", "Clarity"),
               QT_TRANSLATE_NOOP("Labels", "One act told as one, or several that the source sums up.")},
    FieldWords{
        ResponsibilityClaims, QT_TRANSLATE_NOOP("Labels", "Claimed by"),
        QT_TRANSLATE_NOOP(
            "Labels",
            "Who claimed the act: who | how | day | source, such as JNIM | video | 2023-04-19. How: letter, "
            "call_before, call_after, email, note, video, online, in_person, other, unknown.")},
    FieldWords{RelatedIds, QT_TRANSLATE_NOOP("Labels", "Related incidents"),
               QT_TRANSLATE_NOOP(
                   "Labels",
                   "How other incidents belong to it, with their id: part_of, continues, retaliation or "
                   "same_operation, such as part_of C-0123456789.")},
    FieldWords{EpisodeId, QT_TRANSLATE_NOOP("Labels", "Episode"),
               QT_TRANSLATE_NOOP("Labels", "A name that all incidents of one series of fighting share.")},
    FieldWords{TerritoryOutcome, QT_TRANSLATE_NOOP("Labels", "Territory"),
               QT_TRANSLATE_NOOP("Labels", "Whether a place changed hands.")},
    FieldWords{CivilianTargeted, QT_TRANSLATE_NOOP("Labels", "Civilians targeted"),
               QT_TRANSLATE_NOOP("Labels", "Whether civilians were the target or were hit by the way.")},
    FieldWords{PropertyDamage, QT_TRANSLATE_NOOP("Labels", "Damage"),
               QT_TRANSLATE_NOOP("Labels", "Extent of damage to property.")},
    FieldWords{PropertyValue, QT_TRANSLATE_NOOP("Labels", "Damage in dollars"),
               QT_TRANSLATE_NOOP("Labels", "Value of the damage in US dollars.")},
    FieldWords{PropertyNote, QT_TRANSLATE_NOOP("Labels", "Note on damage"),
               QT_TRANSLATE_NOOP("Labels", "What was damaged, in a few words.")},
    FieldWords{LootedItems, QT_TRANSLATE_NOOP("Labels", "Looted"),
               QT_TRANSLATE_NOOP("Labels", "What was taken, with numbers where given.")},
    FieldWords{Motive, QT_TRANSLATE_NOOP("Labels", "Motive"),
               QT_TRANSLATE_NOOP("Labels", "A reason for the act that the text gives, and who gives it.")},
    FieldWords{Summary, QT_TRANSLATE_NOOP("Labels", "Summary"),
               QT_TRANSLATE_NOOP("Labels", "The incident in two or three sentences of your own.")},
    FieldWords{Tags, QT_TRANSLATE_NOOP("Labels", "Tags"), QT_TRANSLATE_NOOP("Labels", "Your own key words.")},
    FieldWords{
        Criterion1, QT_TRANSLATE_NOOP("Labels", "Goal"),
        QT_TRANSLATE_NOOP("Labels", "The act served a political, economic, religious or social goal.")},
    FieldWords{
        Criterion2, QT_TRANSLATE_NOOP("Labels", "Audience"),
        QT_TRANSLATE_NOOP("Labels", "It was meant to frighten, coerce or reach more than its victims.")},
    FieldWords{Criterion3, QT_TRANSLATE_NOOP("Labels", "Outside lawful warfare"),
               QT_TRANSLATE_NOOP("Labels", "It falls outside what the law of war permits.")},
    FieldWords{Doubt, QT_TRANSLATE_NOOP("Labels", "Doubtful"),
               QT_TRANSLATE_NOOP("Labels", "It may not belong to the kind of incident you collect.")},
    FieldWords{DoubtReason, QT_TRANSLATE_NOOP("Labels", "Why doubtful"),
               QT_TRANSLATE_NOOP("Labels", "What it may be instead.")},
    FieldWords{SecondCoder, QT_TRANSLATE_NOOP("Labels", "Second coder"),
               QT_TRANSLATE_NOOP("Labels", "Who has coded it a second time, independently.")},
    FieldWords{Adjudicator, QT_TRANSLATE_NOOP("Labels", "Adjudicator"),
               QT_TRANSLATE_NOOP("Labels", "Who has decided where two coders differed.")},
    FieldWords{
        Minutes, QT_TRANSLATE_NOOP("Labels", "Minutes"),
        QT_TRANSLATE_NOOP(
            "Labels",
            "Minutes of work on it: measured when it is accepted, from the times of the decisions on it "
            "(pauses of more than five minutes left out); yours to correct.")},
};

struct ChoiceWords {
    const char* choice;
    const char* label;
};
// Choices by their words; one without is its name with spaces.
constexpr std::array kChoices{
    ChoiceWords{"MO", QT_TRANSLATE_NOOP("Labels", "Morning")},
    ChoiceWords{"MI", QT_TRANSLATE_NOOP("Labels", "Midday")},
    ChoiceWords{"AF", QT_TRANSLATE_NOOP("Labels", "Afternoon")},
    ChoiceWords{"EV", QT_TRANSLATE_NOOP("Labels", "Evening")},
    ChoiceWords{"NI", QT_TRANSLATE_NOOP("Labels", "Night")},
    ChoiceWords{"DT", QT_TRANSLATE_NOOP("Labels", "Daytime")},
    ChoiceWords{"point", QT_TRANSLATE_NOOP("Labels", "At one point")},
    ChoiceWords{"continuous", QT_TRANSLATE_NOOP("Labels", "Throughout")},
    ChoiceWords{"unknown_within", QT_TRANSLATE_NOOP("Labels", "Some time within")},
    ChoiceWords{"single", QT_TRANSLATE_NOOP("Labels", "One act")},
    ChoiceWords{"aggregated_by_source", QT_TRANSLATE_NOOP("Labels", "Summed up by the source")},
    ChoiceWords{"accomplished", QT_TRANSLATE_NOOP("Labels", "Carried out")},
    ChoiceWords{"disrupted", QT_TRANSLATE_NOOP("Labels", "Prevented")},
    ChoiceWords{"none", QT_TRANSLATE_NOOP("Labels", "None")},
    ChoiceWords{"government_regains", QT_TRANSLATE_NOOP("Labels", "Government regains it")},
    ChoiceWords{"nonstate_takes", QT_TRANSLATE_NOOP("Labels", "Armed group takes it")},
    ChoiceWords{"taken_without_fight", QT_TRANSLATE_NOOP("Labels", "Taken without a fight")},
    ChoiceWords{"repelled", QT_TRANSLATE_NOOP("Labels", "Attack repelled")},
    ChoiceWords{"main_or_only", QT_TRANSLATE_NOOP("Labels", "Main or only target")},
    ChoiceWords{"incidental", QT_TRANSLATE_NOOP("Labels", "Hit by the way")},
    ChoiceWords{"ambush_or_attack_on_forces", QT_TRANSLATE_NOOP("Labels", "Ambush or attack on forces")},
    ChoiceWords{"base_overrun", QT_TRANSLATE_NOOP("Labels", "Base overrun")},
    ChoiceWords{"army_ground_operation", QT_TRANSLATE_NOOP("Labels", "Army operation on the ground")},
    ChoiceWords{"air_or_drone_strike", QT_TRANSLATE_NOOP("Labels", "Air or drone strike")},
    ChoiceWords{"shelling_rocket", QT_TRANSLATE_NOOP("Labels", "Shelling or rockets")},
    ChoiceWords{"ied_mine", QT_TRANSLATE_NOOP("Labels", "Mine or planted bomb")},
    ChoiceWords{"village_attack_massacre", QT_TRANSLATE_NOOP("Labels", "Attack on a village, massacre")},
    ChoiceWords{"summary_execution", QT_TRANSLATE_NOOP("Labels", "Summary execution")},
    ChoiceWords{"arson_looting", QT_TRANSLATE_NOOP("Labels", "Arson or looting")},
    ChoiceWords{"blockade_threat", QT_TRANSLATE_NOOP("Labels", "Blockade or threat")},
    ChoiceWords{"intergroup_fight", QT_TRANSLATE_NOOP("Labels", "Fight between armed groups")},
    ChoiceWords{"weapons_seized", QT_TRANSLATE_NOOP("Labels", "Weapons seized")},
    ChoiceWords{"device_defused", QT_TRANSLATE_NOOP("Labels", "Device defused")},
    ChoiceWords{"explosive", QT_TRANSLATE_NOOP("Labels", "Explosive")},
    ChoiceWords{"air_strike", QT_TRANSLATE_NOOP("Labels", "Air strike")},
    ChoiceWords{"insurgency", QT_TRANSLATE_NOOP("Labels", "Insurgency or guerrilla action")},
    ChoiceWords{"other_crime", QT_TRANSLATE_NOOP("Labels", "Other crime")},
    ChoiceWords{"lack_of_intent", QT_TRANSLATE_NOOP("Labels", "No intent")},
    ChoiceWords{"state_actors", QT_TRANSLATE_NOOP("Labels", "State actors")},
    ChoiceWords{"suicide_attack", QT_TRANSLATE_NOOP("Labels", "Suicide attack")},
    ChoiceWords{"abduction", QT_TRANSLATE_NOOP("Labels", "Abduction")},
    ChoiceWords{"arrest", QT_TRANSLATE_NOOP("Labels", "Arrest")},
    ChoiceWords{"surrender", QT_TRANSLATE_NOOP("Labels", "Surrender")},
    ChoiceWords{"release", QT_TRANSLATE_NOOP("Labels", "Release")},
    ChoiceWords{"agreement", QT_TRANSLATE_NOOP("Labels", "Agreement")},
    ChoiceWords{"other", QT_TRANSLATE_NOOP("Labels", "Other")},
    ChoiceWords{"ambush", QT_TRANSLATE_NOOP("Labels", "Ambush")},
    ChoiceWords{"armed_assault", QT_TRANSLATE_NOOP("Labels", "Armed assault")},
    ChoiceWords{"clash", QT_TRANSLATE_NOOP("Labels", "Clash")},
    ChoiceWords{"suicide_bombing", QT_TRANSLATE_NOOP("Labels", "Suicide bombing")},
    ChoiceWords{"shelling", QT_TRANSLATE_NOOP("Labels", "Shelling")},
    ChoiceWords{"execution", QT_TRANSLATE_NOOP("Labels", "Execution")},
    ChoiceWords{"military", QT_TRANSLATE_NOOP("Labels", "Military")},
    ChoiceWords{"police", QT_TRANSLATE_NOOP("Labels", "Police")},
    ChoiceWords{"civilians", QT_TRANSLATE_NOOP("Labels", "Civilians")},
    ChoiceWords{"officials", QT_TRANSLATE_NOOP("Labels", "Officials")},
    ChoiceWords{"peacekeepers", QT_TRANSLATE_NOOP("Labels", "Peacekeepers")},
    ChoiceWords{"mercenaries", QT_TRANSLATE_NOOP("Labels", "Mercenaries")},
    ChoiceWords{"militants", QT_TRANSLATE_NOOP("Labels", "Militants")},
    ChoiceWords{"infrastructure", QT_TRANSLATE_NOOP("Labels", "Infrastructure")},
    ChoiceWords{"firearm", QT_TRANSLATE_NOOP("Labels", "Firearm")},
    ChoiceWords{"artillery", QT_TRANSLATE_NOOP("Labels", "Artillery")},
    ChoiceWords{"aircraft", QT_TRANSLATE_NOOP("Labels", "Aircraft")},
    ChoiceWords{"vehicle", QT_TRANSLATE_NOOP("Labels", "Vehicle")},
    ChoiceWords{"blade", QT_TRANSLATE_NOOP("Labels", "Blade")},
    ChoiceWords{"fire", QT_TRANSLATE_NOOP("Labels", "Fire")},
    ChoiceWords{"attempted", QT_TRANSLATE_NOOP("Labels", "Attempted")},
    ChoiceWords{"threatened", QT_TRANSLATE_NOOP("Labels", "Threatened")},
    ChoiceWords{"minor", QT_TRANSLATE_NOOP("Labels", "Minor")},
    ChoiceWords{"major", QT_TRANSLATE_NOOP("Labels", "Major")},
    ChoiceWords{"catastrophic", QT_TRANSLATE_NOOP("Labels", "Catastrophic")},
    ChoiceWords{"unknown", QT_TRANSLATE_NOOP("Labels", "Unknown")},
    ChoiceWords{"intergroup_conflict", QT_TRANSLATE_NOOP("Labels", "Intergroup conflict")},
    ChoiceWords{"no", QT_TRANSLATE_NOOP("Labels", "No")},
    ChoiceWords{"yes", QT_TRANSLATE_NOOP("Labels", "Yes")},
    ChoiceWords{"accepted", QT_TRANSLATE_NOOP("Labels", "Accepted")},
    ChoiceWords{"rejected", QT_TRANSLATE_NOOP("Labels", "Rejected")},
};
constexpr std::array kGeoPrecision{
    QT_TRANSLATE_NOOP("Labels", "1 – exact place"),  QT_TRANSLATE_NOOP("Labels", "2 – near the place"),
    QT_TRANSLATE_NOOP("Labels", "3 – district"),     QT_TRANSLATE_NOOP("Labels", "4 – region"),
    QT_TRANSLATE_NOOP("Labels", "5 – line or area"), QT_TRANSLATE_NOOP("Labels", "6 – country"),
    QT_TRANSLATE_NOOP("Labels", "7 – sea or air")};

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
