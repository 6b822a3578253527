// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the main views of the real window into a folder: screenshots FOLDER [ARTICLES [DOCUMENT]]
// ARTICLES is a folder with texts and a metadata.csv; without it the project's own samples are taken.
// CASUS_LANGUAGE in the environment is the language of the window ("fr"); English without it.

#include "base/translation.h"
#include "support/scenes.h"
#include "support/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace casus;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setApplicationVersion(QStringLiteral(CASUS_VERSION));
    const QStringList words = application.arguments();
    if (words.size() < 2) {
        QTextStream(stderr) << "screenshots FOLDER [ARTICLES [DOCUMENT]]\n";
        return 2;
    }
    installTranslation(application, qEnvironmentVariable("CASUS_LANGUAGE", QStringLiteral("en")));
    QDir().mkpath(words[1]);
    const test::Scenes::Articles articles{.folder =
                                              words.value(2, QStringLiteral(CASUS_RESOURCES "/samples")),
                                          .document = words.value(3, QStringLiteral("mali-three-attacks"))};
    for (const bool dark : {false, true}) {
        ui::applyTheme(application, dark ? ui::ColorScheme::Dark : ui::ColorScheme::Light);
        const QString suffix = dark ? QStringLiteral("-dark") : QString();
        test::Scenes scenes(articles, [&](const QString& name, const QImage& picture) {
            picture.save(QDir(words[1]).filePath(name + suffix + QStringLiteral(".png")));
        });
        if (!scenes.play()) {
            QTextStream(stderr) << "screenshots: " << scenes.problem() << '\n';
            return 1;
        }
    }
    return 0;
}
