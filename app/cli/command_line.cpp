// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/commands.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <algorithm>

namespace casus::cli {

namespace {

constexpr qsizetype kHelpColumn = 28;

QString optionWords(const Option& option)
{
    QString words = QStringLiteral("  ");
    if (!option.shortName.isEmpty())
        words += u'-' % option.shortName % QStringLiteral(", ");
    words += QStringLiteral("--") % option.name;
    if (!option.value.isEmpty())
        words += u' ' % option.value;
    return words;
}

QString row(const QString& left, const QString& right)
{
    if (left.size() < kHelpColumn - 1)
        return left.leftJustified(kHelpColumn) % right % u'\n';
    return left % u'\n' % QString(kHelpColumn, u' ') % right % u'\n';
}

} // namespace

QString helpOf(const Syntax& syntax)
{
    QString help =
        QStringLiteral("Usage: casus %1 %2%3\n\n%4\n")
            .arg(syntax.name, syntax.options.isEmpty() ? QString() : QStringLiteral("[OPTION]... "),
                 syntax.arguments, syntax.summary);
    help += QStringLiteral("\nOptions:\n");
    for (const Option& option : syntax.options)
        help += row(optionWords(option), option.help);
    help += row(QStringLiteral("  -h, --help"), QStringLiteral("Show this help."));
    if (!syntax.more.isEmpty())
        help += u'\n' % syntax.more % u'\n';
    return help;
}

int wrongWords(Console& console, const QString& command, const QString& sentence)
{
    console.complain(sentence);
    console.complain(command.isEmpty() ? QStringLiteral("See casus --help.")
                                       : QStringLiteral("See casus %1 --help.").arg(command));
    return WrongWords;
}

std::optional<CommandLine> parse(const Syntax& syntax, const QStringList& words, Console& console, int& code)
{
    QCommandLineParser parser;
    for (const Option& option : syntax.options) {
        QStringList names = {option.name};
        if (!option.shortName.isEmpty())
            names.append(option.shortName);
        parser.addOption(QCommandLineOption(names, option.help, option.value));
    }
    const QCommandLineOption help(QStringList{QStringLiteral("help"), QStringLiteral("h")});
    parser.addOption(help);

    // The first word stands for the program's name.
    const bool understood = parser.parse(QStringList(syntax.name) + words);
    if (parser.isSet(help)) {
        console.print(helpOf(syntax));
        code = Done;
        return std::nullopt;
    }
    code = WrongWords;
    if (!understood) {
        code = wrongWords(console, syntax.name, parser.errorText());
        return std::nullopt;
    }
    CommandLine line;
    line.arguments = parser.positionalArguments();
    if (line.arguments.size() < syntax.least) {
        code = wrongWords(
            console, syntax.name,
            QStringLiteral("Something is missing: casus %1 %2").arg(syntax.name, syntax.arguments));
        return std::nullopt;
    }
    if (syntax.most >= 0 && line.arguments.size() > syntax.most) {
        code = wrongWords(console, syntax.name,
                          QStringLiteral("“%1” is one word too many.").arg(line.arguments.at(syntax.most)));
        return std::nullopt;
    }
    for (const Option& option : syntax.options) {
        if (!parser.isSet(option.name))
            continue;
        if (option.value.isEmpty())
            line.switches.append(option.name);
        else
            line.values.insert(option.name, parser.values(option.name));
    }
    return line;
}

} // namespace casus::cli
