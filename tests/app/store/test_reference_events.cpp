// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using model::EventDataKind;
using model::ReferenceEvent;
using store::ReferenceCounts;

namespace {

ReferenceEvent row(int n, QDate day = QDate(2023, 4, 18))
{
    ReferenceEvent one;
    one.sourceId = QStringLiteral("EX%1").arg(n);
    one.revised = 1'000'000 + n;
    one.first = day;
    one.last = day;
    one.country = QStringLiteral("ML");
    one.countryName = QStringLiteral("Mali");
    one.admin = QStringLiteral("Ségou; Niono");
    one.place = QStringLiteral("Sokolo “%1”").arg(n);
    one.grain = model::PlaceGrain::Near;
    one.lat = 14.7301 + n / 1000.0;
    one.lon = -6.12;
    one.partiesA = QStringList{QStringLiteral("A; or B"), QStringLiteral("ج")};
    one.partiesB = QStringList{QStringLiteral("C")};
    one.what = QStringLiteral("Battles");
    one.low = 0;
    one.best = n;
    one.wounded = 3;
    one.notes = QStringLiteral("line\nline 😀");
    one.sources = QStringLiteral("Wire");
    return one;
}

store::ReferenceWindow around(QDate day, int days = 3)
{
    return {day.addDays(-days), day.addDays(days), {}, {}, {}};
}

} // namespace

class TestReferenceEvents : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;

    QList<ReferenceEvent> events(const store::ReferenceWindow& window) const
    {
        const auto found = m_store->reader().referenceEvents(window);
        return found ? *found : QList<ReferenceEvent>();
    }
    model::ReferenceSetId begin(const QString& name)
    {
        const auto set =
            m_store->beginReferenceSet(name, EventDataKind::Acled, QStringLiteral("/somewhere/") + name);
        return set ? set->id : model::ReferenceSetId();
    }
    ReferenceCounts add(model::ReferenceSetId set, const QList<ReferenceEvent>& rows)
    {
        const auto counts = m_store->addReferenceEvents(set, rows);
        return counts ? *counts : ReferenceCounts{-1, -1, -1};
    }
    QList<model::ReferenceSet> sets() const { return m_store->reader().referenceSets().value(); }

private Q_SLOTS:
    void init()
    {
        static int projects = 0;
        m_store = store::samples::project(m_folder.filePath(QStringLiteral("%1.casus").arg(++projects)), 1);
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

    void rowsComeBackAsTheyWent()
    {
        const auto set = begin(QStringLiteral("a.csv"));
        QVERIFY(add(set, {row(1), row(2)}) == (ReferenceCounts{2, 0, 0}));
        QCOMPARE(m_store->finishReferenceSet(set, QStringLiteral("abc")).value(), 0);
        const auto back =
            m_store->reader().referenceEvent(EventDataKind::Acled, QStringLiteral("EX2")).value();
        QVERIFY(back);
        ReferenceEvent expected = row(2);
        expected.id = back->id;
        expected.set = set;
        QVERIFY(*back == expected);
        QVERIFY(!m_store->reader().referenceEvent(EventDataKind::Gtd, QStringLiteral("EX2")).value());
        QCOMPARE(sets().size(), 1);
        QCOMPARE(sets().first().rows, 2);
        QCOMPARE(sets().first().sha256, QStringLiteral("abc"));
        QCOMPARE(sets().first().name, QStringLiteral("a.csv"));
    }

    void aNewerFileBringsRowsUpToDate()
    {
        const auto set = begin(QStringLiteral("a.csv"));
        QVERIFY(add(set, {row(1), row(2), row(3)}) == (ReferenceCounts{3, 0, 0}));
        QVERIFY(m_store->finishReferenceSet(set, QStringLiteral("one")));
        QCOMPARE(begin(QStringLiteral("a.csv")), set);
        QVERIFY2(sets().first().sha256.isEmpty(), "unfinished until it has come to its end");
        ReferenceEvent mended = row(2);
        mended.best = 20;
        mended.revised += 5;
        ReferenceEvent outdated = row(3);
        outdated.revised -= 5;
        outdated.best = 99;
        QVERIFY(add(set, {mended, outdated, row(4)}) == (ReferenceCounts{1, 1, 1}));
        QCOMPARE(m_store->finishReferenceSet(set, QStringLiteral("two")).value(),
                 1); // EX1 is no longer in it
        const auto rows = events(around(QDate(2023, 4, 18)));
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].best == 20 && rows[1].best == 3 && rows[2].best == 4);
    }

    void aRowOfTwoFilesIsThereOnce()
    {
        const auto first = begin(QStringLiteral("2022.csv"));
        QVERIFY(add(first, {row(1), row(2)}) == (ReferenceCounts{2, 0, 0}));
        QVERIFY(m_store->finishReferenceSet(first, QStringLiteral("one")));
        const auto second = begin(QStringLiteral("2023.csv"));
        QVERIFY(add(second, {row(2)}) == (ReferenceCounts{0, 0, 1}));
        QVERIFY(m_store->finishReferenceSet(second, QStringLiteral("two")));
        QCOMPARE(sets()[0].rows, 1);
        QCOMPARE(sets()[1].rows, 1);
        QVERIFY(m_store->removeReferenceSet(QStringLiteral("2022.csv")));
        QCOMPARE(events(around(QDate(2023, 4, 18))).size(), 1);
        QVERIFY(m_store->removeReferenceSet(QStringLiteral("2022.csv")).error().code == ErrorCode::NotFound);
    }

    void aNameOfAnotherKindIsRefused()
    {
        begin(QStringLiteral("a.csv"));
        const auto set = m_store->beginReferenceSet(QStringLiteral("a.csv"), EventDataKind::Gtd, {});
        QVERIFY(!set && set.error().code == ErrorCode::Refused);
    }

    void windowsOfDaysAndPlaces()
    {
        const QDate day(2023, 4, 18);
        ReferenceEvent span = row(5, day.addDays(-20));
        span.last = day.addDays(-3);
        ReferenceEvent year = row(6, QDate(2023, 1, 1));
        year.last = QDate(2023, 12, 31);
        ReferenceEvent abroad = row(7);
        abroad.country = QStringLiteral("MR");
        ReferenceEvent farAbroad = row(8);
        farAbroad.country = QStringLiteral("NE");
        farAbroad.lat = 13.5;
        farAbroad.lon = 2.1;
        ReferenceEvent nowhere = row(9);
        nowhere.country.clear();
        nowhere.lat = nowhere.lon = std::nullopt;
        add(begin(QStringLiteral("a.csv")),
            {row(1), row(2, day.addDays(3)), row(3, day.addDays(4)), row(4, day.addDays(-4)), span, year,
             abroad, farAbroad, nowhere});
        const auto idsIn = [&](const store::ReferenceWindow& window) {
            QStringList ids;
            for (const ReferenceEvent& one : events(window))
                ids.append(one.sourceId.mid(2));
            return ids.join(u' ');
        };
        store::ReferenceWindow window = around(day);
        QCOMPARE(idsIn(window), QStringLiteral("1 2 5 7 8 9"));
        window.country = QStringLiteral("ML");
        QCOMPARE(idsIn(window), QStringLiteral("1 2 5 9"));
        window.lat = 14.73;
        window.lon = -6.12;
        QCOMPARE(idsIn(window), QStringLiteral("1 2 5 7 9"));
        QStringList passed;
        QVERIFY(m_store->reader().forEachReferenceEvent(day, day.addDays(3), [&](const ReferenceEvent& one) {
            passed.append(one.sourceId.mid(2));
            return passed.size() < 4;
        }));
        QCOMPARE(passed.join(u' '), QStringLiteral("1 7 8 9"));
    }

    void manyGoInPieces()
    {
        const auto set = begin(QStringLiteral("a.csv"));
        QList<ReferenceEvent> rows;
        for (int i = 0; i < 12'000; ++i)
            rows.append(row(i));
        QCOMPARE(add(set, rows).added, 12'000);
        QVERIFY(m_store->removeReferenceSet(QStringLiteral("a.csv")));
        QVERIFY(sets().isEmpty());
        QVERIFY(events(around(QDate(2023, 4, 18))).isEmpty());
    }

    void nothingOfTheProjectKnowsOfThem()
    {
        const auto before = store::samples::contents(m_store->reader());
        add(begin(QStringLiteral("a.csv")), {row(1), row(2)});
        QCOMPARE(store::samples::difference(before, store::samples::contents(m_store->reader())), QString());
        QCOMPARE(m_store->reader().find(store::IncidentQuery()).value().size(), before.incidents.size());
        QVERIFY(m_store->reader().search(QStringLiteral("Ségou Niono Wire")).value().isEmpty());
        QVERIFY(m_store->reader().undoText().value().isEmpty());
    }

    void aDamagedProjectKeepsThem()
    {
        add(begin(QStringLiteral("a.csv")), {row(1), row(2)});
        const QString path = m_store->path();
        m_store.reset();
        QVERIFY(store::check(path).value().sound);
        const QString saved = path + QStringLiteral(".saved.casus");
        const auto report = store::recover(path, saved);
        QVERIFY(report);
        QVERIFY2(report->saved.contains(QStringLiteral("2 events of other data sets")),
                 qUtf8Printable(report->saved.join(u'\n')));
        const auto opened = store::Store::open(saved, store::OpenMode::ReadOnly);
        QVERIFY(opened.store);
        const auto back =
            opened.store->reader().referenceEvent(EventDataKind::Acled, QStringLiteral("EX1")).value();
        QVERIFY(back && back->notes == row(1).notes && back->lat == row(1).lat);
        QVERIFY(store::check(saved).value().sound);
    }
};

QTEST_GUILESS_MAIN(TestReferenceEvents)
#include "test_reference_events.moc"
