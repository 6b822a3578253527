// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/slot_score.h"

#include "model/edtf.h"
#include "text/analysis.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace casus::test {
namespace {

using model::FieldKey;

/// A filler: any of these forms is right.
using Filler = QStringList;

/// One incident, key or draft, as lists of fillers by slot.
using Fillers = QMap<QString, QList<Filler>>;

bool sameName(const QString& a, const QString& b)
{
    const auto words = [](const QString& name) {
        QStringList list = text::foldName(name).split(u' ', Qt::SkipEmptyParts);
        list.removeAll(QStringLiteral("the"));
        for (QString& word : list) {
            if (word.size() > 3 && word.endsWith(u's'))
                word.chop(1);
        }
        return list;
    };
    const QStringList x = words(a);
    const QStringList y = words(b);
    if (x.isEmpty() || y.isEmpty())
        return x == y;
    const QStringList& shorter = x.size() < y.size() ? x : y;
    const QStringList& longer = x.size() < y.size() ? y : x;
    return longer.size() - shorter.size() <= 2 &&
           QString(u' ' + longer.join(u' ') + u' ').contains(QString(u' ' + shorter.join(u' ') + u' '));
}

/// Outcome, bounds and kind of source agree, and the victims where both say whom.
bool sameCount(const QString& a, const QString& b)
{
    QStringList x = a.split(u' ');
    QStringList y = b.split(u' ');
    const QString unknown = QStringLiteral("unknown");
    if (x.at(1) == unknown || y.at(1) == unknown)
        x[1] = y[1] = unknown;
    return x == y;
}

bool fits(const QString& slot, const Filler& wanted, const Filler& drafted)
{
    const bool names = slot == u"places" || slot == u"perpetrators" || slot == u"weapons";
    for (const QString& x : wanted) {
        for (const QString& y : drafted) {
            if (names ? sameName(x, y) : slot == u"casualties" ? sameCount(x, y) : x == y)
                return true;
        }
    }
    return false;
}

QString days(const QString& edtf)
{
    const auto value = model::Edtf::parse(edtf);
    if (!value)
        return edtf;
    return QString(value->earliest().value_or(QDate()).toString(Qt::ISODate) + u'/' +
                   value->latest().value_or(QDate()).toString(Qt::ISODate));
}

void add(Fillers& fillers, const char* slot, const Filler& filler)
{
    if (!filler.isEmpty() && !filler.first().isEmpty())
        fillers[QString::fromLatin1(slot)].append(filler);
}

Filler textsOf(const QJsonValue& value)
{
    if (!value.isArray())
        return {value.toString()};
    Filler texts;
    for (const QJsonValue& one : value.toArray())
        texts.append(one.toString());
    return texts;
}

QString countText(const QString& outcome, const QString& victims, const QString& low, const QString& high,
                  const QString& by)
{
    return QStringList{outcome, victims, low, high, by}.join(u' ');
}

QString numberText(const QJsonValue& value)
{
    return value.isNull() ? QStringLiteral("-") : QString::number(value.toInt());
}

QString numberText(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

Fillers fromKey(const QJsonObject& incident)
{
    Fillers fillers;
    add(fillers, "date", {days(incident[QStringLiteral("date")].toString())});
    add(fillers, "country", {incident[QStringLiteral("country")].toString()});
    for (const auto& [slot, name] : {std::pair("places", u"places"), std::pair("tactics", u"tactics"),
                                     std::pair("targets", u"targets"), std::pair("weapons", u"weapons")}) {
        for (const QJsonValue& value : incident[QStringView(name)].toArray())
            add(fillers, slot, textsOf(value));
    }
    for (const QJsonValue& value : incident[QStringLiteral("perpetrators")].toArray()) {
        const QJsonObject party = value.toObject();
        add(fillers, "perpetrators", textsOf(party[QStringLiteral("name")]));
        add(fillers, "status", {party[QStringLiteral("status")].toString()});
    }
    for (const QJsonValue& value : incident[QStringLiteral("casualties")].toArray()) {
        const QJsonObject claim = value.toObject();
        add(fillers, "casualties",
            {countText(claim[QStringLiteral("outcome")].toString(),
                       claim[QStringLiteral("victims")].toString(), numberText(claim[QStringLiteral("low")]),
                       numberText(claim[QStringLiteral("high")]),
                       claim[QStringLiteral("by_class")].toString())});
    }
    return fillers;
}

Fillers fromDraft(const model::Incident& incident)
{
    Fillers fillers;
    add(fillers, "date", {days(model::text(incident, FieldKey::Date))});
    add(fillers, "country", {model::text(incident, FieldKey::Country)});
    for (const auto& place : incident.places)
        add(fillers, "places", {place.name});
    for (const auto& [slot, key] :
         {std::pair("tactics", FieldKey::Tactics), std::pair("targets", FieldKey::Targets),
          std::pair("weapons", FieldKey::Weapons)}) {
        if (const auto* list = std::get_if<QStringList>(&model::value(incident, key))) {
            for (const QString& value : *list)
                add(fillers, slot, {value});
        }
    }
    for (const auto& actor : incident.actors) {
        if (actor.role != model::ActorRole::Perpetrator)
            continue;
        add(fillers, "perpetrators", {actor.name});
        add(fillers, "status", {model::toString(model::statusOf(actor.attribution))});
    }
    for (const auto& claim : incident.claims) {
        const auto outcome = model::outcomeOf(claim.effect);
        if (outcome)
            add(fillers, "casualties",
                {countText(model::toString(*outcome), model::toString(model::groupOf(claim.victimKind)),
                           numberText(claim.low), numberText(claim.high),
                           model::toString(model::groupOf(claim.claimantType)))});
    }
    return fillers;
}

int agreeing(const Fillers& wanted, const Fillers& drafted, const QString& slot)
{
    QList<Filler> open = drafted.value(slot);
    int right = 0;
    for (const Filler& filler : wanted.value(slot)) {
        const auto found = std::find_if(open.begin(), open.end(),
                                        [&](const Filler& other) { return fits(slot, filler, other); });
        if (found != open.end()) {
            ++right;
            open.erase(found);
        }
    }
    return right;
}

/// How many of date, place, perpetrator and a casualty number agree, and how many the key has.
std::pair<int, int> agreement(const Fillers& wanted, const Fillers& drafted)
{
    int agree = 0;
    int has = 0;
    for (const auto& slot :
         {QStringLiteral("date"), QStringLiteral("places"), QStringLiteral("perpetrators")}) {
        has += wanted.value(slot).isEmpty() ? 0 : 1;
        agree += agreeing(wanted, drafted, slot) > 0 ? 1 : 0;
    }
    const auto numbers = [](const Fillers& fillers) {
        QSet<QString> found;
        for (const Filler& filler : fillers.value(QStringLiteral("casualties")))
            found.insert(filler.first().section(u' ', 2, 3));
        return found;
    };
    has += numbers(wanted).isEmpty() ? 0 : 1;
    agree += numbers(wanted).intersects(numbers(drafted)) ? 1 : 0;
    return {agree, has};
}

} // namespace

Slot SlotScores::all() const
{
    Slot sum;
    for (const Slot& slot : slotsByName) {
        sum.wanted += slot.wanted;
        sum.drafted += slot.drafted;
        sum.right += slot.right;
    }
    return sum;
}

void score(const std::vector<model::Incident>& drafts, const QJsonArray& key, SlotScores& scores)
{
    std::vector<Fillers> wanted;
    for (const QJsonValue& value : key) {
        if (value.toObject()[QStringLiteral("role")].toString() == u"main")
            wanted.push_back(fromKey(value.toObject()));
    }
    std::vector<Fillers> open;
    for (const auto& draft : drafts) {
        if (draft.role == model::IncidentRole::Main)
            open.push_back(fromDraft(draft));
    }
    scores.incidents.wanted += static_cast<int>(wanted.size());
    scores.incidents.drafted += static_cast<int>(open.size());
    for (const Fillers& fillers : open) {
        for (auto it = fillers.cbegin(); it != fillers.cend(); ++it)
            scores.slotsByName[it.key()].drafted += static_cast<int>(it->size());
    }
    for (const Fillers& incident : wanted) {
        for (auto it = incident.cbegin(); it != incident.cend(); ++it)
            scores.slotsByName[it.key()].wanted += static_cast<int>(it->size());
        auto best = open.end();
        int most = 0;
        for (auto it = open.begin(); it != open.end(); ++it) {
            const auto [agree, has] = agreement(incident, *it);
            if (agree >= std::min(2, std::max(1, has)) && agree > most) {
                most = agree;
                best = it;
            }
        }
        if (best == open.end())
            continue;
        ++scores.incidents.right;
        for (auto it = incident.cbegin(); it != incident.cend(); ++it)
            scores.slotsByName[it.key()].right += agreeing(incident, *best, it.key());
        open.erase(best);
    }
}

} // namespace casus::test
