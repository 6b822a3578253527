// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"
#include "support/actions.h"
#include "support/scripted_prompts.h"
#include "support/theme.h"
#include "ui/incident/incident_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace casus;

namespace {

template <typename Widget>
Widget* part(const QWidget* dialog, const char* name)
{
    return dialog->findChild<Widget*>(QString::fromLatin1(name));
}

void write(const QWidget* dialog, const char* name, const QString& text)
{
    auto* line = part<QLineEdit>(dialog, name);
    QVERIFY2(line, name);
    line->setText(text);
}

void press(const QWidget* dialog, const char* name)
{
    auto* button = part<QAbstractButton>(dialog, name);
    QVERIFY2(button, name);
    button->click();
}

QString problemIn(const QWidget* dialog)
{
    const auto* label = part<QLabel>(dialog, "problem");
    return label && !label->isHidden() ? label->text() : QString();
}

/// With CASUS_LOOK set to a folder, leaves a picture of the dialog in light and dark.
void look(QWidget* dialog)
{
    const QString folder = qEnvironmentVariable("CASUS_LOOK");
    if (folder.isEmpty())
        return;
    for (const auto scheme : {ui::ColorScheme::Dark, ui::ColorScheme::Light}) {
        ui::applyTheme(*qApp, scheme);
        QCoreApplication::processEvents();
        const QString end =
            scheme == ui::ColorScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        QVERIFY(dialog->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, dialog->objectName(), end)));
    }
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void exportWritesTheFileAndReports();
    void exportRefusesBadTargets();
    void aPublicationDateThatDoesNotExistIsRefused();
    void aNewPublicationDateIsStored();
    void pasteNeedsAText();
    void mentionValuesAreChecked();
    void occurrencesAreTicked();
    void theTrashGivesBack();
    void theCoderNeedsAName();
    void theImportReportNamesWhatWasRefused();
    void theKeyCardIsFiltered();
    void aCommandIsFoundAndDone();
    void aboutShowsTheCredits();
    void escapeCloses();

private:
    [[nodiscard]] model::Mention firstMention(model::MentionType type) const;

    std::unique_ptr<test::IncidentFixture> m_fixture;
    std::unique_ptr<curation::Project> m_project;
    std::unique_ptr<QWidget> m_window;
    test::ScriptedPrompts m_prompts;
};

void TestDialogs::initTestCase()
{
    qputenv("CASUS_RESOURCES", CASUS_RESOURCES);
    ui::applyTheme(*qApp, ui::ColorScheme::Light);
}

void TestDialogs::init()
{
    m_fixture = std::make_unique<test::IncidentFixture>();
    const QString problem = m_fixture->prepare();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_project = m_fixture->open();
    QVERIFY(m_project);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_window->show();
}

void TestDialogs::cleanup()
{
    m_window.reset();
    m_project.reset();
    m_fixture.reset();
}

model::Mention TestDialogs::firstMention(model::MentionType type) const
{
    const auto mentions = m_project->reader().mentions(m_fixture->document());
    for (const model::Mention& mention : *mentions) {
        if (mention.type == type)
            return mention;
    }
    return {};
}

void TestDialogs::exportWritesTheFileAndReports()
{
    QVERIFY(m_project->acceptIncident(m_fixture->ambush()));
    QDialog* dialog = ui::openExportDialog(m_window.get(), *m_project, m_prompts);
    const auto* preview = part<QTableView>(dialog, "preview")->model();
    QCOMPARE(preview->rowCount(), 1);
    part<QAbstractButton>(dialog, "all")->setChecked(true);
    QCOMPARE(preview->rowCount(), 2);
    look(dialog);
    part<QAbstractButton>(dialog, "acceptedOnly")->setChecked(true);
    const QString target = m_fixture->file(QStringLiteral("out.csv"));
    m_prompts.saveNames = {target};
    press(dialog, "choose");
    QCOMPARE(part<QLineEdit>(dialog, "target")->text(), target);
    press(dialog, "export");
    auto* report = part<QPlainTextEdit>(dialog, "report");
    QTRY_VERIFY(report->isVisible());
    QVERIFY(problemIn(dialog).isEmpty());
    QVERIFY(report->toPlainText().contains(u"1"));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("\r\n"), 2); // heading and one incident
    QVERIFY(content.contains("Sokolo"));
    QVERIFY2(!content.contains("Farabougou"), "only what is accepted");
}

void TestDialogs::exportRefusesBadTargets()
{
    QDialog* dialog = ui::openExportDialog(m_window.get(), *m_project, m_prompts);
    const auto* run = part<QAbstractButton>(dialog, "export");
    QVERIFY(run->isEnabled());
    for (const QString& bad : {QString(), m_fixture->file(QStringLiteral("no/such/folder/out.csv")),
                               m_fixture->file(QStringLiteral(".")), m_fixture->path()}) {
        write(dialog, "target", bad);
        QVERIFY2(!run->isEnabled(), qPrintable(bad));
        QVERIFY2(!part<QLabel>(dialog, "targetNote")->text().isEmpty(), qPrintable(bad));
    }
}

void TestDialogs::aPublicationDateThatDoesNotExistIsRefused()
{
    QPointer<QDialog> dialog = ui::openDocumentDetails(m_window.get(), *m_project, m_fixture->document());
    write(dialog, "published", QStringLiteral("2023-02-30"));
    press(dialog, "store");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(problemIn(dialog).contains(u"2023-02-30"));
    QVERIFY(m_project->reader().documentInfo(m_fixture->document())->published == QDate(2023, 4, 22));
}

void TestDialogs::aNewPublicationDateIsStored()
{
    QPointer<QDialog> dialog = ui::openDocumentDetails(m_window.get(), *m_project, m_fixture->document());
    QVERIFY(part<QLabel>(dialog, "revaluation")->isHidden());
    write(dialog, "published", QStringLiteral("2023-04-29"));
    QVERIFY(!part<QLabel>(dialog, "revaluation")->isHidden());
    look(dialog);
    press(dialog, "store");
    QTRY_VERIFY(!dialog);
    QVERIFY(m_project->reader().documentInfo(m_fixture->document())->published == QDate(2023, 4, 29));
}

void TestDialogs::pasteNeedsAText()
{
    QGuiApplication::clipboard()->clear();
    std::optional<model::DocumentId> imported;
    QPointer<QDialog> dialog =
        ui::openPasteDialog(m_window.get(), *m_project, [&](model::DocumentId id) { imported = id; });
    press(dialog, "import");
    QVERIFY(!problemIn(dialog).isEmpty());
    part<QPlainTextEdit>(dialog, "text")
        ->setPlainText(
            QStringLiteral("Two killed in raid\n\nGunmen killed two farmers in Dablo on Monday.\n"));
    write(dialog, "published", QStringLiteral("2023-02-30"));
    press(dialog, "import");
    QVERIFY(!problemIn(dialog).isEmpty());
    write(dialog, "published", QStringLiteral("2023-05-02"));
    look(dialog);
    press(dialog, "import");
    QTRY_VERIFY(!dialog);
    QVERIFY(imported.has_value());
    QVERIFY(m_project->reader().documentInfo(*imported)->published == QDate(2023, 5, 2));
}

void TestDialogs::mentionValuesAreChecked()
{
    const model::Mention date = firstMention(model::MentionType::Date);
    QVERIFY(date.id.isStored());
    QPointer<QDialog> dialog = ui::openMentionValue(m_window.get(), *m_project, date);
    QCOMPARE(part<QLineEdit>(dialog, "edtf")->text(), QStringLiteral("2023-04-18"));
    write(dialog, "edtf", QStringLiteral("2023-04-31"));
    press(dialog, "store");
    QVERIFY(problemIn(dialog).contains(u"2023-04-31"));
    write(dialog, "edtf", QStringLiteral("2023-04-17"));
    look(dialog);
    press(dialog, "store");
    QTRY_VERIFY(!dialog);
    const auto stored = m_project->reader().mention(date.id);
    QVERIFY(std::get<model::DateValue>((*stored)->value).edtf == u"2023-04-17");

    dialog = ui::openMentionValue(m_window.get(), *m_project, firstMention(model::MentionType::Place));
    write(dialog, "lat", QStringLiteral("123"));
    press(dialog, "store");
    QVERIFY(problemIn(dialog).contains(u"123"));
    dialog->reject();
}

void TestDialogs::occurrencesAreTicked()
{
    const model::Mention place = firstMention(model::MentionType::Place);
    QPointer<QDialog> dialog = ui::openOccurrences(m_window.get(), *m_project, place);
    auto* list = part<QListWidget>(dialog, "occurrences");
    QVERIFY(list);
    QCOMPARE(list->count(), 1); // the headline is marked, the lead is not
    look(dialog);
    press(dialog, "none");
    QVERIFY(!part<QAbstractButton>(dialog, "mark")->isEnabled());
    press(dialog, "all");
    press(dialog, "mark");
    QTRY_VERIFY(!dialog);
    const auto mentions = m_project->reader().mentions(m_fixture->document());
    QCOMPARE(std::count_if(mentions->begin(), mentions->end(),
                           [](const model::Mention& mention) { return mention.quote == u"Sokolo"; }),
             2);
}

void TestDialogs::theTrashGivesBack()
{
    QVERIFY(m_project->trashIncident(m_fixture->arson()));
    QDialog* dialog = ui::openTrash(m_window.get(), *m_project);
    auto* tree = part<QTreeWidget>(dialog, "trash");
    QCOMPARE(tree->topLevelItemCount(), 1);
    look(dialog);
    press(dialog, "restore");
    QCOMPARE(tree->topLevelItemCount(), 0);
    QVERIFY(!part<QLabel>(dialog, "empty")->isHidden());
    QVERIFY(!test::IncidentFixture::stored(*m_project, m_fixture->arson()).trashed);
}

void TestDialogs::theCoderNeedsAName()
{
    QString chosen;
    QPointer<QDialog> dialog =
        ui::openCoderDialog(m_window.get(), {}, [&](const QString& name) { chosen = name; });
    QVERIFY(!part<QAbstractButton>(dialog, "store")->isEnabled());
    write(dialog, "coder", QStringLiteral("   "));
    QVERIFY(!part<QAbstractButton>(dialog, "store")->isEnabled());
    write(dialog, "coder", QStringLiteral(" Ama "));
    look(dialog);
    press(dialog, "store");
    QCOMPARE(chosen, QStringLiteral("Ama"));
}

void TestDialogs::theImportReportNamesWhatWasRefused()
{
    curation::ImportOutcome outcome;
    outcome.imported = 12;
    outcome.refused = {{QStringLiteral("/home/x/photo.jpg"), QStringLiteral("photo.jpg is a binary file.")}};
    outcome.notes = {QStringLiteral("a.txt was read as Windows-1252.")};
    QDialog* dialog = ui::openImportReport(m_window.get(), outcome);
    const auto* refused = part<QTreeWidget>(dialog, "refused");
    QCOMPARE(refused->topLevelItem(0)->text(0), QStringLiteral("photo.jpg"));
    QCOMPARE(part<QTreeWidget>(dialog, "notes")->topLevelItemCount(), 1);
    look(dialog);
}

void TestDialogs::theKeyCardIsFiltered()
{
    QObject owner;
    const ui::Actions actions(&owner);
    QDialog* dialog = ui::openKeyCard(m_window.get(), actions, m_prompts);
    const auto visible = [&] {
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        return std::count_if(labels.begin(), labels.end(),
                             [](const QLabel* label) { return label->isVisible(); });
    };
    const auto all = visible();
    QVERIFY(all > 30);
    look(dialog);
    write(dialog, "search", QStringLiteral("accept"));
    QVERIFY(visible() < all / 2);
    QVERIFY(visible() > 1);
}

void TestDialogs::aCommandIsFoundAndDone()
{
    QObject owner;
    const ui::Actions actions(&owner);
    actions[ui::ActionId::Export]->setEnabled(false);
    QPointer<QDialog> dialog = ui::openCommandPalette(m_window.get(), actions);
    const auto* list = part<QTreeWidget>(dialog, "commands");
    QVERIFY(list->topLevelItemCount() > 40);
    look(dialog);
    write(dialog, "search", QStringLiteral("export"));
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        QVERIFY2(list->topLevelItem(row)->text(0) != ui::actionText(ui::actionSpec(ui::ActionId::Export)),
                 "what cannot be done now is not offered");
    write(dialog, "search", QStringLiteral("zzz"));
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!problemIn(dialog).isEmpty());
    write(dialog, "search", QStringLiteral("docu next")); // any order, beginnings of words
    QVERIFY(list->currentItem());
    QCOMPARE(list->currentItem()->text(1), actions.keyHint(ui::ActionId::NextDocument));
    const QSignalSpy done(actions[ui::ActionId::NextDocument], &QAction::triggered);
    QTest::keyClick(part<QLineEdit>(dialog, "search"), Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QTRY_VERIFY(!dialog);
}

void TestDialogs::aboutShowsTheCredits()
{
    QDialog* dialog = ui::openAbout(m_window.get(), QStringLiteral("0.1.0"));
    const auto* credits = part<QTreeWidget>(dialog, "credits");
    QVERIFY(problemIn(dialog).isEmpty());
    QVERIFY(!credits->findItems(QStringLiteral("GeoNames"), Qt::MatchExactly).isEmpty());
    look(dialog);
}

void TestDialogs::escapeCloses()
{
    QPointer<QDialog> dialog = ui::openDocumentDetails(m_window.get(), *m_project, m_fixture->document());
    write(dialog, "title", QStringLiteral("another"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_project->reader().documentInfo(m_fixture->document())->title != u"another");
}

QTEST_MAIN(TestDialogs)

#include "tst_ui_dialogs.moc"
