// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/claim.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace casus::ui {

class CountLine;
class FieldSuggest;

/// The controls of a claim dialog: from a claim and back.
class ClaimForm : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimForm)

public:
    ClaimForm(const FormContext& context, QWidget* parent);
    void setClaim(const model::Claim& claim);
    /// The claim as edited; what has no control is kept. The sentence says what cannot be read.
    [[nodiscard]] Result<model::Claim> claim() const;

Q_SIGNALS:
    void changed();

private:
    void buildWhat();
    void buildVictims();
    [[nodiscard]] Result<QString> victimActor() const;
    [[nodiscard]] Result<QString> period() const;
    void buildWho();
    void buildUse();
    void onFormChosen();
    void showInputs();

    const FormContext& m_context;
    model::Claim m_claim;
    QString m_actor; // register id of the claimant picked
    FieldSuggest* m_claimant = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_via = nullptr;
    QLineEdit* m_date = nullptr;
    QComboBox* m_effect = nullptr;
    QComboBox* m_victims = nullptr;
    QComboBox* m_side = nullptr;
    QComboBox* m_form = nullptr;
    CountLine* m_low = nullptr;
    CountLine* m_high = nullptr;
    QLabel* m_to = nullptr;
    QCheckBox* m_includes = nullptr;
    QComboBox* m_attackers = nullptr;
    FieldSuggest* m_victimActor = nullptr;
    QString m_victimActorId; // register id of the party picked
    QLineEdit* m_period = nullptr;
    QComboBox* m_polarity = nullptr;
    QComboBox* m_scope = nullptr;
    QComboBox* m_use = nullptr;
    QLineEdit* m_useReason = nullptr;
    QComboBox* m_reliability = nullptr;
    QComboBox* m_credibility = nullptr;
    QLineEdit* m_reason = nullptr;
    QFormLayout* m_layout = nullptr;
};

} // namespace casus::ui
