// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/engine.h"

#include <QStringView>

namespace casus::curation {

/// Has the engine words for acts of violence in this language ("en")? Where it has none, nothing but dates,
/// numbers and known names is found. True for an undetermined language: the finders try.
[[nodiscard]] bool hasFinders(const Engine& engine, QStringView language);

} // namespace casus::curation
