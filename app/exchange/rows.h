// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells.h"
#include "model/codebook.h"
#include "model/mention.h"
#include "model/policy.h"

#include <QStringList>

// One table a format: its columns and the row of one record, cell by cell in that order.
namespace casus::exchange {

/// What a person reads: one line an incident, ranges in one cell.
[[nodiscard]] QStringList reportColumns();
[[nodiscard]] QStringList reportRow(const model::Incident& incident, const Documents& documents,
                                    model::Policy policy);

/// The full record: every field, derived dates, places and actors as columns, low / best / high by effect and
/// side, claims and evidence as JSON, so that nothing is lost in a flat file.
[[nodiscard]] QStringList recordColumns();
[[nodiscard]] QStringList recordRow(const model::Incident& incident, const Documents& documents,
                                    model::Policy policy, const QString& codebook = {});
/// The cells of these columns alone (indexes into recordColumns()), in their order: others are not worked
/// out.
[[nodiscard]] QStringList recordCells(const model::Incident& incident, const Documents& documents,
                                      model::Policy policy, const QString& codebook,
                                      const QList<qsizetype>& columns);

[[nodiscard]] QStringList mentionColumns();
/// Types by the names of the codebook.
[[nodiscard]] QStringList mentionRow(const model::Mention& mention, const model::DocumentInfo& document,
                                     const model::Codebook& codebook = model::builtInCodebook());

} // namespace casus::exchange
