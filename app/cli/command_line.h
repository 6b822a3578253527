// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace casus::cli {

struct Option {
    QString name;      // long form without dashes
    QString shortName; // one letter, may be empty
    QString value;     // what stands for the value in the help; empty: a switch
    QString help;
};

/// What a subcommand takes; parsing and help both read it.
struct Syntax {
    QString name;
    QString arguments; // "PROJECT FILE|FOLDER..."
    QString summary;   // one sentence
    QList<Option> options;
    int least = 0; // positional arguments
    int most = -1; // -1: any number
    QString more;  // further help, empty or whole paragraphs
};

[[nodiscard]] QString helpOf(const Syntax& syntax);

/// The words of one call, checked against the syntax.
struct CommandLine {
    QStringList arguments;
    QHash<QString, QStringList> values; // by long name
    QStringList switches;

    [[nodiscard]] bool has(const QString& name) const { return switches.contains(name); }
    [[nodiscard]] QString value(const QString& name) const { return values.value(name).value(0); }
};

/// Empty when the help was asked for (printed, code Done) or the words are wrong (said, code WrongWords).
[[nodiscard]] std::optional<CommandLine> parse(const Syntax& syntax, const QStringList& words,
                                               Console& console, int& code);
/// Says what is wrong with the words and where the help is. Returns WrongWords.
[[nodiscard]] int wrongWords(Console& console, const QString& command, const QString& sentence);

} // namespace casus::cli
