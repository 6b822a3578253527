// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace casus;
using namespace casus::exchange;

class TestImport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString file(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path(name);
    }

private Q_SLOTS:
    void article()
    {
        const QByteArray text =
            "Sign in | Register\r\n\r\nSeven soldiers killed near S\xC3\xA9gou \xF0\x9F\x98\x80\r\n\r\n"
            "Seven soldiers were killed on Tuesday when gunmen attacked their post, the army said.\r\n";
        const auto document = readDocument(file(QStringLiteral("a.b.txt"), text), {});
        QVERIFY(document.ok());
        const model::DocumentInfo& info = document->info;
        QCOMPARE(info.name, QStringLiteral("a.b"));
        QCOMPARE(info.title, QStringLiteral("Seven soldiers killed near Ségou 😀"));
        QCOMPARE(info.language, QStringLiteral("en"));
        QVERIFY(!document->text.contains(u'\r'));
        QCOMPARE(info.length, static_cast<int>(document->text.toUcs4().size()));
        QCOMPARE(info.sha256.size(), 64);
        QVERIFY(info.readingNote.isEmpty());
        QVERIFY(!info.published.isValid());
        QVERIFY(!info.id.isStored());
    }

    void metadataGoesIntoTheDocument()
    {
        const Metadata metadata{QDate(2023, 4, 22), QStringLiteral("Example News"), QStringLiteral("A title"),
                                QStringLiteral("https://example.org/1")};
        const auto document = readDocument(file(QStringLiteral("m.txt"), "Text."), metadata);
        QCOMPARE(document->info.published, metadata.published);
        QCOMPARE(document->info.publisher, metadata.publisher);
        QCOMPARE(document->info.title, metadata.title);
        QCOMPARE(document->info.url, metadata.url);
    }

    void readingNotes()
    {
        const auto windows = readDocument(file(QStringLiteral("w.txt"), "d\xE9j\xE0 vu \xE0 S\xE9gou"), {});
        QCOMPARE(windows->text, QStringLiteral("déjà vu à Ségou"));
        QVERIFY(windows->info.readingNote.contains(QStringLiteral("Windows-1252")));
        const auto empty = readDocument(file(QStringLiteral("e.txt"), {}), {});
        QVERIFY(empty.ok());
        QCOMPARE(empty->text, QString());
        QCOMPARE(empty->info.title, QStringLiteral("e"));
        QCOMPARE(empty->info.readingNote, QStringLiteral("The file is empty."));
        const auto markOnly = readDocument(file(QStringLiteral("b.txt"), "\xEF\xBB\xBF"), {});
        QCOMPARE(markOnly->info.readingNote, QStringLiteral("The file is empty."));
    }

    void refusals()
    {
        const auto refused = [&](const QString& path, const QString& why) {
            const auto document = readDocument(path, {});
            return !document.ok() && document.error().message.contains(QFileInfo(path).fileName()) &&
                   document.error().message.contains(why) && document.error().message.endsWith(u'.');
        };
        QVERIFY(refused(file(QStringLiteral("picture.txt"), QByteArray("\x89PNG\r\n\x1A\n\0\0", 10)),
                        QStringLiteral("binary")));
        QVERIFY(refused(file(QStringLiteral("nul.txt"), QByteArray("Seven soldiers died\0 near Gao.", 30)),
                        QStringLiteral("NUL")));
        QVERIFY(refused(path(QStringLiteral("missing.txt")), QStringLiteral("no such file")));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.txt")));
        QVERIFY(refused(path(QStringLiteral("folder.txt")), QStringLiteral("folder")));
        QVERIFY(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe.txt"))).constData(), 0600) == 0);
        QVERIFY(refused(path(QStringLiteral("pipe.txt")), QStringLiteral("no regular file")));
        QFile::remove(path(QStringLiteral("pipe.txt")));
    }

    void aFileThatMayNotBeReadIsNamed()
    {
        const QString secret = file(QStringLiteral("secret.txt"), "Text.");
        QVERIFY(QFile::setPermissions(secret, {}));
        // Root may read everything, so root steps aside for the moment.
        const bool root = ::geteuid() == 0;
        QVERIFY(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755) == 0);
        QVERIFY(!root || ::seteuid(65534) == 0);
        const auto document = readDocument(secret, {});
        QVERIFY(!root || ::seteuid(0) == 0);
        QVERIFY(!document.ok());
        QVERIFY(document.error().code == ErrorCode::Unreadable);
        QVERIFY(document.error().message.contains(QStringLiteral("secret.txt")));
    }

    void largeFile()
    {
        const QByteArray line =
            "Seven soldiers were killed on Tuesday when gunmen attacked their post, the army said.\n";
        const QString large = file(QStringLiteral("large.txt"),
                                   "Seven soldiers killed near border\n\n" + line.repeated(600'000));
        const auto document = readDocument(large, {});
        QVERIFY(document.ok());
        QCOMPARE(document->info.title, QStringLiteral("Seven soldiers killed near border"));
        QCOMPARE(document->info.length, 35 + 600'000 * static_cast<int>(line.size()));
        QFile::remove(large);
    }

    void pastedText()
    {
        const auto document =
            documentFromText(QStringLiteral("Seven soldiers killed in Gao\r\n\r\nNobody claimed it.\r\n"),
                             QStringLiteral("Clipboard"), {});
        QCOMPARE(document->text, QStringLiteral("Seven soldiers killed in Gao\n\nNobody claimed it.\n"));
        QCOMPARE(document->info.name, QStringLiteral("Clipboard"));
        QCOMPARE(document->info.title, QStringLiteral("Seven soldiers killed in Gao"));
        QVERIFY(!documentFromText(QStringLiteral("a") + QChar(u'\0'), QStringLiteral("Clipboard"), {}).ok());
        QCOMPARE(documentFromText({}, QStringLiteral("Clipboard"), {})->info.readingNote,
                 QStringLiteral("The text is empty."));
    }

    void sameTextSameFingerprint()
    {
        const auto unix = readDocument(file(QStringLiteral("1.txt"), "a\nb\n"), {});
        const auto windows = readDocument(file(QStringLiteral("2.txt"), "\xEF\xBB\xBF"
                                                                        "a\r\nb\r\n"),
                                          {});
        QCOMPARE(unix->info.sha256, windows->info.sha256);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("why");
        QTest::newRow("ISO") << QStringLiteral("2023-04-22") << QDate(2023, 4, 22) << QString();
        QTest::newRow("spaces around") << QStringLiteral(" 2024-02-29 ") << QDate(2024, 2, 29) << QString();
        QTest::newRow("30 February") << QStringLiteral("2023-02-30") << QDate()
                                     << QStringLiteral(
                                            "“2023-02-30” does not exist: February 2023 has 28 days.");
        QTest::newRow("month 13") << QStringLiteral("2023-13-01") << QDate()
                                  << QStringLiteral("“2023-13-01” does not exist: there is no month 13.");
        QTest::newRow("day 0") << QStringLiteral("2023-01-00") << QDate()
                               << QStringLiteral("“2023-01-00” does not exist: January 2023 has 31 days.");
        const QString form = QStringLiteral("is no date of the form 2023-04-22");
        QTest::newRow("other order") << QStringLiteral("22/04/2023") << QDate() << form;
        QTest::newRow("month only") << QStringLiteral("2023-04") << QDate() << form;
        QTest::newRow("sign") << QStringLiteral("+023-04-22") << QDate() << form;
        QTest::newRow("words") << QStringLiteral("yesterday") << QDate() << form;
        QTest::newRow("empty") << QString() << QDate() << form;
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(QString, why);
        const auto parsed = parseDate(text);
        QCOMPARE(parsed.ok(), date.isValid());
        if (parsed)
            QCOMPARE(*parsed, date);
        else
            QVERIFY2(parsed.error().message.contains(why), qPrintable(parsed.error().message));
    }

    void metadataTable()
    {
        const auto table = readMetadata(file(QStringLiteral("meta.csv"),
                                             "\xEF\xBB\xBF"
                                             "File,Published,publisher,extra,title\r\n"
                                             "sub/000.txt,2023-04-22,\"TRT, World\",x,Title \xC3\xA9\r\n"
                                             "C:\\news\\001.txt,2023-02-30,,,\r\n"
                                             "\r\n"
                                             ",2023-01-01,,,\r\n"
                                             "002.txt\r\n"
                                             "000.txt,2024-01-01,,,\r\n"));
        QVERIFY(table.ok());
        QCOMPARE(table->byFile.size(), 3);
        QCOMPARE(table->byFile.value(QStringLiteral("000.txt")).published, QDate(2024, 1, 1));
        QVERIFY(!table->byFile.value(QStringLiteral("001.txt")).published.isValid());
        QVERIFY(table->byFile.contains(QStringLiteral("002.txt")));
        QCOMPARE(table->warnings.size(), 3);
        QVERIFY(table->warnings[0].startsWith(QStringLiteral("Line 3: “2023-02-30” does not exist")));
        QVERIFY(table->warnings[1].startsWith(QStringLiteral("Line 5 names no file")));
        QVERIFY(table->warnings[2].startsWith(QStringLiteral("Line 7 gives “000.txt” a second time")));
    }

    void metadataWithSemicolons()
    {
        const auto table = readMetadata(file(QStringLiteral("semi.csv"),
                                             "file;published;publisher;title\n000.txt;2023-04-22;\xC9"
                                             "cho;x, y\n"));
        QVERIFY(table.ok());
        QCOMPARE(table->byFile.value(QStringLiteral("000.txt")).publisher, QStringLiteral("Écho"));
        QCOMPARE(table->byFile.value(QStringLiteral("000.txt")).title, QStringLiteral("x, y"));
    }

    void metadataRefusals()
    {
        const auto message = [&](const QByteArray& bytes) {
            const auto table = readMetadata(file(QStringLiteral("bad.csv"), bytes));
            return table ? QString() : table.error().message;
        };
        QVERIFY(message("name,published\n").contains(QStringLiteral("no column “file”")));
        QVERIFY(message("").contains(QStringLiteral("is empty")));
        QVERIFY(message("file,title\na.txt,\"open\n").contains(QStringLiteral("line 2")));
        QVERIFY(message(QByteArray("file\0,title\n", 12)).contains(QStringLiteral("NUL")));
        const auto missing = readMetadata(path(QStringLiteral("none.csv")));
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().code == ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains(QStringLiteral("none.csv")));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
