// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"
#include "model/policy.h"

#include <QString>

// The words of the claims table for a person; translated.
namespace casus::ui {

[[nodiscard]] QString label(model::CountForm form);
[[nodiscard]] QString label(model::ClaimScope scope);
[[nodiscard]] QString label(model::Polarity polarity);
[[nodiscard]] QString label(model::ClaimUse use);
[[nodiscard]] QString label(model::TotalSide side);
[[nodiscard]] QString reliabilityLabel(const QString& letter);
[[nodiscard]] QString credibilityLabel(const QString& digit);

/// "JNIM", "the article"
[[nodiscard]] QString claimantName(const model::Claim& claim);
/// "B2", "B?", or empty where nobody has graded it
[[nodiscard]] QString gradeText(const model::Claim& claim);
/// The figure alone: "14", "≥ 14", "≤ 30", "20–25", "~ 70", "0"; "?" where no number is stated.
[[nodiscard]] QString figureText(const model::Claim& claim);
[[nodiscard]] QString figureText(std::optional<int> low, std::optional<int> high);
/// All of it in a sentence, for tool tips and screen readers.
[[nodiscard]] QString claimSentence(const model::Claim& claim);

/// Does the claim take part in totals?
[[nodiscard]] bool counts(const model::Claim& claim);
/// Can both be true of the same victims? False where the ranges have no number in common.
[[nodiscard]] bool compatible(const model::Claim& a, const model::Claim& b);

} // namespace casus::ui
