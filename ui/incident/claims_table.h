// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_row.h"
#include "model/claim.h"

class QTableView;

namespace casus::ui {

class ClaimsModel;
class FieldLink;

/// The claims of an incident, sources side by side. Keys in the table: Enter shows the words, E edits, Space
/// confirms, Insert adds, Delete takes away, M moves to another incident.
class ClaimsTable : public FormRow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsTable)

public:
    ClaimsTable(const FormContext& context, Commit<QList<model::Claim>> commit, QWidget* parent);

    void setClaims(const QList<model::Claim>& claims);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] ClaimsModel* model() const { return m_model; }

    [[nodiscard]] QList<model::Evidence> evidence() const override; // of the current claims
    bool fill(const PickedWords& picked) override; // a new claim from the words, or words for the current one
    void flush() override {}
    void discard() override { showError({}); }
    /// Selects the first claim that rests on the words; false where none does.
    bool selectFor(model::DocumentId document, model::Span span);

    void addClaim();
    void editCurrent();
    void removeCurrent();
    void confirmCurrent();
    [[nodiscard]] QList<model::ClaimId> currentIds() const;

Q_SIGNALS:
    void moveAsked(); // the current claims to another incident

protected:
    void confirm() override { confirmCurrent(); }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showButtons();
    void fitHeight();
    bool handleKey(int key);
    void openEditor(const model::Claim& claim, int index); // index -1: new
    [[nodiscard]] QList<int> currentClaims() const;
    [[nodiscard]] model::Claim freshClaim() const;
    std::optional<QString> put(const model::Claim& claim, int index);
    void restoreRejected();

    const FormContext& m_context;
    Commit<QList<model::Claim>> m_commit;
    ClaimsModel* m_model = nullptr;
    QTableView* m_view = nullptr;
    FieldNote* m_empty = nullptr;
    FieldNote* m_sentence = nullptr;
    FieldLink* m_add = nullptr;
    FieldLink* m_edit = nullptr;
    FieldLink* m_remove = nullptr;
    FieldLink* m_move = nullptr;
    FieldLink* m_confirmAll = nullptr;
    FieldLink* m_rejected = nullptr;
    QWidget* m_corner = nullptr; // of the view
    bool m_readOnly = false;
};

} // namespace casus::ui
