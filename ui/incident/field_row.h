// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_row.h"

namespace casus::ui {

class FieldEditor;
class FieldLine;
class FieldLink;

/// What a field row asks of the project.
struct FieldVerbs {
    Commit<model::FieldKey, model::FieldValue, QList<model::Evidence>, QString> set;
    Commit<model::FieldKey> confirm;
};

/// One field: sign, label, editor; below it the words that prove it, the drafted value where a coder has
/// written another (with the way back), and why a value without words was written.
class FieldRow : public FormRow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldRow)

public:
    FieldRow(const model::FieldSpec& spec, const FormContext& context, const FieldVerbs& verbs,
             QWidget* parent);

    void setField(const model::Field* field); // null: unknown
    void setReadOnly(bool readOnly);
    void setLabelWidth(int width);
    [[nodiscard]] const model::FieldSpec& spec() const { return m_spec; }
    [[nodiscard]] bool hasValue() const { return m_hasField; }
    [[nodiscard]] const model::FieldValue& value() const { return m_field.value; }
    [[nodiscard]] bool isSuggested() const;
    void focusEditor();
    [[nodiscard]] QString pendingText() const; // typed in the line and not yet stored
    void addBelow(QWidget* part);              // the last line of the row

    [[nodiscard]] QList<model::Evidence> evidence() const override { return m_field.evidence; }
    bool fill(const PickedWords& picked) override;
    void flush() override;
    void discard() override;

protected:
    void confirm() override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    void connectParts();
    void take(const model::FieldValue& value, const QList<model::Evidence>& evidence, const QString& reason);
    void clear();
    void revert();
    void showState();
    void showDerived();
    [[nodiscard]] QString shownValue(const model::FieldValue& value) const;

    const model::FieldSpec& m_spec;
    const FormContext& m_context;
    const FieldVerbs& m_verbs;
    model::Field m_field;
    bool m_hasField = false;
    bool m_readOnly = false;
    QLabel* m_label = nullptr;
    FieldEditor* m_editor = nullptr;
    QToolButton* m_clear = nullptr;
    FieldNote* m_derived = nullptr;
    FieldLink* m_revert = nullptr;
    FieldLine* m_reason = nullptr;
};

} // namespace casus::ui
