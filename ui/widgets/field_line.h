// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace casus::ui {

/// A line whose text is committed by Enter or by leaving it. Escape gives up what was typed. The receiver of
/// committed() calls setStored() when the value was taken; where it was refused, the typed text stays while
/// the line has the focus and the stored one comes back when it is left.
class FieldLine : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldLine)

public:
    explicit FieldLine(QWidget* parent = nullptr);

    /// The value as stored. What is being typed stays, unless it was just committed.
    void setStored(const QString& text);
    [[nodiscard]] const QString& stored() const { return m_stored; }
    [[nodiscard]] bool isPending() const { return !isReadOnly() && text() != m_stored; }
    void commit(); // asks, if pending
    void giveUp(); // shows the stored text again

Q_SIGNALS:
    void committed(const QString& text);
    void focusGained();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_stored;
    bool m_committing = false;
};

} // namespace casus::ui
