// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scatter_list.h"

#include "map/map_words.h"

#include <algorithm>
#include <limits>

namespace casus::ui {

using namespace Qt::StringLiterals;

ScatterList::ScatterList(const IncidentScatter& scatter, QObject* parent)
    : QAbstractListModel(parent)
    , m_scatter(scatter)
{}

void ScatterList::forget()
{
    beginResetModel();
    m_indexes.clear();
    endResetModel();
}

void ScatterList::setIndexes(QList<int> indexes)
{
    const auto day = [this](int index) {
        const store::IncidentPoint& point = m_scatter.points()[index];
        const QDate date = point.from.isValid() ? point.from : point.to;
        return date.isValid() ? date.toJulianDay() : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(indexes.begin(), indexes.end(), [&](int a, int b) { return day(a) < day(b); });
    // QList compares two empty lists of int by their null pointers.
    if (std::equal(indexes.cbegin(), indexes.cend(), m_indexes.cbegin(), m_indexes.cend()))
        return;
    beginResetModel();
    m_indexes = std::move(indexes);
    endResetModel();
}

const store::IncidentPoint* ScatterList::at(int row) const
{
    return row >= 0 && row < m_indexes.size() ? &m_scatter.points()[m_indexes[row]] : nullptr;
}

int ScatterList::rowOf(model::IncidentId id) const
{
    for (int row = 0; row < m_indexes.size(); ++row) {
        if (at(row)->id == id)
            return row;
    }
    return -1;
}

int ScatterList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_indexes.size());
}

QVariant ScatterList::data(const QModelIndex& index, int role) const
{
    const store::IncidentPoint* point = index.isValid() ? at(index.row()) : nullptr;
    if (!point)
        return {};
    const QStringList lines = pointWords(*point);
    if (role == Qt::DisplayRole)
        return QString(lines[0] + u'\n' + lines[1]);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    return {};
}

} // namespace casus::ui
