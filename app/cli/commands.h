// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

namespace casus::cli {

/// Where a command writes; tests give buffers.
struct Streams {
    QIODevice& out;
    QIODevice& err;
    bool progress = false; // stderr is a terminal
};

enum ExitCode { Done = 0, SomethingRefused = 1, WrongWords = 2 };

/// Is the first word a subcommand (import, extract, draft, export, check), or a request for help or the
/// version? Else the window is meant. `arguments` without the program's name.
[[nodiscard]] bool isSubcommand(const QStringList& arguments);
[[nodiscard]] int run(const QStringList& arguments, Streams streams);

/// What `casus --help` prints.
[[nodiscard]] QString overallHelp();

} // namespace casus::cli
