// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

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

QByteArray dumpLine(const char* id, const char* name, const char* lat, const char* lon)
{
    return QByteArray(id) + '\t' + name + '\t' + name + "\t\t" + lat + '\t' + lon +
           "\tP\tPPL\tML\t\t04\t\t\t\t900\t\t268\tAfrica/Bamako\t2013-11-09\n";
}

} // namespace

/// What a user adds without programming: places imported into the project, tables in folders.
class TestUserKnowledge : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qUtf8Printable(name));
        return path(name);
    }
    /// A project of one article on an attack by a group and at a place that nobody knows.
    QString project() const
    {
        const QString text =
            write(QStringLiteral("one.txt"), "Fighters of the Red Scarves Brigade killed three soldiers in "
                                             "an attack on the village of Tindarat "
                                             "in Mali on Tuesday, the army said. They frobbed the market.\n");
        const QString project = path(QStringLiteral("p.casus"));
        if (call({QStringLiteral("import"), project, text}).code != Done)
            qFatal("the project was not made");
        return project;
    }
    static QString mentions(const QString& project)
    {
        const Outcome outcome = call({QStringLiteral("export"), project, QStringLiteral("--all"),
                                      QStringLiteral("--format"), QStringLiteral("mentions-csv")});
        return outcome.code == Done ? outcome.out : QString();
    }
    static Outcome draftAgain(const QString& project)
    {
        return call({QStringLiteral("draft"), QStringLiteral("--again"), project});
    }

private Q_SLOTS:
    void initTestCase() { qputenv("CASUS_RESOURCES", CASUS_RESOURCES); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toLocal8Bit());
    }

    void importedPlacesGoWithTheProject()
    {
        const QString project = this->project();
        QVERIFY(!mentions(project).contains(QStringLiteral("geonames:910001")));
        const QString dump =
            write(QStringLiteral("ML.txt"), dumpLine("910001", "Tindarat", "15.25", "-4.5") + "no line\n" +
                                                dumpLine("910002", "Ouro Nowhere", "14.1", "-3.2"));
        const Outcome imported = call({QStringLiteral("gazetteer"), QStringLiteral("import"), project, dump});
        QCOMPARE(imported.code, SomethingRefused); // one line was left out
        QVERIFY2(imported.err.contains(QStringLiteral("ML.txt, line 2:")), qUtf8Printable(imported.err));
        QVERIFY(imported.out.contains(QStringLiteral("ML: 2 places.")));
        QVERIFY(!mentions(project).contains(QStringLiteral("geonames:910001"))); // on request only
        QCOMPARE(draftAgain(project).code, Done);
        QVERIFY(mentions(project).contains(QStringLiteral("geonames:910001")));

        // Moved elsewhere, the dump gone.
        QVERIFY(QFile::remove(dump));
        const QString moved = path(QStringLiteral("elsewhere/q.casus"));
        QVERIFY(QDir().mkpath(QFileInfo(moved).absolutePath()));
        QVERIFY(QFile::rename(project, moved));
        QCOMPARE(draftAgain(moved).code, Done);
        QVERIFY(mentions(moved).contains(QStringLiteral("geonames:910001")));
        const Outcome listed = call({QStringLiteral("gazetteer"), QStringLiteral("list"), moved});
        QCOMPARE(listed.code, Done);
        QVERIFY(listed.out.startsWith(QStringLiteral("ML\t2\t")));
        QVERIFY(
            listed.out.contains(QStringLiteral("GeoNames dump ML.txt\tGeoNames (geonames.org), CC BY 4.0")));
    }

    void importingAgainReplaces()
    {
        const QString project = this->project();
        const auto import = [&](const QByteArray& content) {
            return call({QStringLiteral("gazetteer"), QStringLiteral("import"), project,
                         write(QStringLiteral("places.tsv"), content)});
        };
        QCOMPARE(import("# credit: Ministry of Places\nTindarat\t\tML\t\t15.25\t-4.5\t\t\town:t1\n").code,
                 Done);
        QCOMPARE(draftAgain(project).code, Done);
        QVERIFY(mentions(project).contains(QStringLiteral("own:t1")));
        QCOMPARE(import("Tindarat\t\tML\t\t15.25\t-4.5\t\t\town:t2\n").code, Done);
        QCOMPARE(draftAgain(project).code, Done);
        QVERIFY(!mentions(project).contains(QStringLiteral("own:t1")));
        QVERIFY(mentions(project).contains(QStringLiteral("own:t2")));
        QCOMPARE(call({QStringLiteral("gazetteer"), QStringLiteral("list"), project}).out.count(u'\n'), 1);

        QCOMPARE(
            call({QStringLiteral("gazetteer"), QStringLiteral("remove"), project, QStringLiteral("places")})
                .code,
            Done);
        QCOMPARE(draftAgain(project).code, Done);
        QVERIFY(!mentions(project).contains(QStringLiteral("own:t2")));
        QVERIFY(
            call({QStringLiteral("gazetteer"), QStringLiteral("remove"), project, QStringLiteral("places")})
                .err.contains(QStringLiteral("places")));
    }

    void aFileThatIsNoGazetteerIsNamedAndTheRestTaken()
    {
        const QString project = this->project();
        const QString wrong = write(QStringLiteral("letter.txt"), "Dear all,\nno places here.\n");
        const QString right =
            write(QStringLiteral("ML.txt"), dumpLine("910001", "Tindarat", "15.25", "-4.5"));
        const Outcome outcome = call({QStringLiteral("gazetteer"), QStringLiteral("import"), project, wrong,
                                      path(QStringLiteral("none.zip")), right});
        QCOMPARE(outcome.code, SomethingRefused);
        QVERIFY(outcome.err.contains(QStringLiteral("letter.txt")));
        QVERIFY(outcome.err.contains(QStringLiteral("none.zip")));
        QVERIFY(outcome.out.contains(QStringLiteral("ML: 1 place.")));
    }

    void wrongWordsAreSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no project") << QStringList{QStringLiteral("import")};
        QTest::newRow("no file") << QStringList{QStringLiteral("import"), QStringLiteral("p.casus")};
        QTest::newRow("another verb") << QStringList{QStringLiteral("sell"), QStringLiteral("p.casus")};
        QTest::newRow("list of two") << QStringList{QStringLiteral("list"), QStringLiteral("p.casus"),
                                                    QStringLiteral("q.casus")};
    }
    void wrongWordsAreSaid()
    {
        QFETCH(QStringList, words);
        QCOMPARE(call(QStringList{QStringLiteral("gazetteer")} + words).code, WrongWords);
    }

    void tablesAreReadFromBothFolders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("beside the project") << QStringLiteral("casus-knowledge");
        QTest::newRow("in the user's data folder") << QStringLiteral("data/casus/knowledge");
    }
    void tablesAreReadFromBothFolders()
    {
        QFETCH(QString, folder);
        const QString project = this->project();
        const QString before = mentions(project);
        QVERIFY(!before.contains(QStringLiteral("red-scarves")));
        QVERIFY(!before.contains(QStringLiteral("frobbed")) &&
                !before.contains(QStringLiteral("own:ML/tindarat")));
        write(folder + QStringLiteral("/actors/mine.tsv"),
              "red-scarves\tRed Scarves Brigade\tpolitical_militia\tML\t\t\t\tRed Scarves\n"
              "half a line\n");
        write(folder + QStringLiteral("/gazetteer/mine.tsv"), "Tindarat\t\tML\t\t15.25\t-4.5\n"
                                                              "Nowhere\t\tML\t\t195\t-4.5\n");
        write(folder + QStringLiteral("/lexicons/events.tsv"), "frobbed\ten\tarson_looting\tpos=verb\n");
        const Outcome drafted = draftAgain(project);
        QCOMPARE(drafted.code, SomethingRefused); // two bad lines, named
        QVERIFY2(drafted.err.contains(QStringLiteral("mine.tsv, line 2:")), qUtf8Printable(drafted.err));
        QCOMPARE(drafted.err.count(QStringLiteral("mine.tsv, line 2:")), 2);
        QVERIFY(drafted.out.contains(QStringLiteral("1 document drafted")));
        const QString after = mentions(project);
        QVERIFY2(after.contains(QStringLiteral("red-scarves")), qUtf8Printable(after));
        QVERIFY(after.contains(QStringLiteral("own:ML/tindarat")));
        QVERIFY(after.contains(QStringLiteral("frobbed")));
    }
};

QTEST_GUILESS_MAIN(TestUserKnowledge)
#include "tst_user_knowledge.moc"
