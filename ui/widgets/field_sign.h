// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casus::ui {

/// How a value came to be, by shape and colour: drafted and undecided (open ring with a question mark),
/// confirmed (full disc with a tick), entered by a coder (full diamond), unknown (a small dot).
class FieldSign : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldSign)

public:
    enum class State { Unknown, Suggested, Confirmed, Entered };

    explicit FieldSign(QWidget* parent = nullptr);
    void setState(State state, const QString& words); // words: for the tool tip and the screen reader
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Paints the sign into a square; for item delegates.
    static void paint(QPainter& painter, const QRectF& square, State state, const QPalette& palette);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Unknown;
};

} // namespace casus::ui
