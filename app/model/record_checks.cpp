// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_checks.h"

#include "model/edtf.h"
#include "model/record_checks_private.h"

#include <algorithm>

namespace casus::model {

namespace checks {

using namespace Qt::StringLiterals;

RecordNote noteOn(FieldKey key, QLatin1StringView check, NoteSeverity severity, const QString& message)
{
    RecordNote note;
    note.check = check;
    note.severity = severity;
    note.field = key;
    note.message = message;
    return note;
}

RecordNote noteOn(NotePart part, QLatin1StringView check, NoteSeverity severity, const QString& message)
{
    RecordNote note = noteOn(FieldKey::Date, check, severity, message);
    note.part = part;
    return note;
}

RecordNote withFix(RecordNote note, const RecordFix& fix, const QString& text)
{
    note.fix = fix;
    note.fixText = text;
    return note;
}

std::optional<bool> flag(const Incident& incident, FieldKey key)
{
    const auto* found = std::get_if<bool>(&value(incident, key));
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<double> decimal(const Incident& incident, FieldKey key)
{
    const FieldValue& found = value(incident, key);
    if (const auto* number = std::get_if<double>(&found))
        return *number;
    if (const auto* number = std::get_if<qint64>(&found))
        return static_cast<double>(*number);
    return std::nullopt;
}

QStringList list(const Incident& incident, FieldKey key)
{
    const auto* found = std::get_if<QStringList>(&value(incident, key));
    return found ? *found : QStringList();
}

QString typeOf(const IncidentActor& actor, const RecordFacts& facts)
{
    if (!actor.actorType.isEmpty() || actor.actor.isEmpty() || !facts.actor)
        return actor.actorType;
    const auto known = facts.actor(actor.actor);
    return known ? known->type : QString();
}

bool isState(const QString& actorType)
{
    return actorType.startsWith("state_"_L1);
}

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

void checkPublication(const Edtf& date, QDate published, Notes& notes)
{
    const auto first = date.earliest();
    const auto last = date.latest();
    if (first && *first > published) {
        notes.append(noteOn(
            FieldKey::Date, "date_after_publication"_L1, NoteSeverity::Warning,
            Words::tr("The incident begins after %1, when it was first reported.").arg(dayText(published))));
        return;
    }
    if (!first || !last || *last <= published)
        return;
    const Edtf shorter = Edtf::interval(*first, published);
    notes.append(withFix(noteOn(FieldKey::Date, "date_after_publication"_L1, NoteSeverity::Warning,
                                Words::tr("The date reaches beyond %1, when the incident was first reported.")
                                    .arg(dayText(published))),
                         FieldValue(shorter.text()), Words::tr("End it on %1").arg(dayText(published))));
}

void checkDuration(const Incident& incident, const Edtf& date, Notes& notes)
{
    const QString kind = text(incident, FieldKey::DurationKind);
    if (date.isSingleDay() && kind == u"unknown_within") {
        notes.append(withFix(noteOn(FieldKey::DurationKind, "duration_fits_date"_L1, NoteSeverity::Warning,
                                    Words::tr("The date is one day, so nothing is left unknown within it.")),
                             FieldValue(u"point"_s), Words::tr("Set to point in time")));
    } else if (!date.isSingleDay() && kind == u"point") {
        notes.append(withFix(
            noteOn(FieldKey::DurationKind, "duration_fits_date"_L1, NoteSeverity::Warning,
                   Words::tr("The date spans several days: a point in time lies somewhere within it.")),
            FieldValue(u"unknown_within"_s), Words::tr("Set to unknown day within")));
    }
}

void checkActiveDays(const Incident& incident, const Edtf& date, Notes& notes)
{
    const QStringList days = list(incident, FieldKey::ActiveDays);
    QStringList inside;
    for (const QString& text : days) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        const bool early = date.earliest() && day < *date.earliest();
        const bool late = date.latest() && day > *date.latest();
        if (!early && !late)
            inside.append(text);
    }
    if (inside.size() == days.size())
        return;
    notes.append(withFix(noteOn(FieldKey::ActiveDays, "active_days_within_date"_L1, NoteSeverity::Warning,
                                Words::tr("Some of the active days lie outside of the date.")),
                         inside.isEmpty() ? RecordFix(FieldValue()) : RecordFix(FieldValue(inside)),
                         Words::tr("Keep the days within")));
}

} // namespace

void checkWhen(const Incident& incident, const RecordFacts& facts, Notes& notes)
{
    const auto date = Edtf::parse(text(incident, FieldKey::Date));
    if (!date) {
        notes.append(noteOn(FieldKey::Date, "date_missing"_L1, NoteSeverity::Hint,
                            Words::tr("Without a date, no export format takes the incident.")));
        return;
    }
    if (!date->precision() || *date->earliest() < date->latest()->addDays(-366)) {
        notes.append(noteOn(FieldKey::Date, "date_too_wide"_L1, NoteSeverity::Hint,
                            Words::tr("The date spans more than a year: ACLED's form refuses it.")));
    }
    if (facts.published.isValid())
        checkPublication(*date, facts.published, notes);
    checkDuration(incident, *date, notes);
    checkActiveDays(incident, *date, notes);
}

namespace {

/// A value counts as proven by words, or by a reason that someone or something gave.
template <typename Part>
bool hasBasis(const Part& part)
{
    return !part.evidence.isEmpty() || !part.reason.trimmed().isEmpty();
}

template <typename Part>
void checkParts(const QList<Part>& parts, NotePart where, Notes& notes)
{
    for (const Part& part : parts) {
        if (!hasBasis(part)) {
            notes.append(noteOn(
                where, "basis"_L1, NoteSeverity::Hint,
                Words::tr("“%1” has neither words of a document nor a reason behind it.").arg(part.name)));
        }
    }
}

} // namespace

void checkBasis(const Incident& incident, Notes& notes)
{
    for (auto it = incident.fields.cbegin(); it != incident.fields.cend(); ++it) {
        if (std::holds_alternative<std::monostate>(it->value) || hasBasis(*it))
            continue;
        notes.append(noteOn(it.key(), "basis"_L1, NoteSeverity::Hint,
                            Words::tr("Neither words of a document nor a reason stand behind this value.")));
    }
    checkParts(incident.places, NotePart::Places, notes);
    checkParts(incident.actors, NotePart::Actors, notes);
    for (const Claim& claim : incident.claims) {
        if (!claim.rejected && claim.evidence.isEmpty() && claim.reason.trimmed().isEmpty() &&
            claim.useReason.trimmed().isEmpty()) {
            notes.append(noteOn(NotePart::Claims, "basis"_L1, NoteSeverity::Hint,
                                Words::tr("The claim “%1” has neither words nor a reason behind it.")
                                    .arg(describeCount(claim))));
        }
    }
}

} // namespace checks

QList<RecordNote> checkRecord(const Incident& incident, const RecordFacts& facts)
{
    const bool gone = incident.status == IncidentStatus::Rejected ||
                      incident.status == IncidentStatus::MergedInto ||
                      incident.status == IncidentStatus::SplitInto;
    QList<RecordNote> notes;
    if (gone)
        return notes;
    checks::checkWhen(incident, facts, notes);
    checks::checkWhere(incident, facts, notes);
    checks::checkWhat(incident, notes);
    checks::checkActors(incident, facts, notes);
    checks::checkClaims(incident, notes);
    checks::checkTotals(incident, notes);
    checks::checkBasis(incident, notes);
    return notes;
}

} // namespace casus::model
