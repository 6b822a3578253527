// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/cells.h"
#include "exchange/json_text.h"

#include <QIODevice>
#include <QJsonObject>

#include <functional>

namespace casus::exchange {

enum class WithEvidence { Yes, No };

/// The members of a place or party as model::toJson gives them, into an object that is open.
void appendMembers(JsonText& json, const model::IncidentPlace& place, WithEvidence evidence);
void appendMembers(JsonText& json, const model::IncidentActor& actor, WithEvidence evidence);

/// The incident as model::toJson gives it, compact; claims have `about` and `partisan` besides, as in
/// claimsJson().
[[nodiscard]] QString incidentJson(const model::Incident& incident);
/// Fields of the project's own codebook by their names; empty without any.
[[nodiscard]] QString ownFieldsJson(const model::Incident& incident);
/// What the import knew of a document; without its text.
[[nodiscard]] QString documentJson(const model::DocumentInfo& document);
[[nodiscard]] model::DocumentInfo documentFromJson(const QJsonObject& json);

/// One line of the format "jsonl": {"casus_incident":1,"documents":[...],"incident":{...}}.
struct JsonlRecord {
    model::Incident incident;
    Documents documents;
};
[[nodiscard]] QString jsonlLine(const model::Incident& incident, const Documents& documents);
/// Line by line; false from the callback stops. A line that cannot be read is named in `problems`, the rest
/// is taken; an Error where the device fails.
[[nodiscard]] Result<void> readJsonl(QIODevice& device, const std::function<bool(const JsonlRecord&)>& record,
                                     QStringList* problems = nullptr);

} // namespace casus::exchange
