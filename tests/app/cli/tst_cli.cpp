// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

Outcome call(const QStringList& words, bool terminal = false)
{
    QBuffer out;
    QBuffer err;
    if (!out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
        qFatal("buffers cannot be opened");
    Outcome outcome;
    outcome.code = casus::cli::run(words, {.out = out, .err = err, .progress = terminal});
    outcome.out = QString::fromUtf8(out.data());
    outcome.err = QString::fromUtf8(err.data());
    return outcome;
}

QList<QJsonObject> lines(const QString& out)
{
    QList<QJsonObject> objects;
    const QStringList rows = out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& row : rows) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(row.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            return {};
        objects.append(document.object());
    }
    return objects;
}

/// A device that takes nothing, as a full disk does.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qUtf8Printable(name));
        return path(name);
    }

    QString article(const QString& name, int dead) const
    {
        return write(name, "Gunmen killed " + QByteArray::number(dead) +
                               " soldiers in an attack on Bamako on Tuesday, the army said.\n");
    }

private Q_SLOTS:
    void initTestCase() { qputenv("CASUS_RESOURCES", CASUS_RESOURCES); }

    void firstWordsAreTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("command");
        QTest::newRow("none") << QStringList() << false;
        QTest::newRow("a project") << QStringList{QStringLiteral("a.casus")} << false;
        QTest::newRow("an option of the window") << QStringList{QStringLiteral("--settings")} << false;
        for (const char* word : {"import", "draft", "extract", "export", "check", "gazetteer", "--help", "-h",
                                 "--version", "-v"})
            QTest::newRow(word) << QStringList{QString::fromLatin1(word)} << true;
    }
    void firstWordsAreTold()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, command);
        QCOMPARE(casus::cli::isSubcommand(words), command);
    }

    void helpNamesEveryCommandAndOption()
    {
        const Outcome overall = call({QStringLiteral("--help")});
        QCOMPARE(overall.code, Done);
        QVERIFY(overall.err.isEmpty());
        for (const char* word : {"import", "draft", "extract", "export", "check", "gazetteer"}) {
            const QString command = QString::fromLatin1(word);
            QVERIFY(overall.out.contains(command));
            const Outcome own = call({command, QStringLiteral("--help")});
            QCOMPARE(own.code, Done);
            QVERIFY(own.out.startsWith(QStringLiteral("Usage: casus ") + command));
            QVERIFY(own.err.isEmpty());
        }
        const QString extract = call({QStringLiteral("extract"), QStringLiteral("-h")}).out;
        for (const char* option : {"--metadata", "--gazetteer", "--published", "--publisher", "--format"})
            QVERIFY2(extract.contains(QString::fromLatin1(option)), option);
        const QString exported = call({QStringLiteral("export"), QStringLiteral("--help")}).out;
        for (const char* option :
             {"--format", "-o, --output", "--all", "--policy", "--bom", "--guard-formulas"})
            QVERIFY2(exported.contains(QString::fromLatin1(option)), option);
    }

    void versionIsPrinted()
    {
        const Outcome outcome = call({QStringLiteral("--version")});
        QCOMPARE(outcome.code, Done);
        QVERIFY(outcome.out.startsWith(QStringLiteral("casus 0.")));
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
        row("no such command", {QStringLiteral("extrakt")});
        row("no such option", {QStringLiteral("extract"), QStringLiteral("--foo"), QStringLiteral("a.txt")});
        row("an option without its value", {QStringLiteral("extract"), QStringLiteral("--metadata")});
        row("no file", {QStringLiteral("extract")});
        row("no such format", {QStringLiteral("extract"), QStringLiteral("--format"), QStringLiteral("xml"),
                               QStringLiteral("a.txt")});
        row("a date that does not exist", {QStringLiteral("extract"), QStringLiteral("--published"),
                                           QStringLiteral("2023-02-30"), QStringLiteral("a.txt")});
        row("a project and nothing to import", {QStringLiteral("import"), QStringLiteral("p.casus")});
        row("one word too many",
            {QStringLiteral("check"), QStringLiteral("a.casus"), QStringLiteral("b.casus")});
        row("no such export format", {QStringLiteral("export"), QStringLiteral("p.casus"),
                                      QStringLiteral("--format"), QStringLiteral("xls")});
        row("no such policy", {QStringLiteral("export"), QStringLiteral("p.casus"),
                               QStringLiteral("--policy"), QStringLiteral("mine")});
    }
    void wrongWords()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = call(words);
        QCOMPARE(outcome.code, WrongWords);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith(QStringLiteral("casus: ")));
        QVERIFY(outcome.err.contains(QStringLiteral("--help")));
    }

    void extractPrintsALineAFileInTheirOrder()
    {
        const QStringList files = {article(QStringLiteral("zulu.v2.txt"), 3),
                                   article(QStringLiteral("alpha.txt"), 4),
                                   article(QStringLiteral("mike"), 5)};
        const Outcome outcome = call(QStringList{QStringLiteral("extract"), QStringLiteral("--published"),
                                                 QStringLiteral("2023-04-22")} +
                                     files);
        QCOMPARE(outcome.code, Done);
        QVERIFY2(outcome.err.isEmpty(), qUtf8Printable(outcome.err));
        const QList<QJsonObject> objects = lines(outcome.out);
        QCOMPARE(objects.size(), 3);
        QCOMPARE(objects.at(0).value(u"id").toString(), QStringLiteral("zulu.v2"));
        QCOMPARE(objects.at(1).value(u"id").toString(), QStringLiteral("alpha"));
        QCOMPARE(objects.at(2).value(u"id").toString(), QStringLiteral("mike"));
        QCOMPARE(objects.at(0).value(u"published").toString(), QStringLiteral("2023-04-22"));
        QCOMPARE(objects.at(0).value(u"offsets").toString(), QStringLiteral("codepoint"));
        QVERIFY(!objects.at(0).value(u"mentions").toArray().isEmpty());
        bool dated = false;
        const QJsonArray mentions = objects.at(0).value(u"mentions").toArray();
        for (const QJsonValue& mention : mentions) {
            if (mention[u"type"].toString() == u"DATE")
                dated = dated || mention[u"value"].toString() == u"2023-04-18";
        }
        QVERIFY(dated);
    }

    void metadataWinsOverTheCommonDate()
    {
        const QStringList files = {article(QStringLiteral("one.txt"), 3),
                                   article(QStringLiteral("two.txt"), 4)};
        const QString table =
            write(QStringLiteral("m.csv"), "file,published,publisher\none.txt,2022-01-05,AFP\n");
        const Outcome outcome =
            call(QStringList{QStringLiteral("extract"), QStringLiteral("--metadata"), table,
                             QStringLiteral("--published"), QStringLiteral("2023-04-22")} +
                 files);
        QCOMPARE(outcome.code, Done);
        const QList<QJsonObject> objects = lines(outcome.out);
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects.at(0).value(u"published").toString(), QStringLiteral("2022-01-05"));
        QCOMPARE(objects.at(1).value(u"published").toString(), QStringLiteral("2023-04-22"));
    }

    void aFileThatCannotBeReadIsNamedAndTheOthersAreDone()
    {
        const QStringList files = {
            article(QStringLiteral("good.txt"), 3), path(QStringLiteral("missing.txt")),
            write(QStringLiteral("nul.txt"), QByteArray("a\0b", 3)), article(QStringLiteral("also.txt"), 4)};
        const Outcome outcome = call(QStringList{QStringLiteral("extract")} + files);
        QCOMPARE(outcome.code, SomethingRefused);
        QVERIFY(outcome.err.contains(QStringLiteral("missing.txt")));
        QVERIFY(outcome.err.contains(QStringLiteral("nul.txt")));
        const QList<QJsonObject> objects = lines(outcome.out);
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects.at(1).value(u"id").toString(), QStringLiteral("also"));
    }

    void aBadRowOfTheMetadataIsNamed()
    {
        const QString file = article(QStringLiteral("one.txt"), 3);
        const QString table = write(QStringLiteral("bad.csv"), "file,published\none.txt,30.02.2023\n");
        const Outcome outcome = call({QStringLiteral("extract"), QStringLiteral("--metadata"), table, file});
        QCOMPARE(outcome.code, SomethingRefused);
        QVERIFY(outcome.err.contains(QStringLiteral("30.02.2023")));
        QCOMPARE(lines(outcome.out).size(), 1);
        const Outcome missing = call(
            {QStringLiteral("extract"), QStringLiteral("--metadata"), path(QStringLiteral("no.csv")), file});
        QCOMPARE(missing.code, SomethingRefused);
        QVERIFY(missing.out.isEmpty());
    }

    void anEmptyFileIsAnEmptyDocument()
    {
        const Outcome outcome = call({QStringLiteral("extract"), write(QStringLiteral("empty.txt"), {})});
        QCOMPARE(outcome.code, Done);
        QVERIFY(outcome.err.contains(QStringLiteral("empty")));
        const QList<QJsonObject> objects = lines(outcome.out);
        QCOMPARE(objects.size(), 1);
        QVERIFY(objects.at(0).value(u"mentions").toArray().isEmpty());
    }

    void extractReadsWhatImportReads()
    {
        const QByteArray words =
            "Gunmen killed seven soldiers near Sokolo in Mali on Tuesday, the army said.";
        const QString page = write(QStringLiteral("report.final.html"),
                                   "<html><head><title>Attack</title></head><body><article><p>" + words +
                                       "</p></article></body></html>");
        const QString rtf = write(QStringLiteral("note.rtf"), "{\\rtf1\\ansi " + words + "}");
        const QString table =
            write(QStringLiteral("two.csv"),
                  "id,text,published\nfirst,\"" + words + "\",2023-04-20\nsecond,Nothing.,2023-04-21\n");
        const QString plain = write(QStringLiteral("plain.v2.txt"), words);
        const Outcome outcome = call({QStringLiteral("extract"), QStringLiteral("--published"),
                                      QStringLiteral("2023-04-22"), page, rtf, table, plain});
        QCOMPARE(outcome.code, 0);
        QStringList ids;
        for (const QString& line : outcome.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            ids.append(object[u"id"].toString() + u' ' + object[u"published"].toString());
            if (!ids.last().startsWith(u"second"))
                QVERIFY2(line.contains(QStringLiteral("Sokolo")), qUtf8Printable(line));
        }
        QCOMPARE(ids,
                 (QStringList{QStringLiteral("report.final 2023-04-22"), QStringLiteral("note 2023-04-22"),
                              QStringLiteral("first 2023-04-20"), QStringLiteral("second 2023-04-21"),
                              QStringLiteral("plain.v2 2023-04-22")}));
        const Outcome bad =
            call({QStringLiteral("extract"), write(QStringLiteral("bad.pdf"), "no PDF"), plain});
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.err.contains(QStringLiteral("bad.pdf")));
        QCOMPARE(bad.out.count(u'\n'), 1);
    }

    /// What stands in a file called .txt is the text, whatever it looks like.
    void aTextThatLooksLikeAPageStaysAText()
    {
        const QString file = write(QStringLiteral("page.txt"), "<html><body>Killed in Mali</body></html>");
        const Outcome outcome = call({QStringLiteral("extract"), file});
        const auto mentions = QJsonDocument::fromJson(outcome.out.toUtf8()).object()[u"mentions"].toArray();
        QVERIFY(!mentions.isEmpty());
        QCOMPARE(mentions.first().toObject()[u"start"].toInt(), 22); // of "Mali", tags counted
    }

    void extractAsText()
    {
        const Outcome outcome = call({QStringLiteral("extract"), QStringLiteral("--format"),
                                      QStringLiteral("text"), article(QStringLiteral("one.txt"), 3)});
        QCOMPARE(outcome.code, Done);
        QVERIFY(outcome.out.contains(QStringLiteral("Bamako")));
        QVERIFY(lines(outcome.out).isEmpty());
    }

    void aFullDiskIsSaid()
    {
        FullDevice out;
        QBuffer err;
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(err.open(QIODevice::WriteOnly));
        const int code = casus::cli::run({QStringLiteral("extract"), article(QStringLiteral("one.txt"), 3)},
                                         {.out = out, .err = err});
        QCOMPARE(code, SomethingRefused);
        QVERIFY(err.data().contains("No space left on device"));
    }

    void progressShowsOnATerminalOnly()
    {
        const QString file = article(QStringLiteral("one.txt"), 3);
        QVERIFY(call({QStringLiteral("extract"), file}, true).err.contains(QStringLiteral("one.txt")));
        QVERIFY(call({QStringLiteral("extract"), file}, false).err.isEmpty());
    }

    void importTwiceChangesNothing()
    {
        const QString project = path(QStringLiteral("twice.casus"));
        const QStringList words = {QStringLiteral("import"), project, article(QStringLiteral("one.txt"), 3),
                                   article(QStringLiteral("two.txt"), 4)};
        const Outcome first = call(words);
        QVERIFY2(first.code == Done, qUtf8Printable(first.err));
        QVERIFY(first.out.startsWith(QStringLiteral("2 documents imported")));
        const QString before = call({QStringLiteral("export"), project, QStringLiteral("--all")}).out;
        const Outcome second = call(words);
        QCOMPARE(second.code, Done);
        QVERIFY(second.out.startsWith(QStringLiteral("0 documents imported, 2 already there")));
        QCOMPARE(call({QStringLiteral("export"), project, QStringLiteral("--all")}).out, before);
    }

    void importTakesFoldersAndNamesWhatItRefuses()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("in/deeper")));
        article(QStringLiteral("in/a.txt"), 3);
        article(QStringLiteral("in/deeper/b.txt"), 4);
        write(QStringLiteral("in/bad.txt"), QByteArray("a\0b", 3));
        const Outcome outcome = call({QStringLiteral("import"), path(QStringLiteral("folder.casus")),
                                      path(QStringLiteral("in")), path(QStringLiteral("nowhere.txt"))});
        QCOMPARE(outcome.code, SomethingRefused);
        QVERIFY(outcome.out.startsWith(QStringLiteral("2 documents imported")));
        QVERIFY(outcome.err.contains(QStringLiteral("bad.txt")));
        QVERIFY(outcome.err.contains(QStringLiteral("nowhere.txt")));
    }

    void importRefusesAFileThatIsNoProject()
    {
        const QString file = article(QStringLiteral("one.txt"), 3);
        const Outcome outcome = call({QStringLiteral("import"), file, file});
        QCOMPARE(outcome.code, SomethingRefused);
        QVERIFY(outcome.err.contains(QStringLiteral("one.txt")));
        QVERIFY(outcome.out.isEmpty());
    }

    void draftWorksOnWhatWasImportedWithoutDrafts()
    {
        const QString project = path(QStringLiteral("later.casus"));
        QCOMPARE(call({QStringLiteral("import"), project, article(QStringLiteral("one.txt"), 3),
                       QStringLiteral("--no-draft")})
                     .code,
                 Done);
        QCOMPARE(call({QStringLiteral("draft"), project}).out, QStringLiteral("1 document drafted.\n"));
        QCOMPARE(call({QStringLiteral("draft"), project}).out, QStringLiteral("0 documents drafted.\n"));
        QCOMPARE(call({QStringLiteral("draft"), project, QStringLiteral("--again")}).out,
                 QStringLiteral("1 document drafted.\n"));
        QCOMPARE(call({QStringLiteral("draft"), path(QStringLiteral("nowhere.casus"))}).code,
                 SomethingRefused);
        QVERIFY(!QFile::exists(path(QStringLiteral("nowhere.casus"))));
    }

    void exportWritesAFileOrStandardOutput()
    {
        const QString project = path(QStringLiteral("export.casus"));
        QCOMPARE(call({QStringLiteral("import"), project, article(QStringLiteral("one.txt"), 3)}).code, Done);
        const Outcome toOut = call({QStringLiteral("export"), project, QStringLiteral("--all")});
        QCOMPARE(toOut.code, Done);
        QVERIFY(toOut.out.contains(QStringLiteral("\r\n")));
        const QString target = path(QStringLiteral("out.csv"));
        const Outcome toFile =
            call({QStringLiteral("export"), project, QStringLiteral("--all"), QStringLiteral("-o"), target});
        QCOMPARE(toFile.code, Done);
        QVERIFY(toFile.out.contains(QStringLiteral("out.csv")));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), toOut.out);
        // Without --all: the header alone, and why, which is no failure.
        const Outcome accepted = call({QStringLiteral("export"), project});
        QCOMPARE(accepted.code, Done);
        QCOMPARE(accepted.out.count(QStringLiteral("\r\n")), 1);
        QVERIFY(accepted.err.contains(QStringLiteral("not accepted")));
    }

    void exportKnowsItsFormats_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* name : {"csv", "record-csv", "mentions-csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void exportKnowsItsFormats()
    {
        QFETCH(QString, format);
        const QString project = path(QStringLiteral("formats.casus"));
        QCOMPARE(call({QStringLiteral("import"), project, article(QStringLiteral("one.txt"), 3)}).code, Done);
        const Outcome outcome = call({QStringLiteral("export"), project, QStringLiteral("--all"),
                                      QStringLiteral("--bom"), QStringLiteral("--format"), format});
        QCOMPARE(outcome.code, Done);
        QVERIFY(outcome.out.startsWith(QChar(0xFEFF)) || outcome.out.count(u'\n') >= 2);
        QVERIFY(outcome.out.count(QStringLiteral("\r\n")) >= 2);
    }

    void anExportThatCannotBeWrittenIsSaid()
    {
        const QString project = path(QStringLiteral("unwritable.casus"));
        QCOMPARE(call({QStringLiteral("import"), project, article(QStringLiteral("one.txt"), 3)}).code, Done);
        const Outcome outcome = call({QStringLiteral("export"), project, QStringLiteral("-o"),
                                      path(QStringLiteral("no/such/folder/out.csv"))});
        QCOMPARE(outcome.code, SomethingRefused);
        QVERIFY(outcome.err.contains(QStringLiteral("out.csv")));
    }

    void checkSaysWhetherAProjectIsSound()
    {
        const QString project = path(QStringLiteral("check.casus"));
        QCOMPARE(call({QStringLiteral("import"), project, article(QStringLiteral("one.txt"), 3)}).code, Done);
        const Outcome sound = call({QStringLiteral("check"), project});
        QVERIFY2(sound.code == Done, qUtf8Printable(sound.err));
        QVERIFY(sound.out.contains(QStringLiteral("sound")));

        const Outcome none = call({QStringLiteral("check"), article(QStringLiteral("one.txt"), 3)});
        QCOMPARE(none.code, SomethingRefused);
        QVERIFY(none.err.contains(QStringLiteral("one.txt")));

        // A page in the middle is overwritten; the rest can be saved.
        QFile file(project);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write(QByteArray(8192, '\x5a')), 8192);
        file.close();
        const Outcome damaged = call({QStringLiteral("check"), project});
        QCOMPARE(damaged.code, SomethingRefused);
        QVERIFY(!damaged.err.isEmpty());
        const QString saved = path(QStringLiteral("saved.casus"));
        const Outcome recovered =
            call({QStringLiteral("check"), project, QStringLiteral("--recover"), saved});
        QVERIFY(recovered.code == Done || recovered.code == SomethingRefused);
        QVERIFY2(QFile::exists(saved), qUtf8Printable(recovered.err));
        QCOMPARE(call({QStringLiteral("check"), saved}).code, Done);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
