// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/time_bins.h"

#include <QWidget>

#include <optional>

namespace casus::ui {

/// Bars of the incidents by day, week, month, quarter or year, whichever fits; a range of them can be chosen.
///
/// Keys: Left and Right go from bar to bar, with Shift they choose a range, Enter chooses the bar, Home and
/// End go to the ends, + and - show fewer or more days, Escape takes the range back.
class TimelineView : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    enum class Stack { Standing, Kind };

    explicit TimelineView(const IncidentScatter& scatter, QWidget* parent = nullptr);
    void refresh();                       // the scatter has other points
    void setRange(const DayRange& range); // tells nothing
    void setStack(Stack stack);
    [[nodiscard]] Stack stack() const { return m_stack; }
    [[nodiscard]] const DayRange& range() const { return m_range; }
    [[nodiscard]] const QList<TimeBin>& bins() const { return m_bins; }
    [[nodiscard]] BinUnit unit() const { return m_unit; }
    void paintPicture(QPainter& painter) const; // without the bar that the keys are on

    [[nodiscard]] QSize sizeHint() const override { return {900, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 90}; }

Q_SIGNALS:
    void rangeEdited(const casus::ui::DayRange& range); // at each step
    void rangeSettled();                                // the hand has let go

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void bin();
    void zoom(double factor, double at); // `at`: 0..1 of what is shown stays
    void scroll(double share);
    void showBin(int index);
    void choose(int a, int b); // bars, in any order
    void setCursorBin(int index);
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF barRect(qsizetype index) const;
    [[nodiscard]] double dayToX(double julianDay) const;
    [[nodiscard]] int binAt(double x) const;
    [[nodiscard]] QString binWords(int index) const;
    void paintAxis(QPainter& painter, const QRectF& plot, int most) const;
    void paintBars(QPainter& painter, const QRectF& plot, int most) const;
    void paintRange(QPainter& painter, const QRectF& plot) const;

    const IncidentScatter& m_scatter;
    Stack m_stack = Stack::Standing;
    DaySpan m_all;
    DaySpan m_shown;
    BinUnit m_unit = BinUnit::Month;
    QList<TimeBin> m_bins;
    DayRange m_range;
    int m_cursor = -1;
    int m_anchor = -1;
    int m_hovered = -1;
    bool m_pressed = false;
    bool m_keyed = false; // a range is being made with Shift
};

} // namespace casus::ui
