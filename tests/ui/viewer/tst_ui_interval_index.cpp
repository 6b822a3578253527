// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/height_index.h"
#include "viewer/interval_index.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace casus::ui;

namespace {

using Entry = IntervalIndex::Entry;

std::vector<Entry> sorted(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.payload < b.payload; });
    return entries;
}

std::vector<Entry> naive(const std::vector<Entry>& entries, int begin, int end)
{
    std::vector<Entry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found), [&](const Entry& entry) {
        return begin < end && entry.begin < entry.end && entry.begin < end && begin < entry.end;
    });
    return found;
}

} // namespace

class IntervalIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatANaiveSearchFinds_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("longest");
        QTest::newRow("none") << 0 << 10;
        QTest::newRow("one") << 1 << 10;
        QTest::newRow("short") << 300 << 12;
        QTest::newRow("nested and long") << 300 << 900;
        QTest::newRow("some empty") << 200 << 1;
    }
    void findsWhatANaiveSearchFinds()
    {
        QFETCH(int, count);
        QFETCH(int, longest);
        QRandomGenerator random(20260101);
        std::vector<Entry> entries;
        for (int i = 0; i < count; ++i) {
            const int begin = random.bounded(1000);
            entries.push_back({begin, begin + random.bounded(longest + 1), i});
        }
        IntervalIndex index;
        index.assign(entries);
        for (int round = 0; round < 400; ++round) {
            const int begin = random.bounded(1100) - 50;
            const int end = begin + random.bounded(120);
            QCOMPARE(sorted(index.overlapping(begin, end)), naive(entries, begin, end));
            // Now and then one goes and another comes.
            if (!entries.empty() && round % 3 == 0) {
                const auto place = static_cast<std::size_t>(random.bounded(static_cast<int>(entries.size())));
                QVERIFY(index.remove(entries[place]));
                const int at = random.bounded(1000);
                entries[place].begin = at;
                entries[place].end = at + random.bounded(longest + 1);
                index.insert(entries[place]);
            }
        }
        QCOMPARE(index.size(), entries.size());
    }

    void comesInReadingOrderTheOuterFirst()
    {
        IntervalIndex index;
        index.assign({{5, 9, 1}, {5, 20, 2}, {0, 6, 3}, {8, 9, 4}});
        std::vector<int> payloads;
        index.forEachOverlapping(0, 100,
                                 [&payloads](const Entry& entry) { payloads.push_back(entry.payload); });
        QCOMPARE(payloads, (std::vector<int>{3, 2, 1, 4}));
    }

    void removesOnlyWhatIsThere()
    {
        IntervalIndex index;
        index.assign({{1, 4, 7}});
        QVERIFY(!index.remove({1, 4, 8}));
        QVERIFY(!index.remove({1, 5, 7}));
        QVERIFY(index.remove({1, 4, 7}));
        QVERIFY(index.overlapping(0, 10).empty());
    }

    void heightsAddUp()
    {
        QRandomGenerator random(7);
        std::vector<double> heights;
        for (int i = 0; i < 257; ++i)
            heights.push_back(1 + random.bounded(40));
        HeightIndex index;
        index.assign(heights);
        for (int round = 0; round < 300; ++round) {
            const auto block = static_cast<std::size_t>(random.bounded(static_cast<int>(heights.size())));
            heights[block] = 1 + random.bounded(60);
            index.set(block, heights[block]);
            double top = 0;
            for (std::size_t i = 0; i < heights.size(); ++i) {
                QCOMPARE(index.top(i), top);
                if (i % 16 == 0) {
                    QCOMPARE(index.blockAt(top), i);
                    QCOMPARE(index.blockAt(top + heights[i] - 0.5), i);
                }
                top += heights[i];
            }
            QCOMPARE(index.total(), top);
            QCOMPARE(index.blockAt(top + 1000), heights.size() - 1);
        }
    }
};

QTEST_GUILESS_MAIN(IntervalIndexTest)
#include "tst_ui_interval_index.moc"
