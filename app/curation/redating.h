// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/engine.h"
#include "store/change.h"

namespace casus::curation {

/// What follows from a new publication date: new values of undecided DATE mentions, and the dates of
/// incidents that are undecided, as a fresh draft of the same text gives them. Nothing else changes.
/// `document` has the new details.
[[nodiscard]] QList<store::AnyChange> redated(const Engine& engine, const model::Document& document,
                                              const QList<model::Mention>& mentions,
                                              const QList<model::Incident>& incidents);

} // namespace casus::curation
