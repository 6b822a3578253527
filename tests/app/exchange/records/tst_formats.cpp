// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"
#include "exchange/records/dossier_map.h"
#include "exchange/records/incident_json.h"
#include "exchange/records/profile.h"
#include "generated.h"
#include "records.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange;
using model::FieldKey;

namespace {

ExportSource sourceOf(const test::Records& records)
{
    ExportSource source = records.source();
    source.text = [](model::DocumentId) -> Result<QString> {
        return QStringLiteral(
                   "On Tuesday evening 👩‍👩‍👧 seven soldiers were killed near Sokoura, <b>the "
                   "army</b> said. ")
            .repeated(4);
    };
    source.outlines = QStringLiteral(CASUS_RESOURCES "/countries/outlines.tsv");
    return source;
}

QByteArray exported(const ExportOptions& options, const test::Records& records, LossReport* loss = nullptr)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const auto report = exportTo(device, options, sourceOf(records));
    if (!report)
        return report.error().message.toUtf8();
    if (loss)
        *loss = *report;
    return device.data();
}

ExportOptions options(ExportFormat format)
{
    ExportOptions options;
    options.format = format;
    return options;
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

    const test::Records m_records = test::records();

private Q_SLOTS:
    void goldenFiles_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("GeoJSON") << int(ExportFormat::GeoJson) << QStringLiteral("incidents.geojson");
        QTest::newRow("JSONL") << int(ExportFormat::Jsonl) << QStringLiteral("incidents.jsonl");
        QTest::newRow("dossier") << int(ExportFormat::Dossier) << QStringLiteral("dossier.html");
    }
    void goldenFiles()
    {
        QFETCH(int, format);
        QFETCH(QString, file);
        const QByteArray bytes = exported(options(static_cast<ExportFormat>(format)), m_records);
        const QString golden = QStringLiteral(CASUS_GOLDEN "/") + file;
        if (qEnvironmentVariableIsSet("CASUS_UPDATE_GOLDEN")) {
            QFile update(golden);
            QVERIFY(update.open(QIODevice::WriteOnly));
            QCOMPARE(update.write(bytes), bytes.size());
        }
        QFile expected(golden);
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(bytes, expected.readAll());
    }

    void jsonlGivesEveryIncidentBack()
    {
        constexpr quint32 kIncidents = 1000;
        QBuffer device;
        device.open(QIODevice::ReadWrite);
        for (quint32 i = 0; i < kIncidents; ++i)
            device.write(jsonlLine(test::generatedIncident(i), m_records.documents).toUtf8());
        device.seek(0);
        quint32 read = 0;
        QStringList problems;
        const auto done = readJsonl(
            device,
            [&](const JsonlRecord& record) {
                if (!(record.incident == test::generatedIncident(read)) ||
                    record.documents != m_records.documents)
                    problems.append(QStringLiteral("incident %1 differs").arg(read));
                ++read;
                return true;
            },
            &problems);
        QVERIFY(done.ok());
        QCOMPARE(problems, QStringList());
        QCOMPARE(read, kIncidents);
    }

    void jsonIsTheModels()
    {
        for (quint32 i = 0; i < 100; ++i) {
            const model::Incident incident = test::generatedIncident(i);
            QJsonObject json = QJsonDocument::fromJson(incidentJson(incident).toUtf8()).object();
            QJsonArray claims;
            for (const QJsonValue& value : json[QStringLiteral("claims")].toArray()) {
                QJsonObject claim = value.toObject();
                claim.remove(QStringLiteral("about"));
                claim.remove(QStringLiteral("partisan"));
                claims.append(claim);
            }
            json[QStringLiteral("claims")] = claims;
            QCOMPARE(json, model::toJson(incident));
        }
    }

    void ownFieldsSurvive()
    {
        model::Incident incident = test::generatedIncident(3);
        model::Field field;
        field.value = QStringLiteral("x\"y");
        incident.ownFields.insert(QStringLiteral("Odd \"name\"\n"), field);
        const QByteArray line = jsonlLine(incident, {}).toUtf8();
        QBuffer device;
        device.setData(line);
        device.open(QIODevice::ReadOnly);
        bool same = false;
        QVERIFY(readJsonl(device, [&](const JsonlRecord& record) {
                    same = record.incident == incident;
                    return true;
                }).ok());
        QVERIFY(same);
    }

    void linesThatCannotBeReadAreNamed()
    {
        QBuffer device;
        device.setData(
            "{\"casus_incident\":1,\"incident\":{\"public_id\":\"C-1\"}}\n\nnot json\n{\"a\":1}\n" +
            QByteArray(100000, '[') + "\n{\"casus_incident\":1,\"incident\":{\"public_id\":\"C-2\"}}");
        device.open(QIODevice::ReadOnly);
        QStringList ids;
        QStringList problems;
        QVERIFY(readJsonl(
                    device,
                    [&](const JsonlRecord& record) {
                        ids.append(record.incident.publicId);
                        return true;
                    },
                    &problems)
                    .ok());
        QCOMPARE(ids, QStringList({QStringLiteral("C-1"), QStringLiteral("C-2")}));
        QCOMPARE(problems.size(), 3);
        QVERIFY(problems[0].startsWith(QStringLiteral("Line 3:")));
        QVERIFY(problems[1].startsWith(QStringLiteral("Line 4:")));
        QVERIFY(problems[2].startsWith(QStringLiteral("Line 5:")));
    }

    void geoJsonNamesWhatHasNoCoordinates()
    {
        LossReport loss;
        const QJsonObject json =
            QJsonDocument::fromJson(exported(options(ExportFormat::GeoJson), m_records, &loss)).object();
        const QJsonArray features = json[QStringLiteral("features")].toArray();
        QCOMPARE(features.size(), 1);
        QCOMPARE(loss.written, 1);
        const QJsonArray point =
            features[0][QStringLiteral("geometry")][QStringLiteral("coordinates")].toArray();
        QCOMPARE(point, QJsonArray({-6.0, 14.951235})); // longitude first
        const auto refused = std::find_if(loss.refused.begin(), loss.refused.end(),
                                          [](const auto& one) { return !one.chosen; });
        QVERIFY(refused != loss.refused.end());
        QCOMPARE(refused->examples,
                 QStringList({QStringLiteral("C-0000000002"), QStringLiteral("C-0000000003")}));
        QVERIFY(!loss.isComplete());
    }

    void dossierNeedsNothingButItself()
    {
        const QString html = QString::fromUtf8(exported(options(ExportFormat::Dossier), m_records));
        for (const char* word : {"<script", "src=", "url(", "@import", "<link", "<iframe", "onload"})
            QVERIFY2(!html.contains(QLatin1StringView(word)), word);
        // What is referred to stands in the file itself.
        QCOMPARE(html.count(QStringLiteral("href=")), html.count(QStringLiteral("href=\"#outline-")));
        QCOMPARE(html.count(QStringLiteral("<article")), 3);
        QCOMPARE(html.count(QStringLiteral("<svg")), 1);
        QVERIFY(html.contains(QStringLiteral("<use href=\"#outline-ML\"")));
        QVERIFY(html.contains(QStringLiteral("Claims by source")));
        for (const char* rule : {"<td>Casus</td>", "<td>ACLED</td>", "<td>GTD</td>"})
            QVERIFY2(html.contains(QLatin1StringView(rule)), rule);
        // Words of documents are text, never markup.
        QVERIFY(!html.contains(QStringLiteral("<b>the army</b>")));
        QVERIFY(html.contains(QStringLiteral("&lt;b&gt;the army&lt;/b&gt;")));
    }

    void dossierPagesAreTheSameIncidents()
    {
        QList<DossierPage> pages;
        const auto report = exportPages(
            [&](const DossierPage& page) {
                pages.append(page);
                return true;
            },
            options(ExportFormat::Dossier), sourceOf(m_records));
        QVERIFY(report.ok());
        QCOMPARE(pages.size(), 3);
        QCOMPARE(report->written, 3);
        QVERIFY(pages[0].mapSvg.startsWith("<svg xmlns="));
        QVERIFY(pages[0].html.contains(QStringLiteral("<img src=\"map\">")));
        QVERIFY(pages[2].mapSvg.isEmpty());
    }

    void mapShowsThePointWithoutOutlinesToo()
    {
        const QString bare =
            mapSvg({14.9, -6, QStringLiteral("A&B"), 12}, QStringLiteral("ML"), Outlines(), MapUse::Inline);
        QVERIFY(bare.contains(QStringLiteral("A&amp;B")));
        QVERIFY(!bare.contains(QStringLiteral("<path")));
        QVERIFY(Outlines::load(QStringLiteral("/no/such/file")).countries().isEmpty());
        const Outlines all = Outlines::load(QStringLiteral(CASUS_RESOURCES "/countries/outlines.tsv"));
        QVERIFY(all.countries().size() > 150);
        const auto mali = std::find_if(all.countries().begin(), all.countries().end(),
                                       [](const auto& c) { return c.iso2 == u"ML"; });
        QVERIFY(mali != all.countries().end());
        QVERIFY(mali->bounds.contains(QPointF(-4, 15)));
    }

    void countriesAreDrawnOnceForAllMapsOfAPage()
    {
        const Outlines all = Outlines::load(QStringLiteral(CASUS_RESOURCES "/countries/outlines.tsv"));
        const MapPoint sokolo{14.7, -6.1, QStringLiteral("Sokolo"), 0};
        const MapPoint mopti{14.5, -4.2, QStringLiteral("Mopti"), 0};
        QSet<QString> drawn;
        const QString first = mapSvg(sokolo, QStringLiteral("ML"), all, MapUse::Inline, &drawn);
        const QString second = mapSvg(mopti, QStringLiteral("ML"), all, MapUse::Inline, &drawn);
        QCOMPARE(first.count(QStringLiteral("id=\"outline-ML\"")), 1);
        QCOMPARE(second.count(QStringLiteral("<path")), 0);
        QVERIFY(second.contains(QStringLiteral("<use href=\"#outline-ML\" transform=\"matrix(")));
        QVERIFY2(second.size() * 2 < first.size(), qPrintable(QString::number(second.size())));
        for (const QString& iso2 : std::as_const(drawn)) // every reference has its definition
            QVERIFY(first.contains(QStringLiteral("id=\"outline-%1\"").arg(iso2)));
        const QString alone = mapSvg(sokolo, QStringLiteral("ML"), all, MapUse::File);
        QVERIFY2(!alone.contains(QStringLiteral("<use")), "a picture of its own draws what it shows");
    }

    void columnsAreChosenRenamedAndReordered()
    {
        ExportOptions chosen = options(ExportFormat::RecordCsv);
        chosen.columns = {{QStringLiteral("kind"), QStringLiteral("What")},
                          {QStringLiteral("incident_id"), {}}};
        QCOMPARE(exported(chosen, m_records),
                 QByteArray("What,incident_id\r\nambush_or_attack_on_forces,C-0000000001\r\n,C-0000000002\r\n"
                            ",C-0000000003\r\n"));
        chosen.columns.append({QStringLiteral("no_such"), {}});
        QVERIFY(exported(chosen, m_records).contains("no_such"));
        chosen.columns = {{QStringLiteral("kind"), {}}, {QStringLiteral("status"), QStringLiteral("kind")}};
        QVERIFY(exported(chosen, m_records).contains("Two columns"));
        QVERIFY(whyWrongColumns(ExportFormat::Jsonl, chosen.columns));
    }

    void aFilterIsAChoice()
    {
        ExportOptions filtered = options(ExportFormat::RecordCsv);
        filtered.filter.countries = {QStringLiteral("ML")};
        LossReport loss;
        QCOMPARE(exported(filtered, m_records, &loss).count("\r\n"), 2);
        QCOMPARE(loss.written, 1);
        QVERIFY(loss.isComplete());
        QVERIFY(loss.toText().contains(QStringLiteral("not in the filter")));
        // Statuses of a filter stand in the place of "accepted only".
        filtered.filter = {};
        filtered.filter.statuses = {model::IncidentStatus::Candidate};
        QVERIFY(exported(filtered, m_records, &loss).contains("C-0000000004"));
        QCOMPARE(loss.written, 1);
    }

    void profilesComeBack()
    {
        ExportProfile profile{QStringLiteral("Müller \"x\""), options(ExportFormat::Xlsx)};
        profile.options.all = true;
        profile.options.policy = model::Policy::Gtd;
        profile.options.persons = PersonNames::Initials;
        profile.options.csv.guardFormulas = true;
        profile.options.filter.kinds = {QStringLiteral("abduction")};
        profile.options.columns = {{QStringLiteral("kind"), QStringLiteral("Was")},
                                   {QStringLiteral("lat"), {}}};
        const QList<ExportProfile> back =
            exportProfiles(exportProfilesText({profile, {QStringLiteral("plain"), {}}}));
        QCOMPARE(back.size(), 2);
        QCOMPARE(back[0].name, profile.name);
        QCOMPARE(toJson(back[0]), toJson(profile));
        QVERIFY(back[0].options.columns == profile.options.columns);
        QVERIFY(back[0].options.filter == profile.options.filter);
    }

    void profilesThatSayTooLittleAboutPersonsAreRefused()
    {
        QStringList problems;
        QCOMPARE(
            exportProfiles(QStringLiteral("[{\"name\":\"a\",\"format\":\"csv\",\"persons\":\"inital\"},"
                                          "{\"name\":\"b\",\"format\":\"pdf\"},"
                                          "{\"name\":\"c\",\"format\":\"csv\",\"columns\":[\"nothing\"]}]"),
                           &problems)
                .size(),
            0);
        QCOMPARE(problems.size(), 3);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"acled-csv\",\"columns\":[\"event_date\"]}");
        file.close();
        const auto profile = readExportProfile(path);
        QVERIFY(profile.ok());
        QCOMPARE(profile->name, QStringLiteral("mine"));
        QVERIFY(!readExportProfile(folder.filePath(QStringLiteral("none.json"))).ok());
    }

    void theReportIsWrittenAsJson()
    {
        LossReport loss;
        for (int i = 0; i < 7; ++i)
            loss.refuse(QStringLiteral("no date"), QStringLiteral("C-%1").arg(i), false);
        loss.narrow(QStringLiteral("iso"), QStringLiteral("not known"), QStringLiteral("C-1"));
        QCOMPARE(loss.refused.size(), 1);
        QCOMPARE(loss.refused[0].count, 7);
        QCOMPARE(loss.refused[0].examples.size(), 5);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.json"));
        QVERIFY(writeLossReport(path, loss).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json, loss.toJson());
        QCOMPARE(json[QStringLiteral("complete")].toBool(), false);
        QVERIFY(!writeLossReport(QStringLiteral("/no/such/folder/r.json"), loss).ok());
    }

    void aWorkbookIsWholeOrNotThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("book.xlsx"));
        const auto report = exportTo(path, options(ExportFormat::Xlsx), sourceOf(m_records));
        QVERIFY(report.ok());
        QCOMPARE(report->written, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4) == QByteArray("PK\3\4"));
        const Cancellation cancellation;
        cancellation.request();
        const QString other = folder.filePath(QStringLiteral("other.xlsx"));
        QVERIFY(!exportTo(other, options(ExportFormat::Xlsx), sourceOf(m_records), {}, cancellation).ok());
        QVERIFY(!QFile::exists(other));
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
