// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/steps.h"

#include "store/detail/drafts.h"
#include "store/detail/json.h"
#include "store/detail/register_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

constexpr auto kDocument = "document"_L1;
constexpr auto kMention = "mention"_L1;
constexpr auto kIncident = "incident"_L1;

/// Equal as values, or at least as what the log would say of them.
template <typename T>
bool same(const T& a, const T& b)
{
    return a == b || compact(toJson(a)) == compact(toJson(b));
}

template <>
bool same(const model::DocumentInfo& a, const model::DocumentInfo& b)
{
    return sameEditable(a, b);
}

/// Refuses a change whose `before` is not what is stored.
template <typename T>
void requireCurrent(const std::optional<T>& before, const std::optional<T>& stored)
{
    if (before.has_value() == stored.has_value() && (!before || same(*before, *stored)))
        return;
    fail(ErrorCode::Refused,
         !stored ? u"The change was not made: what it changes is no longer there."_s
                 : u"The change was not made: someone else changed the same thing in the meantime."_s);
}

template <typename T>
Change<T> reversed(const Change<T>& change)
{
    return {change.after, change.before};
}

bool changesNothing(const AnyChange& change)
{
    return std::visit(
        [](const auto& c) {
            return c.before.has_value() == c.after.has_value() && (!c.before || same(*c.before, *c.after));
        },
        change);
}

template <typename T>
std::optional<QString> logText(const std::optional<T>& value)
{
    return value ? std::optional(compact(toJson(*value))) : std::nullopt;
}

model::DocumentInfo documentFromLog(const QString& json)
{
    const QJsonObject object = objectFrom(json);
    model::DocumentInfo info;
    info.id = model::DocumentId(object[u"id"].toInteger());
    readInto(info, object);
    return info;
}

template <typename T, typename Read>
Change<T> changeFromLog(const Query& row, const Read& read)
{
    Change<T> change;
    if (!row.isNull(1))
        change.before = read(row.text(1));
    if (!row.isNull(2))
        change.after = read(row.text(2));
    return change;
}

/// The time of the decision that made the mention what it is.
void stamp(model::Mention& mention, const QDateTime& when)
{
    mention.decidedAt = mention.state == model::MentionState::Suggested ? QDateTime() : when;
}

/// Puts the editable parts of `wanted` over what is stored, so that a returned change is whole.
void complete(std::optional<model::DocumentInfo>& wanted, const model::DocumentInfo& stored)
{
    if (!wanted)
        return;
    model::DocumentInfo whole = stored;
    readInto(whole, toJson(*wanted));
    wanted = whole;
}

} // namespace

Steps::Steps(const Connection& connection)
    : m_connection(connection)
    , m_documents(connection)
    , m_mentions(connection)
    , m_incidents(connection)
{}

void Steps::apply(DocumentChange& change, Mode, const QDateTime&)
{
    if (!change.before || !change.after || change.before->id != change.after->id)
        fail(ErrorCode::Refused,
             u"A document comes by import and goes to the trash; it is not made or deleted by a step."_s);
    const std::optional<model::DocumentInfo> stored = m_documents.info(change.before->id);
    requireCurrent(change.before, stored);
    complete(change.before, *stored);
    complete(change.after, *stored);
    m_documents.update(*change.after);
    if (change.after->published != stored->published)
        RegisterRows(m_connection).redate(change.after->id);
}

void Steps::checkQuote(const std::optional<model::Mention>& before, model::Mention& after) const
{
    if (before && before->span == after.span && before->quote == after.quote &&
        before->document == after.document)
        return;
    const QString words = m_mentions.words(after.document, after.span);
    if (after.quote.isEmpty())
        after.quote = words;
    if (after.span.isEmpty() || words.isEmpty() || after.quote != words)
        fail(ErrorCode::Refused,
             u"The mention was not stored: its words are not those of the document at that place."_s);
}

void Steps::apply(MentionChange& change, Mode mode, const QDateTime& when)
{
    if (change.before && change.after && change.before->id != change.after->id)
        fail(ErrorCode::Refused, u"A change is of one mention, before and after."_s);
    const model::MentionId id = change.before ? change.before->id : change.after->id;
    const std::optional<model::Mention> stored = id.isStored() ? m_mentions.find(id) : std::nullopt;
    requireCurrent(change.before, stored);
    if (!change.after) {
        m_mentions.remove(id);
        return;
    }
    if (mode == Mode::Decision) {
        checkQuote(change.before, *change.after);
        stamp(*change.after, when);
    }
    if (change.before)
        m_mentions.update(*change.after);
    else
        change.after->id = m_mentions.insert(*change.after);
}

void Steps::apply(IncidentChange& change, Mode mode, const QDateTime& when)
{
    if (change.before && change.after && change.before->id != change.after->id)
        fail(ErrorCode::Refused, u"A change is of one incident, before and after."_s);
    const model::IncidentId id = change.before ? change.before->id : change.after->id;
    const std::optional<model::Incident> stored = id.isStored() ? m_incidents.find(id) : std::nullopt;
    requireCurrent(change.before, stored);
    if (stored)
        m_recount.unite(documentsOf(*stored));
    if (change.after) {
        model::Incident& after = *change.after;
        if (mode == Mode::Decision) {
            if (!change.before && !after.createdAt.isValid())
                after.createdAt = when;
            if (!after.updatedAt.isValid() || (change.before && after.updatedAt == change.before->updatedAt))
                after.updatedAt = when;
        }
        if (change.before)
            m_incidents.update(*stored, after);
        else
            m_incidents.insert(after);
        m_recount.unite(documentsOf(after));
    } else {
        m_incidents.remove(*stored);
    }
}

void Steps::recount()
{
    m_documents.recountIncidents(m_recount);
    m_recount.clear();
}

Step Steps::commit(Step step)
{
    QList<AnyChange> applied;
    for (AnyChange& change : step.changes) {
        if (changesNothing(change))
            continue;
        std::visit([&](auto& c) { apply(c, Mode::Decision, step.when); }, change);
        applied.append(change);
    }
    step.changes = applied;
    if (step.changes.isEmpty())
        return step;
    recount();
    write(step, std::nullopt);
    Query(m_connection, u"DELETE FROM undo_state WHERE undone = 1"_s).run();
    Query(m_connection, u"INSERT INTO undo_state (step, undone) VALUES (?, 0)"_s).run(step.id);
    return step;
}

void Steps::write(Step& step, std::optional<model::StepId> of)
{
    Query query(
        m_connection,
        u"INSERT INTO steps (verb, text, coder, decided_at, of) VALUES (?, ?, ?, ?, ?) RETURNING id"_s);
    step.id = query.run(step.verb, step.text, step.coder, step.when, of).one().id<model::StepId>(0);
    query.finish();
    for (const AnyChange& change : step.changes)
        writeDecision(step.id, change);
}

void Steps::writeDecision(model::StepId step, const AnyChange& change)
{
    QString kind, before, after;
    qint64 subject = 0;
    QSet<model::DocumentId> documents;
    Query query(
        m_connection,
        u"INSERT INTO decisions (step, kind, subject, before, after) VALUES (?, ?, ?, ?, ?) RETURNING id"_s);
    std::visit(
        [&](const auto& c) {
            using T = std::decay_t<decltype(*c.before)>;
            const QString name = std::is_same_v<T, model::DocumentInfo> ? QString(kDocument)
                                 : std::is_same_v<T, model::Mention>    ? QString(kMention)
                                                                        : QString(kIncident);
            for (const auto& side : {c.before, c.after}) {
                if (!side)
                    continue;
                subject = side->id.value();
                if constexpr (std::is_same_v<T, model::DocumentInfo>)
                    documents.insert(side->id);
                else if constexpr (std::is_same_v<T, model::Mention>)
                    documents.insert(side->document);
                else
                    documents.unite(documentsOf(*side));
            }
            query.run(step, name, subject, logText(c.before), logText(c.after));
        },
        change);
    const qint64 decision = query.one().integer(0);
    query.finish();
    Query of(m_connection, u"INSERT INTO decision_documents (document, decision) VALUES (?, ?)"_s);
    for (const model::DocumentId document : std::as_const(documents))
        of.run(document, decision);
}

std::optional<Step> Steps::top(bool undone) const
{
    // The last that is done, or the first that is undone.
    Query query(m_connection, u"SELECT s.id, s.verb, s.text FROM undo_state u JOIN steps s ON s.id = u.step "
                              "WHERE u.undone = ? ORDER BY u.step "_s +
                                  (undone ? u"ASC"_s : u"DESC"_s) + u" LIMIT 1"_s);
    if (!query.run(undone).next())
        return std::nullopt;
    Step step;
    step.id = query.id<model::StepId>(0);
    step.verb = query.text(1);
    step.text = query.text(2);
    return step;
}

QString Steps::topText(bool undone) const
{
    const std::optional<Step> step = top(undone);
    return step ? step->text : QString();
}

QString Steps::undoText() const
{
    return topText(false);
}

QString Steps::redoText() const
{
    return topText(true);
}

QList<AnyChange> Steps::changesOf(model::StepId step) const
{
    Query query(m_connection, u"SELECT kind, before, after FROM decisions WHERE step = ? ORDER BY id"_s);
    query.run(step);
    QList<AnyChange> changes;
    while (query.next()) {
        const QString kind = query.text(0);
        if (kind == kDocument)
            changes.append(changeFromLog<model::DocumentInfo>(query, documentFromLog));
        else if (kind == kMention)
            changes.append(changeFromLog<model::Mention>(
                query, [](const QString& json) { return model::mentionFromJson(objectFrom(json)); }));
        else
            changes.append(changeFromLog<model::Incident>(
                query, [](const QString& json) { return model::incidentFromJson(objectFrom(json)); }));
    }
    return changes;
}

bool Steps::isReplacedDraft(const AnyChange& change) const
{
    if (const auto* mention = std::get_if<MentionChange>(&change)) {
        return mention->before && mention->before->state == model::MentionState::Suggested &&
               !m_mentions.find(mention->before->id);
    }
    if (const auto* incident = std::get_if<IncidentChange>(&change))
        return incident->before && incident->before->suggested && !m_incidents.find(incident->before->id);
    return false;
}

Step Steps::replay(const Step& original, QList<AnyChange> changes, const QString& verb, const QString& coder,
                   const QDateTime& when)
{
    changes.removeIf([this](const AnyChange& change) { return isReplacedDraft(change); });
    for (AnyChange& change : changes)
        std::visit([&](auto& c) { apply(c, Mode::Replay, when); }, change);
    recount();
    Step step{{}, verb, original.text, coder, when, changes};
    write(step, original.id);
    return step;
}

std::optional<Step> Steps::undo(const QString& coder, const QDateTime& when)
{
    const std::optional<Step> original = top(false);
    if (!original)
        return std::nullopt;
    QList<AnyChange> changes = changesOf(original->id);
    std::reverse(changes.begin(), changes.end());
    for (AnyChange& change : changes)
        change = std::visit([](const auto& c) { return AnyChange(reversed(c)); }, change);
    const Step step = replay(*original, changes, u"undo"_s, coder, when);
    Query(m_connection, u"UPDATE undo_state SET undone = 1 WHERE step = ?"_s).run(original->id);
    return step;
}

std::optional<Step> Steps::redo(const QString& coder, const QDateTime& when)
{
    const std::optional<Step> original = top(true);
    if (!original)
        return std::nullopt;
    const Step step = replay(*original, changesOf(original->id), u"redo"_s, coder, when);
    Query(m_connection, u"UPDATE undo_state SET undone = 0 WHERE step = ?"_s).run(original->id);
    return step;
}

void Steps::forgetRedoOf(model::DocumentId document)
{
    Query(m_connection, uR"(DELETE FROM undo_state WHERE undone = 1 AND step >= (
            SELECT min(u.step) FROM undo_state u
            JOIN decisions d ON d.step = u.step
            JOIN decision_documents dd ON dd.decision = d.id
            WHERE u.undone = 1 AND dd.document = ?))"_s)
        .run(document);
}

std::optional<model::Mention> Steps::draftOf(model::MentionId id) const
{
    Query query(m_connection, u"SELECT before FROM decisions WHERE kind = 'mention' AND subject = ? "
                              "AND before IS NOT NULL ORDER BY id DESC"_s);
    query.run(id);
    while (query.next()) {
        model::Mention mention = model::mentionFromJson(objectFrom(query.text(0)));
        if (mention.state == model::MentionState::Suggested)
            return mention;
    }
    return std::nullopt;
}

std::optional<model::Incident> Steps::draftOf(model::IncidentId id) const
{
    Query query(m_connection, u"SELECT before FROM decisions WHERE kind = 'incident' AND subject = ? "
                              "AND before IS NOT NULL ORDER BY id DESC"_s);
    query.run(id);
    while (query.next()) {
        model::Incident incident = model::incidentFromJson(objectFrom(query.text(0)));
        model::Incident bare = incident; // remarks do not make it a decision
        bare.note.clear();
        bare.flagged = bare.trashed = false;
        if (isUntouched(bare))
            return incident;
    }
    return std::nullopt;
}

qint64 Steps::secondsOfWork(model::IncidentId id, const QString& coder, qint64 longestPause) const
{
    // Each step on the incident, and the step of the same coder that went before it.
    Query query(m_connection, uR"(SELECT s.decided_at,
            (SELECT p.decided_at FROM steps p WHERE p.id < s.id AND p.coder = s.coder ORDER BY p.id DESC LIMIT 1)
        FROM steps s WHERE s.coder = ?
          AND s.id IN (SELECT step FROM decisions WHERE kind = 'incident' AND subject = ?))"_s);
    query.run(coder, id);
    qint64 seconds = 0;
    while (query.next()) {
        if (query.isNull(1))
            continue;
        const qint64 pause = query.time(1).secsTo(query.time(0));
        if (pause > 0 && pause <= longestPause)
            seconds += pause;
    }
    return seconds;
}

QList<LogEntry> Steps::log(int limit, std::optional<model::DocumentId> document) const
{
    QString sql = u"SELECT d.id, d.step, s.verb, s.text, s.coder, s.decided_at, d.kind, d.subject "
                  "FROM decisions d JOIN steps s ON s.id = d.step"_s;
    QVariantList values;
    if (document) {
        sql +=
            u" JOIN decision_documents dd ON dd.decision = d.id WHERE dd.document = ? ORDER BY dd.decision DESC"_s;
        values.append(document->value());
    } else {
        sql += u" ORDER BY d.id DESC"_s;
    }
    values.append(std::max(limit, 0));
    Query query(m_connection, sql + u" LIMIT ?"_s);
    query.runList(values);
    QList<LogEntry> entries;
    while (query.next()) {
        LogEntry entry;
        entry.id = query.integer(0);
        entry.step = query.id<model::StepId>(1);
        entry.verb = query.text(2);
        entry.text = query.text(3);
        entry.coder = query.text(4);
        entry.when = query.time(5);
        entry.kind = query.text(6);
        entry.subject = query.integer(7);
        entries.append(entry);
    }
    return entries;
}

} // namespace casus::store
