// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QAbstractListModel>

namespace casus::ui {

/// The incidents of one document, in the order of the store. Keeps its own rows; a refresh changes only what
/// differs, so that selection and scroll position stay.
class IncidentListModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentListModel)

public:
    enum Role {
        IndexColorRole = Qt::UserRole + 1, // int: number of the incident, for its colour
        StatusLineRole,                    // "Main · proposal, 92 %"
        SignRole,                          // int of FieldSign::State
        FlaggedRole,
        NotedRole,
        RejectedRole,
    };

    explicit IncidentListModel(QObject* parent = nullptr);
    void setIncidents(const QList<model::Incident>& incidents);
    [[nodiscard]] const QList<model::Incident>& incidents() const { return m_incidents; }
    [[nodiscard]] int rowOf(model::IncidentId id) const; // -1: not here

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<model::Incident> m_incidents;
};

/// Is it still a proposal that nobody has decided on?
[[nodiscard]] bool isOpen(const model::Incident& incident);
/// The news first, then its parts, sums, and what is only recalled; within each as they were told. Those
/// that went into another incident are left out.
[[nodiscard]] QList<model::Incident> inReadingOrder(QList<model::Incident> incidents);

} // namespace casus::ui
