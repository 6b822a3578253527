// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_list.h"

#include "incident/incident_delegate.h"
#include "incident/incident_list_model.h"

namespace casus::ui {

namespace {

constexpr int kRowsShown = 4;

} // namespace

IncidentList::IncidentList(QWidget* parent)
    : QListView(parent)
{
    m_model = new IncidentListModel(this);
    setModel(m_model);
    setItemDelegate(new IncidentDelegate(this));
    setObjectName(QStringLiteral("incidentList"));
    setAccessibleName(tr("Incidents of this document"));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
}

void IncidentList::setIncidents(const QList<model::Incident>& incidents)
{
    const auto before = currentId();
    const int rowBefore = currentIndex().row();
    const qsizetype countBefore = m_model->incidents().size();
    m_updating = true;
    m_model->setIncidents(incidents);
    const int row = before ? m_model->rowOf(*before) : -1;
    const int wanted = row >= 0 ? row : qMin(qMax(rowBefore, 0), m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(wanted));
    m_updating = false;
    if (countBefore != incidents.size())
        updateGeometry();
    if (currentId() != before)
        Q_EMIT chosen();
}

const QList<model::Incident>& IncidentList::incidents() const
{
    return m_model->incidents();
}

std::optional<model::IncidentId> IncidentList::currentId() const
{
    const model::Incident* incident = currentIncident();
    return incident ? std::optional<model::IncidentId>(incident->id) : std::nullopt;
}

const model::Incident* IncidentList::currentIncident() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->incidents().size() ? &m_model->incidents().at(row) : nullptr;
}

void IncidentList::setCurrentId(model::IncidentId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

std::optional<model::IncidentId> IncidentList::nextOpen() const
{
    const QList<model::Incident>& all = m_model->incidents();
    const qsizetype from = qMax(currentIndex().row(), 0);
    for (qsizetype step = 1; step <= all.size(); ++step) {
        const model::Incident& incident = all.at((from + step) % all.size());
        if (incident.status == model::IncidentStatus::Candidate ||
            incident.status == model::IncidentStatus::InReview)
            return incident.id;
    }
    return std::nullopt;
}

QSize IncidentList::sizeHint() const
{
    const int rows = qBound(1, m_model->rowCount(), kRowsShown);
    const int rowHeight = m_model->rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() * 2;
    const bool scrolls = m_model->rowCount() > kRowsShown;
    return {200, rowHeight * rows + (scrolls ? rowHeight / 2 : 0) + 2 * frameWidth()};
}

QSize IncidentList::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void IncidentList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_updating && current != previous)
        Q_EMIT chosen();
}

} // namespace casus::ui
