// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/incident_model.h"

#include "register/incident_columns.h"
#include "support/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace casus::ui {

using namespace Qt::StringLiterals;
using model::Incident;
using model::IncidentId;
using model::IncidentStatus;

IncidentModel::IncidentModel(QObject* parent)
    : RegisterModel(incidentColumns(), parent)
    , m_cache(
          [this](const QList<IncidentId>& ids) {
              auto rows =
                  m_project ? m_project->reader().incidents(ids) : Result<QList<Incident>>(QList<Incident>());
              return rows ? std::move(rows).value() : QList<Incident>();
          },
          [](const Incident& incident) { return incident.id; })
{}

void IncidentModel::setProject(curation::Project* project)
{
    beginResetModel();
    m_project = project;
    m_cache.setIds({});
    endResetModel();
}

void IncidentModel::setIds(const QList<IncidentId>& ids)
{
    if (ids == m_cache.ids()) {
        m_cache.clear();
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_cache.setIds(ids);
    endResetModel();
}

bool IncidentModel::refresh(const curation::ChangeNotice& notice)
{
    bool known = notice.incidents.isEmpty();
    for (const IncidentId id : notice.incidents) {
        m_cache.forget(id);
        known = known || m_cache.ids().contains(id);
    }
    // Views repaint what they show of it; telling each row would ask where each one stands.
    if (rowCount() > 0 && !notice.incidents.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return known;
}

const Incident* IncidentModel::at(int row) const
{
    return m_cache.at(row);
}

int IncidentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cache.ids().size());
}

QVariant IncidentModel::notes(const Incident& incident, int role) const
{
    const QList<model::RecordNote> notes = m_project->notes(incident);
    if (role == Qt::DisplayRole)
        return notes.isEmpty() ? QString() : QString::number(notes.size());
    QStringList lines;
    for (const model::RecordNote& note : notes)
        lines.append(note.message);
    return lines.join(u'\n');
}

QVariant IncidentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_project)
        return {};
    const QString& column = columns()[index.column()].name;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (columns()[index.column()].number ? Qt::AlignRight : Qt::AlignLeft));
    const bool asksText =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!asksText && role != Qt::EditRole && role != Qt::FontRole && role != Qt::ForegroundRole)
        return {};
    const Incident* incident = m_cache.at(index.row());
    if (!incident)
        return asksText && index.column() == 1 ? tr("gone") : QVariant();
    if (column == u"notes" && (asksText || role == Qt::EditRole))
        return notes(*incident, role == Qt::AccessibleTextRole ? int(Qt::DisplayRole) : role);
    if (asksText) {
        const QString text = incidentText(column, *incident, m_project->engine().knowledge().countries());
        if (role == Qt::AccessibleTextRole)
            return u"%1: %2"_s.arg(columns()[index.column()].title, text.isEmpty() ? tr("empty") : text);
        return text;
    }
    if (role == Qt::EditRole) {
        if (const auto key = fieldOfColumn(column))
            return model::text(*incident, *key);
        if (column == u"status")
            return model::toString(incident->status);
        if (column == u"role")
            return model::toString(incident->role);
        if (column == u"note")
            return incident->note;
        if (column == u"flagged")
            return incident->flagged ? u"yes"_s : u"no"_s;
        return {};
    }
    const bool open =
        incident->status == IncidentStatus::Candidate || incident->status == IncidentStatus::InReview;
    if (role == Qt::FontRole && open) {
        QFont font;
        font.setItalic(true); // colour is not the only sign of what is undecided
        return font;
    }
    const bool out = incident->status == IncidentStatus::Rejected ||
                     incident->status == IncidentStatus::MergedInto ||
                     incident->status == IncidentStatus::SplitInto;
    if (role == Qt::ForegroundRole && out)
        return quietText(QGuiApplication::palette());
    return {};
}

Qt::ItemFlags IncidentModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_project && !m_project->isReadOnly() &&
        isEditable(columns()[index.column()].name))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IncidentModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT editAsked(m_cache.ids()[index.row()], columns()[index.column()].name, value.toString());
    return true;
}

std::optional<CellTarget> IncidentModel::target(const QModelIndex& cell) const
{
    const Incident* incident = cell.isValid() ? m_cache.at(cell.row()) : nullptr;
    if (!incident)
        return std::nullopt;
    CellTarget target;
    target.incident = incident->id;
    target.evidence = evidenceOf(columns()[cell.column()].name, *incident);
    if (!target.evidence.isEmpty())
        target.document = target.evidence.constFirst().document;
    else if (!incident->reports.isEmpty())
        target.document = incident->reports.constFirst().document;
    else
        return std::nullopt;
    return target;
}

} // namespace casus::ui
