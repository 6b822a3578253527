// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_row.h"
#include "widgets/field_suggest.h"

class QBoxLayout;

namespace casus::ui {

/// One entry of a small table of the form (a place, a party): a name with completion, its details below, its
/// words.
class EntryRow : public FormRow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryRow)

public:
    EntryRow(FieldSuggest::Provider completions, const QString& what, QWidget* parent);

    [[nodiscard]] FieldSuggest* name() const { return m_name; }
    [[nodiscard]] QBoxLayout* details() const { return m_details; }
    void setNames(const QString& kind, int index); // objectNames: "place_0_name", "place_0_remove" ...
    void showEntry(const QString& name, model::FieldState state, double score, const QString& reason,
                   const QString& coder, const QList<model::Evidence>& evidence);
    void showFacts(const QString& facts); // quiet line: coordinates, register entry
    virtual void setReadOnly(bool readOnly);

    [[nodiscard]] QList<model::Evidence> evidence() const override { return m_evidence; }
    bool fill(const PickedWords& picked) override;
    void flush() override;
    void discard() override;

Q_SIGNALS:
    void confirmAsked();
    void removeAsked();
    void named(const QString& name);                      // typed and committed
    void picked(const casus::ui::Suggestion& suggestion); // chosen from the completions
    void filled(const casus::ui::PickedWords& picked);

protected:
    void confirm() override;

private:
    QString m_what;
    FieldSuggest* m_name = nullptr;
    QToolButton* m_remove = nullptr;
    QBoxLayout* m_details = nullptr;
    FieldNote* m_facts = nullptr;
    QList<model::Evidence> m_evidence;
    model::FieldState m_state = model::FieldState::Entered;
    bool m_readOnly = false;
};

} // namespace casus::ui
