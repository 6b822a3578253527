// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

namespace casus::drafting {

/// Sets a drafted field with its basis.
inline void setField(model::Incident& incident, model::FieldKey key, model::FieldValue value,
                     QList<model::Evidence> evidence, double score, QString reason)
{
    model::Field field;
    field.value = std::move(value);
    field.evidence = std::move(evidence);
    field.score = score;
    field.reason = std::move(reason);
    incident.fields.insert(key, field);
}

} // namespace casus::drafting
