// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record_checks.h"

#include <QList>
#include <QMap>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace casus::ui {

/// What checks of the record say about one part of the form, each with a link to the value that mends it.
class NotesLine : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesLine)

public:
    NotesLine(const QString& name, QWidget* parent);
    void setNotes(const QList<model::RecordNote>& notes, bool readOnly); // hidden where there are none
    [[nodiscard]] const QList<model::RecordNote>& notes() const { return m_notes; }

Q_SIGNALS:
    void mendAsked(const casus::model::RecordNote& note);

private:
    QString m_name;
    QList<model::RecordNote> m_notes;
    bool m_readOnly = false;
    QVBoxLayout* m_layout = nullptr;
};

/// The lines of a form, by the part that they stand at. F8 mends the first note of the row or section that
/// has the focus.
class FormNotes : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormNotes)

public:
    explicit FormNotes(QWidget* form);

    [[nodiscard]] NotesLine* makeLine(model::FieldKey key, QWidget* row);
    [[nodiscard]] NotesLine* makeLine(model::NotePart part);
    void setNotes(const QList<model::RecordNote>& notes, bool readOnly);
    [[nodiscard]] bool has(model::FieldKey key) const;

Q_SIGNALS:
    void mendAsked(const casus::model::RecordNote& note);

private:
    void mendFocused();

    QWidget* m_form;
    QMap<model::FieldKey, NotesLine*> m_fields;
    QMap<model::NotePart, NotesLine*> m_parts;
    QMap<model::FieldKey, QWidget*> m_rows;
};

} // namespace casus::ui
