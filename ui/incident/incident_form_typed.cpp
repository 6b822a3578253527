// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/actors_editor.h"
#include "incident/claims_table.h"
#include "incident/codebook_field_row.h"
#include "incident/incident_form.h"
#include "incident/places_editor.h"
#include "incident/words_to_value.h"
#include "support/labels.h"
#include "widgets/section.h"

#include <QTableView>

#include <utility>

namespace casus::ui {

using model::FieldKey;

namespace {

template <typename Entry>
Entry& at(QList<Entry>& entries, qsizetype number)
{
    if (number >= entries.size())
        entries.append(Entry());
    return entries[qMin(number, entries.size() - 1)];
}

} // namespace

model::Incident IncidentForm::asTyped() const
{
    model::Incident typed = m_incident;
    for (const FieldKey key : {FieldKey::Date, FieldKey::Country}) {
        const FieldRow* row = m_fields.value(static_cast<int>(key));
        const QString words = row ? row->pendingText() : QString();
        if (words.isEmpty())
            continue;
        if (const auto value = valueFromText(row->spec(), words, m_context))
            typed.fields[key].value = *value;
    }
    const QMap<qsizetype, QString> places = m_places->pendingNames();
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        model::IncidentPlace& place = at(typed.places, it.key());
        place = {};
        place.name = *it;
        const QList<knowledge::PlaceEntry> known = m_context.knowledge().gazetteer().find(*it);
        if (known.size() != 1)
            continue;
        place.country = known.constFirst().country;
        place.lat = known.constFirst().lat;
        place.lon = known.constFirst().lon;
        place.gazetteerId = known.constFirst().id;
    }
    const QMap<qsizetype, QString> parties = m_actors->pendingNames();
    for (auto it = parties.cbegin(); it != parties.cend(); ++it) {
        model::IncidentActor& actor = at(typed.actors, it.key());
        actor.name = *it;
        const auto known = m_context.knowledge().actors().withAlias(*it);
        actor.actor = known.size() == 1 ? known.constFirst()->id : QString();
    }
    return typed;
}

QList<FieldTarget> IncidentForm::targets()
{
    QList<FieldTarget> targets;
    const auto open = [this](const QString& section) { m_sections.value(section)->setOpen(true); };
    const auto addEntries = [&](EntriesEditor* entries, const QString& section, const QString& add) {
        const QList<FormRow*> rows = entries->rows();
        for (FormRow* row : rows) {
            FieldSuggest* name = static_cast<EntryRow*>(row)->name();
            targets.append({name->accessibleName(), name->text(), [open, section, name] {
                                open(section);
                                name->setFocus(Qt::TabFocusReason);
                            }});
        }
        if (!m_readOnly)
            targets.append({add, {}, [open, section, entries] {
                                open(section);
                                entries->addRow();
                            }});
    };
    for (const model::FieldSpec& spec : model::fieldTable()) {
        FieldRow* row = m_fields.value(static_cast<int>(spec.key));
        const QString group =
            m_groups.contains(QString(spec.group)) ? QString(spec.group) : QStringLiteral("coding");
        targets.append({label(spec.key), model::toText(row->value()), [this, row, group, open] {
                            open(group == u"effects" ? QStringLiteral("casualties") : group);
                            if (row->isHidden())
                                showMore(group, true);
                            row->focusEditor();
                        }});
    }
    addEntries(m_places, QStringLiteral("where"), tr("Add a place"));
    addEntries(m_actors, QStringLiteral("parties"), tr("Add a party"));
    targets.append({tr("Claims"), {}, [this, open] {
                        open(QStringLiteral("casualties"));
                        m_claims->view()->setFocus(Qt::TabFocusReason);
                    }});
    if (!m_readOnly)
        targets.append({tr("New claim"), {}, [this, open] {
                            open(QStringLiteral("casualties"));
                            m_claims->addClaim();
                        }});
    for (OwnFieldRow* row : std::as_const(m_ownFields)) {
        if (!row->isHidden())
            targets.append({row->definition().label, {}, [row, open] {
                                open(QStringLiteral("own"));
                                row->setFocus(Qt::TabFocusReason);
                            }});
    }
    return targets;
}

QList<model::ClaimId> IncidentForm::currentClaims() const
{
    return m_claims->currentIds();
}

} // namespace casus::ui
