// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/key_map.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QShortcut>
#include <QString>

class QAction;
class QWidget;

namespace casus::ui {

/// As printed on keyboards: "A", "Ctrl+Z", "Enter", "⌫".
[[nodiscard]] QString keyText(const QKeySequence& key);

/// The QActions of one window, by id. Tool tips carry the keys. Owned by `parent`.
class Actions : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QObject* parent);
    [[nodiscard]] QAction* operator[](ActionId id) const;
    [[nodiscard]] QList<QAction*> all() const; // in the order of the table
    /// Text-scoped actions work while `textWidget` or a child of it has the focus.
    void attach(QWidget* window, QWidget* textWidget);

    [[nodiscard]] const KeyMap& keys() const { return m_keys; }
    void setKeys(const KeyMap& keys); // menus, tool tips and hints follow
    /// "A or Enter", for hints and the key card; empty where there is none.
    [[nodiscard]] QString keyHint(ActionId id) const;
    /// The first key alone: "A", for buttons.
    [[nodiscard]] QString shortKeyHint(ActionId id) const;

Q_SIGNALS:
    void keysChanged();

protected:
    bool eventFilter(QObject* watched,
                     QEvent* event) override; // icons follow the palette; keys wait for an open dialog

private:
    void drawIcons();
    void bindKeys();

    KeyMap m_keys;
    QHash<int, QAction*> m_actions;
    QPointer<QWidget> m_window; // once attached
    QList<QPointer<QShortcut>> m_extraKeys;
};

} // namespace casus::ui
