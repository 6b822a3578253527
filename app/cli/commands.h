// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdio>
#include <functional>
#include <memory>

class QIODevice;

namespace casus::cli {

/// Where a command writes; tests give buffers.
struct Streams {
    QIODevice& out;
    QIODevice& err;
    bool progress = false; // stderr is a terminal
};

enum ExitCode { Done = 0, SomethingRefused = 1, WrongWords = 2 };

/// import, extract, draft, export, check. `arguments` without the program's name. Empty when the first word is no
/// subcommand: then the window is meant.
[[nodiscard]] bool isSubcommand(const QStringList& arguments);
[[nodiscard]] int run(const QStringList& arguments, Streams streams);

} // namespace casus::cli
