// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace casus::store {

/// What the first bytes of a file say.
enum class FileKind { Missing, Unreadable, Project, OtherDatabase, Other };
[[nodiscard]] FileKind sniff(const QString& path);

/// Content and name on the disk when it returns.
[[nodiscard]] Result<void> syncFile(const QString& path);
/// Over what is there, in one move; synced.
[[nodiscard]] Result<void> replaceFile(const QString& from, const QString& to);
/// A name in the folder of `path` that is free: "x.casus.new-1".
[[nodiscard]] QString freeName(const QString& path, const QString& suffix);
/// The file and what SQLite keeps beside it.
void removeDatabaseFiles(const QString& path);

} // namespace casus::store
