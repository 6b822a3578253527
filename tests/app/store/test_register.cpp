// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf.h"
#include "model/location.h"
#include "model/policy.h"
#include "model/record_checks.h"
#include "samples.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;
using model::FieldKey;
using model::IncidentStatus;

namespace {

constexpr int kDocuments = 12;

} // namespace

class TestRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsWhatTheFilterMatches_data();
    void findsWhatTheFilterMatches();
    void ordersByEveryColumn_data();
    void ordersByEveryColumn();
    void unknownComesLastBothWays();
    void rowsComeInTheOrderOfTheIds();
    void pointsAreThoseOfTheRecords();
    void followsEditsAndUndo();
    void followsThePublicationDate();
    void mentionsByFilter();
    void mentionsInReadingOrder();
    void trashIsLeftOut();
    void namesCoders();

private:
    QList<model::Incident> everything() const;
    void change(model::IncidentId id, const std::function<void(model::Incident&)>& edit);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

QList<model::Incident> TestRegister::everything() const
{
    QList<model::Incident> all;
    const auto read = m_store->reader().forEachIncident([&](const model::Incident& incident) {
        all.append(incident);
        return true;
    });
    return read ? all : QList<model::Incident>();
}

void TestRegister::change(model::IncidentId id, const std::function<void(model::Incident&)>& edit)
{
    const model::Incident before = m_store->reader().incident(id).value().value();
    model::Incident after = before;
    edit(after);
    QVERIFY(m_store->commit(samples::step(u"correct"_s, {IncidentChange{before, after}})));
}

void TestRegister::init()
{
    const QString path = m_folder.filePath(u"p.casus"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_folder.filePath(u"made.casus"_s), path));
    m_store = Store::open(path, OpenMode::OpenExisting).store;
    QVERIFY(m_store);
}

void TestRegister::cleanup()
{
    m_store.reset();
}

void TestRegister::initTestCase()
{
    m_store = samples::project(m_folder.filePath(u"made.casus"_s), kDocuments);
    const QStringList dates{u"2023-04-18"_s,  u"2023-04"_s,       u"2022-12-30/2023-01-02"_s,
                            u"2021/.."_s,     u"../2020-05-01"_s, u"2019"_s,
                            QString(),        u"2023-04-17"_s,    u"2024-02-29"_s,
                            u"2023-04-~18"_s, u"2018-07-2X"_s,    u"2023-05-01"_s};
    const QStringList countries{u"ML"_s, u"NE"_s, u"BF"_s, QString()};
    const QStringList kinds{u"abduction"_s, u"ied_mine"_s, QString()};
    int n = 0;
    for (const model::Incident& incident : everything()) {
        change(incident.id, [&](model::Incident& after) {
            const auto set = [&](FieldKey key, const QString& value) {
                if (value.isEmpty())
                    after.fields.remove(key);
                else
                    after.fields[key].value = value;
            };
            set(FieldKey::Date, dates[n % dates.size()]);
            set(FieldKey::Country, countries[n % countries.size()]);
            set(FieldKey::Kind, kinds[n % kinds.size()]);
            after.fields[FieldKey::Tactics].value =
                n % 2 ? QStringList{u"ambush"_s, u"clash"_s} : QStringList{u"shelling"_s};
            after.fields[FieldKey::UncertaintyKm].value = double(100 - n);
            after.status = n % 3 ? IncidentStatus::Accepted : IncidentStatus::InReview;
            after.flagged = n % 5 == 0;
            after.coder = n % 2 ? u"Awa"_s : u"Ben"_s;
            after.note = n == 4 ? u"Ménaka, vérifié"_s : QString();
            if (!after.actors.isEmpty())
                after.actors.first().name = n % 4 ? u"Group of the Desert"_s : u"Malian army"_s;
            if (!after.places.isEmpty()) {
                after.places.first().name = u"Place %1"_s.arg(char16_t('z' - n));
                if (n == 7)
                    after.places.first().lon = 179.5;
                else if (n == 9)
                    after.places.first().lat.reset();
            }
            if (n == 10) { // the record's own coordinates go before those of its place
                after.fields[FieldKey::Latitude].value = 52.0;
                after.fields[FieldKey::Longitude].value = 5.5;
                after.fields[FieldKey::GeoPrecision].value = u"4"_s;
            }
        });
        ++n;
    }
    QCOMPARE(n, kDocuments);
    m_store.reset();
}

void TestRegister::findsWhatTheFilterMatches_data()
{
    QTest::addColumn<QJsonObject>("filter");
    const auto row = [](const char* name, const QByteArray& json) {
        QTest::newRow(name) << QJsonDocument::fromJson(json).object();
    };
    row("nothing asked", "{}");
    row("from", R"({"from": "2023-04-18"})");
    row("until", R"({"to": "2020-05-02"})");
    row("one day", R"({"from": "2023-04-18", "to": "2023-04-18"})");
    row("country", R"({"countries": ["ML", "BF"]})");
    row("country of places", R"({"countries": ["ML"]})");
    row("kind", R"({"kinds": ["ied_mine"]})");
    row("tactic", R"({"tactics": ["clash", "explosive"]})");
    row("status", R"({"statuses": ["in_review"]})");
    row("coder", R"({"coder": "Awa"})");
    row("flagged", R"({"flagged": true})");
    row("area", R"({"area": [-7, 14, -5, 15]})");
    row("area over the date line", R"({"area": [170, -90, -170, 90]})");
    row("text", R"({"text": "menaka VERIF"})");
    row("text that FTS5 would read", R"({"text": "NOT \"x* OR ménaka"})");
    row("actor by words", R"({"actor": "desert grou"})");
    row("actor of another word's inside", R"({"actor": "esert"})");
    row("actor by the name of a place", R"({"actor": "place"})");
    row("several",
        R"({"coder": "Awa", "statuses": ["accepted"], "from": "2019-01-01", "countries": ["NE"]})");
}

void TestRegister::findsWhatTheFilterMatches()
{
    QFETCH(const QJsonObject, filter);
    const model::RecordFilter wanted = model::recordFilterFromJson(filter);
    QList<model::IncidentId> expected;
    for (const model::Incident& incident : everything()) {
        if (model::matches(wanted, incident))
            expected.append(incident.id);
    }
    const auto found = m_store->reader().find(IncidentQuery{wanted, {}});
    QVERIFY(found);
    QCOMPARE(*found, expected);
    if (!filter.isEmpty())
        QVERIFY(expected.size() < kDocuments);
}

void TestRegister::ordersByEveryColumn_data()
{
    QTest::addColumn<QString>("column");
    for (const char* name :
         {"public_id", "status", "role", "place", "perpetrator", "target", "killed", "wounded", "notes",
          "reports", "flagged", "note", "coder", "score", "created_at", "updated_at"})
        QTest::newRow(name) << QString::fromLatin1(name);
    for (const model::FieldSpec& spec : model::fieldTable())
        QTest::newRow(spec.name.data()) << QString(spec.name);
}

void TestRegister::ordersByEveryColumn()
{
    QFETCH(const QString, column);
    for (const bool descending : {false, true}) {
        const auto found = m_store->reader().find(IncidentQuery{{}, {column, descending}});
        QVERIFY2(found, qPrintable(column));
        QCOMPARE(found->size(), kDocuments);
    }
    if (column == u"uncertainty_km" || column == u"place") { // made to fall along the ids
        QList<model::IncidentId> ids = m_store->reader().find(IncidentQuery{{}, {column, true}}).value();
        QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
        ids = m_store->reader().find(IncidentQuery{{}, {column, false}}).value();
        QVERIFY(std::is_sorted(ids.crbegin(), ids.crend()));
    }
}

void TestRegister::unknownComesLastBothWays()
{
    for (const bool descending : {false, true}) {
        const auto ids = m_store->reader().find(IncidentQuery{{}, {u"kind"_s, descending}});
        const auto last = m_store->reader().incident(ids->constLast());
        QVERIFY(model::text(**last, FieldKey::Kind).isEmpty());
    }
}

void TestRegister::rowsComeInTheOrderOfTheIds()
{
    QList<model::IncidentId> ids = m_store->reader().find(IncidentQuery{}).value();
    std::reverse(ids.begin(), ids.end());
    ids.insert(3, model::IncidentId(999));
    const auto rows = m_store->reader().incidents(ids);
    ids.removeAt(3);
    QCOMPARE(rows->size(), ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE((*rows)[i].id, ids[i]);
        QVERIFY((*rows)[i] == **m_store->reader().incident(ids[i]));
    }
}

void TestRegister::pointsAreThoseOfTheRecords()
{
    const auto points = m_store->reader().points({});
    QVERIFY(points);
    const QList<model::Incident> all = everything();
    QCOMPARE(points->size(), all.size());
    int unplaced = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const IncidentPoint& point = (*points)[i];
        const model::Incident& incident = all[i];
        QVERIFY(point.id == incident.id && point.status == incident.status);
        const auto place = model::location(incident);
        QCOMPARE(point.placed, place.has_value());
        unplaced += place ? 0 : 1;
        if (place) {
            QCOMPARE(point.lat, place->lat);
            QCOMPARE(point.lon, place->lon);
            QCOMPARE(int(point.precision), place->precision);
            QCOMPARE(double(point.uncertaintyKm), place->uncertaintyKm);
        }
        QCOMPARE(point.kind, model::text(incident, FieldKey::Kind));
        QCOMPARE(point.country, model::text(incident, FieldKey::Country));
        const auto date = model::Edtf::parse(model::text(incident, FieldKey::Date));
        QCOMPARE(point.from, date ? date->earliest().value_or(QDate()) : QDate());
        QCOMPARE(point.to, date ? date->latest().value_or(QDate()) : QDate());
        const model::Totals totals =
            model::derive(incident.claims, model::Policy::Native, incident.overrides);
        const model::Total* killed = totals.find(model::Effect::Killed, model::TotalSide::All);
        QVERIFY(point.killed == (killed ? killed->best : std::nullopt));
    }
    QCOMPARE(unplaced, 1);
    model::RecordFilter filter;
    filter.actor = u"Malian"_s;
    const auto found = m_store->reader().find(IncidentQuery{filter, {}});
    QCOMPARE(m_store->reader().points(filter)->size(), found->size());
    QVERIFY(!found->isEmpty() && found->size() < kDocuments);
}

void TestRegister::followsEditsAndUndo()
{
    const auto count = [this](const QString& words) {
        IncidentQuery query;
        query.filter.text = words;
        return m_store->reader().find(query)->size();
    };
    QCOMPARE(count(u"quicksilver"_s), 0);
    const model::IncidentId id = everything().constFirst().id;
    change(id, [](model::Incident& after) { after.note = u"Quicksilver"_s; });
    QCOMPARE(count(u"quicksilver"_s), 1);
    QVERIFY(m_store->undo(u"Awa"_s));
    QCOMPARE(count(u"quicksilver"_s), 0);
    QVERIFY(m_store->redo(u"Awa"_s));
    QCOMPARE(count(u"quicksilver"_s), 1);
}

void TestRegister::followsThePublicationDate()
{
    // The order by notes shows how many there are.
    const auto first = [this] {
        return m_store->reader().find(IncidentQuery{{}, {u"notes"_s, true}})->constFirst();
    };
    const model::IncidentId last = everything().constLast().id;
    const model::Incident told = m_store->reader().incident(last).value().value();
    for (const model::Incident& incident : everything()) {
        if (incident.id == last)
            continue;
        change(incident.id, [](model::Incident& after) { after.status = IncidentStatus::Rejected; });
    }
    change(last, [](model::Incident& after) {
        after.status = IncidentStatus::Rejected; // no notes at all
        after.fields[FieldKey::Date].value = u"2023-05-01"_s;
    });
    const auto quiet = first();
    QVERIFY(quiet != last); // all have none: the first id leads
    change(last, [](model::Incident& after) { after.status = IncidentStatus::Accepted; });
    const model::DocumentInfo before =
        m_store->reader().documentInfo(told.reports.constFirst().document).value();
    model::DocumentInfo after = before;
    after.published = QDate(2020, 1, 1);
    QVERIFY(m_store->commit(samples::step(u"details"_s, {samples::change(before, after)})));
    QCOMPARE(first(), last);
}

void TestRegister::mentionsByFilter()
{
    QList<MentionRow> all;
    const auto read =
        m_store->reader().forEachMention([&](const model::Mention& mention, const model::DocumentInfo& info) {
            all.append({mention, info.title, info.published});
            return true;
        });
    QVERIFY(read);
    QVERIFY(all.size() > kDocuments);
    const auto expect = [&](const MentionFilter& filter, auto matches) {
        QList<model::MentionId> expected;
        for (const MentionRow& row : all) {
            if (matches(row))
                expected.append(row.mention.id);
        }
        QList<model::MentionId> found = m_store->reader().find(MentionQuery{filter, {}}).value();
        std::sort(found.begin(), found.end());
        return found == expected && !expected.isEmpty();
    };
    MentionFilter filter;
    QVERIFY(expect(filter, [](const MentionRow&) { return true; }));
    const model::MentionType type = all.constFirst().mention.type;
    filter.types = {type};
    QVERIFY(expect(filter, [&](const MentionRow& row) { return row.mention.type == type; }));
    filter.states = {model::MentionState::Suggested};
    QVERIFY(expect(filter, [&](const MentionRow& row) {
        return row.mention.type == type && row.mention.state == model::MentionState::Suggested;
    }));
    const QString words = all.constFirst().mention.quote;
    filter = {};
    filter.text = words.mid(1).toUpper();
    QVERIFY(expect(filter, [&](const MentionRow& row) {
        return row.mention.quote.contains(words.mid(1), Qt::CaseInsensitive);
    }));
    filter = {};
    filter.text = u"%"_s;
    QVERIFY(m_store->reader().find(MentionQuery{filter, {}})->isEmpty());
    filter = {};
    filter.from = all.constFirst().published;
    filter.to = filter.from;
    QVERIFY(expect(filter, [&](const MentionRow& row) { return row.published == filter.from; }));
    for (const char* column : {"words", "type", "value", "state", "score", "coder", "decided_at", "note",
                               "reason", "document", "published"}) {
        const auto found = m_store->reader().find(MentionQuery{{}, {QString::fromLatin1(column), true}});
        QVERIFY2(found && found->size() == all.size(), column);
    }
}

void TestRegister::mentionsInReadingOrder()
{
    const auto ids = m_store->reader().find(MentionQuery{});
    const auto rows = m_store->reader().mentionRows(*ids);
    QCOMPARE(rows->size(), ids->size());
    QVERIFY(std::is_sorted(rows->cbegin(), rows->cend(), [](const MentionRow& a, const MentionRow& b) {
        return std::pair(a.mention.document, a.mention.span) < std::pair(b.mention.document, b.mention.span);
    }));
    QCOMPARE(rows->constFirst().documentTitle,
             m_store->reader().documentInfo(rows->constFirst().mention.document)->title);
}

void TestRegister::trashIsLeftOut()
{
    const model::Incident incident = everything().constFirst();
    change(incident.id, [](model::Incident& after) { after.trashed = true; });
    QCOMPARE(m_store->reader().find(IncidentQuery{})->size(), kDocuments - 1);
    const qsizetype mentions = m_store->reader().find(MentionQuery{})->size();
    const model::DocumentInfo before =
        m_store->reader().documentInfo(incident.reports.constFirst().document).value();
    model::DocumentInfo after = before;
    after.trashed = true;
    const qsizetype its = m_store->reader().mentions(before.id)->size();
    QVERIFY(its > 0);
    QVERIFY(m_store->commit(samples::step(u"trash"_s, {samples::change(before, after)})));
    QCOMPARE(m_store->reader().find(MentionQuery{})->size(), mentions - its);
}

void TestRegister::namesCoders()
{
    QCOMPARE(m_store->reader().coders().value(), (QStringList{u"Awa"_s, u"Ben"_s}));
}

QTEST_GUILESS_MAIN(TestRegister)

#include "test_register.moc"
