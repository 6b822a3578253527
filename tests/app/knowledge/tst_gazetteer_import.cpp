// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer.h"
#include "knowledge/gazetteer_import.h"

#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::knowledge;

class TestGazetteerImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its file.");
        return file.fileName();
    }

    static QByteArray dumpLine(int id, const QByteArray& name)
    {
        return QByteArray::number(id) + '\t' + name + '\t' + name +
               "\t\t15.25\t-4.5\tP\tPPL\tML\t\t04\t\t\t\t900\t\t268\tAfrica/Bamako\t2013-11-09\n";
    }

private Q_SLOTS:
    void namesWithoutEndings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        for (const char* file : {"/a/ML.zip", "ML.txt", "x/ML.txt.gz", "ML.tsv", "ML"})
            QTest::newRow(file) << QString::fromLatin1(file) << QStringLiteral("ML");
        QTest::newRow("nothing but an ending") << QStringLiteral(".zip") << QStringLiteral(".zip");
    }
    void namesWithoutEndings()
    {
        QFETCH(QString, file);
        QTEST(placeFileName(file), "name");
    }

    void aDumpBecomesALayer()
    {
        QStringList warnings;
        const auto read = readPlaceFile(
            write(QStringLiteral("ML.txt"), dumpLine(7, "Tindarat") + "x\n" + dumpLine(8, "Kani")),
            &warnings);
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        QCOMPARE(read->name, QStringLiteral("ML"));
        QCOMPARE(read->places, 2);
        QCOMPARE(read->source, QStringLiteral("GeoNames dump ML.txt"));
        QVERIFY(read->credit.contains(QStringLiteral("CC BY 4.0")));
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.first().startsWith(QStringLiteral("ML.txt, line 2:")));

        Gazetteer gazetteer;
        QVERIFY(gazetteer.addLayer(read->layer, read->name));
        QCOMPARE(gazetteer.find(u"tindarat").first().id, QStringLiteral("geonames:7"));
        QByteArray damaged = read->layer;
        damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
        const auto refused = gazetteer.addLayer(damaged, QStringLiteral("ML"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("ML")));
    }

    void aTableSaysWhereItIsFrom()
    {
        const auto read =
            readPlaceFile(write(QStringLiteral("p.tsv"), "# Source: my map\n#credit: Map Office\n"
                                                         "Tindarat\t\tML\t\t15.25\t-4.5\n"
                                                         "# credit: too late\n"),
                          nullptr);
        QVERIFY(read);
        QCOMPARE(read->source, QStringLiteral("my map"));
        QCOMPARE(read->credit, QStringLiteral("Map Office"));
        const auto plain =
            readPlaceFile(write(QStringLiteral("q.tsv"), "Tindarat\t\tML\t\t15.25\t-4.5\n"), nullptr);
        QCOMPARE(plain->source, QStringLiteral("table q.tsv"));
        QVERIFY(plain->credit.isEmpty());
    }

    void whatHoldsNoPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty table") << QStringLiteral("empty.tsv") << QByteArray();
        QTest::newRow("an empty dump") << QStringLiteral("empty.txt") << QByteArray();
        QTest::newRow("a letter") << QStringLiteral("letter.txt") << QByteArray("Dear all,\nhello.\n");
        QTest::newRow("a table of bad lines") << QStringLiteral("bad.tsv") << QByteArray("x\ny\n");
    }
    void whatHoldsNoPlaceIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto read = readPlaceFile(write(name, bytes), nullptr);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(name), qUtf8Printable(read.error().message));
    }

    void aMissingFileAndACancelledOne()
    {
        QCOMPARE(readPlaceFile(m_folder.filePath(QStringLiteral("none.zip")), nullptr).error().code,
                 ErrorCode::NotFound);
        Cancellation cancellation;
        cancellation.request();
        const auto read =
            readPlaceFile(write(QStringLiteral("C.txt"), dumpLine(7, "Tindarat")), nullptr, {}, cancellation);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestGazetteerImport)
#include "tst_gazetteer_import.moc"
