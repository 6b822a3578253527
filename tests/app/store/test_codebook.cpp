// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/detail/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

namespace {

model::Codebook withOwnParts(model::Codebook codebook)
{
    codebook.types.append({.id = model::nextType(codebook),
                           .name = u"VEHICLE"_s,
                           .label = u"Vehicle"_s,
                           .colour = model::typePalette()[8],
                           .key = u"9"_s,
                           .description = u"A vehicle that was used or hit."_s,
                           .retired = false});
    for (model::ValueList& list : codebook.lists) {
        if (list.name == u"kind"_s)
            list.values.append({u"cattle_raid"_s, u"Cattle raid"_s, {}, false, false});
    }
    codebook.fields.append(
        {u"ransom"_s, u"ransom"_s, u"Ransom"_s, model::OwnFieldKind::Number, {}, {}, false});
    codebook.fields.append(
        {u"herd"_s, u"herd"_s, u"Herd"_s, model::OwnFieldKind::Choices, u"kind"_s, {}, false});
    return codebook;
}

} // namespace

/// The codebook's versions, and what records keep of what it names.
class StoreCodebookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewProjectHasTheProgramsOwn();
    void everyVersionStays();
    void whatWouldLoseSomethingIsRefused();
    void ownPartsAreStoredLoggedAndUndone();
    void usesAreCounted();
    void draftingAgainMovesNothingDecided();
    void aDamagedProjectKeepsItsCodebook();
    void lostWordsComeBackFromTheRecords();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"p.casus"_s); }
    void reopen()
    {
        m_store.reset();
        m_store = Store::open(path(), OpenMode::OpenExisting).store;
        QVERIFY(m_store);
    }
    [[nodiscard]] const Reader& reader() const { return m_store->reader(); }
    /// Marks words with an own type and gives an incident its own fields. Two steps.
    void useOwnParts();
    void run(const QString& sql)
    {
        m_store.reset();
        const auto connection = Connection::open(path(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        (*connection)->execute(sql);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const model::DocumentId m_first{1};
};

void StoreCodebookTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = samples::project(path(), 2);
}

void StoreCodebookTest::useOwnParts()
{
    const auto stored = m_store->setCodebook(withOwnParts(*reader().codebook()), u"Ana"_s);
    QVERIFY2(stored, stored ? "" : qUtf8Printable(stored.error().message));
    const model::Document document = *reader().document(m_first);
    model::Mention mark =
        samples::mention(document, m_first, u"motorbikes"_s, model::MentionType::FirstCustom);
    mark.state = model::MentionState::Added;
    mark.value = {};
    QVERIFY(m_store->commit(samples::step(u"add"_s, {MentionChange{{}, mark}})));
    const model::Incident before = reader().incidents(m_first)->first();
    model::Incident after = before;
    model::Field ransom;
    ransom.value = 5000.0;
    ransom.state = model::FieldState::Entered;
    ransom.coder = u"Ana"_s;
    ransom.evidence = {{m_first, mark.span, mark.quote}};
    after.ownFields.insert(u"ransom"_s, ransom);
    model::Field herd = ransom;
    herd.value = QStringList{u"cattle_raid"_s, u"abduction"_s};
    after.ownFields.insert(u"herd"_s, herd);
    after.fields[model::FieldKey::Kind].value = u"cattle_raid"_s;
    QVERIFY(m_store->commit(samples::step(u"correct"_s, {IncidentChange{before, after}})));
}

void StoreCodebookTest::aNewProjectHasTheProgramsOwn()
{
    QVERIFY(*reader().codebook() == model::builtInCodebook());
    QVERIFY(reader().codebookVersions()->isEmpty());
    QVERIFY(*reader().codebook(0) == model::builtInCodebook());
    QCOMPARE(reader().codebook(1).error().code, ErrorCode::NotFound);
}

void StoreCodebookTest::everyVersionStays()
{
    const auto first = m_store->setCodebook(withOwnParts(*reader().codebook()), u"Ana"_s);
    QVERIFY(first);
    QCOMPARE(first->version, 1);
    model::Codebook renamed = *first;
    renamed.types.last().name = u"CAR"_s;
    renamed.types.last().retired = true;
    const auto second = m_store->setCodebook(renamed, u"Ben"_s);
    QVERIFY(second);
    QVERIFY(*m_store->setCodebook(*second, u"Ben"_s) == *second); // nothing changed: no version
    reopen();
    QVERIFY(*reader().codebook() == *second);
    QVERIFY(*reader().codebook(1) == *first);
    const QList<CodebookVersion> versions = *reader().codebookVersions();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0].version, 2);
    QCOMPARE(versions[0].coder, u"Ben"_s);
    QCOMPARE(versions[0].changes, (QStringList{u"Type VEHICLE renamed to CAR."_s, u"Type CAR retired."_s}));
    QVERIFY(versions[0].when.isValid());
    m_store.reset();
    const auto connection = Connection::open(path(), Connection::Access::ReadWrite);
    QVERIFY(connection);
    QVERIFY(!attempt([&] { (*connection)->execute(u"UPDATE codebooks SET coder = 'x'"_s); }));
    QVERIFY(!attempt([&] { (*connection)->execute(u"DELETE FROM codebooks"_s); }));
}

void StoreCodebookTest::whatWouldLoseSomethingIsRefused()
{
    const auto first = m_store->setCodebook(withOwnParts(*reader().codebook()), u"Ana"_s);
    QVERIFY(first);
    model::Codebook less = *first;
    less.types.removeLast();
    QCOMPARE(m_store->setCodebook(less, u"Ana"_s).error().code, ErrorCode::Refused);
    model::Codebook twice = *first;
    twice.types.last().name = u"PLACE"_s;
    QVERIFY(m_store->setCodebook(twice, u"Ana"_s).error().message.contains(u"PLACE"_s));
    model::Codebook old = withOwnParts(model::builtInCodebook());
    QVERIFY(m_store->setCodebook(old, u"Ana"_s).error().message.contains(u"someone else"_s));
    QVERIFY(*reader().codebook() == *first);
}

void StoreCodebookTest::ownPartsAreStoredLoggedAndUndone()
{
    const samples::Contents untouched = samples::contents(reader());
    useOwnParts();
    const samples::Contents used = samples::contents(reader());
    reopen();
    QCOMPARE(samples::difference(used, samples::contents(reader())), QString());
    const model::Incident incident = reader().incidents(m_first)->first();
    QCOMPARE(model::ownText(incident, u"ransom"_s), u"5000"_s);
    QCOMPARE(model::ownText(incident, u"herd"_s), u"cattle_raid; abduction"_s);
    QVERIFY(m_store->undo(u"Ana"_s));
    QVERIFY(reader().incidents(m_first)->first().ownFields.isEmpty());
    QVERIFY(m_store->undo(u"Ana"_s));
    QCOMPARE(samples::contents(reader()).mentions.size(), untouched.mentions.size());
    reopen();
    QVERIFY(m_store->redo(u"Ana"_s));
    QVERIFY(m_store->redo(u"Ana"_s));
    QCOMPARE(samples::difference(used, samples::contents(reader())), QString());
    m_store.reset();
    const auto report = check(path());
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
}

void StoreCodebookTest::usesAreCounted()
{
    QCOMPARE(reader().codebookUses()->types.value(model::MentionType::FirstCustom), 0);
    useOwnParts();
    const auto uses = reader().codebookUses();
    QVERIFY(uses);
    QCOMPARE(uses->types.value(model::MentionType::FirstCustom), 1);
    QVERIFY(uses->types.size() > 1); // and the built-in types of the drafts
    QCOMPARE(uses->fields.value(u"ransom"_s), 1);
    QCOMPARE(uses->ofValue(u"kind"_s, u"cattle_raid"_s), 2); // as the kind, and in the own field of that list
    QVERIFY(uses->ofValue(u"effect"_s, u"killed"_s) > 0);
    QCOMPARE(uses->ofValue(u"kind"_s, u"surrender"_s), 0);
}

void StoreCodebookTest::draftingAgainMovesNothingDecided()
{
    useOwnParts(); // an added mention, an incident with a decided field
    const model::Document document = *reader().document(m_first);
    const QList<model::Mention> drafted = *reader().mentions(m_first);
    QList<AnyChange> changes;
    const QList<model::MentionState> states{model::MentionState::Confirmed, model::MentionState::Corrected,
                                            model::MentionState::Rejected};
    qsizetype next = 0;
    for (const model::Mention& mention : drafted) {
        if (mention.state != model::MentionState::Suggested || next == states.size())
            continue;
        model::Mention after = mention;
        after.state = states[next++];
        changes.append(MentionChange{mention, after});
    }
    QCOMPARE(next, states.size());
    QVERIFY(m_store->commit(samples::step(u"confirm"_s, changes)));
    const auto decided = [this] {
        QMap<model::MentionId, model::Mention> kept;
        const QList<model::Mention> mentions = *reader().mentions(m_first);
        for (const model::Mention& mention : mentions) {
            if (mention.state != model::MentionState::Suggested)
                kept.insert(mention.id, mention);
        }
        return kept;
    };
    const auto before = decided();
    const model::Incident incident = reader().incidents(m_first)->first();
    QCOMPARE(before.size(), 4);
    // Other drafts over all of them, of the same types and of others.
    QList<model::Mention> drafts;
    for (const model::Mention& mention : before) {
        model::Mention draft = mention;
        draft.note = u"drafted otherwise"_s;
        draft.value = {};
        drafts.append(draft);
    }
    QVERIFY(m_store->replaceDrafts(m_first, drafts, {samples::incident(document, m_first)}, u"casus next"_s,
                                   u"fingerprint"_s));
    QVERIFY(decided() == before);
    QVERIFY(*reader().incident(incident.id) == std::optional(incident));
    QCOMPARE(reader().documentInfo(m_first)->draftedWith, u"fingerprint"_s);
    QCOMPARE(reader().documentInfo(model::DocumentId(2))->draftedWith, QString());
    m_store.reset();
    const auto report = check(path());
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
}

void StoreCodebookTest::aDamagedProjectKeepsItsCodebook()
{
    useOwnParts();
    const model::Codebook codebook = *reader().codebook();
    const samples::Contents before = samples::contents(reader());
    m_store.reset();
    const QString target = m_folder->filePath(u"saved.casus"_s);
    const auto saved = recover(path(), target);
    QVERIFY2(saved, saved ? "" : qUtf8Printable(saved.error().message));
    QVERIFY(saved->saved.contains(u"1 versions of the codebook"_s));
    const auto opened = Store::open(target, OpenMode::OpenExisting);
    QVERIFY(*opened.store->reader().codebook() == codebook);
    const samples::Contents after = samples::contents(opened.store->reader());
    QVERIFY(after.mentions == before.mentions);
    QVERIFY(after.incidents == before.incidents);
}

void StoreCodebookTest::lostWordsComeBackFromTheRecords()
{
    useOwnParts();
    const QList<model::Incident> incidents = samples::contents(reader()).incidents;
    run(u"DROP TABLE codebooks"_s);
    const QString target = m_folder->filePath(u"saved.casus"_s);
    const auto saved = recover(path(), target);
    QVERIFY2(saved, saved ? "" : qUtf8Printable(saved.error().message));
    const auto opened = Store::open(target, OpenMode::OpenExisting);
    QVERIFY(opened.store);
    const model::Codebook codebook = *opened.store->reader().codebook();
    QCOMPARE(model::labelOf(model::MentionType::FirstCustom, codebook), u"TYPE_64"_s);
    QVERIFY(model::findType(codebook, model::MentionType::FirstCustom));
    QVERIFY(model::findField(codebook, u"ransom"));
    QVERIFY(samples::contents(opened.store->reader()).incidents == incidents);
    const auto report = check(target);
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(StoreCodebookTest)
#include "test_codebook.moc"
