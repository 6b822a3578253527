// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/codebook.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace casus::ui {

class Actions;

/// The keys of the project's own types: any number, each fixed to its type by the codebook. The eight
/// built-in types have commands of their own.
class TypeKeys : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypeKeys)

public:
    /// They act while `text` has the focus, and stand in `menu`.
    TypeKeys(const Actions& actions, QWidget& text, QMenu* menu, QObject* parent);
    void setCodebook(const model::Codebook& codebook);
    /// Portable text of each key to the words of its type.
    [[nodiscard]] const QMap<QString, QString>& taken() const { return m_taken; }
    [[nodiscard]] const QList<model::LabelType>& types() const { return m_types; } // own ones, not retired

Q_SIGNALS:
    void chosen(casus::model::MentionType type);

private:
    const Actions& m_actions;
    QWidget& m_text;
    QPointer<QMenu> m_menu;
    QList<QAction*> m_own; // children of this
    QList<model::LabelType> m_types;
    QMap<QString, QString> m_taken;
};

} // namespace casus::ui
