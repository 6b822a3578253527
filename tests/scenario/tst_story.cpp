// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analyst's story with the real window: import, review by keyboard, complete an incident, export,
// restart.

#include "incident/incident_panel.h"
#include "support/window_driver.h"
#include "viewer/document_view.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QtTest>

using namespace casus;
using model::MentionState;

class TestStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importReviewExportRestart();
    void suggestionsAreDecidedByKeyboard();
    void lettersTypedInAFieldAreLetters();
    void aSecondReportIsJoined();
    void publicationDateRevaluesDates();
    void documentWithoutIncident();
    void trashAndRestore();
    void backupAndRestore();
    void secondWindowOpensReadOnly();
    void unreadableFilesAreNamedAndTheRestGoesOn();
    void notAProjectIsRefused();

private:
    static QList<model::Mention> mentions(test::WindowDriver& driver);
    static model::DocumentId shown(test::WindowDriver& driver);
    static QByteArray exported(test::WindowDriver& driver, const QString& format);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

model::DocumentId TestStory::shown(test::WindowDriver& driver)
{
    const auto panel = driver.window().findChild<ui::IncidentPanel*>();
    const auto incidents = panel->incidents();
    return incidents.isEmpty() ? model::DocumentId() : incidents.first().reports.first().document;
}

QList<model::Mention> TestStory::mentions(test::WindowDriver& driver)
{
    auto list = driver.project().reader().mentions(shown(driver));
    return list ? *list : QList<model::Mention>();
}

QByteArray TestStory::exported(test::WindowDriver& driver, const QString& format)
{
    const QString path = driver.file(format + QStringLiteral(".csv"));
    exchange::ExportOptions options;
    options.format = exchange::exportFormatFromString(format).value();
    driver.project().startExport(path, options);
    if (!driver.waitForJobs())
        return "the export did not end";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file was written");
}

void TestStory::suggestionsAreDecidedByKeyboard()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto before = mentions(driver);
    QVERIFY(before.size() > 10);
    auto* view = driver.window().findChild<ui::DocumentView*>();
    QCOMPARE(view->current(), std::make_optional(before[0].id));

    driver.textKey(Qt::Key_A);
    driver.textKey(Qt::Key_X);
    driver.textKey(Qt::Key_Space);
    driver.textKey(Qt::Key_7); // the fourth becomes a weapon: wrong, but what was asked
    auto after = mentions(driver);
    QVERIFY(after[0].state == MentionState::Confirmed);
    QCOMPARE(after[0].author, QStringLiteral("Aminata"));
    QVERIFY(after[1].state == MentionState::Rejected);
    QVERIFY(after[2].state == MentionState::Suggested);
    QVERIFY(after[3].type == model::MentionType::Weapon);

    // Back goes to the one before; the rejected one is passed over.
    driver.textKey(Qt::Key_Backspace);
    QCOMPARE(view->current(), std::make_optional(before[2].id));

    // The end edge, one word further, taken with Enter.
    const auto span = before[2].span;
    driver.textKey(Qt::Key_BracketRight);
    QVERIFY(view->isEditingEdge());
    driver.textKey(Qt::Key_Right, Qt::ControlModifier);
    driver.textKey(Qt::Key_Return);
    after = mentions(driver);
    QCOMPARE(after[2].span.begin, span.begin);
    QVERIFY(after[2].span.end > span.end);
    QCOMPARE(after[2].quote.left(before[2].quote.size()), before[2].quote);
    QVERIFY(after[2].state == MentionState::Corrected);

    // M without a selection says what is missing and marks nothing.
    driver.window().statusBar()->clearMessage();
    driver.textKey(Qt::Key_M);
    QVERIFY(!driver.window().statusBar()->currentMessage().isEmpty());
    QCOMPARE(mentions(driver), after);

    for (int i = 0; i < 4; ++i)
        driver.trigger(ui::ActionId::Undo);
    QCOMPARE(mentions(driver), before);
    for (int i = 0; i < 4; ++i)
        driver.trigger(ui::ActionId::Redo);
    QCOMPARE(mentions(driver), after);
    QVERIFY(driver.prompts().errors.isEmpty());
}

void TestStory::lettersTypedInAFieldAreLetters()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto before = mentions(driver);
    driver.textKey(Qt::Key_Slash);
    auto* words = driver.find<QLineEdit>("findWords");
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("axn 3"));
    QCOMPARE(words->text(), QStringLiteral("axn 3"));
    QCOMPARE(mentions(driver), before);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(driver.window().findChild<ui::DocumentView*>()->hasFocus());
}

void TestStory::importReviewExportRestart()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    // Accept everything that is suggested in this article.
    int presses = 0;
    const auto isOpen = [](const model::Mention& m) { return m.state == MentionState::Suggested; };
    while (presses < 400) {
        const auto list = mentions(driver);
        if (std::none_of(list.begin(), list.end(), isOpen))
            break;
        driver.textKey(Qt::Key_A);
        ++presses;
    }
    QVERIFY(presses > 10 && presses < 400);

    // The second attack: two claimants differ; the coder sets the summary and accepts.
    auto* panel = driver.window().findChild<ui::IncidentPanel*>();
    const auto drafts = panel->incidents();
    QVERIFY(drafts.size() >= 3);
    const auto conflicting = std::find_if(drafts.begin(), drafts.end(), [](const model::Incident& incident) {
        const auto totals = model::derive(incident.claims, model::Policy::Native);
        const auto* killed = totals.find(model::Effect::Killed, model::TotalSide::All);
        return killed && killed->conflicting;
    });
    QVERIFY2(conflicting != drafts.end(), "No draft has two claimants who differ.");
    panel->setCurrent(conflicting->id);
    QVERIFY(
        driver.project().setField(conflicting->id, model::FieldKey::Summary,
                                  QStringLiteral("Two civilians, or three, shot in a truck; \"escorted\"."),
                                  {}, QStringLiteral("own words")));
    driver.trigger(ui::ActionId::AcceptIncident);
    const auto accepted = driver.project().reader().incident(conflicting->id);
    QVERIFY(accepted && *accepted);
    QVERIFY((*accepted)->status == model::IncidentStatus::Accepted);
    QCOMPARE((*accepted)->coder, QStringLiteral("Aminata"));

    QByteArray table = exported(driver, QStringLiteral("csv"));
    QVERIFY2(!(*accepted)->publicId.isEmpty(), "An accepted incident has an id that stays.");
    table.replace((*accepted)->publicId.toUtf8(), "ID-OF-THE-INCIDENT"); // given at random, never reused
    const QString golden = QStringLiteral(CASUS_SOURCE_DIR "/tests/golden/story-incidents.csv");
    if (qEnvironmentVariableIsSet("CASUS_UPDATE_GOLDEN")) {
        QFile out(golden);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(table);
    }
    QFile expected(golden);
    QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(golden));
    QCOMPARE(table, expected.readAll());

    // Restart: all is there, and undo goes on.
    const auto kept = mentions(driver);
    const auto id = shown(driver);
    driver.start(driver.file(QStringLiteral("project.casus")));
    QVERIFY(driver.showDocument(QStringLiteral("mali-three-attacks")));
    QCOMPARE(driver.project().reader().mentions(id).value(), kept);
    QCOMPARE(*driver.project().reader().incident(conflicting->id).value(), **accepted);
    driver.trigger(ui::ActionId::Undo); // accepting
    driver.trigger(ui::ActionId::Undo); // the summary
    QVERIFY(driver.project().reader().incident(conflicting->id).value()->suggested);
    driver.trigger(ui::ActionId::Undo); // the last mention
    const auto undone = driver.project().reader().mentions(id).value();
    QCOMPARE(std::count_if(undone.begin(), undone.end(), isOpen), 1);
    QVERIFY(driver.prompts().errors.isEmpty());
}

void TestStory::aSecondReportIsJoined()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    QVERIFY(driver.showDocument(QStringLiteral("borno-convoy-ambush")));
    auto* panel = driver.window().findChild<ui::IncidentPanel*>();
    const model::Incident first = panel->incidents().first();
    driver.trigger(ui::ActionId::AcceptIncident);

    exchange::Metadata metadata;
    metadata.published = QDate(2020, 10, 9);
    metadata.publisher = QStringLiteral("Agency Two");
    QVERIFY(driver.project().importText(
        QStringLiteral(
            "Nigeria: toll of Borno ambush rises to 23\n\n"
            "Twenty-three Nigerian soldiers were killed when Boko Haram ambushed a convoy on the road from "
            "Maiduguri to Damboa on Tuesday, two security sources said on Friday.\n"),
        QStringLiteral("second"), metadata));
    QVERIFY(driver.showDocument(QStringLiteral("second")));
    QVERIFY(panel->current());
    const model::Incident told = *driver.project().reader().incident(*panel->current()).value();
    QVERIFY(!told.claims.isEmpty());
    QTRY_VERIFY2(driver.find<QWidget>("duplicateNotice")->isVisible(), "it is proposed as told before");
    driver.trigger(ui::ActionId::JoinIncident);

    // The accepted one stays, with both reports, the figures of both, and one row in the table.
    QCOMPARE(panel->current(), std::make_optional(first.id));
    const auto joined = *driver.project().reader().incident(first.id).value();
    QCOMPARE(joined.reports.size(), 2);
    QCOMPARE(joined.claims.size(), first.claims.size() + told.claims.size());
    const QByteArray table = exported(driver, QStringLiteral("csv"));
    QCOMPARE(table.count("\r\n"), 2); // the heading and one incident
    QVERIFY2(table.contains("Agency Two"), table.constData());

    driver.trigger(ui::ActionId::Undo);
    QCOMPARE(driver.project().reader().incident(first.id).value()->reports.size(), 1);
    QVERIFY(driver.prompts().errors.isEmpty());
}

void TestStory::publicationDateRevaluesDates()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto id = shown(driver);
    const auto before = mentions(driver);
    const auto info = driver.project().reader().documentInfo(id).value();
    const auto changed = driver.project().setDocumentDetails(
        id, {info.title, info.publisher, info.url, info.language, info.published.addDays(7)});
    QVERIFY(changed && *changed > 0);
    const auto after = mentions(driver);
    int moved = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].span, before[i].span);
        if (before[i].type != model::MentionType::Date)
            QCOMPARE(after[i], before[i]);
        else if (after[i].value != before[i].value)
            ++moved;
    }
    QVERIFY(moved > 0);
    driver.trigger(ui::ActionId::Undo); // one step for the date and all it moved
    QCOMPARE(mentions(driver), before);
    QCOMPARE(driver.project().reader().documentInfo(id).value().published, info.published);
}

void TestStory::documentWithoutIncident()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto id = shown(driver);
    driver.trigger(ui::ActionId::DocumentNoIncident);
    QVERIFY(driver.project().reader().documentInfo(id).value().status == model::DocumentStatus::NoIncident);
    driver.trigger(ui::ActionId::Undo);
    QVERIFY(driver.project().reader().documentInfo(id).value().status != model::DocumentStatus::NoIncident);
}

void TestStory::trashAndRestore()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto id = shown(driver);
    const auto all = driver.project().reader().documents().value().size();
    driver.trigger(ui::ActionId::TrashDocument);
    QCOMPARE(driver.project().reader().documents().value().size(), all - 1);
    QVERIFY(driver.project().restoreDocument(id));
    QCOMPARE(driver.project().reader().documents().value().size(), all);
}

void TestStory::backupAndRestore()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    driver.textKey(Qt::Key_A);
    const auto id = shown(driver);
    const auto kept = mentions(driver);
    driver.prompts().saveNames.append(driver.file(QStringLiteral("backup.casus")));
    driver.trigger(ui::ActionId::Backup);
    QVERIFY(driver.waitForJobs());
    driver.textKey(Qt::Key_X);
    QVERIFY(mentions(driver) != kept);
    driver.prompts().files.append({driver.file(QStringLiteral("backup.casus"))});
    driver.prompts().saveNames.append(driver.file(QStringLiteral("restored.casus")));
    driver.trigger(ui::ActionId::RestoreBackup);
    QVERIFY2(driver.prompts().errors.isEmpty(), qPrintable(driver.prompts().errors.join(QLatin1Char('\n'))));
    QTRY_COMPARE(QFileInfo(driver.project().path()).fileName(), QStringLiteral("restored.casus"));
    QCOMPARE(driver.project().reader().mentions(id).value(), kept);
}

void TestStory::secondWindowOpensReadOnly()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    QTemporaryDir other;
    test::WindowDriver second(other.path());
    second.start(driver.file(QStringLiteral("project.casus")));
    QVERIFY(second.window().project() != nullptr);
    QVERIFY(second.project().isReadOnly());
    QCOMPARE(second.prompts().informations.size(), 1);
    QVERIFY(!second.window().actions()[ui::ActionId::Accept]->isEnabled());
}

void TestStory::unreadableFilesAreNamedAndTheRestGoesOn()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    const auto all = driver.project().reader().documents().value().size();
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(driver.file(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("binary.txt"), QByteArray("PK\x03\x04\x00\x00\x00\x00", 8)));
    QVERIFY(write(QStringLiteral("good.txt"), "Gunmen killed two soldiers near Gao on Tuesday.\n"));
    QVERIFY(write(QStringLiteral("empty.txt"), ""));
    QSignalSpy finished(&driver.project(), &curation::Project::importFinished);
    driver.prompts().files.append(
        {driver.file(QStringLiteral("binary.txt")), driver.file(QStringLiteral("gone.txt")),
         driver.file(QStringLiteral("good.txt")), driver.file(QStringLiteral("empty.txt"))});
    driver.trigger(ui::ActionId::ImportFiles);
    QVERIFY(driver.waitForJobs());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(driver.project().reader().documents().value().size(), all + 2);
    auto* report = driver.window().findChild<QDialog*>();
    QVERIFY2(report, "The import report names what was refused.");
}

void TestStory::notAProjectIsRefused()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    QFile file(driver.file(QStringLiteral("letter.casus")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear colleague,\n");
    file.close();
    driver.prompts().files.append({file.fileName()});
    driver.trigger(ui::ActionId::OpenProject);
    QCOMPARE(driver.prompts().errors.size(), 1);
    QVERIFY(driver.prompts().errors.first().contains(QStringLiteral("letter.casus")));
    QCOMPARE(QFileInfo(driver.project().path()).fileName(), QStringLiteral("project.casus")); // stays open
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
