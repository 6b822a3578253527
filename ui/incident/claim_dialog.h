// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/claim.h"

#include <QDialog>

namespace casus::ui {

/// One claim with everything that the record keeps of it. `commit` stores it; its sentence is shown in the
/// dialog, which closes only when the claim is stored. Opens without blocking and deletes itself.
QDialog* openClaimDialog(QWidget* parent, const FormContext& context, const model::Claim& claim, bool isNew,
                         Commit<model::Claim> commit);

/// Why these words cannot stand as a claim; empty when they can.
[[nodiscard]] QString claimProblem(const model::Claim& claim);

} // namespace casus::ui
