// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register_model.h"

#include <QDialog>
#include <QStringList>

#include <functional>

namespace casus::ui {

/// Which columns are shown, in which order: Space ticks, Alt+Up and Alt+Down move. `shown` in its order;
/// `chosen` is called with the new choice. Opened, deletes itself.
QDialog* openColumnsDialog(QWidget* parent, const QList<ColumnSpec>& columns, const QStringList& shown,
                           const std::function<void(const QStringList&)>& chosen);

} // namespace casus::ui
