// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/reading/article.h"
#include "exchange/reading/column_mapping.h"

#include <QIODevice>

#include <functional>
#include <optional>

namespace casus::exchange {

struct TableSink {
    /// `row` is its number. False stops.
    std::function<bool(const QString& row, Article&& article)> article;
    std::function<void(const QString& row, const QString& why)> refused;
    std::function<void(const QString& note)> noted; // whole sentences
};

/// One article for each row of a table. An Error says why there is none at all.
[[nodiscard]] Result<void>
readTable(QIODevice& device, FileKind kind,
          const std::function<std::optional<ColumnMapping>(const QStringList& headers)>& decided,
          const TableSink& sink);

} // namespace casus::exchange
