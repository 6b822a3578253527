// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "model/evidence.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace casus::ui {

struct ColumnSpec {
    QString name;  // stable; the store orders by it
    QString title; // for a person
    QString tip;
    int width = 120;
    bool shown = false; // as shipped
    bool number = false;
};

/// What Enter on a cell goes to.
struct CellTarget {
    model::DocumentId document;
    std::optional<model::IncidentId> incident;
    std::optional<model::MentionId> mention;
    QList<model::Evidence> evidence;
};

/// A table of rows known by id; what stands in them is read when they are looked at.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterModel)

public:
    RegisterModel(QList<ColumnSpec> columns, QObject* parent);

    virtual void setProject(curation::Project* project) = 0; // null: none; forgets all rows
    /// Rows to be read anew; false where none of them is in the list.
    virtual bool refresh(const curation::ChangeNotice& notice) = 0;
    [[nodiscard]] virtual std::optional<CellTarget> target(const QModelIndex& cell) const = 0;

    [[nodiscard]] const QList<ColumnSpec>& columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString& name) const; // -1: none
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ColumnSpec> m_columns;
};

} // namespace casus::ui
