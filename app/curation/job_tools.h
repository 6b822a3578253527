// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QString>

#include <memory>

// What the jobs share.
namespace casus::curation {

/// A second write connection to the open project.
[[nodiscard]] Result<std::unique_ptr<store::Store>> join(const QString& project);

/// Faults of one document rather than of the project: the rest can go on.
[[nodiscard]] bool concernsOneDocument(const Error& error);

/// The sentence of a failure that ended a job half-way, with what was done until then.
[[nodiscard]] Error ended(Error error, const QString& done);

} // namespace casus::curation
