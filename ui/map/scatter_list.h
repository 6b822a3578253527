// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/incident_scatter.h"

#include <QAbstractListModel>

namespace casus::ui {

/// Some of the scatter's incidents in the order of their dates, two lines each: the map in words.
class ScatterList : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScatterList)

public:
    explicit ScatterList(const IncidentScatter& scatter, QObject* parent = nullptr);
    void forget();                       // before the scatter's points change
    void setIndexes(QList<int> indexes); // of points
    [[nodiscard]] const store::IncidentPoint* at(int row) const;
    [[nodiscard]] int rowOf(model::IncidentId id) const; // -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const IncidentScatter& m_scatter;
    QList<int> m_indexes;
};

} // namespace casus::ui
