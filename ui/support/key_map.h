// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/action_table.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace casus::ui {

/// The keys of all commands: those of the table, changed by the user here and there. A value.
class KeyMap {
public:
    [[nodiscard]] QList<QKeySequence> keys(ActionId id) const;
    [[nodiscard]] bool isChanged(ActionId id) const { return m_changed.contains(static_cast<int>(id)); }
    void set(ActionId id, const QList<QKeySequence>& keys); // the table's own keys are no change
    void reset(ActionId id) { m_changed.remove(static_cast<int>(id)); }
    void resetAll() { m_changed.clear(); }

    /// Which other command has the key. Every command can be asked for while the text has the focus, so that
    /// one key never serves two.
    [[nodiscard]] std::optional<ActionId> owner(const QKeySequence& key,
                                                std::optional<ActionId> except = {}) const;
    /// Why a command cannot have a key: it moves the caret, or would be typed in a field. Empty where it can.
    [[nodiscard]] static QString whyRefused(ActionId id, const QKeySequence& key);
    /// `to` gets the key; whoever has it takes the first of the keys that `to` had, where that suits it.
    void swap(ActionId to, const QKeySequence& key);

    /// Name of the command to its keys as portable text, changed ones only; unknown names are passed over.
    [[nodiscard]] QMap<QString, QString> toText() const;
    [[nodiscard]] static KeyMap fromText(const QMap<QString, QString>& text);

    friend bool operator==(const KeyMap&, const KeyMap&) = default;

private:
    QHash<int, QList<QKeySequence>> m_changed;
};

/// One chord as it is bound: a sign that needs Shift on some keyboards is bound without it.
[[nodiscard]] QKeySequence chord(int key, Qt::KeyboardModifiers modifiers);

} // namespace casus::ui
