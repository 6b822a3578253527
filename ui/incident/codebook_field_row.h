// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_row.h"
#include "model/codebook.h"

class QLabel;
class QToolButton;

namespace casus::ui {

class FieldChips;
class FieldChoice;
class FieldLine;

/// A field that the project's codebook has added: as FieldRow, without a draft behind it.
class OwnFieldRow : public FormRow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnFieldRow)

public:
    using Set = Commit<QString, model::FieldValue, QList<model::Evidence>, QString>;

    OwnFieldRow(const model::OwnField& field, const model::Codebook& codebook, const FormContext& context,
                Set set, QWidget* parent);

    void setField(const model::Field* field); // null: unknown
    void setReadOnly(bool readOnly);
    void setLabelWidth(int width);
    [[nodiscard]] const model::OwnField& definition() const { return m_definition; }
    [[nodiscard]] bool hasValue() const { return m_hasField; }
    [[nodiscard]] const model::FieldValue& value() const { return m_field.value; }

    [[nodiscard]] QList<model::Evidence> evidence() const override { return m_field.evidence; }
    bool fill(const PickedWords& picked) override;
    void flush() override;
    void discard() override;

private:
    void build(const model::Codebook& codebook);
    QWidget* makeLine();
    QWidget* makeChoice(const model::Codebook& codebook);
    QWidget* makeChips(const model::Codebook& codebook);
    void takeText(const QString& text);
    void take(const model::FieldValue& value, const QList<model::Evidence>& evidence, const QString& reason);
    void showValue();
    void showState();
    [[nodiscard]] Result<model::FieldValue> valueOf(const PickedWords& picked) const;

    const model::OwnField m_definition;
    const FormContext& m_context;
    Set m_set;
    model::Field m_field;
    bool m_hasField = false;
    bool m_readOnly = false;
    QLabel* m_label = nullptr;
    FieldLine* m_line = nullptr; // one of the three
    FieldChoice* m_choice = nullptr;
    FieldChips* m_chips = nullptr;
    QToolButton* m_clear = nullptr;
    FieldLine* m_reason = nullptr;
};

} // namespace casus::ui
