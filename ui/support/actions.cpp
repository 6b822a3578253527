// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/actions.h"

#include "support/theme.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QShortcut>
#include <QWidget>

namespace casus::ui {

namespace {

using enum ActionId;
constexpr Qt::KeyboardModifiers kCommandModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isTypedKey(const QKeySequence& key)
{
    return !(key[0].keyboardModifiers() & kCommandModifiers);
}

} // namespace

QString keyText(const QKeySequence& key)
{
    if (key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter))
        return QCoreApplication::translate("Actions", "Enter");
    if (key == QKeySequence(Qt::Key_Backspace))
        return QStringLiteral("⌫");
    return key.toString(QKeySequence::NativeText);
}

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const ActionSpec& spec : actionTable()) {
        auto* action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcutContext(spec.scope == ActionScope::Text ? Qt::WidgetWithChildrenShortcut
                                                                   : Qt::WindowShortcut);
        m_actions.insert(static_cast<int>(spec.id), action);
    }
    (*this)[Quit]->setMenuRole(QAction::QuitRole);
    (*this)[About]->setMenuRole(QAction::AboutRole);
    (*this)[DocumentFlag]->setCheckable(true);
    (*this)[IncidentFlag]->setCheckable(true);
    for (const ActionId id : {OrderReading, OrderSurest, OrderInformative, BlindCoding})
        (*this)[id]->setCheckable(true);
    drawIcons();
    bindKeys();
    if (auto* application = QCoreApplication::instance())
        application->installEventFilter(this);
}

QAction* Actions::operator[](ActionId id) const
{
    return m_actions.value(static_cast<int>(id));
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> actions;
    for (const ActionSpec& spec : actionTable())
        actions.append((*this)[spec.id]);
    return actions;
}

void Actions::attach(QWidget* window, QWidget* textWidget)
{
    m_window = window;
    for (const ActionSpec& spec : actionTable())
        (spec.scope == ActionScope::Window ? window : textWidget)->addAction((*this)[spec.id]);
    bindKeys();
}

void Actions::setKeys(const KeyMap& keys)
{
    m_keys = keys;
    bindKeys();
    Q_EMIT keysChanged();
}

QString Actions::keyHint(ActionId id) const
{
    QStringList hints;
    const QList<QKeySequence> keys = m_keys.keys(id);
    for (const QKeySequence& key : keys) {
        const QString hint = keyText(key);
        if (!hints.contains(hint))
            hints.append(hint);
    }
    return hints.join(QCoreApplication::translate("Actions", " or "));
}

QString Actions::shortKeyHint(ActionId id) const
{
    const QList<QKeySequence> keys = m_keys.keys(id);
    return keys.isEmpty() ? QString() : keyText(keys.front());
}

void Actions::bindKeys()
{
    for (const QPointer<QShortcut>& shortcut : std::as_const(m_extraKeys))
        delete shortcut.data();
    m_extraKeys.clear();
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = (*this)[spec.id];
        const QList<QKeySequence> keys = m_keys.keys(spec.id);
        QList<QKeySequence> own;
        for (const QKeySequence& key : keys) {
            if (spec.scope == ActionScope::Window || isTypedKey(key) || !m_window) {
                own.append(key);
                continue;
            }
            // A QAction has one context for all its keys; those with Ctrl or Alt are bound apart.
            auto* shortcut = new QShortcut(key, m_window);
            connect(shortcut, &QShortcut::activated, action, [action] { action->trigger(); });
            m_extraKeys.append(shortcut);
        }
        action->setShortcuts(own);
        const QString hint = keyHint(spec.id);
        action->setToolTip(hint.isEmpty() ? actionText(spec)
                                          : QStringLiteral("%1 (%2)").arg(actionText(spec), hint));
    }
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
        drawIcons();
    // Qt lets keys of a widget through while a dialog stands over its window, where the window manager gives
    // that window the focus all the same: nothing must be decided behind a question.
    if (event->type() == QEvent::Shortcut && watched->parent() == this && QApplication::activeModalWidget())
        return true;
    return QObject::eventFilter(watched, event);
}

void Actions::drawIcons()
{
    const QPalette palette = QGuiApplication::palette();
    for (const ActionSpec& spec : actionTable()) {
        if (*spec.icon)
            (*this)[spec.id]->setIcon(themedIcon(QString::fromLatin1(spec.icon), palette));
    }
}

} // namespace casus::ui
