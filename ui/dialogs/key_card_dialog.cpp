// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "dialogs/key_cap.h"
#include "dialogs/key_card.h"
#include "dialogs/printing.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::KeyCard)
};

/// One category of the action table: its commands that have keys.
struct Card {
    QWidget* box = nullptr;
    QList<std::pair<QString, QList<QWidget*>>> lines; // what it is found by, its widgets
};

QWidget* keysOf(QWidget* parent, const Actions& actions, const ActionSpec& spec)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch(1);
    QStringList shown;
    for (const QKeySequence& key : actions.keys().keys(spec.id)) {
        const QString text = keyText(key);
        if (shown.contains(text))
            continue;
        shown << text;
        row->addWidget(new KeyCap(text, box));
    }
    return box;
}

Card makeCard(QWidget* parent, const Actions& actions, const QString& category,
              const QList<const ActionSpec*>& specs)
{
    Card card{.box = new QWidget(parent), .lines = {}};
    auto* grid = new QGridLayout(card.box);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    auto* head = new QLabel(category, card.box);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const ActionSpec* spec : specs) {
        auto* text = new QLabel(actionText(*spec), card.box);
        QWidget* keys = keysOf(card.box, actions, *spec);
        grid->addWidget(text, row, 0);
        grid->addWidget(keys, row, 1);
        card.lines.append(
            {QString(actionText(*spec) + u' ' + actions.keyHint(spec->id) + u' ' + category), {text, keys}});
        ++row;
    }
    grid->setColumnStretch(0, 1);
    return card;
}

QList<Card> makeCards(QWidget* parent, const Actions& actions)
{
    QStringList categories;
    QHash<QString, QList<const ActionSpec*>> byCategory;
    for (const ActionSpec& spec : actionTable()) {
        const QString category = categoryText(spec);
        if (actions.keys().keys(spec.id).isEmpty())
            continue;
        if (!categories.contains(category))
            categories << category;
        byCategory[category].append(&spec);
    }
    QList<Card> cards;
    for (const QString& category : categories)
        cards << makeCard(parent, actions, category, byCategory.value(category));
    return cards;
}

/// Cards in two columns of about the same height.
void place(QWidget* content, const QList<Card>& cards)
{
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(4, 4, 12, 4);
    columns->setSpacing(28);
    qsizetype total = 0;
    for (const Card& card : cards)
        total += card.lines.size() + 2;
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    qsizetype used = 0;
    for (const Card& card : cards) {
        (used * 2 < total ? left : right)->addWidget(card.box);
        used += card.lines.size() + 2;
    }
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
}

void filter(const QList<Card>& cards, const QString& words)
{
    for (const Card& card : cards) {
        bool any = false;
        for (const auto& [found, widgets] : card.lines) {
            const bool shown = found.contains(words.trimmed(), Qt::CaseInsensitive);
            any = any || shown;
            for (QWidget* widget : widgets)
                widget->setVisible(shown);
        }
        card.box->setVisible(any);
    }
}

} // namespace

QDialog* openKeyCard(QWidget* parent, const Actions& actions, Prompts& prompts)
{
    auto* dialog = new DialogFrame(parent, "keyCard", Words::tr("Keys"));
    auto* search = new QLineEdit(dialog);
    search->setObjectName(QStringLiteral("search"));
    search->setPlaceholderText(Words::tr("find a command or a key"));
    search->setAccessibleName(Words::tr("Find a command or a key"));
    search->setClearButtonEnabled(true);
    dialog->body()->addWidget(search);
    auto* scroll = new QScrollArea(dialog);
    scroll->setAccessibleName(dialog->windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    const QList<Card> cards = makeCards(content, actions);
    place(content, cards);
    scroll->setWidget(content);
    dialog->body()->addWidget(scroll, 1);
    auto* hint = new FieldNote(quietText, dialog);
    dialog->body()->addWidget(hint);
    hint->say(keyCardNote());
    QPushButton* change = dialog->addButton(Words::tr("&Change keys…"), "changeKeys");
    QPushButton* print = dialog->addButton(Words::tr("&Print…"), "print");
    QPushButton* pdf = dialog->addButton(Words::tr("Save as P&DF…"), "savePdf");
    dialog->addCloseButton(Words::tr("Close"))->setDefault(true);
    QObject::connect(change, &QPushButton::clicked, dialog, [dialog, &actions] {
        dialog->accept();
        actions[ActionId::EditKeys]->trigger();
    });
    QObject::connect(print, &QPushButton::clicked, dialog, [dialog, &actions] {
        openPrintDialog(dialog, Words::tr("Keys of Casus"),
                        [&actions](QPagedPaintDevice& device) { printKeyCard(actions, device); });
    });
    QObject::connect(pdf, &QPushButton::clicked, dialog, [dialog, &actions, &prompts] {
        savePdf(dialog, prompts, QStringLiteral("casus-keys.pdf"), Words::tr("Keys of Casus"),
                [&actions](QPagedPaintDevice& device) { printKeyCard(actions, device); });
    });
    QObject::connect(search, &QLineEdit::textChanged, dialog,
                     [cards](const QString& words) { filter(cards, words); });
    dialog->present(780, 640);
    search->setFocus();
    return dialog;
}

} // namespace casus::ui
