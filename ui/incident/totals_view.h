// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/incident.h"

#include <QWidget>

class QVBoxLayout;

namespace casus::ui {

class FieldChoice;
class FieldNote;

/// Low, best and high by the chosen policy, each with its reason in words; a coder's figure beside the
/// derived one.
class TotalsView : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TotalsView)

public:
    TotalsView(const FormContext& context, Commit<QString, std::optional<model::TotalOverride>> commit,
               QWidget* parent);
    void setIncident(const model::Incident& incident);
    void setReadOnly(bool readOnly);
    void setPolicy(model::Policy policy);
    [[nodiscard]] model::Policy policy() const { return m_policy; }

Q_SIGNALS:
    void policyChosen(casus::model::Policy policy);

private:
    void refresh();
    void addTotal(model::Effect effect, model::TotalSide side, const model::Total& shown,
                  const model::Total* derived);
    /// What the other rules make of the same claims, where it differs, a line each: how switching moves it.
    [[nodiscard]] QStringList otherRules(model::Effect effect, const model::Total& here) const;
    void openOverride(const QString& key, const QString& title, const model::Total& derived);

    const FormContext& m_context;
    Commit<QString, std::optional<model::TotalOverride>> m_commit;
    QList<model::Claim> m_claims;
    QMap<QString, model::TotalOverride> m_overrides;
    model::Policy m_policy = model::Policy::Native;
    bool m_readOnly = false;
    FieldChoice* m_choice = nullptr;
    FieldNote* m_rule = nullptr;
    FieldNote* m_error = nullptr;
    QWidget* m_table = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

/// What the policy does, in a sentence.
[[nodiscard]] QString policyRule(model::Policy policy);

} // namespace casus::ui
