// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/form_notes.h"

#include "support/theme.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace casus::ui {

using model::NoteSeverity;
using model::RecordNote;

NotesLine::NotesLine(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("notes_") + name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    hide();
}

void NotesLine::setNotes(const QList<RecordNote>& notes, bool readOnly)
{
    if (notes == m_notes && readOnly == m_readOnly)
        return;
    m_notes = notes;
    m_readOnly = readOnly;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        // The link that was clicked may be among them.
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const RecordNote& note : notes) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        const bool warns = note.severity == NoteSeverity::Warning;
        auto* text = new FieldNote(warns ? warningColor : quietText, row);
        text->say(note.message);
        text->setObjectName(QStringLiteral("note_") + QString(note.check));
        layout->addWidget(text, 1);
        if (note.hasFix() && !readOnly) {
            auto* link = new FieldLink(row);
            link->setText(note.fixText);
            link->setObjectName(QStringLiteral("fix_") + QString(note.check));
            link->setAccessibleName(tr("%1 %2").arg(note.message, note.fixText));
            link->setToolTip(tr("F8 in this field"));
            connect(link, &FieldLink::clicked, this, [this, note] { Q_EMIT mendAsked(note); });
            layout->addWidget(link, 0, Qt::AlignTop);
        }
        m_layout->addWidget(row);
    }
    setVisible(!notes.isEmpty());
}

FormNotes::FormNotes(QWidget* form)
    : QObject(form)
    , m_form(form)
{
    auto* key = new QAction(form);
    key->setShortcut(QKeySequence(Qt::Key_F8));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    form->addAction(key);
    connect(key, &QAction::triggered, this, &FormNotes::mendFocused);
}

NotesLine* FormNotes::makeLine(model::FieldKey key, QWidget* row)
{
    auto* line = new NotesLine(QString(model::fieldSpec(key).name), row);
    connect(line, &NotesLine::mendAsked, this, &FormNotes::mendAsked);
    m_fields.insert(key, line);
    m_rows.insert(key, row);
    return line;
}

NotesLine* FormNotes::makeLine(model::NotePart part)
{
    static const QMap<model::NotePart, QString> names{
        {model::NotePart::Places, QStringLiteral("places")},
        {model::NotePart::Actors, QStringLiteral("actors")},
        {model::NotePart::Claims, QStringLiteral("claims")},
        {model::NotePart::Totals, QStringLiteral("totals")},
    };
    auto* line = new NotesLine(names.value(part), m_form);
    line->setContentsMargins(9, 0, 2, 0);
    connect(line, &NotesLine::mendAsked, this, &FormNotes::mendAsked);
    m_parts.insert(part, line);
    return line;
}

void FormNotes::setNotes(const QList<RecordNote>& notes, bool readOnly)
{
    QMap<model::FieldKey, QList<RecordNote>> ofFields;
    QMap<model::NotePart, QList<RecordNote>> ofParts;
    for (const RecordNote& note : notes) {
        // A field without words asks for a reason in its row already.
        if (note.part == model::NotePart::Field && note.check == QLatin1StringView("basis"))
            continue;
        if (note.part == model::NotePart::Field)
            ofFields[note.field].append(note);
        else
            ofParts[note.part].append(note);
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setNotes(ofFields.value(it.key()), readOnly);
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        it.value()->setNotes(ofParts.value(it.key()), readOnly);
}

bool FormNotes::has(model::FieldKey key) const
{
    const NotesLine* line = m_fields.value(key);
    return line && !line->notes().isEmpty();
}

void FormNotes::mendFocused()
{
    const auto mend = [this](const NotesLine* line) {
        for (const RecordNote& note : line->notes()) {
            if (note.hasFix()) {
                Q_EMIT mendAsked(RecordNote(note)); // a copy: the line is filled anew within
                return true;
            }
        }
        return false;
    };
    const QWidget* focused = QApplication::focusWidget();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it.value()->isAncestorOf(focused)) {
            mend(m_fields.value(it.key()));
            return;
        }
    }
    for (const NotesLine* line : std::as_const(m_parts)) {
        if (line->parentWidget() && line->parentWidget()->isAncestorOf(focused) && mend(line))
            return;
    }
}

} // namespace casus::ui
