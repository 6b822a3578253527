// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/codebook_page.h"

#include "support/theme.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace casus::ui {

QString usesText(int uses, bool marks)
{
    if (uses == 0)
        return marks ? CodebookPage::tr("No mark uses it.") : CodebookPage::tr("No record uses it.");
    return marks
               ? CodebookPage::tr("%n mark(s) use it; they keep it whatever changes here.", nullptr, uses)
               : CodebookPage::tr("%n record(s) use it; they keep it whatever changes here.", nullptr, uses);
}

CodebookPage::CodebookPage(CodebookDraft& draft, const char* name, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(QString::fromLatin1(name))
{
    setObjectName(m_name + QStringLiteral("Page"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(14);
    auto* left = new QVBoxLayout;
    m_top = new QVBoxLayout;
    left->addLayout(m_top);
    m_list = new QListWidget(this);
    m_list->setObjectName(m_name + QStringLiteral("List"));
    m_list->setAlternatingRowColors(true);
    left->addWidget(m_list, 1);
    layout->addLayout(left, 5);
    m_formBox = new QWidget(this);
    m_form = new QFormLayout(m_formBox);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(7);
    layout->addWidget(m_formBox, 6);

    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* id) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(m_name + QString::fromLatin1(id));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    m_add = button(tr("&Add"), "Add");
    m_retire = button(tr("&Retire"), "Retire");
    m_up = button(tr("Move &up"), "Up");
    m_down = button(tr("Move &down"), "Down");
    left->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &CodebookPage::addEntry);
    connect(m_retire, &QPushButton::clicked, this, &CodebookPage::retireEntry);
    connect(m_up, &QPushButton::clicked, this, [this] { moveEntry(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveEntry(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling)
            return;
        const QScopedValueRollback filling(m_filling, true);
        show(row);
        m_formBox->setEnabled(row >= 0 && !m_draft.readOnly);
        buttonsFollow();
        showProblems();
    });
    connect(&m_draft, &CodebookDraft::edited, this, &CodebookPage::showProblems);
}

void CodebookPage::build(const QString& listName)
{
    m_list->setAccessibleName(listName);
    m_add->setVisible(!m_draft.readOnly);
    m_retire->setVisible(!m_draft.readOnly);
    m_up->setVisible(!m_draft.readOnly);
    m_down->setVisible(!m_draft.readOnly);
    refresh();
    choose(0);
}

int CodebookPage::current() const
{
    return m_list->currentRow();
}

void CodebookPage::choose(int index)
{
    m_list->setCurrentRow(index);
}

void CodebookPage::refresh()
{
    const int row = std::min(current(), count() - 1);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        for (int i = 0; i < count(); ++i) {
            const Entry each = entry(i);
            auto* item = new QListWidgetItem(
                each.icon, each.retired ? tr("%1 (retired)").arg(each.text) : each.text, m_list);
            if (each.retired)
                item->setForeground(quietText(palette()));
        }
        m_list->setCurrentRow(row);
        show(row);
    }
    m_formBox->setEnabled(row >= 0 && !m_draft.readOnly);
    buttonsFollow();
    showProblems();
}

void CodebookPage::changed()
{
    if (m_filling)
        return;
    const int row = current();
    if (row >= 0) {
        const Entry each = entry(row);
        QListWidgetItem* item = m_list->item(row);
        item->setText(each.retired ? tr("%1 (retired)").arg(each.text) : each.text);
        item->setIcon(each.icon);
    }
    m_draft.touch();
}

void CodebookPage::buttonsFollow()
{
    const int row = current();
    const bool any = row >= 0;
    const Entry each = any ? entry(row) : Entry();
    m_add->setEnabled(canAdd());
    m_retire->setEnabled(any && !each.fixed);
    m_retire->setText(each.isNew ? tr("&Remove") : each.retired ? tr("&Bring back") : tr("&Retire"));
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < count());
}

void CodebookPage::showProblems()
{
    const int row = current();
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it)
        it.value()->say(row >= 0 && row < count() ? problem(row, it.key()) : QString());
}

void CodebookPage::addEntry()
{
    add();
    refresh();
    choose(count() - 1);
    m_draft.touch();
    for (int i = 0; i < m_form->rowCount(); ++i) { // to the first field
        if (QLayoutItem* item = m_form->itemAt(i, QFormLayout::FieldRole); item && item->widget()) {
            if (QWidget* editor = item->widget()->focusProxy(); editor && editor->isEnabled()) {
                editor->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void CodebookPage::retireEntry()
{
    const int row = current();
    if (row < 0)
        return;
    const Entry each = entry(row);
    if (each.isNew)
        removeAt(row);
    else
        setRetired(row, !each.retired);
    refresh();
    m_draft.touch();
}

void CodebookPage::moveEntry(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= count())
        return;
    move(row, row + by);
    refresh();
    choose(row + by);
    m_draft.touch();
}

void CodebookPage::placeRow(const QString& title, QWidget* editor, const QString& attribute)
{
    editor->setObjectName(m_name + u'_' + attribute);
    auto* box = new QWidget(m_formBox);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(editor);
    auto* note = new FieldNote(warningColor, box);
    note->setObjectName(m_name + QStringLiteral("_problem_") + attribute);
    note->say({});
    layout->addWidget(note);
    layout->addStretch(1);
    box->setFocusProxy(editor);
    auto* words = new QLabel(title, m_formBox);
    words->setBuddy(editor);
    QString plain = title;
    editor->setAccessibleName(plain.remove(u'&').remove(u':'));
    m_form->addRow(words, box);
    m_notes.insert(attribute, note);
}

QLineEdit* CodebookPage::addLine(const QString& title, const QString& attribute, const QString& hint,
                                 std::function<void(const QString&)> take)
{
    auto* line = new QLineEdit(m_formBox);
    line->setPlaceholderText(hint);
    placeRow(title, line, attribute);
    connect(line, &QLineEdit::textEdited, this, [this, take = std::move(take)](const QString& text) {
        if (current() < 0)
            return;
        take(text);
        changed();
    });
    return line;
}

QPlainTextEdit* CodebookPage::addText(const QString& title, const QString& name,
                                      std::function<void(const QString&)> take)
{
    auto* text = new QPlainTextEdit(m_formBox);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 4 + 12);
    placeRow(title, text, name);
    connect(text, &QPlainTextEdit::textChanged, this, [this, text, take = std::move(take)] {
        if (isFilling() || current() < 0)
            return;
        take(text->toPlainText().simplified());
        changed();
    });
    return text;
}

QComboBox* CodebookPage::addBox(const QString& title, const QString& attribute, std::function<void(int)> take)
{
    auto* box = new QComboBox(m_formBox);
    placeRow(title, box, attribute);
    connect(box, &QComboBox::activated, this, [this, take = std::move(take)](int index) {
        if (current() < 0)
            return;
        take(index);
        changed();
        buttonsFollow();
    });
    return box;
}

FieldNote* CodebookPage::addNote()
{
    auto* note = new FieldNote(quietText, m_formBox);
    note->setObjectName(m_name + QStringLiteral("_uses"));
    QSizePolicy wide = note->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding); // else the form gives it its least width
    note->setSizePolicy(wide);
    m_form->addRow(note); // over the whole width
    return note;
}

} // namespace casus::ui
