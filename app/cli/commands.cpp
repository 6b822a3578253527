// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/subcommands.h"
#include "extraction/extractor.h"

#include <array>

namespace casus::cli {

namespace {

struct Subcommand {
    Syntax (*syntax)();
    int (*run)(const CommandLine&, Console&);
};

constexpr std::array kSubcommands = {
    Subcommand{importSyntax, importFiles},        Subcommand{draftSyntax, draftFiles},
    Subcommand{extractSyntax, extract},           Subcommand{exportSyntax, exportRecords},
    Subcommand{linkSyntax, linkIncidents},        Subcommand{checkSyntax, checkProject},
    Subcommand{trainSyntax, trainModel},          Subcommand{gazetteerSyntax, gazetteer},
    Subcommand{compareSyntax, compareWithEvents},
};

bool asksForHelp(const QString& word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

bool asksForVersion(const QString& word)
{
    return word == u"--version" || word == u"-v";
}

} // namespace

QString overallHelp()
{
    QString help =
        QStringLiteral("Usage: casus [PROJECT]\n"
                       "       casus COMMAND [OPTION]... ARGUMENT...\n\n"
                       "From news reports of political violence to curated incident data.\n"
                       "Without a command the window opens, on the project file where one is named.\n\n"
                       "Commands:\n");
    for (const Subcommand& subcommand : kSubcommands) {
        const Syntax syntax = subcommand.syntax();
        help += QStringLiteral("  ") % syntax.name.leftJustified(10) % syntax.summary % u'\n';
    }
    help += QStringLiteral(
        "\nOptions:\n"
        "  -h, --help      Show this help; after a command, the help of the command.\n"
        "  -v, --version   Show the version.\n\n"
        "Options of the window:\n"
        "  --settings FILE Keep settings in this file instead of the user's own.\n\n"
        "Exit codes: 0 all done; 1 something was refused or left out, named on standard error;\n"
        "2 the words of the call are wrong.\n");
    return help;
}

bool isSubcommand(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString& word = arguments.constFirst();
    if (asksForHelp(word) || asksForVersion(word))
        return true;
    for (const Subcommand& subcommand : kSubcommands) {
        if (subcommand.syntax().name == word)
            return true;
    }
    return false;
}

int run(const QStringList& arguments, Streams streams)
{
    Console console(streams);
    const QString word = arguments.value(0);
    if (word.isEmpty())
        return wrongWords(console, {}, QStringLiteral("A command is missing."));
    if (asksForHelp(word)) {
        console.print(overallHelp());
        return Done;
    }
    if (asksForVersion(word)) {
        console.say(extraction::drafterName());
        return Done;
    }
    for (const Subcommand& subcommand : kSubcommands) {
        const Syntax syntax = subcommand.syntax();
        if (syntax.name != word)
            continue;
        int code = Done;
        const auto line = parse(syntax, arguments.mid(1), console, code);
        return line ? subcommand.run(*line, console) : code;
    }
    return wrongWords(console, {}, QStringLiteral("There is no command “%1”.").arg(word));
}

} // namespace casus::cli
