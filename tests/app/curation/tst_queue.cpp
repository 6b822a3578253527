// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/queue.h"

#include <QtTest>

using casus::curation::Queue;
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
