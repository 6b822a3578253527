// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QtTest>

using namespace casus;

// Every rule of the date table of the annotation guidelines, and what reports write besides. The publication
// day is Friday, 3 June 2022 unless a row says otherwise.
class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void withoutPublicationDate_data();
    void withoutPublicationDate();
    void reasonNamesTheRule_data();
    void reasonNamesTheRule();

private:
    test::Reading m_reading;
};

namespace {

void row(const char* name, const char* text, const QStringList& expected,
         const QDate& published = QDate(2022, 6, 3))
{
    QTest::newRow(name) << QString::fromUtf8(text) << published << expected;
}

} // namespace

void TestDates::value_data()
{
    using L = QStringList;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QStringList>("expected");

    // weekdays
    row("weekday before publication", "Gunmen killed a farmer on Tuesday.", L{u"Tuesday = 2022-05-31"_qs});
    row("weekday of publication", "Gunmen killed a farmer on Friday.", L{u"Friday = 2022-06-03"_qs});
    row("weekday at the turn of a month", "He was shot on Friday.", L{u"Friday = 2022-03-25"_qs},
        QDate(2022, 3, 31));
    row("weekday in the year before", "He was shot on Thursday.", L{u"Thursday = 2020-12-31"_qs},
        QDate(2021, 1, 1));
    row("last weekday", "Rebels attacked the post last Monday.", L{u"last Monday = 2022-05-30"_qs});
    row("last weekday on that weekday", "Rebels attacked the post last Friday.",
        L{u"last Friday = 2022-05-27"_qs});
    row("next weekday", "Talks resume next Monday.", L{u"next Monday = 2022-06-06"_qs});
    row("weekday ahead after will", "The burial will take place on Sunday.", L{u"Sunday = 2022-06-05"_qs});
    row("weekday ahead after until", "Classes are suspended until Monday.", L{u"Monday = 2022-06-06"_qs});
    row("statement day beside a plan", "Officials said Wednesday that the court will sit on Tuesday.",
        L{u"Wednesday = 2022-06-01"_qs, u"Tuesday = 2022-06-07"_qs});
    row("possessive weekday", "Monday's attack was the third.", L{u"Monday = 2022-05-30"_qs});
    row("every weekday is no date", "The market is held every Monday.", {});
    row("weekday with part of day", "The raid took place on Saturday evening.",
        L{u"Saturday evening = 2022-05-28"_qs});
    row("night of a weekday is one day", "He was abducted on Sunday night.",
        L{u"Sunday night = 2022-05-29"_qs});
    row("late weekday", "They entered the town late Tuesday.", L{u"late Tuesday = 2022-05-31"_qs});
    row("late on weekday", "They entered the town late on Tuesday.", L{u"late on Tuesday = 2022-05-31"_qs});
    row("early hours", "It happened in the early hours of Sunday.",
        L{u"early hours of Sunday = 2022-05-29"_qs});
    row("midday on weekday", "It blew up around midday on Sunday.", L{u"midday on Sunday = 2022-05-29"_qs});
    row("weekday with full date", "It happened on Sunday, May 22, 2022.",
        L{u"Sunday, May 22, 2022 = 2022-05-22"_qs});
    row("weekday decides the year", "It happened on Wednesday, 1 December.",
        L{u"Wednesday, 1 December = 2021-12-01"_qs});

    // nights
    row("overnight", "Jihadists attacked a village overnight.", L{u"overnight = 2022-06-02/2022-06-03"_qs});
    row("overnight after a named day",
        "On Monday, soldiers were killed near Sokolo. Another attack took place overnight in Mopti.",
        L{u"Monday = 2022-05-30"_qs, u"overnight = 2022-05-30/2022-05-31"_qs});
    row("night between days", "On the night of 12 to 13 March, the post was attacked.",
        L{u"night of 12 to 13 March = 2022-03-12/2022-03-13"_qs});
    row("night between weekdays", "It happened on the night of Friday to Saturday.",
        L{u"night of Friday to Saturday = 2022-05-27/2022-05-28"_qs});
    row("night between weekdays with between", "It happened on the night between Sunday and Monday.",
        L{u"night between Sunday and Monday = 2022-05-29/2022-05-30"_qs});
    row("night of one date", "It happened on the night of 9 May.", L{u"night of 9 May = 2022-05-09"_qs});
    row("night over the end of a month", "Night of 30 April to 1 May: incursion.",
        L{u"Night of 30 April to 1 May = 2022-04-30/2022-05-01"_qs});
    row("last night", "Two men were shot last night.", L{u"last night = 2022-06-02"_qs});

    // weeks, weekends, months, years
    row("this week", "An attack this week killed ten.", L{u"this week = 2022-05-30/2022-06-05"_qs});
    row("last week", "An attack last week killed ten.", L{u"last week = 2022-05-23/2022-05-29"_qs});
    row("next week", "Talks will open next week.", L{u"next week = 2022-06-06/2022-06-12"_qs});
    row("the weekend", "They were killed over the weekend.", L{u"the weekend = 2022-05-28/2022-05-29"_qs});
    row("the weekend told on its Sunday", "They were killed over the weekend.",
        L{u"the weekend = 2022-06-04/2022-06-05"_qs}, QDate(2022, 6, 5));
    row("last weekend", "They were killed last weekend.", L{u"last weekend = 2022-05-28/2022-05-29"_qs});
    row("this month", "Ten attacks were counted this month.", L{u"this month = 2022-06"_qs});
    row("earlier this month", "Earlier this month, eleven gendarmes died.",
        L{u"Earlier this month = 2022-06"_qs});
    row("last month in January", "Ten died last month.", L{u"last month = 2021-12"_qs}, QDate(2022, 1, 9));
    row("earlier this year", "A convoy was hit earlier this year.", L{u"earlier this year = 2022"_qs});
    row("last year", "Violence rose last year.", L{u"last year = 2021"_qs});
    row("late last year", "The camp was overrun late last year.", L{u"late last year = 2021-10/2021-12"_qs});
    row("so far this year", "It is the deadliest attack so far this year.",
        L{u"so far this year = 2022-01-01/2022-06-03"_qs});

    // parts of months and years
    row("early month", "In early April the army withdrew.", L{u"early April = 2022-04-01/2022-04-10"_qs});
    row("beginning of month", "At the beginning of October, sixteen soldiers died.",
        L{u"beginning of October = 2021-10-01/2021-10-10"_qs});
    row("mid month with hyphen", "The town fell in mid-November.",
        L{u"mid-November = 2021-11-11/2021-11-20"_qs});
    row("late month", "A strike in late May killed a chief.", L{u"late May = 2022-05-21/2022-05-31"_qs});
    row("late February of a leap year", "It began in late February 2020.",
        L{u"late February 2020 = 2020-02-21/2020-02-29"_qs});
    row("early year", "It spread in early 2020.", L{u"early 2020 = 2020-01/2020-03"_qs});
    row("mid year", "It spread in mid-2021.", L{u"mid-2021 = 2021-05/2021-08"_qs});
    row("late year", "The dark days of late 2019.", L{u"late 2019 = 2019-10/2019-12"_qs});
    row("end of year", "At the end of 2021, the junta began an offensive.", L{u"end of 2021 = 2021-12"_qs});
    row("half of a year", "Attacks fell in the first half of 2021.",
        L{u"first half of 2021 = 2021-01/2021-06"_qs});
    row("quarter of a year", "Attacks fell in the third quarter of 2021.",
        L{u"third quarter of 2021 = 2021-07/2021-09"_qs});

    // calendar dates
    row("month and day", "Assailants stormed a post on March 15.", L{u"March 15 = 2022-03-15"_qs});
    row("day and month still to come was last year", "The convoy was attacked on 25 September.",
        L{u"25 September = 2021-09-25"_qs});
    row("day and month ahead after will", "The burial will take place on 23 June.",
        L{u"23 June = 2022-06-23"_qs});
    row("full date, month first", "It opened on May 16, 2019.", L{u"May 16, 2019 = 2019-05-16"_qs});
    row("full date, day first", "It opened on 7 August 1998.", L{u"7 August 1998 = 1998-08-07"_qs});
    row("ordinal day", "Published August 16th, 2021", L{u"August 16th, 2021 = 2021-08-16"_qs});
    row("abbreviated month", "MOGADISHU, Sept 12 (Reuters) - A bomb exploded.",
        L{u"Sept 12 = 2021-09-12"_qs});
    row("abbreviated month with stop", "The force has until Dec. 31 to leave.",
        L{u"Dec. 31 = 2022-12-31"_qs});
    row("ISO date", "date 2022-04-22 WORLD", L{u"2022-04-22 = 2022-04-22"_qs});
    row("numeric date, day first", "Published on 20/01/2022 - 11:05", L{u"20/01/2022 = 2022-01-20"_qs});
    row("numeric date, month first where it must be", "Published on 01/20/2022",
        L{u"01/20/2022 = 2022-01-20"_qs});
    row("date that does not exist", "The form says 30/02/2022.", {});
    row("month and year", "The coups of August 2020 and May 2021.",
        L{u"August 2020 = 2020-08"_qs, u"May 2021 = 2021-05"_qs});
    row("month alone, past", "A bomb killed three in February.", L{u"February = 2022-02"_qs});
    row("month alone, of last year", "A bomb killed three in December.", L{u"December = 2021-12"_qs});
    row("bare year", "The insurgency began in 2012.", L{u"2012 = 2012"_qs});
    row("year before a noun", "They signed a 2015 peace agreement.", L{u"2015 = 2015"_qs});
    row("number of people is no year", "In all, 2000 people fled, and 2015 soldiers came.", {});
    row("may is a verb", "The toll may rise, and troops may leave.", {});
    row("march is a verb", "They march north.", {});
    row("age and distance are no dates", "The 71-year-old lives 15 km away at house 2024.", {});
    row("clock time stays unmarked", "At about 0930 hours a device exploded.", {});

    // ranges and open spans
    row("days with hyphen", "6-12 May 2022", L{u"6-12 May 2022 = 2022-05-06/2022-05-12"_qs});
    row("days of one month without year", "5-6 December, Djugu: militiamen raided a site.",
        L{u"5-6 December = 2021-12-05/2021-12-06"_qs});
    row("days with to", "Period covered: 4 to 10 May 2022",
        L{u"4 to 10 May 2022 = 2022-05-04/2022-05-10"_qs});
    row("days over two months", "From 28 May to 2 June, ten died.",
        L{u"28 May to 2 June = 2022-05-28/2022-06-02"_qs});
    row("month first range", "Report of May 6-12, 2022", L{u"May 6-12, 2022 = 2022-05-06/2022-05-12"_qs});
    row("between months", "It deteriorated between June and December 2021.",
        L{u"between June and December 2021 = 2021-06/2021-12"_qs});
    row("between days", "Ten died between 3 and 5 May.",
        L{u"between 3 and 5 May = 2022-05-03/2022-05-05"_qs});
    row("between years", "It grew between 2012 and 2015.", L{u"between 2012 and 2015 = 2012/2015"_qs});
    row("since a year", "Since 2012, Mali has been in crisis.", L{u"Since 2012 = 2012/.."_qs});
    row("since a month", "It has ruled since January.", L{u"since January = 2022-01/.."_qs});
    row("since a month of last year", "It has ruled since December.", L{u"since December = 2021-12/.."_qs});
    row("since the start of the year", "Raids multiplied since the start of the year.",
        L{u"since the start of the year = 2022-01/.."_qs});
    row("since the end of a year", "Twenty incursions since the end of 2021.",
        L{u"since the end of 2021 = 2021-12/.."_qs});
    row("since late year", "The conflict has lasted since late 2016.", L{u"since late 2016 = 2016-10/.."_qs});
    row("since a weekday", "Since Monday the price has risen.", L{u"Since Monday = 2022-05-30/.."_qs});
    row("first time since", "It was the first time since 2012 that towns fell.", L{u"2012 = 2012"_qs});

    // relative to what was named
    row("the day before", "On May 22, a camp was attacked. The day before, six towns had been raided.",
        L{u"May 22 = 2022-05-22"_qs, u"The day before = 2022-05-21"_qs});
    row("the following day",
        "They attacked Foubé on Saturday evening. The following day, gunmen opened fire in Tougouri.",
        L{u"Saturday evening = 2022-05-28"_qs, u"The following day = 2022-05-29"_qs});
    row("the next day after a statement day",
        "Five soldiers were killed last Monday, the ministry said in a statement issued on Thursday. "
        "Soldiers came back "
        "the next day.",
        L{u"last Monday = 2022-05-30"_qs, u"Thursday = 2022-06-02"_qs, u"the next day = 2022-05-31"_qs});
    row("the same day", "They stormed a post on March 15. It came the same day as a massacre.",
        L{u"March 15 = 2022-03-15"_qs, u"the same day = 2022-03-15"_qs});
    row("days later in the sentence",
        "On February 26, girls were kidnapped; they were released four days later.",
        L{u"February 26 = 2022-02-26"_qs, u"four days later = 2022-03-02"_qs});
    row("days earlier", "The convoy was ambushed on Tuesday. Another was hit two days earlier.",
        L{u"Tuesday = 2022-05-31"_qs, u"two days earlier = 2022-05-29"_qs});
    row("apposition wins",
        "A post was attacked on Tuesday. The second raid took place two days earlier, on Sunday.",
        L{u"Tuesday = 2022-05-31"_qs, u"two days earlier = 2022-05-29"_qs, u"Sunday = 2022-05-29"_qs});
    row("days after an event", "Five days after the attack in Kati, soldiers were killed on Wednesday.",
        L{u"Five days after = 2022-06-01"_qs, u"Wednesday = 2022-06-01"_qs});
    row("days before the event",
        "Gunmen killed ten in Wednesday night's attack. Four herders were shot three days before the attack.",
        L{u"Wednesday night = 2022-06-01"_qs, u"three days before = 2022-05-29"_qs});
    row("the attack came days after",
        "Gunmen killed ten on Tuesday. The attack came three days after a raid.",
        L{u"Tuesday = 2022-05-31"_qs, u"three days after = 2022-05-31"_qs});
    row("day before a month stays open", "In February soldiers fell. The day before, a convoy was hit.",
        L{u"February = 2022-02"_qs, u"The day before = "_qs});
    row("a month of last year", "A raid in October last year left ten dead.",
        L{u"October last year = 2021-10"_qs});
    row("a day of this year", "He was shot on 3 March this year.", L{u"3 March this year = 2022-03-03"_qs});
    row("a month that ended last year", "It was October, last year's worst month.",
        L{u"October = 2021-10"_qs, u"last year = 2021"_qs});
    row("counted from an act beside its day", "Staff left on May 26, two days after gunmen looted the ward.",
        L{u"May 26 = 2022-05-26"_qs, u"two days after = 2022-05-26"_qs});
    row("last month by name", "Troops have been there since last May.", L{u"since last May = 2022-05/.."_qs});
    row("not until is past", "The raid was not claimed until Tuesday.", L{u"Tuesday = 2022-05-31"_qs});
    row("is to", "The president is to speak on Sunday.", L{u"Sunday = 2022-06-05"_qs});
    row("fortnight", "A fortnight ago gunmen killed three.", L{u"A fortnight ago = 2022-05-20"_qs});
    row("days previously", "A post was attacked on Tuesday. Three days previously, six had died.",
        L{u"Tuesday = 2022-05-31"_qs, u"Three days previously = 2022-05-28"_qs});
    row("the week before", "6-12 May 2022: four incidents, down from nine the week before.",
        L{u"6-12 May 2022 = 2022-05-06/2022-05-12"_qs, u"the week before = 2022-04-25/2022-05-01"_qs});
    row("hours earlier", "They shot eight workers on Sunday. They were seen there two hours earlier.",
        L{u"Sunday = 2022-05-29"_qs, u"two hours earlier = 2022-05-29"_qs});
    row("earlier in the day", "Shelling killed 22 on Sunday. Its first count, earlier in the day, was 15.",
        L{u"Sunday = 2022-05-29"_qs, u"earlier in the day = 2022-05-29"_qs});
    row("years later", "A bomb exploded on 7 August 1998. Seventeen years later she retired.",
        L{u"7 August 1998 = 1998-08-07"_qs, u"Seventeen years later = 2015"_qs});
    row("days of last named year", "Gunmen struck on 2 April 2015. On 5 April they came back.",
        L{u"2 April 2015 = 2015-04-02"_qs, u"5 April = 2015-04-05"_qs});

    // counted from publication
    row("today", "Nine would be interred today.", L{u"today = 2022-06-03"_qs});
    row("yesterday", "Nine were shot yesterday.", L{u"yesterday = 2022-06-02"_qs});
    row("days ago", "Jihadists killed 25 villagers two days ago.", L{u"two days ago = 2022-06-01"_qs});
    row("months ago", "Nineteen guerrillas died three months ago.", L{u"three months ago = 2022-03"_qs});
    row("the past hours", "Two were killed in the past 24 hours.",
        L{u"the past 24 hours = 2022-06-02/2022-06-03"_qs});
    row("vague spans stay unmarked",
        "A few days ago and in recent years, for months, more than ten years ago.", {});
    row("until after a verb that lasted is past", "The fighting went on until Monday morning.",
        L{u"Monday morning = 2022-05-30"_qs});
    row("feast with a fixed date", "They struck on Christmas Day and again on New Year's Eve.",
        L{u"Christmas Day = 2021-12-25"_qs, u"New Year's Eve = 2021-12-31"_qs});
    row("feast of a named year", "They struck on Christmas Eve 2019.",
        L{u"Christmas Eve 2019 = 2019-12-24"_qs});
    row("a new year is no feast", "New Year Camp was raided in the new year.", {});
    row("a feast without a sure date stays unmarked", "They struck during Eid and again at the harvest.", {});
    row("words that are months, in capitals", "THE TOLL MAY RISE AS TROOPS MARCH NORTH OF MOPTI ON TUESDAY",
        L{u"TUESDAY = 2022-05-31"_qs});
    row("a month in capitals", "TEN SOLDIERS WERE KILLED NEAR MOPTI IN MAY, THE ARMY SAYS",
        L{u"MAY = 2022-05"_qs});
    row("all capitals", "KILLED ON TUESDAY IN MOPTI, MARCH 15, 2022",
        L{u"TUESDAY = 2022-05-31"_qs, u"MARCH 15, 2022 = 2022-03-15"_qs});
}

void TestDates::value()
{
    QFETCH(QString, text);
    QFETCH(QDate, published);
    QFETCH(QStringList, expected);
    QCOMPARE(m_reading.mentions(model::MentionType::Date, text, published, QStringLiteral("en")), expected);
}

void TestDates::withoutPublicationDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("weekday stays open")
        << QStringLiteral("He was shot on Tuesday.") << QStringList{QStringLiteral("Tuesday = ")};
    QTest::newRow("day without year stays open")
        << QStringLiteral("He was shot on March 15.") << QStringList{QStringLiteral("March 15 = ")};
    QTest::newRow("overnight stays open")
        << QStringLiteral("He was shot overnight.") << QStringList{QStringLiteral("overnight = ")};
    QTest::newRow("so far this year stays open") << QStringLiteral("Ten attacks so far this year.")
                                                 << QStringList{QStringLiteral("so far this year = ")};
    QTest::newRow("days ago stays open")
        << QStringLiteral("He was shot two days ago.") << QStringList{QStringLiteral("two days ago = ")};
    QTest::newRow("full date has its value") << QStringLiteral("He was shot on 7 August 1998.")
                                             << QStringList{QStringLiteral("7 August 1998 = 1998-08-07")};
    QTest::newRow("relative to a full date")
        << QStringLiteral("A camp was attacked on 7 August 1998. The next day it burned.")
        << QStringList{QStringLiteral("7 August 1998 = 1998-08-07"),
                       QStringLiteral("The next day = 1998-08-08")};
}

void TestDates::withoutPublicationDate()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(m_reading.mentions(model::MentionType::Date, text, {}, QStringLiteral("en")), expected);
}

void TestDates::reasonNamesTheRule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QString>("part");
    const QDate day(2022, 6, 3);
    QTest::newRow("weekday") << QStringLiteral("It rained on Tuesday.") << day << QStringLiteral("weekday");
    QTest::newRow("needs the date") << QStringLiteral("It rained on Tuesday.") << QDate()
                                    << QStringLiteral("needs the publication date");
    QTest::newRow("since") << QStringLiteral("Since 2012 it is so.") << day << QStringLiteral("open span");
    QTest::newRow("ahead") << QStringLiteral("It will open on Monday.") << day
                           << QStringLiteral("ahead of publication");
    QTest::newRow("calendar") << QStringLiteral("On 7 August 1998.") << day
                              << QStringLiteral("calendar date");
    const auto rule = [&](const char* text, const char* part) {
        QTest::newRow(part) << QString::fromUtf8(text) << day << QString::fromUtf8(part);
    };
    rule("It rained last Monday.", "last weekday");
    rule("It rained overnight.", "overnight");
    rule("On the night of 12 to 13 March it rained.", "night between two days");
    rule("On the night of Friday to Saturday it rained.", "night between two weekdays");
    rule("It rained over the weekend.", "weekend");
    rule("It rained this week.", "current period");
    rule("It rained last month.", "last period");
    rule("It rained in early April.", "part of a month");
    rule("It rained in late 2019.", "part of a year");
    rule("It rained so far this year.", "so far this year");
    rule("It rained from 3 to 5 May.", "range of days");
    rule("It rained between June and December 2021.", "between two dates");
    rule("It rained two days ago.", "counted back from publication");
    rule("It rained yesterday.", "day counted from publication");
    rule("It rained on 20/01/2022.", "numeric date");
    rule("It rained in February.", "month");
    rule("It rained in 2012.", "year");
    rule("It rained in the past 24 hours.", "span that ends with publication");
}

void TestDates::reasonNamesTheRule()
{
    QFETCH(QString, text);
    QFETCH(QDate, published);
    QFETCH(QString, part);
    const auto mentions = m_reading.read(text, published, QStringLiteral("en")).mentions;
    QCOMPARE(mentions.size(), std::size_t(1));
    QVERIFY2(mentions.front().reason.contains(part), qPrintable(mentions.front().reason));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
