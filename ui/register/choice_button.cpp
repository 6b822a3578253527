// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/choice_button.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace casus::ui {

namespace {

/// Ticking leaves the menu open, so that several are chosen in one go.
class TickMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (QAction* action = activeAction(); action && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        QAction* action = activeAction();
        if (event->key() == Qt::Key_Space && action && action->isCheckable())
            action->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

ChoiceButton::ChoiceButton(const QString& title, const QList<Choice>& choices, QWidget* parent)
    : QToolButton(parent)
    , m_title(title)
    , m_menu(new TickMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    for (const Choice& choice : choices) {
        QAction* action = m_menu->addAction(choice.label);
        action->setCheckable(true);
        action->setData(choice.value);
        connect(action, &QAction::triggered, this, [this] {
            showValues();
            Q_EMIT edited();
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Any")), &QAction::triggered, this, [this] {
        setValues({});
        Q_EMIT edited();
    });
    showValues();
}

void ChoiceButton::setValues(const QStringList& values)
{
    for (QAction* action : m_menu->actions()) {
        if (action->isCheckable())
            action->setChecked(values.contains(action->data().toString()));
    }
    showValues();
}

QStringList ChoiceButton::values() const
{
    QStringList values;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            values.append(action->data().toString());
    }
    return values;
}

void ChoiceButton::showValues()
{
    QStringList labels;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            labels.append(action->text());
    }
    QString shown = tr("any");
    if (labels.size() == 1)
        shown = labels.constFirst();
    else if (!labels.isEmpty())
        shown = QString::number(labels.size());
    setText(QStringLiteral("%1: %2").arg(m_title, shown));
    setToolTip(labels.isEmpty() ? m_title : labels.join(QStringLiteral(", ")));
    setAccessibleName(text());
    QFont bold = font();
    bold.setBold(!labels.isEmpty());
    setFont(bold);
}

} // namespace casus::ui
