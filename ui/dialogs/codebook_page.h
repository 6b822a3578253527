// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/codebook_draft.h"

#include <QHash>
#include <QIcon>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace casus::ui {

class FieldNote;

/// One page of the codebook: its entries on the left with their buttons, the form of the chosen one on the
/// right, each field with a place for its problem.
class CodebookPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookPage)

public:
    void refresh(); // list and form from the draft
    void choose(int index);

protected:
    CodebookPage(CodebookDraft& draft, const char* name, QWidget* parent);

    struct Entry {
        QString text;
        QIcon icon;
        bool retired = false;
        bool isNew = false; // not stored yet: can be taken away
        bool fixed = false; // neither retired nor moved
    };
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual Entry entry(int index) const = 0;
    virtual void add() = 0; // one more at the end
    virtual void removeAt(int index) = 0;
    virtual void setRetired(int index, bool retired) = 0;
    virtual void move(int from, int to) = 0;
    [[nodiscard]] virtual bool canAdd() const { return true; }
    /// Fills the form; -1: none.
    virtual void show(int index) = 0;
    /// Where the problem of an attribute stands.
    [[nodiscard]] virtual QString problem(int index, const QString& attribute) const = 0;

    /// A line of the form; `take` is called with each change by the user.
    QLineEdit* addLine(const QString& title, const QString& attribute, const QString& hint,
                       std::function<void(const QString&)> take);
    QPlainTextEdit* addText(const QString& title, const QString& name,
                            std::function<void(const QString&)> take);
    QComboBox* addBox(const QString& title, const QString& attribute, std::function<void(int)> take);
    FieldNote* addNote();
    void build(const QString& addText); // after the lines
    [[nodiscard]] CodebookDraft& draft() { return m_draft; }
    [[nodiscard]] const CodebookDraft& draft() const { return m_draft; }
    [[nodiscard]] int current() const;
    [[nodiscard]] QVBoxLayout* top() const { return m_top; } // above the list
    [[nodiscard]] bool isFilling() const { return m_filling; }
    void changed(); // the entry in hand was edited

private:
    void buttonsFollow();
    void showProblems();
    void addEntry();
    void retireEntry();
    void moveEntry(int by);
    void placeRow(const QString& title, QWidget* editor, const QString& attribute);

    CodebookDraft& m_draft;
    QString m_name;
    QVBoxLayout* m_top = nullptr;
    QListWidget* m_list = nullptr;
    QFormLayout* m_form = nullptr;
    QWidget* m_formBox = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QHash<QString, FieldNote*> m_notes; // by attribute
    bool m_filling = false;
};

[[nodiscard]] CodebookPage* makeTypesPage(CodebookDraft& draft, QWidget* parent);
[[nodiscard]] CodebookPage* makeListsPage(CodebookDraft& draft, QWidget* parent);
[[nodiscard]] CodebookPage* makeFieldsPage(CodebookDraft& draft, QWidget* parent);
/// "12 marks use it."
[[nodiscard]] QString usesText(int uses, bool marks);

} // namespace casus::ui
