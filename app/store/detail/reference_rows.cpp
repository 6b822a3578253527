// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/reference_rows.h"

#include "store/detail/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

constexpr auto kColumns =
    "id, reference_set, kind, source_id, revised, first_day, last_day, country, lat, lon, low, best, high, "
    "wounded, grain, words"_L1;
// Around coordinates, over a border: degrees of latitude (about 55 km).
constexpr double kAround = 0.5;

QString wordsOf(const model::ReferenceEvent& event)
{
    QJsonObject words;
    const auto put = [&](const QString& key, const QString& text) {
        if (!text.isEmpty())
            words.insert(key, text);
    };
    put(u"country"_s, event.countryName);
    put(u"admin"_s, event.admin);
    put(u"place"_s, event.place);
    put(u"what"_s, event.what);
    put(u"notes"_s, event.notes);
    put(u"sources"_s, event.sources);
    if (!event.partiesA.isEmpty())
        words.insert(u"a"_s, QJsonArray::fromStringList(event.partiesA));
    if (!event.partiesB.isEmpty())
        words.insert(u"b"_s, QJsonArray::fromStringList(event.partiesB));
    return compact(words);
}

QStringList namesFrom(const QJsonValue& json)
{
    QStringList list;
    for (const QJsonValue& item : json.toArray())
        list.append(item.toString());
    return list;
}

model::ReferenceEvent eventFrom(const Query& row)
{
    model::ReferenceEvent event;
    event.id = row.id<model::ReferenceEventId>(0);
    event.set = row.id<model::ReferenceSetId>(1);
    event.kind = model::eventDataKindFromString(row.text(2)).value_or(model::EventDataKind::Acled);
    event.sourceId = row.text(3);
    event.revised = row.integer(4);
    event.first = QDate::fromJulianDay(row.integer(5));
    event.last = QDate::fromJulianDay(row.integer(6));
    event.country = row.text(7);
    event.lat = row.optionalReal(8);
    event.lon = row.optionalReal(9);
    event.low = row.optionalNumber(10);
    event.best = row.optionalNumber(11);
    event.high = row.optionalNumber(12);
    event.wounded = row.optionalNumber(13);
    event.grain = model::placeGrainFromString(row.text(14)).value_or(model::PlaceGrain::Unknown);
    const QJsonObject words = objectFrom(row.text(15));
    event.countryName = words[u"country"].toString();
    event.admin = words[u"admin"].toString();
    event.place = words[u"place"].toString();
    event.what = words[u"what"].toString();
    event.notes = words[u"notes"].toString();
    event.sources = words[u"sources"].toString();
    event.partiesA = namesFrom(words[u"a"]);
    event.partiesB = namesFrom(words[u"b"]);
    return event;
}

} // namespace

QList<model::ReferenceSet> ReferenceRows::sets(ReferenceSetRows rows) const
{
    const QString count = rows == ReferenceSetRows::Count
                              ? u"(SELECT count(*) FROM reference_events e WHERE e.reference_set = s.id)"_s
                              : u"0"_s;
    Query query(m_connection, u"SELECT s.id, s.name, s.kind, s.file, s.sha256, s.imported_at, "_s + count +
                                  u" FROM reference_sets s ORDER BY s.name"_s);
    query.run();
    QList<model::ReferenceSet> sets;
    while (query.next()) {
        sets.append({query.id<model::ReferenceSetId>(0), query.text(1),
                     model::eventDataKindFromString(query.text(2)).value_or(model::EventDataKind::Acled),
                     query.text(3), query.text(4), query.time(5), query.integer(6)});
    }
    return sets;
}

std::optional<model::ReferenceEvent> ReferenceRows::find(model::EventDataKind kind,
                                                         const QString& sourceId) const
{
    Query query(m_connection,
                u"SELECT "_s + kColumns + u" FROM reference_events WHERE kind = ? AND source_id = ?"_s);
    return query.run(model::toString(kind), sourceId).next() ? std::optional(eventFrom(query)) : std::nullopt;
}

QList<model::ReferenceEvent> ReferenceRows::in(const ReferenceWindow& window) const
{
    const double lat = window.lat.value_or(0);
    const double lon = window.lon.value_or(0);
    const double around = window.lat && window.lon ? kAround : -1;
    // A degree of longitude shrinks towards the poles.
    const double aroundLon =
        around < 0 ? -1 : std::min(180.0, kAround / std::max(0.01, std::cos(lat * M_PI / 180)));
    Query query(m_connection, u"SELECT "_s + kColumns + uR"( FROM reference_events
        WHERE first_day BETWEEN ? AND ? AND last_day BETWEEN ? AND first_day + ?
          AND (? = '' OR country = '' OR country = ? OR (abs(lat - ?) <= ? AND abs(lon - ?) <= ?))
        ORDER BY id)"_s);
    query.run(window.first.toJulianDay() - kLongestReferenceDays, window.last.toJulianDay(),
              window.first.toJulianDay(), kLongestReferenceDays, window.country, window.country, lat, around,
              lon, aroundLon);
    QList<model::ReferenceEvent> events;
    while (query.next())
        events.append(eventFrom(query));
    return events;
}

void ReferenceRows::forEach(QDate first, QDate last,
                            const std::function<bool(const model::ReferenceEvent&)>& row) const
{
    Query query(m_connection, u"SELECT "_s + kColumns + uR"( FROM reference_events
        WHERE first_day BETWEEN ? AND ? AND last_day BETWEEN ? AND first_day + ? ORDER BY first_day, id)"_s);
    query.run(first.toJulianDay() - kLongestReferenceDays, last.toJulianDay(), first.toJulianDay(),
              kLongestReferenceDays);
    while (query.next() && row(eventFrom(query))) {
    }
}

model::ReferenceSet ReferenceRows::begin(const QString& name, model::EventDataKind kind, const QString& file,
                                         const QDateTime& when) const
{
    Query known(m_connection, u"SELECT kind FROM reference_sets WHERE name = ?"_s);
    if (known.run(name).next() && known.text(0) != model::toString(kind))
        fail(ErrorCode::Refused,
             u"The project holds a data set “%1” of another kind; remove that one first."_s.arg(name));
    known.finish();
    Query query(m_connection, uR"(INSERT INTO reference_sets (name, kind, file, sha256, imported_at, run)
        VALUES (?, ?, ?, '', ?, 1) ON CONFLICT (name) DO UPDATE SET file = excluded.file, sha256 = '',
        imported_at = excluded.imported_at, run = run + 1 RETURNING id)"_s);
    const auto id = query.run(name, model::toString(kind), file, when).one().id<model::ReferenceSetId>(0);
    return {id, name, kind, file, {}, when, 0};
}

ReferenceCounts ReferenceRows::add(model::ReferenceSetId set,
                                   const QList<model::ReferenceEvent>& events) const
{
    Query run(m_connection, u"SELECT run FROM reference_sets WHERE id = ?"_s);
    if (!run.run(set).next())
        fail(ErrorCode::NotFound, u"The data set was removed in the meantime."_s);
    const qint64 number = run.integer(0);
    run.finish();
    Query known(m_connection,
                u"SELECT "_s + kColumns + u" FROM reference_events WHERE kind = ? AND source_id = ?"_s);
    Query claim(m_connection, u"UPDATE reference_events SET reference_set = ?, run = ? WHERE id = ?"_s);
    Query insert(m_connection, uR"(INSERT INTO reference_events (reference_set, run, kind, source_id, revised,
        first_day, last_day, country, lat, lon, low, best, high, wounded, grain, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (kind, source_id) DO UPDATE SET reference_set = excluded.reference_set, run = excluded.run,
        revised = excluded.revised, first_day = excluded.first_day, last_day = excluded.last_day,
        country = excluded.country, lat = excluded.lat, lon = excluded.lon, low = excluded.low,
        best = excluded.best, high = excluded.high, wounded = excluded.wounded, grain = excluded.grain,
        words = excluded.words)"_s);
    ReferenceCounts counts;
    for (const model::ReferenceEvent& event : events) {
        std::optional<model::ReferenceEvent> before;
        if (known.run(model::toString(event.kind), event.sourceId).next())
            before = eventFrom(known);
        known.finish();
        if (before) {
            model::ReferenceEvent comparable = event;
            comparable.id = before->id;
            comparable.set = before->set;
            if (comparable == *before || event.revised < before->revised) {
                claim.run(set, number, before->id);
                ++counts.same;
                continue;
            }
        }
        insert.run(set, number, model::toString(event.kind), event.sourceId, event.revised,
                   event.first.toJulianDay(), event.last.toJulianDay(), event.country, event.lat, event.lon,
                   event.low, event.best, event.high, event.wounded, model::toString(event.grain),
                   wordsOf(event));
        ++(before ? counts.changed : counts.added);
    }
    return counts;
}

void ReferenceRows::finish(model::ReferenceSetId set, const QString& sha256) const
{
    Query(m_connection, u"UPDATE reference_sets SET sha256 = ? WHERE id = ?"_s).run(sha256, set);
}

qint64 ReferenceRows::remove(model::ReferenceSetId set, Rows rows, int limit) const
{
    Query query(m_connection,
                uR"(DELETE FROM reference_events WHERE id IN (SELECT e.id FROM reference_events e
        JOIN reference_sets s ON s.id = e.reference_set WHERE e.reference_set = ? AND (? OR e.run <> s.run)
        LIMIT ?))"_s);
    return query.run(set, rows == Rows::All, limit).changedRows();
}

void ReferenceRows::removeSet(model::ReferenceSetId set) const
{
    Query(m_connection, u"DELETE FROM reference_sets WHERE id = ?"_s).run(set);
}

} // namespace casus::store
