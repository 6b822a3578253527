// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(casus::store::AnyChange)

/// Decisions: applied, refused, logged, undone, redone, before and after a restart.
class StepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyKindOfChange_data();
    void everyKindOfChange();
    void randomSequences_data();
    void randomSequences();
    void newIdsAreFilledIn();
    void claimIdsAreGivenAndLinked();
    void publicIdsAreNeverReused();
    void staleBeforeIsRefused();
    void halfARefusedStepIsNotStored();
    void wrongQuoteIsRefused();
    void emptyQuoteIsFilledIn();
    void changesOfNothingAreNotLogged();
    void aNewStepClearsTheRedoBranch();
    void undoAndRedoAreLogged();
    void theLogOfADocument();
    void updatedAtFollowsTheStep();
    void redraftingKeepsUndoUsable();
    void redraftingForgetsRedoOfItsDocument();

private:
    void reopen()
    {
        m_store.reset();
        Store::Opened opened = Store::open(m_path, OpenMode::OpenExisting);
        QVERIFY2(opened.store, qUtf8Printable(opened.report.message));
        m_store = std::move(opened.store);
    }
    [[nodiscard]] model::DocumentId first() const { return m_store->reader().documents()->first().id; }
    [[nodiscard]] model::Mention anyMention() const { return m_store->reader().mentions(first())->first(); }
    [[nodiscard]] model::Incident anyIncident() const
    {
        return m_store->reader().incidents(first())->first();
    }

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

#define COMPARE_CONTENTS(actual, expected)                                                                   \
    do {                                                                                                     \
        const QString differs = samples::difference(actual, expected);                                       \
        QVERIFY2(differs.isEmpty(), qUtf8Printable(differs));                                                \
    } while (false)

void StepsTest::initTestCase()
{
    QVERIFY(m_template.isValid());
    QVERIFY(samples::project(m_template.filePath(u"p.casus"_s), 3) != nullptr); // closed again at once
}

void StepsTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"p.casus"_s);
    QVERIFY(QFile::copy(m_template.filePath(u"p.casus"_s), m_path));
    reopen();
}

void StepsTest::everyKindOfChange_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"document status", "document note", "document trash", "document details", "mention confirmed",
          "mention rejected", "mention retyped", "mention added", "mention deleted", "incident added",
          "incident deleted", "incident accepted", "incident trashed", "incident field", "incident claims",
          "incident overrides", "all at once"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

static QList<AnyChange> changesOf(const QString& kind, const model::Document& document,
                                  const model::Mention& mention, const model::Incident& incident)
{
    model::DocumentInfo info = document.info;
    model::Mention newMention = mention;
    model::Incident newIncident = incident;
    if (kind == u"document status"_s)
        info.status = model::DocumentStatus::Done;
    else if (kind == u"document note"_s)
        info.note = u"to ask"_s;
    else if (kind == u"document trash"_s)
        info.trashed = true;
    else if (kind == u"document details"_s) {
        info.title = u"Another title"_s;
        info.published = QDate(2020, 2, 29);
    } else if (kind == u"mention confirmed"_s)
        newMention.state = model::MentionState::Confirmed;
    else if (kind == u"mention rejected"_s)
        newMention.state = model::MentionState::Rejected;
    else if (kind == u"mention retyped"_s) {
        newMention.type = model::MentionType::Org;
        newMention.value = {};
    } else if (kind == u"mention added"_s)
        return {MentionChange{std::nullopt, samples::mention(document, document.info.id, u"motorbikes"_s)}};
    else if (kind == u"mention deleted"_s)
        return {MentionChange{mention, std::nullopt}};
    else if (kind == u"incident added"_s)
        return {IncidentChange{std::nullopt, samples::incident(document, document.info.id)}};
    else if (kind == u"incident deleted"_s)
        return {IncidentChange{incident, std::nullopt}};
    else if (kind == u"incident accepted"_s) {
        newIncident.status = model::IncidentStatus::Accepted;
        newIncident.suggested = false;
    } else if (kind == u"incident trashed"_s)
        newIncident.trashed = true;
    else if (kind == u"incident field"_s)
        newIncident.fields[model::FieldKey::Summary] =
            model::Field{u"A post was attacked."_s, {}, model::FieldState::Entered, 0, {}, {}, u"Ana"_s, {}};
    else if (kind == u"incident claims"_s)
        newIncident.claims.first().rejected = true;
    else if (kind == u"incident overrides"_s)
        newIncident.overrides[u"killed/all"_s] = model::TotalOverride{1, 2, 3, u"own count"_s, u"Ana"_s, {}};
    else {
        info.flagged = true;
        newMention.note = u"sure?"_s;
        newIncident.flagged = true;
    }
    QList<AnyChange> changes;
    if (info != document.info)
        changes.append(DocumentChange{document.info, info});
    if (newMention != mention)
        changes.append(MentionChange{mention, newMention});
    if (newIncident != incident)
        changes.append(IncidentChange{incident, newIncident});
    return changes;
}

void StepsTest::everyKindOfChange()
{
    QFETCH(QString, kind);
    const samples::Contents before = samples::contents(m_store->reader());
    const auto changes = changesOf(kind, *m_store->reader().document(first()), anyMention(), anyIncident());
    const Result<Step> done = m_store->commit(samples::step(u"correct"_s, changes));
    QVERIFY2(done, done ? "" : qUtf8Printable(done.error().message + done.error().detail));
    QVERIFY(done->id.isStored());
    QCOMPARE(done->changes.size(), changes.size());
    const samples::Contents after = samples::contents(m_store->reader());
    QVERIFY(before != after);
    reopen();
    COMPARE_CONTENTS(samples::contents(m_store->reader()), after);
    QCOMPARE(*m_store->reader().undoText(), u"correct something"_s);
    const auto undone = m_store->undo(u"Ben"_s);
    QVERIFY2(undone && *undone, undone ? "nothing" : qUtf8Printable(undone.error().message));
    COMPARE_CONTENTS(samples::contents(m_store->reader()), before);
    reopen();
    QCOMPARE(*m_store->reader().redoText(), u"correct something"_s);
    QVERIFY(*m_store->redo(u"Ben"_s));
    COMPARE_CONTENTS(samples::contents(m_store->reader()), after);
    QVERIFY(*m_store->undo(u"Ben"_s));
    COMPARE_CONTENTS(samples::contents(m_store->reader()), before);
    QVERIFY(!*m_store->undo(u"Ben"_s));
    const Result<CheckReport> report = check(m_path);
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
}

void StepsTest::randomSequences_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U})
        QTest::addRow("seed %u", seed) << seed;
}

/// After any sequence of steps, undos, redos and restarts the project shows exactly what it showed then.
void StepsTest::randomSequences()
{
    QFETCH(quint32, seed);
    samples::RandomCoder coder(seed);
    QList<samples::Contents> states{samples::contents(m_store->reader())};
    qsizetype now = 0;
    for (int i = 0; i < 60; ++i) {
        const int what = coder.below(10);
        if (what < 5) {
            const Result<Step> done = m_store->commit(coder.step(m_store->reader()));
            QVERIFY2(done, done ? "" : qUtf8Printable(done.error().message + done.error().detail));
            if (done->id.isStored()) {
                states.resize(now + 1);
                states.append(samples::contents(m_store->reader()));
                ++now;
            }
        } else if (what < 8) {
            const auto undone = m_store->undo(u"Ana"_s);
            QVERIFY2(undone, undone ? "" : qUtf8Printable(undone.error().message + undone.error().detail));
            QCOMPARE(undone->has_value(), now > 0);
            now -= now > 0 ? 1 : 0;
        } else if (what < 9) {
            const auto redone = m_store->redo(u"Ana"_s);
            QVERIFY2(redone, redone ? "" : qUtf8Printable(redone.error().message + redone.error().detail));
            QCOMPARE(redone->has_value(), now + 1 < states.size());
            now += now + 1 < states.size() ? 1 : 0;
        } else {
            reopen();
        }
        COMPARE_CONTENTS(samples::contents(m_store->reader()), states[now]);
    }
    const Result<CheckReport> report = check(m_path);
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
}

void StepsTest::newIdsAreFilledIn()
{
    const model::Document document = *m_store->reader().document(first());
    const auto done = m_store->commit(samples::step(
        u"add"_s, {MentionChange{std::nullopt, samples::mention(document, first(), u"motorbikes"_s)},
                   IncidentChange{std::nullopt, samples::incident(document, first())}}));
    QVERIFY(done);
    const auto& mention = std::get<MentionChange>(done->changes[0]).after;
    const auto& incident = std::get<IncidentChange>(done->changes[1]).after;
    QVERIFY(mention->id.isStored());
    QCOMPARE(*m_store->reader().mention(mention->id), mention);
    QVERIFY(incident->id.isStored());
    QVERIFY(incident->publicId.size() >= 10);
    QVERIFY(incident->createdAt.isValid());
    QCOMPARE(*m_store->reader().incident(incident->id), incident);
}

void StepsTest::claimIdsAreGivenAndLinked()
{
    const model::Incident before = anyIncident();
    model::Incident after = before;
    model::Claim later;
    later.id = model::ClaimId(-5);
    later.document = first();
    later.low = 15;
    after.claims.append(later);
    after.claims.first().supersedes = model::ClaimId(-5);
    const auto done = m_store->commit(samples::step(u"correct"_s, {IncidentChange{before, after}}));
    QVERIFY(done);
    const model::Incident stored = anyIncident();
    QVERIFY(stored.claims.last().id.isStored());
    QCOMPARE(stored.claims.first().supersedes, stored.claims.last().id);
    QCOMPARE(stored.claims.first().id, before.claims.first().id);
    QVERIFY(stored.claims.last().id != stored.claims.first().id);
}

void StepsTest::publicIdsAreNeverReused()
{
    const model::Incident gone = anyIncident();
    QVERIFY(m_store->commit(samples::step(u"delete"_s, {IncidentChange{gone, std::nullopt}})));
    model::Incident thief = samples::incident(*m_store->reader().document(first()), first());
    thief.publicId = gone.publicId;
    const auto refused = m_store->commit(samples::step(u"add"_s, {IncidentChange{std::nullopt, thief}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    model::Incident other =
        *m_store->reader().incidents(m_store->reader().documents()->at(1).id)->constBegin();
    model::Incident renamed = other;
    renamed.publicId = u"C-MINE"_s;
    QCOMPARE(m_store->commit(samples::step(u"correct"_s, {IncidentChange{other, renamed}})).error().code,
             ErrorCode::Refused);
}

void StepsTest::staleBeforeIsRefused()
{
    const model::Mention seen = anyMention();
    model::Mention confirmed = seen;
    confirmed.state = model::MentionState::Confirmed;
    QVERIFY(m_store->commit(samples::step(u"confirm"_s, {MentionChange{seen, confirmed}})));
    model::Mention rejected = seen;
    rejected.state = model::MentionState::Rejected;
    const auto refused = m_store->commit(samples::step(u"reject"_s, {MentionChange{seen, rejected}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.endsWith(u'.'));
    QVERIFY(anyMention().state == model::MentionState::Confirmed);
}

void StepsTest::halfARefusedStepIsNotStored()
{
    const samples::Contents before = samples::contents(m_store->reader());
    const model::Mention seen = anyMention();
    model::Mention confirmed = seen;
    confirmed.state = model::MentionState::Confirmed;
    model::Incident stale = anyIncident();
    stale.note = u"never stored"_s;
    model::Incident after = stale;
    after.flagged = true;
    QVERIFY(!m_store->commit(
        samples::step(u"correct"_s, {MentionChange{seen, confirmed}, IncidentChange{stale, after}})));
    COMPARE_CONTENTS(samples::contents(m_store->reader()), before);
    QVERIFY(m_store->reader().log(10)->isEmpty());
    QVERIFY(m_store->reader().undoText()->isEmpty());
}

void StepsTest::wrongQuoteIsRefused()
{
    model::Mention wrong = samples::mention(*m_store->reader().document(first()), first(), u"motorbikes"_s);
    wrong.span.end += 1;
    QCOMPARE(m_store->commit(samples::step(u"add"_s, {MentionChange{std::nullopt, wrong}})).error().code,
             ErrorCode::Refused);
    wrong.span = {100000, 100005};
    wrong.quote.clear();
    QCOMPARE(m_store->commit(samples::step(u"add"_s, {MentionChange{std::nullopt, wrong}})).error().code,
             ErrorCode::Refused);
}

void StepsTest::emptyQuoteIsFilledIn()
{
    model::Mention bare = samples::mention(*m_store->reader().document(first()), first(), u"🔥 Gunmen"_s);
    bare.quote.clear();
    const auto done = m_store->commit(samples::step(u"add"_s, {MentionChange{std::nullopt, bare}}));
    QVERIFY(done);
    QCOMPARE(std::get<MentionChange>(done->changes.first()).after->quote, u"🔥 Gunmen"_s);
}

void StepsTest::changesOfNothingAreNotLogged()
{
    const model::Mention same = anyMention();
    const auto done = m_store->commit(samples::step(u"confirm"_s, {MentionChange{same, same}}));
    QVERIFY(done);
    QVERIFY(!done->id.isStored());
    QVERIFY(m_store->reader().log(10)->isEmpty());
    QVERIFY(m_store->reader().undoText()->isEmpty());
}

void StepsTest::aNewStepClearsTheRedoBranch()
{
    const auto note = [&](const QString& text) {
        const model::Mention before = anyMention();
        model::Mention after = before;
        after.note = text;
        return m_store->commit(samples::step(u"correct"_s, {MentionChange{before, after}})).ok();
    };
    QVERIFY(note(u"one"_s));
    QVERIFY(note(u"two"_s));
    QVERIFY(*m_store->undo(u"Ana"_s));
    QVERIFY(note(u"three"_s));
    QVERIFY(m_store->reader().redoText()->isEmpty());
    QVERIFY(!*m_store->redo(u"Ana"_s));
    QCOMPARE(anyMention().note, u"three"_s);
    QVERIFY(*m_store->undo(u"Ana"_s));
    QCOMPARE(anyMention().note, u"one"_s);
}

void StepsTest::undoAndRedoAreLogged()
{
    const model::Mention before = anyMention();
    model::Mention after = before;
    after.state = model::MentionState::Confirmed;
    QVERIFY(m_store->commit(samples::step(u"confirm"_s, {MentionChange{before, after}})));
    QVERIFY(*m_store->undo(u"Ben"_s));
    QVERIFY(*m_store->redo(u"Cem"_s));
    const QList<LogEntry> log = *m_store->reader().log(10);
    QCOMPARE(log.size(), 3);
    QCOMPARE(log[0].verb, u"redo"_s);
    QCOMPARE(log[0].coder, u"Cem"_s);
    QCOMPARE(log[1].verb, u"undo"_s);
    QCOMPARE(log[1].coder, u"Ben"_s);
    QCOMPARE(log[2].verb, u"confirm"_s);
    QCOMPARE(log[2].kind, u"mention"_s);
    QCOMPARE(log[2].subject, before.id.value());
    QVERIFY(log[2].when.isValid());
    QVERIFY(log[0].id > log[1].id);
}

void StepsTest::theLogOfADocument()
{
    const QList<model::DocumentInfo> documents = *m_store->reader().documents();
    for (const model::DocumentInfo& before : documents) {
        model::DocumentInfo after = before;
        after.flagged = true;
        QVERIFY(m_store->commit(samples::step(u"flag"_s, {samples::change(before, after)})));
    }
    const model::Incident incident = m_store->reader().incidents(documents[1].id)->first();
    model::Incident noted = incident;
    noted.note = u"x"_s;
    QVERIFY(m_store->commit(samples::step(u"note"_s, {IncidentChange{incident, noted}})));
    const QList<LogEntry> log = *m_store->reader().log(10, documents[1].id);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0].kind, u"incident"_s);
    QCOMPARE(log[1].kind, u"document"_s);
    QCOMPARE(m_store->reader().log(1)->size(), 1);
}

void StepsTest::updatedAtFollowsTheStep()
{
    const model::Incident before = anyIncident();
    model::Incident after = before;
    after.note = u"x"_s;
    Step step = samples::step(u"note"_s, {IncidentChange{before, after}});
    step.when = QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    QVERIFY(m_store->commit(step));
    QCOMPARE(anyIncident().updatedAt, step.when);
    QCOMPARE(anyIncident().createdAt, before.createdAt);
}

void StepsTest::redraftingKeepsUndoUsable()
{
    const model::Document document = *m_store->reader().document(first());
    const model::Mention decided = anyMention();
    model::Mention confirmed = decided;
    confirmed.state = model::MentionState::Confirmed;
    const model::Mention revalued = m_store->reader().mentions(first())->at(1);
    model::Mention after = revalued;
    after.score = 0.5; // still undecided: the next drafting replaces it
    QVERIFY(m_store->commit(
        samples::step(u"details"_s, {MentionChange{decided, confirmed}, MentionChange{revalued, after}})));
    QVERIFY(m_store->replaceDrafts(first(), {}, {}, u"casus next"_s));
    QCOMPARE(m_store->reader().mentions(first())->size(), 1);
    const auto undone = m_store->undo(u"Ana"_s);
    QVERIFY2(undone && *undone, undone ? "nothing" : qUtf8Printable(undone.error().message));
    QCOMPARE((*undone)->changes.size(), 1);
    QVERIFY(m_store->reader().mentions(first())->first().state == model::MentionState::Suggested);
}

void StepsTest::redraftingForgetsRedoOfItsDocument()
{
    const model::Mention seen = anyMention();
    model::Mention confirmed = seen;
    confirmed.state = model::MentionState::Confirmed;
    QVERIFY(m_store->commit(samples::step(u"confirm"_s, {MentionChange{seen, confirmed}})));
    QVERIFY(*m_store->undo(u"Ana"_s));
    const model::DocumentId second = m_store->reader().documents()->at(1).id;
    QVERIFY(m_store->replaceDrafts(second, {}, {}, u"casus next"_s));
    QVERIFY(!m_store->reader().redoText()->isEmpty());
    QVERIFY(m_store->replaceDrafts(first(), {}, {}, u"casus next"_s));
    QVERIFY(m_store->reader().redoText()->isEmpty());
}

QTEST_GUILESS_MAIN(StepsTest)
#include "test_steps.moc"
