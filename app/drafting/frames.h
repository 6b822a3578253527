// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/reading.h"
#include "drafting/rules.h"
#include "model/edtf.h"

#include <optional>
#include <vector>

namespace casus::drafting {

enum class DateUse : quint8 {
    Event,     // when it happened
    Utterance, // when somebody said so
    Aftermath, // when somebody was buried, found, died of wounds
    Span,      // an open or long span: never the day of an act
};

struct DateMark {
    const Item* item = nullptr;
    std::optional<model::Edtf> value;
    DateUse use = DateUse::Event;

    [[nodiscard]] bool isDay() const; // known to a few days
};

enum class PlaceUse : quint8 {
    Locates, // "in Sokolo", "between A and B", "15 km south of C"
    Admin,   // a region, province, district
    Country,
    Source, // "the mayor of X", "an officer in Y"
    Away,   // evacuated to, fled to, sent from; far off
};

struct PlaceMark {
    const Item* item = nullptr;
    const model::PlaceValue* value = nullptr; // null where unresolved
    PlaceUse use = PlaceUse::Locates;
    bool fronted = false; // opens its sentence: "In Sokolo, ..."
};

/// What one sentence tells, before sentences are put together.
struct Frame {
    std::size_t sentence = 0;
    std::size_t line = 0;
    Tokens tokens;
    text::LineKind kind = text::LineKind::Body;
    bool lead = false;     // headline or one of the first sentences of the body
    bool listItem = false; // "* 4 December, ...", "2. Quiterajo coast."
    std::vector<const Item*> events;
    std::vector<const Item*> casualties;
    std::vector<const CueHit*> denials;
    std::vector<DateMark> dates;
    std::vector<PlaceMark> places;
    bool first = false; // "the first attack"
    bool next = false;  // "a second attack", "another", "separate"
    bool shift = false; // "separately", "hours earlier"
    bool background = false;
    bool severalActs = false; // "in three attacks"
    bool attributes = false;  // claims or blames an act
    bool allOfThem = false;   // "neither attack", "these actions"

    [[nodiscard]] bool tellsViolence() const
    {
        return !events.empty() || !casualties.empty() || !denials.empty();
    }
};

/// Frames of the sentences that are worth reading: no boilerplate, captions or blank lines.
[[nodiscard]] std::vector<Frame> framesOf(const Reading& reading, const knowledge::Knowledge& knowledge,
                                          Rules without = {});

/// First and last day of a value, open ends as far away as a date can be.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const model::Edtf& value);

} // namespace casus::drafting
