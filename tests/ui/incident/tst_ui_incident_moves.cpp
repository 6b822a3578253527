// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Incidents taken apart and together from the panel, by keys: split, claims to another incident, joined with
// any other, compared, and what may be the same while a field is typed.

#include "incident/duplicate_notice.h"
#include "support/keyboard.h"
#include "ui/incident/panel_driver.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

using namespace casus;

namespace {

/// Another incident like the fixture's ambush but for `date`, by hand, of a second document.
model::IncidentId likeTheAmbush(curation::Project& project, const model::Incident& ambush,
                                const QString& date)
{
    exchange::Metadata metadata;
    metadata.published = QDate(2023, 4, 20);
    metadata.publisher = QStringLiteral("Agency Two");
    const auto document = project.importText(QStringLiteral("Nothing is told here that a finder takes up.\n"),
                                             QStringLiteral("second"), metadata);
    const auto made = document ? project.addIncident(*document, model::Span{0, 7})
                               : Result<model::IncidentId>(document.error());
    QList<model::IncidentPlace> places = ambush.places;
    for (model::IncidentPlace& place : places)
        place.evidence.clear(); // its words stand in the other document
    QList<model::IncidentActor> actors = ambush.actors;
    for (model::IncidentActor& actor : actors)
        actor.evidence.clear();
    if (!made || !project.setField(*made, model::FieldKey::Date, date, {}) ||
        !project.setField(*made, model::FieldKey::Country, QStringLiteral("ML"), {}) ||
        !project.setPlaces(*made, places) || !project.setActors(*made, actors))
        return {};
    return *made;
}

} // namespace

class TestIncidentMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::IncidentFixture>();
        const QString problem = m_fixture->prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_drive = std::make_unique<test::PanelDriver>(m_fixture->open(), m_fixture->document());
        m_drive->panel.setCurrent(m_fixture->ambush());
    }
    void cleanup()
    {
        m_drive.reset();
        m_fixture.reset();
    }

    void anIncidentIsSplitByKeys()
    {
        const model::Incident before = m_drive->stored(m_fixture->ambush());
        m_drive->actions[ui::ActionId::SplitIncident]->trigger();
        QDialog* dialog = open("splitDialog");
        QVERIFY(dialog);
        auto* parts = dialog->findChild<QTreeWidget*>(QStringLiteral("splitParts"));
        QVERIFY(parts->hasFocus());
        auto* split = dialog->findChild<QPushButton*>(QStringLiteral("split"));
        QVERIFY2(!split->isEnabled(), "nothing is chosen yet");
        // The whole report cannot go; its passage can.
        QTest::keyClick(parts, Qt::Key_Space);
        QVERIFY(!split->isEnabled());
        QTest::keyClick(parts, Qt::Key_Space);
        QTest::keyClick(parts, Qt::Key_Down);
        QTest::keyClick(parts, Qt::Key_Space);
        QVERIFY(split->isEnabled());
        QCOMPARE(parts->currentItem()->text(1), QStringLiteral("the new one"));
        QCOMPARE(parts->topLevelItem(0)->text(1), QStringLiteral("both"));
        QTest::keyClick(parts, Qt::Key_Down); // the first claim
        QTest::keyClick(parts, Qt::Key_Space);
        QTest::keyClick(parts, Qt::Key_Return);
        QTRY_VERIFY(!open("splitDialog"));
        const auto made = m_drive->panel.current();
        QVERIFY(made && *made != before.id);
        QCOMPARE(m_drive->stored(*made).claims.size(), 1);
        QCOMPARE(m_drive->stored(before.id).claims.size(), before.claims.size() - 1);
        QVERIFY(m_drive->project->undo());
        QVERIFY(m_drive->stored(before.id).claims == before.claims);
        QCOMPARE(m_drive->panel.incidents().size(), 2);
    }

    void whatGoesAlongFollowsThePassage()
    {
        // The place's words lie in no passage of the report: it stays, unless the coder ticks it.
        m_drive->panel.splitCurrent();
        QDialog* dialog = open("splitDialog");
        QVERIFY(dialog);
        auto* parts = dialog->findChild<QTreeWidget*>(QStringLiteral("splitParts"));
        const auto item = [parts](const QString& words) {
            const auto found = parts->findItems(words, Qt::MatchStartsWith | Qt::MatchRecursive);
            return found.isEmpty() ? nullptr : found.first();
        };
        QTreeWidgetItem* place = item(QStringLiteral("Sokolo"));
        QTreeWidgetItem* party = item(QStringLiteral("army ("));
        QVERIFY(place && party);
        parts->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        QCOMPARE(party->checkState(0), Qt::Checked); // "army convoy" lies in the passage
        QCOMPARE(place->checkState(0), Qt::Unchecked);
        place->setCheckState(0, Qt::Checked);
        QCOMPARE(place->text(1), QStringLiteral("both"));
        parts->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(party->checkState(0), Qt::Unchecked);
        QCOMPARE(place->checkState(0), Qt::Checked); // ticked by hand
    }

    void aClaimMovesByKeys()
    {
        const model::Incident before = m_drive->stored(m_fixture->ambush());
        auto* claims = m_drive->part<QTableView>("claimsView");
        claims->setFocus(Qt::TabFocusReason);
        QTest::keyClick(claims, Qt::Key_M);
        QDialog* dialog = open("incidentChooser");
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("incidents"));
        QVERIFY2(list->hasFocus(), "the other incident of the document is there to be taken");
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!open("incidentChooser"));
        QCOMPARE(m_drive->stored(m_fixture->ambush()).claims.size(), before.claims.size() - 1);
        QCOMPARE(m_drive->stored(m_fixture->arson()).claims.size(), 1);
        QVERIFY(m_drive->project->undo());
        QVERIFY(m_drive->stored(m_fixture->ambush()).claims == before.claims);
        QVERIFY(m_drive->stored(m_fixture->arson()).claims.isEmpty());
    }

    void withoutAClaimItSaysSo()
    {
        m_drive->panel.setCurrent(m_fixture->arson());
        m_drive->actions[ui::ActionId::MoveClaim]->trigger();
        QVERIFY(!open("incidentChooser"));
        QVERIFY(!m_drive->textOf("panelError").isEmpty());
    }

    void anyIncidentIsFoundByItsWordsAndJoined()
    {
        const model::IncidentId other = likeTheAmbush(*m_drive->project, m_drive->stored(m_fixture->ambush()),
                                                      QStringLiteral("2021-01-01"));
        QVERIFY(other.isStored());
        m_drive->actions[ui::ActionId::JoinAnother]->trigger();
        QDialog* dialog = open("incidentChooser");
        QVERIFY(dialog);
        auto* search = dialog->findChild<QLineEdit*>(QStringLiteral("search"));
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("incidents"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("nowhere"));
        QTRY_VERIFY(!dialog->findChild<QLabel*>(QStringLiteral("found"))->text().isEmpty());
        QCOMPARE(list->count(), 0);
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("2021"));
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!open("incidentChooser"));
        QVERIFY(m_drive->stored(m_fixture->ambush()).status == model::IncidentStatus::MergedInto);
        QCOMPARE(m_drive->stored(other).reports.size(), 2);
        QVERIFY(m_drive->project->undo());
        QVERIFY(m_drive->stored(m_fixture->ambush()).status == model::IncidentStatus::Candidate);
    }

    void aFieldIsReachedByItsName()
    {
        const auto goTo = [this](const QString& typed) {
            m_drive->actions[ui::ActionId::GoToField]->trigger();
            test::Keyboard keys(m_drive->panel);
            QVERIFY(open("fieldFinder"));
            keys.type(typed);
            keys.press(QStringLiteral("Return"));
            QTRY_VERIFY(!open("fieldFinder"));
            QVERIFY(test::activate(m_drive->panel));
        };
        goTo(QStringLiteral("tac"));
        QVERIFY(m_drive->part("edit_tactics")->hasFocus());
        auto* motive = m_drive->part("edit_motive");
        QVERIFY2(!motive->isVisible(), "it waits behind “More fields”");
        goTo(QStringLiteral("motive"));
        QVERIFY(motive->isVisible());
        QVERIFY(motive->hasFocus());
        goTo(QStringLiteral("party 2"));
        QVERIFY(m_drive->part("actor_1_name")->hasFocus());
        goTo(QStringLiteral("add a pl"));
        QVERIFY(m_drive->part("place_1_name")->hasFocus());
        goTo(QStringLiteral("claims"));
        QVERIFY(m_drive->part("claimsView")->hasFocus());
    }

    void whatMayBeTheSameIsNamedWhileOneTypes()
    {
        const model::IncidentId other = likeTheAmbush(*m_drive->project, m_drive->stored(m_fixture->ambush()),
                                                      QStringLiteral("2023-04-28"));
        QVERIFY(other.isStored());
        const auto* notice = m_drive->part<ui::DuplicateNotice>("duplicateNotice");
        QTRY_VERIFY(!notice->isSearching());
        QVERIFY2(!notice->isVisible(), "ten days lie between them");
        m_drive->type("edit_date_edtf", QStringLiteral("28 April 2023"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(m_drive->textOf("duplicateTitle").contains(QStringLiteral("Sokolo")));
        QCOMPARE(m_drive->field(m_fixture->ambush(), model::FieldKey::Date).value,
                 model::FieldValue(QStringLiteral("2023-04-18"))); // nothing is stored yet

        // Side by side, with what was typed; from there joined.
        m_drive->actions[ui::ActionId::CompareIncidents]->trigger();
        QDialog* dialog = open("compareDialog");
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("compared"));
        QVERIFY(table->rowCount() > 5);
        QCOMPARE(m_drive->field(m_fixture->ambush(), model::FieldKey::Date).value,
                 model::FieldValue(QStringLiteral("2023-04-28")));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(
            m_drive->stored(other).reports.size() + m_drive->stored(m_fixture->ambush()).reports.size(), 3);
    }

    void aPlaceBeingTypedCounts()
    {
        const model::IncidentId other = likeTheAmbush(*m_drive->project, m_drive->stored(m_fixture->ambush()),
                                                      QStringLiteral("2023-04-18"));
        QVERIFY(other.isStored());
        m_drive->panel.setCurrent(m_fixture->arson());
        m_drive->panel.setCurrent(m_fixture->ambush());
        const auto* notice = m_drive->part<ui::DuplicateNotice>("duplicateNotice");
        QTRY_VERIFY(notice->isVisible());
        m_drive->type("place_0_name", QStringLiteral("Bamako")); // far from Sokolo
        QTRY_VERIFY(!notice->isVisible());
    }

private:
    [[nodiscard]] QDialog* open(const char* name) const
    {
        const auto dialogs = m_drive->panel.findChildren<QDialog*>(QString::fromLatin1(name));
        for (QDialog* dialog : dialogs) {
            if (!dialog->isVisible())
                continue;
            if (!test::activate(*dialog))
                qWarning("The dialog did not become active.");
            return dialog;
        }
        return nullptr;
    }

    std::unique_ptr<test::IncidentFixture> m_fixture;
    std::unique_ptr<test::PanelDriver> m_drive;
};

QTEST_MAIN(TestIncidentMoves)
#include "tst_ui_incident_moves.moc"
