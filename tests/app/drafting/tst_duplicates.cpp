// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/duplicates.h"
#include "drafting/place_likeness.h"
#include "knowledge/knowledge.h"
#include "text/analysis.h"

#include <QElapsedTimer>
#include <QTest>

using namespace casus;
using model::FieldKey;

namespace {

void set(model::Incident& incident, FieldKey key, model::FieldValue value)
{
    model::Field field;
    field.value = std::move(value);
    incident.fields.insert(key, field);
}

/// "Foubé@13.6,-1.1" or "Foubé"
model::IncidentPlace placeFrom(const QString& words)
{
    model::IncidentPlace place;
    place.name = words.section(u'@', 0, 0);
    const QString point = words.section(u'@', 1);
    if (!point.isEmpty()) {
        place.lat = point.section(u',', 0, 0).toDouble();
        place.lon = point.section(u',', 1).toDouble();
    }
    return place;
}

/// "killed civilians 14", "killed unknown 9+", "wounded security_forces 20-25"
model::Claim claimFrom(const QString& words)
{
    const QStringList parts = words.split(u' ');
    model::Claim claim;
    const auto victims = model::parse<model::VictimGroup>(parts.at(1)).value_or(model::VictimGroup::Unknown);
    claim.effect =
        model::effectOf(model::parse<model::Outcome>(parts.at(0)).value_or(model::Outcome::Killed), victims);
    claim.victimKind = model::defaultKindOf(victims);
    const QString number = parts.at(2);
    claim.low = number.section(u'-', 0, 0).remove(u'+').toInt();
    if (number.contains(u'-'))
        claim.high = number.section(u'-', 1).toInt();
    else if (!number.endsWith(u'+'))
        claim.high = claim.low;
    return claim;
}

/// date | country | places; ... | regions; ... | perpetrator; ... | claims; ... | tactics; ... | targets; ...
/// A perpetrator is a register id after "#", or a name; "!" before it: claimed by itself.
model::Incident incidentFrom(const QString& line, const knowledge::ActorRegister& actors)
{
    model::Incident incident;
    const QStringList cells = line.split(u'|');
    const auto cell = [&](int index) {
        QStringList values;
        for (const QString& value : cells.value(index).split(u';'))
            if (!value.trimmed().isEmpty())
                values.append(value.trimmed());
        return values;
    };
    set(incident, FieldKey::Date, cells.at(0).trimmed());
    if (!cells.value(1).trimmed().isEmpty())
        set(incident, FieldKey::Country, cells.at(1).trimmed());
    for (const QString& place : cell(2))
        incident.places.append(placeFrom(place));
    if (!cell(3).isEmpty())
        set(incident, FieldKey::AdminNamed, cell(3));
    for (QString name : cell(4)) {
        model::IncidentActor actor;
        if (name.startsWith(u'!')) {
            actor.attribution = model::Attribution::Claimed;
            name.remove(0, 1);
        }
        actor.name = name;
        if (name.startsWith(u'#')) {
            actor.actor = name.mid(1);
            if (const auto* known = actors.find(actor.actor)) {
                actor.name = known->name;
                actor.actorType = knowledge::toString(known->type);
            }
        }
        incident.actors.append(actor);
    }
    for (const QString& claim : cell(5))
        incident.claims.append(claimFrom(claim));
    if (!cell(6).isEmpty())
        set(incident, FieldKey::Tactics, cell(6));
    if (!cell(7).isEmpty())
        set(incident, FieldKey::Targets, cell(7));
    return incident;
}

model::Incident inDocument(model::Incident incident, qint64 document, qint64 id = 0)
{
    model::Report report;
    report.document = model::DocumentId(document);
    incident.reports.append(report);
    incident.id = model::IncidentId(id);
    return incident;
}

} // namespace

/// Which incidents of two documents may be one, by phenomenon.
class DuplicatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pairs_data();
    void pairs();
    void spellings_data();
    void spellings();
    void onlyNewsTakesPart_data();
    void onlyNewsTakesPart();
    void oneDocumentTellsAnIncidentOnce();
    void replacedAndRemovedIncidentsAreNotProposed();
    void oneAgainstManyGivesTheSameAsTheIndex();
    void manyIncidentsAreComparedWithFew();

private:
    [[nodiscard]] const knowledge::ActorRegister& actors() const { return m_knowledge->actors(); }
    [[nodiscard]] model::Incident incident(const char* line) const
    {
        return incidentFrom(QString::fromUtf8(line), actors());
    }

    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
};

void DuplicatesTest::initTestCase()
{
    knowledge::KnowledgeSources sources;
    sources.resources = QStringLiteral(CASUS_RESOURCES);
    const auto knowledge = knowledge::Knowledge::load(sources);
    QVERIFY2(static_cast<bool>(knowledge), "The shipped resources cannot be read.");
    m_knowledge = *knowledge;
    QVERIFY(actors().find(u"jnim") != nullptr);
}

void DuplicatesTest::pairs_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("proposed");
    QTest::addColumn<QString>("reason"); // a reason that must be given; empty: none asked
    const auto row = [](const char* name, const char* a, const char* b, bool proposed,
                        const char* reason = "") {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << proposed
                            << QString::fromUtf8(reason);
    };
    // One incident.
    row("the same report twice",
        "2023-05-13|BF|Foubé@13.60,-1.12|Sanmatenga|#jnim|killed security_forces 11|armed_assault|military",
        "2023-05-13|BF|Foubé@13.60,-1.12|Sanmatenga|#jnim|killed security_forces 11|armed_assault|military",
        true, "the same day: 2023-05-13");
    row("follow-up with a risen toll",
        "2022-03-04|NE|Anzourou@14.6,0.9||gunmen|killed civilians 9|armed_assault|",
        "2022-03-04|NE|Anzourou@14.6,0.9||#isgs|killed civilians 23|armed_assault|civilians", true);
    row("spelling variant between languages", "2022-09-02|LY|Wadi Kaam|||killed unknown 5|clash|",
        "2022-09-02|LY|Ouadi Kaam|||killed unknown 7|clash|", true, "two spellings of one place");
    row("spelling variant with one wrong letter", "2021-04-09|ML|Tessit|Gao|#isgs|killed civilians 10||",
        "2021-04-09|ML|Tesit|Gao|suspected jihadists|killed civilians 8||", true,
        "two spellings of one place");
    row("one source names the district",
        "2024-02-25|BF|Nodin||gunmen|killed civilians 170|execution|civilians",
        "2024-02-25|BF||Nodin department|gunmen|killed civilians 170|armed_assault|civilians", true,
        "the place of one is the region of the other");
    row("a site inside the town",
        "2022-10-29|SO|Mogadishu|Banadir|#al-shabaab|killed unknown 100+|explosive|",
        "2022-10-29|SO|Mogadishu airport|||killed unknown 121|suicide_bombing;explosive|", true,
        "one place within the other");
    row("group against its parent",
        "2023-01-10|NG|Ngamdu|Borno|#iswap|killed security_forces 4|ambush|military",
        "2023-01-10|NG|Ngamdu||#islamic-state|killed security_forces 6|ambush|military", true);
    row("perpetrators unknown to one source", "2023-06-16|UG|Mpondwe|Kasese|#adf|killed civilians 41||",
        "2023-06-16|UG|Mpondwe|||killed civilians 37||", true);
    row("day uncertain by one, figures agree",
        "2023-11-05|BF|Zaongo|Centre-Nord|gunmen|killed civilians 70||",
        "2023-11-06|BF|Zaongo|||killed civilians 70||", true, "days next to each other");
    row("overnight against the day",
        "2023-04-19/2023-04-20|ML|Nara|||killed officials 1;killed civilians 3||",
        "2023-04-19|ML|Nara|||killed officials 1||", true, "days that overlap");
    row("neighbouring villages named, the same figures",
        "2022-06-11|BF|Seytenga@14.02,0.34|Seno|gunmen|killed civilians 86|armed_assault|civilians",
        "2022-06-11|BF|Seytenga-Peul@14.05,0.38|Seno|jihadists|killed civilians 86|armed_assault|civilians",
        true);
    row("country unsaid in one", "2021-08-18||Arbinda|||killed civilians 65|ambush|",
        "2021-08-18|BF|Arbinda|||killed civilians 65|ambush|", true);
    // Near misses.
    row("same place another day", "2023-05-13|BF|Foubé|Sanmatenga|#jnim|killed civilians 11|armed_assault|",
        "2023-05-20|BF|Foubé|Sanmatenga|#jnim|killed civilians 11|armed_assault|", false);
    row("same place the day after, other figures",
        "2023-05-13|BF|Foubé||#jnim|killed civilians 11|ambush|military",
        "2023-05-14|BF|Foubé||#jnim|killed civilians 40|ambush|military", false);
    row("same day, neighbouring village",
        "2023-05-13|BF|Foubé@13.60,-1.12|Sanmatenga|gunmen|killed civilians 11|armed_assault|civilians",
        "2023-05-13|BF|Barsalogho@13.42,-1.06|Sanmatenga|gunmen|killed civilians 3|armed_assault|civilians",
        false);
    row("same day and party, other end of the country",
        "2023-05-13|NG|Maiduguri@11.85,13.16|Borno|#boko-haram|killed civilians 6|explosive|",
        "2023-05-13|NG|Kaduna@10.52,7.44|Kaduna|#boko-haram|killed civilians 6|explosive|", false);
    row("same figures, other country",
        "2023-05-13|BF|Markoye||gunmen|killed security_forces 14|ambush|military",
        "2023-05-13|NE|Markoye||gunmen|killed security_forces 14|ambush|military", false);
    row("same region and day, both places named, other figures",
        "2024-03-11|ML|Kidal|Kidal region|#jnim|killed security_forces 3|explosive|military",
        "2024-03-11|ML|Aguelhok|Kidal region|#jnim|killed security_forces 17|ambush|military", false);
    row("same country and day, no place in one", "2022-02-01|SY|Idlib|||killed civilians 5|air_strike|",
        "2022-02-01|SY||||killed civilians 12|shelling|", false);
    row("same town and day, bomb and abduction, other parties",
        "2022-07-14|SO|Jowhar||#al-shabaab|killed officials 4|suicide_bombing|officials",
        "2022-07-14|SO|Jowhar||#so-army|captured militants 9|abduction|militants", false);
    row("namesakes far apart", "2023-08-08|NG|Gwoza@11.08,13.69||gunmen|killed civilians 8||",
        "2023-08-08|NG|Gwoza@7.1,4.8||gunmen|killed civilians 2||", false);
    row("KM4 and KM5 are two places", "2022-07-14|SO|KM4||gunmen|killed civilians 2||",
        "2022-07-14|SO|KM5||gunmen|killed civilians 3||", false);
    row("north and south are two places", "2022-07-14|CD|North Lubero||gunmen|killed civilians 2||",
        "2022-07-14|CD|South Lubero||gunmen|killed civilians 3||", false);
    row("a month against a day", "2022-07|CD|Lubero||gunmen|killed civilians 4||",
        "2022-07-14|CD|Lubero||gunmen|killed civilians 9||", false);
    row("both groups claim", "2024-01-20|ML|Labbezanga||!#jnim|killed security_forces 12||",
        "2024-01-20|ML|Labbezanga||!#isgs|killed security_forces 12||", false);
    row("without a day", "|ML|Labbezanga||#jnim|killed security_forces 12||",
        "2024-01-20|ML|Labbezanga||#jnim|killed security_forces 12||", false);
}

void DuplicatesTest::pairs()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, proposed);
    QFETCH(QString, reason);
    const auto left = inDocument(incidentFrom(a, actors()), 1);
    const auto right = inDocument(incidentFrom(b, actors()), 2);
    const auto likeness = drafting::likenessOf(left, right, actors());
    const QByteArray said = likeness ? QStringLiteral("%1: %2")
                                           .arg(likeness->score)
                                           .arg(likeness->reasons.join(QStringLiteral(" / ")))
                                           .toUtf8()
                                     : QByteArray("excluded");
    QVERIFY2((likeness && likeness->score >= drafting::kProposalThreshold) == proposed, said.constData());
    const auto back = drafting::likenessOf(right, left, actors());
    QCOMPARE(back.has_value(), likeness.has_value());
    if (back)
        QCOMPARE(back->score, likeness->score);
    if (!reason.isEmpty())
        QVERIFY2(likeness->reasons.join(u'\n').contains(reason), said.constData());
}

void DuplicatesTest::spellings_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* a, const char* b, bool same) {
        QTest::newRow(a) << QString::fromUtf8(a) << QString::fromUtf8(b) << same;
    };
    row("Qanfouda", "Ganfuda", false); // the first letter is another
    row("Tchintabaraden", "Chintabaraden", true);
    row("Djibo", "Jibo", true);
    row("Ménaka", "Menaka", true);
    row("Al-Hol", "al Hol", true);
    row("Deir ez-Zor", "Deir al-Zour", true);
    row("Chinagodrar", "Chinegodar", true);
    row("Ouagadougou", "Wagadugu", true);
    row("Gao", "Goa", false);
    row("Mora", "Moro", false); // too short for a slip
    row("Bama", "Banki", false);
    row("Sector 4", "Sector 5", false);
    row("Beni East", "Beni West", false);
}

void DuplicatesTest::spellings()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    const QString x = text::foldName(a);
    const QString y = text::foldName(b);
    const auto likeness = drafting::likenessOfNames(x, drafting::spellingKey(x), y, drafting::spellingKey(y));
    QCOMPARE(likeness >= drafting::NameLikeness::Variant, same);
}

void DuplicatesTest::onlyNewsTakesPart_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("trashed");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, model::IncidentRole role, model::IncidentStatus status,
                        bool trashed, bool taken) {
        QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(status) << trashed << taken;
    };
    using model::IncidentRole;
    using model::IncidentStatus;
    row("news", IncidentRole::Main, IncidentStatus::Candidate, false, true);
    row("accepted", IncidentRole::Main, IncidentStatus::Accepted, false, true);
    row("recall of an old attack", IncidentRole::Background, IncidentStatus::Candidate, false, false);
    row("sum of several against one of them", IncidentRole::Aggregate, IncidentStatus::Candidate, false,
        false);
    row("piece that a source tells apart", IncidentRole::Part, IncidentStatus::Candidate, false, false);
    row("rejected", IncidentRole::Main, IncidentStatus::Rejected, false, false);
    row("merged already", IncidentRole::Main, IncidentStatus::MergedInto, false, false);
    row("in the trash", IncidentRole::Main, IncidentStatus::Candidate, true, false);
}

void DuplicatesTest::onlyNewsTakesPart()
{
    QFETCH(int, role);
    QFETCH(int, status);
    QFETCH(bool, trashed);
    QFETCH(bool, taken);
    const char* line = "2023-05-13|BF|Djibo|Soum|#jnim|killed civilians 11|armed_assault|civilians";
    auto one = inDocument(incident(line), 1, 1);
    one.role = static_cast<model::IncidentRole>(role);
    one.status = static_cast<model::IncidentStatus>(status);
    one.trashed = trashed;
    drafting::DuplicateIndex index(actors());
    index.add(one);
    index.add(inDocument(incident(line), 2, 2));
    QCOMPARE(index.proposals().size(), std::size_t(taken ? 1 : 0));
    QCOMPARE(index.sameAs(one).size(), std::size_t(taken ? 1 : 0));
}

void DuplicatesTest::oneDocumentTellsAnIncidentOnce()
{
    // Two raids on one town in one document; the other document tells the second of them.
    drafting::DuplicateIndex index(actors());
    index.add(
        inDocument(incident("2023-05-13|BF|Djibo||#jnim|killed civilians 4|armed_assault|civilians"), 1));
    index.add(
        inDocument(incident("2023-05-13|BF|Djibo||#jnim|killed security_forces 17|ambush|military"), 1));
    index.add(
        inDocument(incident("2023-05-13|BF|Djibo||#jnim|killed security_forces 17|ambush|military"), 2));
    const auto pairs = index.proposals();
    QCOMPARE(pairs.size(), std::size_t(1));
    QCOMPARE(pairs.front().a, std::size_t(1));
    QCOMPARE(pairs.front().b, std::size_t(2));
}

void DuplicatesTest::replacedAndRemovedIncidentsAreNotProposed()
{
    const char* line = "2023-05-13|BF|Djibo||#jnim|killed civilians 4|armed_assault|civilians";
    drafting::DuplicateIndex index(actors());
    index.add(inDocument(incident(line), 1, 11));
    index.add(inDocument(incident(line), 2, 12));
    QCOMPARE(index.proposals().size(), std::size_t(1));
    // dated anew: no longer the same
    index.add(inDocument(incident("2023-06-13|BF|Djibo||#jnim|killed civilians 4||"), 2, 12));
    QCOMPARE(index.proposals().size(), std::size_t(0));
    index.add(inDocument(incident(line), 2, 12));
    QCOMPARE(index.proposals().size(), std::size_t(1));
    QCOMPARE(index.proposals().front().b, std::size_t(3));
    index.remove(model::IncidentId(11));
    QCOMPARE(index.proposals().size(), std::size_t(0));
    QVERIFY(index.sameAs(inDocument(incident(line), 2, 12)).empty());
}

void DuplicatesTest::oneAgainstManyGivesTheSameAsTheIndex()
{
    std::vector<model::Incident> others{
        inDocument(incident("2023-05-13|BF|Djibo||#jnim|killed civilians 4|ambush|"), 2, 2),
        inDocument(incident("2023-05-13|BF|Arbinda||#jnim|killed civilians 9|ambush|"), 3, 3),
        inDocument(incident("2023-05-13|BF|Djibo|||killed civilians 6||"), 4, 4),
        inDocument(incident("2023-05-13|BF|Djibo||#jnim|killed civilians 4|ambush|"), 1, 5)};
    const auto one = inDocument(incident("2023-05-13|BF|Djibo||#jnim|killed civilians 4|ambush|"), 1, 1);
    const auto found = drafting::mayBeSame(one, others, actors());
    QCOMPARE(found.size(), std::size_t(2)); // not the other village, not the same document
    QCOMPARE(found[0].incident, model::IncidentId(2));
    QCOMPARE(found[1].incident, model::IncidentId(4));
    drafting::DuplicateIndex index(actors());
    for (const auto& other : others)
        index.add(other);
    const auto indexed = index.sameAs(one);
    QCOMPARE(indexed.size(), found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(indexed[i].other, found[i].other);
        QCOMPARE(indexed[i].likeness.score, found[i].likeness.score);
        QCOMPARE(indexed[i].likeness.reasons, found[i].likeness.reasons);
    }
}

void DuplicatesTest::manyIncidentsAreComparedWithFew()
{
    // 20,000 incidents over ten years in four countries, every hundredth told by two documents.
    constexpr int kMany = 20'000;
    const QStringList countries{QStringLiteral("ML"), QStringLiteral("BF"), QStringLiteral("NE"),
                                QStringLiteral("NG")};
    drafting::DuplicateIndex index(actors());
    std::vector<std::pair<std::size_t, std::size_t>> twins;
    const QDate start(2014, 1, 1);
    for (int i = 0; i < kMany; ++i) {
        const QString line =
            QStringLiteral("%1|%2|Place%3 Q%3|||killed civilians %4||")
                .arg(start.addDays(i % 3650).toString(Qt::ISODate), countries.at((i / 3650) % 4))
                .arg(i)
                .arg(3 + i % 40);
        const auto one = incidentFrom(line, actors());
        const std::size_t first = index.add(inDocument(one, 2 * i + 1));
        if (i % 100 == 0)
            twins.emplace_back(first, index.add(inDocument(one, 2 * i + 2)));
    }
    const auto pairs = index.proposals();
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (const auto& pair : pairs)
        found.emplace_back(pair.a, pair.b);
    std::sort(found.begin(), found.end());
    QVERIFY(found == twins);
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
