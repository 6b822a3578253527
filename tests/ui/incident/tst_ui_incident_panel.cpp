// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claims_model.h"
#include "incident/duplicate_notice.h"
#include "incident/incident_list.h"
#include "incident/incident_list_model.h"
#include "support/labels.h"
#include "ui/incident/panel_driver.h"
#include "widgets/field_choice.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QSignalSpy>
#include <QTableView>

#include <csignal>
#include <sys/resource.h>

using namespace casus;

namespace {

/// A second report of the fixture's ambush, by another agency.
model::DocumentId importSecondReport(curation::Project& project)
{
    exchange::Metadata metadata;
    metadata.published = QDate(2023, 4, 20);
    metadata.publisher = QStringLiteral("Agency Two");
    const auto added = project.importText(
        QStringLiteral(
            "Sixteen soldiers dead in Sokolo ambush\n\n"
            "Sixteen soldiers were killed when JNIM fighters ambushed an army convoy near Sokolo in "
            "Mali on Tuesday, a security source said on Thursday.\n"),
        QStringLiteral("second"), metadata);
    return added ? *added : model::DocumentId();
}

QString proposed(const test::PanelDriver& drive)
{
    const auto* notice = drive.part<ui::DuplicateNotice>("duplicateNotice");
    if (!QTest::qWaitFor([notice] { return !notice->isSearching(); }))
        return QStringLiteral("no answer");
    return notice->isVisible() ? drive.textOf("duplicateTitle") : QString();
}

} // namespace

class TestIncidentPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelsHoldTheirPromises();
    void theNewsStandsBeforeSumsAndRecalledActs();
    void conflictingFiguresStandSideBySide();
    void acceptAndReject();
    void noteFlagAndRole();
    void placesAreEdited();
    void partiesAreEdited();
    void aClaimIsTakenAwayAndBroughtBack();
    void howAPartyFoughtIsEntered();
    void aClaimIsEditedInItsDialog();
    void aClaimTellsOfAPeriodAndAParty();
    void aClaimNeedsANumberAndABasis();
    void thePolicyChangesTheFigures();
    void anOverrideNeedsAReason();
    void aWriteThatFailsIsShown();
    void anIncidentToldBeforeIsJoined();
    void twoIncidentsAreKeptApart();
    void withoutAProjectItSaysSo();

private:
    [[nodiscard]] std::unique_ptr<test::PanelDriver> drive() const
    {
        return std::make_unique<test::PanelDriver>(m_fixture->open(), m_fixture->document());
    }

    std::unique_ptr<test::IncidentFixture> m_fixture;
};

namespace {

/// Files cannot grow: what a full disk does to a write.
class FullDisk {
public:
    FullDisk()
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    FullDisk(FullDisk&&) = delete;
    FullDisk& operator=(FullDisk&&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

QDialog* dialogNamed(const QWidget& panel, const char* name)
{
    const QList<QDialog*> all = panel.findChildren<QDialog*>(QString::fromLatin1(name));
    return all.isEmpty() ? nullptr : all.constLast();
}

void choose(QWidget* parent, const char* name, const QVariant& item)
{
    auto* box = parent->findChild<QComboBox*>(QString::fromLatin1(name));
    QVERIFY2(box, name);
    const int index = box->findData(item);
    QVERIFY2(index >= 0, name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void write(QWidget* parent, const char* name, const QString& text)
{
    auto* line = parent->findChild<QLineEdit*>(QString::fromLatin1(name));
    QVERIFY2(line, name);
    line->setText(text);
}

void press(QWidget* parent, const char* name)
{
    auto* button = parent->findChild<QAbstractButton*>(QString::fromLatin1(name));
    QVERIFY2(button, name);
    button->click();
}

QString problemIn(const QWidget* dialog)
{
    const auto* label = dialog->findChild<QLabel*>(QStringLiteral("problem"));
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace

void TestIncidentPanel::init()
{
    m_fixture = std::make_unique<test::IncidentFixture>();
    const QString problem = m_fixture->prepare();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestIncidentPanel::cleanup()
{
    m_fixture.reset();
}

void TestIncidentPanel::modelsHoldTheirPromises()
{
    const auto drive = this->drive();
    ui::IncidentListModel list;
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<model::Incident> incidents = drive->panel.incidents();
    QCOMPARE(incidents.size(), 2);
    list.setIncidents(incidents);
    QCOMPARE(list.rowCount(), 2);
    QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    incidents[1].flagged = true;
    list.setIncidents(incidents);
    QCOMPARE(changes.count(), 1); // only the row that differs
    QCOMPARE(resets.count(), 0);
    incidents.removeFirst();
    list.setIncidents(incidents);
    QCOMPARE(list.rowCount(), 1);

    ui::ClaimsModel claims;
    const QAbstractItemModelTester claimsTester(&claims,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    claims.setClaims(drive->stored(m_fixture->ambush()).claims, {});
    QVERIFY(claims.rowCount() > 0);
    claims.setClaims({}, {});
    QCOMPARE(claims.rowCount(), 0);
    QCOMPARE(claims.columnCount(), 0);
}

void TestIncidentPanel::theNewsStandsBeforeSumsAndRecalledActs()
{
    using enum model::IncidentRole;
    QList<model::Incident> told;
    for (const auto role : {Aggregate, Background, Main, Part, Main}) {
        model::Incident incident;
        incident.role = role;
        incident.note = QString::number(told.size());
        told.append(incident);
    }
    QStringList order;
    for (const model::Incident& incident : ui::inReadingOrder(told))
        order << incident.note;
    QCOMPARE(order.join(u' '), QStringLiteral("2 4 3 0 1"));
}

void TestIncidentPanel::conflictingFiguresStandSideBySide()
{
    const auto drive = this->drive();
    const QAbstractItemModel* claims = drive->part<QTableView>("claimsView")->model();
    QCOMPARE(claims->columnCount(), 4); // JNIM, the army, residents, the article
    QCOMPARE(claims->rowCount(), 3);    // killed, of these, wounded
    const QModelIndex jnim = claims->index(0, 0);
    const QModelIndex army = claims->index(0, 1);
    const QModelIndex residents = claims->index(0, 2);
    QCOMPARE(jnim.data().toString(), QStringLiteral("7"));
    QCOMPARE(army.data().toString(), QStringLiteral("14"));
    QCOMPARE(residents.data().toString(), QStringLiteral("≥ 20"));
    for (const QModelIndex& each : {jnim, army, residents})
        QVERIFY(each.data(ui::ClaimsModel::ConflictRole).toBool());
    QVERIFY(claims->index(1, 0).data(ui::ClaimsModel::PartRole).toBool());
    QCOMPARE(claims->index(1, 1).data().toString(), QStringLiteral("3"));
    QVERIFY2(!claims->index(1, 1).data(ui::ClaimsModel::ConflictRole).toBool(),
             "a part conflicts with nothing");
    QVERIFY(!claims->index(2, 3).data(ui::ClaimsModel::ConflictRole).toBool());
    QVERIFY(claims->headerData(1, Qt::Horizontal, ui::ClaimsModel::TertiaryRole).toString().contains(u"AFP"));
    QVERIFY(army.data(ui::ClaimsModel::DetailRole).toString().contains(u"B2"));
    QVERIFY(army.data(Qt::AccessibleTextRole).toString().contains(u"14"));
}

void TestIncidentPanel::acceptAndReject()
{
    const auto drive = this->drive();
    QCOMPARE(drive->panel.current(), m_fixture->ambush());
    press(&drive->panel, "acceptIncident");
    QVERIFY(drive->stored(m_fixture->ambush()).status == model::IncidentStatus::Accepted);
    QVERIFY(drive->field(m_fixture->ambush(), model::FieldKey::Date).state == model::FieldState::Confirmed);
    QCOMPARE(drive->panel.current(), m_fixture->arson()); // the next open one
    press(&drive->panel, "rejectIncident");
    QVERIFY(drive->stored(m_fixture->arson()).status == model::IncidentStatus::Rejected);
    QVERIFY(!drive->part("rejectIncident")->isEnabled());
}

void TestIncidentPanel::noteFlagAndRole()
{
    const auto drive = this->drive();
    drive->panel.toggleFlag();
    QVERIFY(drive->stored(m_fixture->ambush()).flagged);
    drive->panel.toggleFlag();
    QVERIFY(!drive->stored(m_fixture->ambush()).flagged);
    drive->panel.editNote();
    auto* note = drive->part("note");
    QVERIFY(note->isVisible());
    QTest::keyClicks(note, QStringLiteral("ask the desk"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(drive->stored(m_fixture->ambush()).note, QStringLiteral("ask the desk"));
    choose(&drive->panel, "role", static_cast<int>(model::IncidentRole::Part));
    QVERIFY(drive->stored(m_fixture->ambush()).role == model::IncidentRole::Part);
    drive->panel.trashCurrent();
    QVERIFY(drive->stored(m_fixture->ambush()).trashed);
    QCOMPARE(drive->panel.incidents().size(), 1);
}

void TestIncidentPanel::placesAreEdited()
{
    const auto drive = this->drive();
    QVERIFY(drive->textOf("place_0_facts").contains(u"14.730"));
    press(&drive->panel, "place_0_confirm");
    QVERIFY(drive->stored(m_fixture->ambush()).places.constFirst().state == model::FieldState::Confirmed);
    choose(&drive->panel, "place_0_relation", static_cast<int>(model::PlaceRelation::Distance));
    drive->enter("place_0_km", QStringLiteral("15"));
    QCOMPARE(drive->stored(m_fixture->ambush()).places.constFirst().km, std::optional<double>(15));
    press(&drive->panel, "addPlace");
    QVERIFY(drive->part("place_1_name")->hasFocus());
    drive->enter("place_1_name", QStringLiteral("Nowhere at all"));
    QCOMPARE(drive->stored(m_fixture->ambush()).places.size(), 2);
    QCOMPARE(drive->stored(m_fixture->ambush()).places.at(1).name, QStringLiteral("Nowhere at all"));
    QVERIFY(!drive->stored(m_fixture->ambush()).places.at(1).lat);
    drive->enter("place_1_name", QString());
    QVERIFY(!drive->textOf("place_1_error").isEmpty());
    QCOMPARE(drive->stored(m_fixture->ambush()).places.at(1).name, QStringLiteral("Nowhere at all"));
    press(&drive->panel, "place_1_remove");
    QCOMPARE(drive->stored(m_fixture->ambush()).places.size(), 1);
    press(&drive->panel, "addPlace");
    press(&drive->panel, "place_1_remove"); // never stored, so nothing to undo
    QCOMPARE(drive->stored(m_fixture->ambush()).places.size(), 1);
}

void TestIncidentPanel::partiesAreEdited()
{
    const auto drive = this->drive();
    choose(&drive->panel, "actor_0_attribution", static_cast<int>(model::Attribution::Suspected));
    QVERIFY(drive->stored(m_fixture->ambush()).actors.constFirst().attribution ==
            model::Attribution::Suspected);
    QVERIFY2(!drive->part("actor_1_attribution")->isVisible(), "only perpetrators are attributed");
    press(&drive->panel, "addActor");
    drive->enter("actor_2_name", QStringLiteral("village militia"));
    const model::IncidentActor added = drive->stored(m_fixture->ambush()).actors.value(2);
    QCOMPARE(added.name, QStringLiteral("village militia"));
    QVERIFY(added.state == model::FieldState::Entered);
    QCOMPARE(added.coder, QStringLiteral("AB"));
    drive->part("actor_0_name")->setFocus(Qt::TabFocusReason);
    const model::Evidence words = m_fixture->words(QStringLiteral("gunmen"));
    QVERIFY(drive->panel.fillFocusedField(words.document, words.span, words.quote, std::nullopt));
    QCOMPARE(drive->stored(m_fixture->ambush()).actors.constFirst().name, QStringLiteral("gunmen"));
    QCOMPARE(drive->stored(m_fixture->ambush()).actors.constFirst().evidence, QList<model::Evidence>{words});
}

void TestIncidentPanel::aClaimIsTakenAwayAndBroughtBack()
{
    const auto drive = this->drive();
    auto* view = drive->part<QTableView>("claimsView");
    view->setFocus(Qt::TabFocusReason);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!drive->stored(m_fixture->ambush()).claims.constFirst().suggested);
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(drive->stored(m_fixture->ambush()).claims.constFirst().rejected);
    QCOMPARE(view->model()->columnCount(), 3);
    press(&drive->panel, "restoreClaims");
    QVERIFY(!drive->stored(m_fixture->ambush()).claims.constFirst().rejected);
    QCOMPARE(view->model()->columnCount(), 4);
    QSignalSpy spy(&drive->panel, &ui::IncidentPanel::evidenceAsked);
    view->setCurrentIndex(view->model()->index(0, 1));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(spy.constLast().constFirst().value<QList<model::Evidence>>().constFirst().quote,
             QStringLiteral("14 soldiers"));
}

void TestIncidentPanel::howAPartyFoughtIsEntered()
{
    const auto drive = this->drive();
    press(&drive->panel, "actor_0_fight");
    QDialog* dialog = dialogNamed(drive->panel, "partyDialog");
    QVERIFY(dialog && dialog->isVisible());
    choose(dialog, "partySide", static_cast<int>(model::ActorSide::A));
    choose(dialog, "partyInitiator", 1);
    write(dialog, "partyLow", QStringLiteral("60"));
    write(dialog, "partyHigh", QStringLiteral("50"));
    press(dialog, "store");
    QVERIFY(!problemIn(dialog).isEmpty());
    write(dialog, "partyLow", QStringLiteral("40"));
    write(dialog, "partyCaptured", QStringLiteral("2"));
    press(dialog, "store");
    QTRY_VERIFY(!dialogNamed(drive->panel, "partyDialog"));
    const model::IncidentActor actor = drive->stored(m_fixture->ambush()).actors.constFirst();
    QVERIFY(actor.side == model::ActorSide::A);
    QVERIFY(actor.initiator == true);
    QCOMPARE(actor.strengthLow, std::optional<int>(40));
    QCOMPARE(actor.strengthHigh, std::optional<int>(50));
    QCOMPARE(actor.captured, std::optional<int>(2));
    QVERIFY(actor.state == model::FieldState::Entered);
}

void TestIncidentPanel::aClaimTellsOfAPeriodAndAParty()
{
    const auto drive = this->drive();
    auto* view = drive->part<QTableView>("claimsView");
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_E);
    QDialog* dialog = dialogNamed(drive->panel, "claimDialog");
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLineEdit*>(QStringLiteral("period"))->isVisible());
    choose(dialog, "scope", static_cast<int>(model::ClaimScope::CumulativePeriod));
    QVERIFY(dialog->findChild<QLineEdit*>(QStringLiteral("period"))->isVisible());
    write(dialog, "period", QStringLiteral("some time"));
    press(dialog, "store");
    QVERIFY(problemIn(dialog).contains(QStringLiteral("some time")));
    write(dialog, "period", QStringLiteral("2022-01/.."));
    write(dialog, "victimActor", QStringLiteral("nobody at all"));
    press(dialog, "store");
    QVERIFY(problemIn(dialog).contains(QStringLiteral("nobody at all")));
    write(dialog, "victimActor", QStringLiteral("Malian army"));
    choose(dialog, "includesAttackers", 0);
    press(dialog, "store");
    QTRY_VERIFY(!dialogNamed(drive->panel, "claimDialog"));
    const model::Claim claim = drive->stored(m_fixture->ambush()).claims.constFirst();
    QCOMPARE(claim.period, QStringLiteral("2022-01/.."));
    QCOMPARE(claim.victimActor, QStringLiteral("ml-army"));
    QVERIFY(claim.includesAttackers == false);
}

void TestIncidentPanel::aClaimIsEditedInItsDialog()
{
    const auto drive = this->drive();
    auto* view = drive->part<QTableView>("claimsView");
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_E);
    QDialog* dialog = dialogNamed(drive->panel, "claimDialog");
    QVERIFY(dialog && dialog->isVisible());
    choose(dialog, "countForm", static_cast<int>(model::CountForm::Range));
    write(dialog, "low", QStringLiteral("9"));
    write(dialog, "high", QStringLiteral("8"));
    press(dialog, "store");
    QVERIFY(problemIn(dialog).contains(u"9"));
    QCOMPARE(drive->stored(m_fixture->ambush()).claims.constFirst().low, std::optional<int>(7));
    write(dialog, "high", QStringLiteral("12"));
    write(dialog, "via", QStringLiteral("AFP; SITE"));
    choose(dialog, "reliability", QStringLiteral("D"));
    press(dialog, "store");
    QTRY_VERIFY(!dialogNamed(drive->panel, "claimDialog"));
    const model::Claim claim = drive->stored(m_fixture->ambush()).claims.constFirst();
    QCOMPARE(claim.low, std::optional<int>(9));
    QCOMPARE(claim.high, std::optional<int>(12));
    QCOMPARE(claim.via, QStringList({QStringLiteral("AFP"), QStringLiteral("SITE")}));
    QCOMPARE(claim.reliability, QStringLiteral("D"));
    QVERIFY(!claim.suggested);
    QCOMPARE(claim.claimantActor, QStringLiteral("jnim"));
}

void TestIncidentPanel::aClaimNeedsANumberAndABasis()
{
    const auto drive = this->drive();
    press(&drive->panel, "addClaim");
    QDialog* dialog = dialogNamed(drive->panel, "claimDialog");
    QVERIFY(dialog);
    press(dialog, "store");
    QVERIFY2(!problemIn(dialog).isEmpty(), "no number");
    write(dialog, "low", QStringLiteral("6"));
    press(dialog, "store");
    QVERIFY2(!problemIn(dialog).isEmpty(), "no words and no reason");
    write(dialog, "claimReason", QStringLiteral("told by phone"));
    write(dialog, "claimant", QStringLiteral("The mayor"));
    press(dialog, "store");
    QTRY_VERIFY(!dialogNamed(drive->panel, "claimDialog"));
    const QList<model::Claim> claims = drive->stored(m_fixture->ambush()).claims;
    QCOMPARE(claims.size(), 6);
    QCOMPARE(claims.constLast().claimant, QStringLiteral("The mayor"));
    QCOMPARE(claims.constLast().low, std::optional<int>(6));
    QCOMPARE(claims.constLast().high, std::optional<int>(6));
}

void TestIncidentPanel::thePolicyChangesTheFigures()
{
    const auto drive = this->drive();
    const QList<model::Claim> claims = drive->stored(m_fixture->ambush()).claims;
    const auto expected = [&](model::Policy policy) {
        const model::Totals totals = model::derive(claims, policy);
        const model::Total* killed = totals.find(model::Effect::Killed, model::TotalSide::All);
        return killed && killed->best ? QString::number(*killed->best) : QStringLiteral("–");
    };
    const auto shown = [&] { return drive->part<QLabel>("total_killed_all_best")->text(); };
    QCOMPARE(shown(), expected(model::Policy::Native));
    const QString others = drive->part<QLabel>("total_killed_all_reason")->text();
    QVERIFY2(others.contains(ui::label(model::Policy::Acled) + QStringLiteral(" gives ")),
             qPrintable(others));
    choose(&drive->panel, "policy", static_cast<int>(model::Policy::Acled));
    QCOMPARE(shown(), expected(model::Policy::Acled));
    QVERIFY2(expected(model::Policy::Acled) != expected(model::Policy::Native),
             "the fixture must tell them apart");
    QCOMPARE(*drive->project->setting(QStringLiteral("policy")), model::toString(model::Policy::Acled));
    choose(&drive->panel, "policy", static_cast<int>(model::Policy::Gtd));
    QCOMPARE(shown(), expected(model::Policy::Gtd));
}

void TestIncidentPanel::anOverrideNeedsAReason()
{
    const auto drive = this->drive();
    press(&drive->panel, "override_killed_all");
    QDialog* dialog = dialogNamed(drive->panel, "overrideDialog");
    QVERIFY(dialog);
    write(dialog, "overrideLow", QStringLiteral("14"));
    write(dialog, "overrideBest", QStringLiteral("16"));
    write(dialog, "overrideHigh", QStringLiteral("15"));
    write(dialog, "overrideReason", QStringLiteral("hospital list"));
    press(dialog, "store");
    QVERIFY2(!problemIn(dialog).isEmpty(), "best above high");
    write(dialog, "overrideHigh", QStringLiteral("20"));
    write(dialog, "overrideReason", QString());
    press(dialog, "store");
    QVERIFY2(!problemIn(dialog).isEmpty(), "no reason");
    QVERIFY(drive->stored(m_fixture->ambush()).overrides.isEmpty());
    write(dialog, "overrideReason", QStringLiteral("hospital list"));
    press(dialog, "store");
    QTRY_VERIFY(!dialogNamed(drive->panel, "overrideDialog"));
    const auto overrides = drive->stored(m_fixture->ambush()).overrides;
    QCOMPARE(overrides.value(QStringLiteral("killed/all")).best, std::optional<int>(16));
    QCOMPARE(drive->part<QLabel>("total_killed_all_best")->text(), QStringLiteral("16"));
    const QString reason = drive->textOf("total_killed_all_reason");
    QVERIFY2(reason.contains(u"hospital list") && reason.contains(u"7"), "the derived figures stay in view");
}

void TestIncidentPanel::aWriteThatFailsIsShown()
{
    const auto drive = this->drive();
    {
        const FullDisk full;
        drive->enter("edit_date_edtf", QStringLiteral("2023-04-19"));
    }
    QVERIFY(!drive->textOf("error_date_edtf").isEmpty());
    QCOMPARE(drive->field(m_fixture->ambush(), model::FieldKey::Date).value,
             model::FieldValue(QStringLiteral("2023-04-18")));
    drive->part("edit_tactics")->setFocus(Qt::TabFocusReason);
    // The disk has room again by now, so leaving the field stores what still stands in it.
    QCOMPARE(drive->field(m_fixture->ambush(), model::FieldKey::Date).value,
             model::FieldValue(QStringLiteral("2023-04-19")));
    QCOMPARE(drive->textOf("error_date_edtf"), QString());
    const model::IncidentStatus before = drive->stored(m_fixture->ambush()).status;
    {
        const FullDisk full;
        press(&drive->panel, "acceptIncident");
    }
    QVERIFY(!drive->textOf("panelError").isEmpty());
    QVERIFY(drive->stored(m_fixture->ambush()).status == before);
    QCOMPARE(drive->panel.current(), m_fixture->ambush());
}

void TestIncidentPanel::anIncidentToldBeforeIsJoined()
{
    const auto drive = this->drive();
    const model::DocumentId second = importSecondReport(*drive->project);
    QVERIFY(second != model::DocumentId());
    drive->panel.setDocument(second);
    QVERIFY(drive->panel.current());
    const model::IncidentId draft = *drive->panel.current();
    QVERIFY2(proposed(*drive).contains(QStringLiteral("Sokolo")), qPrintable(proposed(*drive)));
    QVERIFY(drive->textOf("duplicateWhere").contains(QStringLiteral("Radio Test")));
    QVERIFY2(drive->textOf("duplicateWhy").contains(u';'), "a score and more than one reason");
    const qsizetype claimsBefore = drive->stored(m_fixture->ambush()).claims.size();
    const qsizetype claimsTold = drive->stored(draft).claims.size();
    QVERIFY(claimsTold > 0);

    drive->panel.joinProposed();
    QCOMPARE(drive->panel.current(), std::make_optional(m_fixture->ambush()));
    const model::Incident joined = drive->stored(m_fixture->ambush());
    QCOMPARE(joined.reports.size(), 2);
    QCOMPARE(joined.claims.size(), claimsBefore + claimsTold);
    QVERIFY(drive->stored(draft).status == model::IncidentStatus::MergedInto);
    QVERIFY2(proposed(*drive).isEmpty(), "nothing more to propose");
    // Both documents' figures stand side by side, each under its publisher.
    const auto* claims = drive->part<QTableView>("claimsView");
    QStringList publishers;
    for (int column = 0; column < claims->model()->columnCount(); ++column)
        publishers
            << claims->model()->headerData(column, Qt::Horizontal, ui::ClaimsModel::TertiaryRole).toString();
    const QString all = publishers.join(u'|');
    QVERIFY2(all.contains(QStringLiteral("Agency Two")) && all.contains(QStringLiteral("Radio Test")),
             qPrintable(all));

    QVERIFY(drive->project->undo());
    QCOMPARE(drive->stored(m_fixture->ambush()).reports.size(), 1);
    QVERIFY(drive->stored(draft).status == model::IncidentStatus::Candidate);
}

void TestIncidentPanel::twoIncidentsAreKeptApart()
{
    const auto drive = this->drive();
    drive->panel.setDocument(importSecondReport(*drive->project));
    QVERIFY(!proposed(*drive).isEmpty());
    QSignalSpy asked(&drive->panel, &ui::IncidentPanel::incidentAsked);
    press(&drive->panel, "duplicateShow");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<model::DocumentId>(), m_fixture->document());
    drive->panel.keepProposedApart();
    QVERIFY(proposed(*drive).isEmpty());
    drive->panel.setDocument(m_fixture->document());
    QVERIFY2(proposed(*drive).isEmpty(), "remembered from both sides");
}

void TestIncidentPanel::withoutAProjectItSaysSo()
{
    const auto drive = this->drive();
    drive->panel.setDocument(std::nullopt);
    QVERIFY(!drive->textOf("panelEmpty").isEmpty());
    QVERIFY(!drive->panel.current());
    drive->panel.setProject(nullptr);
    QVERIFY(!drive->textOf("panelEmpty").isEmpty());
    QVERIFY(drive->panel.incidents().isEmpty());
    drive->panel.acceptCurrent(); // nothing to do, nothing happens
    drive->panel.setProject(drive->project.get());
    drive->panel.setDocument(m_fixture->document());
    QCOMPARE(drive->panel.incidents().size(), 2);
}

QTEST_MAIN(TestIncidentPanel)

#include "tst_ui_incident_panel.moc"
