// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QAction;

namespace casus::ui {

/// A button that does an action and shows its key on a small key cap.
class KeyButton : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyButton)

public:
    enum class Weight { Normal, Primary };
    /// `action` is not owned; enabled state and tool tip follow it.
    KeyButton(QAction* action, const QString& text, const QString& key, Weight weight,
              QWidget* parent = nullptr);
    void setKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void follow();
    [[nodiscard]] QFont keyFont() const;
    [[nodiscard]] int keyWidth() const;

    QPointer<QAction> m_action;
    QString m_key;
    Weight m_weight;
};

} // namespace casus::ui
