// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the rules of the finders are worth: how likely span, type and value of a suggestion are right. One
/// table, so that scores can be set against measurement: `extraction_reliability --rules FOLDER...`
/// (tests/bench) prints the share of right suggestions for each rule and score; tst_extraction_reliability
/// holds the bands to it (of those scored 0.9 and more nine in ten are right, and so on down). The shares
/// noted here are of texts that the rules have seen, so scores stay below them. On eight reports that they
/// had not seen, 99 % of 145 suggestions scored 0.9 and more were right, 88 % of 33 from 0.8 and 86 % of 14
/// from 0.7. Rules that are seldom met are set by likeness.
namespace casus::extraction::scores {

/// Below it a candidate loses against any other and is not shown.
inline constexpr double kLikely = 0.5;

// Dates. Calendar dates are certain; what is counted from another date hangs on that date.
inline constexpr double kFullDate = 0.98;
inline constexpr double kMonthAndYear = 0.97;
inline constexpr double kYear = 0.95;
inline constexpr double kSoFarThisYear = 0.95;
inline constexpr double kDayWithoutYear = 0.93;
inline constexpr double kWeekday = 0.93; // 100 % of 138
inline constexpr double kDateRange = 0.93;
inline constexpr double kPeriod = 0.92; // "last week", "this year"
inline constexpr double kDecade = 0.9;
inline constexpr double kCountedDay = 0.9; // "yesterday"
inline constexpr double kNamedRightAfter = 0.9;
inline constexpr double kMonth = 0.88; // without a year
inline constexpr double kLastWeekday = 0.88;
inline constexpr double kWeekend = 0.88;
inline constexpr double kAgo = 0.85;
inline constexpr double kSameDay = 0.85;
inline constexpr double kOvernight = 0.8;
inline constexpr double kPastSpan = 0.8;
inline constexpr double kEventDayNamed = 0.8;  // "five days after the attack, on Wednesday"
inline constexpr double kFromNamedDate = 0.78; // "two days later"
inline constexpr double kWeekBeside = 0.7;
inline constexpr double kOpenDate = 0.7; // found, but no value can be settled
inline constexpr double kFromEvent = 0.65;
inline constexpr double kDayOfEvent = 0.65;
inline constexpr double kEventItself = 0.6;

// Counts of victims.
inline constexpr double kOutcomeNoun = 0.93;       // "27 dead": 99 % of 91
inline constexpr double kPredicateNext = 0.93;     // "were killed" right behind: 100 % of 195
inline constexpr double kVerbBefore = 0.92;        // "killed eight": 99 % of 105
inline constexpr double kOutcomeNounBefore = 0.88; // "massacre of 58"
inline constexpr double kVerbAround = 0.88;        // "hacked eight to death"
inline constexpr double kPredicateNear = 0.85;     // up to three words between: 100 % of 26
inline constexpr double kToll = 0.85;              // "the toll rose to 37"
inline constexpr double kPartOfCount = 0.8;        // "five of whom": 97 % of 32
inline constexpr double kLost = 0.8;               // "lost 71 men"
inline constexpr double kHarmed = 0.8;             // "were hit by shells"
inline constexpr double kPredicateFar = 0.72;
inline constexpr double kContinuedCount = 0.72; // "fourteen in A, eight in B"
inline constexpr double kWeakVerbBefore = 0.7;
inline constexpr double kUnknownNoun = 0.7; // no lexicon has the noun
inline constexpr double kAmongCounted = 0.65;
inline constexpr double kPartOfEarlierCount = 0.6; // of a count of the sentence before
inline constexpr double kUnknownNounWeak = 0.4;
inline constexpr double kSharedOutcomeLess = 0.1; // taken off where the outcome is that of the count beside
inline constexpr double kBareCountLess = 0.08;    // taken off where the number has no noun

// Parties.
inline constexpr double kBracketAbbreviation = 0.96;
inline constexpr double kIntroducedAbbreviation = 0.955;
inline constexpr double kRegistered = 0.95; // 99 % of 202
inline constexpr double kNationalForce = 0.95;
inline constexpr double kBattalion = 0.9;
inline constexpr double kMilitaryName = 0.88;    // ends in "Infantry Battalion"
inline constexpr double kShortRegistered = 0.85; // at most three letters
inline constexpr double kBareForce = 0.85;       // "the army": 100 % of 51
inline constexpr double kGroupName = 0.75;       // ends or opens with a kind of armed group
inline constexpr double kBareMilitary = 0.7;
inline constexpr double kOperation = 0.7;
inline constexpr double kGroupWithSmallHead = 0.7;
inline constexpr double kForeignAbbreviation = 0.55; // of a country that the text never names
inline constexpr double kTitleCaseLess = 0.1;

// Places.
inline constexpr double kCountry = 0.96; // 99 % of 184
inline constexpr double kBorder = 0.93;
inline constexpr double kListedStrongCue = 0.93; // "the village of X": 100 % of 147
inline constexpr double kLake = 0.88;
inline constexpr double kUnknownStrongCue = 0.86;
inline constexpr double kListedPreposition = 0.85;
inline constexpr double kRoad = 0.8;
inline constexpr double kUnknownFrenchPreposition = 0.8;
inline constexpr double kListedInList = 0.75;
inline constexpr double kUnknownPreposition = 0.72; // 100 % of 31
inline constexpr double kUnknownInList = 0.6;
inline constexpr double kCountryAsAdjective = 0.3; // "U.S. troops"
inline constexpr double kUnknownNoCue = 0.15;

// Acts and weapons.
inline constexpr double kActNoun = 0.93;      // 100 % of 226
inline constexpr double kActVerb = 0.9;       // 99 % of 155
inline constexpr double kWeapon = 0.92;       // 99 % of 92
inline constexpr double kVehicle = 0.82;      // 96 % of 24
inline constexpr double kActInCompany = 0.75; // 95 % of 19
inline constexpr double kWeaponInCompany = 0.7;

} // namespace casus::extraction::scores
