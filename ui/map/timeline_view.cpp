// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/timeline_view.h"

#include "support/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastBar = 6; // pixels
constexpr qint64 kLeastDays = 14;

/// 1, 2 or 5 times a power of ten, so that at most three lines are drawn.
int niceStep(int most)
{
    int step = 1;
    for (int factor = 2; most / step > 3; factor = factor == 2 ? 5 : 2)
        step = factor == 5 ? step / 2 * 5 : step * 2;
    return step;
}

} // namespace

TimelineView::TimelineView(const IncidentScatter& scatter, QWidget* parent)
    : QWidget(parent)
    , m_scatter(scatter)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Incidents by time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineView::refresh()
{
    const DaySpan all = daySpan(m_scatter.points());
    if (all != m_all) {
        m_all = all;
        m_shown = all;
        m_cursor = m_anchor = -1;
    }
    bin();
}

void TimelineView::setRange(const DayRange& range)
{
    m_range = range;
    update();
}

void TimelineView::setStack(Stack stack)
{
    m_stack = stack;
    update();
}

void TimelineView::bin()
{
    const QDate held = m_cursor >= 0 && m_cursor < m_bins.size() ? m_bins[m_cursor].first : QDate();
    m_unit = finestUnit(m_shown, std::max(4, int(plot().width()) / kLeastBar));
    m_bins = timeBins(m_scatter.points(), m_shown, m_unit);
    m_hovered = -1;
    m_anchor = -1;
    m_cursor = -1;
    for (int i = 0; held.isValid() && i < m_bins.size(); ++i) {
        if (m_bins[i].first <= held && held <= m_bins[i].last)
            m_cursor = i;
    }
    update();
}

QRectF TimelineView::plot() const
{
    const QFontMetricsF metrics(font());
    return QRectF(rect()).adjusted(metrics.horizontalAdvance(u"00000"_s) + 8, metrics.height() + 8, -10,
                                   -metrics.height() - 8);
}

double TimelineView::dayToX(double julianDay) const
{
    if (m_bins.isEmpty())
        return 0;
    const double first = double(m_bins.constFirst().first.toJulianDay());
    const double last = double(m_bins.constLast().last.toJulianDay()) + 1;
    const QRectF area = plot();
    return area.left() + (julianDay - first) / (last - first) * area.width();
}

QRectF TimelineView::barRect(qsizetype index) const
{
    const TimeBin& bin = m_bins[index];
    const double left = dayToX(double(bin.first.toJulianDay()));
    const double right = dayToX(double(bin.last.toJulianDay()) + 1);
    const QRectF area = plot();
    return {left, area.top(), right - left, area.height()};
}

int TimelineView::binAt(double x) const
{
    for (int i = 0; i < m_bins.size(); ++i) {
        if (x < barRect(i).right() || i + 1 == m_bins.size())
            return i;
    }
    return -1;
}

QString TimelineView::binWords(int index) const
{
    const TimeBin& bin = m_bins[index];
    QStringList parts{tr("%n incident(s)", nullptr, bin.count)};
    if (m_stack == Stack::Standing) {
        for (std::size_t i = 0; i < kStandings; ++i) {
            if (bin.standings[i] > 0)
                parts.append(u"%1 %2"_s.arg(label(Standing(i))).arg(bin.standings[i]));
        }
    } else {
        for (const KindGroup group : kindGroups()) {
            if (const int count = bin.groups[std::size_t(group)]; count > 0)
                parts.append(u"%1 %2"_s.arg(label(group)).arg(count));
        }
    }
    if (bin.killed > 0)
        parts.append(tr("%1 killed").arg(QLocale().toString(bin.killed)));
    if (bin.vague > 0)
        parts.append(tr("%n with a date less exact than the bar", nullptr, bin.vague));
    return label(bin, m_unit) + u": "_s + parts.join(u" · "_s);
}

void TimelineView::choose(int a, int b)
{
    if (m_bins.isEmpty())
        return;
    const auto [low, high] = std::minmax(a, b);
    m_range = {m_bins[low].first.toJulianDay(), m_bins[high].last.toJulianDay(), true};
    update();
    Q_EMIT rangeEdited(m_range);
}

void TimelineView::setCursorBin(int index)
{
    m_cursor = m_bins.isEmpty() ? -1 : std::clamp<int>(index, 0, int(m_bins.size()) - 1);
    setAccessibleDescription(m_cursor < 0 ? QString() : binWords(m_cursor));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void TimelineView::zoom(double factor, double at)
{
    if (m_all.isNull())
        return;
    const double days = std::clamp(double(m_shown.days()) / factor,
                                   double(std::min(kLeastDays, m_all.days())), double(m_all.days()));
    const double first =
        double(m_shown.first.toJulianDay()) + (double(m_shown.days()) - days) * std::clamp(at, 0.0, 1.0);
    m_shown.first = std::max(m_all.first, QDate::fromJulianDay(qint64(std::floor(first))));
    m_shown.last = std::min(m_all.last, m_shown.first.addDays(qint64(std::ceil(days)) - 1));
    bin();
}

void TimelineView::scroll(double share)
{
    if (m_all.isNull())
        return;
    const qint64 days = m_shown.days();
    const qint64 step = qint64(std::round(double(days) * share));
    QDate first = m_shown.first.addDays(step);
    first = std::clamp(first, m_all.first, std::max(m_all.first, m_all.last.addDays(1 - days)));
    m_shown = {first, first.addDays(days - 1)};
    bin();
}

void TimelineView::showBin(int index)
{
    if (index >= 0 && index < m_bins.size()) {
        setCursorBin(index);
        return;
    }
    if (m_bins.isEmpty())
        return;
    // Beyond what is shown: on by half of it, as far as there are days.
    const bool back = index < 0;
    const QDate wanted = back ? m_bins.constFirst().first.addDays(-1) : m_bins.constLast().last.addDays(1);
    if (wanted < m_all.first || wanted > m_all.last)
        return;
    scroll(back ? -0.5 : 0.5);
    for (int i = 0; i < m_bins.size(); ++i) {
        if (m_bins[i].first <= wanted && wanted <= m_bins[i].last)
            setCursorBin(i);
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto go = [this, shift](int to) {
        if (shift && m_anchor < 0)
            m_anchor = std::max(m_cursor, 0);
        const int anchor = m_anchor;
        showBin(m_cursor < 0 ? 0 : to);
        if (shift && anchor >= 0) {
            m_anchor = anchor;
            m_keyed = true;
            choose(std::min<int>(anchor, int(m_bins.size()) - 1), m_cursor);
        } else {
            m_anchor = -1;
        }
    };
    const double middle = m_cursor < 0 || m_bins.isEmpty() ? 0.5 : (m_cursor + 0.5) / double(m_bins.size());
    switch (event->key()) {
    case Qt::Key_Left: go(m_cursor - 1); break;
    case Qt::Key_Right: go(m_cursor + 1); break;
    case Qt::Key_Home: go(0); break;
    case Qt::Key_End: go(int(m_bins.size()) - 1); break;
    case Qt::Key_PageUp: scroll(-0.8); break;
    case Qt::Key_PageDown: scroll(0.8); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1.6, middle); break;
    case Qt::Key_Minus: zoom(1 / 1.6, middle); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0) {
            choose(m_cursor, m_cursor);
            Q_EMIT rangeSettled();
        }
        break;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        if (!m_range.given) {
            event->ignore();
            return;
        }
        m_range = {};
        m_anchor = -1;
        update();
        Q_EMIT rangeEdited(m_range);
        Q_EMIT rangeSettled();
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void TimelineView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Shift && std::exchange(m_keyed, false))
        Q_EMIT rangeSettled();
    QWidget::keyReleaseEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_bins.isEmpty())
        return;
    m_pressed = true;
    m_anchor = binAt(event->position().x());
    setCursorBin(m_anchor);
    choose(m_anchor, m_anchor);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_bins.isEmpty())
        return;
    const int bin = binAt(event->position().x());
    if (m_pressed && bin != m_cursor) {
        setCursorBin(bin);
        choose(m_anchor, bin);
    } else if (!m_pressed && bin != m_hovered) {
        m_hovered = bin;
        update();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_pressed, false))
        Q_EMIT rangeSettled();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    constexpr double kNotch = 120;
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.x() != 0)
        scroll(-0.15 * (turned.x() != 0 ? turned.x() : turned.y()) / kNotch);
    else
        zoom(std::pow(1.25, turned.y() / kNotch), (event->position().x() - plot().left()) / plot().width());
    event->accept();
}

void TimelineView::leaveEvent(QEvent* /*event*/)
{
    m_hovered = -1;
    update();
}

void TimelineView::resizeEvent(QResizeEvent* /*event*/)
{
    bin();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0)
        setCursorBin(0);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (std::exchange(m_keyed, false))
        Q_EMIT rangeSettled();
    update();
}

void TimelineView::paintAxis(QPainter& painter, const QRectF& plot, int most) const
{
    const QColor quiet = quietText(palette());
    const QColor line = hairline(palette());
    const QFontMetricsF metrics(painter.font());
    const int step = niceStep(std::max(most, 1));
    for (int value = 0; value <= most; value += step) {
        const double y = std::round(plot.bottom() - plot.height() * value / std::max(most, 1)) + 0.5;
        painter.setPen(line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(quiet);
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 5, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
    // Words where a year begins, or a month, as there is room.
    double free = plot.left();
    const QLocale locale;
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        const QDate first = m_bins[i].first;
        const bool newYear = i == 0 || first.year() != m_bins[i - 1].first.year();
        const bool newMonth = i == 0 || first.month() != m_bins[i - 1].first.month();
        QString text;
        if (m_unit == BinUnit::Year || m_unit == BinUnit::Quarter || newYear)
            text = newYear ? (m_unit <= BinUnit::Month && i > 0 && m_shown.days() < 800
                                  ? locale.toString(first, u"MMM yyyy"_s)
                                  : QString::number(first.year()))
                           : QString();
        else if (m_unit == BinUnit::Month || newMonth)
            text = locale.toString(first, u"MMM"_s);
        else if (m_unit == BinUnit::Day)
            text = QString::number(first.day());
        if (i == 0 && m_unit < BinUnit::Quarter)
            text = locale.toString(first, m_unit == BinUnit::Month ? u"MMM yyyy"_s : u"d MMM yyyy"_s);
        const double x = barRect(i).left();
        if (text.isEmpty() || x < free || x + metrics.horizontalAdvance(text) > plot.right() + 6)
            continue;
        painter.setPen(line);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.setPen(quiet);
        painter.drawText(QPointF(x + 1, plot.bottom() + metrics.ascent() + 4), text);
        free = x + metrics.horizontalAdvance(text) + 10;
    }
}

void TimelineView::paintBars(QPainter& painter, const QRectF& plot, int most) const
{
    const bool dark = isDark(palette());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        const TimeBin& bin = m_bins[i];
        if (bin.count == 0)
            continue;
        const QRectF place = barRect(i);
        const double gap = place.width() > 5 ? 1 : 0;
        const bool chosen = !m_range.given || (bin.last.toJulianDay() >= m_range.first &&
                                               bin.first.toJulianDay() <= m_range.last);
        double bottom = plot.bottom();
        // Accepted bars are full, undecided ones pale with an edge, those that are out have a dotted edge
        // alone.
        const auto part = [&](int count, QColor color, Standing look) {
            if (count == 0)
                return;
            const double tall = plot.height() * count / most;
            const QRectF box(place.left() + gap, bottom - tall, std::max(place.width() - 2 * gap, 1.0), tall);
            if (!chosen)
                color.setAlpha(90);
            if (look == Standing::Accepted) {
                painter.fillRect(box, color);
            } else {
                painter.setPen(QPen(color, 1, look == Standing::Open ? Qt::SolidLine : Qt::DotLine));
                QColor pale = color;
                pale.setAlpha(look == Standing::Open ? 80 : 20);
                painter.setBrush(pale);
                painter.drawRect(box.adjusted(0, 0, -1, 0));
            }
            bottom -= tall;
        };
        if (m_stack == Stack::Standing) {
            for (const Standing each : {Standing::Accepted, Standing::Open, Standing::Out})
                part(bin.standings[std::size_t(each)], standingColor(each, dark), each);
        } else {
            for (const KindGroup group : kindGroups())
                part(bin.groups[std::size_t(group)], groupColor(group, dark), Standing::Accepted);
        }
    }
}

void TimelineView::paintRange(QPainter& painter, const QRectF& plot) const
{
    if (!m_range.given || m_bins.isEmpty())
        return;
    const double left = std::max(dayToX(double(m_range.first)), plot.left());
    const double right = std::min(dayToX(double(m_range.last) + 1), plot.right());
    if (right <= left)
        return;
    QColor color = palette().color(QPalette::Highlight);
    const QRectF area(left, plot.top() - 3, right - left, plot.height() + 3);
    QColor fill = color;
    fill.setAlpha(28);
    painter.fillRect(area, fill);
    painter.setPen(QPen(color, 2));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
}

void TimelineView::paintPicture(QPainter& painter) const
{
    painter.save();
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    const QRectF area = plot();
    int most = 0;
    for (const TimeBin& bin : m_bins)
        most = std::max(most, bin.count);
    if (most > 0) {
        paintAxis(painter, area, most);
        paintRange(painter, area);
        paintBars(painter, area, most);
    }
    painter.restore();
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintPicture(painter);
    const QRectF area = plot();
    const int told = m_hovered >= 0 ? m_hovered : hasFocus() ? m_cursor : -1;
    const QFontMetricsF metrics(font());
    QString words;
    if (m_bins.isEmpty())
        words = tr("No incident has a date.");
    else if (told >= 0 && told < m_bins.size())
        words = binWords(told);
    else
        words = label(m_unit) + (m_range.given ? QString() : u" · "_s + tr("drag over bars to choose days"));
    painter.setPen(told >= 0 ? palette().color(QPalette::Text) : quietText(palette()));
    painter.drawText(QPointF(area.left(), metrics.ascent() + 3),
                     metrics.elidedText(words, Qt::ElideRight, area.width()));
    if (told >= 0 && told < m_bins.size()) {
        painter.setPen(
            QPen(palette().color(QPalette::Text), 1, told == m_cursor ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(barRect(told).adjusted(0, -2, -1, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace casus::ui
