// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"
#include "cli/commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QString>

#include <cstdio>
#include <unistd.h>

#ifdef CASUS_WITH_UI
#include "shell/application.h"

#include <QApplication>
#include <QCommandLineOption>
#include <QCommandLineParser>
#endif

namespace {

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int runCommand(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    // The commands speak English: scripts read them.
    casus::installTranslation(application, QStringLiteral("en"));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return casus::cli::SomethingRefused;
    const int code = casus::cli::run(QCoreApplication::arguments().mid(1),
                                     {.out = out, .err = err, .progress = isatty(fileno(stderr)) != 0});
    // A full disk may show only now.
    if (!out.flush() || std::fflush(stdout) != 0) {
        std::fputs("casus: The output could not be written whole.\n", stderr);
        return casus::cli::SomethingRefused;
    }
    return code;
}

#ifdef CASUS_WITH_UI

int wrongWords(const QString& sentence)
{
    std::fputs(
        qUtf8Printable(QStringLiteral("casus: ") % sentence % QStringLiteral("\ncasus: See casus --help.\n")),
        stderr);
    return casus::cli::WrongWords;
}

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption settings(QStringLiteral("settings"), {}, QStringLiteral("FILE"));
    parser.addOption(settings);
    if (!parser.parse(QCoreApplication::arguments()))
        return wrongWords(parser.errorText());
    const QStringList projects = parser.positionalArguments();
    if (projects.size() > 1)
        return wrongWords(QStringLiteral("The window opens one project at a time; “%1” is one word too many.")
                              .arg(projects.at(1)));
    return casus::ui::runApplication(application,
                                     {.project = projects.value(0), .settingsFile = parser.value(settings)});
}

#else

int runWindow(int, char**)
{
    std::fputs("casus: This program was built without a window. See casus --help for its commands.\n",
               stderr);
    return casus::cli::WrongWords;
}

#endif

} // namespace

int main(int argc, char** argv)
{
    // Standard error is for people; QT_LOGGING_RULES in the environment brings the rest back.
    QLoggingCategory::setFilterRules(QStringLiteral("casus.*.debug=false\ncasus.*.info=false"));
    QCoreApplication::setApplicationName(QStringLiteral("Casus"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASUS_VERSION));
    if (casus::cli::isSubcommand(wordsOf(argc, argv)))
        return runCommand(argc, argv);
    return runWindow(argc, argv);
}
