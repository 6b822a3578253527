// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/json.h"
#include "store/detail/register_rows.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

/// A statement that is put together; values go in by question marks only.
struct Conditions {
    QStringList where;
    QVariantList values;

    void add(const QString& condition, const QVariantList& bound = {})
    {
        where.append(condition);
        values.append(bound);
    }
    /// column IN (?, ?)
    void addAny(const QString& column, const QStringList& wanted)
    {
        if (wanted.isEmpty())
            return;
        QVariantList bound;
        for (const QString& one : wanted)
            bound.append(one);
        add(column + u" IN ("_s + marks(wanted.size()) + u')', bound);
    }
    [[nodiscard]] static QString marks(qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); }
    [[nodiscard]] QString text() const
    {
        return where.isEmpty() ? QString() : u" WHERE "_s + where.join(u" AND "_s);
    }
};

/// Words of letters and digits as beginnings, all of which must be found. FTS5's own syntax cannot occur.
QString beginnings(const QString& words)
{
    QStringList parts;
    for (const QString& word : model::foldedWords(words))
        parts.append(u"\"%1\"*"_s.arg(word));
    return parts.join(u' ');
}

QString escapedLike(QString words)
{
    words.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    words.prepend(u'%');
    words.append(u'%');
    return words;
}

/// The one column of ids that `sql` gives, in its order. SQLite joins the numbers: a row handed over costs
/// more than the number in it.
template <typename Id>
QList<Id> idsOf(const Connection& connection, const QString& sql, const QVariantList& values)
{
    Query query(connection, u"SELECT CAST(group_concat(id) AS BLOB) FROM ("_s + sql + u')');
    query.runList(values).one();
    QList<Id> ids;
    qint64 number = 0;
    const QByteArray joined = query.bytes(0);
    ids.reserve(joined.count(',') + 1);
    for (const char letter : joined) {
        if (letter == ',')
            ids.append(Id(std::exchange(number, 0)));
        else
            number = number * 10 + (letter - '0');
    }
    if (number > 0)
        ids.append(Id(number));
    return ids;
}

struct Column {
    QLatin1StringView name;
    QLatin1StringView sql;
};

constexpr std::array kIncidentColumns{
    Column{"public_id"_L1, "i.public_id"_L1},
    Column{"status"_L1, "i.status"_L1},
    Column{"role"_L1, "i.role"_L1},
    Column{"date_edtf"_L1, "i.date_start"_L1},
    Column{"country_iso2"_L1, "nullif(i.country, '')"_L1},
    Column{"kind"_L1, "nullif(i.kind, '')"_L1},
    Column{"place"_L1, "nullif(r.place, '') COLLATE NOCASE"_L1},
    Column{"perpetrator"_L1, "nullif(r.perpetrator, '') COLLATE NOCASE"_L1},
    Column{"target"_L1, "nullif(r.target, '') COLLATE NOCASE"_L1},
    Column{"killed"_L1, "r.killed"_L1},
    Column{"wounded"_L1, "r.wounded"_L1},
    Column{"notes"_L1, "r.notes"_L1},
    Column{"reports"_L1, "(SELECT count(*) FROM reports p WHERE p.incident = i.id)"_L1},
    Column{"flagged"_L1, "i.flagged"_L1},
    Column{"note"_L1, "nullif(i.note, '') COLLATE NOCASE"_L1},
    Column{"coder"_L1, "nullif(i.coder, '') COLLATE NOCASE"_L1},
    Column{"score"_L1, "i.score"_L1},
    Column{"created_at"_L1, "i.created_at"_L1},
    Column{"updated_at"_L1, "i.updated_at"_L1},
};

constexpr std::array kMentionColumns_{
    Column{"words"_L1, "m.quote COLLATE NOCASE"_L1},
    Column{"type"_L1, "m.type"_L1},
    Column{"value"_L1, "m.value"_L1},
    Column{"state"_L1, "m.state"_L1},
    Column{"score"_L1, "m.score"_L1},
    Column{"coder"_L1, "nullif(m.author, '') COLLATE NOCASE"_L1},
    Column{"decided_at"_L1, "m.decided_at"_L1},
    Column{"note"_L1, "nullif(m.note, '') COLLATE NOCASE"_L1},
    Column{"reason"_L1, "m.reason"_L1},
    Column{"document"_L1, "d.title COLLATE NOCASE"_L1},
    Column{"published"_L1, "d.published"_L1},
};

template <typename Columns>
QString expression(const Columns& columns, const QString& name)
{
    for (const Column& column : columns) {
        if (name == column.name)
            return QString(column.sql);
    }
    return {};
}

/// What is unknown comes last both ways.
QString orderBy(const QString& sql, const RegisterOrder& order, const QString& then)
{
    const QString direction = order.descending ? u" DESC"_s : u" ASC"_s;
    return u" ORDER BY "_s + (sql.isEmpty() ? QString() : QString(sql + direction + u" NULLS LAST, "_s)) +
           then;
}

QString incidentOrder(const RegisterOrder& order)
{
    QString sql = expression(kIncidentColumns, order.column);
    if (sql.isEmpty()) {
        // The name is one of the table's own, so that it needs no binding.
        if (const auto key = model::fieldKeyFromName(order.column))
            sql =
                u"(SELECT json_extract(f.value, '$') FROM incident_fields f WHERE f.incident = i.id AND f.key = '"_s +
                QString(model::fieldSpec(*key).name) + u"')"_s;
    }
    const bool idsBackwards = sql.isEmpty() && order.descending;
    return orderBy(sql, order, idsBackwards ? u"i.id DESC"_s : u"i.id"_s);
}

void addRecordFilter(Conditions& conditions, const model::RecordFilter& filter)
{
    conditions.add(u"i.trashed = 0"_s);
    if (filter.from.isValid() || filter.to.isValid())
        conditions.add(u"(i.date_start IS NOT NULL OR i.date_end IS NOT NULL)"_s);
    if (filter.from.isValid())
        conditions.add(u"(i.date_end IS NULL OR i.date_end >= ?)"_s, {dateText(filter.from)});
    if (filter.to.isValid())
        conditions.add(u"(i.date_start IS NULL OR i.date_start <= ?)"_s, {dateText(filter.to)});
    if (!filter.countries.isEmpty()) {
        QVariantList bound;
        for (int i = 0; i < 2; ++i) {
            for (const QString& country : filter.countries)
                bound.append(country);
        }
        const QString marks = Conditions::marks(filter.countries.size());
        conditions.add(u"(i.country IN ("_s + marks +
                           u") OR (i.country = '' AND EXISTS (SELECT 1 FROM incident_places p "
                           "WHERE p.incident = i.id AND p.country IN ("_s +
                           marks + u"))))"_s,
                       bound);
    }
    conditions.addAny(u"i.kind"_s, filter.kinds);
    QStringList statuses;
    for (const model::IncidentStatus status : filter.statuses)
        statuses.append(model::toString(status));
    conditions.addAny(u"i.status"_s, statuses);
    if (!filter.tactics.isEmpty()) {
        QVariantList bound;
        for (const QString& tactic : filter.tactics)
            bound.append(tactic);
        conditions.add(
            u"EXISTS (SELECT 1 FROM incident_fields f, json_each(f.value) t WHERE f.incident = i.id "
            "AND f.key = 'tactics' AND t.value IN ("_s +
                Conditions::marks(filter.tactics.size()) + u"))"_s,
            bound);
    }
    if (!filter.coder.isEmpty())
        conditions.add(u"i.coder = ?"_s, {filter.coder});
    if (filter.flaggedOnly)
        conditions.add(u"i.flagged = 1"_s);
    if (filter.area) {
        const model::GeoArea& area = *filter.area;
        conditions.add(u"r.lat BETWEEN ? AND ?"_s, {area.south, area.north});
        conditions.add(area.west <= area.east ? u"r.lon BETWEEN ? AND ?"_s : u"(r.lon >= ? OR r.lon <= ?)"_s,
                       {area.west, area.east});
    }
    if (const QString words = beginnings(filter.text); !words.isEmpty())
        conditions.add(u"i.id IN (SELECT rowid FROM incident_fts WHERE incident_fts MATCH ?)"_s, {words});
    // The words narrow it down; whether they are a party's name is for the record itself to say.
    if (const QString words = beginnings(filter.actor); !words.isEmpty())
        conditions.add(u"i.id IN (SELECT rowid FROM incident_fts WHERE incident_fts MATCH ?)"_s, {words});
}

/// One copy of each text that comes again and again.
class SharedTexts {
public:
    QString operator()(QString text)
    {
        const auto known = m_texts.constFind(text);
        return known != m_texts.cend() ? *known : *m_texts.insert(std::move(text));
    }

private:
    QSet<QString> m_texts;
};

} // namespace

QList<IncidentPoint> RegisterRows::points(const model::RecordFilter& filter) const
{
    Conditions conditions;
    addRecordFilter(conditions, filter);
    std::optional<QSet<model::IncidentId>> theirs;
    if (!filter.actor.trimmed().isEmpty()) {
        const QList<model::IncidentId> ids = find(IncidentQuery{filter, {}});
        theirs = QSet<model::IncidentId>(ids.cbegin(), ids.cend());
    }
    // One text a row: each value that is handed over by itself costs as much as the whole row.
    Query query(m_connection,
                u"SELECT printf('%d|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s', i.id, i.status, i.date_start, "
                "i.date_end, r.lat, r.lon, r.geo_precision, r.uncertainty_km, r.killed, i.country, i.kind, "
                "r.place) FROM incidents i JOIN incident_register r ON r.incident = i.id"_s +
                    conditions.text() + u" ORDER BY i.id"_s);
    query.runList(conditions.values);
    QList<IncidentPoint> points;
    SharedTexts shared;
    QHash<QString, model::IncidentStatus> statuses;
    for (const auto status : model::all<model::IncidentStatus>())
        statuses.insert(model::toString(status), status);
    while (query.next()) {
        const QString row = query.text(0);
        constexpr int kPlace = 11; // the last one: a name may hold what divides
        std::array<QStringView, kPlace + 1> parts;
        QStringView rest(row);
        for (int i = 0; i < kPlace; ++i) {
            const qsizetype bar = rest.indexOf(u'|');
            parts[std::size_t(i)] = rest.left(bar);
            rest = rest.mid(bar + 1);
        }
        parts[kPlace] = rest;
        IncidentPoint point;
        point.id = model::IncidentId(parts[0].toLongLong());
        if (theirs && !theirs->contains(point.id))
            continue;
        point.status = statuses.value(parts[1].toString());
        point.from = dateFromText(parts[2]);
        point.to = dateFromText(parts[3]);
        point.placed = !parts[4].isEmpty();
        point.lat = parts[4].toDouble();
        point.lon = parts[5].toDouble();
        point.precision = static_cast<qint8>(parts[6].toInt());
        point.uncertaintyKm = parts[7].toFloat();
        if (!parts[8].isEmpty())
            point.killed = parts[8].toInt();
        point.country = shared(parts[9].toString());
        point.kind = shared(parts[10].toString());
        point.place = shared(parts[kPlace].toString());
        points.append(std::move(point));
    }
    return points;
}

QList<model::IncidentId> RegisterRows::find(const IncidentQuery& query) const
{
    Conditions conditions;
    addRecordFilter(conditions, query.filter);
    const QString sql =
        u"SELECT i.id AS id FROM incidents i JOIN incident_register r ON r.incident = i.id"_s +
        conditions.text() + incidentOrder(query.order);
    QList<model::IncidentId> ids = idsOf<model::IncidentId>(m_connection, sql, conditions.values);
    if (query.filter.actor.trimmed().isEmpty())
        return ids;
    QSet<model::IncidentId> theirs;
    constexpr qsizetype kBatch = 512;
    model::RecordFilter party;
    party.actor = query.filter.actor;
    for (qsizetype at = 0; at < ids.size(); at += kBatch) {
        // Names alone are read: whole records would take seconds where the party is a common one.
        QStringList some;
        for (qsizetype i = at; i < std::min(at + kBatch, ids.size()); ++i)
            some.append(QString::number(ids[i].value()));
        Query names(m_connection, u"SELECT incident, name, actor FROM incident_actors WHERE incident IN ("_s +
                                      some.join(u',') + u')');
        names.run();
        while (names.next()) {
            model::Incident one;
            model::IncidentActor actor;
            actor.name = names.text(1);
            actor.actor = names.text(2);
            one.actors.append(actor);
            if (model::matches(party, one))
                theirs.insert(names.id<model::IncidentId>(0));
        }
    }
    ids.removeIf([&](model::IncidentId id) { return !theirs.contains(id); });
    return ids;
}

QList<model::MentionId> RegisterRows::find(const MentionQuery& query) const
{
    const MentionFilter& filter = query.filter;
    Conditions conditions;
    bool needsDocument = query.order.column == u"document" || query.order.column == u"published";
    conditions.add(u"m.document NOT IN (SELECT id FROM documents WHERE trashed = 1)"_s);
    QStringList types;
    for (const model::MentionType type : filter.types)
        types.append(typeText(type));
    QStringList states;
    for (const model::MentionState state : filter.states)
        states.append(model::toString(state));
    if (states.isEmpty() && !types.isEmpty()) { // the index begins with the state
        for (const auto state :
             {model::MentionState::Suggested, model::MentionState::Confirmed, model::MentionState::Corrected,
              model::MentionState::Added, model::MentionState::Rejected})
            states.append(model::toString(state));
    }
    conditions.addAny(u"m.state"_s, states);
    conditions.addAny(u"m.type"_s, types);
    if (!filter.coder.isEmpty())
        conditions.add(u"m.author = ?"_s, {filter.coder});
    if (!filter.text.trimmed().isEmpty()) {
        const QString like = escapedLike(filter.text.trimmed());
        conditions.add(uR"((m.quote LIKE ? ESCAPE '\' OR m.note LIKE ? ESCAPE '\'))"_s, {like, like});
    }
    if (!filter.countries.isEmpty()) {
        conditions.add(u"m.type = 'PLACE'"_s);
        conditions.addAny(u"json_extract(m.value, '$.country')"_s, filter.countries);
    }
    if (const QString actor = filter.actor.trimmed(); !actor.isEmpty())
        conditions.add(
            uR"(m.type = 'ACTOR' AND (json_extract(m.value, '$.actor') = ? COLLATE NOCASE OR m.quote LIKE ? ESCAPE '\'))"_s,
            {actor, escapedLike(actor)});
    if (filter.from.isValid() || filter.to.isValid())
        needsDocument = true;
    if (filter.from.isValid())
        conditions.add(u"d.published >= ?"_s, {dateText(filter.from)});
    if (filter.to.isValid())
        conditions.add(u"d.published <= ?"_s, {dateText(filter.to)});
    const QString column = expression(kMentionColumns_, query.order.column);
    const QString backwards = column.isEmpty() && query.order.descending ? u" DESC"_s : QString();
    const QString sql =
        u"SELECT m.id AS id FROM mentions m"_s +
        (needsDocument ? u" JOIN documents d ON d.id = m.document"_s : QString()) + conditions.text() +
        orderBy(column, query.order, u"m.document"_s + backwards + u", m.span_begin"_s + backwards);
    return idsOf<model::MentionId>(m_connection, sql, conditions.values);
}

} // namespace casus::store
