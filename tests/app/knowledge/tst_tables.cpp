// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/actor_register.h"
#include "knowledge/countries.h"
#include "knowledge/lexicon.h"
#include "knowledge/table_reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace casus::knowledge;

class TestTables : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString write(const QByteArray& content)
    {
        const QString path = m_folder.filePath(QStringLiteral("t%1.tsv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write its file.");
        return path;
    }

private Q_SLOTS:
    void readsBomCrlfAndComments()
    {
        QStringList warnings;
        const auto rows = readTable(write("\xEF\xBB\xBF# comment\r\na\t b \r\n\r\nc\td\r\n"), &warnings);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->front().columns, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(rows->back().number, 4);
        QVERIFY(warnings.isEmpty());
    }

    void leavesOutHostileLinesAndSaysWhich()
    {
        QStringList warnings;
        QByteArray content("good\ten\tx\n");
        content += "bad \xFF\xFE utf\n";
        content += QByteArray("nul\0nul\n", 8);
        content += QByteArray(70000, 'x') + '\n';
        content += "last\ten\tx";
        const auto rows = readTable(write(content), &warnings);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(warnings.size(), 3);
        QVERIFY(warnings[0].contains(QStringLiteral("line 2")));
        QVERIFY(warnings[1].contains(QStringLiteral("line 3")));
        QVERIFY(warnings[2].contains(QStringLiteral("line 4")));
    }

    void aMissingFileIsNamed()
    {
        const auto rows = readTable(m_folder.filePath(QStringLiteral("none.tsv")), nullptr);
        QVERIFY(!rows.ok());
        QVERIFY(rows.error().message.contains(QStringLiteral("none.tsv")));
    }

    void laterLexiconsAddAndRemove()
    {
        QStringList warnings;
        const QString first =
            write("ambush\ten\tambush\tpos=noun\nattack\ten\tarmed_assault\tpos=noun;weak=1\n");
        const QString second = write("Attack\ten\t-\nembuscade\tfr\tambush\tpos=noun;oops\nlonely\n");
        const auto lexicon = Lexicon::load({first, second}, &warnings);
        QVERIFY(lexicon.ok());
        QCOMPARE(lexicon->entries().size(), std::size_t{2});
        QCOMPARE(lexicon->entries()[1].phrase, QStringLiteral("embuscade"));
        QCOMPARE(lexicon->entries()[1].attributes.value(QStringLiteral("pos")), QStringLiteral("noun"));
        QCOMPARE(warnings.size(), 2); // the attribute without '=', the line without category
    }

    void laterActorsExtendKnownOnes()
    {
        QStringList warnings;
        const QString first = write("jnim\tJNIM\trebel\t\tal-qaeda\t2017-03-02\t\tGSIM|Support Group\n"
                                    "mil\tSome Militia\tidentity_militia\tML\t\t2012\t2015-02\t\n");
        const QString second =
            write("jnim\t\t\t\t\t\t\tRVIM\nBad Id\tx\nodd\tOdd\tno_such_type\nd\tD\trebel\t\t\t31.12.2020\n");
        const auto actors = ActorRegister::load({first, second}, &warnings);
        QVERIFY(actors.ok());
        const Actor* jnim = actors->find(u"jnim");
        QVERIFY(jnim);
        QCOMPARE(jnim->name, QStringLiteral("JNIM"));
        QCOMPARE(jnim->aliases.size(), 3);
        QCOMPARE(jnim->validFrom, QDate(2017, 3, 2));
        QCOMPARE(actors->find(u"mil")->validTo, QDate(2015, 2, 28));
        QCOMPARE(actors->withAlias(u"gsim").size(), 1);
        QCOMPARE(actors->withAlias(u"SUPPORT-GROUP").front(), jnim);
        QVERIFY(actors->withAlias(u"nobody").isEmpty());
        QCOMPARE(actors->completions(u"supp", 5).size(), 1);
        QVERIFY(!actors->find(u"Bad Id"));
        QCOMPARE(warnings.size(), 3);
    }

    void countriesGetTheirForces()
    {
        const auto countries = Countries::load(QStringLiteral(CASUS_RESOURCES "/countries/countries.tsv"));
        QVERIFY(countries.ok());
        QVERIFY(countries->all().size() > 240);
        QCOMPARE(countries->byAdjective(u"Malian")->iso2, QStringLiteral("ML"));
        QCOMPARE(countries->byAdjective(u"maliennes")->iso2, QStringLiteral("ML"));
        QCOMPARE(countries->byAdjective(u"Nigerien")->iso2, QStringLiteral("NE"));
        QCOMPARE(countries->byAdjective(u"Nigerian")->iso2, QStringLiteral("NG"));
        QCOMPARE(countries->byName(u"Côte d’Ivoire")->iso2, QStringLiteral("CI"));
        QVERIFY(countries->byIso2(u"BF")->neighbours.contains(QStringLiteral("ML")));
        QVERIFY(!countries->byName(u"Atlantis"));
        auto actors = ActorRegister::load({}, nullptr);
        auto forces = loadStateForces(QStringLiteral(CASUS_RESOURCES "/actors/state-forces.table"), nullptr);
        QVERIFY(actors.ok() && forces.ok());
        actors->setStateForces(*forces, *countries);
        QCOMPARE(actors->find(u"ml-army")->name, QStringLiteral("Malian army"));
        QCOMPARE(actors->find(u"ml-army")->country, QStringLiteral("ML"));
    }

    void aBrokenCountryTableIsRefused()
    {
        const auto countries = Countries::load(write("ML\tMLI\t466\tMali\t\t\tBamako\t1000\t-4\t\n"));
        QVERIFY(!countries.ok());
        QVERIFY(countries.error().message.contains(QStringLiteral("Line 1")));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
