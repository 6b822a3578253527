// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "generated.h"
#include "records.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace casus;
using namespace casus::exchange;
using model::FieldKey;

namespace {

struct Table {
    QList<QStringList> rows; // the heading first
    LossReport loss;
    [[nodiscard]] QString cell(int row, const char* column) const
    {
        const qsizetype index = rows.value(0).indexOf(QString::fromLatin1(column));
        return index < 0 ? QStringLiteral("(no such column)") : rows.value(row).value(index);
    }
    [[nodiscard]] bool narrowed(const char* field) const
    {
        return std::any_of(loss.narrowed.begin(), loss.narrowed.end(),
                           [&](const auto& one) { return one.field == QLatin1StringView(field); });
    }
};

using Ids = QHash<model::IncidentId, QString>;

Table exported(ExportFormat format, const QList<model::Incident>& incidents, QByteArray* bytes = nullptr,
               Ids* ids = nullptr)
{
    test::Records records = test::records();
    records.incidents = incidents;
    ExportSource source = records.source();
    source.actor = [](const QString& id) -> ActorFacts {
        if (id == u"jnim")
            return {QStringLiteral("JNIM"), QStringLiteral("rebel"), {}};
        if (id == u"mali-army")
            return {QStringLiteral("Malian army"), QStringLiteral("state_military"), QStringLiteral("ML")};
        if (id == u"isgs")
            return {QStringLiteral("Islamic State in the Greater Sahara"), QStringLiteral("rebel"), {}};
        return {};
    };
    if (ids) {
        source.gtdIds = *ids;
        source.gtdIdGiven = [ids](model::IncidentId incident, const QString& id) {
            ids->insert(incident, id);
        };
    }
    ExportOptions options;
    options.format = format;
    options.all = true;
    QBuffer device;
    device.open(QIODevice::ReadWrite);
    const auto report = exportTo(device, options, source);
    if (bytes)
        *bytes = device.data();
    Table table;
    if (!report)
        return table;
    table.loss = *report;
    device.seek(0);
    const auto read = readCsv(device, [&](const QStringList& cells, int) {
        table.rows.append(cells);
        return true;
    });
    return read ? table : Table();
}

void set(model::Incident& incident, FieldKey key, const model::FieldValue& value)
{
    incident.fields[key].value = value;
}

model::Incident ambush()
{
    return test::records().incidents.first();
}

/// Without the active days of the sample, which make two rows of it in ACLED.
model::Incident oneDay()
{
    model::Incident incident = ambush();
    incident.fields.remove(FieldKey::ActiveDays);
    return incident;
}

model::Incident massacre()
{
    model::Incident incident = oneDay();
    set(incident, FieldKey::Kind, QStringLiteral("village_attack_massacre"));
    set(incident, FieldKey::Targets, QStringList{QStringLiteral("civilians")});
    set(incident, FieldKey::CivilianTargeted, QStringLiteral("main_or_only"));
    incident.actors.removeLast();
    for (model::Claim& claim : incident.claims) {
        claim.victimSide =
            claim.victimSide == model::VictimSide::B ? model::VictimSide::Civilian : claim.victimSide;
        claim.victimKind =
            claim.victimKind == model::VictimKind::Soldier ? model::VictimKind::Civilian : claim.victimKind;
    }
    return incident;
}

} // namespace

class TestSchemes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreThoseOfTheCodebooks_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("ACLED") << int(ExportFormat::AcledCsv) << QStringLiteral("acled.columns") << 31;
        QTest::newRow("UCDP GED") << int(ExportFormat::UcdpGedCsv) << QStringLiteral("ucdp-ged.columns")
                                  << 49;
        QTest::newRow("GTD") << int(ExportFormat::GtdCsv) << QStringLiteral("gtd.columns") << 135;
    }
    void columnsAreThoseOfTheCodebooks()
    {
        QFETCH(int, format);
        QFETCH(QString, file);
        QFETCH(int, count);
        QFile list(QStringLiteral(CASUS_GOLDEN "/") + file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(expected.size(), count);
        QCOMPARE(exportColumns(static_cast<ExportFormat>(format)), expected);
    }

    void goldenFiles_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("ACLED") << int(ExportFormat::AcledCsv) << QStringLiteral("acled.csv");
        QTest::newRow("UCDP GED") << int(ExportFormat::UcdpGedCsv) << QStringLiteral("ucdp-ged.csv");
        QTest::newRow("GTD") << int(ExportFormat::GtdCsv) << QStringLiteral("gtd.csv");
    }
    void goldenFiles()
    {
        QFETCH(int, format);
        QFETCH(QString, file);
        QByteArray bytes;
        model::Incident village = massacre();
        village.id = model::IncidentId(7);
        village.publicId = QStringLiteral("C-0000000007");
        const Table table = exported(static_cast<ExportFormat>(format), {ambush(), village}, &bytes);
        const QString golden = QStringLiteral(CASUS_GOLDEN "/") + file;
        if (qEnvironmentVariableIsSet("CASUS_UPDATE_GOLDEN")) {
            QFile update(golden);
            QVERIFY(update.open(QIODevice::WriteOnly));
            QCOMPARE(update.write(bytes), bytes.size());
        }
        QFile expected(golden);
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(bytes, expected.readAll());
        QVERIFY(table.loss.written >= 2);
    }

    void acledWritesOneRowForEachActiveDay()
    {
        const Table table = exported(ExportFormat::AcledCsv, {ambush()});
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.cell(1, "event_date"), QStringLiteral("2026-02-24"));
        QCOMPARE(table.cell(2, "event_date"), QStringLiteral("2026-02-25"));
        QVERIFY(table.cell(1, "event_id_cnty") != table.cell(2, "event_id_cnty"));
        // The remainder goes to the first day.
        const int first = table.cell(1, "fatalities").toInt();
        const int second = table.cell(2, "fatalities").toInt();
        QVERIFY(first >= second && first - second <= 1 && first > 0);
        QVERIFY(table.narrowed("fatalities"));
    }

    void acledFollowsItsRules()
    {
        const Table table = exported(ExportFormat::AcledCsv, {oneDay()});
        QCOMPARE(table.cell(1, "event_type"), QStringLiteral("Battles"));
        QCOMPARE(table.cell(1, "sub_event_type"), QStringLiteral("Armed clash"));
        QCOMPARE(table.cell(1, "disorder_type"), QStringLiteral("Political violence"));
        QCOMPARE(table.cell(1, "actor1"), QStringLiteral("JNIM: Group for Support of Islam and Muslims"));
        QCOMPARE(table.cell(1, "inter1"), QStringLiteral("Rebel group"));
        QCOMPARE(table.cell(1, "inter2"), QStringLiteral("State forces"));
        QCOMPARE(table.cell(1, "interaction"), QStringLiteral("State forces-Rebel group"));
        QCOMPARE(table.cell(1, "civilian_targeting"), QString());
        QCOMPARE(table.cell(1, "iso"), QStringLiteral("466"));
        QCOMPARE(table.cell(1, "region"), QStringLiteral("Western Africa"));
        QCOMPARE(table.cell(1, "latitude"), QStringLiteral("14.9512"));
        QCOMPARE(table.cell(1, "longitude"), QStringLiteral("-6.0000"));
        QCOMPARE(table.cell(1, "geo_precision"), QStringLiteral("2"));
        QVERIFY(table.cell(1, "notes").startsWith(QStringLiteral("On 24 February 2026, ")));
        QVERIFY(table.narrowed("latitude, longitude"));
        QVERIFY(table.loss.isComplete()); // narrowed, but nothing is dropped
    }

    void acledTargetOfViolenceAgainstCiviliansIsTheSecondActor()
    {
        const Table table = exported(ExportFormat::AcledCsv, {massacre()});
        QCOMPARE(table.cell(1, "event_type"), QStringLiteral("Violence against civilians"));
        QCOMPARE(table.cell(1, "actor2"), QStringLiteral("Civilians (Mali)"));
        QCOMPARE(table.cell(1, "interaction"), QStringLiteral("Rebel group-Civilians"));
        QCOMPARE(table.cell(1, "civilian_targeting"), QStringLiteral("Civilians targeted"));
    }

    void datesOfAcled_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("day"); // empty: refused
        QTest::addColumn<QString>("precision");
        QTest::newRow("a day") << QStringLiteral("2022-05-31") << QStringLiteral("2022-05-31")
                               << QStringLiteral("1");
        QTest::newRow("a week: its middle")
            << QStringLiteral("2022-05-23/2022-05-29") << QStringLiteral("2022-05-26") << QStringLiteral("2");
        QTest::newRow("late in a month: its last day")
            << QStringLiteral("2022-03-15/2022-03-31") << QStringLiteral("2022-03-31") << QStringLiteral("3");
        QTest::newRow("early in a month: its first day")
            << QStringLiteral("2022-03-01/2022-03-10") << QStringLiteral("2022-03-01") << QStringLiteral("3");
        QTest::newRow("a month: its middle")
            << QStringLiteral("2022-03") << QStringLiteral("2022-03-16") << QStringLiteral("3");
        QTest::newRow("a year") << QStringLiteral("2022") << QString() << QString();
        QTest::newRow("since") << QStringLiteral("2022-03/..") << QString() << QString();
    }
    void datesOfAcled()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, day);
        QFETCH(QString, precision);
        model::Incident incident = oneDay();
        set(incident, FieldKey::Date, edtf);
        const Table table = exported(ExportFormat::AcledCsv, {incident});
        QCOMPARE(table.cell(1, "event_date"), day);
        QCOMPARE(table.cell(1, "time_precision"), precision);
        QCOMPARE(table.loss.refused.size(), day.isEmpty() ? 1 : 0);
        QCOMPARE(table.loss.isComplete(), !day.isEmpty());
    }

    void ucdpPutsTheGovernmentOnSideA()
    {
        const Table table = exported(ExportFormat::UcdpGedCsv, {oneDay()});
        QCOMPARE(table.cell(1, "type_of_violence"), QStringLiteral("1"));
        QCOMPARE(table.cell(1, "side_a"), QStringLiteral("Government of Mali"));
        QCOMPARE(table.cell(1, "side_b"), QStringLiteral("JNIM"));
        QCOMPARE(table.cell(1, "dyad_name"), QStringLiteral("Government of Mali - JNIM"));
        QCOMPARE(table.cell(1, "gwnoa"), QStringLiteral("432"));
        QCOMPARE(table.cell(1, "gwnob"), QString());
        QCOMPARE(table.cell(1, "geom_wkt"), QStringLiteral("POINT (-6.000000 14.951235)"));
        const int sum = table.cell(1, "deaths_a").toInt() + table.cell(1, "deaths_b").toInt() +
                        table.cell(1, "deaths_civilians").toInt() + table.cell(1, "deaths_unknown").toInt();
        QCOMPARE(table.cell(1, "best").toInt(), sum);
        QVERIFY(table.cell(1, "low").toInt() <= sum && sum <= table.cell(1, "high").toInt());
        // The perpetrators are the record's side A and the file's side B.
        QVERIFY(table.cell(1, "deaths_b").toInt() > 0);
    }

    void ucdpOneSidedCountsCiviliansOnly()
    {
        const Table table = exported(ExportFormat::UcdpGedCsv, {massacre()});
        QCOMPARE(table.cell(1, "type_of_violence"), QStringLiteral("3"));
        QCOMPARE(table.cell(1, "side_b"), QStringLiteral("Civilians"));
        QCOMPARE(table.cell(1, "deaths_a"), QStringLiteral("0"));
        QCOMPARE(table.cell(1, "deaths_b"), QStringLiteral("0"));
        QVERIFY(table.cell(1, "deaths_civilians").toInt() > 0);
        QVERIFY(table.narrowed("deaths_a"));
    }

    void gtdFollowsItsRules()
    {
        const Table table = exported(ExportFormat::GtdCsv, {oneDay()});
        QCOMPARE(table.cell(1, "eventid"), QStringLiteral("202602240001"));
        QCOMPARE(table.cell(1, "iday"), QStringLiteral("24"));
        QCOMPARE(table.cell(1, "country"), QStringLiteral("123"));
        QCOMPARE(table.cell(1, "region_txt"), QStringLiteral("Sub-Saharan Africa"));
        QCOMPARE(table.cell(1, "attacktype1_txt"), QStringLiteral("Bombing/Explosion"));
        QCOMPARE(table.cell(1, "attacktype2_txt"), QStringLiteral("Armed Assault"));
        QCOMPARE(table.cell(1, "targtype1"), QStringLiteral("4"));
        QCOMPARE(table.cell(1, "targsubtype1"), QStringLiteral("29"));
        QCOMPARE(table.cell(1, "gname"), QStringLiteral("JNIM"));
        QCOMPARE(table.cell(1, "guncertain1"), QStringLiteral("0"));
        QCOMPARE(table.cell(1, "guncertain2"), QStringLiteral("1"));
        QCOMPARE(table.cell(1, "claimed"), QStringLiteral("1"));
        QCOMPARE(table.cell(1, "claimmode"), QStringLiteral("6"));
        QCOMPARE(table.cell(1, "weapsubtype1"), QStringLiteral("8"));
        QCOMPARE(table.cell(1, "nperps"), QStringLiteral("40"));
        QCOMPARE(table.cell(1, "propextent"), QStringLiteral("3"));
        QCOMPARE(table.cell(1, "multiple"), QStringLiteral("1"));
        QCOMPARE(table.cell(1, "success"), QStringLiteral("1"));
        QCOMPARE(table.cell(1, "INT_ANY"), QStringLiteral("-9"));
    }

    void gtdSerialsOfADayDiffer()
    {
        model::Incident other = oneDay();
        other.id = model::IncidentId(10001); // the same last four digits
        const Table table = exported(ExportFormat::GtdCsv, {oneDay(), other});
        QCOMPARE(table.cell(1, "eventid"), QStringLiteral("202602240001"));
        QCOMPARE(table.cell(2, "eventid"), QStringLiteral("202602240002"));
        QVERIFY(table.narrowed("eventid"));
    }

    void gtdIdsStayWhateverChanges()
    {
        Ids ids;
        model::Incident first = oneDay();
        QCOMPARE(exported(ExportFormat::GtdCsv, {first}, nullptr, &ids).cell(1, "eventid"),
                 QStringLiteral("202602240001"));
        QCOMPARE(ids.value(first.id), QStringLiteral("202602240001"));
        // The date is corrected, and another incident of the former day with the same last digits comes
        // before.
        first.fields[model::FieldKey::Date].value = QStringLiteral("2026-03-02");
        model::Incident other = oneDay();
        other.id = model::IncidentId(10001);
        const Table table = exported(ExportFormat::GtdCsv, {other, first}, nullptr, &ids);
        QCOMPARE(table.cell(2, "eventid"), QStringLiteral("202602240001"));
        QCOMPARE(table.cell(2, "iday"), QStringLiteral("2"));
        QCOMPARE(table.cell(1, "eventid"), QStringLiteral("202602240002"));
        QCOMPARE(ids.size(), 2);
        // The other alone, later: still its own.
        QCOMPARE(exported(ExportFormat::GtdCsv, {other}, nullptr, &ids).cell(1, "eventid"),
                 QStringLiteral("202602240002"));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, ExportFormat format, int change, const char* reason) {
            QTest::newRow(name) << int(format) << change << QString::fromLatin1(reason);
        };
        row("ACLED: aggregated", ExportFormat::AcledCsv, 0, "added up");
        row("GTD: aggregated", ExportFormat::GtdCsv, 0, "added up");
        row("UCDP: no deaths", ExportFormat::UcdpGedCsv, 1, "no deaths");
        row("GTD: a state as perpetrator", ExportFormat::GtdCsv, 2, "sub-national");
        row("UCDP: attempted", ExportFormat::UcdpGedCsv, 3, "not carried out");
        row("ACLED: no place", ExportFormat::AcledCsv, 4, "no place");
        row("UCDP: unknown perpetrator", ExportFormat::UcdpGedCsv, 5, "not known by name");
        row("GTD: an air strike", ExportFormat::GtdCsv, 6, "no attack type");
        row("GTD: two criteria fail", ExportFormat::GtdCsv, 7, "criteria");
        row("ACLED: no kind", ExportFormat::AcledCsv, 8, "kind of event");
    }
    void refusals()
    {
        QFETCH(int, format);
        QFETCH(int, change);
        QFETCH(QString, reason);
        model::Incident incident = oneDay();
        switch (change) {
        case 0: set(incident, FieldKey::Clarity, QStringLiteral("aggregated_by_source")); break;
        case 1: incident.claims.clear(); break;
        case 2:
            incident.actors = {incident.actors.last()};
            incident.actors[0].role = model::ActorRole::Perpetrator;
            break;
        case 3: set(incident, FieldKey::Stage, QStringLiteral("attempted")); break;
        case 4:
            incident.places.clear();
            for (const FieldKey key : {FieldKey::Admin1, FieldKey::AdminNamed})
                incident.fields.remove(key);
            break;
        case 5:
            incident.actors.removeIf([](const auto& a) { return a.role == model::ActorRole::Perpetrator; });
            break;
        case 6: set(incident, FieldKey::Kind, QStringLiteral("air_or_drone_strike")); break;
        case 7:
            set(incident, FieldKey::Criterion1, false);
            set(incident, FieldKey::Criterion2, false);
            break;
        default: incident.fields.remove(FieldKey::Kind); incident.fields.remove(FieldKey::Tactics);
        }
        const Table table = exported(static_cast<ExportFormat>(format), {incident});
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.loss.refused.size(), 1);
        QVERIFY2(table.loss.refused[0].reason.contains(reason), qPrintable(table.loss.refused[0].reason));
        QCOMPARE(table.loss.refused[0].examples, QStringList{incident.publicId});
        QVERIFY(!table.loss.isComplete());
    }

    void codesOfOtherCountriesStayEmptyAndAreNamed()
    {
        model::Incident incident = oneDay();
        set(incident, FieldKey::Country, QStringLiteral("SO"));
        const Table acled = exported(ExportFormat::AcledCsv, {incident});
        QCOMPARE(acled.cell(1, "country"), QStringLiteral("Somalia"));
        QCOMPARE(acled.cell(1, "iso"), QString());
        QVERIFY(acled.narrowed("iso"));
        QVERIFY(acled.loss.toText().contains(QStringLiteral("(SO)")));
        const Table gtd = exported(ExportFormat::GtdCsv, {incident});
        QCOMPARE(gtd.cell(1, "country"), QString());
        QVERIFY(gtd.narrowed("country, region"));
        const Table ucdp = exported(ExportFormat::UcdpGedCsv, {incident});
        QCOMPARE(ucdp.cell(1, "country_id"), QString());
        QVERIFY(ucdp.narrowed("country_id"));
    }

    /// Whatever stands in a record: a row is as wide as the table or the record is refused, and nothing is
    /// lost without a word.
    void anyRecordIsWrittenOrRefused()
    {
        constexpr quint32 kIncidents = 400;
        QList<model::Incident> incidents;
        for (quint32 i = 0; i < kIncidents; ++i) {
            model::Incident incident = test::generatedIncident(i);
            if (i % 2 == 0) { // a whole record with claims of all sorts
                QList<model::Claim> claims = incident.claims;
                for (model::Claim& claim : claims) { // that count, of whomever and by whomever
                    claim.effect = model::Effect::Killed;
                    claim.scope = model::ClaimScope::ThisIncident;
                    claim.use = model::ClaimUse::Counts;
                    claim.polarity = model::Polarity::Asserted;
                    claim.rejected = claim.includes = false;
                    claim.supersedes = {};
                }
                incident = i % 4 == 0 ? oneDay() : massacre();
                incident.claims = claims;
            }
            incident.trashed = false;
            incidents.append(incident);
        }
        for (const ExportFormat format :
             {ExportFormat::AcledCsv, ExportFormat::UcdpGedCsv, ExportFormat::GtdCsv}) {
            const Table table = exported(format, incidents);
            qint64 refused = 0;
            for (const auto& refusal : table.loss.refused)
                refused += refusal.count;
            QCOMPARE(table.loss.written, table.rows.size() - 1);
            QVERIFY(table.loss.written > 0);
            QVERIFY(table.loss.written + refused >= kIncidents);
            for (const QStringList& row : table.rows)
                QCOMPARE(row.size(), exportColumns(format).size());
            if (format == ExportFormat::UcdpGedCsv) {
                for (int i = 1; i < table.rows.size(); ++i) {
                    QVERIFY(table.cell(i, "low").toInt() <= table.cell(i, "best").toInt());
                    QVERIFY(table.cell(i, "best").toInt() <= table.cell(i, "high").toInt());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSchemes)
#include "tst_schemes.moc"
