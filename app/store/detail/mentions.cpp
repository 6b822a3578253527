// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/mentions.h"

#include "store/detail/json.h"

using namespace Qt::StringLiterals;

namespace casus::store {

QString mentionColumns()
{
    return u"m.id, m.document, m.span_begin, m.span_end, m.further, m.quote, m.type, m.value, m.state, "
           u"m.score, "
           "m.reason, m.author, m.note, m.decided_at"_s;
}

model::Mention mentionFrom(const Query& row, int column)
{
    int at = column;
    model::Mention mention;
    mention.id = row.id<model::MentionId>(at++);
    mention.document = row.id<model::DocumentId>(at++);
    mention.span.begin = row.number(at++);
    mention.span.end = row.number(at++);
    mention.furtherFragments = spansFrom(row.text(at++));
    mention.quote = row.text(at++);
    mention.type = typeFrom(row.text(at++)).value_or(model::MentionType::Person);
    mention.value = valueFrom(mention.type, row.text(at++));
    mention.state = model::mentionStateFromString(row.text(at++)).value_or(model::MentionState::Suggested);
    mention.score = row.real(at++);
    mention.reason = row.text(at++);
    mention.author = row.text(at++);
    mention.note = row.text(at++);
    mention.decidedAt = row.time(at++);
    return mention;
}

QList<model::Mention> Mentions::ofDocument(model::DocumentId document) const
{
    Query query(m_connection,
                u"SELECT "_s + mentionColumns() +
                    u" FROM mentions m WHERE m.document = ? ORDER BY m.span_begin, m.span_end, m.id"_s);
    query.run(document);
    QList<model::Mention> mentions;
    while (query.next())
        mentions.append(mentionFrom(query, 0));
    return mentions;
}

std::optional<model::Mention> Mentions::find(model::MentionId id) const
{
    Query query(m_connection, u"SELECT "_s + mentionColumns() + u" FROM mentions m WHERE m.id = ?"_s);
    query.run(id);
    if (!query.next())
        return std::nullopt;
    return mentionFrom(query, 0);
}

model::MentionId Mentions::insert(const model::Mention& mention) const
{
    if (!m_insert) {
        m_insert.emplace(m_connection,
                         uR"(INSERT INTO mentions (id, document, span_begin, span_end, further, quote, type,
            value, state, score, reason, author, note, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"_s);
    }
    m_insert->run(mention.id, mention.document, mention.span.begin, mention.span.end,
                  spansText(mention.furtherFragments), mention.quote, typeText(mention.type),
                  valueText(mention.value), model::toString(mention.state), mention.score, mention.reason,
                  mention.author, mention.note, mention.decidedAt);
    const auto id = m_insert->one().id<model::MentionId>(0);
    m_insert->finish();
    return id;
}

void Mentions::update(const model::Mention& mention) const
{
    Query(m_connection,
          uR"(UPDATE mentions SET document = ?, span_begin = ?, span_end = ?, further = ?, quote = ?,
        type = ?, value = ?, state = ?, score = ?, reason = ?, author = ?, note = ?, decided_at = ? WHERE id = ?)"_s)
        .run(mention.document, mention.span.begin, mention.span.end, spansText(mention.furtherFragments),
             mention.quote, typeText(mention.type), valueText(mention.value), model::toString(mention.state),
             mention.score, mention.reason, mention.author, mention.note, mention.decidedAt, mention.id);
}

void Mentions::remove(model::MentionId id) const
{
    Query(m_connection, u"DELETE FROM mentions WHERE id = ?"_s).run(id);
}

QString Mentions::words(model::DocumentId document, model::Span span) const
{
    Query query(m_connection, u"SELECT substr(text, ?, ?) FROM texts WHERE document = ?"_s);
    query.run(span.begin + 1, span.length(), document);
    return query.next() ? query.text(0) : QString();
}

} // namespace casus::store
