// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the main views of the real window into a folder: screenshots FOLDER [ARTICLES [DOCUMENT]]
// ARTICLES is a folder with texts and a metadata.csv; without it the project's own samples are taken.

#include "incident/incident_panel.h"
#include "support/theme.h"
#include "support/window_driver.h"
#include "viewer/document_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QScrollArea>
#include <QTest>
#include <QTextStream>

using namespace casus;

namespace {

class Photographer {
public:
    Photographer(const QString& target, const QString& articles, const QString& document)
        : m_target(target)
        , m_articles(articles)
        , m_document(document)
        , m_driver(m_folder.path())
    {}

    bool run(const QString& suffix)
    {
        m_suffix = suffix;
        m_driver.start();
        shoot(QStringLiteral("welcome"));
        m_driver.prompts().saveNames.append(m_driver.file(QStringLiteral("Sahel 2023.casus")));
        m_driver.trigger(ui::ActionId::NewProject);
        if (!m_driver.window().project())
            return fail("no project was made");
        shoot(QStringLiteral("empty-project"));
        m_driver.prompts().folders.append(m_articles);
        m_driver.trigger(ui::ActionId::ImportFolder);
        if (!m_driver.waitForJobs() || !m_driver.prompts().errors.isEmpty())
            return fail("the import failed");
        closeDialogs();
        if (!m_driver.showDocument(m_document))
            return fail("the article is not there");
        article();
        dialogs();
        return true;
    }

private:
    bool fail(const char* what)
    {
        QTextStream(stderr) << "screenshots: " << what << ": "
                            << m_driver.prompts().errors.join(QLatin1Char(' ')) << '\n';
        return false;
    }

    void article()
    {
        shoot(QStringLiteral("inbox"));
        for (int i = 0; i < 9; ++i)
            m_driver.textKey(i == 4 ? Qt::Key_Space : Qt::Key_A);
        shoot(QStringLiteral("article"));
        auto* panel = m_driver.window().findChild<ui::IncidentPanel*>();
        const auto incidents = panel->incidents();
        for (const model::Incident& incident : incidents) {
            const auto totals = model::derive(incident.claims, model::Policy::Native);
            const auto* killed = totals.find(model::Effect::Killed, model::TotalSide::All);
            if (killed && killed->conflicting) {
                panel->setCurrent(incident.id);
                break;
            }
        }
        shoot(QStringLiteral("incident"));
        if (auto* claims = m_driver.find<QWidget>("claimsView")) {
            claims->setFocus();
            for (QWidget* parent = claims->parentWidget(); parent; parent = parent->parentWidget()) {
                if (auto* scroll = qobject_cast<QScrollArea*>(parent))
                    scroll->ensureWidgetVisible(claims, 0, 120);
            }
        }
        shoot(QStringLiteral("claims"));
        auto* form = m_driver.find<QScrollArea>("incidentScroll");
        if (auto* policy = m_driver.find<QWidget>("policy"); form && policy) {
            form->ensureWidgetVisible(policy, 0, 300);
            shoot(QStringLiteral("totals"));
        }
    }

    void dialogs()
    {
        const std::pair<ui::ActionId, const char*> list[] = {
            {ui::ActionId::Export, "export"},      {ui::ActionId::DocumentDetails, "details"},
            {ui::ActionId::EditValue, "value"},    {ui::ActionId::LabelOccurrences, "occurrences"},
            {ui::ActionId::PasteArticle, "paste"}, {ui::ActionId::Trash, "trash"},
            {ui::ActionId::Palette, "palette"},    {ui::ActionId::Keys, "keys"},
            {ui::ActionId::About, "about"}};
        for (const auto& [action, name] : list) {
            m_driver.trigger(action);
            shootDialog(QString::fromLatin1(name));
        }
        if (auto* claims = m_driver.find<QWidget>("claimsView")) {
            claims->setFocus();
            QTest::keyClick(claims, Qt::Key_E);
            shootDialog(QStringLiteral("claim"));
        }
        if (auto* override = m_driver.find<QAbstractButton>("override_killed_all")) {
            override->click();
            shootDialog(QStringLiteral("override"));
        }
    }

    void shootDialog(const QString& name)
    {
        QTest::qWait(50);
        for (QDialog* dialog : m_driver.window().findChildren<QDialog*>()) {
            if (dialog->isVisible())
                save(dialog->grab(), name);
        }
        closeDialogs();
    }

    void closeDialogs()
    {
        for (QDialog* dialog : m_driver.window().findChildren<QDialog*>())
            dialog->reject();
        QTest::qWait(20);
    }

    void shoot(const QString& name)
    {
        QTest::qWait(80); // layouts and delayed loading settle
        save(m_driver.window().grab(), name);
    }

    void save(const QPixmap& picture, const QString& name)
    {
        picture.save(QDir(m_target).filePath(name + m_suffix + QStringLiteral(".png")));
    }

    QTemporaryDir m_folder;
    QString m_target;
    QString m_articles;
    QString m_document;
    QString m_suffix;
    test::WindowDriver m_driver;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setApplicationVersion(QStringLiteral(CASUS_VERSION));
    const QStringList words = application.arguments();
    if (words.size() < 2) {
        QTextStream(stderr) << "screenshots FOLDER [ARTICLES [DOCUMENT]]\n";
        return 2;
    }
    QDir().mkpath(words[1]);
    const QString articles = words.value(2, QStringLiteral(CASUS_RESOURCES "/samples"));
    const QString document = words.value(3, QStringLiteral("mali-three-attacks"));
    for (const bool dark : {false, true}) {
        ui::applyTheme(application, dark ? ui::ColorScheme::Dark : ui::ColorScheme::Light);
        Photographer photographer(words[1], articles, document);
        if (!photographer.run(dark ? QStringLiteral("-dark") : QString()))
            return 1;
    }
    return 0;
}
