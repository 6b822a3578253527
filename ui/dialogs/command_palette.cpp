// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

namespace {

constexpr int kActionRole = Qt::UserRole + 1;

/// How well a command answers what was typed: 0 not at all. Every word must begin a word of the command or
/// stand in it; begins count more, earlier ones most.
int answer(const QString& command, const QStringList& words)
{
    int score = 1;
    for (const QString& word : words) {
        const qsizetype at = command.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const bool begins = at == 0 || command.contains(u' ' + word, Qt::CaseInsensitive);
        score += begins ? 10 : 1;
        score += at == 0 ? 5 : 0;
    }
    return score;
}

/// A line to type in over the list of what the window can do now.
class CommandPalette : public DialogFrame {
public:
    CommandPalette(QWidget* parent, const Actions& actions)
        : DialogFrame(parent, "commandPalette", QCoreApplication::translate("CommandPalette", "Commands"))
        , m_actions(actions)
    {
        m_line = new QLineEdit(this);
        m_line->setObjectName(QStringLiteral("search"));
        m_line->setPlaceholderText(QCoreApplication::translate("CommandPalette", "type what you want to do"));
        m_line->setAccessibleName(QCoreApplication::translate("CommandPalette", "Find a command"));
        m_line->installEventFilter(this);
        m_list = new QTreeWidget(this);
        m_list->setObjectName(QStringLiteral("commands"));
        m_list->setAccessibleName(QCoreApplication::translate("CommandPalette", "Commands and their keys"));
        m_list->setColumnCount(2);
        m_list->setHeaderHidden(true);
        m_list->setRootIsDecorated(false);
        m_list->setUniformRowHeights(true);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->header()->setStretchLastSection(false);
        m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        body()->addWidget(m_line);
        body()->addWidget(m_list, 1);
        connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
        connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::run);
        connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
        QPixmap none(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16));
        none.fill(Qt::transparent);
        m_blank = QIcon(none);
        fill({});
        m_line->setFocus();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != m_line || event->type() != QEvent::KeyPress)
            return DialogFrame::eventFilter(watched, event);
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: run(m_list->currentItem()); return true;
        default: return DialogFrame::eventFilter(watched, event);
        }
    }

private:
    void fill(const QString& typed)
    {
        const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        struct Found {
            QAction* action = nullptr;
            QString text;
            QString keys;
            int score = 0;
        };
        QList<Found> found;
        const auto offer = [&](QAction* action, const QString& category, const QString& text,
                               const QString& keys) {
            const int score = answer(text + u' ' + category, words);
            if (score > 0 && action->isEnabled())
                found.append({action, QStringLiteral("%1: %2").arg(category, text), keys, score});
        };
        for (const ActionSpec& spec : actionTable()) {
            if (spec.id != ActionId::Palette)
                offer(m_actions[spec.id], categoryText(spec), actionText(spec), m_actions.keyHint(spec.id));
        }
        // Types of the project's codebook are commands of its window (shell/type_keys.h).
        const QList<QAction*> more =
            parentWidget() ? parentWidget()->findChildren<QAction*>() : QList<QAction*>();
        for (QAction* action : more) {
            if (action->objectName().startsWith(QStringLiteral("own-type-")))
                offer(action, categoryText(actionSpec(ActionId::Type1)), action->text(),
                      action->shortcut().toString(QKeySequence::NativeText));
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Found& a, const Found& b) { return a.score > b.score; });
        m_list->clear();
        for (const Found& each : found) {
            auto* item = new QTreeWidgetItem(m_list, {each.text, each.keys});
            item->setIcon(0, each.action->icon().isNull() ? m_blank : each.action->icon());
            item->setData(0, kActionRole, QVariant::fromValue(each.action));
            item->setForeground(1, palette().brush(QPalette::PlaceholderText));
        }
        m_list->setCurrentItem(m_list->topLevelItem(0));
        sayProblem(
            found.isEmpty()
                ? QCoreApplication::translate("CommandPalette", "No command answers to “%1” now.").arg(typed)
                : QString());
    }

    void run(const QTreeWidgetItem* item)
    {
        if (!item)
            return;
        auto* action = item->data(0, kActionRole).value<QAction*>();
        accept(); // the focus goes back first: the command may need it
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    }

    const Actions& m_actions;
    QLineEdit* m_line = nullptr;
    QTreeWidget* m_list = nullptr;
    QIcon m_blank; // keeps commands without a picture in line
};

} // namespace

QDialog* openCommandPalette(QWidget* parent, const Actions& actions)
{
    auto* dialog = new CommandPalette(parent, actions);
    dialog->present(520, 420);
    return dialog;
}

} // namespace casus::ui
