// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/merge.h"

#include <QtTest>

using namespace casus;
using extraction::Candidate;
using model::MentionType;

// The rules of merge.h, each by itself. Candidates are written "type first-last score".
class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void boilerplateIsPassedOver();
    void resultIsOrderedAndFreeOfOverlaps();
    void namesOfTheModel_data();
    void namesOfTheModel();
    void whatKnowledgeIsSureOfStays();

private:
    static std::vector<Candidate> parse(const QStringList& list);
    static QStringList show(const std::vector<Candidate>& candidates);
};

std::vector<Candidate> TestMerge::parse(const QStringList& list)
{
    std::vector<Candidate> candidates;
    for (const QString& item : list) {
        const QStringList parts = item.split(u' ');
        const QStringList span = parts.at(1).split(u'-');
        candidates.push_back({span.at(0).toULong(),
                              span.at(1).toULong(),
                              model::mentionTypeFromString(parts.at(0)).value(),
                              {},
                              parts.at(2).toDouble(),
                              QStringLiteral("rule")});
    }
    return candidates;
}

QStringList TestMerge::show(const std::vector<Candidate>& candidates)
{
    QStringList list;
    for (const Candidate& one : candidates)
        list.append(
            QStringLiteral("%1 %2-%3").arg(model::toString(one.type)).arg(one.firstToken).arg(one.lastToken));
    return list;
}

void TestMerge::rules_data()
{
    using L = QStringList;
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const L& candidates, const L& expected) {
        QTest::newRow(name) << candidates << expected;
    };
    row("nothing", {}, {});
    row("apart, both stay", {u"DATE 0-1 0.9"_qs, u"PLACE 1-2 0.9"_qs}, {u"DATE 0-1"_qs, u"PLACE 1-2"_qs});
    row("longer wins", {u"ACTOR 3-4 0.99"_qs, u"CASUALTY 0-4 0.7"_qs}, {u"CASUALTY 0-4"_qs});
    row("likely beats unlikely however long", {u"ORG 0-5 0.4"_qs, u"PLACE 1-2 0.8"_qs}, {u"PLACE 1-2"_qs});
    row("same length, more certain wins", {u"PLACE 0-2 0.8"_qs, u"ORG 0-2 0.9"_qs}, {u"ORG 0-2"_qs});
    row("same length and score, order of types",
        {u"EVENT 0-2 0.8"_qs, u"PLACE 0-2 0.8"_qs, u"ACTOR 0-2 0.8"_qs}, {u"ACTOR 0-2"_qs});
    row("same span and type once", {u"DATE 0-2 0.8"_qs, u"DATE 0-2 0.9"_qs}, {u"DATE 0-2"_qs});
    row("loser frees its neighbours", {u"ORG 0-2 0.9"_qs, u"PLACE 1-4 0.9"_qs, u"DATE 4-5 0.9"_qs},
        {u"PLACE 1-4"_qs, u"DATE 4-5"_qs});
    row("empty span dropped", {u"DATE 2-2 0.9"_qs}, {});
    row("turned span dropped", {u"DATE 3-2 0.9"_qs}, {});
    row("span beyond the text dropped", {u"DATE 8-99 0.9"_qs}, {});
}

void TestMerge::rules()
{
    QFETCH(QStringList, candidates);
    QFETCH(QStringList, expected);
    QCOMPARE(show(extraction::mergeCandidates(parse(candidates), std::vector<bool>(10, true))), expected);
}

void TestMerge::boilerplateIsPassedOver()
{
    std::vector<bool> readable(10, true);
    readable[4] = false;
    QCOMPARE(show(extraction::mergeCandidates(
                 parse({u"DATE 3-5 0.9"_qs, u"DATE 4-5 0.9"_qs, u"DATE 5-6 0.9"_qs}), readable)),
             QStringList{u"DATE 5-6"_qs});
}

void TestMerge::resultIsOrderedAndFreeOfOverlaps()
{
    std::vector<Candidate> many;
    for (std::size_t i = 0; i < 500; ++i) {
        const std::size_t first = (i * 7919) % 90;
        many.push_back(
            {first, first + 1 + i % 7, MentionType::Place, {}, static_cast<double>(i % 100) / 100, {}});
    }
    std::size_t last = 0;
    for (const Candidate& one : extraction::mergeCandidates(many, std::vector<bool>(100, true))) {
        QVERIFY(one.firstToken >= last);
        last = one.lastToken;
    }
    QVERIFY(last > 0);
}

void TestMerge::namesOfTheModel_data()
{
    using L = QStringList;
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const L& candidates, const L& names, const L& expected) {
        QTest::newRow(name) << candidates << names << expected;
    };
    row("a gap is filled", {u"DATE 0-1 0.9"_qs}, {u"PERSON 2-4 0.7"_qs}, {u"DATE 0-1"_qs, u"PERSON 2-4"_qs});
    row("an unlikely candidate is no obstacle", {u"ORG 2-4 0.3"_qs}, {u"PERSON 2-4 0.7"_qs},
        {u"PERSON 2-4"_qs});
    row("a count stays", {u"CASUALTY 2-5 0.6"_qs}, {u"ORG 3-4 0.99"_qs}, {u"CASUALTY 2-5"_qs});
    row("a party stays", {u"ACTOR 3-4 0.6"_qs}, {u"ORG 2-4 0.99"_qs}, {u"ACTOR 3-4"_qs});
    row("an act stays", {u"EVENT 3-4 0.6"_qs}, {u"ORG 2-5 0.99"_qs}, {u"EVENT 3-4"_qs});
    row("the likelier of two readings", {u"PLACE 2-4 0.7"_qs}, {u"PERSON 2-4 0.9"_qs}, {u"PERSON 2-4"_qs});
    row("the likelier rule stays", {u"PLACE 2-4 0.9"_qs}, {u"PERSON 2-4 0.8"_qs}, {u"PLACE 2-4"_qs});
    row("a longer name in place of its part", {u"PLACE 3-4 0.7"_qs}, {u"ORG 2-5 0.9"_qs}, {u"ORG 2-5"_qs});
    row("a part does not replace the whole", {u"ORG 2-5 0.7"_qs}, {u"PLACE 3-4 0.9"_qs}, {u"ORG 2-5"_qs});
    row("one of two stays, so both stay", {u"PLACE 2-3 0.7"_qs, u"ACTOR 3-4 0.9"_qs}, {u"ORG 2-4 0.95"_qs},
        {u"PLACE 2-3"_qs, u"ACTOR 3-4"_qs});
}

void TestMerge::namesOfTheModel()
{
    QFETCH(QStringList, candidates);
    QFETCH(QStringList, names);
    QFETCH(QStringList, expected);
    std::vector<Candidate> all = parse(candidates);
    extraction::addModelNames(all, parse(names));
    QCOMPARE(show(extraction::mergeCandidates(std::move(all), std::vector<bool>(10, true))), expected);
}

void TestMerge::whatKnowledgeIsSureOfStays()
{
    const auto knownPlace = [] {
        model::PlaceValue place;
        place.name = u"Somewhere"_qs;
        place.gazetteerId = u"geonames:1"_qs;
        return place;
    };
    std::vector<Candidate> known = parse({u"PLACE 2-4 0.9"_qs});
    known[0].value = knownPlace();
    extraction::addModelNames(known, parse({u"PERSON 2-4 0.99"_qs}));
    QCOMPARE(show(known), QStringList{u"PLACE 2-4"_qs});

    std::vector<Candidate> doubtful = parse({u"PLACE 2-4 0.6"_qs});
    doubtful[0].value = knownPlace();
    extraction::addModelNames(doubtful, parse({u"PERSON 2-4 0.99"_qs}));
    QCOMPARE(show(doubtful), QStringList{u"PERSON 2-4"_qs});
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
