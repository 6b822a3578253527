// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy.h"

#include <QRandomGenerator>
#include <QTest>

using namespace casus::model;

namespace {

/// "12": a count, "14+": at least, "-30": up to, "20-25", "?": no number
Claim claim(const char* claimant, ClaimantType type, const char* count, VictimSide side = VictimSide::B,
            VictimKind kind = VictimKind::Soldier)
{
    Claim claim;
    claim.claimant = QString::fromLatin1(claimant);
    claim.claimantType = type;
    claim.victimSide = side;
    claim.victimKind = kind;
    claim.document = DocumentId(1);
    const QString text = QString::fromLatin1(count);
    if (text.startsWith(u'-')) {
        claim.form = CountForm::AtMost;
        claim.high = text.mid(1).toInt();
    } else if (text.endsWith(u'+')) {
        claim.form = CountForm::AtLeast;
        claim.low = text.chopped(1).toInt();
    } else if (text.contains(u'-')) {
        claim.form = CountForm::Range;
        claim.low = text.section(u'-', 0, 0).toInt();
        claim.high = text.section(u'-', 1, 1).toInt();
    } else if (text != QStringLiteral("?")) {
        claim.low = claim.high = text.toInt();
    }
    return claim;
}

Claim graded(Claim claim, const char* grade)
{
    claim.reliability = QString::fromLatin1(grade).left(1);
    claim.credibility = QString::fromLatin1(grade).mid(1);
    return claim;
}

Claim dated(Claim claim, int day)
{
    claim.claimDate = QDate(2023, 4, day);
    return claim;
}

Claim vague(Claim claim, CountForm form)
{
    claim.form = form;
    return claim;
}

const Claim kArmy = claim("army", ClaimantType::Army, "50");
const Claim kJnim = claim("JNIM", ClaimantType::PerpetratorGroup, "12");
const Claim kResidents = claim("residents", ClaimantType::ResidentEyewitness, "20");

/// "12/20/50", "-" for an empty bound
QString bounds(const Total* total)
{
    if (!total)
        return QStringLiteral("nothing");
    const auto part = [](std::optional<int> value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    return part(total->low) + u'/' + part(total->best) + u'/' + part(total->high);
}

QString killed(const QList<Claim>& claims, Policy policy = Policy::Native, TotalSide side = TotalSide::All)
{
    const Totals totals = derive(claims, policy);
    return bounds(totals.find(Effect::Killed, side));
}

} // namespace

Q_DECLARE_METATYPE(QList<casus::model::Claim>)

class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totals_data()
    {
        QTest::addColumn<QList<Claim>>("claims");
        QTest::addColumn<Policy>("policy");
        QTest::addColumn<QString>("expected");
        const QList<Claim> three{kArmy, kJnim, kResidents};
        QTest::newRow("nobody") << QList<Claim>() << Policy::Native << QStringLiteral("nothing");
        QTest::newRow("army 50, JNIM 12, residents 20: native")
            << three << Policy::Native << QStringLiteral("12/12/50");
        QTest::newRow("army 50, JNIM 12, residents 20: ACLED takes the lowest")
            << three << Policy::Acled << QStringLiteral("12/12/50");
        QTest::newRow("army 50, JNIM 12, residents 20: GTD passes over the perpetrators")
            << three << Policy::Gtd << QStringLiteral("12/20/50");
        QTest::newRow("best graded") << QList<Claim>{kArmy, kJnim, graded(kResidents, "B2")} << Policy::Native
                                     << QStringLiteral("12/20/50");
        QTest::newRow("letter before digit") << QList<Claim>{graded(kArmy, "A5"), graded(kJnim, "B1")}
                                             << Policy::Native << QStringLiteral("12/50/50");
        QTest::newRow("F is no worse than ungraded") << QList<Claim>{graded(kArmy, "F6"), graded(kJnim, "D3")}
                                                     << Policy::Native << QStringLiteral("12/50/50");
        QTest::newRow("most claimants")
            << QList<Claim>{kArmy, kJnim, kResidents, claim("mayor", ClaimantType::LocalOfficial, "20")}
            << Policy::Native << QStringLiteral("12/20/50");
        QTest::newRow("latest") << QList<Claim>{dated(kArmy, 20), dated(kJnim, 19)} << Policy::Native
                                << QStringLiteral("12/50/50");
        QTest::newRow("GTD: latest credible")
            << QList<Claim>{dated(kArmy, 18), dated(kResidents, 19), dated(kJnim, 21)} << Policy::Gtd
            << QStringLiteral("12/20/50");
        QTest::newRow("GTD: doubtful latest is passed over")
            << QList<Claim>{dated(kArmy, 18), graded(dated(kResidents, 19), "E5")} << Policy::Gtd
            << QStringLiteral("20/50/50");
        QTest::newRow("GTD: majority") << QList<Claim>{kArmy, claim("a", ClaimantType::NgoRights, "50"),
                                                       claim("b", ClaimantType::HospitalMedical, "20")}
                                       << Policy::Gtd << QStringLiteral("20/50/50");
        QTest::newRow("GTD: lowest when all differ")
            << QList<Claim>{kArmy, kResidents} << Policy::Gtd << QStringLiteral("20/20/50");
        QTest::newRow("GTD: only the perpetrators")
            << QList<Claim>{kJnim} << Policy::Gtd << QStringLiteral("12/12/12");
        QTest::newRow("open top counts as its low") << QList<Claim>{claim("army", ClaimantType::Army, "14+")}
                                                    << Policy::Native << QStringLiteral("14/14/14");
        QTest::newRow("up to 30 alone") << QList<Claim>{claim("army", ClaimantType::Army, "-30")}
                                        << Policy::Native << QStringLiteral("-/30/30");
        QTest::newRow("range") << QList<Claim>{claim("army", ClaimantType::Army, "20-25")} << Policy::Native
                               << QStringLiteral("20/20/25");
        QTest::newRow("explicit none counts as 0")
            << QList<Claim>{kResidents, vague(claim("army", ClaimantType::Army, "?"), CountForm::None)}
            << Policy::Native << QStringLiteral("0/0/20");
        QTest::newRow("silence does not")
            << QList<Claim>{kResidents, vague(claim("army", ClaimantType::Army, "?"), CountForm::NotStated)}
            << Policy::Native << QStringLiteral("20/20/20");
        const Claim enemy =
            graded(claim("army", ClaimantType::Army, "200", VictimSide::A, VictimKind::Militant), "D4");
        const Claim counted =
            claim("residents", ClaimantType::ResidentEyewitness, "30", VictimSide::A, VictimKind::Militant);
        QTest::newRow("doubtful enemy losses stay out of high")
            << QList<Claim>{enemy, counted} << Policy::Native << QStringLiteral("30/30/30");
        QTest::newRow("but not when alone")
            << QList<Claim>{enemy} << Policy::Native << QStringLiteral("200/200/200");
        QTest::newRow("ungraded enemy losses count as C3")
            << QList<Claim>{graded(enemy, ""), counted} << Policy::Native << QStringLiteral("30/30/200");
    }
    void totals()
    {
        QFETCH(QList<Claim>, claims);
        QFETCH(Policy, policy);
        QFETCH(QString, expected);
        QCOMPARE(killed(claims, policy), expected);
    }

    void countsWithoutNumber_data()
    {
        QTest::addColumn<CountForm>("form");
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("acled");
        QTest::addColumn<QString>("gtd");
        const auto row = [](const char* name, CountForm form, const char* native, const char* acled,
                            const char* gtd) {
            QTest::newRow(name) << form << QString::fromLatin1(native) << QString::fromLatin1(acled)
                                << QString::fromLatin1(gtd);
        };
        row("several", CountForm::Several, "3/3/9", "3/3/3", "3/3/3");
        row("plural", CountForm::Plural, "2/2/2", "3/3/3", "2/2/2");
        row("tens", CountForm::Tens, "10/10/99", "10/10/10", "10/10/10");
        row("dozens", CountForm::Dozens, "24/24/99", "12/12/12", "12/12/12");
        row("hundreds", CountForm::Hundreds, "200/200/999", "100/100/100", "100/100/100");
    }
    void countsWithoutNumber()
    {
        QFETCH(CountForm, form);
        QFETCH(QString, native);
        QFETCH(QString, acled);
        QFETCH(QString, gtd);
        const QList<Claim> claims{vague(claim("army", ClaimantType::Army, "?"), form)};
        QCOMPARE(killed(claims, Policy::Native), native);
        QCOMPARE(killed(claims, Policy::Acled), acled);
        QCOMPARE(killed(claims, Policy::Gtd), gtd);
        // Bounds that the claim brings (such as 40 to 99 for "scores") win in native, and in native alone.
        Claim own = claims.first();
        own.low = 40;
        own.high = 99;
        QCOMPARE(killed({own}, Policy::Native), QStringLiteral("40/40/99"));
        QCOMPARE(killed({own}, Policy::Acled), acled);
    }

    void sidesAreSummedInsideAClaimantFirst()
    {
        // "14 troops and 31 terrorists" against "five martyrs of ours, five mercenaries and seven soldiers of
        // theirs"
        const QList<Claim> claims{
            claim("army", ClaimantType::Army, "14+", VictimSide::B, VictimKind::Soldier),
            claim("army", ClaimantType::Army, "31", VictimSide::A, VictimKind::Militant),
            claim("JNIM", ClaimantType::PerpetratorGroup, "5", VictimSide::A, VictimKind::Militant),
            claim("JNIM", ClaimantType::PerpetratorGroup, "5", VictimSide::B, VictimKind::Mercenary),
            claim("JNIM", ClaimantType::PerpetratorGroup, "7", VictimSide::B, VictimKind::Soldier),
        };
        QCOMPARE(killed(claims, Policy::Native, TotalSide::A), QStringLiteral("5/5/31"));
        QCOMPARE(killed(claims, Policy::Native, TotalSide::B), QStringLiteral("12/12/14"));
        QCOMPARE(killed(claims, Policy::Native), QStringLiteral("17/17/45"));
        const Totals totals = derive(claims, Policy::Native);
        QCOMPARE(totals.find(Effect::Killed, TotalSide::All)->claims, QList<int>({0, 1, 2, 3, 4}));
        QVERIFY(totals.find(Effect::Killed, TotalSide::All)->conflicting);
        QVERIFY(!totals.find(Effect::Killed, TotalSide::Civilian));
    }

    void silenceOnASideIsNotZero()
    {
        // The army counts its own, the group its own: together 17, not "3 to 14".
        const QList<Claim> claims{
            claim("army", ClaimantType::Army, "14", VictimSide::B, VictimKind::Soldier),
            claim("JNIM", ClaimantType::PerpetratorGroup, "3", VictimSide::A, VictimKind::Militant),
        };
        QCOMPARE(killed(claims), QStringLiteral("17/17/17"));
        // Whoever counts "people" counts everyone.
        QList<Claim> more = claims;
        more.append(
            claim("mayor", ClaimantType::LocalOfficial, "20", VictimSide::Unknown, VictimKind::Unknown));
        QCOMPARE(killed(more), QStringLiteral("17/17/20"));
    }

    void partsOfAnotherCountAreLeftOut()
    {
        Claim part = claim("army", ClaimantType::Army, "3", VictimSide::Civilian, VictimKind::Civilian);
        part.includes = true;
        const QList<Claim> claims{
            claim("army", ClaimantType::Army, "12", VictimSide::Unknown, VictimKind::Unknown), part};
        QCOMPARE(killed(claims), QStringLiteral("12/12/12"));
        QCOMPARE(killed(claims, Policy::Native, TotalSide::Civilian), QStringLiteral("nothing"));
    }

    void aStatedTotalLeavesTheRestUnknown()
    {
        Claim total = claim("army", ClaimantType::Army, "14", VictimSide::All, VictimKind::Unknown);
        const QList<Claim> claims{
            total, claim("army", ClaimantType::Army, "3", VictimSide::Civilian, VictimKind::Civilian)};
        QCOMPARE(killed(claims), QStringLiteral("14/14/14"));
        QCOMPARE(killed(claims, Policy::Native, TotalSide::Unknown), QStringLiteral("11/11/11"));
        total.low = total.high = 2;
        const Totals totals = derive({total, claims[1]}, Policy::Native);
        const Total* all = totals.find(Effect::Killed, TotalSide::All);
        QVERIFY(all->conflicting);
        QVERIFY(all->reason.contains(QStringLiteral("sum to more")));
    }

    void relaysOfOneSourceCountOnce()
    {
        Claim agency = claim("AFP", ClaimantType::OtherMedia, "20");
        agency.via = {QStringLiteral("army statement")};
        Claim radio = claim("RFI", ClaimantType::OtherMedia, "20");
        radio.via = {QStringLiteral("AFP"), QStringLiteral("the army")};
        radio.document = DocumentId(2);
        const QList<Claim> relayed{agency, radio, kJnim,
                                   claim("residents", ClaimantType::ResidentEyewitness, "12")};
        // Two who say 12 against one who says 20, twice relayed.
        const Totals totals = derive(relayed, Policy::Native);
        QCOMPARE(bounds(totals.find(Effect::Killed, TotalSide::All)), QStringLiteral("12/12/20"));
        QVERIFY(
            totals.find(Effect::Killed, TotalSide::All)->reason.contains(QStringLiteral("most claimants")));
        Claim spokesman = claim("an army spokesman", ClaimantType::Army, "20");
        QCOMPARE(killed({kArmy, spokesman}, Policy::Native),
                 QStringLiteral("20/20/50")); // one claimant, two statements
        QVERIFY(
            !derive({kArmy, spokesman}, Policy::Native).find(Effect::Killed, TotalSide::All)->conflicting);
    }

    void repetitionIsNotAdded()
    {
        Claim first = kArmy;
        first.evidence = {{DocumentId(1), {10, 20}, QStringLiteral("50 soldiers")}};
        Claim again = first;
        again.evidence = {{DocumentId(1), {900, 910}, QStringLiteral("the 50 soldiers")}};
        QCOMPARE(killed({first, again}), QStringLiteral("50/50/50"));
        Claim next = first; // "50 soldiers and 7 more in the next post"
        next.low = next.high = 7;
        next.evidence = {{DocumentId(1), {40, 45}, QStringLiteral("7 more")}};
        QCOMPARE(killed({first, next}), QStringLiteral("57/57/57"));
        Claim otherDocument = next;
        otherDocument.document = DocumentId(2);
        otherDocument.evidence = {{DocumentId(2), {40, 45}, QStringLiteral("52")}};
        otherDocument.low = otherDocument.high = 52;
        QCOMPARE(killed({first, otherDocument}), QStringLiteral("50/50/52"));
        QCOMPARE(killed({dated(first, 10), dated(otherDocument, 11)}), QStringLiteral("52/52/52"));
    }

    void takesNoPart_data()
    {
        QTest::addColumn<Claim>("out");
        Claim out = claim("army", ClaimantType::Army, "99");
        out.id = ClaimId(7);
        const auto row = [&](const char* name, const std::function<void(Claim&)>& change) {
            Claim changed = out;
            change(changed);
            QTest::newRow(name) << changed;
        };
        row("rejected", [](Claim& claim) { claim.rejected = true; });
        row("context only", [](Claim& claim) { claim.use = ClaimUse::ContextOnly; });
        row("use rejected", [](Claim& claim) { claim.use = ClaimUse::Rejected; });
        row("several incidents", [](Claim& claim) { claim.scope = ClaimScope::SeveralIncidents; });
        row("cumulative", [](Claim& claim) { claim.scope = ClaimScope::CumulativePeriod; });
        row("retracted", [](Claim& claim) { claim.polarity = Polarity::Retracted; });
        row("denied number", [](Claim& claim) { claim.polarity = Polarity::Denied; });
        row("part of another", [](Claim& claim) { claim.includes = true; });
        row("of another effect", [](Claim& claim) { claim.effect = Effect::Wounded; });
        row("superseded", [](Claim& claim) { claim.id = ClaimId(5); });
    }
    void takesNoPart()
    {
        QFETCH(Claim, out);
        Claim correction = kResidents;
        correction.supersedes = ClaimId(5);
        QCOMPARE(killed({out, correction}), QStringLiteral("20/20/20"));
    }

    void aRejectedCorrectionSupersedesNothing()
    {
        Claim first = kArmy;
        first.id = ClaimId(5);
        Claim correction = kResidents;
        correction.supersedes = ClaimId(5);
        correction.rejected = true;
        QCOMPARE(killed({first, correction}), QStringLiteral("50/50/50"));
    }

    void killedOrWoundedIsInNoOtherTotal()
    {
        Claim both = claim("official", ClaimantType::LocalOfficial, "300");
        both.effect = Effect::KilledOrWounded;
        const Totals totals = derive({kResidents, both}, Policy::Native);
        QCOMPARE(bounds(totals.find(Effect::Killed, TotalSide::All)), QStringLiteral("20/20/20"));
        QCOMPARE(bounds(totals.find(Effect::KilledOrWounded, TotalSide::All)), QStringLiteral("300/300/300"));
        QVERIFY(!totals.find(Effect::Wounded, TotalSide::All));
    }

    void reasonsNameTheClaimants()
    {
        const Totals totals = derive({kArmy, kJnim, graded(kResidents, "B2")}, Policy::Native);
        QCOMPARE(totals.find(Effect::Killed, TotalSide::All)->reason,
                 QStringLiteral("army 50, JNIM 12, residents 20. Low: the least, JNIM. Best: residents, the "
                                "best graded (B2). "
                                "High: the most, army."));
        QCOMPARE(derive({kArmy}, Policy::Native).find(Effect::Killed, TotalSide::All)->reason,
                 QStringLiteral("Only army gives a count: 50."));
        Claim article = kArmy;
        article.claimant.clear();
        article.claimantType = ClaimantType::JournalistOwn;
        QVERIFY(derive({article}, Policy::Native)
                    .find(Effect::Killed, TotalSide::All)
                    ->reason.contains(QStringLiteral("the article itself")));
    }

    void overridesStandInFront()
    {
        const QString key = totalKey(Effect::Killed, TotalSide::All);
        QCOMPARE(key, QStringLiteral("killed/all"));
        TotalOverride by;
        by.low = 18;
        by.best = 20;
        by.reason = QStringLiteral("list of names");
        by.coder = QStringLiteral("Ada");
        const Totals totals = derive({kArmy, kJnim}, Policy::Native, {{key, by}});
        const Total* total = totals.find(Effect::Killed, TotalSide::All);
        QCOMPARE(bounds(total), QStringLiteral("18/20/-"));
        QVERIFY(total->overridden);
        QVERIFY(total->reason.startsWith(QStringLiteral("Set by Ada: list of names.")));
        QVERIFY(total->reason.contains(QStringLiteral("army 50")));
        QVERIFY(derive({}, Policy::Acled, {{key, by}}).find(Effect::Killed, TotalSide::All)->overridden);
    }

    void boundsAreAlwaysInOrder()
    {
        QRandomGenerator random(7);
        const auto pick = [&]<typename Enum>(Enum) {
            const QList<Enum> values = all<Enum>();
            return values[random.bounded(static_cast<int>(values.size()))];
        };
        for (int round = 0; round < 4000; ++round) {
            QList<Claim> claims;
            for (int i = random.bounded(6); i >= 0; --i) {
                Claim one;
                one.claimant = QStringLiteral("claimant %1").arg(random.bounded(4));
                one.claimantType = pick(ClaimantType());
                one.document = DocumentId(random.bounded(2) + 1);
                one.victimSide = pick(VictimSide());
                one.victimKind = pick(VictimKind());
                one.form = pick(CountForm());
                if (random.bounded(4) > 0)
                    one.low = random.bounded(40);
                if (random.bounded(3) > 0)
                    one.high = one.low.value_or(0) + random.bounded(40);
                one.reliability = QStringLiteral("ABCDEF").mid(random.bounded(6), random.bounded(2));
                one.credibility = QStringLiteral("123456").mid(random.bounded(6), random.bounded(2));
                if (random.bounded(2) > 0)
                    one.claimDate = QDate(2023, 4, 1 + random.bounded(20));
                claims.append(one);
            }
            for (const Policy policy : {Policy::Native, Policy::Acled, Policy::Gtd}) {
                const Totals totals = derive(claims, policy);
                for (const Total& total : totals.byKey) {
                    QVERIFY(!total.reason.isEmpty());
                    QVERIFY(!total.low || !total.best || *total.low <= *total.best);
                    QVERIFY(!total.best || !total.high || *total.best <= *total.high);
                    QVERIFY(!total.low || !total.high || *total.low <= *total.high);
                    QVERIFY(total.low || total.best || total.high);
                }
            }
        }
    }

    void names()
    {
        for (const Policy policy : {Policy::Native, Policy::Acled, Policy::Gtd})
            QCOMPARE(policyFromString(toString(policy)), std::optional(policy));
        QVERIFY(!policyFromString(u"best guess"));
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
