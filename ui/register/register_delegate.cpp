// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_delegate.h"

#include "register/register_model.h"
#include "register/value_line.h"

#include <QComboBox>
#include <QTimer>

namespace casus::ui {

QWidget* RegisterDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RegisterModel*>(index.model());
    if (!model || !m_project)
        return nullptr;
    QWidget* editor = makeValueEditor(model->columns()[index.column()].name, *m_project, parent);
    editor->setAccessibleName(model->columns()[index.column()].title);
    editor->setAutoFillBackground(true);
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        auto* self = const_cast<RegisterDelegate*>(this); // signals of the base class are not const
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
    }
    return editor;
}

void RegisterDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    setEditorText(*editor, index.data(Qt::EditRole).toString());
}

void RegisterDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    model->setData(index, editorText(*editor), Qt::EditRole);
}

} // namespace casus::ui
