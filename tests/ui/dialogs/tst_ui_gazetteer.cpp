// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"
#include "support/scripted_prompts.h"
#include "support/theme.h"
#include "ui/incident/incident_fixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace casus;

namespace {

template <typename Widget>
Widget* part(const QWidget* dialog, const char* name)
{
    auto* found = dialog->findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("%s is missing", name);
    return found;
}

} // namespace

/// Importing places in the window: what came of it, bad lines, removal, drafting again.
class TestGazetteerDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CASUS_RESOURCES", CASUS_RESOURCES);
        ui::applyTheme(*qApp, ui::ColorScheme::Light);
    }

    void placesAreImportedListedAndRemoved()
    {
        test::IncidentFixture fixture;
        const QString problem = fixture.prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto project = fixture.open();
        QVERIFY(project);
        const QString file = fixture.file(QStringLiteral("mine.tsv"));
        QFile table(file);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("# source: my map\n# credit: Map "
                    "Office\nTindarat\t\tML\t\t15.25\t-4.5\nNowhere\t\tML\t\t195\t0\n");
        table.close();

        QWidget window;
        window.show();
        test::ScriptedPrompts prompts;
        prompts.files = {{file}};
        QDialog* dialog = ui::openGazetteer(&window, *project, prompts);
        auto* layers = part<QTreeWidget>(dialog, "layers");
        const auto* lines = part<QTreeWidget>(dialog, "lines");
        QCOMPARE(layers->topLevelItemCount(), 0);
        QVERIFY(lines->isHidden());
        QVERIFY(project->engine().knowledge().gazetteer().find(u"Tindarat").isEmpty());

        QSignalSpy renewed(project.get(), &curation::Project::knowledgeChanged);
        QSignalSpy finished(project.get(), &curation::Project::jobFinished);
        part<QAbstractButton>(dialog, "import")->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        QCOMPARE(renewed.size(), 1);
        QCOMPARE(project->engine().knowledge().gazetteer().find(u"Tindarat").size(), 1);
        QCOMPARE(layers->topLevelItemCount(), 1);
        QCOMPARE(layers->topLevelItem(0)->text(0), QStringLiteral("mine"));
        QCOMPARE(layers->topLevelItem(0)->text(1), QStringLiteral("1"));
        QVERIFY(layers->topLevelItem(0)->text(3).contains(QStringLiteral("my map")));
        QVERIFY(layers->topLevelItem(0)->text(3).contains(QStringLiteral("Map Office")));
        QVERIFY(part<QLabel>(dialog, "result")
                    ->text()
                    .contains(QStringLiteral("1 place was imported from mine")));
        QVERIFY(!lines->isHidden());
        QVERIFY(lines->topLevelItem(0)->text(0).contains(QStringLiteral("mine.tsv, line 4")));
        if (const QString folder = qEnvironmentVariable("CASUS_LOOK"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + QStringLiteral("/gazetteer.png")));

        QSignalSpy drafted(project.get(), &curation::Project::draftingFinished);
        part<QAbstractButton>(dialog, "draft")->click();
        QTRY_COMPARE_WITH_TIMEOUT(drafted.size(), 1, 30000);

        QTRY_VERIFY(!project->isBusy());
        layers->setCurrentItem(layers->topLevelItem(0));
        part<QAbstractButton>(dialog, "remove")->click();
        QCOMPARE(layers->topLevelItemCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(renewed.size(), 2, 30000);
        QVERIFY(project->engine().knowledge().gazetteer().find(u"Tindarat").isEmpty());
        dialog->reject();
    }

    void aReadOnlyProjectTakesNone()
    {
        test::IncidentFixture fixture;
        QVERIFY(fixture.prepare().isEmpty());
        const auto project = fixture.open(store::OpenMode::ReadOnly);
        QVERIFY(project);
        QWidget window;
        test::ScriptedPrompts prompts;
        QDialog* dialog = ui::openGazetteer(&window, *project, prompts);
        for (const char* button : {"import", "draft", "remove"})
            QVERIFY(!part<QAbstractButton>(dialog, button)->isEnabled());
        QVERIFY(part<QLabel>(dialog, "folders")->text().contains(QStringLiteral("casus-knowledge")));
        dialog->reject();
    }
};

QTEST_MAIN(TestGazetteerDialog)
#include "tst_ui_gazetteer.moc"
