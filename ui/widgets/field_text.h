// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace casus::ui {

/// A text of several lines that grows with its content. Ctrl+Enter or leaving commits, Escape gives up, Tab
/// goes on.
class FieldText : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldText)

public:
    explicit FieldText(QWidget* parent = nullptr);
    void setStored(const QString& text);
    [[nodiscard]] bool isPending() const { return !isReadOnly() && toPlainText() != m_stored; }
    void commit();
    void giveUp();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void committed(const QString& text);
    void focusGained();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int linesHeight() const;

    QString m_stored;
    bool m_committing = false;
};

} // namespace casus::ui
