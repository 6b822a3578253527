// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/fields.h"

#include <QWidget>

namespace casus::ui {

/// The control for one field's value. It shows what is stored and asks for changes; a change that is refused
/// stays typed while the control has the focus.
class FieldEditor : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEditor)

public:
    explicit FieldEditor(QWidget* parent)
        : QWidget(parent)
    {}
    virtual void setValue(const model::FieldValue& value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void flush() {}                                          // commits what is typed
    [[nodiscard]] virtual QString pendingText() const { return {}; } // typed and not yet stored
    virtual void discard() {}                                        // gives up what is typed

Q_SIGNALS:
    void edited(const casus::model::FieldValue& value);
    void refused(const QString& sentence);
    void typing(); // an earlier refusal no longer holds
    void focusGained();
};

/// By the field's type; completions and words are read with the context's knowledge.
[[nodiscard]] FieldEditor* makeFieldEditor(const model::FieldSpec& spec, const FormContext& context,
                                           QWidget* parent);

} // namespace casus::ui
