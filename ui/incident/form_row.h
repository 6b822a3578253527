// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/incident.h"
#include "widgets/field_sign.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace casus::ui {

class EvidenceLine;
class FieldNote;

/// What every row of the form has: the sign of its state, an accent bar while it is the field that F fills, a
/// tint while the words in hand prove it, the words themselves, and a place for the sentence when something
/// was refused. Keys in the row: Alt+Enter confirms, F4 shows the words.
class FormRow : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormRow)

public:
    explicit FormRow(QWidget* parent);

    [[nodiscard]] virtual QList<model::Evidence> evidence() const = 0;
    /// F: takes the words. False: it says why in the row.
    virtual bool fill(const PickedWords& picked) = 0;
    virtual void flush() = 0;   // commits what is typed
    virtual void discard() = 0; // gives up what is typed

    void setTarget(bool target);
    void setHighlighted(bool highlighted);
    [[nodiscard]] bool isHighlighted() const { return m_highlighted; }
    void showError(const QString& sentence); // empty: none
    [[nodiscard]] QString errorText() const;

Q_SIGNALS:
    void focusGained();
    void typing(); // what stands in the row is not yet stored
    void evidenceAsked(const QList<casus::model::Evidence>& evidence);

protected:
    virtual void confirm() {}
    void paintEvent(QPaintEvent* event) override;

    FieldSign* m_sign = nullptr;
    QToolButton* m_confirm = nullptr;
    EvidenceLine* m_evidenceLine = nullptr;
    FieldNote* m_error = nullptr;

private:
    bool m_target = false;
    bool m_highlighted = false;
};

[[nodiscard]] FieldSign::State signState(model::FieldState state);
/// A flat button that the mouse uses; the keyboard has a key for it, so that Tab goes from value to value.
[[nodiscard]] QToolButton* rowButton(QWidget* parent, const QString& icon, const QString& glyph,
                                     const QString& tip);

} // namespace casus::ui
