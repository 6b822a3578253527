// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_filter.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

#include <functional>

using namespace casus::model;
using namespace Qt::StringLiterals;

namespace {

Incident ambush()
{
    Incident incident;
    incident.publicId = QStringLiteral("C-0000000007");
    incident.status = IncidentStatus::Accepted;
    incident.coder = QStringLiteral("Awa");
    incident.note = QStringLiteral("Seen in the évening news");
    incident.fields[FieldKey::Date].value = QStringLiteral("2023-04-18/2023-04-20");
    incident.fields[FieldKey::Country].value = QStringLiteral("ML");
    incident.fields[FieldKey::Kind].value = QStringLiteral("ambush_or_attack_on_forces");
    incident.fields[FieldKey::Tactics].value =
        QStringList{QStringLiteral("ambush"), QStringLiteral("explosive")};
    IncidentPlace place;
    place.name = QStringLiteral("Ménaka");
    place.country = QStringLiteral("NE");
    incident.places.append(place);
    IncidentActor actor;
    actor.name = QStringLiteral("Group for the Support of Islam");
    actor.actor = QStringLiteral("jnim");
    incident.actors.append(actor);
    Claim claim;
    claim.claimant = QStringLiteral("Defence Ministry");
    incident.claims.append(claim);
    return incident;
}

using Change = std::function<void(RecordFilter&, Incident&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRecordFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesByEachPart_data();
    void matchesByEachPart();
    void allPartsMustHold();
    void emptyAsksForNothing();
    void survivesJson();
    void unknownNamesInJsonArePassedOver();
    void saysItselfInWords();
    void foldsWords();
};

void TestRecordFilter::matchesByEachPart_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("expected");
    const auto range = [](const QString& from, const QString& to) -> Change {
        return [=](RecordFilter& f, Incident&) {
            f.from = QDate::fromString(from, Qt::ISODate);
            f.to = QDate::fromString(to, Qt::ISODate);
        };
    };
    const auto dated = [](const QString& date, const QString& from, const QString& to) -> Change {
        return [=](RecordFilter& f, Incident& i) {
            f.from = QDate::fromString(from, Qt::ISODate);
            f.to = QDate::fromString(to, Qt::ISODate);
            i.fields[FieldKey::Date].value = date;
        };
    };
    const QString none;
    QTest::newRow("range around") << range(u"2023-01-01"_s, u"2023-12-31"_s) << true;
    QTest::newRow("range meets the last day") << range(u"2023-04-20"_s, none) << true;
    QTest::newRow("range begins a day late") << range(u"2023-04-21"_s, none) << false;
    QTest::newRow("range meets the first day") << range(none, u"2023-04-18"_s) << true;
    QTest::newRow("range ends a day early") << range(none, u"2023-04-17"_s) << false;
    QTest::newRow("range within the date") << range(u"2023-04-19"_s, u"2023-04-19"_s) << true;
    QTest::newRow("month") << dated(u"2023-04"_s, u"2023-04-30"_s, none) << true;
    QTest::newRow("open end") << dated(u"2022/.."_s, u"2025-01-01"_s, none) << true;
    QTest::newRow("open end, before it") << dated(u"2022/.."_s, none, u"2021-12-31"_s) << false;
    QTest::newRow("no date") << Change([](RecordFilter& f, Incident& i) {
        f.from = QDate(2023, 1, 1);
        i.fields.remove(FieldKey::Date);
    }) << false;
    QTest::newRow("country") << Change([](RecordFilter& f, Incident&) {
        f.countries = QStringList{u"BF"_s, u"ML"_s};
    }) << true;
    QTest::newRow("country of a place only")
        << Change([](RecordFilter& f, Incident&) { f.countries = QStringList{u"NE"_s}; }) << false;
    QTest::newRow("country of a place, record has none") << Change([](RecordFilter& f, Incident& i) {
        f.countries = QStringList{u"NE"_s};
        i.fields.remove(FieldKey::Country);
    }) << true;
    QTest::newRow("actor by id") << Change([](RecordFilter& f, Incident&) { f.actor = u"JNIM"_s; }) << true;
    QTest::newRow("actor by words") << Change([](RecordFilter& f, Incident&) { f.actor = u"islam supp"_s; })
                                    << true;
    QTest::newRow("actor by the inside of a word")
        << Change([](RecordFilter& f, Incident&) { f.actor = u"slam"_s; }) << false;
    QTest::newRow("kind") << Change([](RecordFilter& f, Incident&) {
        f.kinds = QStringList{u"abduction"_s, u"ambush_or_attack_on_forces"_s};
    }) << true;
    QTest::newRow("another kind") << Change([](RecordFilter& f, Incident&) {
        f.kinds = QStringList{u"abduction"_s};
    }) << false;
    QTest::newRow("tactic") << Change([](RecordFilter& f, Incident&) {
        f.tactics = QStringList{u"explosive"_s};
    }) << true;
    QTest::newRow("another tactic") << Change([](RecordFilter& f, Incident&) {
        f.tactics = QStringList{u"shelling"_s};
    }) << false;
    QTest::newRow("status") << Change([](RecordFilter& f, Incident&) {
        f.statuses = {IncidentStatus::Candidate, IncidentStatus::Accepted};
    }) << true;
    QTest::newRow("another status") << Change([](RecordFilter& f, Incident&) {
        f.statuses = {IncidentStatus::Rejected};
    }) << false;
    QTest::newRow("coder") << Change([](RecordFilter& f, Incident&) { f.coder = u"Awa"_s; }) << true;
    QTest::newRow("another coder") << Change([](RecordFilter& f, Incident&) { f.coder = u"Ben"_s; }) << false;
    QTest::newRow("text without accents")
        << Change([](RecordFilter& f, Incident&) { f.text = u"MENAKA even"_s; }) << true;
    QTest::newRow("text of a claimant")
        << Change([](RecordFilter& f, Incident&) { f.text = u"ministry"_s; }) << true;
    QTest::newRow("text of the id") << Change([](RecordFilter& f, Incident&) { f.text = u"c-0000000007"_s; })
                                    << true;
    QTest::newRow("text in part") << Change([](RecordFilter& f, Incident&) { f.text = u"menaka gao"_s; })
                                  << false;
    QTest::newRow("flagged") << Change([](RecordFilter& f, Incident& i) {
        f.flaggedOnly = true;
        i.flagged = true;
    }) << true;
    const auto inMali = [](Incident& i) {
        i.fields[FieldKey::Latitude].value = 14.5;
        i.fields[FieldKey::Longitude].value = -4.0;
    };
    QTest::newRow("area") << Change([inMali](RecordFilter& f, Incident& i) {
        f.area = GeoArea{-5, 14, -3, 14.5};
        inMali(i);
    }) << true;
    QTest::newRow("another area") << Change([inMali](RecordFilter& f, Incident& i) {
        f.area = GeoArea{-3.9, 14, 3, 15};
        inMali(i);
    }) << false;
    QTest::newRow("area over the date line") << Change([inMali](RecordFilter& f, Incident& i) {
        f.area = GeoArea{170, 14, -3, 15};
        inMali(i);
    }) << true;
    QTest::newRow("area, of the first place") << Change([](RecordFilter& f, Incident& i) {
        f.area = GeoArea{-5, 14, -3, 15};
        i.fields.remove(FieldKey::Latitude);
        i.places = {IncidentPlace()};
        i.places.first().lat = 14.5;
        i.places.first().lon = -4.0;
    }) << true;
    QTest::newRow("area, without coordinates") << Change([](RecordFilter& f, Incident& i) {
        f.area = GeoArea();
        i.fields.remove(FieldKey::Latitude);
        i.places.clear();
    }) << false;
    QTest::newRow("not flagged") << Change([](RecordFilter& f, Incident&) { f.flaggedOnly = true; }) << false;
}

void TestRecordFilter::matchesByEachPart()
{
    QFETCH(const Change, change);
    QFETCH(const bool, expected);
    RecordFilter filter;
    Incident incident = ambush();
    change(filter, incident);
    QCOMPARE(matches(filter, incident), expected);
}

void TestRecordFilter::allPartsMustHold()
{
    RecordFilter filter;
    filter.countries = QStringList{u"ML"_s};
    filter.coder = u"Awa"_s;
    QVERIFY(matches(filter, ambush()));
    filter.text = u"nowhere"_s;
    QVERIFY(!matches(filter, ambush()));
}

void TestRecordFilter::emptyAsksForNothing()
{
    QVERIFY(RecordFilter().isEmpty());
    QVERIFY(matches(RecordFilter(), Incident()));
    RecordFilter blanks;
    blanks.text = u"  – "_s;
    blanks.actor = u" "_s;
    QVERIFY(matches(blanks, Incident()));
    QVERIFY(toJson(RecordFilter()).isEmpty());
}

void TestRecordFilter::survivesJson()
{
    RecordFilter filter;
    filter.from = QDate(2023, 1, 2);
    filter.to = QDate(2023, 2, 3);
    filter.countries = QStringList{u"ML"_s, u"NE"_s};
    filter.actor = u"jnim"_s;
    filter.kinds = QStringList{u"abduction"_s};
    filter.tactics = QStringList{u"shelling"_s};
    filter.statuses = {IncidentStatus::InReview, IncidentStatus::MergedInto};
    filter.coder = u"Awa"_s;
    filter.text = u"Ménaka"_s;
    filter.flaggedOnly = true;
    filter.area = GeoArea{-6.25, 12.5, 2, 15};
    QVERIFY(recordFilterFromJson(toJson(filter)) == filter);
    filter.to = QDate();
    QVERIFY(recordFilterFromJson(toJson(filter)) == filter);
}

void TestRecordFilter::unknownNamesInJsonArePassedOver()
{
    QJsonObject json;
    json[u"statuses"_s] = QJsonArray{u"accepted"_s, u"of_tomorrow"_s};
    json[u"colour"_s] = u"red"_s;
    const RecordFilter filter = recordFilterFromJson(json);
    json[u"area"_s] = QJsonArray{0, 50, 10, 40};
    QVERIFY(!recordFilterFromJson(json).area);
    QCOMPARE(filter.statuses.size(), 1);
    QVERIFY(filter.statuses.constFirst() == IncidentStatus::Accepted);
}

void TestRecordFilter::saysItselfInWords()
{
    QLocale::setDefault(QLocale::c());
    RecordFilter filter;
    QCOMPARE(describe(filter), u"all incidents"_s);
    filter.from = QDate(2023, 1, 2);
    QCOMPARE(describe(filter), u"from 2 Jan 2023"_s);
    filter.to = QDate(2023, 2, 3);
    filter.countries = QStringList{u"ML"_s, u"NE"_s};
    filter.kinds = QStringList{u"air_or_drone_strike"_s};
    filter.statuses = {IncidentStatus::InReview};
    filter.coder = u"Awa"_s;
    filter.text = u" bridge "_s;
    filter.flaggedOnly = true;
    filter.area = GeoArea{-6.25, -2.04, 2, 15};
    QCOMPARE(describe(filter), u"2 Jan 2023 to 3 Feb 2023 · ML, NE · air or drone strike · in review · "
                               "decided by Awa · with “bridge” · flagged · "
                               "2.0° S to 15.0° N, 6.3° W to 2.0° E"_s);
}

void TestRecordFilter::foldsWords()
{
    QCOMPARE(foldedWords(u"N’Djaména, ŒUVRE 12km_far"_s),
             (QStringList{u"n"_s, u"djamena"_s, u"œuvre"_s, u"12km"_s, u"far"_s}));
    QVERIFY(foldedWords(u" -- "_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordFilter)

#include "tst_record_filter.moc"
