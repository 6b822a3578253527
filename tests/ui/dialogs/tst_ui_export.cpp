// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"
#include "exchange/records/profile.h"
#include "support/scripted_prompts.h"
#include "support/theme.h"
#include "ui/incident/incident_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using namespace casus;

namespace {

template <typename Widget>
Widget* part(const QWidget* dialog, const char* name)
{
    return dialog->findChild<Widget*>(QString::fromLatin1(name));
}

QString problemIn(const QWidget* dialog)
{
    const auto* label = part<QLabel>(dialog, "problem");
    return label && !label->isHidden() ? label->text() : QString();
}

/// With CASUS_LOOK set to a folder, leaves a picture of the dialog in light and dark.
void look(QWidget* dialog, const char* name)
{
    const QString folder = qEnvironmentVariable("CASUS_LOOK");
    if (folder.isEmpty())
        return;
    for (const auto scheme : {ui::ColorScheme::Dark, ui::ColorScheme::Light}) {
        ui::applyTheme(*qApp, scheme);
        QCoreApplication::processEvents();
        const QString end =
            scheme == ui::ColorScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        QVERIFY(
            dialog->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name), end)));
    }
}

} // namespace

/// The export dialog: formats, columns, filter, profiles, the report at the end.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFormatHasALineAndAPreview();
    void columnsAreChosenAndMovedByKeys();
    void theFilterIsCheckedAndApplied();
    void aProfileIsKeptChosenAndDeleted();
    void theReportNamesWhatWasRefused();
    void aPdfIsWritten();

private:
    void choose(const char* formatName);
    void press(const char* name) const;

    std::unique_ptr<test::IncidentFixture> m_fixture;
    std::unique_ptr<curation::Project> m_project;
    std::unique_ptr<QWidget> m_window;
    test::ScriptedPrompts m_prompts;
    QDialog* m_dialog = nullptr;
};

void TestExportDialog::initTestCase()
{
    qputenv("CASUS_RESOURCES", CASUS_RESOURCES);
    ui::applyTheme(*qApp, ui::ColorScheme::Light);
}

void TestExportDialog::init()
{
    m_fixture = std::make_unique<test::IncidentFixture>();
    const QString problem = m_fixture->prepare();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_project = m_fixture->open();
    QVERIFY(m_project);
    QVERIFY(m_project->acceptIncident(m_fixture->ambush()));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
    m_dialog = ui::openExportDialog(m_window.get(), *m_project, m_prompts);
}

void TestExportDialog::cleanup()
{
    m_window.reset();
    m_project.reset();
    m_fixture.reset();
}

void TestExportDialog::choose(const char* formatName)
{
    auto* list = part<QComboBox>(m_dialog, "format");
    for (int i = 0; i < list->count(); ++i) {
        if (list->itemText(i).trimmed() == QString::fromUtf8(formatName))
            list->setCurrentIndex(i);
    }
    QCOMPARE(list->currentText().trimmed(), QString::fromUtf8(formatName));
}

void TestExportDialog::press(const char* name) const
{
    auto* button = part<QAbstractButton>(m_dialog, name);
    QVERIFY2(button && button->isEnabled(), name);
    button->click();
}

void TestExportDialog::everyFormatHasALineAndAPreview()
{
    auto* list = part<QComboBox>(m_dialog, "format");
    int headings = 0;
    int formats = 0;
    QStringList files;
    for (int i = 0; i < list->count(); ++i) {
        if (!list->itemData(i).isValid()) {
            const auto* model = qobject_cast<QStandardItemModel*>(list->model());
            QVERIFY(!(model->item(i)->flags() & Qt::ItemIsEnabled));
            ++headings;
            continue;
        }
        list->setCurrentIndex(i);
        ++formats;
        const auto* table = part<QTableView>(m_dialog, "preview");
        const auto* text = part<QTextBrowser>(m_dialog, "previewText");
        QVERIFY(table->isVisible() != text->isVisible());
        if (table->isVisible())
            QVERIFY(table->model()->columnCount() > 5);
        else
            QVERIFY2(text->toPlainText().size() > 20, qPrintable(list->currentText()));
        files << part<QLineEdit>(m_dialog, "target")->text();
        QVERIFY(part<QAbstractButton>(m_dialog, "export")->isEnabled());
    }
    QCOMPARE(headings, 4);
    QCOMPARE(formats, 11);
    files.removeDuplicates();
    QCOMPARE(files.size(), 11);
    choose("Dossier (HTML)");
    look(m_dialog, "export-dossier");
    choose("ACLED columns (CSV)");
    look(m_dialog, "export-acled");
}

void TestExportDialog::columnsAreChosenAndMovedByKeys()
{
    press("chooseColumns");
    auto* columns = m_dialog->findChild<QDialog*>(QStringLiteral("exportColumns"));
    QVERIFY(columns);
    auto* list = part<QTreeWidget>(columns, "columns");
    QCOMPARE(list->topLevelItemCount(), exchange::exportColumns(exchange::ExportFormat::ReportCsv).size());
    part<QAbstractButton>(columns, "checkNone")->click();
    QVERIFY(!part<QAbstractButton>(columns, "take")->isEnabled());
    QVERIFY(!problemIn(columns).isEmpty());
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    list->topLevelItem(1)->setText(1, QStringLiteral("State"));
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("id"));
    part<QLineEdit>(columns, "findColumn")->setText(QStringLiteral("kill"));
    QVERIFY(list->topLevelItem(0)->isHidden());
    part<QLineEdit>(columns, "findColumn")->clear();
    look(columns, "export-columns");
    part<QAbstractButton>(columns, "take")->click();
    const auto* preview = part<QTableView>(m_dialog, "preview")->model();
    QCOMPARE(preview->columnCount(), 2);
    QCOMPARE(preview->headerData(0, Qt::Horizontal).toString(), QStringLiteral("State"));
    QCOMPARE(preview->headerData(1, Qt::Horizontal).toString(), QStringLiteral("id"));
    // Columns of one format are not those of another.
    choose("Full record (CSV)");
    QVERIFY(part<QTableView>(m_dialog, "preview")->model()->columnCount() > 100);
    choose("Report table (CSV)");
    QCOMPARE(part<QTableView>(m_dialog, "preview")->model()->columnCount(), 2);
}

void TestExportDialog::theFilterIsCheckedAndApplied()
{
    part<QAbstractButton>(m_dialog, "all")->setChecked(true);
    const auto* preview = part<QTableView>(m_dialog, "preview")->model();
    const int all = preview->rowCount();
    QVERIFY(all >= 2);
    part<QLineEdit>(m_dialog, "filterFrom")->setText(QStringLiteral("2023-02-30"));
    QVERIFY(!part<QAbstractButton>(m_dialog, "export")->isEnabled());
    QTRY_VERIFY(part<QLabel>(m_dialog, "previewNote")->text().contains(u"2023-02-30"));
    part<QLineEdit>(m_dialog, "filterFrom")->clear();
    part<QLineEdit>(m_dialog, "filterCountry")->setText(QStringLiteral("zz"));
    QTRY_COMPARE(preview->rowCount(), 0);
    part<QLineEdit>(m_dialog, "filterCountry")->setText(QStringLiteral("ml"));
    QTRY_VERIFY(preview->rowCount() > 0);
}

void TestExportDialog::aProfileIsKeptChosenAndDeleted()
{
    choose("GTD columns (CSV)");
    part<QComboBox>(m_dialog, "persons")->setCurrentIndex(1);
    part<QLineEdit>(m_dialog, "filterCountry")->setText(QStringLiteral("ML"));
    m_prompts.texts = {QStringLiteral("Monthly")};
    press("keepProfile");
    auto* list = part<QComboBox>(m_dialog, "profile");
    QCOMPARE(list->currentText(), QStringLiteral("Monthly"));
    const auto profiles = exchange::exportProfiles(*m_project->setting(exchange::profilesSetting()));
    QCOMPARE(profiles.size(), 1);
    QVERIFY(profiles[0].options.format == exchange::ExportFormat::GtdCsv);
    QVERIFY(profiles[0].options.persons == exchange::PersonNames::Initials);

    choose("Report table (CSV)");
    list->setCurrentIndex(0);
    part<QComboBox>(m_dialog, "persons")->setCurrentIndex(0);
    list->setCurrentIndex(1);
    QCOMPARE(part<QComboBox>(m_dialog, "format")->currentText().trimmed(),
             QStringLiteral("GTD columns (CSV)"));
    QCOMPARE(part<QComboBox>(m_dialog, "persons")->currentIndex(), 1);
    QCOMPARE(part<QLineEdit>(m_dialog, "filterCountry")->text(), QStringLiteral("ML"));
    look(m_dialog, "export-profile");
    press("deleteProfile");
    QCOMPARE(list->count(), 1);
    QVERIFY(exchange::exportProfiles(*m_project->setting(exchange::profilesSetting())).isEmpty());
}

void TestExportDialog::theReportNamesWhatWasRefused()
{
    choose("Points on a map (GeoJSON)");
    part<QAbstractButton>(m_dialog, "all")->setChecked(true);
    part<QLineEdit>(m_dialog, "target")->setText(m_fixture->file(QStringLiteral("out.geojson")));
    press("export");
    auto* report = part<QPlainTextEdit>(m_dialog, "report");
    QTRY_VERIFY(report->isVisible());
    QVERIFY2(problemIn(m_dialog).isEmpty(), qPrintable(problemIn(m_dialog)));
    QVERIFY(report->toPlainText().contains(QStringLiteral("written to")));
    look(m_dialog, "export-report");
    const QString saved = m_fixture->file(QStringLiteral("report.json"));
    m_prompts.saveNames = {saved};
    press("saveReport");
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("format")].toString(),
             QStringLiteral("geojson"));
}

void TestExportDialog::aPdfIsWritten()
{
    choose("Dossier (PDF)");
    part<QAbstractButton>(m_dialog, "all")->setChecked(true);
    const QString target = m_fixture->file(QStringLiteral("out.pdf"));
    part<QLineEdit>(m_dialog, "target")->setText(target);
    press("export");
    QTRY_VERIFY_WITH_TIMEOUT(part<QPlainTextEdit>(m_dialog, "report")->isVisible(), 30000);
    QVERIFY2(problemIn(m_dialog).isEmpty(), qPrintable(problemIn(m_dialog)));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") >= 2);
    if (const QString folder = qEnvironmentVariable("CASUS_LOOK"); !folder.isEmpty())
        QFile::copy(target, folder + QStringLiteral("/dossier.pdf"));
}

QTEST_MAIN(TestExportDialog)
#include "tst_ui_export.moc"
