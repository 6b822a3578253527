// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/register_views.h"

#include "model/json_parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace casus::curation {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::RegisterViews)
};

const QString kMentions = QStringLiteral("mentions");

template <typename List>
QJsonArray namesOf(const List& list)
{
    QJsonArray names;
    for (const auto item : list)
        names.append(model::toString(item));
    return names;
}

QJsonObject toJson(const RegisterView& view)
{
    QJsonArray columns;
    for (const RegisterColumn& column : view.columns)
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"width"_s, column.width}});
    const bool incidents = view.table == RegisterTable::Incidents;
    return {
        {u"name"_s, view.name},
        {u"table"_s, incidents ? u"incidents"_s : kMentions},
        {u"filter"_s, incidents ? model::toJson(view.incidents) : curation::toJson(view.mentions)},
        {u"columns"_s, columns},
        {u"order"_s, view.order.column},
        {u"descending"_s, view.order.descending},
    };
}

RegisterView viewFromJson(const QJsonObject& json)
{
    RegisterView view;
    view.name = json[u"name"].toString();
    const QJsonObject filter = json[u"filter"].toObject();
    if (json[u"table"].toString() == kMentions) {
        view.table = RegisterTable::Mentions;
        view.mentions = mentionFilterFromJson(filter);
    } else {
        view.incidents = model::recordFilterFromJson(filter);
    }
    const QJsonArray columns = json[u"columns"].toArray();
    for (const QJsonValue& column : columns)
        view.columns.append({column[u"name"].toString(), column[u"width"].toInt()});
    view.order = {json[u"order"].toString(), json[u"descending"].toBool()};
    return view;
}

} // namespace

QJsonObject toJson(const store::MentionFilter& filter)
{
    QJsonObject json;
    const auto put = [&json](const QString& name, const QJsonValue& value, bool given) {
        if (given)
            json[name] = value;
    };
    put(u"from"_s, model::dateJson(filter.from), filter.from.isValid());
    put(u"to"_s, model::dateJson(filter.to), filter.to.isValid());
    put(u"countries"_s, QJsonArray::fromStringList(filter.countries), !filter.countries.isEmpty());
    put(u"actor"_s, filter.actor, !filter.actor.isEmpty());
    QJsonArray types;
    for (const model::MentionType type : filter.types) {
        if (type < model::MentionType::FirstCustom)
            types.append(model::toString(type));
        else
            types.append(static_cast<int>(type));
    }
    put(u"types"_s, types, !types.isEmpty());
    put(u"states"_s, namesOf(filter.states), !filter.states.isEmpty());
    put(u"coder"_s, filter.coder, !filter.coder.isEmpty());
    put(u"text"_s, filter.text, !filter.text.isEmpty());
    return json;
}

store::MentionFilter mentionFilterFromJson(const QJsonObject& json)
{
    store::MentionFilter filter;
    filter.from = model::dateFromJson(json[u"from"]);
    filter.to = model::dateFromJson(json[u"to"]);
    filter.countries = model::textsFromJson(json[u"countries"]);
    filter.actor = json[u"actor"].toString();
    const QJsonArray types = json[u"types"].toArray();
    for (const QJsonValue& type : types) {
        if (type.isDouble())
            filter.types.append(static_cast<model::MentionType>(type.toInt()));
        else if (const auto known = model::mentionTypeFromString(type.toString()))
            filter.types.append(*known);
    }
    for (const QString& name : model::textsFromJson(json[u"states"])) {
        if (const auto state = model::mentionStateFromString(name))
            filter.states.append(*state);
    }
    filter.coder = json[u"coder"].toString();
    filter.text = json[u"text"].toString();
    return filter;
}

QString describe(const store::MentionFilter& filter)
{
    // What both filters know is said in the same words.
    model::RecordFilter record;
    record.from = filter.from;
    record.to = filter.to;
    record.countries = filter.countries;
    record.actor = filter.actor;
    record.coder = filter.coder;
    record.text = filter.text;
    QStringList parts;
    QStringList names;
    for (const model::MentionType type : filter.types)
        names.append(type < model::MentionType::FirstCustom ? model::toString(type).toLower()
                                                            : Words::tr("own type"));
    if (!names.isEmpty())
        parts.append(names.join(u", "_s));
    names.clear();
    for (const model::MentionState state : filter.states)
        names.append(model::toString(state));
    if (!names.isEmpty())
        parts.append(names.join(u", "_s));
    if (!record.isEmpty())
        parts.append(model::describe(record));
    return parts.isEmpty() ? Words::tr("all mentions") : parts.join(u" · "_s);
}

QString toText(const QList<RegisterView>& views)
{
    QJsonArray list;
    for (const RegisterView& view : views)
        list.append(toJson(view));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<RegisterView> registerViewsFromText(const QString& text)
{
    QList<RegisterView> views;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& json : list) {
        if (json.isObject())
            views.append(viewFromJson(json.toObject()));
    }
    return views;
}

} // namespace casus::curation
