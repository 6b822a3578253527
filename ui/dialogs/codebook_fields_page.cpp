// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/codebook_page.h"
#include "support/codebook_looks.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace casus::ui {

namespace {

constexpr std::array kKinds{model::OwnFieldKind::Text,   model::OwnFieldKind::Number,
                            model::OwnFieldKind::YesNo,  model::OwnFieldKind::Date,
                            model::OwnFieldKind::Choice, model::OwnFieldKind::Choices,
                            model::OwnFieldKind::Place};

bool takesList(model::OwnFieldKind kind)
{
    return kind == model::OwnFieldKind::Choice || kind == model::OwnFieldKind::Choices;
}

class FieldsPage : public CodebookPage {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::FieldsPage)

public:
    FieldsPage(CodebookDraft& draft, QWidget* parent)
        : CodebookPage(draft, "fields", parent)
    {
        m_label = addLine(tr("&Shown as:"), QStringLiteral("label"), tr("Ransom"),
                          [this](const QString& text) { shownAs(text); });
        m_name = addLine(tr("&Column in files:"), QStringLiteral("name"), tr("ransom"),
                         [this](const QString& text) { rename(text); });
        m_kind = addBox(tr("&Kind:"), QStringLiteral("kind"), [this](int index) {
            now().kind = kKinds[std::size_t(index)];
            if (!takesList(now().kind))
                now().list.clear();
            m_list->setEnabled(takesList(now().kind));
        });
        for (const model::OwnFieldKind kind : kKinds)
            m_kind->addItem(kindLabel(kind));
        m_list = addBox(tr("Values &of:"), QStringLiteral("list"),
                        [this](int index) { now().list = m_list->itemData(index).toString(); });
        m_description = addText(tr("&Definition:"), QStringLiteral("description"),
                                [this](const QString& text) { now().description = text; });
        m_uses = addNote();
        build(tr("Own fields of the incident"));
    }

protected:
    int count() const override { return static_cast<int>(draft().book.fields.size()); }
    Entry entry(int index) const override
    {
        const model::OwnField& field = draft().book.fields[index];
        const QString text = fieldLabel(field);
        return {text.isEmpty() ? tr("new field") : text, {}, field.retired, isNew(field), false};
    }
    void add() override
    {
        model::OwnField field;
        QStringList ids;
        for (const model::OwnField& other : draft().book.fields)
            ids.append(other.id);
        field.id = model::freeId(QStringLiteral("field"), ids);
        draft().book.fields.append(field);
    }
    void removeAt(int index) override { draft().book.fields.removeAt(index); }
    void setRetired(int index, bool retired) override { draft().book.fields[index].retired = retired; }
    void move(int from, int to) override { draft().book.fields.move(from, to); }
    QString problem(int index, const QString& attribute) const override
    {
        return draft().problem(model::CodebookProblem::Part::Field, index, attribute);
    }

    void show(int index) override
    {
        const bool any = index >= 0;
        const model::OwnField field = any ? draft().book.fields[index] : model::OwnField();
        m_label->setText(field.label);
        m_name->setText(field.name);
        m_kind->setCurrentIndex(
            static_cast<int>(std::find(kKinds.begin(), kKinds.end(), field.kind) - kKinds.begin()));
        m_list->clear();
        m_list->addItem(tr("choose"), QString());
        for (const model::ValueList& list : draft().book.lists) {
            if (!list.closed)
                m_list->addItem(listLabel(draft().book, list.name), list.name);
        }
        m_list->setCurrentIndex(std::max(0, m_list->findData(field.list)));
        const bool open = any && isNew(field);
        m_kind->setEnabled(open);
        m_kind->setToolTip(open ? QString() : tr("What is recorded depends on the kind; it stays."));
        m_list->setEnabled(open && takesList(field.kind));
        m_description->setPlainText(field.description);
        m_uses->say(any ? usesText(draft().uses.fields.value(field.id), false)
                        : tr("No own fields yet. “Add” makes one; it appears in the form of every incident "
                             "under “Own fields”, and as a column at the end of exported tables."));
    }

private:
    model::OwnField& now() { return draft().book.fields[current()]; }
    bool isNew(const model::OwnField& field) const { return !model::findField(draft().stored, field.id); }

    void rename(const QString& name)
    {
        now().name = name;
        if (!isNew(now()) || name.isEmpty())
            return;
        QStringList ids;
        for (const model::OwnField& other : draft().book.fields) {
            if (&other != &now())
                ids.append(other.id);
        }
        now().id = model::freeId(name, ids);
    }
    void shownAs(const QString& text)
    {
        const QString follows = nameFrom(now().label);
        now().label = text;
        if (isNew(now()) && (now().name.isEmpty() || now().name == follows)) {
            rename(nameFrom(text));
            m_name->setText(now().name);
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

    QLineEdit* m_label = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_list = nullptr;
    QPlainTextEdit* m_description = nullptr;
    FieldNote* m_uses = nullptr;
};

} // namespace

CodebookPage* makeFieldsPage(CodebookDraft& draft, QWidget* parent)
{
    return new FieldsPage(draft, parent);
}

} // namespace casus::ui
