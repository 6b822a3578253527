// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/entry_row.h"

#include <QMap>

class QVBoxLayout;

namespace casus::ui {

class FieldLink;

/// The rows of a small table of the form and the link below them that adds one. The last row may be new: not
/// stored before it has a name.
class EntriesEditor : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntriesEditor)

public:
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<FormRow*> rows() const;
    /// By the number of the row: a name typed and not yet stored.
    [[nodiscard]] QMap<qsizetype, QString> pendingNames() const;
    void discard();            // what is typed, and a row never stored
    virtual void addRow() = 0; // an empty one, with the focus

Q_SIGNALS:
    void rowsChanged(); // other row widgets than before

protected:
    struct Words {
        QString add;         // of the link
        QString addSpoken;   // its accessible name
        QString nameMissing; // why a row is not stored
    };

    EntriesEditor(const FormContext& context, Words words, const QString& addName, QWidget* parent);

    virtual EntryRow* makeRow(int index) = 0;
    void syncRows(qsizetype wanted);
    void showNameMissing(qsizetype index);
    void focusAdd();

    const FormContext& m_context;
    QList<EntryRow*> m_rows;
    bool m_readOnly = false;
    bool m_pendingNew = false;

private:
    Words m_words;
    QVBoxLayout* m_layout = nullptr;
    FieldLink* m_add = nullptr;
};

/// The same with the entries of one type, each of them shown by a Row.
template <typename Entry, typename Row>
class EntriesOf : public EntriesEditor {
public:
    void setEntries(const QList<Entry>& entries)
    {
        const bool keepNew = m_pendingNew && m_rows.size() == entries.size() + 1;
        const Entry typed = keepNew ? m_entries.constLast() : Entry();
        m_pendingNew = keepNew;
        m_entries = entries;
        if (keepNew)
            m_entries.append(typed);
        syncRows(m_entries.size());
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            showAt(i);
    }

    void addRow() override
    {
        if (m_readOnly)
            return;
        if (!m_pendingNew) {
            m_entries.append(newEntry());
            m_pendingNew = true;
            syncRows(m_entries.size());
            showAt(m_entries.size() - 1);
        }
        m_rows.constLast()->name()->setFocus(Qt::OtherFocusReason);
    }

protected:
    EntriesOf(const FormContext& context, Commit<QList<Entry>> commit, Words words, const QString& addName,
              QWidget* parent)
        : EntriesEditor(context, std::move(words), addName, parent)
        , m_commit(std::move(commit))
    {}

    [[nodiscard]] virtual Entry newEntry() const = 0;
    virtual void showEntry(Row& row, const Entry& entry) = 0;
    virtual void connectDetails(Row& row, int index) = 0;
    virtual void takeName(qsizetype index, const QString& name) = 0; // simplified, not empty
    virtual void takeChosen(qsizetype index, const Suggestion& chosen) = 0;
    virtual void takeWords(qsizetype index, const PickedWords& picked) = 0;

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

    /// Stores the entries with this change; a new one without a name only keeps it.
    void change(qsizetype index, const std::function<void(Entry&)>& edit)
    {
        if (m_readOnly || index >= m_entries.size() || index >= m_rows.size())
            return;
        QList<Entry> wanted = m_entries;
        edit(wanted[index]);
        const bool wasNew = isNew(index);
        if (wasNew && wanted.at(index).name.isEmpty()) { // a detail was chosen before the name was typed
            m_entries = wanted;
            showAt(index);
            return;
        }
        wanted[index].coder = m_context.project->coder();
        if (m_pendingNew && !wasNew)
            wanted.removeLast();
        if (wasNew)
            m_pendingNew = false;
        EntryRow* row = m_rows.value(index);
        const auto why = m_commit(wanted);
        if (why && wasNew)
            m_pendingNew = true;
        row->showError(why ? *why : QString());
    }

private:
    EntryRow* makeRow(int index) final
    {
        auto* row = new Row(m_context, this);
        row->setIndex(index);
        row->setReadOnly(m_readOnly);
        connect(row, &EntryRow::confirmAsked, this, [this, index] {
            change(index, [](Entry& entry) { entry.state = model::FieldState::Confirmed; });
        });
        connect(row, &EntryRow::removeAsked, this, [this, index] { remove(index); });
        connect(row, &EntryRow::named, this, [this, index](const QString& name) { nameTyped(index, name); });
        connect(row, &EntryRow::picked, this,
                [this, index](const Suggestion& chosen) { takeChosen(index, chosen); });
        connect(row, &EntryRow::filled, this,
                [this, index](const PickedWords& picked) { takeWords(index, picked); });
        connectDetails(*row, index);
        return row;
    }

    [[nodiscard]] bool isNew(qsizetype index) const { return m_pendingNew && index == m_entries.size() - 1; }

    void showAt(qsizetype index) { showEntry(static_cast<Row&>(*m_rows.at(index)), m_entries.at(index)); }

    void nameTyped(qsizetype index, const QString& name)
    {
        if (index >= m_rows.size())
            return; // a row that was just taken away loses the focus
        const QString wanted = name.simplified();
        if (!wanted.isEmpty())
            takeName(index, wanted);
        else if (!isNew(index))
            showNameMissing(index);
    }

    void remove(qsizetype index)
    {
        if (m_readOnly || index >= m_entries.size())
            return;
        QList<Entry> wanted = m_entries;
        if (m_pendingNew)
            wanted.removeLast();
        if (index == wanted.size()) { // the new one, never stored
            m_pendingNew = false;
            setEntries(wanted);
            focusAdd();
            return;
        }
        wanted.removeAt(index);
        if (const auto why = m_commit(wanted))
            m_rows.value(index)->showError(*why);
    }

    Commit<QList<Entry>> m_commit;
    QList<Entry> m_entries; // as stored, and perhaps one new and empty at the end
};

} // namespace casus::ui
