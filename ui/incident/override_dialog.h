// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/policy.h"

#include <QDialog>

namespace casus::ui {

struct OverrideRequest {
    QString title; // "Killed, civilians"
    model::Total derived;
    std::optional<model::TotalOverride> present; // already written
    QString coder;
};

/// A figure of the coder's own in place of a derived one, with its reason. The derived one stays in the
/// record.
QDialog* openOverrideDialog(QWidget* parent, const OverrideRequest& request,
                            const Commit<std::optional<model::TotalOverride>>& commit);

} // namespace casus::ui
