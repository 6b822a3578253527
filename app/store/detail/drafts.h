// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "model/mention.h"
#include "store/detail/connection.h"

#include <QList>
#include <QString>

namespace casus::store {

/// Has nobody decided anything of it, noted or flagged it?
[[nodiscard]] bool isUntouched(const model::Mention& mention);
[[nodiscard]] bool isUntouched(const model::Incident& incident);

/// Replaces what is undecided of a document. Requires a transaction. See Store::replaceDrafts.
void replaceDrafts(const Connection& connection, model::DocumentId document,
                   const QList<model::Mention>& mentions, const QList<model::Incident>& incidents,
                   const QString& drafter, const QString& fingerprint, const QDateTime& when);

} // namespace casus::store
