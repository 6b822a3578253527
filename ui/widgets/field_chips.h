// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;

namespace casus::ui {

class FieldFlowLayout;
class FieldSuggest;

/// Several values as chips, with a line that adds one. From the line, Left (or Backspace) goes to the last
/// chip; there Delete takes it away, Left and Right go on, anything typed goes to the line.
class FieldChips : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldChips)

public:
    struct Choice {
        QString value; // as stored
        QString label; // for a person
        QString hint;
    };

    /// With choices, only these can be added; without, any words.
    explicit FieldChips(const QList<Choice>& choices, QWidget* parent = nullptr);
    /// The choices are proposals; other words can be added too.
    void setOpen(bool open) { m_open = open; }

    void setValues(const QStringList& values);
    [[nodiscard]] const QStringList& values() const { return m_values; }
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString& text);
    /// Adds what stands in the line; false (and refused()) when it is no choice.
    bool addTyped();
    bool add(const QString& valueOrLabel);
    [[nodiscard]] FieldSuggest* line() const { return m_line; }

Q_SIGNALS:
    void edited(const QStringList& values);
    void refused(const QString& sentence);
    void focusGained();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void removeAt(qsizetype index);
    void focusChip(qsizetype index);
    bool chipKey(QObject* chip, int key, const QString& text);
    [[nodiscard]] QString labelOf(const QString& value) const;
    [[nodiscard]] QString valueOf(const QString& typed) const; // empty: none

    QList<Choice> m_choices;
    QStringList m_values;
    QList<QWidget*> m_chips;
    FieldFlowLayout* m_flow = nullptr;
    FieldSuggest* m_line = nullptr;
    bool m_readOnly = false;
    bool m_open = false;
};

} // namespace casus::ui
