// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/curation/desk.h"
#include "register/edit_dialog.h"
#include "register/incident_model.h"
#include "register/mention_model.h"
#include "register/register_panel.h"
#include "register/register_table.h"
#include "support/scripted_prompts.h"
#include "support/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace casus;
using namespace casus::ui;
using namespace Qt::StringLiterals;
using model::FieldKey;
using model::IncidentId;
using model::IncidentStatus;

class TestRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsAllIncidents();
    void modelsKeepTheRules();
    void filtersByFields();
    void aFilterThatFindsNothingSaysSo();
    void ordersByTheHeaderAndByKey();
    void enterGoesToTheWords();
    void editsACell();
    void aWrongValueIsRefusedInWords();
    void manyRowsWithAPreview();
    void acceptsByKey();
    void flagsByKey();
    void copiesForASpreadsheet();
    void columnsAreChosenByKeyboard();
    void savesAndTakesAView();
    void remembersColumns();
    void rowsFollowUndo();
    void mentionsAreDecidedInOneStep();
    void readOnlyProjectsStay();
    void everythingHasAName();
    void fitsTheWindow_data();
    void fitsTheWindow();

private:
    template <typename Widget>
    [[nodiscard]] Widget& part(const QString& name) const
    {
        const QObject* page = m_panel->findChild<QWidget*>(u"incidentsPage"_s);
        auto* found = page->findChild<Widget*>(name);
        if (!found)
            found = m_panel->findChild<Widget*>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return *found;
    }
    [[nodiscard]] curation::Project& project() { return m_desk->project(); }
    [[nodiscard]] RegisterTable& table() const { return part<RegisterTable>(u"incidentTable"_s); }
    [[nodiscard]] IncidentModel& incidents() const { return *static_cast<IncidentModel*>(table().model()); }
    [[nodiscard]] QString cell(int row, const QString& column) const
    {
        return incidents().index(row, incidents().columnOf(column)).data().toString();
    }
    void goTo(int row, const QString& column) const
    {
        table().setCurrentIndex(incidents().index(row, incidents().columnOf(column)));
        table().setFocus();
    }
    [[nodiscard]] model::Incident incident(qsizetype at)
    {
        return project().reader().incident(m_ids[at]).value().value();
    }
    void show();

    std::unique_ptr<test::Desk> m_desk;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<RegisterPanel> m_panel;
    QList<IncidentId> m_ids; // the drafted one and three by hand, of 2021, 2022 and 2023
};

void TestRegister::init()
{
    m_prompts = test::ScriptedPrompts();
    m_desk = std::make_unique<test::Desk>();
    project().setCoder(u"Awa"_s);
    m_ids = {m_desk->incident().id};
    for (int year = 2021; year <= 2023; ++year) {
        const IncidentId id = project().addIncident(m_desk->first, {}).value();
        QVERIFY(project().setField(id, FieldKey::Date, u"%1-06-01"_s.arg(year), {}, u"told"_s));
        QVERIFY(project().setField(id, FieldKey::Country, year == 2022 ? u"NE"_s : u"BF"_s, {}, u"told"_s));
        m_ids.append(id);
    }
    show();
}

void TestRegister::show()
{
    m_panel = std::make_unique<RegisterPanel>(m_prompts);
    m_panel->resize(1100, 600);
    m_panel->setProject(&project());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->focusRows();
    QTRY_COMPARE(incidents().rowCount(), m_ids.size());
}

void TestRegister::cleanup()
{
    if (m_panel)
        m_panel->setProject(nullptr);
    m_panel.reset();
    m_desk.reset();
}

void TestRegister::listsAllIncidents()
{
    QCOMPARE(incidents().ids(), m_ids);
    QCOMPARE(cell(1, u"date_edtf"_s), u"1 Jun 2021"_s);
    QVERIFY(cell(2, u"country_iso2"_s).contains(u"Niger"_s));
    QVERIFY(part<QLabel>(u"registerCount"_s).text().contains(u'4'));
}

void TestRegister::modelsKeepTheRules()
{
    IncidentModel incidentRows;
    const QAbstractItemModelTester first(&incidentRows);
    incidentRows.setProject(&project());
    incidentRows.setIds(m_ids);
    incidentRows.setIds(m_ids.mid(1));
    incidentRows.setIds({m_ids[0], IncidentId(999)});
    QVERIFY(!incidentRows.at(1));
    incidentRows.setProject(nullptr);
    MentionModel mentionRows;
    const QAbstractItemModelTester second(&mentionRows);
    mentionRows.setProject(&project());
    mentionRows.setIds(project().reader().find(store::MentionQuery{}).value());
    QVERIFY(mentionRows.rowCount() > 0);
    mentionRows.setIds({});
}

void TestRegister::filtersByFields()
{
    auto& words = part<QLineEdit>(u"filterCountries"_s);
    words.setFocus();
    QTest::keyClicks(&words, u"niger, ML"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    QTRY_VERIFY(incidents().ids().contains(m_ids[2]) && !incidents().ids().contains(m_ids[1]));
    QCOMPARE(words.text(), u"NE, ML"_s);
    auto& from = part<QLineEdit>(u"filterFrom"_s);
    from.setFocus();
    QTest::keyClicks(&from, u"2022"_s);
    QTest::keyClick(&from, Qt::Key_Return);
    QCOMPARE(from.text(), u"2022-01-01"_s);
    auto& to = part<QLineEdit>(u"filterTo"_s);
    to.setFocus();
    QTest::keyClicks(&to, u"2022"_s);
    QTest::keyClick(&to, Qt::Key_Return);
    QCOMPARE(to.text(), u"2022-12-31"_s);
    QTRY_COMPARE(incidents().ids(), QList<IncidentId>{m_ids[2]});
    QVERIFY(m_panel->filter().to == QDate(2022, 12, 31));
    QTest::mouseClick(&part<QToolButton>(u"filterClear"_s), Qt::LeftButton);
    QTRY_COMPARE(incidents().rowCount(), m_ids.size());
    QVERIFY(m_panel->filter().isEmpty());
}

void TestRegister::aFilterThatFindsNothingSaysSo()
{
    auto& words = part<QLineEdit>(u"filterWords"_s);
    words.setFocus();
    QTest::keyClicks(&words, u"nowhere"_s);
    QTRY_COMPARE(incidents().rowCount(), 0);
    QVERIFY(!table().isVisible());
    auto& from = part<QLineEdit>(u"filterFrom"_s);
    from.setFocus();
    QTest::keyClicks(&from, u"no day"_s);
    QTest::keyClick(&from, Qt::Key_Return);
    QVERIFY(part<QLabel>(u"registerNote"_s).text().contains(u"no day"_s));
}

void TestRegister::ordersByTheHeaderAndByKey()
{
    goTo(0, u"date_edtf"_s);
    QTest::keyClick(&table(), Qt::Key_S);
    QTest::keyClick(&table(), Qt::Key_S);
    QTRY_COMPARE(incidents().ids().constFirst(), m_ids[3]);
    QVERIFY(table().horizontalHeader()->isSortIndicatorShown());
    QTest::keyClick(&table(), Qt::Key_S);
    QTRY_COMPARE(incidents().ids(), m_ids);
}

void TestRegister::enterGoesToTheWords()
{
    QSignalSpy went(m_panel.get(), &RegisterPanel::goAsked);
    goTo(0, u"date_edtf"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(went.size(), 1);
    const auto target = went[0][0].value<CellTarget>();
    QCOMPARE(target.document, m_desk->first);
    QVERIFY(target.incident == m_ids[0]);
    QSignalSpy left(m_panel.get(), &RegisterPanel::leaveAsked);
    QTest::keyClick(&table(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestRegister::editsACell()
{
    m_prompts.texts = {u"the map says so"_s};
    goTo(1, u"country_iso2"_s);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"BF"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"Mali"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model::text(incident(1), FieldKey::Country), u"ML"_s);
    QCOMPARE(incident(1).fields.value(FieldKey::Country).reason, u"the map says so"_s);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(cell(1, u"country_iso2"_s).contains(u"Mali"_s));
    QVERIFY(project().undo());
    QVERIFY(cell(1, u"country_iso2"_s).contains(u"Burkina"_s));
}

void TestRegister::aWrongValueIsRefusedInWords()
{
    goTo(1, u"date_edtf"_s);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"2023-02-30"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>(u"registerNote"_s).text().contains(u"2023-02-30"_s));
    QCOMPARE(model::text(incident(1), FieldKey::Date), u"2021-06-01"_s);
    QVERIFY(m_prompts.asked.isEmpty());
}

void TestRegister::manyRowsWithAPreview()
{
    QVERIFY(project().linkReport(m_ids[0], m_ids[3]));
    table().setFocus();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_E);
    auto* dialog = m_panel->findChild<EditDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* columns = dialog->findChild<QComboBox*>(u"editColumn"_s);
    columns->setCurrentIndex(columns->findData(u"kind"_s));
    auto* value = dialog->findChild<QComboBox*>(u"editValue"_s);
    QVERIFY(value);
    QVERIFY(!dialog->findChild<QPushButton*>(u"editMake"_s)->isEnabled()); // nothing is emptied by mistake
    value->setCurrentIndex(value->findData(u"abduction"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"editReason"_s), u"seen"_s);
    auto* rows = dialog->findChild<QTreeWidget*>(u"editRows"_s);
    QTRY_COMPARE(rows->topLevelItemCount(), 4);
    QVERIFY(!rows->topLevelItem(0)->text(2).isEmpty()); // the joined one, and why it stays
    auto* make = dialog->findChild<QPushButton*>(u"editMake"_s);
    QVERIFY(make->text().contains(u'3'));
    QTest::mouseClick(make, Qt::LeftButton);
    QTRY_COMPARE(model::text(incident(1), FieldKey::Kind), u"abduction"_s);
    QCOMPARE(model::text(incident(2), FieldKey::Kind), u"abduction"_s);
    QCOMPARE(incident(2).fields.value(FieldKey::Kind).reason, u"seen"_s);
    QVERIFY(project().undo());
    QCOMPARE(model::text(incident(1), FieldKey::Kind), QString());
}

void TestRegister::acceptsByKey()
{
    goTo(1, u"status"_s);
    QTest::keyClick(&table(), Qt::Key_A);
    auto* dialog = m_panel->findChild<EditDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(incident(1).status == IncidentStatus::Accepted);
    QVERIFY(incident(2).status != IncidentStatus::Accepted);
}

void TestRegister::flagsByKey()
{
    goTo(2, u"date_edtf"_s);
    QTest::keyClick(&table(), Qt::Key_F);
    QVERIFY(incident(2).flagged);
    QTest::keyClick(&table(), Qt::Key_F);
    QVERIFY(!incident(2).flagged);
}

void TestRegister::copiesForASpreadsheet()
{
    table().selectAll();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), m_ids.size() + 1);
    QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
    QVERIFY(lines[2].contains(u"1 Jun 2021"_s));
}

void TestRegister::columnsAreChosenByKeyboard()
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C);
    auto* dialog = m_panel->findChild<QDialog*>(u"columnsDialog"_s);
    QVERIFY(dialog);
    auto* list = dialog->findChild<QListWidget*>(u"columnsList"_s);
    QCOMPARE(list->item(1)->data(Qt::UserRole).toString(), u"date_edtf"_s);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space); // the flag goes
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // date below country
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(table().isColumnHidden(incidents().columnOf(u"flagged"_s)));
    QCOMPARE(table().shownColumns().at(0).name, u"country_iso2"_s);
    QCOMPARE(table().shownColumns().at(1).name, u"date_edtf"_s);
}

void TestRegister::savesAndTakesAView()
{
    auto& words = part<QLineEdit>(u"filterCountries"_s);
    words.setFocus();
    QTest::keyClicks(&words, u"NE"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    QTRY_COMPARE(incidents().rowCount(), 1);
    m_prompts.texts = {u"Niger only"_s};
    QMenu* menu = part<QToolButton>(u"registerViews"_s).menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().constFirst()->trigger();
    QTest::mouseClick(&part<QToolButton>(u"filterClear"_s), Qt::LeftButton);
    QTRY_COMPARE(incidents().rowCount(), m_ids.size());
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), u"Niger only"_s);
    menu->actions().constFirst()->trigger();
    QTRY_COMPARE(incidents().rowCount(), 1);
    QCOMPARE(m_panel->filter().countries, QStringList{u"NE"_s});
}

void TestRegister::remembersColumns()
{
    table().setShownColumns({{u"place"_s, 200}, {u"kind"_s, 90}});
    Q_EMIT table().layoutEdited();
    m_panel->setProject(nullptr);
    m_panel.reset();
    show();
    QCOMPARE(table().shownColumns().at(0), (curation::RegisterColumn{u"place"_s, 200}));
    QCOMPARE(table().shownColumns().at(1).name, u"kind"_s);
}

void TestRegister::rowsFollowUndo()
{
    QVERIFY(project().setIncidentNote(m_ids[1], u"look again"_s));
    QCOMPARE(cell(1, u"note"_s), u"look again"_s);
    QVERIFY(project().undo());
    QCOMPARE(cell(1, u"note"_s), QString());
    const IncidentId added = project().addIncident(m_desk->first, {}).value();
    QTRY_VERIFY(incidents().ids().contains(added));
}

void TestRegister::mentionsAreDecidedInOneStep()
{
    part<QTabWidget>(u"registerTabs"_s).setCurrentIndex(1);
    auto& mentions = part<RegisterTable>(u"mentionTable"_s);
    QTRY_VERIFY(mentions.model()->rowCount() > 1);
    const QJsonObject before = m_desk->snapshot();
    mentions.setFocus();
    mentions.selectAll();
    QTest::keyClick(&mentions, Qt::Key_A);
    QCOMPARE(m_prompts.asked.size(), 1);
    const QList<model::Mention> decided = project().reader().mentions(m_desk->first).value();
    for (const model::Mention& mention : decided)
        QVERIFY(mention.state != model::MentionState::Suggested);
    QVERIFY(project().undo());
    QCOMPARE(m_desk->snapshot(), before);
}

void TestRegister::readOnlyProjectsStay()
{
    m_panel->setProject(nullptr);
    m_panel.reset();
    m_desk->close();
    m_desk->reopen(store::OpenMode::ReadOnly);
    show();
    goTo(1, u"status"_s);
    QVERIFY(!(incidents().flags(table().currentIndex()) & Qt::ItemIsEditable));
    QVERIFY(!part<QPushButton>(u"registerAccept"_s).isEnabled());
    QTest::keyClick(&table(), Qt::Key_A);
    QVERIFY(!m_panel->findChild<EditDialog*>());
    QVERIFY(!part<QLabel>(u"registerNote"_s).text().isEmpty());
}

void TestRegister::everythingHasAName()
{
    const QList<QWidget*> widgets = m_panel->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            interface && !interface->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    const QModelIndex cellAt = incidents().index(1, incidents().columnOf(u"date_edtf"_s));
    QVERIFY(cellAt.data(Qt::AccessibleTextRole).toString().contains(u"1 Jun 2021"_s));
}

void TestRegister::fitsTheWindow_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// With CASUS_LOOK set to a folder it leaves pictures there.
void TestRegister::fitsTheWindow()
{
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
    m_panel->resize(1280, 740);
    table().selectRow(1);
    QCoreApplication::processEvents();
    QVERIFY2(m_panel->minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    for (const QPushButton* button : m_panel->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY(m_panel->rect().contains(QRect(button->mapTo(m_panel.get(), QPoint()), button->size())));
    }
    const QString folder = qEnvironmentVariable("CASUS_LOOK");
    if (!folder.isEmpty())
        QVERIFY(m_panel->grab().save(u"%1/register-%2.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s)));
    applyTheme(*qApp, ColorScheme::Light);
}

QTEST_MAIN(TestRegister)

#include "tst_ui_register.moc"
