// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace casus {

namespace {

void install(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(name, folder))
        application.installTranslator(translator);
    else
        delete translator; // Qt's own words may not be installed; they are then English
}

} // namespace

QStringList translations()
{
    return {QStringLiteral("en"), QStringLiteral("fr")};
}

QString systemTranslation()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted) {
        const QString language = tag.section(u'-', 0, 0);
        if (translations().contains(language))
            return language;
    }
    return translations().constFirst();
}

void installTranslation(QCoreApplication& application, const QString& language)
{
    const QString chosen = translations().contains(language) ? language : translations().constFirst();
    // Figures and dates follow the words; those of another country of the same language stay the user's.
    const QLocale wanted(chosen);
    if (QLocale::system().language() != wanted.language())
        QLocale::setDefault(wanted);
    install(application, QStringLiteral("qtbase_") + chosen,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("casus_") + chosen, QStringLiteral(":/translations"));
}

} // namespace casus
