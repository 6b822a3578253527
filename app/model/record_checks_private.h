// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record_checks.h"

#include <QCoreApplication>

namespace casus::model::checks {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::model::RecordChecks)
};

using Notes = QList<RecordNote>;

void checkWhen(const Incident& incident, const RecordFacts& facts, Notes& notes);
void checkWhere(const Incident& incident, const RecordFacts& facts, Notes& notes);
void checkWhat(const Incident& incident, Notes& notes);
void checkActors(const Incident& incident, const RecordFacts& facts, Notes& notes);
void checkClaims(const Incident& incident, Notes& notes);
void checkTotals(const Incident& incident, Notes& notes);
void checkBasis(const Incident& incident, Notes& notes);

[[nodiscard]] RecordNote noteOn(FieldKey key, QLatin1StringView check, NoteSeverity severity,
                                const QString& message);
[[nodiscard]] RecordNote noteOn(NotePart part, QLatin1StringView check, NoteSeverity severity,
                                const QString& message);
/// With one value that would mend it; `text` names it.
[[nodiscard]] RecordNote withFix(RecordNote note, const RecordFix& fix, const QString& text);
[[nodiscard]] std::optional<bool> flag(const Incident& incident, FieldKey key);
[[nodiscard]] std::optional<double> decimal(const Incident& incident, FieldKey key);
[[nodiscard]] QStringList list(const Incident& incident, FieldKey key);
/// Of the actor itself, else of the register.
[[nodiscard]] QString typeOf(const IncidentActor& actor, const RecordFacts& facts);
[[nodiscard]] bool isState(const QString& actorType);

} // namespace casus::model::checks
