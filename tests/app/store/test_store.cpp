// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/detail/query.h"
#include "store/detail/search_query.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

/// Documents, drafts, search, settings, counts, backup.
class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDocumentComesBackAsItWas();
    void theSameTextIsThereOnce();
    void unstorableTextsAreRefused_data();
    void unstorableTextsAreRefused();
    void anEmptyDocument();
    void aBatchIsOneTransaction();
    void filtersAndOrders();
    void tagsGroupDocuments();
    void leastSureFirst();
    void draftsReplaceWhatIsUndecided();
    void draftsLeaveOutWhatIsDecided();
    void draftsLeaveOutToldIncidents();
    void draftsWithWrongWordsAreRefused();
    void countsFollow();
    void forEachGivesEverything();
    void searchFinds_data();
    void searchFinds();
    void searchSyntax_data();
    void searchSyntax();
    void searchFollowsTheTitle();
    void settingsAreKept();
    void theLogCannotBeChanged_data();
    void theLogCannotBeChanged();
    void importedPlacesAreKept();
    void incidentsBetweenDays();
    void backupIsAProject();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"p.casus"_s); }
    void make(int documents) { m_store = samples::project(path(), documents); }
    [[nodiscard]] const Reader& reader() const { return m_store->reader(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void StoreTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void StoreTest::aDocumentComesBackAsItWas()
{
    make(0);
    model::Document document = samples::document(3);
    document.info.readingNote = u"read as Windows-1252"_s;
    document.info.importedAt = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    const auto added = m_store->addDocument(document);
    QVERIFY(added);
    QVERIFY(!added->existed);
    const model::Document stored = *reader().document(added->id);
    document.info.id = added->id;
    document.info.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    QVERIFY(stored == document);
    QVERIFY(*reader().documentByFingerprint(document.info.sha256) == added->id);
    QVERIFY(!reader().documentByFingerprint(u"none"_s)->has_value());
    QCOMPARE(reader().documentInfo(model::DocumentId(99)).error().code, ErrorCode::NotFound);
}

void StoreTest::theSameTextIsThereOnce()
{
    make(2);
    model::Document again = samples::document(1);
    again.info.name = u"another name"_s;
    const auto added = m_store->addDocument(again);
    QVERIFY(added);
    QVERIFY(added->existed);
    QCOMPARE(reader().documentInfo(added->id)->name, u"article-1"_s);
    QCOMPARE(reader().documents()->size(), 2);
}

void StoreTest::unstorableTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s;
}

void StoreTest::unstorableTextsAreRefused()
{
    QFETCH(QString, text);
    make(0);
    model::Document document = samples::document(1);
    document.text = text;
    const auto added = m_store->addDocument(document);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Refused);
    QVERIFY(added.error().message.contains(document.info.name));
}

void StoreTest::anEmptyDocument()
{
    make(0);
    model::Document document;
    document.info.name = u"empty"_s;
    const auto added = m_store->addDocument(document);
    QVERIFY(added);
    QCOMPARE(reader().document(added->id)->text, QString());
    QCOMPARE(reader().documentInfo(added->id)->title, u"empty"_s);
}

void StoreTest::aBatchIsOneTransaction()
{
    make(0);
    model::Document bad = samples::document(1);
    bad.text = QString(QChar(u'\0'));
    QVERIFY(!m_store->addDocuments({samples::document(0), bad}));
    QVERIFY(reader().documents()->isEmpty());
    const auto added =
        m_store->addDocuments({samples::document(0), samples::document(1), samples::document(0)});
    QVERIFY(added);
    QVERIFY(added->at(2).existed);
    QVERIFY(added->at(2).id == added->at(0).id);
}

void StoreTest::filtersAndOrders()
{
    make(5);
    const QList<model::DocumentInfo> all = *reader().documents();
    const auto set = [&](int at, const std::function<void(model::DocumentInfo&)>& edit) {
        model::DocumentInfo after = all[at];
        edit(after);
        QVERIFY(m_store->commit(samples::step(u"edit"_s, {samples::change(all[at], after)})));
    };
    set(0, [](model::DocumentInfo& info) { info.status = model::DocumentStatus::Done; });
    set(1, [](model::DocumentInfo& info) { info.flagged = true; });
    set(2, [](model::DocumentInfo& info) { info.trashed = true; });
    set(3, [](model::DocumentInfo& info) { info.published = QDate(1999, 1, 1); });
    set(4, [](model::DocumentInfo& info) { info.title = u"Aardvark"_s; });
    QVERIFY(m_store->replaceDrafts(all[4].id, {}, {}, u"casus"_s));
    const auto names = [&](const DocumentFilter& filter) {
        QStringList list;
        const QList<model::DocumentInfo> found = *reader().documents(filter);
        for (const model::DocumentInfo& info : found)
            list.append(info.name.last(1));
        return list.join(u' ');
    };
    DocumentFilter filter;
    QCOMPARE(names(filter), u"0 1 3 4"_s);
    filter.order = DocumentFilter::Order::Published;
    QCOMPARE(names(filter), u"3 0 1 4"_s);
    filter.order = DocumentFilter::Order::Title;
    QCOMPARE(names(filter).left(1), u"4"_s);
    filter.order = DocumentFilter::Order::OpenSuggestions;
    QCOMPARE(names(filter).right(1), u"4"_s);
    filter = {};
    filter.status = model::DocumentStatus::Done;
    QCOMPARE(names(filter), u"0"_s);
    filter = {};
    filter.trashed = true;
    QCOMPARE(names(filter), u"2"_s);
    filter = {};
    filter.flaggedOnly = true;
    QCOMPARE(names(filter), u"1"_s);
    filter = {};
    filter.limit = 2;
    QCOMPARE(names(filter), u"0 1"_s);
    filter = {};
    filter.search = u"aardvark"_s;
    QCOMPARE(names(filter), u"4"_s);
    filter.status = model::DocumentStatus::Done;
    QCOMPARE(names(filter), QString());
    filter.search = u"gunmen"_s;
    QCOMPARE(names(filter), u"0"_s);
}

void StoreTest::draftsReplaceWhatIsUndecided()
{
    make(1);
    const model::Document document = *reader().document(model::DocumentId(1));
    const QList<model::Mention> before = *reader().mentions(document.info.id);
    QCOMPARE(document.info.draftedBy, u"casus test"_s);
    model::Mention noted = before[1];
    noted.note = u"touched"_s;
    QVERIFY(m_store->commit(samples::step(u"note"_s, {MentionChange{before[1], noted}})));
    QVERIFY(m_store->replaceDrafts(document.info.id,
                                   {samples::mention(document, document.info.id, u"motorbikes"_s)}, {},
                                   u"casus next"_s));
    const QList<model::Mention> after = *reader().mentions(document.info.id);
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0].quote, u"motorbikes"_s);
    QVERIFY(after[1] == noted);
    QVERIFY(reader().incidents(document.info.id)->isEmpty());
    QCOMPARE(reader().documentInfo(document.info.id)->draftedBy, u"casus next"_s);
    QCOMPARE(reader().documentInfo(document.info.id)->openSuggestions, 2);
    QCOMPARE(reader().log(10)->size(), 1);
}

void StoreTest::draftsLeaveOutWhatIsDecided()
{
    make(1);
    const model::Document document = *reader().document(model::DocumentId(1));
    const model::DocumentId id = document.info.id;
    const QList<model::Mention> before = *reader().mentions(id);
    model::Mention rejected = before[0];
    rejected.state = model::MentionState::Rejected;
    QVERIFY(m_store->commit(samples::step(u"reject"_s, {MentionChange{before[0], rejected}})));
    QList<model::Mention> drafts = before;
    model::Mention otherType = before[0];
    otherType.type = model::MentionType::Weapon;
    drafts.append(otherType);
    QVERIFY(m_store->replaceDrafts(id, drafts, {}, u"casus"_s));
    const QList<model::Mention> after = *reader().mentions(id);
    QCOMPARE(after.size(), 5); // four as before, one of them the rejected, and the other type at its place
    int rejectedThere = 0;
    for (const model::Mention& mention : after)
        rejectedThere += mention.span == rejected.span && mention.type == rejected.type ? 1 : 0;
    QCOMPARE(rejectedThere, 1);
}

void StoreTest::draftsLeaveOutToldIncidents()
{
    make(1);
    const model::Document document = *reader().document(model::DocumentId(1));
    const model::DocumentId id = document.info.id;
    const model::Incident draft = reader().incidents(id)->first();
    model::Incident rejected = draft;
    rejected.suggested = false;
    rejected.status = model::IncidentStatus::Rejected;
    QVERIFY(m_store->commit(samples::step(u"reject"_s, {IncidentChange{draft, rejected}})));
    model::Incident other = samples::incident(document, id);
    other.reports.first().evidence = {};
    other.fields[model::FieldKey::Date].value = u"2023-04-17"_s;
    other.places.first().name = u"Elsewhere"_s;
    QVERIFY(m_store->replaceDrafts(id, {}, {samples::incident(document, id), other}, u"casus"_s));
    const QList<model::Incident> after = *reader().incidents(id);
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0].publicId, rejected.publicId);
    QCOMPARE(after[1].places.first().name, u"Elsewhere"_s);
    QVERIFY(after[1].publicId != rejected.publicId);
}

void StoreTest::draftsWithWrongWordsAreRefused()
{
    make(1);
    const samples::Contents before = samples::contents(reader());
    const model::Document document = *reader().document(model::DocumentId(1));
    model::Mention wrong = samples::mention(document, document.info.id, u"ambush"_s);
    wrong.span.begin += 1;
    wrong.span.end += 1;
    const auto refused = m_store->replaceDrafts(document.info.id, {wrong}, {}, u"casus"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(samples::contents(reader()) == before);
    QCOMPARE(m_store->replaceDrafts(model::DocumentId(77), {}, {}, u"casus"_s).error().code,
             ErrorCode::NotFound);
}

void StoreTest::tagsGroupDocuments()
{
    make(3);
    const QList<model::DocumentInfo> all = *reader().documents();
    const auto tag = [&](int at, const QStringList& tags) {
        const model::DocumentInfo before = *reader().documentInfo(all[at].id);
        model::DocumentInfo after = before;
        after.tags = tags;
        QVERIFY(m_store->commit(samples::step(u"tags"_s, {samples::change(before, after)})));
    };
    tag(0, {u"Kidal"_s, u"to check"_s});
    tag(2, {u"Kid"_s, u"to check"_s});
    QCOMPARE(*reader().tags(), (QStringList{u"Kid"_s, u"Kidal"_s, u"to check"_s}));
    QCOMPARE(reader().documentInfo(all[0].id)->tags, (QStringList{u"Kidal"_s, u"to check"_s}));
    DocumentFilter filter;
    filter.tag = u"Kid"_s; // not a part of "Kidal"
    QCOMPARE(reader().documents(filter)->size(), 1);
    filter.tag = u"to check"_s;
    QCOMPARE(reader().documents(filter)->size(), 2);
    QVERIFY(*m_store->undo(u"Ana"_s));
    QVERIFY(reader().documentInfo(all[2].id)->tags.isEmpty());
    QCOMPARE(reader().documents(filter)->size(), 1);
}

void StoreTest::leastSureFirst()
{
    make(3);
    const QList<model::DocumentInfo> all = *reader().documents();
    const auto draft = [&](int at, const QList<double>& scores) {
        const model::Document document = *reader().document(all[at].id);
        const QStringList words = document.text.simplified().split(u' ');
        QList<model::Mention> mentions;
        for (qsizetype i = 0; i < scores.size(); ++i) {
            mentions.append(samples::mention(document, all[at].id, words[i], model::MentionType::Person));
            mentions.last().score = scores[i];
            mentions.last().state = model::MentionState::Suggested;
        }
        QVERIFY(m_store->replaceDrafts(all[at].id, mentions, {}, u"casus"_s));
    };
    const auto order = [&] {
        QList<model::DocumentId> ids;
        DocumentFilter filter;
        filter.order = DocumentFilter::Order::Doubt;
        const QList<model::DocumentInfo> found = *reader().documents(filter);
        for (const model::DocumentInfo& info : found)
            ids.append(info.id);
        return ids;
    };
    draft(0, {0.99, 0.98});
    draft(1, {0.5, 0.4});
    draft(2, {0.6});
    QCOMPARE(order(), (QList<model::DocumentId>{all[1].id, all[2].id, all[0].id}));
    const QList<model::Mention> unsure = *reader().mentions(all[1].id);
    for (const model::Mention& mention : unsure) {
        model::Mention decided = mention;
        decided.state = model::MentionState::Confirmed;
        QVERIFY(m_store->commit(samples::step(u"confirm"_s, {MentionChange{mention, decided}})));
    }
    QCOMPARE(order(), (QList<model::DocumentId>{all[2].id, all[0].id, all[1].id}));
}

void StoreTest::countsFollow()
{
    make(3);
    Reader::Counts counts = *reader().counts();
    QCOMPARE(counts.documents, 3);
    QCOMPARE(counts.unread, 3);
    QCOMPARE(counts.openSuggestions, 15);
    QCOMPARE(counts.incidents, 3);
    QCOMPARE(counts.acceptedIncidents, 0);
    const model::DocumentInfo info = reader().documents()->first();
    QCOMPARE(info.openSuggestions, 5);
    QCOMPARE(info.incidents, 1);
    const model::Incident draft = reader().incidents(info.id)->first();
    model::Incident accepted = draft;
    accepted.suggested = false;
    accepted.status = model::IncidentStatus::Accepted;
    QVERIFY(m_store->commit(samples::step(u"accept"_s, {IncidentChange{draft, accepted}})));
    counts = *reader().counts();
    QCOMPARE(counts.acceptedIncidents, 1);
    QCOMPARE(counts.openSuggestions, 14);
    QCOMPARE(reader().documentInfo(info.id)->openSuggestions, 4);
    const model::DocumentInfo now = *reader().documentInfo(info.id);
    model::DocumentInfo trashed = now;
    trashed.trashed = true;
    QVERIFY(m_store->commit(samples::step(u"trash"_s, {samples::change(now, trashed)})));
    counts = *reader().counts();
    QCOMPARE(counts.documents, 2);
    QCOMPARE(counts.trashed, 1);
    QCOMPARE(counts.openSuggestions, 10);
}

void StoreTest::forEachGivesEverything()
{
    make(3);
    const model::Incident draft = reader().incidents(model::DocumentId(2))->first();
    model::Incident trashed = draft;
    trashed.trashed = true;
    QVERIFY(m_store->commit(samples::step(u"trash"_s, {IncidentChange{draft, trashed}})));
    QCOMPARE(reader().trashedIncidents()->size(), 1);
    QVERIFY(reader().incidents(model::DocumentId(2))->isEmpty());
    int incidents = 0;
    QVERIFY(reader().forEachIncident([&](const model::Incident& incident) {
        // Each with its own parts, and the reader can be asked in between.
        if (incident.reports.size() == 1 && *reader().incident(incident.id) == incident)
            ++incidents;
        return true;
    }));
    QCOMPARE(incidents, 3);
    int mentions = 0;
    QVERIFY(reader().forEachMention([&](const model::Mention& mention, const model::DocumentInfo& info) {
        mentions += mention.document == info.id ? 1 : 0;
        return mentions < 7;
    }));
    QCOMPARE(mentions, 7);
}

void StoreTest::searchFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    QTest::newRow("a word") << u"gunmen"_s << 5;
    QTest::newRow("two words") << u"gunmen belkassa"_s << 1;
    QTest::newRow("accents do not matter") << u"resident etoile"_s << 2;
    QTest::newRow("Arabic") << u"شاهد"_s << 5;
    QTest::newRow("a phrase") << u"\"wadi nour\""_s << 1;
    QTest::newRow("a phrase that is none") << u"\"nour wadi\""_s << 0;
    QTest::newRow("a prefix") << u"belk*"_s << 1;
    QTest::newRow("half a word") << u"belk"_s << 0;
    QTest::newRow("either") << u"belkassa OR tirgane"_s << 2;
    QTest::newRow("not") << u"gunmen NOT belkassa"_s << 4;
    QTest::newRow("minus") << u"gunmen -belkassa -tirgane"_s << 3;
    QTest::newRow("publisher and text") << u"courier gunmen"_s << 3;
    QTest::newRow("nothing") << u"   "_s << 0;
    QTest::newRow("signs only") << u"(*\"'^:"_s << 0;
    QTest::newRow("an open quote") << u"\"wadi nour"_s << 1;
    QTest::newRow("brackets and columns") << u"(title:gunmen)"_s << 0;
}

void StoreTest::searchFinds()
{
    QFETCH(QString, query);
    QFETCH(int, hits);
    make(5);
    const auto found = reader().search(query);
    QVERIFY2(found, found ? "" : qUtf8Printable(found.error().detail));
    QCOMPARE(found->size(), hits);
    for (const SearchHit& hit : *found) {
        QVERIFY(hit.snippet.contains(QChar(0x2068)) && hit.snippet.contains(QChar(0x2069)));
        QVERIFY(!hit.title.isEmpty());
    }
    QVERIFY(reader().search(query, 2)->size() <= 2);
}

void StoreTest::searchSyntax_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("query");
    QTest::newRow("words") << u"a b"_s << u"\"a\" AND \"b\""_s;
    QTest::newRow("quotes inside") << u"a\"b"_s << u"\"a\" AND \"b\""_s;
    QTest::newRow("leading OR is a word") << u"OR a"_s << u"\"OR\" AND \"a\""_s;
    QTest::newRow("trailing NOT is a word") << u"a NOT"_s << u"\"a\" AND \"NOT\""_s;
    QTest::newRow("or binds closer") << u"a b OR c"_s << u"\"a\" AND (\"b\" OR \"c\")"_s;
    QTest::newRow("only not") << u"NOT a"_s << u"\"a\""_s;
    QTest::newRow("lower case or is a word") << u"a or b"_s << u"\"a\" AND \"or\" AND \"b\""_s;
    QTest::newRow("curly quotes") << u"“a b”"_s << u"\"a b\""_s;
    QTest::newRow("phrase prefix") << u"\"a b\"*"_s << u"\"a b\"*"_s;
}

void StoreTest::searchSyntax()
{
    QFETCH(QString, words);
    QFETCH(QString, query);
    QCOMPARE(ftsQuery(words), query);
}

void StoreTest::searchFollowsTheTitle()
{
    make(2);
    const model::DocumentInfo before = reader().documents()->first();
    model::DocumentInfo after = before;
    after.title = u"Zephyr"_s;
    QVERIFY(m_store->commit(samples::step(u"edit"_s, {samples::change(before, after)})));
    QCOMPARE(reader().search(u"zephyr"_s)->size(), 1);
    QVERIFY(*m_store->undo(u"Ana"_s));
    QCOMPARE(reader().search(u"zephyr"_s)->size(), 0);
    QCOMPARE(reader().search(u"gunmen"_s)->size(), 2);
}

void StoreTest::settingsAreKept()
{
    make(0);
    QCOMPARE(*reader().setting(u"coder"_s), QString());
    QVERIFY(m_store->setSetting(u"coder"_s, u"Ana"_s));
    QVERIFY(m_store->setSetting(u"coder"_s, u"Ben"_s));
    m_store.reset();
    m_store = Store::open(path(), OpenMode::OpenExisting).store;
    QCOMPARE(*reader().setting(u"coder"_s), u"Ben"_s);
}

void StoreTest::theLogCannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change a decision") << u"UPDATE decisions SET after = NULL"_s;
    QTest::newRow("delete a decision") << u"DELETE FROM decisions"_s;
    QTest::newRow("change a step") << u"UPDATE steps SET coder = 'x'"_s;
    QTest::newRow("delete a step") << u"DELETE FROM steps"_s;
    QTest::newRow("change a text") << u"UPDATE texts SET text = 'x'"_s;
    QTest::newRow("give up a public id") << u"DELETE FROM public_ids"_s;
    QTest::newRow("a mention of no document") << u"UPDATE mentions SET document = 99"_s;
}

void StoreTest::theLogCannotBeChanged()
{
    QFETCH(QString, sql);
    make(1);
    const model::Mention before = reader().mentions(model::DocumentId(1))->first();
    model::Mention after = before;
    after.state = model::MentionState::Confirmed;
    QVERIFY(m_store->commit(samples::step(u"confirm"_s, {MentionChange{before, after}})));
    const auto connection = Connection::open(path(), Connection::Access::ReadWrite);
    QVERIFY(connection);
    const auto done = attempt([&] { (*connection)->execute(sql); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
}

void StoreTest::importedPlacesAreKept()
{
    make(1);
    QVERIFY(reader().placeLayers(LayerBytes::Read)->isEmpty());
    QByteArray bytes(300'000, 'x');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7);
    QVERIFY(m_store->setPlaceLayer(
        {u"NE"_s, u"a table"_s, {}, 2, QDateTime(QDate(2024, 1, 2), QTime(3, 4), Qt::UTC), "n"}));
    QVERIFY(m_store->setPlaceLayer({u"ML"_s, u"a dump"_s, u"GeoNames"_s, 9, {}, bytes}));
    QVERIFY(m_store->setPlaceLayer({u"ML"_s, u"a newer dump"_s, u"GeoNames"_s, 12, {}, bytes}));
    m_store = Store::open(path(), OpenMode::ReadOnly).store;
    const QList<PlaceLayer> layers = reader().placeLayers(LayerBytes::Read).value();
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers[0].name, u"ML"_s);
    QCOMPARE(layers[0].source, u"a newer dump"_s);
    QCOMPARE(layers[0].credit, u"GeoNames"_s);
    QCOMPARE(layers[0].places, 12);
    QCOMPARE(layers[0].bytes, bytes);
    QVERIFY(layers[0].importedAt.isValid());
    QCOMPARE(layers[1].importedAt, QDateTime(QDate(2024, 1, 2), QTime(3, 4), Qt::UTC));
    QVERIFY(reader().placeLayers(LayerBytes::LeaveOut)->first().bytes.isEmpty());
    QCOMPARE(m_store->setPlaceLayer(layers[0]).error().code, ErrorCode::ReadOnly);
    m_store.reset();
    m_store = Store::open(path(), OpenMode::OpenExisting).store;
    QVERIFY(m_store->removePlaceLayer(u"ML"_s));
    QCOMPARE(m_store->removePlaceLayer(u"ML"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(reader().placeLayers(LayerBytes::Read)->size(), 1);
}

void StoreTest::incidentsBetweenDays()
{
    make(1); // its incident: 2023-04-18, ML
    const auto found = [&](QDate first, QDate last, const QString& country, int limit = 10) {
        return reader().incidentsBetween(first, last, country, limit)->size();
    };
    const QDate day(2023, 4, 18);
    QCOMPARE(found(day, day, u"ML"_s), 1);
    QCOMPARE(found(day.addDays(-3), day, u"ML"_s), 1);
    QCOMPARE(found(day, day.addDays(3), {}), 1);
    QCOMPARE(found(day, day, u"NE"_s), 0);
    QCOMPARE(found(day.addDays(1), day.addDays(9), u"ML"_s), 0);
    QCOMPARE(found(day.addDays(-9), day.addDays(-1), u"ML"_s), 0);
    QCOMPARE(found(day, day, u"ML"_s, 0), 0);
    const model::Incident before = reader().incidents(model::DocumentId(1))->first();
    model::Incident after = before;
    after.fields[model::FieldKey::Date].value = u"2023-03/2023-05"_s;
    after.fields.remove(model::FieldKey::Country);
    QVERIFY(m_store->commit(samples::step(u"correct"_s, {IncidentChange{before, after}})));
    QCOMPARE(found(day, day, u"ML"_s), 1); // within the span, of no country
    const model::Incident wide = reader().incidents(model::DocumentId(1))->first();
    model::Incident rejected = wide;
    rejected.status = model::IncidentStatus::Rejected;
    QVERIFY(m_store->commit(samples::step(u"reject"_s, {IncidentChange{wide, rejected}})));
    QCOMPARE(found(day, day, u"ML"_s), 0);
}

void StoreTest::backupIsAProject()
{
    make(2);
    const samples::Contents contents = samples::contents(reader());
    const QString copy = m_folder->filePath(u"copy.casus"_s);
    {
        QFile old(copy);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("an older backup");
    }
    QVERIFY(m_store->backupTo(copy));
    const Store::Opened opened = Store::open(copy, OpenMode::OpenExisting);
    QVERIFY2(opened.report.outcome == OpenOutcome::Current, qUtf8Printable(opened.report.message));
    QVERIFY(samples::contents(opened.store->reader()) == contents);
    QVERIFY(check(copy)->sound);
    QCOMPARE(m_store->backupTo(path()).error().code, ErrorCode::Refused);
    QVERIFY(!m_store->backupTo(m_folder->filePath(u"no/such/copy.casus"_s)));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "test_store.moc"
