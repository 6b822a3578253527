// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/gold_mentions.h"
#include "app/drafting/slot_score.h"
#include "drafting/draft_json.h"
#include "drafting/drafter.h"
#include "text/offsets.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace casus;

/// Reports in other words than the corpus (tests/data/drafting), with keys written before the drafts.
class DraftingUnseenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void slotsAreFilled();
    void noIncidentWithoutNews();
    void everythingIsTracedToWords_data();
    void everythingIsTracedToWords();

private:
    std::vector<test::KeyedDocument> m_documents;
    std::unique_ptr<extraction::Extractor> m_extractor;
    std::unique_ptr<drafting::Drafter> m_drafter;
};

void DraftingUnseenTest::initTestCase()
{
    m_documents = test::readCorpus(QStringLiteral(CASUS_TEST_DATA "/drafting"));
    QCOMPARE(m_documents.size(), std::size_t(15));
    knowledge::KnowledgeSources sources;
    sources.resources = QStringLiteral(CASUS_RESOURCES);
    const auto knowledge = knowledge::Knowledge::load(sources);
    QVERIFY2(knowledge.ok(), "The shipped resources cannot be read.");
    m_extractor = std::make_unique<extraction::Extractor>(*knowledge);
    m_drafter = std::make_unique<drafting::Drafter>(*knowledge);
}

void DraftingUnseenTest::slotsAreFilled()
{
    // one point and a half below what the drafter reaches; a count is right here only as a whole
    constexpr double kLeast = 0.79;
    constexpr double kLeastSlot = 0.65;
    const QString out = qEnvironmentVariable("CASUS_DRAFTS_OUT");
    QFile lines(out.isEmpty() ? QString() : QDir(out).filePath(QStringLiteral("unseen.jsonl")));
    if (!out.isEmpty())
        QVERIFY(lines.open(QIODevice::WriteOnly));
    test::SlotScores scores;
    for (const auto& document : m_documents) {
        const auto extraction = m_extractor->extract(document.text, document.context);
        const auto drafts = m_drafter->draft(extraction, document.context);
        if (!out.isEmpty())
            lines.write(drafting::toJsonLine(document.id, document.context, extraction, drafts) + '\n');
        const auto key =
            QJsonDocument::fromJson(document.key).object()[QStringLiteral("incidents")].toArray();
        test::score(drafts, key, scores);
    }
    qInfo("incidents: F1 %.3f", scores.incidents.f1());
    for (auto it = scores.slotsByName.cbegin(); it != scores.slotsByName.cend(); ++it)
        qInfo("%-13s F1 %.3f (wanted %d, drafted %d, right %d)", qPrintable(it.key()), it->f1(), it->wanted,
              it->drafted, it->right);
    qInfo("all slots: F1 %.3f", scores.all().f1());
    QVERIFY(scores.incidents.f1() >= 0.9);
    QVERIFY(scores.all().f1() >= kLeast);
    for (auto it = scores.slotsByName.cbegin(); it != scores.slotsByName.cend(); ++it)
        QVERIFY2(it->f1() >= kLeastSlot, qPrintable(it.key()));
}

void DraftingUnseenTest::noIncidentWithoutNews()
{
    int seen = 0;
    for (const auto& document : m_documents) {
        const auto key =
            QJsonDocument::fromJson(document.key).object()[QStringLiteral("incidents")].toArray();
        if (!key.isEmpty())
            continue;
        ++seen;
        const auto drafts =
            m_drafter->draft(m_extractor->extract(document.text, document.context), document.context);
        for (const auto& draft : drafts)
            QVERIFY2(draft.role != model::IncidentRole::Main, qPrintable(document.id));
    }
    QCOMPARE(seen, 2);
}

void DraftingUnseenTest::everythingIsTracedToWords_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_documents.size(); ++i)
        QTest::newRow(qPrintable(m_documents[i].id)) << static_cast<int>(i);
}

/// Every field, place, party and claim has evidence inside the text whose quote is the words at its span.
void DraftingUnseenTest::everythingIsTracedToWords()
{
    QFETCH(const int, index);
    const auto& document = m_documents[static_cast<std::size_t>(index)];
    const text::OffsetMap offsets(document.text);
    const int length = offsets.toCodePoint(document.text.size());
    const auto traced = [&](const QList<model::Evidence>& evidence) {
        return !evidence.isEmpty() &&
               std::all_of(evidence.begin(), evidence.end(), [&](const model::Evidence& one) {
                   if (one.span.begin < 0 || one.span.end <= one.span.begin || one.span.end > length)
                       return false;
                   const auto begin = offsets.toUtf16(one.span.begin);
                   return document.text.mid(begin, offsets.toUtf16(one.span.end) - begin) == one.quote;
               });
    };
    const auto drafts =
        m_drafter->draft(m_extractor->extract(document.text, document.context), document.context);
    for (const auto& draft : drafts) {
        for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it)
            QVERIFY2(traced(it->evidence) && !it->reason.isEmpty() && it->score > 0,
                     model::fieldSpec(it.key()).name.data());
        for (const auto& place : draft.places)
            QVERIFY2(traced(place.evidence) && !place.reason.isEmpty(), qPrintable(place.name));
        for (const auto& actor : draft.actors)
            QVERIFY2(traced(actor.evidence) && !actor.reason.isEmpty(), qPrintable(actor.name));
        for (const auto& claim : draft.claims) {
            QVERIFY2(traced(claim.evidence) && !claim.reason.isEmpty(), qPrintable(claim.claimant));
            QVERIFY2(claim.claimant.isEmpty() || document.text.contains(claim.claimant),
                     qPrintable(claim.claimant));
            for (const QString& relay : claim.via)
                QVERIFY2(document.text.contains(relay), qPrintable(relay));
        }
        for (const auto& report : draft.reports)
            QVERIFY(traced(report.evidence));
    }
}

QTEST_GUILESS_MAIN(DraftingUnseenTest)
#include "tst_drafting_unseen.moc"
