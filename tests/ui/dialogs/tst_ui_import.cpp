// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/column_mapping_dialog.h"
#include "dialogs/dialogs.h"
#include "support/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace casus;
using exchange::ColumnMapping;

namespace {

template <typename Widget>
Widget* part(const QWidget* dialog, const char* name)
{
    return dialog->findChild<Widget*>(QString::fromLatin1(name));
}

exchange::TablePreview preview()
{
    return {exchange::FileKind::Csv,
            {QStringLiteral("id"), QStringLiteral("headline"), QStringLiteral("body"), QStringLiteral("date"),
             QStringLiteral("source"), QStringLiteral("link")},
            {{QStringLiteral("x-1"), QStringLiteral("Seven soldiers killed near border"),
              QStringLiteral(
                  "Seven soldiers were killed on Tuesday when gunmen attacked their post near the border."),
              QStringLiteral("03/04/2024"), QStringLiteral("Example Wire"),
              QStringLiteral("https://example.org/1")},
             {QStringLiteral("x-2"), QStringLiteral("Two wounded"),
              QStringLiteral("Two civilians were wounded."), QStringLiteral("25/04/2024"),
              QStringLiteral("Example Wire"), QStringLiteral("https://example.org/2")}}};
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

class TestImportDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ColorScheme::Light); }

    void columnsAreProposedAndChosen()
    {
        QWidget window;
        ColumnMapping chosen;
        int times = 0;
        QDialog* dialog = ui::openColumnMapping(&window, QStringLiteral("news.csv"), preview(),
                                                exchange::guessedColumns(preview().headers),
                                                [&](const ColumnMapping& mapping) {
                                                    chosen = mapping;
                                                    ++times;
                                                });
        QCOMPARE(part<QComboBox>(dialog, "text")->currentText(), QStringLiteral("body"));
        QCOMPARE(part<QComboBox>(dialog, "title")->currentText(), QStringLiteral("headline"));
        QCOMPARE(part<QTableWidget>(dialog, "preview")->rowCount(), 2);
        const auto* date = part<QLabel>(dialog, "dateReading");
        QVERIFY(date->text().contains(QStringLiteral("two dates")));
        part<QComboBox>(dialog, "dateOrder")->setCurrentIndex(1);
        QVERIFY(date->text().contains(QStringLiteral("2024")));
        look(dialog);
        part<QComboBox>(dialog, "text")->setCurrentIndex(0);
        QVERIFY(!part<QAbstractButton>(dialog, "import")->isEnabled());
        part<QComboBox>(dialog, "text")->setCurrentIndex(2);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(times, 1);
        QCOMPARE(chosen.text, QStringLiteral("headline"));
        QVERIFY(chosen.dateOrder == exchange::DateOrder::DayFirst);
    }

    void cancelChoosesNothing()
    {
        QWidget window;
        int times = 0;
        QDialog* dialog = ui::openColumnMapping(&window, QStringLiteral("news.csv"), preview(), {},
                                                [&](const ColumnMapping&) { ++times; });
        QVERIFY(!part<QAbstractButton>(dialog, "import")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(times, 0);
        QVERIFY(dialog->isHidden());
    }

    void theReportGroupsWhatItSays()
    {
        QWidget window;
        curation::ImportOutcome outcome;
        outcome.imported = 12;
        outcome.kinds = {{QStringLiteral("PDF"), 2}, {QStringLiteral("web page"), 10}};
        outcome.refused = {
            {QStringLiteral("/x/photo.jpg"), QStringLiteral("“photo.jpg” cannot be read: it is a picture.")}};
        outcome.nearCopies = {{QStringLiteral("/x/b.html"), QStringLiteral("Seven killed")},
                              {QStringLiteral("news.csv: 3"), QStringLiteral("Seven killed")}};
        outcome.revisions = {{QStringLiteral("/x/c.html"), QStringLiteral("Two wounded")}};
        outcome.notes = {QStringLiteral("a.txt: Read as Windows-1252.")};
        QDialog* dialog = ui::openImportReport(&window, outcome);
        look(dialog);
        QCOMPARE(part<QTabWidget>(dialog, "groups")->count(), 4);
        QCOMPARE(part<QTreeWidget>(dialog, "nearCopies")->topLevelItemCount(), 2);
        QCOMPARE(part<QTreeWidget>(dialog, "nearCopies")->topLevelItem(0)->text(1),
                 QStringLiteral("Seven killed"));
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY(words.join(u' ').contains(QStringLiteral("2 are near copies")));
        dialog->close();
        outcome = {};
        outcome.alreadyThere = 3;
        QDialog* bare = ui::openImportReport(&window, outcome);
        QVERIFY(part<QTabWidget>(bare, "groups")->isHidden());
        bare->close();
    }
};

QTEST_MAIN(TestImportDialogs)
#include "tst_ui_import.moc"
