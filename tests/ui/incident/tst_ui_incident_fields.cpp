// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/form_row.h"
#include "ui/incident/panel_driver.h"
#include "widgets/field_chips.h"
#include "widgets/field_choice.h"

#include <QAbstractButton>

using namespace casus;
using model::FieldKey;
using model::FieldState;
using model::FieldValue;

class TestIncidentFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTypedDateIsStoredAndTheDraftStays();
    void theDraftCanBeTakenBack();
    void datesInWordsAreRead();
    void aDateThatDoesNotExistIsRefused_data();
    void aDateThatDoesNotExistIsRefused();
    void escapeGivesUp();
    void leavingTheFieldStores();
    void confirmByButtonAndKey();
    void clearMakesItUnknown();
    void chipsAddAndRemove();
    void aWordOutsideTheListIsRefused();
    void countriesByNameAndCode();
    void moreFieldsAppear();
    void aValueWithoutWordsTakesAReason();
    void evidenceIsAskedFor();
    void wordsFillTheFocusedField();
    void wordsThatDoNotFitAreRefused();
    void wordsShowTheirFields();
    void undoShowsInTheForm();
    void anotherIncidentDoesNotGetWhatWasTyped();
    void readingOnlyDisablesEverything();

private:
    [[nodiscard]] std::unique_ptr<test::PanelDriver> drive() const
    {
        return std::make_unique<test::PanelDriver>(m_fixture->open(), m_fixture->document());
    }

    std::unique_ptr<test::IncidentFixture> m_fixture;
};

void TestIncidentFields::init()
{
    m_fixture = std::make_unique<test::IncidentFixture>();
    const QString problem = m_fixture->prepare();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestIncidentFields::cleanup()
{
    m_fixture.reset();
}

void TestIncidentFields::aTypedDateIsStoredAndTheDraftStays()
{
    const auto drive = this->drive();
    drive->enter("edit_date_edtf", QStringLiteral("2023-04-19"));
    const model::Field date = drive->field(m_fixture->ambush(), FieldKey::Date);
    QCOMPARE(date.value, FieldValue(QStringLiteral("2023-04-19")));
    QVERIFY(date.state == FieldState::Entered);
    QCOMPARE(date.derived, FieldValue(QStringLiteral("2023-04-18")));
    QCOMPARE(date.evidence.value(0).quote, QStringLiteral("Tuesday"));
    QVERIFY(drive->textOf("derived_date_edtf").contains(u"2023-04-18"));
    QVERIFY(drive->textOf("edit_date_edtf_meaning").contains(u"19"));
}

void TestIncidentFields::theDraftCanBeTakenBack()
{
    const auto drive = this->drive();
    drive->enter("edit_date_edtf", QStringLiteral("2023-04-19"));
    auto* revert = drive->part<QAbstractButton>("revert_date_edtf");
    QVERIFY(revert && revert->isVisible());
    revert->click();
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Date).value,
             FieldValue(QStringLiteral("2023-04-18")));
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2023-04-18"));
    QVERIFY(!revert->isVisible());
}

void TestIncidentFields::datesInWordsAreRead()
{
    const auto drive = this->drive();
    drive->enter("edit_date_edtf", QStringLiteral("12 March 2023"));
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Date).value,
             FieldValue(QStringLiteral("2023-03-12")));
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2023-03-12"));
}

void TestIncidentFields::aDateThatDoesNotExistIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("30 February") << QStringLiteral("2023-02-30");
    QTest::newRow("13th month") << QStringLiteral("2023-13-01");
    QTest::newRow("words that are no date") << QStringLiteral("pineapple");
}

void TestIncidentFields::aDateThatDoesNotExistIsRefused()
{
    QFETCH(const QString, typed);
    const auto drive = this->drive();
    drive->enter("edit_date_edtf", typed);
    QVERIFY(drive->textOf("error_date_edtf").contains(typed));
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Date).value,
             FieldValue(QStringLiteral("2023-04-18")));
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), typed); // still there to be mended
    drive->part<QWidget>("edit_admin_named")->setFocus(Qt::TabFocusReason);
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2023-04-18"));
    QVERIFY(!drive->textOf("error_date_edtf").isEmpty());
}

void TestIncidentFields::escapeGivesUp()
{
    const auto drive = this->drive();
    drive->type("edit_date_edtf", QStringLiteral("2024"));
    QTest::keyClick(drive->part<QLineEdit>("edit_date_edtf"), Qt::Key_Escape);
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2023-04-18"));
    QVERIFY(drive->field(m_fixture->ambush(), FieldKey::Date).state == FieldState::Suggested);
}

void TestIncidentFields::leavingTheFieldStores()
{
    const auto drive = this->drive();
    drive->type("edit_date_edtf", QStringLiteral("2023-04-17"));
    drive->part<QWidget>("edit_admin_named")->setFocus(Qt::TabFocusReason);
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Date).value,
             FieldValue(QStringLiteral("2023-04-17")));
}

void TestIncidentFields::confirmByButtonAndKey()
{
    const auto drive = this->drive();
    auto* confirm = drive->part<QAbstractButton>("confirm_date_edtf");
    QVERIFY(confirm && confirm->isVisible());
    confirm->click();
    model::Field date = drive->field(m_fixture->ambush(), FieldKey::Date);
    QVERIFY(date.state == FieldState::Confirmed);
    QCOMPARE(date.coder, QStringLiteral("AB"));
    QVERIFY(!confirm->isVisible());
    auto* country = drive->part<QLineEdit>("edit_country_iso2");
    country->setFocus(Qt::TabFocusReason);
    QTest::keyClick(country, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(drive->field(m_fixture->ambush(), FieldKey::Country).state == FieldState::Confirmed);
}

void TestIncidentFields::clearMakesItUnknown()
{
    const auto drive = this->drive();
    drive->part<QAbstractButton>("clear_date_edtf")->click();
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Date).value, FieldValue());
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QString());
    QVERIFY(drive->textOf("derived_date_edtf").contains(u"2023-04-18")); // the way back
}

void TestIncidentFields::chipsAddAndRemove()
{
    const auto drive = this->drive();
    drive->enter("edit_tactics", QStringLiteral("clash"));
    QTRY_COMPARE(drive->field(m_fixture->ambush(), FieldKey::Tactics).value,
                 FieldValue(QStringList({QStringLiteral("ambush"), QStringLiteral("clash")})));
    auto* line = drive->part<QLineEdit>("edit_tactics");
    QTRY_COMPARE(line->text(), QString());
    QTest::keyClick(line, Qt::Key_Left); // to the last chip
    auto* chip = drive->part<QAbstractButton>("chip_clash");
    QVERIFY(chip && chip->hasFocus());
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(drive->field(m_fixture->ambush(), FieldKey::Tactics).value,
                 FieldValue(QStringList(QStringLiteral("ambush"))));
}

void TestIncidentFields::aWordOutsideTheListIsRefused()
{
    const auto drive = this->drive();
    drive->enter("edit_tactics", QStringLiteral("pineapple"));
    QVERIFY(drive->textOf("error_tactics").contains(u"pineapple"));
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Tactics).value,
             FieldValue(QStringList(QStringLiteral("ambush"))));
}

void TestIncidentFields::countriesByNameAndCode()
{
    const auto drive = this->drive();
    drive->enter("edit_country_iso2", QStringLiteral("Burkina Faso"));
    QTRY_COMPARE(drive->field(m_fixture->ambush(), FieldKey::Country).value,
                 FieldValue(QStringLiteral("BF")));
    QTRY_COMPARE(drive->part<QLineEdit>("edit_country_iso2")->text(), QStringLiteral("Burkina Faso (BF)"));
    drive->enter("edit_country_iso2", QStringLiteral("ne"));
    QTRY_COMPARE(drive->field(m_fixture->ambush(), FieldKey::Country).value,
                 FieldValue(QStringLiteral("NE")));
    drive->enter("edit_country_iso2", QStringLiteral("Atlantis"));
    QVERIFY(drive->textOf("error_country_iso2").contains(u"Atlantis"));
    QTRY_COMPARE(drive->field(m_fixture->ambush(), FieldKey::Country).value,
                 FieldValue(QStringLiteral("NE")));
}

void TestIncidentFields::moreFieldsAppear()
{
    const auto drive = this->drive();
    QVERIFY(!drive->part("field_time_of_day")->isVisible());
    drive->part<QAbstractButton>("more_when")->click();
    QVERIFY(drive->part("field_time_of_day")->isVisible());
    auto* box = drive->part<ui::FieldChoice>("edit_time_of_day");
    const QVariant first = box->itemData(1);
    Q_EMIT box->activated(1);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::TimeOfDay).value, FieldValue(first.toString()));
    drive->part<QAbstractButton>("more_when")->click();
    QVERIFY2(drive->part("field_time_of_day")->isVisible(), "a field with a value is always shown");
}

void TestIncidentFields::aValueWithoutWordsTakesAReason()
{
    const auto drive = this->drive();
    drive->part<QAbstractButton>("more_where")->click();
    drive->enter("edit_admin1", QStringLiteral("Segou"));
    QVERIFY(drive->part("reason_admin1")->isVisible());
    drive->enter("reason_admin1", QStringLiteral("from the map"));
    const model::Field field = drive->field(m_fixture->ambush(), FieldKey::Admin1);
    QCOMPARE(field.value, FieldValue(QStringLiteral("Segou")));
    QCOMPARE(field.reason, QStringLiteral("from the map"));
}

void TestIncidentFields::evidenceIsAskedFor()
{
    const auto drive = this->drive();
    QSignalSpy spy(&drive->panel, &ui::IncidentPanel::evidenceAsked);
    drive->part<QAbstractButton>("evidence_date_edtf")->click();
    QVERIFY(!spy.isEmpty());
    const auto evidence = spy.constLast().constFirst().value<QList<model::Evidence>>();
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.constFirst().quote, QStringLiteral("Tuesday"));
    spy.clear();
    auto* tactics = drive->part("edit_tactics");
    tactics->setFocus(Qt::TabFocusReason); // shown on entering the field
    QCOMPARE(spy.count(), 1);
    QTest::keyClick(tactics, Qt::Key_F4);
    QCOMPARE(spy.count(), 2);
}

void TestIncidentFields::wordsFillTheFocusedField()
{
    const auto drive = this->drive();
    drive->part("edit_date_edtf")->setFocus(Qt::TabFocusReason);
    const model::Evidence words = m_fixture->words(QStringLiteral("March 2022"));
    model::Mention mention;
    mention.type = model::MentionType::Date;
    mention.value = model::DateValue{QStringLiteral("2022-03")};
    QVERIFY(drive->panel.fillFocusedField(words.document, words.span, words.quote, mention));
    model::Field field = drive->field(m_fixture->ambush(), FieldKey::Date);
    QCOMPARE(field.value, FieldValue(QStringLiteral("2022-03")));
    QCOMPARE(field.evidence, QList<model::Evidence>{words});
    // Without a mention the engine reads the words.
    drive->part("edit_country_iso2")->setFocus(Qt::TabFocusReason);
    const model::Evidence mali = m_fixture->words(QStringLiteral("Mali"));
    QVERIFY(drive->panel.fillFocusedField(mali.document, mali.span, mali.quote, std::nullopt));
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Country).value, FieldValue(QStringLiteral("ML")));
    // A list takes one more and keeps the words of both.
    drive->part("edit_weapons")->setFocus(Qt::TabFocusReason);
    const model::Evidence convoy = m_fixture->words(QStringLiteral("convoy"));
    QVERIFY(drive->panel.fillFocusedField(convoy.document, convoy.span, convoy.quote, std::nullopt));
    field = drive->field(m_fixture->ambush(), FieldKey::Weapons);
    QCOMPARE(field.value, FieldValue(QStringList({QStringLiteral("Motorbikes"), QStringLiteral("convoy")})));
    QCOMPARE(field.evidence.size(), 2);
}

void TestIncidentFields::wordsThatDoNotFitAreRefused()
{
    const auto drive = this->drive();
    const model::Evidence words = m_fixture->words(QStringLiteral("convoy"));
    QVERIFY2(!drive->panel.fillFocusedField(words.document, words.span, words.quote, std::nullopt),
             "no field has the focus yet");
    drive->part("edit_date_edtf")->setFocus(Qt::TabFocusReason);
    QVERIFY(!drive->panel.fillFocusedField(words.document, words.span, words.quote, std::nullopt));
    QVERIFY(drive->textOf("error_date_edtf").contains(u"convoy"));
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Date).value,
             FieldValue(QStringLiteral("2023-04-18")));
}

void TestIncidentFields::wordsShowTheirFields()
{
    const auto drive = this->drive();
    const auto row = [&](const char* name) { return drive->part<ui::FormRow>(name); };
    drive->panel.highlightFieldsFor(m_fixture->document(), m_fixture->words(QStringLiteral("Tuesday")).span);
    QVERIFY(row("field_date_edtf")->isHighlighted());
    QVERIFY(!row("field_country_iso2")->isHighlighted());
    drive->panel.highlightFieldsFor(m_fixture->document(),
                                    m_fixture->words(QStringLiteral("14 soldiers")).span);
    QVERIFY(!row("field_date_edtf")->isHighlighted());
    QVERIFY(row("claims")->isHighlighted());
}

void TestIncidentFields::undoShowsInTheForm()
{
    const auto drive = this->drive();
    drive->enter("edit_date_edtf", QStringLiteral("2023-04-19"));
    QVERIFY(drive->project->undo());
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2023-04-18"));
    QVERIFY(drive->part("confirm_date_edtf")->isVisible());
    QVERIFY(drive->project->redo());
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2023-04-19"));
}

void TestIncidentFields::anotherIncidentDoesNotGetWhatWasTyped()
{
    const auto drive = this->drive();
    drive->type("edit_date_edtf", QStringLiteral("2023-04-16"));
    drive->panel.setCurrent(m_fixture->arson());
    QCOMPARE(drive->field(m_fixture->ambush(), FieldKey::Date).value,
             FieldValue(QStringLiteral("2023-04-16")));
    QCOMPARE(drive->field(m_fixture->arson(), FieldKey::Date).value, FieldValue(QStringLiteral("2022-03")));
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2022-03"));
    drive->type("edit_date_edtf", QStringLiteral("2023-02-30")); // refused, so it goes with its incident
    drive->panel.setCurrent(m_fixture->ambush());
    QCOMPARE(drive->part<QLineEdit>("edit_date_edtf")->text(), QStringLiteral("2023-04-16"));
    QCOMPARE(drive->textOf("error_date_edtf"), QString());
}

void TestIncidentFields::readingOnlyDisablesEverything()
{
    test::PanelDriver drive(m_fixture->open(store::OpenMode::ReadOnly), m_fixture->document());
    QVERIFY(drive.project->isReadOnly());
    QVERIFY(drive.part<QLineEdit>("edit_date_edtf")->isReadOnly());
    QVERIFY(!drive.part("confirm_date_edtf")->isVisible());
    QVERIFY(!drive.part("clear_date_edtf")->isVisible());
    QVERIFY(!drive.part("addClaim")->isVisible());
    QVERIFY(!drive.part("addPlace")->isVisible());
    QVERIFY(!drive.part("acceptIncident")->isEnabled());
    QVERIFY(!drive.part("role")->isEnabled());
    auto* line = drive.part<QLineEdit>("edit_date_edtf");
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(line, QStringLiteral("2024"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(drive.field(m_fixture->ambush(), FieldKey::Date).value,
             FieldValue(QStringLiteral("2023-04-18")));
    QVERIFY(drive.field(m_fixture->ambush(), FieldKey::Date).state == FieldState::Suggested);
}

QTEST_MAIN(TestIncidentFields)

#include "tst_ui_incident_fields.moc"
