// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/incident.h"
#include "model/record_items.h"

#include <QTest>

using namespace casus::model;

class TestRecordItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void relationsGoAndComeBack()
    {
        for (const QString& name : relationNames()) {
            const QString text = name + QStringLiteral(" C-0123456789");
            const auto relation = parseRelation(text);
            QVERIFY(relation);
            QCOMPARE(toString(relation->kind), name);
            QCOMPARE(toText(*relation), text);
        }
        QVERIFY(!parseRelation(u"part_of"));
        QVERIFY(!parseRelation(u"part_of C-1 C-2"));
        QVERIFY(!parseRelation(u"PART_OF C-1"));
    }

    void relationsOfAnIncidentPassOverWhatIsNone()
    {
        Incident incident;
        QVERIFY(relations(incident).isEmpty());
        incident.fields[FieldKey::RelatedIds].value = QStringList{
            QStringLiteral("continues C-1"), QStringLiteral("nonsense"), QStringLiteral("not_same C-2")};
        const QList<Relation> found = relations(incident);
        QCOMPARE(found.size(), 2);
        QVERIFY((found[0] == Relation{RelationKind::Continues, QStringLiteral("C-1")}));
        QVERIFY((found[1] == Relation{RelationKind::NotSame, QStringLiteral("C-2")}));
    }

    void responsibility_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // empty: refused
        const auto row = [](const char* name, const char* text, const char* again) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(again);
        };
        row("who alone", "JNIM", "JNIM | unknown");
        row("all", "JNIM|video| 2023-04-19 |SITE", "JNIM | video | 2023-04-19 | SITE");
        row("a gap", "Ansar | | | AFP", "Ansar | unknown |  | AFP");
        row("nobody", " | video", "");
        row("no mode", "JNIM | shout", "");
        row("no day", "JNIM | video | April", "");
        row("too many parts", "a | video | 2023-04-19 | b | c", "");
    }
    void responsibility()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const auto claim = parseResponsibility(text);
        QCOMPARE(claim.ok(), !again.isEmpty());
        if (!claim)
            return;
        QCOMPARE(toText(*claim), again);
        QVERIFY(*parseResponsibility(toText(*claim)) == *claim);
    }

    void partisanshipFollowsFromWhoTellsOfWhom()
    {
        Claim claim;
        claim.claimantType = ClaimantType::Army;
        claim.victimKind = VictimKind::Soldier;
        QVERIFY(partisanship(claim) == Partisanship::OwnLosses);
        claim.victimKind = VictimKind::Militant;
        QVERIFY(partisanship(claim) == Partisanship::EnemyLosses);
        claim.claimantType = ClaimantType::PerpetratorGroup;
        QVERIFY(partisanship(claim) == Partisanship::OwnLosses);
        claim.victimKind = VictimKind::Civilian;
        QVERIFY(partisanship(claim) == Partisanship::Neutral);
        claim.claimantType = ClaimantType::NgoRights;
        claim.victimKind = VictimKind::Soldier;
        QVERIFY(partisanship(claim) == Partisanship::Neutral);
    }
};

QTEST_GUILESS_MAIN(TestRecordItems)
#include "tst_record_items.moc"
