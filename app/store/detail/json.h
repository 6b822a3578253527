// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/evidence.h"
#include "model/fields.h"
#include "model/mention.h"
#include "model/span.h"
#include "store/change.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Columns that hold JSON, and the before and after of the decision log. Empty lists and unknown values are
/// SQL NULL.
namespace casus::store {

[[nodiscard]] QString compact(const QJsonObject& object);
[[nodiscard]] QJsonObject objectFrom(const QString& json);

[[nodiscard]] std::optional<QString> evidenceText(const QList<model::Evidence>& evidence);
[[nodiscard]] QList<model::Evidence> evidenceFrom(const QString& json);
[[nodiscard]] std::optional<QString> spansText(const QList<model::Span>& spans);
[[nodiscard]] QList<model::Span> spansFrom(const QString& json);
[[nodiscard]] std::optional<QString> listText(const QStringList& list);
[[nodiscard]] QStringList listFrom(const QString& json);
[[nodiscard]] std::optional<QString> valueText(const model::MentionValue& value);
[[nodiscard]] model::MentionValue valueFrom(model::MentionType type, const QString& json);
[[nodiscard]] std::optional<QString> valueText(const model::FieldValue& value);
[[nodiscard]] model::FieldValue fieldValueFrom(model::FieldKey key, const QString& json);
[[nodiscard]] model::FieldValue fieldValueFrom(const QString& json); // of a field that the project has added

/// "PLACE"; types of a project's own codebook by number: "#64".
[[nodiscard]] QString typeText(model::MentionType type);
[[nodiscard]] std::optional<model::MentionType> typeFrom(const QString& text);

/// What a coder may change of a document.
[[nodiscard]] QJsonObject toJson(const model::DocumentInfo& info);
/// Puts the members of `json` over `info`.
void readInto(model::DocumentInfo& info, const QJsonObject& json);
[[nodiscard]] bool sameEditable(const model::DocumentInfo& a, const model::DocumentInfo& b);

} // namespace casus::store
