// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/column_mapping.h"

#include <QDialog>

#include <functional>

namespace casus::ui {

/// Which column of a table is the text, the title ...: a choice for each part and the first rows below, with
/// what they would become. `chosen` is called once, as the dialog closes with Import.
QDialog* openColumnMapping(QWidget* parent, const QString& fileName, const exchange::TablePreview& preview,
                           const exchange::ColumnMapping& proposal,
                           std::function<void(const exchange::ColumnMapping&)> chosen);

} // namespace casus::ui
