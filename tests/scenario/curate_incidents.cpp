// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curate_incidents.h"

#include "incident/claims_model.h"
#include "incident/incident_panel.h"
#include "model/edtf.h"
#include "support/labels.h"

#include <QTableView>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace casus::test {

namespace {

using model::FieldKey;
using model::Incident;

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array)
        list << (each.isObject()
                     ? each[u"name"].isArray() ? each[u"name"][0].toString() : each[u"name"].toString()
                     : each.toString());
    return list;
}

/// Any of the names of a party in the key.
bool isNamed(const QJsonValue& party, const QString& name)
{
    const QStringList names =
        party[u"name"].isArray() ? strings(party[u"name"]) : QStringList{party[u"name"].toString()};
    return std::any_of(names.begin(), names.end(), [&name](const QString& each) {
        return !each.isEmpty() &&
               (each.contains(name, Qt::CaseInsensitive) || name.contains(each, Qt::CaseInsensitive));
    });
}

bool sameDay(const QString& a, const QString& b)
{
    const auto one = model::Edtf::parse(a);
    const auto other = model::Edtf::parse(b);
    return one && other && one->earliest() && other->earliest() &&
           *one->earliest() <= other->latest().value_or(*other->earliest()) &&
           *other->earliest() <= one->latest().value_or(*one->earliest());
}

/// One incident at a time; what it presses is what an analyst would.
class Incidents {
public:
    Incidents(WindowDriver& driver, Keyboard& keys, model::DocumentId document)
        : m_driver(driver)
        , m_keys(keys)
        , m_document(document)
        , m_panel(*driver.window().findChild<ui::IncidentPanel*>())
    {}

    void run(const QJsonArray& gold, int& decisions)
    {
        QSet<model::IncidentId> used;
        for (const QJsonValue& key : gold) {
            const auto draft = match(key.toObject(), used);
            if (draft) {
                used.insert(*draft);
                show(*draft);
            } else {
                m_keys.press(QStringLiteral("Alt+2 I")); // from the mark or words in hand
                used.insert(m_panel.current().value_or(model::IncidentId()));
            }
            correct(key.toObject(), decisions);
            m_keys.press(QStringLiteral("Ctrl+Shift+A"));
        }
        const QList<Incident> rest = m_panel.incidents();
        for (const Incident& incident : rest) {
            if (used.contains(incident.id) || incident.status == model::IncidentStatus::Rejected)
                continue;
            ++decisions;
            show(incident.id);
            m_keys.press(QStringLiteral("Ctrl+Shift+X"));
        }
    }

private:
    [[nodiscard]] Incident now() const
    {
        return *m_driver.project().reader().incident(*m_panel.current()).value();
    }

    std::optional<model::IncidentId> match(const QJsonObject& key, const QSet<model::IncidentId>& used) const
    {
        std::optional<model::IncidentId> best;
        double most = 0.5;
        const QList<Incident> drafts = m_panel.incidents();
        for (const Incident& draft : drafts) {
            if (used.contains(draft.id))
                continue;
            double score = sameDay(model::text(draft, FieldKey::Date), key.value(u"date").toString()) ? 2 : 0;
            const QStringList places = strings(key.value(u"places"));
            for (const model::IncidentPlace& place : draft.places)
                score += places.contains(place.name) ? 1 : 0;
            const QStringList tactics = strings(key.value(u"tactics"));
            if (const auto* own = std::get_if<QStringList>(&model::value(draft, FieldKey::Tactics))) {
                for (const QString& tactic : *own)
                    score += tactics.contains(tactic) ? 0.5 : 0;
            }
            if (score > most) {
                most = score;
                best = draft.id;
            }
        }
        return best;
    }

    void show(model::IncidentId id)
    {
        if (m_panel.current() == id)
            return;
        m_keys.press(QStringLiteral("Alt+3"));
        const auto rowOf = [this](std::optional<model::IncidentId> wanted) {
            const QList<Incident> list = m_panel.incidents();
            for (int row = 0; row < list.size(); ++row) {
                if (list.at(row).id == wanted)
                    return row;
            }
            return 0;
        };
        const int steps = rowOf(id) - rowOf(m_panel.current());
        m_keys.press(steps > 0 ? Qt::Key_Down : Qt::Key_Up, std::abs(steps));
    }

    /// By its name; only as many letters as it takes.
    bool goTo(const QString& name)
    {
        m_keys.press(QStringLiteral("Alt+4"));
        const auto* list = m_keys.front()->findChild<QTreeWidget*>(QStringLiteral("fields"));
        if (!list)
            return false;
        const auto there = [list, &name] {
            return list->currentItem() && list->currentItem()->text(0) == name;
        };
        for (qsizetype i = 0; i < name.size() && !there(); ++i)
            m_keys.type(name.at(i).toLower());
        const bool found = there();
        m_keys.press(found ? QStringLiteral("Return") : QStringLiteral("Escape"));
        if (!found)
            qWarning("There is no “%s” to go to.", qPrintable(name));
        return found;
    }

    void correct(const QJsonObject& key, int& decisions)
    {
        line(FieldKey::Date, key.value(u"date").toString(), decisions);
        places(key, decisions);
        line(FieldKey::Country, key.value(u"country").toString(), decisions);
        list(FieldKey::Tactics, strings(key.value(u"tactics")), decisions);
        list(FieldKey::Targets, strings(key.value(u"targets")), decisions);
        list(FieldKey::Weapons, strings(key.value(u"weapons")), decisions);
        parties(key, decisions);
        claims(key, decisions);
    }

    void line(FieldKey field, const QString& wanted, int& decisions)
    {
        ++decisions;
        const QString present = model::text(now(), field);
        const bool right =
            field == FieldKey::Date && !wanted.isEmpty() ? sameDay(present, wanted) : present == wanted;
        if (right || (wanted.isEmpty() && present.isEmpty()))
            return;
        if (!goTo(ui::label(field)))
            return;
        if (wanted.isEmpty()) {
            m_keys.press(QStringLiteral("Alt+Delete"));
            return;
        }
        m_keys.press(QStringLiteral("Ctrl+A"));
        m_keys.type(wanted);
        m_keys.press(QStringLiteral("Return"));
    }

    void list(FieldKey field, const QStringList& wanted, int& decisions)
    {
        decisions += static_cast<int>(wanted.size());
        const Incident incident = now();
        const auto* own = std::get_if<QStringList>(&model::value(incident, field));
        QStringList present = own ? *own : QStringList();
        const auto has = [](const QStringList& in, const QString& what) {
            return std::any_of(in.begin(), in.end(), [&](const QString& each) {
                return each.compare(what, Qt::CaseInsensitive) == 0;
            });
        };
        const bool tooMany = std::any_of(present.begin(), present.end(),
                                         [&](const QString& each) { return !has(wanted, each); });
        const bool missing = std::any_of(wanted.begin(), wanted.end(),
                                         [&](const QString& each) { return !has(present, each); });
        if (!tooMany && !missing)
            return;
        if (!goTo(ui::label(field)))
            return;
        if (tooMany) {
            m_keys.press(QStringLiteral("Alt+Delete"));
            present.clear();
        }
        for (const QString& each : wanted) {
            if (has(present, each))
                continue;
            m_keys.type(model::fieldSpec(field).choices.empty() ? each
                                                                : ui::choiceLabel(field, each).toLower());
            m_keys.press(QStringLiteral("Return"));
        }
    }

    void places(const QJsonObject& key, int& decisions)
    {
        const QStringList wanted = strings(key.value(u"places"));
        decisions += static_cast<int>(wanted.size());
        const auto named = [](const QString& a, const QString& b) {
            return a.contains(b, Qt::CaseInsensitive) || b.contains(a, Qt::CaseInsensitive);
        };
        for (int i = static_cast<int>(now().places.size()) - 1; i >= 0; --i) {
            const QString name = now().places.at(i).name;
            if (std::any_of(wanted.begin(), wanted.end(),
                            [&](const auto& each) { return named(each, name); }))
                continue;
            if (goTo(QStringLiteral("Place %1").arg(i + 1)))
                m_keys.press(QStringLiteral("Alt+Delete"));
        }
        for (const QString& each : wanted) {
            const auto have = now().places;
            if (std::any_of(have.begin(), have.end(),
                            [&](const auto& place) { return named(place.name, each); }))
                continue;
            add(QStringLiteral("Add a place"), each);
        }
    }

    void add(const QString& what, const QString& name)
    {
        if (!goTo(what))
            return;
        m_keys.type(name);
        m_keys.press(QStringLiteral("Return"));
    }

    /// Perpetrators; others that the draft has are left to it, as the key does not name them.
    void parties(const QJsonObject& key, int& decisions)
    {
        const QJsonArray wanted = key.value(u"perpetrators").toArray();
        decisions += static_cast<int>(wanted.size());
        for (int i = static_cast<int>(now().actors.size()) - 1; i >= 0; --i) {
            const model::IncidentActor actor = now().actors.at(i);
            if (actor.role != model::ActorRole::Perpetrator)
                continue;
            if (std::any_of(wanted.begin(), wanted.end(),
                            [&](const QJsonValue& each) { return isNamed(each, actor.name); }))
                continue;
            if (goTo(QStringLiteral("Party %1").arg(i + 1)))
                m_keys.press(QStringLiteral("Alt+Delete"));
        }
        for (const QJsonValue& each : wanted) {
            const auto have = now().actors;
            if (std::any_of(have.begin(), have.end(),
                            [&](const auto& actor) { return isNamed(each, actor.name); }))
                continue;
            add(QStringLiteral("Add a party"), strings(QJsonArray{each}).value(0));
        }
    }

    [[nodiscard]] static bool tells(const QJsonValue& key, const model::Claim& claim)
    {
        const auto number = [](const QJsonValue& value) {
            return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
        };
        const auto outcome = model::outcomeOf(claim.effect);
        return outcome && number(key[u"low"]) == claim.low && number(key[u"high"]) == claim.high &&
               key[u"outcome"].toString() == model::toString(*outcome);
    }

    /// Figures: wrong ones taken away in the table, missing ones added in the claim's dialog.
    void claims(const QJsonObject& key, int& decisions)
    {
        const QJsonArray wanted = key.value(u"casualties").toArray();
        decisions += static_cast<int>(wanted.size());
        QList<QJsonValue> missing;
        QList<model::ClaimId> right;
        for (const QJsonValue& each : wanted) {
            const auto present = now().claims;
            const auto found = std::find_if(present.begin(), present.end(), [&](const model::Claim& claim) {
                return !claim.rejected && !right.contains(claim.id) && tells(each, claim);
            });
            if (found == present.end())
                missing.append(each);
            else
                right.append(found->id);
        }
        while (removeOne(right)) {
        }
        for (const QJsonValue& each : std::as_const(missing))
            addClaim(each);
    }

    bool removeOne(const QList<model::ClaimId>& right)
    {
        const auto present = now().claims;
        for (int i = 0; i < present.size(); ++i) {
            if (present.at(i).rejected || right.contains(present.at(i).id))
                continue;
            if (!goTo(QStringLiteral("Claims")))
                return false;
            auto* view = m_driver.window().findChild<QTableView*>(QStringLiteral("claimsView"));
            const QModelIndex wanted = static_cast<ui::ClaimsModel*>(view->model())->indexOfClaim(i);
            const QModelIndex at = view->currentIndex();
            m_keys.press(wanted.row() > at.row() ? Qt::Key_Down : Qt::Key_Up,
                         std::abs(wanted.row() - at.row()));
            m_keys.press(wanted.column() > at.column() ? Qt::Key_Right : Qt::Key_Left,
                         std::abs(wanted.column() - at.column()));
            m_keys.press(QStringLiteral("Delete"));
            return now().claims != present;
        }
        return false;
    }

    /// Its words are not in the key, so the reason is written in their place.
    void addClaim(const QJsonValue& key)
    {
        if (!goTo(QStringLiteral("New claim")))
            return;
        if (m_keys.front()->objectName() != u"claimDialog") {
            qWarning("The claim's dialog did not open.");
            return;
        }
        m_keys.type(key[u"by"].toString());
        const auto reach = [this](const QString& name) {
            for (int i = 0; i < 40 && m_keys.focus()->objectName() != name; ++i)
                m_keys.press(QStringLiteral("Tab"));
        };
        reach(QStringLiteral("effect"));
        m_keys.type(key[u"outcome"].toString().left(1)); // a letter chooses
        const bool exact = key[u"low"] == key[u"high"];
        reach(QStringLiteral("low"));
        if (key[u"low"].isDouble())
            m_keys.type(QString::number(key[u"low"].toInt()));
        if (!exact && key[u"high"].isDouble()) {
            reach(QStringLiteral("high"));
            m_keys.type(QString::number(key[u"high"].toInt()));
        }
        reach(QStringLiteral("claimReason"));
        m_keys.type(QStringLiteral("read"));
        m_keys.press(QStringLiteral("Return"));
        if (m_keys.front() != &m_driver.window())
            m_keys.press(QStringLiteral("Escape"));
    }

    WindowDriver& m_driver;
    Keyboard& m_keys;
    model::DocumentId m_document;
    ui::IncidentPanel& m_panel;
};

} // namespace

void curateIncidents(WindowDriver& driver, Keyboard& keys, model::DocumentId document, const QJsonArray& gold,
                     int& decisions)
{
    Incidents(driver, keys, document).run(gold, decisions);
}

} // namespace casus::test
