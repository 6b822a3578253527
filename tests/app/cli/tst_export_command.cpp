// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "exchange/records/profile.h"
#include "store/store.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace casus;
using casus::cli::Done;
using casus::cli::SomethingRefused;
using casus::cli::WrongWords;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome call(const QStringList& words)
{
    QBuffer out;
    QBuffer err;
    if (!out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
        qFatal("buffers cannot be opened");
    Outcome outcome;
    outcome.code = casus::cli::run(words, {.out = out, .err = err, .progress = false});
    outcome.out = QString::fromUtf8(out.data());
    outcome.err = QString::fromUtf8(err.data());
    return outcome;
}

} // namespace

/// `casus export`: formats, filters, profiles, names of persons, the report and the exit code.
class TestExportCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
        return path(name);
    }
    [[nodiscard]] Outcome exported(const QStringList& words) const
    {
        return call(QStringList{QStringLiteral("export"), m_project} + words);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CASUS_RESOURCES", CASUS_RESOURCES);
        qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
        const QString one =
            write("one.txt", "Fighters of JNIM killed three soldiers in an ambush near Sokolo in Mali on "
                             "Tuesday, said Colonel Souleymane Dembele of the army.\n");
        const QString two =
            write("two.txt", "Gunmen abducted four traders in the town of Tillaberi in Niger, "
                             "residents said.\n");
        const QString table =
            write("metadata.csv", "file,published,publisher,title,url\none.txt,2023-04-20,Example News,"
                                  "Three soldiers killed,\n");
        m_project = path("p.casus");
        QCOMPARE(
            call({QStringLiteral("import"), m_project, QStringLiteral("--metadata"), table, one, two}).code,
            Done);
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        for (const exchange::ExportFormat format : exchange::exportFormats())
            QTest::newRow(qPrintable(exchange::toString(format))) << exchange::toString(format);
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, format);
        const QString target = path("out");
        const Outcome outcome = exported(
            {QStringLiteral("--all"), QStringLiteral("--format"), format, QStringLiteral("-o"), target});
        QVERIFY2(outcome.code == Done || outcome.code == SomethingRefused, qPrintable(outcome.err));
        QCOMPARE(outcome.code == SomethingRefused, outcome.err.contains(QStringLiteral("Refused: ")));
        QVERIFY(QFile(target).size() > 40);
        QVERIFY(outcome.out.contains(QStringLiteral("written to “out”")));
    }

    void whatASchemeRefusesIsNamedAndFails()
    {
        const QString report = path("report.json");
        const Outcome outcome = exported({QStringLiteral("--all"), QStringLiteral("--format"),
                                          QStringLiteral("acled-csv"), QStringLiteral("--report"), report});
        QCOMPARE(outcome.code, SomethingRefused);
        QVERIFY(outcome.err.contains(QStringLiteral("no date")));
        QVERIFY(outcome.out.contains(QStringLiteral("Armed clash")));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("acled-csv"));
        QCOMPARE(json[QStringLiteral("complete")].toBool(), false);
        QVERIFY(!json[QStringLiteral("refused")].toArray().isEmpty());
        // The type of a registered party is known here.
        QVERIFY(outcome.out.contains(QStringLiteral("Rebel group")));
    }

    void aFilterChoosesAndDoesNotFail()
    {
        const Outcome mali =
            exported({QStringLiteral("--all"), QStringLiteral("--filter"), QStringLiteral("country=ml"),
                      QStringLiteral("--filter"), QStringLiteral("from=2023-04-01")});
        QCOMPARE(mali.code, Done);
        QVERIFY(mali.out.contains(QStringLiteral("Sokolo")));
        QVERIFY(!mali.out.contains(QStringLiteral("Till")));
        QVERIFY(mali.err.contains(QStringLiteral("not in the filter")));
        const Outcome none = exported({QStringLiteral("--filter"), QStringLiteral("status=rejected")});
        QCOMPARE(none.code, Done);
        QCOMPARE(none.out.count(QStringLiteral("\r\n")), 1);
    }

    void wrongWordsAreSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
        row("a filter without a value", {QStringLiteral("--filter"), QStringLiteral("country")});
        row("a filter that there is not", {QStringLiteral("--filter"), QStringLiteral("colour=red")});
        row("a day that there is not", {QStringLiteral("--filter"), QStringLiteral("from=2023-02-30")});
        row("a status that there is not", {QStringLiteral("--filter"), QStringLiteral("status=done")});
        row("persons", {QStringLiteral("--persons"), QStringLiteral("hide")});
        row("a column that there is not", {QStringLiteral("--columns"), QStringLiteral("id,colour")});
        row("columns of a format without", {QStringLiteral("--format"), QStringLiteral("jsonl"),
                                            QStringLiteral("--columns"), QStringLiteral("id")});
    }
    void wrongWordsAreSaid()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = exported(words);
        QCOMPARE(outcome.code, WrongWords);
        QVERIFY(!outcome.err.isEmpty());
    }

    void columnsAndNamesOfPersons()
    {
        const Outcome outcome =
            exported({QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("record-csv"),
                      QStringLiteral("--columns"), QStringLiteral("country_iso2=Country,claims_json"),
                      QStringLiteral("--persons"), QStringLiteral("initials")});
        QCOMPARE(outcome.code, Done);
        QVERIFY(outcome.out.startsWith(QStringLiteral("Country,claims_json\r\n")));
        QVERIFY(!outcome.out.contains(QStringLiteral("Dembele")));
        QVERIFY(outcome.err.contains(QStringLiteral("Not covered")));
        const Outcome kept =
            exported({QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("jsonl")});
        QVERIFY(kept.out.contains(QStringLiteral("Dembele")));
    }

    void profilesOfTheProjectAndOfFiles()
    {
        exchange::ExportProfile profile;
        profile.name = QStringLiteral("mine");
        profile.options.all = true;
        profile.options.columns = {{QStringLiteral("country"), QStringLiteral("Land")}};
        {
            const auto opened = store::Store::open(m_project, store::OpenMode::OpenExisting);
            QVERIFY(opened.store);
            QVERIFY(
                opened.store->setSetting(exchange::profilesSetting(), exchange::exportProfilesText({profile}))
                    .ok());
        }
        const Outcome named = exported({QStringLiteral("--profile"), QStringLiteral("mine")});
        QCOMPARE(named.code, Done);
        QVERIFY(named.out.startsWith(QStringLiteral("Land\r\n")));
        QVERIFY(named.out.contains(QStringLiteral("ML")));
        // What the line says goes before the profile.
        const Outcome changed = exported({QStringLiteral("--profile"), QStringLiteral("mine"),
                                          QStringLiteral("--columns"), QStringLiteral("id")});
        QVERIFY(changed.out.startsWith(QStringLiteral("id\r\n")));
        const QString file = write("other.json", "{\"format\":\"geojson\",\"all\":true}");
        QVERIFY(exported({QStringLiteral("--profile"), file})
                    .out.startsWith(QStringLiteral("{\"type\":\"FeatureCollection\"")));
        const Outcome missing = exported({QStringLiteral("--profile"), QStringLiteral("yours")});
        QCOMPARE(missing.code, SomethingRefused);
        QVERIFY(missing.err.contains(QStringLiteral("“mine”")));
        QCOMPARE(exported({QStringLiteral("--profile"), write("bad.json", "[1")}).code, SomethingRefused);
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
