// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::KeyEditor)
};

/// A line that takes the next key instead of typing it. Tab and Escape leave it as they leave any field.
class KeyLine : public QLineEdit {
public:
    KeyLine(QWidget* parent, std::function<void(const QKeySequence&)> pressed)
        : QLineEdit(parent)
        , m_pressed(std::move(pressed))
    {
        setReadOnly(true);
        setPlaceholderText(Words::tr("press the new key here"));
        setAccessibleName(Words::tr("New key: press it"));
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: event->ignore(); return;
        case Qt::Key_Shift:
        case Qt::Key_Control:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_unknown: event->accept(); return;
        default: break;
        }
        event->accept();
        m_pressed(chord(event->key(), event->modifiers()));
    }

private:
    std::function<void(const QKeySequence&)> m_pressed;
};

class KeyEditor : public DialogFrame {
public:
    KeyEditor(QWidget* parent, Actions& actions, Prompts& prompts, const QMap<QString, QString>& taken,
              std::function<void(const KeyMap&)> store)
        : DialogFrame(
              parent, "keyEditor", Words::tr("Change keys"),
              Words::tr("Choose a command and press its new key. Changes hold at once and are remembered."))
        , m_actions(actions)
        , m_prompts(prompts)
        , m_taken(taken)
        , m_store(std::move(store))
    {
        m_search = new QLineEdit(this);
        m_search->setObjectName(QStringLiteral("search"));
        m_search->setPlaceholderText(Words::tr("find a command or a key"));
        m_search->setAccessibleName(Words::tr("Find a command or a key"));
        m_search->setClearButtonEnabled(true);
        body()->addWidget(m_search);
        m_tree = new QTreeWidget(this);
        m_tree->setObjectName(QStringLiteral("commands"));
        m_tree->setAccessibleName(Words::tr("Commands and their keys; Enter changes one"));
        m_tree->setHeaderLabels({Words::tr("Command"), Words::tr("Keys")});
        m_tree->setRootIsDecorated(false);
        m_tree->setUniformRowHeights(true);
        m_tree->header()->setStretchLastSection(false);
        m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        body()->addWidget(m_tree, 1);
        buildLine();
        QPushButton* all = addButton(Words::tr("&All as delivered"), "resetAll");
        addCloseButton(Words::tr("Close"));
        QObject::connect(all, &QPushButton::clicked, this, [this] {
            KeyMap keys = m_actions.keys();
            keys.resetAll();
            take(keys);
        });
        QObject::connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
        QObject::connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_line->setFocus(); });
        QObject::connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { showCurrent(); });
        fill();
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
        m_search->setFocus();
    }

private:
    void buildLine()
    {
        auto* row = new QHBoxLayout;
        m_name = new QLabel(this);
        m_name->setObjectName(QStringLiteral("command"));
        m_line = new KeyLine(this, [this](const QKeySequence& key) { pressed(key); });
        m_line->setObjectName(QStringLiteral("newKey"));
        m_none = new QPushButton(Words::tr("&No key"), this);
        m_none->setObjectName(QStringLiteral("noKey"));
        m_reset = new QPushButton(Words::tr("As &delivered"), this);
        m_reset->setObjectName(QStringLiteral("reset"));
        row->addWidget(m_name, 1);
        row->addWidget(m_line);
        for (QPushButton* button : {m_none, m_reset}) {
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        body()->addLayout(row);
        QObject::connect(m_none, &QPushButton::clicked, this, [this] {
            KeyMap keys = m_actions.keys();
            keys.set(current(), {});
            take(keys);
        });
        QObject::connect(m_reset, &QPushButton::clicked, this, [this] { reset(); });
    }

    void fill()
    {
        for (const ActionSpec& spec : actionTable()) {
            auto* item = new QTreeWidgetItem(m_tree);
            item->setText(0, QStringLiteral("%1: %2").arg(categoryText(spec), actionText(spec)));
            item->setData(0, kIdRole, static_cast<int>(spec.id));
        }
        refresh();
    }

    void refresh()
    {
        for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = m_tree->topLevelItem(row);
            const auto id = static_cast<ActionId>(item->data(0, kIdRole).toInt());
            item->setText(1, m_actions.keyHint(id));
            QFont font = m_tree->font();
            font.setBold(m_actions.keys().isChanged(id));
            item->setFont(1, font);
        }
        showCurrent();
    }

    void filter()
    {
        const QString words = m_search->text().trimmed();
        QTreeWidgetItem* first = nullptr;
        for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = m_tree->topLevelItem(row);
            const bool shown = item->text(0).contains(words, Qt::CaseInsensitive) ||
                               item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!shown);
            if (shown && !first)
                first = item;
        }
        if (first && (!m_tree->currentItem() || m_tree->currentItem()->isHidden()))
            m_tree->setCurrentItem(first);
    }

    [[nodiscard]] ActionId current() const
    {
        return static_cast<ActionId>(m_tree->currentItem()->data(0, kIdRole).toInt());
    }

    void showCurrent()
    {
        const bool any = m_tree->currentItem() != nullptr;
        m_line->setEnabled(any);
        m_none->setEnabled(any);
        m_reset->setEnabled(any && m_actions.keys().isChanged(current()));
        m_name->setText(any ? actionText(actionSpec(current())) : QString());
        m_line->clear();
        sayProblem({});
    }

    void pressed(const QKeySequence& key)
    {
        const ActionId id = current();
        const QString refused = KeyMap::whyRefused(id, key);
        if (!refused.isEmpty()) {
            sayProblem(QStringLiteral("%1: %2").arg(keyText(key), refused));
            return;
        }
        if (const QString type = m_taken.value(key.toString(QKeySequence::PortableText)); !type.isEmpty()) {
            sayProblem(
                Words::tr("%1 sets the type “%2”: change that in the codebook.").arg(keyText(key), type));
            return;
        }
        const auto owner = m_actions.keys().owner(key, id);
        if (!owner) {
            KeyMap keys = m_actions.keys();
            keys.set(id, {key});
            take(keys);
            return;
        }
        m_prompts.confirm(
            this, Words::tr("This key is in use"),
            Words::tr("%1 is the key of “%2”. Give it to “%3”? The other command takes the key that "
                      "this one had, where that suits it.")
                .arg(keyText(key), actionText(actionSpec(*owner)), actionText(actionSpec(id))),
            Words::tr("Swap"), [this, id, key] {
                KeyMap keys = m_actions.keys();
                keys.swap(id, key);
                take(keys);
            });
    }

    void reset()
    {
        const ActionId id = current();
        KeyMap keys = m_actions.keys();
        keys.reset(id);
        for (const QKeySequence& key : keys.keys(id)) {
            if (const auto owner = keys.owner(key, id)) {
                sayProblem(Words::tr("%1 is the key of “%2” now: change that first.")
                               .arg(keyText(key), actionText(actionSpec(*owner))));
                return;
            }
        }
        take(keys);
    }

    void take(const KeyMap& keys)
    {
        m_actions.setKeys(keys);
        m_store(keys);
        refresh();
        m_line->setText(m_actions.keyHint(current()));
    }

    Actions& m_actions;
    Prompts& m_prompts;
    QMap<QString, QString> m_taken;
    std::function<void(const KeyMap&)> m_store;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_tree = nullptr;
    QLabel* m_name = nullptr;
    KeyLine* m_line = nullptr;
    QPushButton* m_none = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace

QDialog* openKeyEditor(QWidget* parent, Actions& actions, Prompts& prompts,
                       const QMap<QString, QString>& taken, std::function<void(const KeyMap&)> store)
{
    auto* dialog = new KeyEditor(parent, actions, prompts, taken, std::move(store));
    dialog->present(640, 560);
    return dialog;
}

} // namespace casus::ui
