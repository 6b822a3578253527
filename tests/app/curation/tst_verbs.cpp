// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "desk.h"

#include <QSignalSpy>

#include <functional>

using casus::Error;
using casus::ErrorCode;
using casus::Result;
using casus::curation::ChangeNotice;
using casus::curation::Project;
using casus::test::Desk;
using namespace casus::model;

namespace {

using Verb = std::function<Result<void>(Desk&)>;

template <typename T>
Result<void> plain(const Result<T>& result)
{
    return result ? Result<void>() : result.error();
}

QString str(const char* text)
{
    return QString::fromUtf8(text);
}

MentionValue otherPlace()
{
    PlaceValue place;
    place.name = QStringLiteral("Sokolo");
    place.country = QStringLiteral("ML");
    place.lat = 14.7;
    place.lon = -6.1;
    return place;
}

Claim ownClaim(const Desk& desk)
{
    Claim claim;
    claim.document = desk.first;
    claim.effect = Effect::Wounded;
    claim.low = 8;
    claim.high = 8;
    claim.evidence = {{desk.first, desk.spanOf(QStringLiteral("Eight wounded")), {}}};
    return claim;
}

} // namespace

/// Every verb: one step, undone and redone on whole snapshots, told once.
class TestVerbs : public QObject {
    Q_OBJECT

private:
    static void mentionRows()
    {
        QTest::newRow("confirm a mention") << Verb(
            [](Desk& desk) { return desk.project().confirmMention(desk.mention(MentionType::Place).id); });
        QTest::newRow("reject a mention") << Verb(
            [](Desk& desk) { return desk.project().rejectMention(desk.mention(MentionType::Place).id); });
        QTest::newRow("change the type of a mention") << Verb([](Desk& desk) {
            return desk.project().setMentionType(desk.mention(MentionType::Place).id, MentionType::Org);
        });
        QTest::newRow("change the span of a mention") << Verb([](Desk& desk) {
            return desk.project().setMentionSpan(desk.mention(MentionType::Place).id,
                                                 desk.spanOf(QStringLiteral("near Sokolo")));
        });
        QTest::newRow("change the value of a mention") << Verb([](Desk& desk) {
            return desk.project().setMentionValue(desk.mention(MentionType::Place).id, otherPlace());
        });
        QTest::newRow("note on a mention") << Verb([](Desk& desk) {
            return desk.project().setMentionNote(desk.mention(MentionType::Place).id,
                                                 QStringLiteral("see map"));
        });
        QTest::newRow("add a mention") << Verb([](Desk& desk) {
            return plain(desk.project().addMention(desk.first, desk.spanOf(QStringLiteral("Amadou Diallo")),
                                                   MentionType::Person));
        });
        QTest::newRow("confirm several mentions") << Verb([](Desk& desk) {
            return plain(desk.project().decideMentions(
                {desk.mention(MentionType::Place).id, desk.mention(MentionType::Date).id},
                casus::curation::BulkVerb::Accept));
        });
        QTest::newRow("reject several mentions") << Verb([](Desk& desk) {
            return plain(desk.project().decideMentions(
                {desk.mention(MentionType::Place).id, desk.mention(MentionType::Event).id},
                casus::curation::BulkVerb::Reject));
        });
        QTest::newRow("mark occurrences") << Verb([](Desk& desk) {
            const MentionId like = desk.mention(MentionType::Place).id;
            const auto found = desk.project().occurrences(like);
            return found ? plain(desk.project().markOccurrences(like, found->places)) : found.error();
        });
    }

    static void documentRows()
    {
        QTest::newRow("finish a document") << Verb(
            [](Desk& desk) { return desk.project().setDocumentStatus(desk.first, DocumentStatus::Done); });
        QTest::newRow("no incident in a document") << Verb([](Desk& desk) {
            return desk.project().setDocumentStatus(desk.second, DocumentStatus::NoIncident);
        });
        QTest::newRow("note on a document") << Verb([](Desk& desk) {
            return desk.project().setDocumentNote(desk.first,
                                                  QStringLiteral("compare with the army's statement"));
        });
        QTest::newRow("flag a document")
            << Verb([](Desk& desk) { return desk.project().setDocumentFlag(desk.first, true); });
        QTest::newRow("details of a document") << Verb([](Desk& desk) {
            return plain(desk.project().setDocumentDetails(desk.first, {str("New title"), str("Reuters"),
                                                                        str("https://example.org/1"),
                                                                        str("en"), QDate(2023, 4, 22)}));
        });
        QTest::newRow("trash a document")
            << Verb([](Desk& desk) { return desk.project().trashDocument(desk.first); });
    }

    static void incidentRows()
    {
        QTest::newRow("add an incident") << Verb([](Desk& desk) {
            return plain(desk.project().addIncident(desk.second, {0, 7}));
        });
        QTest::newRow("accept an incident")
            << Verb([](Desk& desk) { return desk.project().acceptIncident(desk.incident().id); });
        QTest::newRow("reject an incident")
            << Verb([](Desk& desk) { return desk.project().rejectIncident(desk.incident().id); });
        QTest::newRow("trash an incident")
            << Verb([](Desk& desk) { return desk.project().trashIncident(desk.incident().id); });
        QTest::newRow("status of an incident") << Verb([](Desk& desk) {
            return desk.project().setIncidentStatus(desk.incident().id, IncidentStatus::InReview);
        });
        QTest::newRow("role of an incident") << Verb([](Desk& desk) {
            return desk.project().setIncidentRole(desk.incident().id, IncidentRole::Background);
        });
        QTest::newRow("note on an incident") << Verb([](Desk& desk) {
            return desk.project().setIncidentNote(desk.incident().id, QStringLiteral("doubtful"));
        });
        QTest::newRow("flag an incident")
            << Verb([](Desk& desk) { return desk.project().setIncidentFlag(desk.incident().id, true); });
        QTest::newRow("confirm a field") << Verb(
            [](Desk& desk) { return desk.project().confirmField(desk.incident().id, FieldKey::Date); });
        QTest::newRow("set a field") << Verb([](Desk& desk) {
            return desk.project().setField(desk.incident().id, FieldKey::Date, QStringLiteral("2023-04-19"),
                                           {{desk.first, desk.spanOf(QStringLiteral("Wednesday")), {}}});
        });
        QTest::newRow("clear a field") << Verb([](Desk& desk) {
            return desk.project().setField(desk.incident().id, FieldKey::Date, {}, {},
                                           QStringLiteral("unclear"));
        });
        QTest::newRow("set places") << Verb([](Desk& desk) {
            IncidentPlace place;
            place.name = QStringLiteral("Bamako");
            place.evidence = {{desk.first, desk.spanOf(QStringLiteral("Bamako")), {}}};
            return desk.project().setPlaces(desk.incident().id, {place});
        });
        QTest::newRow("set parties") << Verb(
            [](Desk& desk) { return desk.project().setActors(desk.incident().id, {}); });
        QTest::newRow("set claims") << Verb([](Desk& desk) {
            QList<Claim> claims = desk.incident().claims;
            claims.append(ownClaim(desk));
            return desk.project().setClaims(desk.incident().id, claims);
        });
        QTest::newRow("override a total") << Verb([](Desk& desk) {
            TotalOverride total;
            total.low = 14;
            total.best = 15;
            total.reason = QStringLiteral("later report");
            return desk.project().setTotalOverride(desk.incident().id,
                                                   totalKey(Effect::Killed, TotalSide::All), total);
        });
    }

private Q_SLOTS:
    void isOneStepUndoneAndRedone_data()
    {
        QTest::addColumn<Verb>("verb");
        mentionRows();
        documentRows();
        incidentRows();
    }
    void isOneStepUndoneAndRedone()
    {
        QFETCH(Verb, verb);
        Desk desk;
        Project& project = desk.project();
        QSignalSpy changed(&project, &Project::changed);
        QSignalSpy undoChanged(&project, &Project::undoChanged);

        const QJsonObject before = desk.snapshot();
        QVERIFY(project.undoText().isEmpty());
        const Result<void> done = verb(desk);
        QVERIFY2(done.ok(), qUtf8Printable(done ? QString() : done.error().message));
        const QJsonObject after = desk.snapshot();
        QVERIFY(after != before);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(undoChanged.size(), 1);
        QVERIFY(!project.undoText().isEmpty());
        QVERIFY(!project.undoText().contains(QStringLiteral("%1")));
        const auto notice = changed.at(0).at(0).value<ChangeNotice>();
        QVERIFY(!notice.documents.isEmpty());

        QVERIFY(project.undo());
        QCOMPARE(desk.snapshot(), before);
        QVERIFY(project.undoText().isEmpty());
        QVERIFY(!project.redoText().isEmpty());
        QVERIFY(project.redo());
        QCOMPARE(desk.snapshot(), after);

        // The same after a restart.
        desk.reopen();
        QCOMPARE(desk.snapshot(), after);
        QVERIFY(!desk.project().undoText().isEmpty());
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), before);
    }

    void manyStepsGoBackAndForth()
    {
        Desk desk;
        QList<QJsonObject> states = {desk.snapshot()};
        const QList<Verb> story = {
            [](Desk& d) { return d.project().confirmMention(d.mention(MentionType::Place).id); },
            [](Desk& d) {
                return plain(
                    d.project().addMention(d.first, d.spanOf(QStringLiteral("Bamako")), MentionType::Place));
            },
            [](Desk& d) { return d.project().acceptIncident(d.incident().id); },
            [](Desk& d) {
                return plain(d.project().addIncident(d.first, d.spanOf(QStringLiteral("buried its dead"))));
            },
            [](Desk& d) { return d.project().setDocumentStatus(d.first, DocumentStatus::Done); },
            [](Desk& d) { return d.project().trashDocument(d.second); },
        };
        for (const Verb& verb : story) {
            QVERIFY(verb(desk));
            states.append(desk.snapshot());
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(desk.project().undo());
            QCOMPARE(desk.snapshot(), states.at(i));
        }
        QVERIFY(desk.project().undo()); // nothing left: no error
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(desk.project().redo());
            QCOMPARE(desk.snapshot(), states.at(i));
        }
    }

    void theFirstDecisionTakesUpTheDocument()
    {
        Desk desk;
        QVERIFY(desk.project().confirmMention(desk.mention(MentionType::Place).id));
        COMPARE_NAMES(desk.project().reader().documentInfo(desk.first)->status, DocumentStatus::InProgress);
        QVERIFY(desk.project().undo());
        COMPARE_NAMES(desk.project().reader().documentInfo(desk.first)->status, DocumentStatus::Unread);

        QVERIFY(desk.project().acceptIncident(desk.incident().id));
        COMPARE_NAMES(desk.project().reader().documentInfo(desk.first)->status, DocumentStatus::InProgress);

        // A note or a flag is no decision on the text.
        QVERIFY(desk.project().setDocumentNote(desk.second, QStringLiteral("later")));
        COMPARE_NAMES(desk.project().reader().documentInfo(desk.second)->status, DocumentStatus::Unread);
    }

    void whatChangesNothingIsNoStep()
    {
        Desk desk;
        Project& project = desk.project();
        QVERIFY(project.setDocumentFlag(desk.first, false));
        QVERIFY(project.setDocumentStatus(desk.first, DocumentStatus::Unread));
        QVERIFY(project.setIncidentNote(desk.incident().id, {}));
        QVERIFY(project.setMentionSpan(desk.mention(MentionType::Place).id,
                                       desk.mention(MentionType::Place).span));
        QVERIFY(project.setPlaces(desk.incident().id, desk.incident().places));
        QVERIFY(project.setClaims(desk.incident().id, desk.incident().claims));
        QVERIFY(project.decideMentions({}, casus::curation::BulkVerb::Accept));
        const auto details = project.setDocumentDetails(
            desk.first, {str("first"), str("AFP"), {}, str("en"), QDate(2023, 4, 22)});
        QVERIFY(details);
        QCOMPARE(*details, 0);
        QVERIFY(project.undoText().isEmpty());
    }

    /// Back to candidate: the machine's draft again, with what was remarked about it.
    void anIncidentThatIsPutBackIsTheDraftAgain()
    {
        Desk desk;
        Project& project = desk.project();
        const Incident draft = desk.incident();
        const auto stored = [&] { return **project.reader().incident(draft.id); };
        QVERIFY(project.setField(draft.id, FieldKey::Date, QStringLiteral("2023-04-19"), {}));
        QVERIFY(project.setActors(draft.id, {}));
        QVERIFY(project.setClaims(draft.id, {ownClaim(desk)}));
        QVERIFY(project.setIncidentNote(draft.id, str("look again")));
        QVERIFY(project.acceptIncident(draft.id));
        const Incident accepted = stored();
        QVERIFY(project.setIncidentStatus(draft.id, IncidentStatus::InReview));
        QVERIFY(stored().fields == accepted.fields); // taken up again: as it was
        QVERIFY(project.setIncidentStatus(draft.id, IncidentStatus::Candidate));
        const Incident back = stored();
        QVERIFY(back.fields == draft.fields);
        QVERIFY(back.places == draft.places);
        QVERIFY(back.actors == draft.actors);
        QVERIFY(back.claims == draft.claims);
        QVERIFY(back.overrides == draft.overrides);
        QVERIFY(back.suggested);
        QCOMPARE(back.note, str("look again"));
        QVERIFY(project.undo());
        QVERIFY(stored().fields == accepted.fields);
        QVERIFY(project.undo());
        QVERIFY(stored() == accepted);
    }

    void minutesAreMeasuredFromTheLog()
    {
        Desk desk; // the clock goes on by a second with every look
        Project& project = desk.project();
        const IncidentId id = desk.incident().id;
        QVERIFY(project.confirmMention(desk.mention(MentionType::Place).id));
        QVERIFY(project.confirmField(id, FieldKey::Date));
        QVERIFY(project.acceptIncident(id));
        const Incident accepted = desk.incident();
        QVERIFY(value(accepted, FieldKey::Minutes) == FieldValue(qint64(1)));
        // One's own figure stays.
        QVERIFY(project.setField(id, FieldKey::Minutes, qint64(7), {}));
        QVERIFY(project.acceptIncident(id));
        QVERIFY(value(desk.incident(), FieldKey::Minutes) == FieldValue(qint64(7)));
    }

    void aRefusedVerbChangesNothing_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::newRow("a passage outside of the text") << Verb([](Desk& desk) {
            return plain(desk.project().addMention(desk.first, {0, 100'000}, MentionType::Person));
        });
        QTest::newRow("an empty passage") << Verb([](Desk& desk) {
            return desk.project().setMentionSpan(desk.mention(MentionType::Place).id, {5, 5});
        });
        QTest::newRow("a day that does not exist") << Verb([](Desk& desk) {
            return desk.project().setMentionValue(desk.mention(MentionType::Date).id,
                                                  DateValue{QStringLiteral("2023-02-30")});
        });
        QTest::newRow("a value of another type") << Verb([](Desk& desk) {
            return desk.project().setMentionValue(desk.mention(MentionType::Date).id,
                                                  EventValue{Tactic::Ambush});
        });
        QTest::newRow("a latitude off the globe") << Verb([](Desk& desk) {
            PlaceValue place;
            place.lat = 91;
            place.lon = 0;
            return desk.project().setMentionValue(desk.mention(MentionType::Place).id, place);
        });
        QTest::newRow("a date field that does not exist") << Verb([](Desk& desk) {
            return desk.project().setField(desk.incident().id, FieldKey::Date, QStringLiteral("2023-02-30"),
                                           {});
        });
        QTest::newRow("evidence outside of the text") << Verb([](Desk& desk) {
            return desk.project().setField(desk.incident().id, FieldKey::Date, QStringLiteral("2023-04-19"),
                                           {{desk.first, {5, 100'000}, {}}});
        });
        QTest::newRow("evidence of no document") << Verb([](Desk& desk) {
            return desk.project().setField(desk.incident().id, FieldKey::Date, QStringLiteral("2023-04-19"),
                                           {{DocumentId(77), {5, 6}, {}}});
        });
        QTest::newRow("a claim from high to low") << Verb([](Desk& desk) {
            Claim claim = ownClaim(desk);
            claim.low = 9;
            return desk.project().setClaims(desk.incident().id, {claim});
        });
        QTest::newRow("a place without a name") << Verb(
            [](Desk& desk) { return desk.project().setPlaces(desk.incident().id, {IncidentPlace()}); });
        QTest::newRow("a mention that is gone")
            << Verb([](Desk& desk) { return desk.project().confirmMention(MentionId(999)); });
        QTest::newRow("an incident that is gone")
            << Verb([](Desk& desk) { return desk.project().acceptIncident(IncidentId(999)); });
        QTest::newRow("a document that is gone")
            << Verb([](Desk& desk) { return desk.project().trashDocument(DocumentId(999)); });
    }
    void aRefusedVerbChangesNothing()
    {
        QFETCH(Verb, verb);
        Desk desk;
        const QJsonObject before = desk.snapshot();
        QSignalSpy changed(&desk.project(), &Project::changed);
        const Result<void> done = verb(desk);
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Refused || done.error().code == ErrorCode::NotFound);
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(desk.snapshot(), before);
        QCOMPARE(changed.size(), 0);
        QVERIFY(desk.project().undoText().isEmpty());
    }

    void acceptingAnIncidentConfirmsItsParts()
    {
        Desk desk;
        QVERIFY(desk.project().acceptIncident(desk.incident().id));
        const Incident incident = desk.incident();
        COMPARE_NAMES(incident.status, IncidentStatus::Accepted);
        QVERIFY(!incident.suggested);
        QCOMPARE(incident.coder, QStringLiteral("Ada"));
        for (const Field& field : incident.fields)
            COMPARE_NAMES(field.state, FieldState::Confirmed);
        COMPARE_NAMES(incident.places.at(0).state, FieldState::Confirmed);
        COMPARE_NAMES(incident.actors.at(0).state, FieldState::Confirmed);
        QVERIFY(!incident.claims.at(0).suggested);

        // Put back, it is open again, and what was confirmed stays so.
        QVERIFY(desk.project().setIncidentStatus(incident.id, IncidentStatus::InReview));
        QVERIFY(desk.incident().suggested);
        COMPARE_NAMES(desk.incident().places.at(0).state, FieldState::Confirmed);
    }

    void aCorrectedDraftIsUnderReviewAndStillOpen()
    {
        Desk desk;
        QVERIFY(
            desk.project().setField(desk.incident().id, FieldKey::Date, QStringLiteral("2023-04-19"), {}));
        COMPARE_NAMES(desk.incident().status, IncidentStatus::InReview);
        QVERIFY(desk.incident().suggested);
        const Field date = desk.incident().fields.value(FieldKey::Date);
        COMPARE_NAMES(date.state, FieldState::Entered);
        QCOMPARE(std::get<QString>(date.derived), QStringLiteral("2023-04-18"));
        QCOMPARE(date.coder, QStringLiteral("Ada"));
    }

    void evidenceTakesItsWordsFromTheText()
    {
        Desk desk;
        const auto words = desk.project().evidence(desk.first, desk.spanOf(QStringLiteral("Wednesday")));
        QVERIFY(words);
        QCOMPARE(words->quote, QStringLiteral("Wednesday"));
        QVERIFY(desk.project().setField(desk.incident().id, FieldKey::Date, QStringLiteral("2023-04-19"),
                                        {{desk.first, words->span, QStringLiteral("something else")}}));
        QCOMPARE(desk.incident().fields.value(FieldKey::Date).evidence.at(0).quote,
                 QStringLiteral("Wednesday"));
    }

    void evidenceFromAnotherDocumentJoinsIt()
    {
        Desk desk;
        QVERIFY(desk.project().setField(desk.incident().id, FieldKey::Summary, QStringLiteral("quiet"),
                                        {{desk.second, {0, 7}, {}}}));
        const auto there = desk.project().reader().incidents(desk.second);
        QVERIFY(there);
        QCOMPARE(there->size(), 1);
    }

    void noticesNameWhatChanged()
    {
        Desk desk;
        QSignalSpy changed(&desk.project(), &Project::changed);
        const MentionId mention = desk.mention(MentionType::Place).id;
        QVERIFY(desk.project().confirmMention(mention));
        auto notice = changed.takeFirst().at(0).value<ChangeNotice>();
        QCOMPARE(notice.mentions, QSet<MentionId>{mention});
        QCOMPARE(notice.documents, QSet<DocumentId>{desk.first});
        QVERIFY(notice.incidents.isEmpty());
        QVERIFY(!notice.documentsAddedOrRemoved);

        const IncidentId incident = desk.incident().id;
        QVERIFY(desk.project().rejectIncident(incident));
        notice = changed.takeFirst().at(0).value<ChangeNotice>();
        QCOMPARE(notice.incidents, QSet<IncidentId>{incident});
        QCOMPARE(notice.documents, QSet<DocumentId>{desk.first});

        QVERIFY(desk.project().trashDocument(desk.second));
        notice = changed.takeFirst().at(0).value<ChangeNotice>();
        QVERIFY(notice.documentsAddedOrRemoved);
        QVERIFY(desk.project().undo());
        notice = changed.takeFirst().at(0).value<ChangeNotice>();
        QVERIFY(notice.documentsAddedOrRemoved);
    }

    void trashAndRestoreGoTogether()
    {
        Desk desk;
        casus::store::DocumentFilter trash;
        trash.trashed = true;
        QVERIFY(desk.project().trashDocument(desk.first));
        QCOMPARE(desk.project().reader().documents(trash)->size(), 1);
        QCOMPARE(desk.project().reader().documents()->size(), 1);
        QVERIFY(desk.project().restoreDocument(desk.first));
        QCOMPARE(desk.project().reader().documents()->size(), 2);

        const IncidentId incident = desk.incident().id;
        QVERIFY(desk.project().trashIncident(incident));
        QVERIFY(desk.project().reader().incidents(desk.first)->isEmpty());
        QCOMPARE(desk.project().reader().trashedIncidents()->size(), 1);
        QVERIFY(desk.project().restoreIncident(incident));
        QCOMPARE(desk.incident().id, incident);
        QVERIFY(desk.incident().suggested);
    }

    void theCoderIsKeptAndLogged()
    {
        Desk desk;
        QSignalSpy changed(&desk.project(), &Project::coderChanged);
        desk.project().setCoder(QStringLiteral("  Ben "));
        desk.project().setCoder(QStringLiteral("Ben"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk.project().confirmMention(desk.mention(MentionType::Place).id));
        QCOMPARE(desk.mention(MentionType::Place).author, QStringLiteral("Ben"));
        const auto log = desk.project().reader().log(10);
        QVERIFY(log);
        QVERIFY(!log->isEmpty());
        QCOMPARE(log->constFirst().coder, QStringLiteral("Ben"));
        QVERIFY(log->constFirst().text.contains(QStringLiteral("Sokolo")));
        desk.reopen();
        QCOMPARE(desk.project().coder(), QStringLiteral("Ben"));
    }

    void aProjectOpenForReadingRefusesEveryVerb()
    {
        Desk desk;
        desk.reopen(casus::store::OpenMode::ReadOnly);
        QVERIFY(desk.project().isReadOnly());
        const QJsonObject before = desk.snapshot();
        const Result<void> done = desk.project().confirmMention(desk.mention(MentionType::Place).id);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ReadOnly);
        QVERIFY(!desk.project().undo());
        QCOMPARE(desk.snapshot(), before);
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
