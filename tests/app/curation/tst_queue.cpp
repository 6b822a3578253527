// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/queue.h"

#include <QtTest>

using namespace casus::curation;
using namespace casus::model;

namespace {

Mention mention(int begin, int end, MentionState state)
{
    Mention result;
    result.id = MentionId(begin + 1);
    result.span = {begin, end};
    result.state = state;
    return result;
}

Mention scored(int begin, double score)
{
    Mention result = mention(begin, begin + 5, MentionState::Suggested);
    result.score = score;
    return result;
}

} // namespace

class TestQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesInReadingOrderAndWrapsRound()
    {
        const Queue queue({mention(30, 35, MentionState::Suggested), mention(0, 5, MentionState::Suggested),
                           mention(10, 15, MentionState::Confirmed)});
        QCOMPARE(queue.openCount(), 2);
        QCOMPARE(queue.nextOpen(0)->span.begin, 0);
        QCOMPARE(queue.nextOpen(1)->span.begin, 30);
        QCOMPARE(queue.nextOpen(30)->span.begin, 30);
        QCOMPARE(queue.nextOpen(31)->span.begin, 0);
    }

    void previousTakesAnyStateAndWrapsRound()
    {
        const Queue queue({mention(0, 5, MentionState::Suggested), mention(10, 15, MentionState::Confirmed),
                           mention(20, 25, MentionState::Rejected)});
        QCOMPARE(queue.previous(20)->span.begin, 10);
        QCOMPARE(queue.previous(10)->span.begin, 0);
        QCOMPARE(queue.previous(0)->span.begin, 10);
    }

    void isEmptyWhenAllIsDecided()
    {
        const Queue queue({mention(0, 5, MentionState::Confirmed), mention(9, 12, MentionState::Rejected)});
        QCOMPARE(queue.openCount(), 0);
        QVERIFY(!queue.nextOpen(0));
        QCOMPARE(queue.mentions().size(), 1);
        QVERIFY(!Queue().nextOpen(0));
        QVERIFY(!Queue().previous(7));
    }

    void ordersByScore_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QList<int>>("begins");
        QTest::newRow("reading") << static_cast<int>(QueueOrder::Reading) << QList<int>{0, 10, 20, 30};
        QTest::newRow("surest first") << static_cast<int>(QueueOrder::Surest) << QList<int>{20, 0, 10, 30};
        QTest::newRow("most informative first")
            << static_cast<int>(QueueOrder::MostInformative) << QList<int>{10, 30, 0, 20};
    }
    void ordersByScore()
    {
        QFETCH(int, order);
        QFETCH(QList<int>, begins);
        const Queue queue({scored(0, 0.8), scored(10, 0.55), scored(20, 0.99), scored(30, 0.4)},
                          {static_cast<QueueOrder>(order), 0, false});
        QList<int> met;
        auto next = queue.nextOpen(0);
        for (int i = 0; i < 4 && next; ++i) {
            met.append(next->span.begin);
            next = queue.nextAfter(*next);
        }
        QCOMPARE(met, begins);
        QCOMPARE(next->span.begin, begins.first()); // round
        QVERIFY(queueOrderFromString(toString(static_cast<QueueOrder>(order))) ==
                static_cast<QueueOrder>(order));
    }

    void theNextOneTakesThePlaceOfADecidedOne()
    {
        const Mention decided = scored(10, 0.9);
        for (const QueueOrder order : {QueueOrder::Reading, QueueOrder::Surest}) {
            const Queue queue({scored(0, 0.95), scored(20, 0.8), scored(30, 0.7)}, {order, 0, false});
            QCOMPARE(queue.nextAfter(decided)->span.begin, 20);
        }
    }

    void lowScoresArePutAsideAndCounted()
    {
        Mention added = scored(40, 0.1);
        added.state = MentionState::Added;
        const Queue queue({scored(0, 0.8), scored(10, 0.5), scored(20, 0.499), added},
                          {QueueOrder::Reading, 0.5, false});
        QCOMPARE(queue.openCount(), 2);
        QCOMPARE(queue.putAside(), 1);
        QCOMPARE(queue.mentions().size(), 3); // what is decided stays, whatever its score
    }

    void hiddenDraftsAreNotThere()
    {
        Mention added = scored(40, 1);
        added.state = MentionState::Added;
        const Queue queue({scored(0, 0.8), added}, {QueueOrder::Reading, 0.9, true});
        QCOMPARE(queue.openCount(), 0);
        QCOMPARE(queue.putAside(), 0);
        QCOMPARE(queue.mentions().size(), 1);
    }

    void findsWhatStandsAtAPlace()
    {
        const Queue queue({mention(0, 10, MentionState::Suggested), mention(5, 8, MentionState::Added)});
        QCOMPARE(queue.at(4).size(), 1);
        QCOMPARE(queue.at(5).size(), 2);
        QCOMPARE(queue.at(8).size(), 1);
        QCOMPARE(queue.at(10).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
