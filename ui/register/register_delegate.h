// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace casus::ui {

/// Editors in the cells: choices for closed sets, a line with completion else. Enter takes, Escape gives up.
class RegisterDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterDelegate)

public:
    explicit RegisterDelegate(QObject* parent)
        : QStyledItemDelegate(parent)
    {}
    void setProject(curation::Project* project) { m_project = project; }

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QPointer<curation::Project> m_project;
};

} // namespace casus::ui
