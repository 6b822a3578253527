// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/span.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace casus::model {

/// The words of one document that support a value. The quote is kept beside the span and checked on opening.
struct Evidence {
    DocumentId document;
    Span span;
    QString quote;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// {"document","begin","end","quote"}
[[nodiscard]] QJsonObject toJson(const Evidence& evidence);
[[nodiscard]] Evidence evidenceFromJson(const QJsonObject& json);
[[nodiscard]] QJsonArray toJson(const QList<Evidence>& evidence);
[[nodiscard]] QList<Evidence> evidenceListFromJson(const QJsonArray& json);

} // namespace casus::model
