// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "desk.h"

using casus::test::Desk;
using namespace casus::model;

class TestMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesFollowTheDecision()
    {
        Desk desk;
        auto& project = desk.project();
        const MentionId id = desk.mention(MentionType::Place).id;
        QVERIFY(project.confirmMention(id));
        COMPARE_NAMES(desk.mention(MentionType::Place).state, MentionState::Confirmed);
        QVERIFY(project.rejectMention(id));
        COMPARE_NAMES(desk.mention(MentionType::Place).state, MentionState::Rejected);
        QVERIFY(project.confirmMention(id));
        COMPARE_NAMES(desk.mention(MentionType::Place).state, MentionState::Confirmed);
        QVERIFY(project.reopenMention(id));
        COMPARE_NAMES(desk.mention(MentionType::Place).state, MentionState::Suggested);
        QCOMPARE(desk.mention(MentionType::Place).author, QStringLiteral("casus test"));
        QVERIFY(project.setMentionSpan(id, desk.spanOf(QStringLiteral("near Sokolo"))));
        COMPARE_NAMES(desk.mention(MentionType::Place).state, MentionState::Corrected);
        QCOMPARE(desk.mention(MentionType::Place).quote, QStringLiteral("near Sokolo"));
    }

    /// A decided mention that is reopened is the machine's draft again, whatever was corrected on the way.
    void reopeningBringsTheDraftBack()
    {
        Desk desk;
        auto& project = desk.project();
        const Mention draft = desk.mention(MentionType::Place);
        PlaceValue other;
        other.name = QStringLiteral("Bamako");
        QVERIFY(project.setMentionValue(draft.id, other));
        QVERIFY(project.setMentionSpan(draft.id, desk.spanOf(QStringLiteral("near Sokolo"))));
        QVERIFY(project.setMentionType(draft.id, MentionType::Org));
        QVERIFY(project.setMentionNote(draft.id, QStringLiteral("which one?")));
        const auto corrected = project.reader().mention(draft.id);
        QVERIFY(corrected && *corrected && (*corrected)->type == MentionType::Org);

        QVERIFY(project.reopenMention(draft.id));
        Mention expected = draft;
        expected.note = QStringLiteral("which one?");
        QVERIFY(**project.reader().mention(draft.id) == expected);
        QVERIFY(project.undo());
        QVERIFY(**project.reader().mention(draft.id) == **corrected);
        QVERIFY(project.redo());
        QVERIFY(**project.reader().mention(draft.id) == expected);
    }

    /// ... but a date is counted from the publication date that holds now.
    void aReopenedDateFollowsThePublicationDate()
    {
        Desk desk;
        auto& project = desk.project();
        const Mention draft = desk.mention(MentionType::Date);
        QVERIFY(project.setMentionValue(draft.id, DateValue{QStringLiteral("2023-04-01")}));
        QVERIFY(project.setDocumentDetails(
            desk.first,
            {QStringLiteral("first"), QStringLiteral("AFP"), {}, QStringLiteral("en"), QDate(2023, 5, 6)}));
        QVERIFY(project.reopenMention(draft.id));
        const Mention now = desk.mention(MentionType::Date);
        COMPARE_NAMES(now.state, MentionState::Suggested);
        QCOMPARE(std::get<DateValue>(now.value).edtf, QStringLiteral("2023-05-02"));
    }

    void onesOwnMarkIsTakenAway()
    {
        Desk desk;
        const auto added = desk.project().addMention(desk.first, desk.spanOf(QStringLiteral("Amadou Diallo")),
                                                     MentionType::Person);
        QVERIFY(added);
        const Mention mention = desk.mention(MentionType::Person);
        QCOMPARE(mention.id, *added);
        COMPARE_NAMES(mention.state, MentionState::Added);
        QCOMPARE(mention.quote, QStringLiteral("Amadou Diallo"));
        QCOMPARE(std::get<PersonValue>(mention.value).full, QStringLiteral("Amadou Diallo"));
        QVERIFY(desk.project().rejectMention(*added));
        QVERIFY(!desk.project().reader().mention(*added)->has_value());
        QVERIFY(desk.project().undo());
        QVERIFY(desk.project().reader().mention(*added)->has_value());
    }

    void markingADraftAgainConfirmsIt()
    {
        Desk desk;
        const Mention place = desk.mention(MentionType::Place);
        const auto same = desk.project().addMention(desk.first, place.span, MentionType::Place);
        QVERIFY(same);
        QCOMPARE(*same, place.id);
        COMPARE_NAMES(desk.mention(MentionType::Place).state, MentionState::Confirmed);
    }

    void aMarkGetsAValue_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("nth");
        QTest::addColumn<MentionType>("type");
        QTest::addColumn<QString>("member"); // of the value as an object; empty: the value is a string
        QTest::addColumn<QString>("value");
        QTest::newRow("a weekday by the publication date")
            << QStringLiteral("Wednesday") << 1 << MentionType::Date << QString()
            << QStringLiteral("2023-04-19");
        QTest::newRow("a calendar date") << QStringLiteral("2023-04-20") << 1 << MentionType::Date
                                         << QString() << QStringLiteral("2023-04-20");
        QTest::newRow("a known party") << QStringLiteral("JNIM") << 1 << MentionType::Actor
                                       << QStringLiteral("actor") << QStringLiteral("jnim");
        QTest::newRow("a place with the same words as a marked one")
            << QStringLiteral("Sokolo") << 2 << MentionType::Place << QStringLiteral("country")
            << QStringLiteral("ML");
        QTest::newRow("a capital of the gazetteer") << QStringLiteral("Bamako") << 1 << MentionType::Place
                                                    << QStringLiteral("country") << QStringLiteral("ML");
        QTest::newRow("a count") << QStringLiteral("Eight wounded") << 1 << MentionType::Casualty
                                 << QStringLiteral("outcome") << QStringLiteral("wounded");
    }
    void aMarkGetsAValue()
    {
        QFETCH(QString, words);
        QFETCH(int, nth);
        QFETCH(MentionType, type);
        QFETCH(QString, member);
        QFETCH(QString, value);
        Desk desk;
        const auto added = desk.project().addMention(desk.first, desk.spanOf(words, nth), type);
        QVERIFY(added);
        const auto mention = desk.project().reader().mention(*added);
        QVERIFY(mention && *mention);
        QCOMPARE((*mention)->quote, words);
        const QJsonValue json = toJson((*mention)->value);
        QCOMPARE(member.isEmpty() ? json.toString() : json.toObject().value(member).toString(), value);
    }

    void aNewTypeGetsAValueOfThatType()
    {
        Desk desk;
        const MentionId id = desk.mention(MentionType::Place).id;
        QVERIFY(desk.project().setMentionType(id, MentionType::Person));
        const auto mention = desk.project().reader().mention(id);
        QVERIFY(mention && *mention);
        QVERIFY(std::holds_alternative<PersonValue>((*mention)->value));
        COMPARE_NAMES((*mention)->state, MentionState::Corrected);
    }

    void aCodersValueOutlivesANewSpan()
    {
        Desk desk;
        const MentionId id = desk.mention(MentionType::Casualty).id;
        const CasualtyValue own{Outcome::Wounded, VictimGroup::Civilians, 3, 5, false};
        QVERIFY(desk.project().setMentionValue(id, own));
        QVERIFY(desk.project().setMentionSpan(id, desk.spanOf(QStringLiteral("killed 14 soldiers"))));
        QCOMPARE(std::get<CasualtyValue>(desk.mention(MentionType::Casualty).value), own);
    }
};

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
