// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "curation/duplicate_search.h"
#include "curation/incident_merge.h"
#include "curation/incident_split.h"
#include "desk.h"

#include <QSignalSpy>

using casus::ErrorCode;
using casus::curation::Project;
using casus::curation::SplitChoice;
using casus::test::Desk;
using namespace casus::model;

namespace {

Incident stored(Desk& desk, IncidentId id)
{
    const auto incident = desk.project().reader().incident(id);
    return incident && *incident ? **incident : Incident();
}

Claim claimOf(DocumentId document, const Evidence& words, int figure)
{
    Claim claim;
    claim.document = document;
    claim.claimant = QStringLiteral("residents");
    claim.claimantType = ClaimantType::ResidentEyewitness;
    claim.victimKind = VictimKind::SecurityForces;
    claim.low = claim.high = figure;
    claim.evidence = {words};
    return claim;
}

/// The drafted incident, told by the second document too: with a place of its own, the same party, and two
/// claims of which one replaces the other.
Incident toldTwice(Desk& desk)
{
    Project& project = desk.project();
    const Incident before = desk.incident();
    const Evidence words{desk.second, {0, 16}, {}};
    IncidentPlace diabaly;
    diabaly.name = QStringLiteral("Diabaly");
    diabaly.evidence = {words};
    QList<IncidentActor> actors = before.actors;
    actors.first().evidence.append(words);
    QList<Claim> claims = before.claims;
    Claim twelve = claimOf(desk.second, words, 12);
    twelve.id = ClaimId(-1);
    Claim ten = claimOf(desk.second, words, 10);
    ten.id = ClaimId(-2);
    twelve.supersedes = ten.id;
    claims << twelve << ten;
    if (!project.setPlaces(before.id, {before.places.first(), diabaly}) ||
        !project.setActors(before.id, actors) || !project.setClaims(before.id, claims))
        qFatal("the incident was not told twice");
    return stored(desk, before.id);
}

SplitChoice secondReport(Desk& desk, const Incident& incident)
{
    SplitChoice choice;
    choice.reports = {desk.second};
    return casus::curation::goingAlong(incident, choice);
}

} // namespace

class TestSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatRestsOnTheReportGoesAlong()
    {
        Desk desk;
        const Incident incident = toldTwice(desk);
        const SplitChoice along = secondReport(desk, incident);
        QCOMPARE(along.claims.size(), 2);
        QVERIFY(!along.claims.contains(incident.claims.first().id));
        QCOMPARE(along.places, QList<qsizetype>{1});
        QVERIFY2(along.actors.isEmpty(), "the party is told by both");
    }

    void anIncidentIsSplitInOneStep()
    {
        Desk desk;
        const Incident before = toldTwice(desk);
        SplitChoice choice = secondReport(desk, before);
        choice.actors = {0}; // told by both: it is in both
        const QJsonObject was = desk.snapshot();
        const auto made = desk.project().splitIncident(before.id, choice);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));

        const Incident rest = stored(desk, before.id);
        const Incident apart = stored(desk, *made);
        QCOMPARE(rest.publicId, before.publicId);
        QVERIFY(!apart.publicId.isEmpty() && apart.publicId != rest.publicId);
        QCOMPARE(rest.reports.size(), 1);
        QVERIFY(rest.reports.first().document == desk.first);
        QCOMPARE(apart.reports.size(), 1);
        QVERIFY(apart.reports.first().document == desk.second);
        QCOMPARE(rest.claims.size(), 1);
        QVERIFY(rest.claims.first() == before.claims.first());
        QCOMPARE(apart.claims.size(), 2);
        QVERIFY(apart.claims[0].supersedes == apart.claims[1].id);
        QCOMPARE(rest.places.size(), 1);
        QCOMPARE(apart.places.size(), 1);
        QCOMPARE(apart.places.first().name, QStringLiteral("Diabaly"));
        QCOMPARE(rest.actors.size(), 1);
        QVERIFY(rest.actors == before.actors);
        QCOMPARE(apart.actors.size(), 1);
        QCOMPARE(apart.actors.first().evidence.size(), 1);
        QVERIFY(apart.actors.first().evidence.first().document == desk.second);
        // Fields are drafts there, without words of documents that do not tell it.
        const Field date = apart.fields.value(FieldKey::Date);
        QCOMPARE(text(apart, FieldKey::Date), text(before, FieldKey::Date));
        COMPARE_NAMES(date.state, FieldState::Suggested);
        QVERIFY(date.evidence.isEmpty());
        COMPARE_NAMES(apart.status, IncidentStatus::InReview);
        QVERIFY2(casus::curation::isKeptApart(rest, apart), "not proposed as the same again");

        const QJsonObject is = desk.snapshot();
        QVERIFY(desk.project().undoText().startsWith(QStringLiteral("Split ")));
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), was);
        QVERIFY(desk.project().redo());
        QCOMPARE(desk.snapshot(), is);
        desk.reopen();
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), was);
    }

    void aPassageOfOneReportIsSplitOff()
    {
        Desk desk;
        const Incident before = desk.incident();
        SplitChoice choice;
        choice.passages = before.reports.first().evidence;
        choice.claims = {before.claims.first().id};
        const auto made = desk.project().splitIncident(before.id, choice);
        QVERIFY(made);
        const Incident rest = stored(desk, before.id);
        const Incident apart = stored(desk, *made);
        QVERIFY(rest.reports.first().evidence.isEmpty());
        QVERIFY(apart.reports.first().evidence == before.reports.first().evidence);
        QVERIFY(rest.claims.isEmpty());
        // The same document tells both, so the words of the fields are there.
        QVERIFY(apart.fields.value(FieldKey::Date).evidence == before.fields.value(FieldKey::Date).evidence);
        QCOMPARE(desk.project().reader().documentInfo(desk.first)->incidents, 2);
    }

    void whatCannotBeSplitIsRefused()
    {
        Desk desk;
        const Incident before = desk.incident();
        const QJsonObject was = desk.snapshot();
        QVERIFY(desk.project().splitIncident(before.id, {}).error().code == ErrorCode::Refused);
        SplitChoice all;
        all.reports = {desk.first};
        QVERIFY(desk.project().splitIncident(before.id, all).error().code == ErrorCode::Refused);
        SplitChoice some;
        some.claims = {before.claims.first().id};
        QVERIFY(desk.project().splitIncident(IncidentId(99), some).error().code == ErrorCode::NotFound);
        QCOMPARE(desk.snapshot(), was);
        QVERIFY(desk.project().trashIncident(before.id));
        QVERIFY(desk.project().splitIncident(before.id, some).error().code == ErrorCode::Refused);
    }

    void aClaimMovesToAnotherIncident()
    {
        Desk desk;
        const Incident before = toldTwice(desk);
        const auto other = desk.project().addIncident(desk.first, desk.spanOf(QStringLiteral("Bamako")));
        QVERIFY(other);
        const QJsonObject was = desk.snapshot();
        // The claim that replaces another one: both sides let go of the other.
        QVERIFY(desk.project().moveClaims(before.id, {before.claims[1].id}, *other));
        const Incident from = stored(desk, before.id);
        const Incident to = stored(desk, *other);
        QCOMPARE(from.claims.size(), 2);
        QCOMPARE(to.claims.size(), 1);
        QCOMPARE(*to.claims.first().low, 12);
        QVERIFY(!to.claims.first().supersedes.isStored());
        QVERIFY(to.claims.first().evidence == before.claims[1].evidence);
        QCOMPARE(to.reports.size(), 2); // the second document tells it from now on
        const QJsonObject is = desk.snapshot();
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), was);
        QVERIFY(desk.project().redo());
        QCOMPARE(desk.snapshot(), is);
        QVERIFY(desk.project().undo());

        // The replaced one goes: the one that stays replaces nothing any more.
        QVERIFY(desk.project().moveClaims(before.id, {before.claims[2].id}, *other));
        QVERIFY(!stored(desk, before.id).claims[1].supersedes.isStored());
        // Together they keep it.
        QVERIFY(desk.project().undo());
        QVERIFY(desk.project().moveClaims(before.id, {before.claims[1].id, before.claims[2].id}, *other));
        const Incident both = stored(desk, *other);
        QVERIFY(both.claims[0].supersedes == both.claims[1].id);
    }

    void whatCannotBeMovedIsRefused()
    {
        Desk desk;
        const Incident before = desk.incident();
        const auto other = desk.project().addIncident(desk.second, {});
        QVERIFY(other);
        Project& project = desk.project();
        const ClaimId claim = before.claims.first().id;
        QVERIFY(project.moveClaims(before.id, {claim}, before.id).error().code == ErrorCode::Refused);
        QVERIFY(project.moveClaims(before.id, {}, *other).error().code == ErrorCode::NotFound);
        QVERIFY(project.moveClaims(before.id, {ClaimId(99)}, *other).error().code == ErrorCode::NotFound);
        QVERIFY(project.moveClaims(before.id, {claim}, IncidentId(99)).error().code == ErrorCode::NotFound);
        QVERIFY(project.trashIncident(*other));
        QVERIFY(project.moveClaims(before.id, {claim}, *other).error().code == ErrorCode::Refused);
    }

    void duplicatesAreFoundForWhatIsBeingTyped()
    {
        Desk desk;
        const auto made = desk.project().addIncident(desk.second, {0, 16});
        QVERIFY(made);
        casus::curation::DuplicateSearch search(desk.project());
        QSignalSpy found(&search, &casus::curation::DuplicateSearch::found);
        Incident typed = stored(desk, *made);
        search.find(typed); // without a day: nothing is like it
        QVERIFY(found.wait());
        QVERIFY(found.takeFirst().first().value<QList<casus::curation::DuplicateProposal>>().isEmpty());
        const Incident like = desk.incident();
        typed.fields = like.fields;
        typed.places = like.places;
        typed.actors = like.actors;
        search.find(Incident()); // replaced at once by the next question
        search.find(typed);
        QVERIFY(found.wait());
        const auto proposals = found.takeFirst().first().value<QList<casus::curation::DuplicateProposal>>();
        QCOMPARE(proposals.size(), 1);
        QVERIFY(proposals.first().incident == like.id);
        QVERIFY(stored(desk, *made).fields.isEmpty()); // only asked
        search.find(typed);
        search.forget();
        QVERIFY(!found.wait(300));
    }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"
