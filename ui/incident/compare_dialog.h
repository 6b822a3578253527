// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/incident.h"

#include <QDialog>

#include <functional>

namespace casus::ui {

/// Two incidents side by side, what differs set strong; joined or kept apart from there. Opens at once and
/// deletes itself.
QDialog* openCompareDialog(QWidget* parent, const FormContext& context, const model::Incident& one,
                           const model::Incident& other, const std::function<void()>& join,
                           const std::function<void()>& keepApart);

} // namespace casus::ui
