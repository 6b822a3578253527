// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/codebooks.h"

#include "store/detail/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

constexpr auto kOwn = "own:"_L1;

/// Closed lists and the columns that hold their values.
struct Column {
    QLatin1StringView list, table, column;
};
constexpr std::array<Column, 14> kColumns{{
    {"effect"_L1, "claims"_L1, "effect"_L1},
    {"victim_kind"_L1, "claims"_L1, "victim_kind"_L1},
    {"victim_side"_L1, "claims"_L1, "victim_side"_L1},
    {"claimant_type"_L1, "claims"_L1, "claimant_type"_L1},
    {"count_form"_L1, "claims"_L1, "form"_L1},
    {"claim_scope"_L1, "claims"_L1, "scope"_L1},
    {"polarity"_L1, "claims"_L1, "polarity"_L1},
    {"claim_use"_L1, "claims"_L1, "use"_L1},
    {"actor_role"_L1, "incident_actors"_L1, "role"_L1},
    {"actor_side"_L1, "incident_actors"_L1, "side"_L1},
    {"attribution"_L1, "incident_actors"_L1, "attribution"_L1},
    {"place_relation"_L1, "incident_places"_L1, "relation"_L1},
    {"incident_role"_L1, "incidents"_L1, "role"_L1},
    {"incident_status"_L1, "incidents"_L1, "status"_L1},
}};

model::Codebook codebookFrom(const QString& json)
{
    return model::codebookFromJson(objectFrom(json));
}

/// A stored value: the texts that it consists of.
QStringList textsOf(const QString& json)
{
    const QJsonValue value = QJsonDocument::fromJson((u'[' + json + u']').toUtf8()).array().at(0);
    if (!value.isArray())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

QString ownFieldKey(const QString& id)
{
    return kOwn + id;
}

QString ownFieldId(const QString& key)
{
    return key.startsWith(kOwn) ? key.sliced(kOwn.size()) : QString();
}

model::Codebook Codebooks::current() const
{
    Query query(m_connection, u"SELECT codebook FROM codebooks ORDER BY version DESC LIMIT 1"_s);
    return query.run().next() ? codebookFrom(query.text(0)) : model::builtInCodebook();
}

std::optional<model::Codebook> Codebooks::version(int number) const
{
    if (number == 0)
        return model::builtInCodebook();
    Query query(m_connection, u"SELECT codebook FROM codebooks WHERE version = ?"_s);
    return query.run(number).next() ? std::optional(codebookFrom(query.text(0))) : std::nullopt;
}

QList<CodebookVersion> Codebooks::versions() const
{
    Query query(m_connection,
                u"SELECT version, changed_at, coder, changes FROM codebooks ORDER BY version DESC"_s);
    query.run();
    QList<CodebookVersion> versions;
    while (query.next())
        versions.append({query.number(0), query.time(1), query.text(2), query.text(3).split(u'\n')});
    return versions;
}

model::Codebook Codebooks::append(model::Codebook after, const QString& coder, const QDateTime& when) const
{
    const model::Codebook before = current();
    if (after.version != before.version)
        fail(ErrorCode::Refused, u"The codebook was not saved: someone else changed it in the meantime."_s);
    if (after == before)
        return before;
    if (const QString why = model::whyNotAfter(before, after); !why.isEmpty())
        fail(ErrorCode::Refused, u"The codebook was not saved. %1"_s.arg(why));
    if (const auto found = model::problems(after); !found.isEmpty())
        fail(ErrorCode::Refused, u"The codebook was not saved. %1"_s.arg(found.first().message));
    after.version = before.version + 1;
    Query(m_connection,
          u"INSERT INTO codebooks (version, changed_at, coder, changes, codebook) VALUES (?, ?, ?, ?, ?)"_s)
        .run(after.version, when, coder, model::changesInWords(before, after).join(u'\n'),
             compact(model::toJson(after)));
    return after;
}

CodebookUses Codebooks::uses() const
{
    CodebookUses uses;
    Query mentions(m_connection,
                   u"SELECT type, count(*) FROM mentions WHERE state <> 'rejected' GROUP BY type"_s);
    mentions.run();
    while (mentions.next()) {
        if (const auto type = typeFrom(mentions.text(0)))
            uses.types.insert(*type, mentions.number(1));
    }
    countFields(uses);
    countParts(uses);
    return uses;
}

void Codebooks::countFields(CodebookUses& uses) const
{
    const model::Codebook codebook = current();
    QMap<QString, QString> lists; // key of incident_fields -> its list
    for (const model::ValueList& list : codebook.lists) {
        if (model::fieldKeyFromName(list.name))
            lists.insert(list.name, list.name);
    }
    for (const model::OwnField& field : codebook.fields) {
        if (!field.list.isEmpty())
            lists.insert(ownFieldKey(field.id), field.list);
    }
    Query own(m_connection, u"SELECT key, count(*) FROM incident_fields WHERE value IS NOT NULL "
                            "AND key >= 'own:' AND key < 'own;' GROUP BY key"_s);
    own.run();
    while (own.next())
        uses.fields.insert(ownFieldId(own.text(0)), own.number(1));
    Query values(m_connection, u"SELECT value, count(*) FROM incident_fields WHERE key = ? "
                               "AND value IS NOT NULL GROUP BY value"_s);
    for (auto it = lists.constBegin(); it != lists.constEnd(); ++it) {
        values.run(it.key());
        while (values.next()) {
            const QStringList texts = textsOf(values.text(0));
            for (const QString& text : texts)
                uses.values[CodebookUses::usesKey(it.value(), text)] += values.number(1);
        }
    }
}

void Codebooks::countParts(CodebookUses& uses) const
{
    for (const Column& column : kColumns) {
        Query query(m_connection, u"SELECT %1, count(*) FROM %2 WHERE %1 IS NOT NULL GROUP BY %1"_s.arg(
                                      column.column, column.table));
        query.run();
        while (query.next())
            uses.values.insert(CodebookUses::usesKey(column.list, query.text(0)), query.number(1));
    }
}

} // namespace casus::store
