// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"
#include "dialogs/training_dialogs.h"
#include "support/scripted_prompts.h"
#include "support/theme.h"
#include "ui/incident/incident_fixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>

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

void look(QDialog* dialog, const char* name)
{
    if (const QString folder = qEnvironmentVariable("CASUS_LOOK"); !folder.isEmpty())
        QVERIFY(dialog->grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png")));
}

} // namespace

/// Marks out as training data, marks of another tool in, in the window.
class TestTrainingDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CASUS_RESOURCES", CASUS_RESOURCES);
        installTranslation(*qApp, QStringLiteral("en")); // "1 mark", "2 marks"
        ui::applyTheme(*qApp, qEnvironmentVariableIsSet("CASUS_DARK") ? ui::ColorScheme::Dark
                                                                      : ui::ColorScheme::Light);
    }

    void marksAreSeenBeforeAndWritten()
    {
        test::IncidentFixture fixture;
        const QString problem = fixture.prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto project = fixture.open();
        QVERIFY(project);
        QVERIFY(project->addMention(fixture.document(), fixture.words(QStringLiteral("JNIM")).span,
                                    model::MentionType::Actor));
        QWidget window;
        window.show();
        test::ScriptedPrompts prompts;
        QDialog* dialog = ui::openTrainingExport(&window, *project, prompts);
        auto* report = part<QPlainTextEdit>(dialog, "report");
        QTRY_VERIFY(report->toPlainText().startsWith(QStringLiteral("1 document with 1 mark would")));

        // A division that makes no whole is said, and nothing can be written.
        auto* split = part<QLineEdit>(dialog, "split");
        auto* button = part<QAbstractButton>(dialog, "export");
        split->setText(QStringLiteral("80/30"));
        QVERIFY(!button->isEnabled());
        split->clear();
        QTRY_VERIFY(button->isEnabled());

        auto* target = part<QLineEdit>(dialog, "target");
        QVERIFY(target->text().endsWith(QStringLiteral("test-marks.jsonl")));
        part<QComboBox>(dialog, "format")->setCurrentText(QStringLiteral("CoNLL columns"));
        QVERIFY(target->text().endsWith(QStringLiteral("test-marks.conll")));
        look(dialog, "training-export");
        button->click();
        QTRY_VERIFY(part<QAbstractButton>(dialog, "saveReport")->isVisible());
        QFile file(target->text());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\nJNIM -X- _ B-ACTOR\n"));
        QVERIFY(report->toPlainText().contains(QStringLiteral("1 document was written")));
        dialog->reject();
    }

    void aCorpusComesInWithWhatItsLabelsMean()
    {
        test::IncidentFixture fixture;
        const QString problem = fixture.prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto project = fixture.open();
        QVERIFY(project);
        const QString path = fixture.file(QStringLiteral("corpus.jsonl"));
        QFile corpus(path);
        QVERIFY(corpus.open(QIODevice::WriteOnly));
        corpus.write("{\"text\":\"AFP was in Bamba.\",\"label\":[[0,3,\"AGENCY\"],[11,16,\"LOC\"]]}\n");
        corpus.close();
        QWidget window;
        window.show();
        test::ScriptedPrompts prompts;
        prompts.files = {{path}};
        QDialog* dialog = ui::openCorpusImport(&window, *project, prompts);
        auto* button = part<QAbstractButton>(dialog, "import");
        QVERIFY(!button->isEnabled());
        part<QAbstractButton>(dialog, "files")->click();
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(part<QComboBox>(dialog, "format")->currentText().startsWith(QStringLiteral("doccano")));
        auto* labels = part<QTableWidget>(dialog, "labels");
        QCOMPARE(labels->rowCount(), 2);
        auto* agency = qobject_cast<QComboBox*>(labels->cellWidget(0, 2));
        QCOMPARE(agency->currentText(), QStringLiteral("leave out"));
        QCOMPARE(qobject_cast<QComboBox*>(labels->cellWidget(1, 2))->currentText(), QStringLiteral("PLACE"));
        agency->setCurrentText(QStringLiteral("ORG"));
        look(dialog, "corpus-import");
        part<QCheckBox>(dialog, "draft")->setChecked(false);
        part<QLineEdit>(dialog, "author")->setText(QStringLiteral("awa"));

        QSignalSpy changed(project.get(), &curation::Project::changed);
        button->click();
        QTRY_COMPARE(changed.size(), 1);
        const auto documents = project->reader().documents();
        QVERIFY(documents);
        QCOMPARE(documents->size(), 2);
        const auto mentions = project->reader().mentions(documents->constLast().id);
        QVERIFY(mentions);
        QCOMPARE(mentions->size(), 2);
        QCOMPARE(mentions->at(0).quote, QStringLiteral("AFP"));
        QVERIFY(mentions->at(0).type == model::MentionType::Org);
        QCOMPARE(mentions->at(1).author, QStringLiteral("awa"));
        QVERIFY(part<QPlainTextEdit>(dialog, "report")->isVisible());
        look(dialog, "corpus-imported");
        dialog->reject();
    }
};

QTEST_MAIN(TestTrainingDialogs)
#include "tst_ui_training.moc"
