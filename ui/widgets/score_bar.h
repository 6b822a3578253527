// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casus::ui {

/// A share of one as a short bar.
class ScoreBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreBar)

public:
    explicit ScoreBar(QWidget* parent = nullptr);
    void setScore(double score); // clamped to 0..1
    [[nodiscard]] double score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override { return {54, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_score = 0;
};

} // namespace casus::ui
