// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/drafted.h"

#include <QTest>

#include <algorithm>

using namespace casus;

/// Each row is one phenomenon of how reports tell of violence.
class DrafterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drafts_data();
    void drafts();
    void nothingIsDraftedWithoutNews_data();
    void nothingIsDraftedWithoutNews();
    void regionsAreNamedOnce_data();
    void regionsAreNamedOnce();
    void evidenceQuotesTheText();
    void costGrowsWithTheText();

private:
    test::DraftingBench m_bench;
};

void DrafterTest::initTestCase()
{
    QVERIFY2(m_bench.load(), "The shipped resources cannot be read.");
}

void DrafterTest::drafts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mains");
    QTest::addColumn<QStringList>("said"); // each must stand in one line of the drafts

    const auto row = [](const char* name, const char* text, int mains,
                        std::initializer_list<const char*> said) {
        QStringList lines;
        for (const char* line : said)
            lines.append(QString::fromUtf8(line));
        QTest::newRow(name) << QString::fromUtf8(text) << mains << lines;
    };
    // Published on Thursday, 18 May 2023.
    row("headline, lead and body of one incident are one draft",
        "Six soldiers killed in Mali ambush\n\nSix soldiers were killed on Tuesday in an ambush near Sokolo "
        "in Mali, "
        "the army said.\n\nThe ambush was claimed by JNIM, which said it had killed nine soldiers.\n",
        1,
        {"main 2023-05-16 at Sokolo; did ambush; by JNIM (claimed)", "killed security_forces 6-6 says state",
         "killed security_forces 9-9 says armed_group"});
    row("an utterance date is not the day of the act",
        "Gunmen killed four traders in Gao on Monday, the mayor said on Wednesday.\n", 1,
        {"main 2023-05-15 at Gao", "killed civilians 4-4 says local"});
    row("a date before a verb of speech is when it was said",
        "Three soldiers were killed on Monday in an attack on a military camp in Gao, the army said.\n\nOn "
        "Wednesday, "
        "JNIM claimed responsibility for the attack.\n",
        1, {"main 2023-05-15 at Gao", "by JNIM (claimed)"});
    row("a separate attack with its own day and place stands apart",
        "Two soldiers were killed on Monday in an attack near Sokolo, the army said.\n\nIn a separate attack "
        "on "
        "Tuesday, gunmen killed five traders near Gao, residents said.\n",
        2, {"main 2023-05-15 at Sokolo", "main 2023-05-16 at Gao", "killed civilians 5-5 says witness"});
    row("another day and place stand apart without a word for the act",
        "Five police officers were killed on Monday when a roadside bomb hit their vehicle near Gao, police "
        "said.\n\nWarplanes struck a base of the group near Sokolo on Wednesday, killing 30 militants, the "
        "army said.\n",
        2, {"main 2023-05-15 at Gao", "main 2023-05-17 at Sokolo", "killed militants 30-30 says state"});
    row("a lead that counts several attacks is a sum",
        "Nine soldiers were killed on Monday in two attacks in Mali, the army said.\n\nIn Sokolo, gunmen "
        "ambushed a "
        "patrol, killing five soldiers.\n\nIn Gao, attackers stormed a military post and killed four "
        "soldiers.\n",
        2, {"aggregate", "at Sokolo; did ambush", "at Gao; did armed_assault", "main 2023-05-15"});
    row("an event of an earlier month is background",
        "Two soldiers were killed on Tuesday in an ambush near Sokolo, the army said.\n\nIn March, seven "
        "soldiers were "
        "killed in an attack on a camp near Gao.\n",
        1, {"main 2023-05-16 at Sokolo", "background 2023-03 at Gao"});
    row("an act before which the news is set is background",
        "Five days after the suicide attack in Gao, which killed one person, three soldiers were killed on "
        "Tuesday in "
        "an ambush near Sokolo, the army said.\n",
        1, {"main 2023-05-16 at Sokolo", "killed security_forces 3-3 says state"});
    row("a whole and the pieces by place",
        "Gunmen killed 12 villagers on Tuesday near Sokolo, a local official said.\n\nHe listed seven dead "
        "in "
        "Sokolo and five in Farabougou.\n",
        1,
        {"killed civilians 12-12 says local", "part 2023-05-16 at Sokolo", "part 2023-05-16 at Farabougou"});
    row("an anonymous quotation over two sentences belongs to its speaker",
        "Gunmen attacked a market in Gao on Monday.\n\n\"We buried 11 people. Nobody came to help us,\" a "
        "resident "
        "said.\n",
        1, {"11-11 says witness"});
    row("the next sentence of a paragraph goes on with the speaker",
        "Gunmen attacked a market in Gao on Monday, killing four traders, a hospital source said. Nine "
        "others were "
        "wounded.\n",
        1, {"killed civilians 4-4 says local", "wounded civilians 9-9 says local"});
    row("conflicting figures stay side by side",
        "An attack on a village near Gao on Monday left 10 civilians dead, the governor said. Residents said "
        "17 "
        "civilians were killed.\n",
        1, {"killed civilians 10-10 says state", "killed civilians 17-17 says witness"});
    row("a denial of losses is a claim of none",
        "Gunmen attacked a military post near Gao on Monday. No one was hurt, the army said.\n", 1,
        {"wounded security_forces 0-0 says state"});
    row("own men of the speaker are its side",
        "JNIM said it killed eight soldiers in an ambush near Sokolo on Monday and that three of its "
        "fighters died.\n",
        1, {"killed security_forces 8-8 says armed_group", "killed militants 3-3 says armed_group"});
    row("blame by a source",
        "Four farmers were killed on Monday in an attack near Gao blamed on the Islamic State group, "
        "officials said.\n",
        1, {"(blamed)"});
    row("suspicion in the text",
        "Suspected jihadists killed four farmers near Gao on Monday, officials said.\n", 1,
        {"by jihadists (suspected)"});
    row("gunmen are no better known than that",
        "Gunmen killed four farmers near Gao on Monday, officials said.\n", 1, {"by Gunmen (stated)"});
    row("where the wounded went is not where it happened",
        "Gunmen attacked a village near Sokolo on Monday, wounding six villagers who were evacuated to "
        "Bamako, the mayor "
        "said.\n",
        1, {"at Sokolo;"});
    row("the town of those hit is where it happened",
        "Gunmen killed four farmers in Sokolo on Monday, the mayor said.\n", 1, {"at Sokolo;"});
    row("the town of the group that is hit is where it happened",
        "Warplanes bombed a base of the group in Sokolo on Monday, killing 30 militants, the army said.\n", 1,
        {"at Sokolo;"});
    row("the town of the official is not where it happened",
        "Gunmen killed four farmers near Sokolo on Monday, the mayor of Timbuktu said.\n", 1, {"at Sokolo;"});
    row("the town of the dateline is not where it happened",
        "BAMAKO, Mali (AFP) - Gunmen killed four farmers near Sokolo on Monday, officials said.\n", 1,
        {"at Sokolo;"});
    row("the capital named by its country",
        "A car bomb exploded in Mali's capital on Monday, killing four people, police said.\n", 1,
        {"at Bamako;"});
    row("items of a list are incidents",
        "Weekly summary\n\n1. On 12 May, gunmen attacked a market in Gao, killing three traders.\n2. On 14 "
        "May, a mine "
        "exploded near Sokolo, killing two soldiers.\n",
        2, {"main 2023-05-12 at Gao", "main 2023-05-14 at Sokolo; did explosive"});
    row("a reply of state forces elsewhere is another incident",
        "Jihadists killed six soldiers in an ambush near Sokolo on Monday, the army said.\n\nThe army said "
        "seven jihadists "
        "were killed later in an air strike near Gao.\n",
        2, {"at Gao; did air_strike", "(claimed)"});
    row("what was seized was not used",
        "Gunmen attacked a camp near Gao on Monday, killing two soldiers. The army said it had seized three "
        "rifles.\n",
        1, {"with ;"});
    row("French: the act, its day, its source",
        "Six soldats ont été tués lundi dans une embuscade près de Sokolo, a annoncé l'armée malienne.\n", 1,
        {"main 2023-05-15 at Sokolo; did ambush", "killed security_forces 6-6 says state"});
}

void DrafterTest::drafts()
{
    QFETCH(const QString, text);
    QFETCH(const int, mains);
    QFETCH(const QStringList, said);
    const auto incidents = m_bench.draft(text, QDate(2023, 5, 18));
    QStringList lines;
    int found = 0;
    for (const auto& incident : incidents) {
        lines.append(test::describe(incident));
        found += incident.role == model::IncidentRole::Main ? 1 : 0;
    }
    const QString all = lines.join(u'\n');
    QVERIFY2(found == mains, qPrintable(QStringLiteral("%1 main incidents\n%2").arg(found).arg(all)));
    for (const QString& part : said)
        QVERIFY2(all.contains(part), qPrintable(QStringLiteral("\"%1\" is not in\n%2").arg(part, all)));
}

void DrafterTest::nothingIsDraftedWithoutNews_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an empty document") << QString();
    QTest::newRow("no violence") << QStringLiteral(
        "The ministry opened a new bridge in Gao on Monday. Traders welcomed it.\n");
    QTest::newRow("an anniversary") << QStringLiteral(
        "The town remembered its dead on Monday. On 7 August 1998, a truck bomb exploded there and killed "
        "213 people.\n");
    QTest::newRow("totals over years")
        << QStringLiteral("Mali has been battling an insurgency since 2012. Thousands of civilians have been "
                          "killed in attacks.\n");
}

void DrafterTest::nothingIsDraftedWithoutNews()
{
    QFETCH(const QString, text);
    for (const auto& incident : m_bench.draft(text, QDate(2023, 5, 18)))
        QVERIFY2(incident.role != model::IncidentRole::Main, qPrintable(test::describe(incident)));
}

void DrafterTest::regionsAreNamedOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QStringList>("regions");
    // Published on Thursday, 18 May 2023.
    QTest::newRow("a state with and without the word")
        << QStringLiteral(
               "Four killed in Borno attack\n\nGunmen killed four farmers in Bama in Borno State on "
               "Monday, police said.\n")
        << QStringList{QStringLiteral("Bama")} << QStringList{QStringLiteral("Borno State")};
    QTest::newRow("the territory of a town beside a village")
        << QStringLiteral("RDC : quatre civils tués près de Beni\n\nQuatre civils ont été tués lundi dans le "
                          "village de Mukondi, en territoire de Beni, a indiqué le maire.\n")
        << QStringList{QStringLiteral("Mukondi")} << QStringList{QStringLiteral("Beni")};
    QTest::newRow("two regions") << QStringLiteral("Gunmen killed four farmers in Sokolo in Segou region on "
                                                   "Monday, police said. The attackers fled "
                                                   "to Mopti region.\n")
                                 << QStringList{QStringLiteral("Sokolo")}
                                 << QStringList{QStringLiteral("Segou")};
}

void DrafterTest::regionsAreNamedOnce()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, places);
    QFETCH(const QStringList, regions);
    const auto incidents = m_bench.draft(text, QDate(2023, 5, 18));
    QCOMPARE(incidents.size(), std::size_t(1));
    QStringList found;
    for (const auto& place : incidents.front().places)
        found.append(place.name);
    QCOMPARE(found, places);
    const auto* named =
        std::get_if<QStringList>(&model::value(incidents.front(), model::FieldKey::AdminNamed));
    QVERIFY(named != nullptr);
    QCOMPARE(*named, regions);
}

void DrafterTest::evidenceQuotesTheText()
{
    const QString text =
        QStringLiteral("Fighting near Sokolo: “6 soldiers” dead \U0001F6A8\n\nSix soldiers were killed "
                       "on Tuesday in an ambush near Sokolo, the army said.\n");
    const auto points = text.toUcs4();
    const auto incidents = m_bench.draft(text, QDate(2023, 5, 18));
    QVERIFY(!incidents.empty());
    int seen = 0;
    const auto check = [&](const QList<model::Evidence>& list) {
        QVERIFY(!list.isEmpty());
        for (const auto& evidence : list) {
            const auto slice = points.mid(evidence.span.begin, evidence.span.length());
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(slice.constData()), slice.size()),
                     evidence.quote);
            ++seen;
        }
    };
    for (const auto& incident : incidents) {
        for (const auto& field : incident.fields)
            check(field.evidence);
        for (const auto& place : incident.places)
            check(place.evidence);
        for (const auto& claim : incident.claims)
            check(claim.evidence);
    }
    QVERIFY(seen > 4);
}

void DrafterTest::costGrowsWithTheText()
{
    // A text of many reports must still be read to its end.
    QString text;
    for (int i = 0; i < 300; ++i)
        text += QStringLiteral(
            "Gunmen killed four farmers near Gao on Monday, officials said. The army has not replied.\n\n");
    const auto incidents = m_bench.draft(text, QDate(2023, 5, 18));
    QVERIFY(!incidents.empty());
    const auto last = std::max_element(incidents.begin(), incidents.end(), [](const auto& a, const auto& b) {
        return a.reports.front().evidence.back().span.end < b.reports.front().evidence.back().span.end;
    });
    QVERIFY(last->reports.front().evidence.back().span.end > text.size() - 120);
}

QTEST_GUILESS_MAIN(DrafterTest)
#include "tst_drafter.moc"
