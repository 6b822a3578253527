// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer.h"
#include "knowledge/geonames_reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::knowledge;

namespace {

QByteArray line(const QByteArray& id, const QByteArray& name, const QByteArray& alternates,
                const QByteArray& lat, const QByteArray& lon, const QByteArray& featureClass,
                const QByteArray& code)
{
    return id + '\t' + name + '\t' + name + '\t' + alternates + '\t' + lat + '\t' + lon + '\t' +
           featureClass + '\t' + code + "\tML\t\t04\t\t\t\t1200\t\t268\tAfrica/Bamako\t2013-11-09\n";
}

QByteArray content()
{
    return line("7", "Kani", "Kani Koura,MLN,https://x,Кани", "14.5", "-3.5", "P", "PPL") +
           line("8", "Well", "", "14.5", "-3.5", "H", "WLL") +
           line("9", "Mopti", "", "14.5", "-4.2", "A", "ADM1") +
           line("10", "Lake Debo", "", "15.3", "-4.1", "H", "LK");
}

} // namespace

class TestGeoNames : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its file.");
        return file.fileName();
    }

    static quint32 crc32(const QByteArray& bytes)
    {
        quint32 crc = 0xFFFFFFFFU;
        for (const char c : bytes) {
            crc ^= static_cast<uchar>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xEDB88320U : crc >> 1U;
        }
        return ~crc;
    }

    static QByteArray littleEndian(quint32 value, unsigned bytes)
    {
        QByteArray out;
        for (unsigned i = 0; i < bytes; ++i)
            out += static_cast<char>(value >> (8 * i) & 0xFFU);
        return out;
    }

    /// A zip archive of stored entries.
    static QByteArray zip(const QList<std::pair<QByteArray, QByteArray>>& files)
    {
        QByteArray body;
        QByteArray directory;
        for (const auto& [name, bytes] : files) {
            const auto size = littleEndian(static_cast<quint32>(bytes.size()), 4);
            const QByteArray common = littleEndian(20, 2) + QByteArray(8, '\0') +
                                      littleEndian(crc32(bytes), 4) + size + size +
                                      littleEndian(static_cast<quint32>(name.size()), 2) + littleEndian(0, 2);
            directory += QByteArray("PK\x01\x02") + littleEndian(20, 2) + common + QByteArray(10, '\0') +
                         littleEndian(static_cast<quint32>(body.size()), 4) + name;
            body += QByteArray("PK\x03\x04") + common + name + bytes;
        }
        const auto count = littleEndian(static_cast<quint32>(files.size()), 2);
        return body + directory + QByteArray("PK\x05\x06") + QByteArray(4, '\0') + count + count +
               littleEndian(static_cast<quint32>(directory.size()), 4) +
               littleEndian(static_cast<quint32>(body.size()), 4) + QByteArray(2, '\0');
    }

    /// A gzip file around the deflate stream that Qt makes.
    static QByteArray gzip(const QByteArray& bytes)
    {
        const QByteArray zlib =
            qCompress(bytes, 9).mid(4); // zlib stream: 2 bytes header, deflate, 4 bytes adler
        QByteArray out("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
        out += zlib.mid(2, zlib.size() - 6);
        const auto size = static_cast<quint32>(bytes.size());
        for (const quint32 word : {crc32(bytes), size}) {
            for (unsigned shift = 0; shift < 32; shift += 8)
                out += static_cast<char>(word >> shift & 0xFFU);
        }
        return out;
    }

private Q_SLOTS:
    void readsPlainAndCompressed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain text") << QStringLiteral("ML.txt") << content();
        QTest::newRow("zip with a readme")
            << QStringLiteral("ML.zip") << zip({{"readme.txt", "Columns:\n"}, {"ML.txt", content()}});
        QTest::newRow("gzip") << QStringLiteral("ML.txt.gz") << gzip(content());
    }
    void readsPlainAndCompressed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        Gazetteer gazetteer;
        QStringList warnings;
        const auto taken = gazetteer.addGeoNames(write(name, bytes), &warnings);
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().message));
        QCOMPARE(*taken, 3); // the well is passed over
        QVERIFY(warnings.isEmpty());
        QCOMPARE(gazetteer.find(u"Kani Koura").size(), 1);
        QCOMPARE(gazetteer.find(u"Kani").front().population, 1200);
        QVERIFY(gazetteer.find(u"MLN").isEmpty());
        QCOMPARE(gazetteer.find(u"Lake Debo").front().kind, PlaceKind::Water);
        QCOMPARE(gazetteer.find(u"Mopti").front().kind, PlaceKind::Admin1);
    }

    void badLinesAreNamedAndTheRestTaken()
    {
        QStringList warnings;
        Gazetteer gazetteer;
        const QByteArray bytes =
            line("1", "Good", "", "1", "1", "P", "PPL") + "too\tfew\n" +
            line("x", "Number", "", "1", "1", "P", "PPL") + line("2", "Far", "", "91", "1", "P", "PPL") +
            line("3", "", "", "1", "1", "P", "PPL") + line("4", "Bad\xFF", "", "1", "1", "P", "PPL") +
            line("5", "Last", "", "1", "1", "P", "PPL").chopped(1);
        const auto taken = gazetteer.addGeoNames(write(QStringLiteral("XX.txt"), bytes), &warnings);
        QVERIFY(taken.ok());
        QCOMPARE(*taken, 2);
        QCOMPARE(warnings.size(), 5);
        QVERIFY(warnings[0].contains(QStringLiteral("XX.txt, line 2")));
        QVERIFY(warnings[4].contains(QStringLiteral("line 6")));
        QCOMPARE(gazetteer.find(u"Last").size(), 1);
    }

    void manyBadLinesAreSummedUp()
    {
        QStringList warnings;
        Gazetteer gazetteer;
        const QByteArray bytes =
            line("1", "Good", "", "1", "1", "P", "PPL") + QByteArray("bad\n").repeated(100);
        QVERIFY(gazetteer.addGeoNames(write(QStringLiteral("YY.txt"), bytes), &warnings).ok());
        QCOMPARE(warnings.size(), 21);
        QVERIFY(warnings.last().contains(QStringLiteral("80")));
    }

    void otherFilesAreRefused()
    {
        Gazetteer gazetteer;
        QVERIFY(
            !gazetteer
                 .addGeoNames(write(QStringLiteral("prose.txt"), "This is no table.\nNot at all.\n"), nullptr)
                 .ok());
        QVERIFY(!gazetteer.addGeoNames(m_folder.filePath(QStringLiteral("none.txt")), nullptr).ok());
        QVERIFY(!gazetteer.addGeoNames(write(QStringLiteral("cut.txt.gz"), gzip(content()).left(60)), nullptr)
                     .ok());
        QTemporaryDir empty;
        QVERIFY(!gazetteer.addGeoNames(empty.path(), nullptr).ok());
        QCOMPARE(gazetteer.size(), 0);
    }

    void aFolderIsReadWhole()
    {
        QTemporaryDir folder;
        for (const auto& [name, bytes] :
             {std::pair("ML.txt", content()), std::pair("notes.txt", QByteArray("no dump\n"))}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        Gazetteer gazetteer;
        QStringList warnings;
        const auto taken = gazetteer.addGeoNames(folder.path(), &warnings);
        QVERIFY(taken.ok());
        QCOMPARE(*taken, 3);
        QVERIFY(warnings.join(u'\n').contains(QStringLiteral("notes.txt")));
    }

    void canBeCancelled()
    {
        const Cancellation cancellation;
        cancellation.request();
        Gazetteer gazetteer;
        const auto taken =
            gazetteer.addGeoNames(write(QStringLiteral("ZZ.txt"), content()), nullptr, {}, cancellation);
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestGeoNames)
#include "tst_geonames.moc"
