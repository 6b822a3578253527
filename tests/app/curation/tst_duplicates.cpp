// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "curation/incident_merge.h"
#include "desk.h"

using casus::ErrorCode;
using casus::curation::Project;
using casus::test::Desk;
using namespace casus::model;

namespace {

/// An incident of the second document, made by hand: the same ambush, with another figure.
IncidentId told(Desk& desk)
{
    Project& project = desk.project();
    const Evidence words{desk.second, {0, 16}, {}};
    const auto id = project.addIncident(desk.second, words.span);
    if (!id)
        qFatal("%s", qUtf8Printable(id.error().message));
    IncidentPlace sokolo = desk.incident().places.first();
    sokolo.evidence = {words};
    IncidentActor jnim = desk.incident().actors.first();
    jnim.evidence = {words};
    IncidentPlace diabaly;
    diabaly.name = QStringLiteral("Diabaly");
    diabaly.evidence = {words};
    Claim twelve;
    twelve.id = ClaimId(-1);
    twelve.document = desk.second;
    twelve.claimant = QStringLiteral("residents");
    twelve.claimantType = ClaimantType::ResidentEyewitness;
    twelve.victimKind = VictimKind::SecurityForces;
    twelve.low = twelve.high = 12;
    twelve.evidence = {words};
    Claim before = twelve;
    before.id = ClaimId(-2);
    before.low = before.high = 10;
    twelve.supersedes = before.id;
    if (!project.setField(*id, FieldKey::Date, QStringLiteral("2023-04-18"), {words}) ||
        !project.setField(*id, FieldKey::Country, QStringLiteral("NE"), {words}) ||
        !project.setField(*id, FieldKey::TimeOfDay, QStringLiteral("EV"), {words}) ||
        !project.setPlaces(*id, {sokolo, diabaly}) || !project.setActors(*id, {jnim}) ||
        !project.setClaims(*id, {twelve, before}))
        qFatal("the second incident was not made");
    return *id;
}

Incident stored(Desk& desk, IncidentId id)
{
    const auto incident = desk.project().reader().incident(id);
    return incident && *incident ? **incident : Incident();
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportIsLinkedInOneStep()
    {
        Desk desk;
        const IncidentId other = told(desk);
        const IncidentId into = desk.incident().id;
        const QJsonObject before = desk.snapshot();
        QVERIFY(desk.project().linkReport(into, other));
        const QJsonObject after = desk.snapshot();
        QVERIFY(after != before);
        QVERIFY(desk.project().undoText().startsWith(QStringLiteral("Merge ")));
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), before);
        QVERIFY(desk.project().redo());
        QCOMPARE(desk.snapshot(), after);
        desk.reopen();
        QCOMPARE(desk.snapshot(), after);
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), before);
    }

    void bothSourcesKeepTheirFiguresAndEvidence()
    {
        Desk desk;
        const IncidentId other = told(desk);
        const Incident from = stored(desk, other);
        const Incident into = desk.incident();
        QVERIFY(desk.project().linkReport(into.id, other));
        const Incident merged = stored(desk, into.id);

        QCOMPARE(merged.reports.size(), 2);
        QVERIFY(merged.reports[1].document == desk.second);
        QCOMPARE(merged.claims.size(), 3);
        QVERIFY(merged.claims[0] == into.claims[0]);
        QCOMPARE(*merged.claims[1].low, 12);
        QVERIFY(merged.claims[1].document == desk.second);
        QVERIFY(merged.claims[1].evidence == from.claims[0].evidence);
        // Which claim another one supersedes is told by new ids, not by those of the other incident.
        QVERIFY(merged.claims[1].id != from.claims[0].id);
        QVERIFY(merged.claims[1].supersedes == merged.claims[2].id);
        const Totals totals = derive(merged.claims, Policy::Native);
        const Total* killed = totals.find(Effect::Killed, TotalSide::All);
        QVERIFY(killed);
        QCOMPARE(*killed->low, 12);
        QCOMPARE(*killed->high, 14);
        QVERIFY(killed->conflicting);

        // The same day: both words; another country: the incident keeps its own; a field it has not: taken.
        QCOMPARE(merged.fields[FieldKey::Date].evidence.size(), 2);
        QCOMPARE(text(merged, FieldKey::Country), QStringLiteral("ML"));
        QCOMPARE(merged.fields[FieldKey::Country].evidence.size(), 1);
        QCOMPARE(text(merged, FieldKey::TimeOfDay), QStringLiteral("EV"));
        QCOMPARE(merged.places.size(), 2);
        QCOMPARE(merged.places[0].evidence.size(), 2);
        QCOMPARE(merged.actors.size(), 1);

        const Incident rest = stored(desk, other);
        COMPARE_NAMES(rest.status, IncidentStatus::MergedInto);
        QVERIFY(relations(rest).contains({RelationKind::MergedInto, into.publicId}));
        QVERIFY(rest.claims == from.claims);
        QCOMPARE(desk.project().reader().documentInfo(desk.second)->incidents, 1);
    }

    void whatCannotBeMergedIsRefused()
    {
        Desk desk;
        const IncidentId other = told(desk);
        const IncidentId into = desk.incident().id;
        QVERIFY(desk.project().linkReport(into, into).error().code == ErrorCode::Refused);
        QVERIFY(desk.project().linkReport(into, IncidentId(99)).error().code == ErrorCode::NotFound);
        QVERIFY(desk.project().linkReport(into, other));
        const QJsonObject merged = desk.snapshot();
        QVERIFY(desk.project().linkReport(into, other).error().code == ErrorCode::Refused);
        QVERIFY(desk.project().linkReport(other, into).error().code == ErrorCode::Refused);
        QCOMPARE(desk.snapshot(), merged);
    }

    void notTheSameIsRememberedInBoth()
    {
        Desk desk;
        const IncidentId other = told(desk);
        const IncidentId one = desk.incident().id;
        QVERIFY(!casus::curation::isKeptApart(stored(desk, one), stored(desk, other)));
        const QJsonObject before = desk.snapshot();
        QVERIFY(desk.project().keepApart(one, other));
        const QJsonObject after = desk.snapshot();
        QVERIFY(casus::curation::isKeptApart(stored(desk, one), stored(desk, other)));
        COMPARE_NAMES(stored(desk, one).status, IncidentStatus::Candidate); // still to be decided
        QVERIFY(desk.project().keepApart(other, one));                      // again: no step
        QCOMPARE(desk.snapshot(), after);
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), before);
        QVERIFY(desk.project().redo());
        QCOMPARE(desk.snapshot(), after);
    }

    void proposalsComeFromTheProjectAndGoWhenDecided()
    {
        Desk desk;
        Project& project = desk.project();
        const IncidentId one = desk.incident().id;
        QVERIFY(project.duplicateProposals(one)->isEmpty());
        const IncidentId other = told(desk);
        QVERIFY(project.setField(other, FieldKey::Country, QStringLiteral("ML"),
                                 {Evidence{desk.second, {0, 7}, {}}}));
        const auto proposals = project.duplicateProposals(one);
        QVERIFY(proposals);
        QCOMPARE(proposals->size(), 1);
        QCOMPARE(proposals->first().incident, other);
        QVERIFY(proposals->first().score > 0.5 && proposals->first().score <= 1);
        QVERIFY(!proposals->first().reasons.isEmpty());
        QCOMPARE(project.duplicateProposals(other)->size(), 1);

        QVERIFY(project.keepApart(one, other));
        QVERIFY(project.duplicateProposals(one)->isEmpty());
        QVERIFY(project.duplicateProposals(other)->isEmpty());
        QVERIFY(project.undo());
        QVERIFY(project.linkReport(one, other));
        QVERIFY(project.duplicateProposals(one)->isEmpty());
        QVERIFY(project.undo());
        QVERIFY(project.setField(other, FieldKey::Date, QStringLiteral("2022-01-01"), {}));
        QVERIFY(project.duplicateProposals(one)->isEmpty()); // another year
    }

    /// A draft that was kept apart is no longer untouched: drafting again leaves it, with what is remembered.
    void keptApartSurvivesDraftingAgain()
    {
        Desk desk;
        const IncidentId other = told(desk);
        const IncidentId one = desk.incident().id;
        QVERIFY(desk.project().keepApart(one, other));
        casus::store::Store::Opened writer =
            casus::store::Store::open(desk.path(), casus::store::OpenMode::JoinWriter);
        QVERIFY(writer.store);
        QVERIFY(writer.store->replaceDrafts(desk.first, {}, {}, QStringLiteral("again")));
        QVERIFY(casus::curation::isKeptApart(stored(desk, one), stored(desk, other)));
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
