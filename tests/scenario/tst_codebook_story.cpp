// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project makes its codebook its own, in the real window and by the keyboard: a type with a key, a field,
// a type retired again, drafts that have become stale.

#include "incident/incident_panel.h"
#include "support/window_driver.h"
#include "viewer/document_view.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTextEdit>
#include <QtTest>

using namespace casus;
using model::MentionState;
using model::MentionType;

class TestCodebookStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOwnTypeIsMarkedRetiredAndExported();
    void aTakenKeyIsRefusedBesideTheField();
    void anOwnFieldIsFilledWithItsWords();
    void definitionsFollowTheFocus();
    void staleDraftsAreNamedAndDraftedAgain();

private:
    static QDialog* openBook(test::WindowDriver& driver);
    template <typename Widget>
    static Widget* part(const QObject* parent, const char* name)
    {
        auto* found = parent->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s is missing", name);
        return found;
    }
    static void type(QWidget* line, const QString& words)
    {
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, words);
    }
    static model::DocumentId shown(test::WindowDriver& driver)
    {
        const auto incidents = driver.window().findChild<ui::IncidentPanel*>()->incidents();
        return incidents.isEmpty() ? model::DocumentId() : incidents.first().reports.first().document;
    }
    static QByteArray exported(test::WindowDriver& driver, exchange::ExportFormat format)
    {
        const QString path = driver.file(QStringLiteral("out.csv"));
        exchange::ExportOptions options;
        options.format = format;
        options.all = true;
        driver.project().startExport(path, options);
        if (!driver.waitForJobs())
            return "the export did not end";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file was written");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCodebookStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QDialog* TestCodebookStory::openBook(test::WindowDriver& driver)
{
    driver.trigger(ui::ActionId::Codebook);
    for (QDialog* dialog : driver.window().findChildren<QDialog*>(QStringLiteral("codebookDialog"))) {
        if (dialog->isVisible())
            return dialog;
    }
    qFatal("the codebook did not open");
}

void TestCodebookStory::anOwnTypeIsMarkedRetiredAndExported()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    {
        QDialog* book = openBook(driver);
        auto* save = part<QPushButton>(book, "save");
        QVERIFY(!save->isEnabled());
        part<QPushButton>(book, "typesAdd")->click();
        auto* label = part<QLineEdit>(book, "types_label");
        QTRY_VERIFY(label->hasFocus());
        type(label, QStringLiteral("Vehicle"));
        QCOMPARE(part<QLineEdit>(book, "types_name")->text(), QStringLiteral("VEHICLE"));
        QCOMPARE(part<QLineEdit>(book, "types_key")->text(), QStringLiteral("9"));
        QVERIFY(save->isEnabled());
        QPointer<QDialog> open(book);
        QTest::keyClick(book, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!open || !open->isVisible());
    }
    QCOMPARE(driver.project().codebook().version, 1);

    auto* view = driver.window().findChild<ui::DocumentView*>();
    const model::Span words{0, 4};
    view->setSelection(words);
    driver.textKey(Qt::Key_9);
    const model::DocumentId document = shown(driver);
    const auto vehicles = [&] {
        QList<model::Mention> found;
        const auto all = driver.project().reader().mentions(document);
        for (const model::Mention& mention : *all) {
            if (mention.type == MentionType::FirstCustom)
                found.append(mention);
        }
        return found;
    };
    QCOMPARE(vehicles().size(), 1);
    QVERIFY(vehicles().first().span == words);
    QVERIFY(vehicles().first().state == MentionState::Added);

    // Undone and done again over a restart.
    driver.trigger(ui::ActionId::Undo);
    QVERIFY(vehicles().isEmpty());
    driver.start(driver.file(QStringLiteral("project.casus")));
    QVERIFY(driver.showDocument(QStringLiteral("mali-three-attacks")));
    driver.trigger(ui::ActionId::Redo);
    QCOMPARE(vehicles().size(), 1);

    {
        QDialog* book = openBook(driver);
        auto* list = part<QListWidget>(book, "typesList");
        list->setCurrentRow(list->count() - 1);
        QVERIFY(part<QLabel>(book, "types_uses")->text().contains(u'1'));
        part<QPushButton>(book, "typesRetire")->click();
        part<QPushButton>(book, "save")->click();
    }
    QCOMPARE(driver.project().codebook().version, 2);
    const QList<model::Mention> kept = vehicles();
    QCOMPARE(kept.size(), 1);
    view = driver.window().findChild<ui::DocumentView*>();
    const QPoint middle = view->rectOf(words).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle);
    QTRY_COMPARE(view->current(), std::make_optional(kept.first().id)); // it is still shown
    view->setSelection(model::Span{6, 9});
    driver.textKey(Qt::Key_9); // the key does nothing more
    QCOMPARE(vehicles().size(), 1);

    const QByteArray csv = exported(driver, exchange::ExportFormat::MentionsCsv);
    QVERIFY2(csv.contains("VEHICLE"), csv.left(400).constData());
    const QByteArray records = exported(driver, exchange::ExportFormat::RecordCsv);
    QVERIFY(records.contains("casus-1.2"));
    const QString path = driver.project().path();
    driver.stop();
    const auto report = store::check(path);
    QVERIFY2(report->sound, qPrintable(report->problems.join(u'\n')));
}

void TestCodebookStory::aTakenKeyIsRefusedBesideTheField()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    QDialog* book = openBook(driver);
    part<QPushButton>(book, "typesAdd")->click();
    type(part<QLineEdit>(book, "types_label"), QStringLiteral("Vehicle"));
    type(part<QLineEdit>(book, "types_key"), QStringLiteral("a"));
    auto* problem = part<QLabel>(book, "types_problem_key");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("Accept")), qPrintable(problem->text()));
    QVERIFY(!part<QPushButton>(book, "save")->isEnabled());
    type(part<QLineEdit>(book, "types_key"), QStringLiteral("g"));
    QVERIFY(!problem->isVisible());
    type(part<QLineEdit>(book, "types_name"), QStringLiteral("BIG CAR"));
    QVERIFY(part<QLabel>(book, "types_problem_name")->isVisible());
    type(part<QLineEdit>(book, "types_name"), QStringLiteral("CAR"));
    QVERIFY(part<QPushButton>(book, "save")->isEnabled());
    QTest::keyClick(book, Qt::Key_Escape);
    QCOMPARE(driver.project().codebook().version, 0);
}

void TestCodebookStory::anOwnFieldIsFilledWithItsWords()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    {
        QDialog* book = openBook(driver);
        part<QTabWidget>(book, "codebookTabs")->setCurrentIndex(2);
        part<QPushButton>(book, "fieldsAdd")->click();
        type(part<QLineEdit>(book, "fields_label"), QStringLiteral("Vehicle used"));
        QCOMPARE(part<QLineEdit>(book, "fields_name")->text(), QStringLiteral("vehicle_used"));
        part<QPushButton>(book, "save")->click();
    }
    auto* line = driver.find<QLineEdit>("edit_own_vehicle_used");
    QVERIFY(line);
    line->setFocus();
    auto* view = driver.window().findChild<ui::DocumentView*>();
    view->setSelection(model::Span{0, 4});
    driver.textKey(Qt::Key_F);
    const auto* panel = driver.window().findChild<ui::IncidentPanel*>();
    const auto current = panel->current();
    QVERIFY(current);
    const auto incident = driver.project().reader().incident(*current);
    const model::Field field = (*incident)->ownFields.value(QStringLiteral("vehicle_used"));
    QCOMPARE(model::toText(field.value), view->text().left(4));
    QCOMPARE(field.evidence.size(), 1);
    QVERIFY(field.evidence.first().span == (model::Span{0, 4}));
    driver.trigger(ui::ActionId::Undo);
    QVERIFY((*driver.project().reader().incident(*current))->ownFields.isEmpty());
}

void TestCodebookStory::definitionsFollowTheFocus()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    auto* panel = driver.find<QWidget>("codebookPanel");
    QVERIFY(panel && !panel->isVisible());
    driver.trigger(ui::ActionId::Definitions);
    QVERIFY(panel->isVisible());
    auto* kind = driver.find<QWidget>("edit_kind");
    QVERIFY(kind);
    kind->setFocus();
    auto* title = driver.find<QLabel>("codebookTitle");
    QTRY_COMPARE(title->text(), QStringLiteral("Kind"));
    const auto* text = part<QTextEdit>(panel, "codebookText");
    QVERIFY(text->toPlainText().contains(QStringLiteral("remembered for")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Base overrun: ")));
    driver.trigger(ui::ActionId::Definitions);
    QVERIFY(!panel->isVisible());
}

void TestCodebookStory::staleDraftsAreNamedAndDraftedAgain()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    auto* notice = driver.find<QWidget>("staleNotice");
    QVERIFY(notice && !notice->isVisible());
    driver.textKey(Qt::Key_A);
    driver.textKey(Qt::Key_X);
    const model::DocumentId document = shown(driver);
    const auto decided = [&] {
        QMap<model::MentionId, model::Mention> found;
        const auto all = driver.project().reader().mentions(document);
        for (const model::Mention& mention : *all) {
            if (mention.state != MentionState::Suggested)
                found.insert(mention.id, mention);
        }
        return found;
    };
    const auto before = decided();
    QCOMPARE(before.size(), 2);
    model::Codebook codebook = driver.project().codebook();
    for (model::LabelType& type : codebook.types)
        type.retired = type.id == MentionType::Org;
    QVERIFY(driver.project().setCodebook(codebook));
    QVERIFY(notice->isVisible());
    driver.trigger(ui::ActionId::DraftStale);
    QVERIFY(driver.waitForJobs());
    QTRY_VERIFY(!notice->isVisible());
    QVERIFY(decided() == before);
    QVERIFY(driver.project().staleDocuments()->isEmpty());
}

QTEST_MAIN(TestCodebookStory)
#include "tst_codebook_story.moc"
