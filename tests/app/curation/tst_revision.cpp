// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/revision.h"
#include "desk.h"
#include "text/offsets.h"

#include <QtTest>

#include <algorithm>

using namespace casus;
using namespace casus::curation;
using casus::model::Mention;
using casus::model::MentionState;
using casus::model::MentionType;
using casus::test::Desk;

namespace {

constexpr auto kAddress = "https://example.org/attack";

QString firstVersion()
{
    return QStringLiteral(
        "🙂 Attack on Sokolo\n\nGunmen of the Red Scarves killed five soldiers in Sokolo on Tuesday, "
        "the army said. The army sent help.\n");
}

QString secondVersion()
{
    return QStringLiteral(
        "UPDATE: attack on Sokolo\n\nThe mayor spoke on the radio. Gunmen of the Red Scarves "
        "killed six soldiers in Sokolo on Tuesday, the army said.\n");
}

model::DocumentId import(Project& project, const QString& text)
{
    exchange::Metadata metadata;
    metadata.published = QDate(2024, 3, 13);
    metadata.url = QLatin1String(kAddress);
    const auto id = project.importText(text, QStringLiteral("attack"), metadata);
    if (!id)
        qFatal("%s", qUtf8Printable(id.error().message));
    return *id;
}

model::Span spanOf(const Project& project, model::DocumentId id, const QString& words)
{
    const auto document = project.reader().document(id);
    const text::OffsetMap map(document->text);
    const qsizetype at = document->text.indexOf(words);
    return {map.toCodePoint(at), map.toCodePoint(at + words.size())};
}

const Mention* markOf(const QList<Mention>& mentions, const QString& words, MentionType type)
{
    const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        return mention.quote == words && mention.type == type;
    });
    return found == mentions.end() ? nullptr : &*found;
}

} // namespace

class TestRevision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decisionsComeAsSuggestions();
    void isOneStep();
    void whatWasDecidedThereStays();
    void rejectedSuggestionsFall();
    void aDocumentThatIsNoRevision();
};

void TestRevision::decisionsComeAsSuggestions()
{
    Desk desk;
    Project& project = desk.project();
    project.setCoder(QStringLiteral("Ana"));
    const auto first = import(project, firstVersion());
    QVERIFY(
        project.addMention(first, spanOf(project, first, QStringLiteral("Red Scarves")), MentionType::Actor));
    QVERIFY(
        project.addMention(first, spanOf(project, first, QStringLiteral("sent help")), MentionType::Event));
    const auto second = import(project, secondVersion());
    QVERIFY(project.reader().documentInfo(second)->revisionOf == first);

    const auto carried = project.carryOver(second);
    QVERIFY2(carried, qPrintable(carried ? QString() : carried.error().message));
    QCOMPARE(carried->carried, 1);
    QCOMPARE(carried->lost, QStringList{QStringLiteral("“sent help” (EVENT)")});
    const auto there = project.reader().mentions(second);
    const Mention* mark = markOf(*there, QStringLiteral("Red Scarves"), MentionType::Actor);
    QVERIFY(mark);
    QVERIFY(mark->state == MentionState::Suggested);
    QVERIFY(mark->span == spanOf(project, second, QStringLiteral("Red Scarves")));
    QVERIFY(mark->reason.contains(QStringLiteral("Ana")));
    QVERIFY(mark->score > 0.9);
    QVERIFY(project.reader().mentions(first)->size() >= 2); // the former version is as it was
}

void TestRevision::isOneStep()
{
    Desk desk;
    Project& project = desk.project();
    const auto first = import(project, firstVersion());
    QVERIFY(
        project.addMention(first, spanOf(project, first, QStringLiteral("Red Scarves")), MentionType::Actor));
    const auto second = import(project, secondVersion());
    const auto before = *project.reader().mentions(second);
    QVERIFY(project.carryOver(second));
    QVERIFY(*project.reader().mentions(second) != before);
    desk.reopen();
    QVERIFY(desk.project().undo());
    QVERIFY(*desk.project().reader().mentions(second) == before);
}

void TestRevision::whatWasDecidedThereStays()
{
    Desk desk;
    Project& project = desk.project();
    const auto first = import(project, firstVersion());
    const auto span = spanOf(project, first, QStringLiteral("Red Scarves"));
    QVERIFY(project.addMention(first, span, MentionType::Actor));
    const auto second = import(project, secondVersion());
    const auto there = spanOf(project, second, QStringLiteral("Red Scarves"));
    QVERIFY(project.addMention(second, there, MentionType::Actor));
    const auto before = *project.reader().mentions(second);
    const auto carried = project.carryOver(second);
    QCOMPARE(carried->alreadyThere, 1);
    QVERIFY(*project.reader().mentions(second) == before);
}

void TestRevision::rejectedSuggestionsFall()
{
    Desk desk;
    Project& project = desk.project();
    const auto first = import(project, firstVersion());
    const auto drafts = *project.reader().mentions(first);
    const Mention* draft = markOf(drafts, QStringLiteral("Tuesday"), MentionType::Date);
    QVERIFY(draft);
    QVERIFY(project.rejectMention(draft->id));
    const auto second = import(project, secondVersion());
    QVERIFY(markOf(*project.reader().mentions(second), QStringLiteral("Tuesday"), MentionType::Date)->score >
            0.5);
    QVERIFY(project.carryOver(second));
    const auto after = *project.reader().mentions(second);
    const Mention* fallen = markOf(after, QStringLiteral("Tuesday"), MentionType::Date);
    QVERIFY(fallen->state == MentionState::Suggested);
    QVERIFY(fallen->score < 0.2);
}

void TestRevision::aDocumentThatIsNoRevision()
{
    Desk desk;
    const auto carried = desk.project().carryOver(desk.first);
    QVERIFY(!carried);
    QVERIFY(carried.error().code == ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
