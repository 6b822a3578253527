// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_data.h"
#include "samples.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

// Every row here is made up; the names of the columns are those of the data sets.
using namespace casus;
using model::EventDataKind;
using model::PlaceGrain;
using model::ReferenceEvent;

namespace {

struct Rows {
    QList<ReferenceEvent> events;
    QList<int> codes;
    QStringList refused; // "3: it has no date"
    QString error;
    std::optional<EventDataKind> kind;
};

Rows read(const QByteArray& bytes, const QString& name, const Cancellation& cancellation = {}, int most = -1)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the sample was not written");
    file.close();
    Rows rows;
    const exchange::EventSink sink{.event =
                                       [&](ReferenceEvent&& event, int code) {
                                           rows.events.append(std::move(event));
                                           rows.codes.append(code);
                                           return most < 0 || rows.events.size() < most;
                                       },
                                   .refused =
                                       [&](int row, const QString& why) {
                                           rows.refused.append(QStringLiteral("%1: %2").arg(row).arg(why));
                                       },
                                   .progress = {}};
    const auto kind = exchange::readEventData(path, sink, cancellation);
    if (kind)
        rows.kind = *kind;
    else
        rows.error = kind.error().message;
    return rows;
}

const QByteArray kAcledNew =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_"
    "1,"
    "inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,"
    "admin3,"
    "location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";
const QByteArray kGed =
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
    "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
    "side_b,"
    "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
    "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
    "country_id,"
    "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,"
    "best,high,"
    "low,gwnoa,gwnob\n";
const QByteArray kGtd =
    "eventid,iyear,imonth,iday,approxdate,extended,resolution,country_txt,provstate,city,latitude,"
    "longitude,specificity,vicinity,summary,attacktype1_txt,targtype1_txt,target1,gname,gname2,"
    "weaptype1_txt,nkill,nwound,scite1\n";

} // namespace

class TestEventData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acledOfToday()
    {
        const Rows rows = read(
            kAcledNew + "XAA17,2023-04-18,2023,1,Political violence,Battles,Armed clash,Northern Front,River "
                        "Militia; Hill "
                        "Militia,Rebel group,Military Forces of Exampleland (2020-),,State forces,State "
                        "forces-Rebel group,,466,"
                        "Western Africa,Mali,Segou,Niono,,Sokolo,14.7300,-6.1200,1,Made-up Wire; Other "
                        "Wire,National,\"On 18 "
                        "April 2023, a made-up clash, with a \"\"quote\"\"\nand a line.\",7,,1682000000\n",
            QStringLiteral("a.csv"));
        QCOMPARE(rows.error, QString());
        QVERIFY(rows.kind == EventDataKind::Acled);
        QCOMPARE(rows.events.size(), 1);
        const ReferenceEvent& event = rows.events.first();
        QCOMPARE(event.sourceId, QStringLiteral("XAA17"));
        QCOMPARE(event.first, QDate(2023, 4, 18));
        QCOMPARE(event.last, event.first);
        QCOMPARE(event.revised, 1682000000);
        QCOMPARE(rows.codes.first(), 466);
        QCOMPARE(event.countryName, QStringLiteral("Mali"));
        QCOMPARE(event.admin, QStringLiteral("Segou; Niono"));
        QCOMPARE(event.place, QStringLiteral("Sokolo"));
        QVERIFY(event.grain == PlaceGrain::Place);
        QCOMPARE(event.lat, std::optional(14.73));
        QCOMPARE(event.lon, std::optional(-6.12));
        QCOMPARE(event.partiesA,
                 (QStringList{QStringLiteral("Northern Front"), QStringLiteral("River Militia"),
                              QStringLiteral("Hill Militia")}));
        QCOMPARE(event.partiesB, QStringList{QStringLiteral("Military Forces of Exampleland (2020-)")});
        QCOMPARE(event.what, QStringLiteral("Battles: Armed clash"));
        QVERIFY(event.best == 7 && event.low == 7 && event.high == 7);
        QVERIFY(event.notes.contains(u"a \"quote\"\nand"));
    }

    void acledBefore2023_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QDate>("day");
        QTest::newRow("in words") << QByteArray("18 April 2013") << QDate(2013, 4, 18);
        QTest::newRow("day, month, year") << QByteArray("18-04-2013") << QDate(2013, 4, 18);
        QTest::newRow("day first where both are possible") << QByteArray("04-05-2013") << QDate(2013, 5, 4);
        QTest::newRow("by a spreadsheet") << QByteArray("18/04/2013") << QDate(2013, 4, 18);
        QTest::newRow("with a time") << QByteArray("18/04/2013 00:00:00") << QDate(2013, 4, 18);
        QTest::newRow("ISO") << QByteArray("2013-04-18") << QDate(2013, 4, 18);
    }
    void acledBefore2023()
    {
        QFETCH(QByteArray, date);
        QFETCH(QDate, day);
        // Parted by semicolons, as the older downloads are; actors' allies under their former name.
        const Rows rows = read("data_id;iso;event_id_cnty;event_id_no_cnty;event_date;year;time_precision;"
                               "event_type;sub_event_type;"
                               "actor1;ally_actor_1;inter1;actor2;ally_actor_2;inter2;interaction;region;"
                               "country;admin1;admin2;admin3;"
                               "location;latitude;longitude;geo_precision;source;source_scale;notes;"
                               "fatalities;timestamp;iso3\r\n"
                               "991;854;5XBF;5;" +
                                   date +
                                   ";2013;1;Violence against civilians;Attack;Unidentified Armed "
                                   "Group;;3;Civilians;Teachers;7;37;"
                                   "Western Africa;Burkina Faso;Sahel;;;Made-up "
                                   "Town;14,2;-1,1;2;Wire;National;note;0;1400000000;BFA\r\n",
                               QStringLiteral("old.csv"));
        QCOMPARE(rows.error, QString());
        QCOMPARE(rows.refused, QStringList());
        QCOMPARE(rows.events.size(), 1);
        const ReferenceEvent& event = rows.events.first();
        QCOMPARE(event.sourceId, QStringLiteral("5XBF"));
        QCOMPARE(event.first, day);
        QCOMPARE(event.lat, std::optional(14.2));
        QVERIFY(event.grain == PlaceGrain::Near);
        QCOMPARE(event.partiesB, (QStringList{QStringLiteral("Civilians"), QStringLiteral("Teachers")}));
        QVERIFY2(event.low == 0 && event.best == 0 && !event.high, "0 may stand for no information");
    }

    void datesInTheOrderOfTheFile()
    {
        const Rows rows = read("event_id_cnty,event_date,event_type,actor1\n"
                               "A1,4/5/2013,Battles,x\nA2,4/18/2013,Battles,x\nA3,5/6/2013,Battles,x\n",
                               QStringLiteral("us.csv"));
        QCOMPARE(rows.refused, QStringList());
        QCOMPARE(rows.events.size(), 3);
        QCOMPARE(rows.events[0].first, QDate(2013, 4, 5));
        QCOMPARE(rows.events[1].first, QDate(2013, 4, 18));
        QCOMPARE(rows.events[2].first, QDate(2013, 5, 6));
    }

    void timePrecisionOfAcled()
    {
        const Rows rows = read("event_id_cnty,event_date,time_precision,event_type,actor1\n"
                               "A1,2023-04-18,2,Battles,x\nA2,2023-02-14,3,Battles,x\n",
                               QStringLiteral("p.csv"));
        QCOMPARE(rows.events.size(), 2);
        QCOMPARE(rows.events[0].first, QDate(2023, 4, 15));
        QCOMPARE(rows.events[0].last, QDate(2023, 4, 21));
        QCOMPARE(rows.events[1].first, QDate(2023, 2, 1));
        QCOMPARE(rows.events[1].last, QDate(2023, 2, 28));
    }

    void ged()
    {
        const Rows rows = read(kGed + "70001,,2022,1,Clear,1,1,1,Exampleland: Government,1,1,Government of "
                                      "Exampleland - Northern Front,1,1,"
                                      "Government of Mali,2,2,Northern Front,2,\"Made-up Wire, "
                                      "2022-06-20\",Made-up Wire;Other,2022-06-20,A "
                                      "clash;Again,army,4,Sokolo village,around Sokolo,Segou region,Niono "
                                      "cercle,14.730000,-6.120000,POINT "
                                      "(-6.12 14.73),150000,Mali,432,Africa,1,2,2022-06-18 "
                                      "00:00:00.000,2022-06-19 00:00:00.000,3,4,0,1,8,"
                                      "11,6,432,\n",
                               QStringLiteral("ged.csv"));
        QCOMPARE(rows.error, QString());
        QVERIFY(rows.kind == EventDataKind::UcdpGed);
        QCOMPARE(rows.events.size(), 1);
        const ReferenceEvent& event = rows.events.first();
        QCOMPARE(event.sourceId, QStringLiteral("70001"));
        QCOMPARE(event.first, QDate(2022, 6, 18));
        QCOMPARE(event.last, QDate(2022, 6, 19));
        QVERIFY(event.grain == PlaceGrain::Area);
        QCOMPARE(event.what, QStringLiteral("state-based conflict"));
        QVERIFY(event.low == 6 && event.best == 8 && event.high == 11);
        QCOMPARE(event.partiesA, QStringList{QStringLiteral("Government of Mali")});
        QCOMPARE(event.sources, QStringLiteral("Made-up Wire;Other; army"));
    }

    void gedOfOtherVersions()
    {
        // Fewer columns, other case, another order; the id of the first versions; figures under former names.
        const Rows rows =
            read("RELID,Side_A,side_b,DATE_START,date_end,type_of_violence,where_coordinates,country,"
                 "latitude,longitude,best_est,low_est,high_est\n"
                 "EXA-1990-1-1,Government of X,Y,3/25/1990,3/26/1990,3,Town,Chad,12.1,15,5,4,9\n",
                 QStringLiteral("old.csv"));
        QCOMPARE(rows.events.size(), 1);
        QCOMPARE(rows.events[0].sourceId, QStringLiteral("EXA-1990-1-1"));
        QCOMPARE(rows.events[0].first, QDate(1990, 3, 25));
        QVERIFY(rows.events[0].low == 4 && rows.events[0].best == 5 && rows.events[0].high == 9);
    }

    void gtd()
    {
        const Rows rows = read(
            kGtd + "201804180001,2018,4,18,,0,,Mali,Segou,Sokolo,14.73,-6.12,1,1,Made up.,Armed "
                   "Assault,Military,Patrol,"
                   "Northern Front,,Firearms,4.0,2.0,Wire\n"
                   "201804000002,2018,4,0,April,0,,Mali,Segou,Unknown,,,4,0,,Bombing/"
                   "Explosion,Unknown,,Unknown,,,,,\n"
                   "201800000003,2018,0,0,2018,1,4/20/2018,Mali,,,,,5,0,,Unknown,Unknown,,Unknown,,,-99,,\n",
            QStringLiteral("gtd.csv"));
        QCOMPARE(rows.error, QString());
        QCOMPARE(rows.refused, QStringList());
        QVERIFY(rows.kind == EventDataKind::Gtd);
        QCOMPARE(rows.events.size(), 3);
        QCOMPARE(rows.events[0].first, QDate(2018, 4, 18));
        QVERIFY(rows.events[0].grain == PlaceGrain::Near);
        QVERIFY(rows.events[0].best == 4 && rows.events[0].wounded == 2);
        QCOMPARE(rows.events[0].partiesA, QStringList{QStringLiteral("Northern Front")});
        QCOMPARE(rows.events[1].first, QDate(2018, 4, 1));
        QCOMPARE(rows.events[1].last, QDate(2018, 4, 30));
        QVERIFY(rows.events[1].place.isEmpty() && rows.events[1].partiesA.isEmpty() && !rows.events[1].best);
        QCOMPARE(rows.events[2].last, QDate(2018, 12, 31));
        QVERIFY2(!rows.events[2].best, "-99 is unknown");
    }

    void gtdInWindowsLetters()
    {
        const Rows rows = read(kGtd + "201804180001,2018,4,18,,0,,Mali,S\xE9gou,T\xE9n\xE8"
                                      "bou,14,-6,1,0,,,,,,,,1,,\n",
                               QStringLiteral("gtd.csv"));
        QCOMPARE(rows.events.size(), 1);
        QCOMPARE(rows.events[0].admin, QStringLiteral("Ségou"));
        QCOMPARE(rows.events[0].place, QStringLiteral("Ténèbou"));
    }

    void gtdFromASpreadsheet()
    {
        const auto cell = [](const char* reference, const QByteArray& words) -> QByteArray {
            return "<c r=\"" + QByteArray(reference) + "1\" t=\"inlineStr\"><is><t>" + words +
                   "</t></is></c>";
        };
        const QByteArray sheet =
            "<row r=\"1\">" + cell("A", "eventid") + cell("B", "iyear") + cell("C", "imonth") +
            cell("D", "iday") + cell("E", "city") + cell("F", "nkill") +
            "</row><row r=\"2\"><c r=\"A2\"><v>2.01804180001E11</v></c><c r=\"B2\"><v>2018</v></c>"
            "<c r=\"C2\"><v>4</v></c><c r=\"D2\"><v>18</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>"
            "Sokolo</t></is></c><c r=\"F2\"><v>4</v></c></row>";
        const Rows rows = read(test::xlsxOf(sheet), QStringLiteral("gtd.xlsx"));
        QCOMPARE(rows.error, QString());
        QCOMPARE(rows.events.size(), 1);
        QCOMPARE(rows.events[0].sourceId, QStringLiteral("201804180001"));
        QVERIFY(rows.events[0].best == 4);
    }

    void aTableInAZip()
    {
        const QByteArray table =
            kGed + QByteArray("1,,2022,1,Clear,2,1,1,c,1,1,d,1,1,A,2,2,B,,,,,,,1,Town,,,,1,2,,,Mali,"
                              ",,1,1,2022-06-18,2022-06-18,0,0,0,0,1,1,1,,\n");
        const Rows rows = read(test::zipOf({{"readme.txt", "not this"}, {"data/ged.csv", table}}),
                               QStringLiteral("ged-csv.zip"));
        QCOMPARE(rows.error, QString());
        QCOMPARE(rows.events.size(), 1);
        const Rows none = read(test::zipOf({{"readme.txt", "nothing"}}), QStringLiteral("x.zip"));
        QVERIFY2(none.error.contains(u"it holds no table"), qUtf8Printable(none.error));
    }

    void otherTablesAreRefusedByTheNamesOfTheirColumns()
    {
        const Rows rows = read("eventid,iyear,text\n1,2,three\n", QStringLiteral("what.csv"));
        QVERIFY(rows.events.isEmpty());
        QVERIFY2(rows.error.contains(u"“what.csv” is no table of ACLED, UCDP GED or GTD"),
                 qUtf8Printable(rows.error));
        QVERIFY(rows.error.contains(u"of GTD imonth, iday"));
        QVERIFY(rows.error.contains(u"of ACLED event_id_cnty or data_id, event_date"));
        QVERIFY(!read({}, QStringLiteral("empty.csv")).error.isEmpty());
        QVERIFY(!read("\x89PNG\r\n\x1a\n", QStringLiteral("picture.png")).error.isEmpty());
        QVERIFY(read("x", QStringLiteral("t.txt")).error.contains(u"t.txt"));
    }

    void badRowsAreNamedAndTheRestIsTaken()
    {
        const Rows rows = read("event_id_cnty,event_date,event_type,actor1,latitude,longitude,fatalities\n"
                               "A1,2023-04-18,Battles,x,14,-6,1\n"
                               ",2023-04-18,Battles,x,14,-6,1\n"
                               "A3,someday,Battles,x,14,-6,1\n"
                               "A4,,Battles,x,14,-6,1\n"
                               "A5,2023-04-18,Battles,x,95,-6,1\n"
                               "A6,2023-04-18,Battles,x,north,-6,1\n"
                               "A 7,2023-04-18,Battles,x,14,-6,1\n"
                               "A8,2023-02-30,Battles,x,14,-6,1\n"
                               "A9\n"
                               "A10,2023-04-18,Battles,x,,,many,and,more,cells\n",
                               QStringLiteral("bad.csv"));
        QCOMPARE(rows.events.size(), 2);
        QCOMPARE(rows.events.last().sourceId, QStringLiteral("A10"));
        QVERIFY(!rows.events.last().lat && !rows.events.last().best);
        QCOMPARE(rows.refused.size(), 8);
        QVERIFY(rows.refused[0].startsWith(u"3: "));
        QVERIFY2(rows.refused[1].contains(u"“someday” is no date"), qUtf8Printable(rows.refused[1]));
        QVERIFY(rows.refused[3].contains(u"95"));
        QVERIFY(rows.refused.last().startsWith(u"10: "));
    }

    void aQuoteThatNeverCloses()
    {
        const Rows rows =
            read(kAcledNew.trimmed() + "\nA1,2023-04-18,2023,1,,Battles,,x\nA2,\"2023-04-18,Battles,x\n",
                 QStringLiteral("q.csv"));
        QCOMPARE(rows.events.size(), 1);
        QVERIFY2(rows.error.contains(u"q.csv"), qUtf8Printable(rows.error));
    }

    void stopsWhenAsked()
    {
        QByteArray bytes = "event_id_cnty,event_date,event_type,actor1\n";
        for (int i = 0; i < 500; ++i)
            bytes += "A" + QByteArray::number(i) + ",2023-04-18,Battles,x\n";
        QCOMPARE(read(bytes, QStringLiteral("a.csv"), {}, 10).events.size(), 10);
        const Cancellation cancellation;
        cancellation.request();
        QVERIFY(read(bytes, QStringLiteral("a.csv"), cancellation).events.isEmpty());
    }

    /// Whatever is done to a file: no crash, and what is taken is sound.
    void damagedFiles()
    {
        const QByteArray whole =
            kAcledNew + "XAA17,2023-04-18,2023,1,Political violence,Battles,Armed clash,A,B;C,Rebel "
                        "group,D,,State forces,x,,466,W,Mali,S,N,,Sokolo,14.73,-6.12,1,W,N,\"a \"\"b\"\" "
                        "c\",7,,1682000000\n";
        QRandomGenerator random(20231118);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = whole;
            for (int change = random.bounded(1, 12); change > 0; --change) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                switch (random.bounded(4)) {
                case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
                case 1: bytes.remove(at, random.bounded(1, 30)); break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 20));
                    break;
                default: bytes.insert(at, QByteArray("\",;\n\t\"").mid(random.bounded(6), 1)); break;
                }
                if (bytes.isEmpty())
                    break;
            }
            const Rows rows = read(bytes, QStringLiteral("damaged.csv"));
            for (const ReferenceEvent& event : rows.events) {
                QVERIFY(event.first.isValid() && event.last >= event.first && !event.sourceId.isEmpty());
                QVERIFY(!event.lat || (*event.lat >= -90 && *event.lat <= 90));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEventData)
#include "tst_event_data.moc"
