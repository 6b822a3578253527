// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values.h"

#include <QSet>
#include <QTest>

using namespace casus::model;

namespace {

template <typename Enum>
bool namesAreUniqueAndRead()
{
    QSet<QString> names;
    for (const Enum value : all<Enum>()) {
        const QString name = toString(value);
        if (name.isEmpty() || names.contains(name) || parse<Enum>(name) != value)
            return false;
        names.insert(name);
    }
    return !parse<Enum>(u"no such name") && !names.isEmpty();
}

} // namespace

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        QVERIFY(namesAreUniqueAndRead<PlaceRelation>());
        QVERIFY(namesAreUniqueAndRead<Tactic>());
        QVERIFY(namesAreUniqueAndRead<TargetKind>());
        QVERIFY(namesAreUniqueAndRead<Outcome>());
        QVERIFY(namesAreUniqueAndRead<VictimGroup>());
        QVERIFY(namesAreUniqueAndRead<ClaimantGroup>());
        QVERIFY(namesAreUniqueAndRead<ClaimantType>());
        QVERIFY(namesAreUniqueAndRead<Effect>());
        QVERIFY(namesAreUniqueAndRead<VictimSide>());
        QVERIFY(namesAreUniqueAndRead<VictimKind>());
        QVERIFY(namesAreUniqueAndRead<CountForm>());
        QVERIFY(namesAreUniqueAndRead<ClaimScope>());
        QVERIFY(namesAreUniqueAndRead<Polarity>());
        QVERIFY(namesAreUniqueAndRead<ClaimUse>());
        QVERIFY(namesAreUniqueAndRead<PerpetratorStatus>());
        QVERIFY(namesAreUniqueAndRead<Attribution>());
        QVERIFY(namesAreUniqueAndRead<ActorRole>());
        QVERIFY(namesAreUniqueAndRead<IncidentRole>());
        QVERIFY(namesAreUniqueAndRead<IncidentStatus>());
    }

    void coarseValuesComeBackFromFineOnes()
    {
        for (const ClaimantGroup group : all<ClaimantGroup>())
            QVERIFY(groupOf(defaultTypeOf(group)) == group);
        for (const VictimGroup group : all<VictimGroup>())
            QVERIFY(groupOf(defaultKindOf(group)) == group);
        for (const PerpetratorStatus status : all<PerpetratorStatus>())
            QVERIFY(statusOf(attributionOf(status)) == status);
        for (const Outcome outcome : all<Outcome>()) {
            for (const VictimGroup group : all<VictimGroup>())
                QVERIFY(outcomeOf(effectOf(outcome, group)) == std::optional(outcome));
        }
    }

    void capturedFollowsTheVictims()
    {
        QVERIFY(effectOf(Outcome::Captured, VictimGroup::SecurityForces) == Effect::CapturedCombatant);
        QVERIFY(effectOf(Outcome::Captured, VictimGroup::Militants) == Effect::CapturedCombatant);
        QVERIFY(effectOf(Outcome::Captured, VictimGroup::Civilians) == Effect::AbductedCivilian);
        QVERIFY(effectOf(Outcome::Captured, VictimGroup::Officials) == Effect::AbductedCivilian);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
