// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/incidents_page.h"

#include "register/edit_dialog.h"
#include "register/filter_bar.h"
#include "register/incident_columns.h"
#include "register/incident_model.h"

#include <algorithm>

namespace casus::ui {

using namespace Qt::StringLiterals;
using curation::RegisterEdit;
using model::IncidentId;
using Verb = RegisterTable::Verb;

IncidentsPage::IncidentsPage(Prompts& prompts, QWidget* parent)
    : RegisterPage(curation::RegisterTable::Incidents, new IncidentModel, prompts, parent)
    , m_incidents(static_cast<IncidentModel*>(table().model()))
{
    setObjectName(u"incidentsPage"_s);
    connect(m_incidents, &IncidentModel::editAsked, this, &IncidentsPage::editCell);
}

void IncidentsPage::setProject(curation::Project* project, curation::RegisterSearch* search)
{
    RegisterPage::setProject(project, search);
    if (!project || !search)
        return;
    connect(search, &curation::RegisterSearch::incidentsFound, this, &IncidentsPage::onFound);
    connect(project, &curation::Project::changed, this, [this](const curation::ChangeNotice& notice) {
        if (!m_incidents->refresh(notice))
            askSoon();
    });
}

void IncidentsPage::askRows(curation::RegisterSearch& search)
{
    search.find(store::IncidentQuery{filter().records(), table().order()});
}

void IncidentsPage::onFound(const QList<IncidentId>& ids)
{
    const int row = table().currentIndex().row();
    const IncidentId current =
        row >= 0 && row < m_incidents->ids().size() ? m_incidents->ids()[row] : IncidentId();
    if (ids == m_incidents->ids()) {
        m_incidents->setIds(ids);
        showFound();
        return;
    }
    m_incidents->setIds(ids);
    keepPlace([&] { return static_cast<int>(m_incidents->ids().indexOf(current)); });
}

QString IncidentsPage::emptyTitle() const
{
    return tr("No incidents yet.");
}

QList<IncidentId> IncidentsPage::selected() const
{
    QList<IncidentId> ids;
    for (const int row : table().selectedRows())
        ids.append(m_incidents->ids()[row]);
    return ids;
}

void IncidentsPage::decide(Verb verb)
{
    const QList<IncidentId> ids = selected();
    if (verb == Verb::Flag) {
        const model::Incident* first = m_incidents->at(table().selectedRows().constFirst());
        RegisterEdit edit;
        edit.what = RegisterEdit::What::Flag;
        edit.flagged = first && !first->flagged;
        const auto made = project()->editIncidents(ids, edit);
        say(made ? QString() : made.error().message);
        return;
    }
    auto* dialog = new EditDialog(*project(), ids, this);
    if (verb == Verb::Accept)
        dialog->preset(u"status"_s, u"accepted"_s);
    else if (verb == Verb::Reject)
        dialog->preset(u"status"_s, u"rejected"_s);
    else if (const int column = table().currentIndex().column();
             column >= 0 && isEditable(m_incidents->columns()[column].name))
        dialog->preset(m_incidents->columns()[column].name, {});
    connect(dialog, &QDialog::finished, this, &IncidentsPage::focusRows);
    dialog->open();
}

void IncidentsPage::editCell(IncidentId id, const QString& column, const QString& value)
{
    const auto incident = project()->reader().incident(id);
    if (!incident || !*incident)
        return;
    QDate published;
    if (!(*incident)->reports.isEmpty()) {
        if (const auto info = project()->reader().documentInfo((*incident)->reports.constFirst().document))
            published = info->published;
    }
    const auto edit = editFromLine(column, value, *project(), published);
    if (!edit) {
        say(edit.error().message);
        return;
    }
    const bool needsReason =
        edit->what == RegisterEdit::What::Field && !std::holds_alternative<std::monostate>(edit->value);
    if (!needsReason) {
        make(id, *edit);
        return;
    }
    // No words of a document prove what is typed here, so it asks why, as the form does.
    prompts().askText(this, tr("Change a value"), tr("Why? (no words of a document are kept with it)"), {},
                      false, [this, id, made = *edit](const QString& reason) {
                          RegisterEdit with = made;
                          with.reason = reason.trimmed();
                          make(id, with);
                      });
}

void IncidentsPage::make(IncidentId id, const RegisterEdit& edit)
{
    const auto made = project()->editIncidents({id}, edit);
    if (!made)
        say(made.error().message);
    else if (!made->refused.isEmpty())
        say(made->refused.constFirst().reason);
    else
        say({});
}

} // namespace casus::ui
