// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace casus::ui {

/// One line of plain text that ends in "…" where it is cut; the whole of it is the tool tip then.
class ElidedLabel : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    /// Drawn in this colour instead of the palette's.
    void setColor(const QColor& color);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    QColor m_color;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace casus::ui
