// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_chain.h"
#include "extraction/sequence_evaluation.h"
#include "extraction/sequence_tagger.h"
#include "sequence_sample.h"

#include <QtTest>

#include <cmath>

using namespace casus;
using namespace casus::extraction::sequence;

class TestSequenceTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalSeedsGiveEqualBytes();
    void anotherSeedGivesAnotherModel();
    void learnsWhatItIsShown();
    void stopsWhenAsked();
    void probabilitiesOfTheChainSumToOne();
    void markedNamesPromiseMost();
    void exponentialAgreesWithTheLibrary();
    void evaluationCountsExactNames();
};

void TestSequenceTraining::equalSeedsGiveEqualBytes()
{
    const QByteArray once = packModel(sample::trained(5));
    QVERIFY(once == packModel(sample::trained(5)));
}

void TestSequenceTraining::anotherSeedGivesAnotherModel()
{
    QVERIFY(packModel(sample::trained(5)) != packModel(sample::trained(6)));
}

void TestSequenceTraining::learnsWhatItIsShown()
{
    const auto model = Model::fromBytes(packModel(sample::trained()), u"test"_qs);
    QVERIFY(model.ok());
    const AnnotatedText text = sample::annotated(sample::sentences());
    Evaluation evaluation;
    evaluation.add(text.names, Tagger(*model).tag(text.analysis, text.folded));
    QVERIFY2(evaluation.names().f1() > 98, qPrintable(QString::number(evaluation.names().f1())));
    QCOMPARE(evaluation.names().wanted, 360);
}

void TestSequenceTraining::stopsWhenAsked()
{
    const Cancellation cancellation;
    cancellation.request();
    QVERIFY(!train({sample::annotated(sample::sentences())}, {}, {}, {}, cancellation).has_value());
}

namespace {

/// Scores of a chain of four tokens, from a fixed generator.
std::vector<Scores> someScores(Transitions& transitions)
{
    std::uint64_t state = 99;
    const auto next = [&] {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<float>(state >> 40U) / static_cast<float>(1U << 24U) * 4 - 2;
    };
    for (Scores& row : transitions) {
        for (float& value : row)
            value = next();
    }
    std::vector<Scores> scores(4);
    for (Scores& row : scores) {
        for (float& value : row)
            value = next();
    }
    return scores;
}

} // namespace

void TestSequenceTraining::probabilitiesOfTheChainSumToOne()
{
    Transitions transitions{};
    const std::vector<Scores> scores = someScores(transitions);
    Chain chain(transitions);
    chain.sum(scores);
    for (std::size_t t = 0; t < scores.size(); ++t) {
        double total = 0;
        for (State s = 0; s < kStateCount; ++s)
            total += chain.probability(t, s);
        QVERIFY2(std::abs(total - 1) < 1e-9, qPrintable(QString::number(total)));
    }
    double pairs = 0;
    for (const Chain::Pair& pair : Chain::pairs())
        pairs += chain.probability(1, pair.from, pair.to);
    QVERIFY(std::abs(pairs - 1) < 1e-9);
    // Every way for token 1 to be in a person's name is one of its spans.
    double spans = 0;
    for (std::size_t first = 0; first <= 1; ++first) {
        for (std::size_t last = 2; last <= 4; ++last)
            spans += chain.probability(first, last, Label::Person);
    }
    double states = 0;
    for (const Position position : {Position::Begin, Position::Inside, Position::Last, Position::Unit})
        states += chain.probability(1, stateOf(Label::Person, position));
    QVERIFY(std::abs(spans - states) < 1e-9);
}

namespace {

/// What the best choice of names from token `first` on promises, by trying all.
double bestPromise(const Chain& chain, std::size_t first, std::size_t size)
{
    if (first == size)
        return 0;
    double best = bestPromise(chain, first + 1, size);
    for (std::size_t last = first + 1; last <= size; ++last) {
        for (std::size_t label = 0; label < kLabelCount; ++label)
            best = std::max(best, chain.probability(first, last, static_cast<Label>(label)) - kWorth +
                                      bestPromise(chain, last, size));
    }
    return best;
}

} // namespace

void TestSequenceTraining::markedNamesPromiseMost()
{
    Transitions transitions{};
    std::vector<Scores> scores = someScores(transitions);
    std::size_t marked = 0;
    // The surer the chain, the more names are worth their risk.
    for (const float sharpness : {1.0F, 2.0F, 4.0F, 8.0F}) {
        std::vector<Scores> sharp = scores;
        for (Scores& row : sharp) {
            for (float& value : row)
                value *= sharpness;
        }
        Chain chain(transitions);
        chain.sum(sharp);
        double promise = 0;
        std::size_t end = 0;
        for (const TaggedName& name : worthwhileNames(chain, sharp.size())) {
            QVERIFY(name.span.first >= end && name.span.last <= sharp.size());
            QVERIFY(name.probability > kWorth);
            end = name.span.last;
            promise += name.probability - kWorth;
            ++marked;
        }
        QVERIFY(std::abs(promise - bestPromise(chain, 0, sharp.size())) < 1e-9);
    }
    QVERIFY(marked > 0);
}

void TestSequenceTraining::exponentialAgreesWithTheLibrary()
{
    for (double x = -60; x <= 0; x += 0.037)
        QVERIFY2(std::abs(expOf(x) / std::exp(x) - 1) < 1e-12, qPrintable(QString::number(x)));
    QCOMPARE(expOf(0), 1.0);
    QCOMPARE(expOf(-1000), 0.0);
}

void TestSequenceTraining::evaluationCountsExactNames()
{
    Evaluation evaluation;
    evaluation.add(
        {{0, 2, Label::Person}, {4, 5, Label::Place}, {7, 9, Label::Org}},
        {{{0, 2, Label::Person}, 0.95}, {{4, 6, Label::Place}, 0.5}, {{7, 9, Label::Place}, 0.25}});
    const Tally names = evaluation.names();
    QCOMPARE(names.right, 1);
    QCOMPARE(names.marked, 3);
    QCOMPARE(names.wanted, 3);
    QCOMPARE(evaluation.bins[9].right, 1);
    QCOMPARE(evaluation.bins[5].marked, 1);
    QCOMPARE(evaluation.bins[2].right, 0);
}

QTEST_GUILESS_MAIN(TestSequenceTraining)
#include "tst_sequence_training.moc"
