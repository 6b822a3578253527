// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/key_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace casus::ui {

namespace {

constexpr Qt::KeyboardModifiers kCommandModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isOneOf(int key, std::initializer_list<Qt::Key> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Keys that the text itself, fields and dialogs live by.
bool isReserved(const QKeyCombination& key)
{
    using enum Qt::Key;
    if (isOneOf(key.key(), {Key_Left, Key_Right, Key_Up, Key_Down, Key_Home, Key_End, Key_Escape, Key_Tab,
                            Key_Backtab, Key_Menu}))
        return true;
    const bool bare = !(key.keyboardModifiers() & kCommandModifiers);
    if (bare && isOneOf(key.key(), {Key_PageUp, Key_PageDown}))
        return true;
    return key.keyboardModifiers() == Qt::ControlModifier && isOneOf(key.key(), {Key_C, Key_A, Key_V, Key_X});
}

/// Would be typed into a field.
bool isTyped(const QKeyCombination& key)
{
    if (key.keyboardModifiers() & kCommandModifiers)
        return false;
    return isOneOf(key.key(), {Qt::Key_Space, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter}) ||
           (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) ||
           (key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z);
}

} // namespace

QKeySequence chord(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= kCommandModifiers | Qt::ShiftModifier;
    const bool sign = key > 0x20 && key < 0x7f && !(key >= Qt::Key_0 && key <= Qt::Key_9) &&
                      !(key >= Qt::Key_A && key <= Qt::Key_Z);
    if (sign)
        modifiers &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

QList<QKeySequence> KeyMap::keys(ActionId id) const
{
    const auto changed = m_changed.constFind(static_cast<int>(id));
    return changed != m_changed.constEnd() ? *changed : defaultKeys(actionSpec(id));
}

void KeyMap::set(ActionId id, const QList<QKeySequence>& keys)
{
    if (keys == defaultKeys(actionSpec(id)))
        reset(id);
    else
        m_changed.insert(static_cast<int>(id), keys);
}

std::optional<ActionId> KeyMap::owner(const QKeySequence& key, std::optional<ActionId> except) const
{
    for (const ActionSpec& spec : actionTable()) {
        if (spec.id != except && keys(spec.id).contains(key))
            return spec.id;
    }
    return std::nullopt;
}

QString KeyMap::whyRefused(ActionId id, const QKeySequence& key)
{
    if (key.isEmpty() || isReserved(key[0]))
        return QCoreApplication::translate("KeyMap", "This key moves in the text and between fields.");
    if (actionSpec(id).scope == ActionScope::Window && isTyped(key[0]))
        return QCoreApplication::translate(
            "KeyMap", "This command works in the whole window: a letter or digit would be typed. Hold Ctrl "
                      "or Alt as well.");
    return {};
}

void KeyMap::swap(ActionId to, const QKeySequence& key)
{
    const QList<QKeySequence> before = keys(to);
    if (const auto from = owner(key, to)) {
        QList<QKeySequence> rest = keys(*from);
        const auto at = rest.indexOf(key);
        rest.removeAt(at);
        for (const QKeySequence& given : before) {
            if (whyRefused(*from, given).isEmpty() && !rest.contains(given)) {
                rest.insert(at, given);
                break;
            }
        }
        set(*from, rest);
    }
    set(to, {key});
}

QMap<QString, QString> KeyMap::toText() const
{
    QMap<QString, QString> text;
    for (const ActionSpec& spec : actionTable()) {
        const auto changed = m_changed.constFind(static_cast<int>(spec.id));
        if (changed == m_changed.constEnd())
            continue;
        QStringList keys;
        for (const QKeySequence& key : *changed)
            keys.append(key.toString(QKeySequence::PortableText));
        text.insert(QString::fromLatin1(spec.name), keys.join(u'|'));
    }
    return text;
}

KeyMap KeyMap::fromText(const QMap<QString, QString>& text)
{
    KeyMap map;
    for (const ActionSpec& spec : actionTable()) {
        const auto changed = text.constFind(QString::fromLatin1(spec.name));
        if (changed == text.constEnd())
            continue;
        QList<QKeySequence> keys;
        const QStringList parts = changed->split(u'|', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const QKeySequence key(part, QKeySequence::PortableText);
            if (!key.isEmpty() && whyRefused(spec.id, key).isEmpty())
                keys.append(key);
        }
        map.set(spec.id, keys);
    }
    return map;
}

} // namespace casus::ui
