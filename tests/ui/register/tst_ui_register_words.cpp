// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_words.h"
#include "register/row_cache.h"

#include <QTest>

using namespace casus::ui;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    int id = 0;
    int version = 0;
};

} // namespace

class TestRegisterWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsForASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Sokolo"_s << u"Sokolo"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("comma") << u"a, b"_s << u"a, b"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"\"a\tb\""_s;
        QTest::newRow("quote") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    }

    void cellsForASpreadsheet()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, expected);
        QCOMPARE(tabSeparated({{u"x"_s, cell}, {cell}}), u"x\t%1\r\n%1\r\n"_s.arg(expected));
    }

    void rowsAreReadByWindow()
    {
        using Cache = RowCache<int, Row>;
        QList<qsizetype> asked;
        int version = 1;
        Cache cache(
            [&](const QList<int>& ids) {
                asked.append(ids.size());
                QList<Row> rows;
                for (const int id : ids) {
                    if (id != 7) // gone
                        rows.append({id, version});
                }
                return rows;
            },
            [](const Row& row) { return row.id; });
        QList<int> ids;
        for (int id = 1; id <= 100'000; ++id)
            ids.append(id);
        cache.setIds(ids);
        QVERIFY(asked.isEmpty());
        QCOMPARE(cache.at(99'999)->id, 100'000);
        QCOMPARE(cache.at(0)->id, 1);
        QCOMPARE(cache.at(5)->id, 6);
        QVERIFY(!cache.at(6)); // id 7
        QVERIFY(!cache.at(6)); // and is not asked for again
        QVERIFY(!cache.at(-1));
        QVERIFY(!cache.at(100'000));
        QCOMPARE(asked.size(), 2);
        version = 2;
        cache.forget(6);
        QCOMPARE(cache.at(5)->version, 2);
        QCOMPARE(cache.at(4)->version, 1);
        QCOMPARE(asked.constLast(), 1);
        for (qsizetype row = 0; row < ids.size(); row += 50)
            QVERIFY(cache.at(row) || row == 6);
        QVERIFY(cache.held() <= Cache::kMostWindows * Cache::kWindow + 1);
    }
};

QTEST_GUILESS_MAIN(TestRegisterWords)

#include "tst_ui_register_words.moc"
