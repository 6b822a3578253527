// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/codebook_page.h"
#include "support/codebook_looks.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

/// The values of one list, which is chosen above.
class ListsPage : public CodebookPage {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ListsPage)

public:
    ListsPage(CodebookDraft& draft, QWidget* parent)
        : CodebookPage(draft, "values", parent)
    {
        buildTop();
        m_label = addLine(tr("&Shown as:"), QStringLiteral("label"), {},
                          [this](const QString& text) { shownAs(text); });
        m_name = addLine(tr("&Name in files:"), QStringLiteral("name"), tr("cattle_raid"),
                         [this](const QString& text) { now().id = text; });
        m_description = addText(tr("&Definition:"), QStringLiteral("description"),
                                [this](const QString& text) { now().description = text; });
        m_uses = addNote();
        fillLists();
        build(tr("Values of the list"));
    }

protected:
    int count() const override { return list() ? static_cast<int>(list()->values.size()) : 0; }
    Entry entry(int index) const override
    {
        const model::ListValue& value = list()->values[index];
        const QString text = valueLabel(draft().book, list()->name, value.id);
        return {text.isEmpty() ? tr("new value") : text, {}, value.retired, isNew(value), list()->closed};
    }
    bool canAdd() const override { return list() && !list()->closed; }
    void add() override { lists()[m_list].values.append(model::ListValue()); }
    void removeAt(int index) override { lists()[m_list].values.removeAt(index); }
    void setRetired(int index, bool retired) override { lists()[m_list].values[index].retired = retired; }
    void move(int from, int to) override { lists()[m_list].values.move(from, to); }
    QString problem(int index, const QString& attribute) const override
    {
        return draft().problem(model::CodebookProblem::Part::List, m_list, attribute, index);
    }

    void show(int index) override
    {
        const bool any = index >= 0 && list();
        const model::ListValue value = any ? list()->values[index] : model::ListValue();
        m_label->setText(value.label);
        m_label->setPlaceholderText(
            value.builtIn ? valueLabel(model::builtInCodebook(), list()->name, value.id) : tr("Cattle raid"));
        m_name->setText(value.id);
        m_name->setReadOnly(!isNew(value));
        m_name->setToolTip(isNew(value) ? QString() : tr("Records keep the value by this name."));
        m_description->setPlainText(value.description);
        m_description->setPlaceholderText(
            any ? draft().definitions.ofValue(model::builtInCodebook(), list()->name, value.id) : QString());
        m_uses->say(any ? usesText(draft().uses.ofValue(list()->name, value.id), false) : QString());
        m_about->say(!list()          ? QString()
                     : list()->closed ? tr("%1 Nothing can be added or retired here: totals and exports "
                                           "depend on these values. Words and definitions can be your own.")
                                            .arg(draft().definitions.ofList(draft().book, list()->name))
                                      : draft().definitions.ofList(draft().book, list()->name));
    }

private:
    void buildTop()
    {
        auto* row = new QHBoxLayout;
        auto* words = new QLabel(tr("&List:"), this);
        m_choice = new QComboBox(this);
        m_choice->setObjectName(QStringLiteral("valuesChoice"));
        m_choice->setAccessibleName(tr("List"));
        words->setBuddy(m_choice);
        auto* more = new QPushButton(tr("New &list…"), this);
        more->setObjectName(QStringLiteral("valuesNewList"));
        more->setAutoDefault(false);
        more->setVisible(!draft().readOnly);
        row->addWidget(words);
        row->addWidget(m_choice, 1);
        row->addWidget(more);
        top()->addLayout(row);
        m_newName = new QLineEdit(this);
        m_newName->setObjectName(QStringLiteral("valuesListLabel"));
        m_newName->setPlaceholderText(tr("Words for the list, such as “Season”"));
        m_newName->setAccessibleName(tr("Words for the list"));
        m_newName->hide();
        top()->addWidget(m_newName);
        m_about = new FieldNote(quietText, this);
        m_about->setObjectName(QStringLiteral("valuesAbout"));
        top()->addWidget(m_about);
        connect(m_choice, &QComboBox::activated, this, [this](int index) { choose(index); });
        connect(more, &QPushButton::clicked, this, [this] { newList(); });
        connect(m_newName, &QLineEdit::textEdited, this, [this](const QString& text) {
            lists()[m_list].label = text;
            m_choice->setItemText(m_list, text);
            changed();
        });
    }

    void choose(int index)
    {
        m_list = index;
        m_newName->setVisible(!lists()[m_list].builtIn);
        m_newName->setText(lists()[m_list].label);
        refresh();
        CodebookPage::choose(0);
    }

    void fillLists()
    {
        m_choice->clear();
        for (const model::ValueList& each : draft().book.lists)
            m_choice->addItem(listLabel(draft().book, each.name));
    }

    void newList()
    {
        QStringList names;
        for (const model::ValueList& each : draft().book.lists)
            names.append(each.name);
        model::ValueList added;
        added.name = model::freeId(QStringLiteral("own_list"), names);
        added.label = tr("New list");
        lists().append(added);
        fillLists();
        m_choice->setCurrentIndex(static_cast<int>(lists().size()) - 1);
        choose(m_choice->currentIndex());
        m_newName->setFocus(Qt::TabFocusReason);
        m_newName->selectAll();
        draft().touch();
    }

    /// A new value's name follows what is typed, until it is changed by hand.
    void shownAs(const QString& text)
    {
        const QString follows = nameFrom(now().label);
        now().label = text;
        if (isNew(now()) && (now().id.isEmpty() || now().id == follows)) {
            now().id = nameFrom(text);
            m_name->setText(now().id);
        }
    }
    static QString nameFrom(const QString& words)
    {
        QString name;
        for (const QChar c : words.toLower().simplified()) {
            if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                name += c;
            else if (c == u' ')
                name += u'_';
        }
        return name;
    }

    QList<model::ValueList>& lists() { return draft().book.lists; }
    const model::ValueList* list() const
    {
        return m_list < draft().book.lists.size() ? &draft().book.lists[m_list] : nullptr;
    }
    model::ListValue& now() { return lists()[m_list].values[current()]; }
    bool isNew(const model::ListValue& value) const
    {
        return !value.builtIn && list() && !model::findValue(draft().stored, list()->name, value.id);
    }

    int m_list = 0;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_newName = nullptr;
    FieldNote* m_about = nullptr;
    QLineEdit* m_label = nullptr;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_description = nullptr;
    FieldNote* m_uses = nullptr;
};

} // namespace

CodebookPage* makeListsPage(CodebookDraft& draft, QWidget* parent)
{
    return new ListsPage(draft, parent);
}

} // namespace casus::ui
