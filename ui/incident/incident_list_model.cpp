// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_list_model.h"

#include "incident/evidence_line.h"
#include "support/labels.h"
#include "support/value_words.h"
#include "widgets/field_sign.h"

namespace casus::ui {

namespace {

QString statusLine(const model::Incident& incident)
{
    QStringList parts{label(incident.role)};
    if (isOpen(incident)) {
        const QString score = scoreText(incident.score);
        parts << (score.isEmpty() ? IncidentListModel::tr("proposal")
                                  : IncidentListModel::tr("proposal, %1").arg(score));
    } else {
        parts << label(incident.status);
        if (!incident.coder.isEmpty())
            parts << incident.coder;
    }
    return parts.join(QStringLiteral(" · "));
}

FieldSign::State signOf(const model::Incident& incident)
{
    switch (incident.status) {
    case model::IncidentStatus::Accepted: return FieldSign::State::Confirmed;
    case model::IncidentStatus::Rejected:
    case model::IncidentStatus::MergedInto:
    case model::IncidentStatus::SplitInto: return FieldSign::State::Unknown;
    case model::IncidentStatus::Candidate:
    case model::IncidentStatus::InReview: break;
    }
    return incident.suggested ? FieldSign::State::Suggested : FieldSign::State::Entered;
}

} // namespace

bool isOpen(const model::Incident& incident)
{
    return incident.suggested && incident.status == model::IncidentStatus::Candidate;
}

QList<model::Incident> inReadingOrder(QList<model::Incident> incidents)
{
    erase_if(incidents, [](const model::Incident& incident) {
        return incident.status == model::IncidentStatus::MergedInto ||
               incident.status == model::IncidentStatus::SplitInto;
    });
    std::stable_sort(incidents.begin(), incidents.end(),
                     [](const model::Incident& a, const model::Incident& b) { return a.role < b.role; });
    return incidents;
}

IncidentListModel::IncidentListModel(QObject* parent)
    : QAbstractListModel(parent)
{}

void IncidentListModel::setIncidents(const QList<model::Incident>& incidents)
{
    bool sameRows = incidents.size() == m_incidents.size();
    for (qsizetype i = 0; sameRows && i < incidents.size(); ++i)
        sameRows = incidents.at(i).id == m_incidents.at(i).id;
    if (!sameRows) {
        beginResetModel();
        m_incidents = incidents;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < incidents.size(); ++i) {
        if (m_incidents.at(i) == incidents.at(i))
            continue;
        m_incidents[i] = incidents.at(i);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int IncidentListModel::rowOf(model::IncidentId id) const
{
    for (qsizetype i = 0; i < m_incidents.size(); ++i) {
        if (m_incidents.at(i).id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int IncidentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::Incident& incident = m_incidents.at(index.row());
    QString title = incidentLabel(incident);
    if (title.isEmpty())
        title = tr("New incident");
    switch (role) {
    case Qt::DisplayRole: return title;
    case StatusLineRole: return statusLine(incident);
    case Qt::AccessibleTextRole: return QStringLiteral("%1. %2").arg(title, statusLine(incident));
    case Qt::ToolTipRole: {
        QStringList lines{title, statusLine(incident)};
        if (!incident.reason.isEmpty())
            lines << tr("Because: %1").arg(incident.reason);
        if (!incident.note.isEmpty())
            lines << tr("Note: %1").arg(incident.note);
        return lines.join(u'\n');
    }
    case IndexColorRole: return index.row();
    case SignRole: return static_cast<int>(signOf(incident));
    case FlaggedRole: return incident.flagged;
    case NotedRole: return !incident.note.isEmpty();
    case RejectedRole: return incident.status == model::IncidentStatus::Rejected;
    default: return {};
    }
}

} // namespace casus::ui
