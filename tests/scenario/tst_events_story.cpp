// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An analyst looks what is coded elsewhere, in the real window and by the keyboard: nothing imported yet, a
// file that is none, one with a bad row, then decisions, undo, a restart, and the data set removed.

#include "elsewhere/elsewhere_panel.h"
#include "incident/incident_panel.h"
#include "model/record_items.h"
#include "support/window_driver.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace casus;
using model::RelationKind;

class TestEventsStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsImportedYet();
    void whatIsCodedElsewhereIsDecided();

private:
    static QDialog* dialog(test::WindowDriver& driver)
    {
        for (QDialog* one : driver.window().findChildren<QDialog*>(QStringLiteral("eventDataDialog"))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <typename Widget>
    static Widget* part(const QObject* parent, const char* name)
    {
        auto* found = parent->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s is missing", name);
        return found;
    }
    static model::Incident current(test::WindowDriver& driver)
    {
        const auto* panel = driver.window().findChild<ui::IncidentPanel*>();
        const auto incident =
            driver.project().reader().incident(panel->current().value_or(model::IncidentId()));
        return incident && *incident ? **incident : model::Incident();
    }
    static QString write(test::WindowDriver& driver, const QString& name, const QByteArray& bytes)
    {
        QFile file(driver.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the sample was not written");
        return file.fileName();
    }
    /// A row in the layout of ACLED with the day, country and first place of the incident in hand.
    static QByteArray rowLike(const model::Incident& incident, const QByteArray& id)
    {
        const model::IncidentPlace& place = incident.places.constFirst();
        return id + ',' + model::text(incident, model::FieldKey::Date).toUtf8() +
               ",1,Battles,Armed clash,A made-up party,," + place.name.toUtf8() + ',' +
               QByteArray::number(place.lat.value_or(0)) + ',' + QByteArray::number(place.lon.value_or(0)) +
               ",1,\n";
    }
    static const QByteArray& header()
    {
        static const QByteArray kHeader =
            "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,"
            "actor2,location,latitude,longitude,geo_precision,fatalities\n";
        return kHeader;
    }
    static int relations(test::WindowDriver& driver, RelationKind kind)
    {
        int count = 0;
        for (const model::Relation& relation : model::relations(current(driver)))
            count += relation.kind == kind ? 1 : 0;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEventsStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestEventsStory::nothingIsImportedYet()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    auto* panel = part<ui::ElsewherePanel>(&driver.window(), "elsewherePanel");
    QVERIFY2(!panel->isVisible(), "nothing to say: no room taken");
    driver.trigger(ui::ActionId::CodedElsewhere);
    QVERIFY(panel->isVisible());
    QVERIFY(
        part<QLabel>(panel, "elsewhereState")->text().contains(QStringLiteral("No event data is imported")));
    QTest::keyClick(part<QAbstractButton>(panel, "elsewhereImport"), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    driver.trigger(ui::ActionId::CodedElsewhere);
    part<QAbstractButton>(panel, "elsewhereImport")->click();
    QVERIFY(dialog(driver));
    auto* remove = part<QPushButton>(dialog(driver), "remove");
    QVERIFY(!remove->isEnabled());
    // A table that is none of the three.
    driver.prompts().files.append(
        QStringList{write(driver, QStringLiteral("prices.csv"), "day,price\n1,2\n")});
    part<QPushButton>(dialog(driver), "import")->click();
    QVERIFY(driver.waitForJobs());
    auto* rows = part<QTreeWidget>(dialog(driver), "rows");
    QTRY_VERIFY(rows->isVisible());
    QVERIFY(rows->topLevelItem(0)->text(0).contains(QStringLiteral("“prices.csv” is no table of ACLED")));
    QCOMPARE(part<QTreeWidget>(dialog(driver), "sets")->topLevelItemCount(), 0);
}

void TestEventsStory::whatIsCodedElsewhereIsDecided()
{
    test::WindowDriver driver(m_folder->path());
    QVERIFY2(driver.openSamples(), qPrintable(driver.prompts().errors.join(u'\n')));
    QVERIFY(!current(driver).places.isEmpty());
    const QString path = write(driver, QStringLiteral("acled.csv"),
                               header() + rowLike(current(driver), "EX1") + "EX9,never,1,Battles,x\n" +
                                   rowLike(current(driver), "EX2"));
    driver.trigger(ui::ActionId::CompareEvents);
    QVERIFY(dialog(driver));
    driver.prompts().files.append(QStringList{path});
    part<QPushButton>(dialog(driver), "import")->click();
    QVERIFY(driver.waitForJobs());
    auto* sets = part<QTreeWidget>(dialog(driver), "sets");
    QTRY_COMPARE(sets->topLevelItemCount(), 1);
    QCOMPARE(sets->topLevelItem(0)->text(1), QStringLiteral("ACLED"));
    QCOMPARE(sets->topLevelItem(0)->text(2), QStringLiteral("2"));
    QVERIFY(part<QTreeWidget>(dialog(driver), "rows")
                ->topLevelItem(0)
                ->text(0)
                .startsWith(QStringLiteral("acled.csv, row 3: ")));
    QTest::keyClick(dialog(driver), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(driver));

    auto* panel = part<ui::ElsewherePanel>(&driver.window(), "elsewherePanel");
    auto* list = part<QListWidget>(panel, "elsewhereList");
    QVERIFY2(panel->isVisible(), "what was found is shown by itself");
    QCOMPARE(list->count(), 2);
    QVERIFY(!part<QLabel>(panel, "elsewhereWhy")->isVisible());
    driver.trigger(ui::ActionId::CodedElsewhere);
    QVERIFY(part<QLabel>(panel, "elsewhereWhy")->isVisible());
    QVERIFY(part<QLabel>(panel, "elsewhereWhy")->text().contains(QStringLiteral("same place")));

    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(relations(driver, RelationKind::SameEvent), 1);
    QVERIFY(part<QLabel>(panel, "elsewhereState")->text().startsWith(QStringLiteral("Yes")));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_X);
    QCOMPARE(relations(driver, RelationKind::NotSameEvent), 1);
    QVERIFY2(current(driver).suggested, "comparing does not accept the draft");
    QTest::keyClick(list, Qt::Key_Backspace);
    QCOMPARE(relations(driver, RelationKind::NotSameEvent), 0);
    driver.trigger(ui::ActionId::Undo);
    QCOMPARE(relations(driver, RelationKind::NotSameEvent), 1);
    driver.trigger(ui::ActionId::Undo);
    driver.trigger(ui::ActionId::Undo);
    QCOMPARE(relations(driver, RelationKind::SameEvent), 0);
    driver.trigger(ui::ActionId::Redo);
    QCOMPARE(relations(driver, RelationKind::SameEvent), 1);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!panel->isOpen() && panel->isVisible());

    // After a restart it is still said; without the data set the decision stays.
    const QString project = driver.project().path();
    const model::IncidentId incident = current(driver).id;
    driver.start(project);
    QVERIFY(driver.project().eventMatches(incident).value().constFirst().decision ==
            curation::EventDecision::Same);
    driver.trigger(ui::ActionId::CompareEvents);
    sets = part<QTreeWidget>(dialog(driver), "sets");
    sets->setCurrentItem(sets->topLevelItem(0));
    part<QPushButton>(dialog(driver), "remove")->click();
    QVERIFY(driver.waitForJobs());
    QTRY_COMPARE(sets->topLevelItemCount(), 0);
    const auto left = driver.project().eventMatches(incident).value();
    QCOMPARE(left.size(), 1);
    QVERIFY(!left.constFirst().known && left.constFirst().decision == curation::EventDecision::Same);
}

QTEST_MAIN(TestEventsStory)
#include "tst_events_story.moc"
