// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/type_keys.h"

#include "support/actions.h"

#include <QAction>
#include <QMenu>

namespace casus::ui {

TypeKeys::TypeKeys(const Actions& actions, QWidget& text, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_text(text)
    , m_menu(menu)
{}

void TypeKeys::setCodebook(const model::Codebook& codebook)
{
    qDeleteAll(m_own);
    m_own.clear();
    m_types.clear();
    m_taken.clear();
    for (const model::LabelType& type : codebook.types) {
        if (model::isBuiltIn(type.id) || type.retired)
            continue;
        m_types.append(type);
        const QString words = type.label.isEmpty() ? type.name : type.label;
        auto* action = new QAction(words, this);
        action->setObjectName(QStringLiteral("own-type-%1").arg(static_cast<int>(type.id)));
        action->setToolTip(type.description.isEmpty() ? words : type.description);
        const QKeySequence key(type.key.toUpper(), QKeySequence::PortableText);
        // A key that a command has got meanwhile stays with the command: nothing is decided by surprise.
        if (!key.isEmpty() && !m_actions.keys().owner(key)) {
            action->setShortcut(key);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            m_taken.insert(key.toString(QKeySequence::PortableText), words);
        }
        connect(action, &QAction::triggered, this, [this, id = type.id] { Q_EMIT chosen(id); });
        m_text.addAction(action);
        if (m_menu)
            m_menu->addAction(action);
        m_own.append(action);
    }
}

} // namespace casus::ui
