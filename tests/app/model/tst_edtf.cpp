// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf.h"

#include <QTest>

using casus::model::Edtf;

namespace {

QString iso(const std::optional<QDate>& date)
{
    if (!date)
        return QStringLiteral("..");
    // Qt writes no ISO form of years below 1 and beyond 9999.
    return QStringLiteral("%1-%2-%3")
        .arg(date->year(), date->year() < 0 ? 5 : 4, 10, QChar(u'0'))
        .arg(date->month(), 2, 10, QChar(u'0'))
        .arg(date->day(), 2, 10, QChar(u'0'));
}

} // namespace

class TestEdtf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void means_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("latest");
        QTest::addColumn<int>("precision"); // 0: an end is open
        QTest::addColumn<QString>("marks"); // ~ approximate, ? uncertain
        const auto row = [](const char* text, const char* earliest, const char* latest, int precision,
                            const char* marks = "") {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(earliest)
                                << QString::fromLatin1(latest) << precision << QString::fromLatin1(marks);
        };
        // level 0
        row("2023-04-18", "2023-04-18", "2023-04-18", 1);
        row("2022-07", "2022-07-01", "2022-07-31", 4);
        row("2020-02", "2020-02-01", "2020-02-29", 4);
        row("2020-02-29", "2020-02-29", "2020-02-29", 1);
        row("2012", "2012-01-01", "2012-12-31", 5);
        row("2021-03-15/2021-03-21", "2021-03-15", "2021-03-21", 3);
        row("2023-03-12/2023-03-13", "2023-03-12", "2023-03-13", 2);
        row("2022-06/2022-12", "2022-06-01", "2022-12-31", 5);
        row("2004-02-01/2005", "2004-02-01", "2005-12-31", 5);
        row("2005/2006-02", "2005-01-01", "2006-02-28", 5);
        // level 1
        row("1984?", "1984-01-01", "1984-12-31", 5, "?");
        row("2004-06~", "2004-06-01", "2004-06-30", 4, "~");
        row("2004-06-11%", "2004-06-11", "2004-06-11", 1, "~?");
        row("201X", "2010-01-01", "2019-12-31", 5);
        row("20XX", "2000-01-01", "2099-12-31", 5);
        row("2004-XX", "2004-01-01", "2004-12-31", 5);
        row("1985-04-XX", "1985-04-01", "1985-04-30", 4);
        row("1985-XX-XX", "1985-01-01", "1985-12-31", 5);
        row("2012/..", "2012-01-01", "..", 0);
        row("../2012", "..", "2012-12-31", 0);
        row("2012/", "2012-01-01", "..", 0);
        row("/2012-03", "..", "2012-03-31", 0);
        row("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", 5, "~?");
        row("2001-21", "2001-03-01", "2001-05-31", 5);
        row("2001-22", "2001-06-01", "2001-08-31", 5);
        row("2001-23", "2001-09-01", "2001-11-30", 5);
        row("2001-24", "2001-12-01", "2002-02-28", 5);
        row("-0001", "-0002-01-01", "-0002-12-31", 5);
        row("0000", "-0001-01-01", "-0001-12-31", 5);
        // level 2, the forms that the header names
        row("2022-07-2X", "2022-07-20", "2022-07-29", 4);
        row("2021-02-3X", "", "", 0);
        row("2021-1X", "2021-10-01", "2021-12-31", 5);
        row("1XX5", "1005-01-01", "1995-12-31", 5);
        row("2023-XX-31", "2023-01-31", "2023-12-31", 5);
        row("201X-02-29", "2012-02-29", "2016-02-29", 5);
        row("2004-06-~11", "2004-06-11", "2004-06-11", 1, "~");
        row("2004?-06-11", "2004-06-11", "2004-06-11", 1, "?");
        row("?2004-06-~11", "2004-06-11", "2004-06-11", 1, "~?");
        row("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", 4, "~");
        row("[2023-04-18,2023-04-20]", "2023-04-18", "2023-04-20", 2);
        row("{1960,1961-12}", "1960-01-01", "1961-12-31", 5);
        row("[2012..2014]", "2012-01-01", "2014-12-31", 5);
        row("[..2014]", "..", "2014-12-31", 0);
        row("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", 5);
        row("[2014..]", "2014-01-01", "..", 0);
        row("Y17000", "17000-01-01", "17000-12-31", 5);
    }
    void means()
    {
        QFETCH(QString, text);
        QFETCH(QString, earliest);
        QFETCH(QString, latest);
        QFETCH(int, precision);
        QFETCH(QString, marks);
        const auto edtf = Edtf::parse(text);
        if (earliest.isEmpty()) {
            QVERIFY(!edtf);
            return;
        }
        QVERIFY(edtf);
        QCOMPARE(edtf->text(), text);
        QCOMPARE(iso(edtf->earliest()), earliest);
        QCOMPARE(iso(edtf->latest()), latest);
        QCOMPARE(edtf->precision().value_or(0), precision);
        QCOMPARE(edtf->isApproximate(), marks.contains(u'~'));
        QCOMPARE(edtf->isUncertain(), marks.contains(u'?'));
        QCOMPARE(edtf->isSingleDay(), edtf->precision() == 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "   ",
                                 "x",
                                 "2023-02-30",
                                 "2023-02-29",
                                 "2023-13",
                                 "2023-00",
                                 "2023-04-00",
                                 "2023-04-31",
                                 "2100-02-29",
                                 "23",
                                 "202",
                                 "20234",
                                 "2023-4",
                                 "2023-4-1",
                                 "2023/04/18",
                                 "18-04-2023",
                                 "2023-04-18T10:00",
                                 "2023-04-18 10:00",
                                 "2023-04-18/2023-04-17",
                                 "2023/2022",
                                 "/",
                                 "../..",
                                 "..",
                                 "2023//2024",
                                 "2023-04-18??",
                                 "2023-04-18?~",
                                 "2001-25",
                                 "2001-21-01",
                                 "2023-04-1x",
                                 "[",
                                 "[]",
                                 "{}",
                                 "[2012",
                                 "2012]",
                                 "[2012,]",
                                 "[2012..2010]",
                                 "Y2012",
                                 "YXXXXX",
                                 "2004-~06~-11",
                                 "-0000",
                                 "2012-",
                                 "2012-01-",
                                 "~",
                                 "today",
                                 "2012/../2013",
                                 "20X3-02-30"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Edtf::parse(text));
    }

    void makers()
    {
        const QDate day(2023, 4, 18);
        QCOMPARE(Edtf::day(day).text(), QStringLiteral("2023-04-18"));
        QCOMPARE(Edtf::interval(day, day).text(), QStringLiteral("2023-04-18"));
        QCOMPARE(Edtf::interval(day, day.addDays(2)).text(), QStringLiteral("2023-04-18/2023-04-20"));
        QCOMPARE(Edtf::month(2022, 7).text(), QStringLiteral("2022-07"));
        QCOMPARE(Edtf::year(812).text(), QStringLiteral("0812"));
        QCOMPARE(Edtf::since(u"2012-03").text(), QStringLiteral("2012-03/.."));
        QCOMPARE(Edtf::parse(u" 2012 ")->text(), QStringLiteral("2012"));
    }

    void everyDayOfTwoYearsIsOne()
    {
        for (QDate day(2023, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(1)) {
            const auto edtf = Edtf::parse(day.toString(Qt::ISODate));
            QVERIFY(edtf);
            QCOMPARE(*edtf->earliest(), day);
            QCOMPARE(*edtf->latest(), day);
        }
    }

    void precisionFollowsTheLength()
    {
        const QDate first(2023, 1, 1);
        const auto precision = [&](int days) {
            return *Edtf::interval(first, first.addDays(days - 1)).precision();
        };
        QCOMPARE(precision(1), 1);
        QCOMPARE(precision(2), 2);
        QCOMPARE(precision(6), 2);
        QCOMPARE(precision(7), 3);
        QCOMPARE(precision(8), 4);
        QCOMPARE(precision(31), 4);
        QCOMPARE(precision(32), 5);
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
