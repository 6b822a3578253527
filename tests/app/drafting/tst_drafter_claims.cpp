// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/drafted.h"

#include <QTest>

using namespace casus;

/// Through whom a count is heard, which count replaces which, who denies it; what a draft costs, counted.
class DrafterClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void claims_data();
    void claims();
    void replacedCountsLeaveTheTotal_data();
    void replacedCountsLeaveTheTotal();
    void workGrowsWithTheText_data();
    void workGrowsWithTheText();

private:
    test::DraftingBench m_bench;
};

void DrafterClaimsTest::initTestCase()
{
    QVERIFY2(m_bench.load(), "The shipped resources cannot be read.");
}

void DrafterClaimsTest::claims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("said");   // each must stand in the drafts
    QTest::addColumn<QStringList>("unsaid"); // none may
    const auto row = [](const char* name, const char* text, std::initializer_list<const char*> said,
                        std::initializer_list<const char*> unsaid = {}) {
        const auto list = [](std::initializer_list<const char*> words) {
            QStringList texts;
            for (const char* word : words)
                texts.append(QString::fromUtf8(word));
            return texts;
        };
        QTest::newRow(name) << QString::fromUtf8(text) << list(said) << list(unsaid);
    };
    // Published on Thursday, 18 May 2023.
    row("told to an agency",
        "Gunmen attacked a village near Gao on Monday. \"They killed seven farmers,\" a local official told "
        "AFP.\n",
        {"killed civilians 7-7 says local via AFP"}, {"says media"});
    row("a statement carried by a monitor",
        "JNIM fighters ambushed a convoy near Sokolo on Monday. JNIM said in a statement carried by SITE "
        "that it "
        "had killed nine soldiers.\n",
        {"killed security_forces 9-9 says armed_group via SITE"});
    row("a report seen by an agency",
        "Gunmen raided a market near Gao on Monday. According to a UN report seen by Reuters, 12 traders "
        "were "
        "killed.\n",
        {"killed civilians 12-12 says international via Reuters"});
    row("two relays of one source are one claim",
        "An ambush near Sokolo on Monday killed six soldiers, an army spokesman told AFP.\n\nAn army "
        "spokesman "
        "told Reuters that six soldiers were killed in the ambush.\n",
        {"killed security_forces 6-6 says state via AFP and Reuters"});
    row("the toll rose",
        "A bomb exploded at a market in Gao on Monday, killing 12 people, police said.\n\nPolice said on "
        "Wednesday "
        "that the death toll had risen to 23.\n",
        {"23-23 says state instead of 12"});
    row("up from the earlier figure",
        "A bomb exploded at a market in Gao on Monday. The toll rose to 23 dead from 12 dead, police said.\n",
        {"23-23 says state instead of 12"});
    row("an earlier toll",
        "Jihadists attacked a camp near Sokolo on Monday and killed 15 soldiers, the army said. An earlier "
        "toll had "
        "spoken of nine dead.\n",
        {"killed security_forces 15-15 says state instead of 9"});
    row("two sources stay side by side",
        "Jihadists attacked a camp near Sokolo on Monday and killed 15 soldiers, the army said. The mayor "
        "put the "
        "number of dead at 20.\n",
        {"15-15 says state", "20-20 says local"}, {"instead of"});
    row("a figure that is denied",
        "Jihadists attacked a camp near Sokolo on Monday and killed six soldiers, residents said. The army "
        "denied "
        "that 40 soldiers had been killed.\n",
        {"6-6 says witness", "40-40 says state denied"});
    row("French: an earlier toll",
        "Quinze soldats ont été tués lundi dans une embuscade près de Sokolo, a annoncé l'armée malienne. Un "
        "précédent bilan faisait état de neuf morts.\n",
        {"15-15 says state instead of 9"});
    row("French: told to an agency, the subject after it",
        "Six soldats ont été tués lundi dans une embuscade près de Sokolo, ont indiqué mercredi à l'AFP des "
        "sources "
        "sécuritaires.\n",
        {"killed security_forces 6-6 says state via AFP"});
    row("a spokesman by his name speaks for his group",
        "JNIM fighters ambushed a convoy near Sokolo on Monday. \"We killed nine soldiers,\" the group's "
        "spokesman, "
        "Abou Hamza, said.\n",
        {"by JNIM (claimed)"}, {"by Abou Hamza"});
    row("who is accused and accuses in turn",
        "The CODECO militia killed nine farmers near Bunia on Monday, a community leader said. CODECO "
        "accused the "
        "army of arming its rivals.\n",
        {"by CODECO militia (blamed)"}, {"army (blamed)"});
    row("responsible, as a source says",
        "Nine farmers were killed in a raid near Bunia on Monday, the UN mission said. CODECO fighters were "
        "responsible for the raid, it said.\n",
        {"by CODECO (blamed)"});
    row("one of the attackers",
        "Gunmen fired on a police checkpoint near Gao on Monday and killed two police officers. The "
        "assailants fled "
        "when troops came. One of them was shot dead, the army said.\n",
        {"killed militants 1-1"});
    row("the name behind a generic noun did it",
        "Neuf civils ont été tués lundi près de Bunia lors d'une attaque attribuée aux miliciens de la "
        "Codeco, a indiqué le maire.\n",
        {"by Codeco (blamed)"}, {"by miliciens"});
    row("the name behind a generic noun and a plural article",
        "Huit civils ont été tués lundi près de Bunia lors d'une incursion attribuée aux combattants des "
        "Forces démocratiques alliées, a indiqué le maire.\n",
        {"by Forces démocratiques alliées (blamed)"}, {"by combattants"});
    row("learned from sources",
        "Onze cultivateurs ont été tués lundi dans une attaque près de Bunia, a-t-on appris mardi de sources "
        "locales.\n",
        {"killed civilians 11-11 says local"});
    row("French: the article is no mission of the UN",
        "Six cultivateurs ont été tués lundi dans une attaque près de Bunia. Un secouriste a fait état de "
        "trois civils blessés.\n",
        {"wounded civilians 3-3 says local"}, {"says international"});
    row("French: some of the attackers",
        "Six soldats ont été tués lundi dans une embuscade près de Sokolo. L'armée a ensuite poursuivi les "
        "jihadistes, tuant dix d'entre eux.\n",
        {"killed militants 10-10"});
    row("a bomb with no other word for the act",
        "Five police officers were killed on Tuesday when a roadside bomb hit their vehicle near Gao, police "
        "said.\n",
        {"did explosive; by ; on police;"});
    row("two local voices are two",
        "Onze cultivateurs ont été tués lundi dans une attaque près de Bunia, ont indiqué des sources "
        "locales. Selon la société civile, 14 cultivateurs ont été tués.\n",
        {"11-11 says local", "14-14 says local"});
    row("learned from somebody",
        "Onze soldats ont été tués lundi dans une embuscade près de Sokolo, a-t-on appris auprès de "
        "l'armée.\n",
        {"killed security_forces 11-11 says state"});
    row("a claim whose date and agency stand before its content",
        "Nine villagers were killed on Monday in an attack near Gao.\n\nJNIM claimed on Tuesday, through its "
        "media branch, that its fighters had killed 14 people in the attack.\n",
        {"by JNIM (claimed)", "14-14 says armed_group"});
    row("a member of a village militia speaks for the place",
        "Gunmen killed six farmers near Gao on Monday, according to a member of the village militia.\n",
        {"killed civilians 6-6 says local"}, {"says armed_group"});
    row("a rescue worker gives a toll",
        "A bomb exploded at a market in Gao on Monday, killing 12 people, police said. A rescue worker put "
        "the toll at 19.\n",
        {"12-12 says state", "19-19 says local"});
    row("the hospital of the dead is no source",
        "A bomb exploded at a market in Gao on Monday, killing 12 people, two security sources said. Three "
        "of the wounded died in hospital, one of the sources said.\n",
        {"3-3 says state"}, {"3-3 says local"});
    row("losses of the group that speaks",
        "JNIM fighters ambushed a convoy near Sokolo on Monday. JNIM said it had killed nine soldiers and "
        "lost two men.\n",
        {"killed security_forces 9-9 says armed_group", "killed militants 2-2 says armed_group"},
        {"security_forces 2-2"});
    row("losses of the other side",
        "The army said it repelled an attack near Sokolo on Monday, and that the jihadists lost 20 men.\n",
        {"killed militants 20-20 says state"});
    row("losses of the army that speaks",
        "Jihadists attacked a camp near Sokolo on Monday. The army acknowledged its own losses: four dead.\n",
        {"killed security_forces 4-4 says state"});
    row("own losses of a group by that name",
        "JNIM fighters ambushed a convoy near Sokolo on Monday and killed nine soldiers. JNIM put its own "
        "losses at three dead.\n",
        {"killed militants 3-3 says armed_group"}, {"security_forces 3-3"});
    row("whose number has risen",
        "The number of Malian soldiers killed in an ambush near Sokolo on Monday has risen to 23, two "
        "officials told AFP.\n",
        {"killed security_forces 23-23 says state via AFP"});
    row("a bomb at a police post",
        "A car bomb at a police post in Gao killed three officers on Monday. Officials blamed the attack on "
        "JNIM.\n",
        {"did explosive; by JNIM (blamed); on police;"});
    row("aircraft of the rulers, as the other side tells it",
        "Seven villagers were killed on Thursday when a junta fighter jet bombed a market in Kyauktaw, "
        "the Arakan Army said.\n",
        {"by junta (blamed)"});
}

void DrafterClaimsTest::claims()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, said);
    QFETCH(const QStringList, unsaid);
    QStringList lines;
    for (const auto& incident : m_bench.draft(text, QDate(2023, 5, 18)))
        lines.append(test::describe(incident));
    const QString all = lines.join(u'\n');
    for (const QString& part : said)
        QVERIFY2(all.contains(part), qPrintable(QStringLiteral("\"%1\" is not in\n%2").arg(part, all)));
    for (const QString& part : unsaid)
        QVERIFY2(!all.contains(part), qPrintable(QStringLiteral("\"%1\" is in\n%2").arg(part, all)));
}

void DrafterClaimsTest::replacedCountsLeaveTheTotal_data()
{
    QTest::addColumn<int>("policy");
    for (const model::Policy policy : {model::Policy::Native, model::Policy::Acled, model::Policy::Gtd})
        QTest::newRow(qPrintable(model::toString(policy))) << static_cast<int>(policy);
}

/// The policies honour what a draft says of its claims, before anything is stored.
void DrafterClaimsTest::replacedCountsLeaveTheTotal()
{
    QFETCH(const int, policy);
    const auto drafts = m_bench.draft(
        QStringLiteral(
            "Jihadists attacked a camp near Sokolo on Monday and killed 15 soldiers, the army said. An "
            "earlier toll had spoken of nine dead.\n"),
        QDate(2023, 5, 18));
    QCOMPARE(drafts.size(), std::size_t(1));
    const auto totals = model::derive(drafts.front().claims, static_cast<model::Policy>(policy));
    const auto* killed = totals.find(model::Effect::Killed, model::TotalSide::All);
    QVERIFY(killed != nullptr);
    QCOMPARE(killed->low.value_or(-1), 15);
    QCOMPARE(killed->high.value_or(-1), 15);
    QVERIFY(!killed->conflicting);
}

void DrafterClaimsTest::workGrowsWithTheText_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("one report again and again") << QStringLiteral(
        "Gunmen killed four farmers near Gao on Monday, officials said. The army has not replied. "
        "No group has claimed either attack.\n\n");
    QTest::newRow("new acts by sequence words")
        << QStringLiteral("In a separate attack on Monday in Gao, a mine killed %1 soldiers. Another attack "
                          "hit Sokolo on Tuesday, "
                          "killing %1 people. Neither attack was claimed.\n\n");
    QTest::newRow("recalled acts") << QStringLiteral(
        "On 3 April 2019, gunmen killed %1 people in Gao. In March 2018 an attack in Sokolo killed %1.\n\n");
    QTest::newRow("one long line") << QStringLiteral(
        "He said the group killed %1 people near Gao on Monday. The officer said it was the army. ");
    QTest::newRow("ever other counts of one source")
        << QStringLiteral("The army said %1 soldiers were killed in the ambush near Sokolo on Monday.\n\n");
}

void DrafterClaimsTest::workGrowsWithTheText()
{
    QFETCH(const QString, unit);
    const auto text = [&](int times) {
        QString all;
        for (int i = 0; i < times; ++i)
            all += unit.contains(u"%1") ? unit.arg(3 + i) : unit;
        return all;
    };
    const QDate published(2023, 5, 18);
    const auto once = m_bench.workOn(text(250), published);
    const auto eightfold = m_bench.workOn(text(2000), published);
    const QByteArray figures = QStringLiteral("look-ups %1, %2; fragments %3, %4; comparisons %5, %6")
                                   .arg(once.lookups)
                                   .arg(eightfold.lookups)
                                   .arg(once.fragments)
                                   .arg(eightfold.fragments)
                                   .arg(once.comparisons)
                                   .arg(eightfold.comparisons)
                                   .toUtf8();
    QVERIFY(once.lookups > 1000);
    QVERIFY2(eightfold.lookups <= once.lookups * 10, figures.constData());
    QVERIFY2(eightfold.fragments <= once.fragments * 10 + 100, figures.constData());
    // claims of one incident are compared with each other, but no more than a bounded number of them
    QVERIFY2(eightfold.comparisons <= once.comparisons * 10 + 2000 * 700, figures.constData());
}

QTEST_GUILESS_MAIN(DrafterClaimsTest)
#include "tst_drafter_claims.moc"
