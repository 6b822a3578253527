// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_view.h"
#include "support/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCardWidth = 300;
constexpr int kMostLabels = 60;
constexpr int kMostCircles = 24;

/// How far a coder's precision reaches where no kilometres are given (geo_precision 1 to 7).
constexpr std::array<double, 8> kReachKm{0, 0, 25, 35, 120, 60, 0, 0};

bool isFree(const QList<QRectF>& taken, const QRectF& wanted)
{
    return std::none_of(taken.cbegin(), taken.cend(),
                        [&](const QRectF& other) { return other.intersects(wanted); });
}

/// A point of the country within `shown`, the nearest to the middle of a net of some; nothing where none is.
std::optional<QPointF> middleOfWhatIsSeen(const WorldOutlines::Country& country, const QRectF& shown)
{
    constexpr int kSteps = 7;
    const QRectF part = country.largest.intersected(shown);
    if (part.isEmpty())
        return std::nullopt;
    const auto ring =
        std::find_if(country.rings.cbegin(), country.rings.cend(),
                     [&](const WorldOutlines::Ring& one) { return one.bounds == country.largest; });
    if (ring == country.rings.cend())
        return std::nullopt;
    const QPolygonF border(ring->points);
    std::optional<QPointF> best;
    double nearest = 1e9;
    for (int i = 1; i < kSteps; ++i) {
        for (int k = 1; k < kSteps; ++k) {
            const QPointF at(part.left() + part.width() * i / kSteps,
                             part.top() + part.height() * k / kSteps);
            const QPointF away = at - part.center();
            const double distance = std::hypot(away.x(), away.y());
            if (distance < nearest && border.containsPoint(at, Qt::OddEvenFill)) {
                nearest = distance;
                best = at;
            }
        }
    }
    return best;
}

} // namespace

double MapView::radiusOf(const Cluster& cluster) const
{
    if (cluster.count == 1)
        return symbolRadius(int(cluster.killed));
    return std::min(11 + 4 * std::log10(double(cluster.count)) + std::sqrt(double(cluster.killed)) * 0.25,
                    27.0);
}

std::vector<int> MapView::visibleClusters() const
{
    const double margin = 30 / m_frame.scale;
    const QRectF shown = m_frame.shown().adjusted(-margin, -margin, margin, margin);
    std::vector<int> visible;
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        if (shown.contains(m_clusters[i].at))
            visible.push_back(int(i));
    }
    return visible;
}

void MapView::paintGround(QPainter& painter) const
{
    const MapColors colors = mapColors(isDark(palette()));
    if (m_outlines)
        paintLand(painter, m_frame, *m_outlines, colors);
    else
        painter.fillRect(QRectF(QPointF(0, 0), m_frame.size), colors.sea);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    painter.setFont(small);
    paintNet(painter, m_frame, colors);
    paintCountryNames(painter, colors);
    paintScaleBar(painter, m_frame, colors, {14, m_frame.size.height() - 14});
}

void MapView::paintCountryNames(QPainter& painter, const MapColors& colors) const
{
    if (!m_countries || !m_outlines)
        return;
    QFont wide = font();
    wide.setLetterSpacing(QFont::PercentageSpacing, 108);
    painter.setFont(wide);
    const QFontMetricsF metrics(wide);
    const QRectF canvas(QPointF(0, 0), m_frame.size);
    QList<QRectF> taken;
    for (const WorldOutlines::Country& outline : m_outlines->countries()) {
        const knowledge::Country* country = m_countries->byIso2(outline.iso2);
        if (!country)
            continue;
        const double across = outline.largest.width() * m_frame.scale;
        const double width = metrics.horizontalAdvance(country->name);
        if (across < width * 0.9 || across < 36)
            continue;
        QPointF at = m_frame.toPixel(toMercator(country->lat, country->lon));
        if (!canvas.contains(at)) {
            // Of a country that is seen in part, the name stands in that part.
            const std::optional<QPointF> seen = middleOfWhatIsSeen(outline, m_frame.shown());
            if (!seen)
                continue;
            at = m_frame.toPixel(*seen);
        }
        const QRectF place(at.x() - width / 2, at.y() - metrics.height() / 2, width, metrics.height());
        if (!canvas.contains(place) || !isFree(taken, place))
            continue;
        taken.append(place);
        paintHaloText(painter, {place.left(), place.top() + metrics.ascent()}, country->name,
                      colors.quietText, colors.halo);
    }
    painter.setFont(font());
}

void MapView::paintUncertainty(QPainter& painter, const Cluster& cluster, bool dark) const
{
    const store::IncidentPoint& point = m_scatter.points()[cluster.one];
    double km = double(point.uncertaintyKm);
    if (km <= 0)
        km = kReachKm[std::size_t(std::clamp<int>(point.precision, 0, 7))];
    const double pixels = km / kilometresPerUnit(point.lat) * m_frame.scale;
    if (pixels < symbolRadius(int(cluster.killed)) + 3)
        return;
    QColor color = groupColor(kindGroup(point.kind), dark);
    painter.setPen(QPen(color, 1.2, Qt::DashLine));
    color.setAlpha(26);
    painter.setBrush(color);
    painter.drawEllipse(m_frame.toPixel(cluster.at), pixels, pixels);
}

void MapView::paintCluster(QPainter& painter, const Cluster& cluster, bool dark) const
{
    const QPointF at = m_frame.toPixel(cluster.at);
    const double radius = radiusOf(cluster);
    const QColor paper = dark ? QColor(0x1b2026) : QColor(0xffffff);
    constexpr double kRing = 4.5;
    // The ring tells the kinds, each as long as its share.
    painter.setPen(Qt::NoPen);
    const QRectF circle(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    double from = 90 * 16;
    for (const KindGroup group : kindGroups()) {
        const int count = cluster.groups[std::size_t(group)];
        if (count == 0)
            continue;
        const double span = -360.0 * 16 * count / cluster.count;
        painter.setBrush(groupColor(group, dark));
        if (count == cluster.count)
            painter.drawEllipse(circle);
        else
            painter.drawPie(circle, int(std::floor(from)),
                            int(std::floor(from + span)) - int(std::floor(from)));
        from += span;
    }
    painter.setBrush(paper);
    painter.drawEllipse(circle.adjusted(kRing, kRing, -kRing, -kRing));
    painter.setPen(dark ? QColor(0xe9edf2) : QColor(0x1c232d));
    const QString number =
        cluster.count < 10000 ? QString::number(cluster.count) : QString::number(cluster.count / 1000) + u'k';
    painter.drawText(circle, Qt::AlignCenter, number);
    if (cluster.standings[std::size_t(Standing::Open)] > 0) {
        painter.setPen(QPen(standingColor(Standing::Open, dark), 2));
        painter.setBrush(paper);
        painter.drawEllipse(at + QPointF(radius, -radius) * 0.72, 3.6, 3.6);
    }
}

void MapView::paintSymbols(QPainter& painter) const
{
    const bool dark = isDark(palette());
    std::vector<int> visible = visibleClusters();
    // Small ones last, so that none is hidden.
    std::sort(visible.begin(), visible.end(), [this](int a, int b) {
        const Cluster& one = m_clusters[std::size_t(a)];
        const Cluster& other = m_clusters[std::size_t(b)];
        return one.killed != other.killed ? one.killed > other.killed : one.count > other.count;
    });
    painter.setRenderHint(QPainter::Antialiasing);
    // Of many at once the circles would cover each other: then that of the symbol in hand alone is shown.
    const auto singles = std::count_if(visible.begin(), visible.end(),
                                       [this](int i) { return m_clusters[std::size_t(i)].count == 1; });
    const int inHand = m_hovered >= 0 ? m_hovered : clusterOf(m_focused);
    for (const int i : visible) {
        const Cluster& cluster = m_clusters[std::size_t(i)];
        if (cluster.count == 1 && (singles <= kMostCircles || i == inHand))
            paintUncertainty(painter, cluster, dark);
    }
    QFont numbers = font();
    numbers.setPointSizeF(numbers.pointSizeF() * 0.9);
    numbers.setBold(true);
    painter.setFont(numbers);
    for (const int i : visible) {
        const Cluster& cluster = m_clusters[std::size_t(i)];
        if (cluster.count > 1) {
            paintCluster(painter, cluster, dark);
            continue;
        }
        const store::IncidentPoint& point = m_scatter.points()[cluster.one];
        paintSymbol(painter, m_frame.toPixel(cluster.at), kindGroup(point.kind), standing(point.status),
                    symbolRadius(int(cluster.killed)), dark);
    }
    painter.setFont(font());
    paintPlaceNames(painter, visible, mapColors(dark));
}

void MapView::paintPlaceNames(QPainter& painter, const std::vector<int>& visible,
                              const MapColors& colors) const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    QList<QRectF> taken;
    for (const int i : visible) {
        const Cluster& cluster = m_clusters[std::size_t(i)];
        const double radius = radiusOf(cluster);
        const QPointF at = m_frame.toPixel(cluster.at);
        taken.append(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    }
    int drawn = 0;
    for (const int i : visible) {
        const Cluster& cluster = m_clusters[std::size_t(i)];
        if (cluster.count > 1 && !cluster.isOneSpot())
            continue;
        const QString name = m_scatter.points()[cluster.one].place.section(u", "_s, 0, 0);
        if (name.isEmpty())
            continue;
        const QPointF at = m_frame.toPixel(cluster.at);
        const double radius = radiusOf(cluster);
        const double width = metrics.horizontalAdvance(name);
        const QRectF right(at.x() + radius + 3, at.y() - metrics.height() / 2, width, metrics.height());
        const QRectF left(at.x() - radius - 3 - width, right.top(), width, right.height());
        const bool onRight = isFree(taken, right);
        if (!onRight && !isFree(taken, left))
            continue;
        const QRectF place = onRight ? right : left;
        taken.append(place);
        paintHaloText(painter, {place.left(), place.top() + metrics.ascent()}, name, colors.text,
                      colors.halo);
        if (++drawn == kMostLabels)
            break;
    }
    painter.setFont(font());
}

QStringList MapView::cardLines(const Cluster& cluster) const
{
    if (cluster.count == 1)
        return m_words ? m_words(cluster.one) : QStringList();
    const QLocale locale;
    QStringList lines{tr("%n incident(s)", nullptr, cluster.count)};
    if (cluster.isOneSpot())
        lines.first() += u" · "_s + m_scatter.points()[cluster.one].place.section(u", "_s, 0, 0);
    lines.append(tr("%1 killed").arg(locale.toString(cluster.killed)));
    QStringList parts;
    for (const KindGroup group : kindGroups()) {
        if (const int count = cluster.groups[std::size_t(group)]; count > 0)
            parts.append(u"%1 %2"_s.arg(label(group)).arg(count));
    }
    lines.append(parts.join(u" · "_s));
    if (const int open = cluster.standings[std::size_t(Standing::Open)]; open > 0)
        lines.append(tr("%n undecided", nullptr, open));
    lines.append(cluster.isOneSpot() ? tr("Enter lists them.") : tr("Enter goes closer."));
    return lines;
}

void MapView::paintCard(QPainter& painter, const Cluster& cluster) const
{
    const QStringList lines = cardLines(cluster);
    if (lines.isEmpty())
        return;
    QFont bold = font();
    bold.setBold(true);
    constexpr double kPadding = 9;
    const double inside = kCardWidth - 2 * kPadding;
    double height = 2 * kPadding;
    QList<QRectF> places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFontMetricsF metrics(i == 0 ? bold : font());
        const double tall =
            std::min(metrics.boundingRect(QRectF(0, 0, inside, 1000), Qt::TextWordWrap, lines[i]).height(),
                     4 * metrics.height());
        places.append(QRectF(kPadding, height - kPadding, inside, tall));
        height += tall + (i + 1 < lines.size() ? 2 : 0);
    }
    const QPointF at = m_frame.toPixel(cluster.at);
    const double gap = radiusOf(cluster) + 10;
    QPointF corner(at.x() + gap, at.y() - height / 2);
    if (corner.x() + kCardWidth > width() - 4)
        corner.setX(at.x() - gap - kCardWidth);
    corner.setX(std::clamp(corner.x(), 4.0, std::max(4.0, width() - kCardWidth - 4)));
    corner.setY(std::clamp(corner.y(), 4.0, std::max(4.0, this->height() - height - 4)));
    const QRectF card(corner, QSizeF(kCardWidth, height));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(card, 5, 5);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? bold : font());
        painter.setPen(i == 0   ? palette().color(QPalette::Text)
                       : i == 1 ? palette().color(QPalette::Text)
                                : quietText(palette()));
        painter.drawText(places[i].translated(corner), Qt::TextWordWrap, lines[i]);
    }
    painter.setFont(font());
}

void MapView::paintPicture(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, 0), m_frame.size));
    painter.setFont(font());
    paintGround(painter);
    paintSymbols(painter);
    painter.restore();
}

void MapView::paintEvent(QPaintEvent* /*event*/)
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_ground.size() != pixels || !(m_groundFrame == m_frame)) {
        m_ground = QPixmap(pixels);
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_groundFrame = m_frame;
        QPainter ground(&m_ground);
        ground.setFont(font());
        paintGround(ground);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    paintSymbols(painter);
    const int focusedCluster = clusterOf(m_focused);
    if (focusedCluster >= 0) {
        const Cluster& cluster = m_clusters[std::size_t(focusedCluster)];
        painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 3 : 1.5));
        painter.setBrush(Qt::NoBrush);
        const double radius = radiusOf(cluster) + 5;
        painter.drawEllipse(m_frame.toPixel(cluster.at), radius, radius);
    }
    if (m_band) {
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(QPen(fill, 1.5));
        fill.setAlpha(40);
        painter.setBrush(fill);
        painter.drawRect(*m_band);
    }
    const int told = m_hovered >= 0 ? m_hovered : focusedCluster;
    if (told >= 0 && !m_band)
        paintCard(painter, m_clusters[std::size_t(told)]);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace casus::ui
