// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions on many mentions at once, the same words elsewhere, and blind coding.
#include "compare.h"
#include "desk.h"

#include <QElapsedTimer>

using casus::test::Desk;
using namespace casus::model;
using namespace casus::curation;

namespace {

/// A further document with drafts on the words given, in their order.
DocumentId addDocument(Desk& desk, const QString& text, const QList<std::pair<QString, MentionType>>& drafts)
{
    casus::exchange::Metadata metadata;
    metadata.published = QDate(2024, 2, 7);
    const auto added = desk.project().importText(text, QStringLiteral("further"), metadata);
    if (!added)
        qFatal("%s", qUtf8Printable(added.error().message));
    // What the finders drafted goes: the test knows its own drafts.
    const auto mentions = desk.project().reader().mentions(*added);
    QList<MentionId> ids;
    for (const Mention& mention : *mentions)
        ids.append(mention.id);
    QList<Mention> own;
    for (const auto& [words, type] : drafts) {
        Mention mention;
        mention.type = type;
        const int at = static_cast<int>(text.indexOf(words));
        mention.span = {at, at + static_cast<int>(words.size())};
        mention.quote = words;
        mention.score = 0.6;
        mention.author = QStringLiteral("casus test");
        own.append(mention);
    }
    desk.close();
    auto opened = casus::store::Store::open(desk.path(), casus::store::OpenMode::OpenExisting,
                                            casus::test::tickingClock());
    if (!opened.store->replaceDrafts(*added, own, {}, QStringLiteral("casus test")))
        qFatal("the drafts cannot be written");
    opened.store.reset();
    desk.reopen();
    return *added;
}

QStringList wordsOf(const BulkPreview& preview)
{
    QStringList words;
    for (const BulkGroup& group : preview.groups)
        words.append(QStringLiteral("%1 %2").arg(group.words).arg(group.mentions.size()));
    return words;
}

int countOf(const Desk& desk, MentionState state)
{
    int count = 0;
    const auto read = const_cast<Desk&>(desk).project().reader().forEachMention(
        [&count, state](const Mention& mention, const DocumentInfo&) {
            count += mention.state == state ? 1 : 0;
            return true;
        });
    return read ? count : -1;
}

} // namespace

class TestBulk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewGroupsByTypeAndWords()
    {
        Desk desk;
        addDocument(
            desk, QStringLiteral("Sokolo is calm. The ambush is over.\n"),
            {{QStringLiteral("Sokolo"), MentionType::Place}, {QStringLiteral("ambush"), MentionType::Event}});
        const auto all = desk.project().undecided({});
        QVERIFY(all);
        QCOMPARE(wordsOf(*all), QStringList({QStringLiteral("ambush 2"), QStringLiteral("Sokolo 2"),
                                             QStringLiteral("14 soldiers 1"), QStringLiteral("Tuesday 1")}));
        QCOMPARE(all->mentions, 6);
        QCOMPARE(all->documents, 2);
        QVERIFY(!all->more);
        const BulkGroup& place = all->groups.at(1);
        QCOMPARE(place.documents, 2);
        QCOMPARE(place.lowest, 0.6);
        QCOMPARE(place.highest, 0.9);
        QCOMPARE(place.exampleDocument, desk.first);
        QCOMPARE(place.exampleSpan, desk.spanOf(QStringLiteral("Sokolo")));
    }

    void bothVerbsAreOneStep()
    {
        Desk desk;
        const auto all = desk.project().undecided({.document = desk.first, .type = {}});
        QVERIFY(all);
        QList<MentionId> right;
        QList<MentionId> wrong;
        for (const BulkGroup& group : all->groups)
            (group.type == MentionType::Place ? wrong : right).append(group.mentions);
        const QJsonObject before = desk.snapshot();
        const auto decided = desk.project().decideMentions(right, wrong);
        QVERIFY(decided);
        QCOMPARE(*decided, 4);
        QVERIFY(desk.mention(MentionType::Place).state == MentionState::Rejected);
        QVERIFY(desk.mention(MentionType::Event).state == MentionState::Confirmed);
        QVERIFY(desk.project().undoText().contains(QStringLiteral("3 and reject 1")));
        QVERIFY(desk.project().undo());
        QCOMPARE(desk.snapshot(), before);
        QCOMPARE(desk.project().decideMentions({}, QList<MentionId>()).value(), 0);
    }

    void filterNarrows_data()
    {
        QTest::addColumn<bool>("here");
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("mentions");
        QTest::newRow("everything") << false << -1 << 0.0 << 1.0 << 6;
        QTest::newRow("one document") << true << -1 << 0.0 << 1.0 << 4;
        QTest::newRow("one type") << false << static_cast<int>(MentionType::Place) << 0.0 << 1.0 << 2;
        QTest::newRow("above a score") << false << -1 << 0.8 << 1.0 << 4;
        QTest::newRow("below a score") << false << -1 << 0.0 << 0.7 << 2;
        QTest::newRow("the score itself counts") << false << -1 << 0.9 << 0.9 << 4;
        QTest::newRow("none") << true << static_cast<int>(MentionType::Person) << 0.0 << 1.0 << 0;
    }
    void filterNarrows()
    {
        QFETCH(bool, here);
        QFETCH(int, type);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(int, mentions);
        Desk desk;
        addDocument(
            desk, QStringLiteral("Sokolo is calm. The ambush is over.\n"),
            {{QStringLiteral("Sokolo"), MentionType::Place}, {QStringLiteral("ambush"), MentionType::Event}});
        BulkFilter filter;
        if (here)
            filter.document = desk.first;
        if (type >= 0)
            filter.type = static_cast<MentionType>(type);
        filter.lowest = lowest;
        filter.highest = highest;
        QCOMPARE(desk.project().undecided(filter)->mentions, mentions);
    }

    void trashedDocumentsAreLeftAlone()
    {
        Desk desk;
        QVERIFY(desk.project().trashDocument(desk.first));
        QCOMPARE(desk.project().undecided({})->mentions, 0);
    }

    void oneStepDecidesAllAndUndoSurvivesARestart_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::newRow("accepting") << true;
        QTest::newRow("rejecting") << false;
    }
    void oneStepDecidesAllAndUndoSurvivesARestart()
    {
        QFETCH(bool, accept);
        Desk desk;
        addDocument(desk, QStringLiteral("Sokolo is calm.\n"),
                    {{QStringLiteral("Sokolo"), MentionType::Place}});
        const MentionState decided = accept ? MentionState::Confirmed : MentionState::Rejected;
        const auto preview = desk.project().undecided({});
        QList<MentionId> ids;
        for (const BulkGroup& group : preview->groups)
            ids += group.mentions;
        const int before = countOf(desk, MentionState::Suggested);
        const auto changed = desk.project().decideMentions(ids, accept ? BulkVerb::Accept : BulkVerb::Reject);
        QVERIFY(changed);
        QCOMPARE(*changed, 5);
        QCOMPARE(countOf(desk, decided), 5);
        QVERIFY2(desk.project().undoText().contains(u'5'), qPrintable(desk.project().undoText()));
        COMPARE_NAMES(desk.project().reader().documentInfo(desk.first)->status, DocumentStatus::InProgress);
        desk.reopen();
        QVERIFY(desk.project().undo());
        QCOMPARE(countOf(desk, decided), 0);
        QCOMPARE(countOf(desk, MentionState::Suggested), before);
        COMPARE_NAMES(desk.project().reader().documentInfo(desk.first)->status, DocumentStatus::Unread);
        desk.reopen();
        QVERIFY(desk.project().redo());
        QCOMPARE(countOf(desk, decided), 5);
    }

    void decidingSeveralPassesOverWhatIsDecided()
    {
        Desk desk;
        const MentionId place = desk.mention(MentionType::Place).id;
        const MentionId date = desk.mention(MentionType::Date).id;
        QVERIFY(desk.project().rejectMention(place));
        QCOMPARE(*desk.project().decideMentions({place, date}, BulkVerb::Accept), 1);
        COMPARE_NAMES(desk.mention(MentionType::Place).state, MentionState::Rejected);
        COMPARE_NAMES(desk.mention(MentionType::Date).state, MentionState::Confirmed);
        QVERIFY(desk.project().undoText().contains(QStringLiteral("Tuesday")));
    }

    void occurrencesAreWholeWordsOutsideOfMentions()
    {
        Desk desk;
        const MentionId id = desk.mention(MentionType::Place).id;
        const auto found = desk.project().occurrences(id);
        QVERIFY(found);
        // The second and the fourth "Sokolo"; the third is the beginning of "Sokolois".
        QCOMPARE(found->places.size(), 2);
        QCOMPARE(found->places.at(0).span, desk.spanOf(QStringLiteral("Sokolo"), 2));
        QCOMPARE(found->places.at(1).span, desk.spanOf(QStringLiteral("Sokolo"), 4));
        QCOMPARE(found->places.at(0).words, QStringLiteral("Sokolo"));
        QVERIFY(found->places.at(0).after.startsWith(QStringLiteral("was quiet")));
        QCOMPARE(*desk.project().markOccurrences(id, found->places), 2);
        QVERIFY(desk.project().occurrences(id)->places.isEmpty());
        QCOMPARE(*desk.project().markOccurrences(id, found->places), 0);
        desk.reopen();
        QVERIFY(desk.project().undo()); // both at once
        QCOMPARE(desk.project().occurrences(id)->places.size(), 2);
    }

    void occurrencesFollowTheirOptions_data()
    {
        QTest::addColumn<bool>("wholeWords");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<int>("take");
        QTest::addColumn<bool>("project");
        QTest::addColumn<int>("places");
        using Take = OccurrenceOptions::Take;
        const auto row = [](const char* name, bool whole, bool matchCase, Take take, bool project, int n) {
            QTest::newRow(name) << whole << matchCase << static_cast<int>(take) << project << n;
        };
        row("this document, whole words", true, true, Take::All, false, 2);
        row("within words too", false, true, Take::All, false, 3);
        row("the project, whole words", true, true, Take::All, true, 4);
        row("the project, any case", true, false, Take::All, true, 5);
        row("the project, any case, within words", false, false, Take::All, true, 7);
        row("unmarked places only", true, true, Take::UnmarkedOnly, true, 3);
        row("suggestions only", true, true, Take::UndecidedOnly, true, 1);
    }
    void occurrencesFollowTheirOptions()
    {
        QFETCH(bool, wholeWords);
        QFETCH(bool, matchCase);
        QFETCH(int, take);
        QFETCH(bool, project);
        QFETCH(int, places);
        Desk desk;
        addDocument(desk, QStringLiteral("Sokolo is calm. SOKOLO again, and oldSokolo. Sokolo!\n"),
                    {{QStringLiteral("Sokolo"), MentionType::Org}});
        OccurrenceOptions options;
        options.wholeWords = wholeWords;
        options.matchCase = matchCase;
        options.take = static_cast<OccurrenceOptions::Take>(take);
        options.scope = project ? OccurrenceOptions::Scope::Project : OccurrenceOptions::Scope::Document;
        const auto found = desk.project().occurrences(desk.mention(MentionType::Place).id, options);
        QVERIFY(found);
        QCOMPARE(found->places.size(), places);
    }

    void aSuggestionOfAnotherTypeIsCorrected()
    {
        Desk desk;
        const DocumentId other = addDocument(desk, QStringLiteral("Sokolo is calm.\n"),
                                             {{QStringLiteral("Sokolo"), MentionType::Org}});
        const Mention like = desk.mention(MentionType::Place);
        const auto found = desk.project().occurrences(
            like.id, {OccurrenceOptions::Scope::Project, OccurrenceOptions::Take::UndecidedOnly, true, true});
        QCOMPARE(found->places.size(), 1);
        QCOMPARE(*desk.project().markOccurrences(like.id, found->places), 1);
        const Mention corrected = desk.project().reader().mentions(other)->constFirst();
        COMPARE_NAMES(corrected.state, MentionState::Corrected);
        QVERIFY(corrected.type == MentionType::Place);
        QVERIFY(corrected.value == like.value);
        QVERIFY(desk.project().undo());
        QVERIFY(desk.project().reader().mentions(other)->constFirst().type == MentionType::Org);
    }

    void aWeekdayIsAnotherDayElsewhere()
    {
        Desk desk;
        const DocumentId other = addDocument(desk, QStringLiteral("It rained on Tuesday.\n"), {});
        const Mention like = desk.mention(MentionType::Date);
        const auto found = desk.project().occurrences(
            like.id, {OccurrenceOptions::Scope::Project, OccurrenceOptions::Take::All, true, true});
        QCOMPARE(found->places.size(), 1);
        QVERIFY(desk.project().markOccurrences(like.id, found->places));
        const Mention marked = desk.project().reader().mentions(other)->constFirst();
        QCOMPARE(std::get<DateValue>(marked.value).edtf, QStringLiteral("2024-02-06"));
    }

    void marksAreNeverCutFromTheirLetters()
    {
        Desk desk;
        // "Ségou" with combining accents, once more with a mark behind the last letter.
        const QString nfd = QStringLiteral("Se\u0301gou");
        const DocumentId other =
            addDocument(desk,
                        nfd + QStringLiteral(" fell. Then ") + nfd + QStringLiteral("\u0308 and ") + nfd +
                            QStringLiteral(" rose.\n"),
                        {{nfd, MentionType::Place}});
        const MentionId like = desk.project().reader().mentions(other)->constFirst().id;
        OccurrenceOptions within;
        within.wholeWords = false;
        QCOMPARE(desk.project().occurrences(like, within)->places.size(), 1);
    }

    void decisionsBeforeTheDraftsAreSeenAreLoggedAsBlind()
    {
        Desk desk;
        QVERIFY(!desk.project().isBlind());
        QVERIFY(desk.project().draftsShown(desk.first));
        QVERIFY(desk.project().setBlind(true));
        QVERIFY(!desk.project().draftsShown(desk.first));
        QVERIFY(desk.project().addMention(desk.first, desk.spanOf(QStringLiteral("Amadou Diallo")),
                                          MentionType::Person));
        QCOMPARE(desk.project().reader().log(1)->constFirst().verb, QStringLiteral("add-blind"));
        desk.reopen();
        QVERIFY(desk.project().isBlind());
        QVERIFY(desk.project().showDrafts(desk.first));
        QVERIFY(desk.project().draftsShown(desk.first));
        QVERIFY(!desk.project().draftsShown(desk.second));
        QVERIFY(desk.project().confirmMention(desk.mention(MentionType::Place).id));
        QCOMPARE(desk.project().reader().log(1)->constFirst().verb, QStringLiteral("confirm"));
        desk.reopen();
        QVERIFY(desk.project().draftsShown(desk.first));
        QVERIFY2(desk.project().undo() && desk.project().undo(), "what was blind is undone as all else");
        QVERIFY(desk.project().setBlind(false));
        QVERIFY(desk.project().draftsShown(desk.second));
    }
};

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
