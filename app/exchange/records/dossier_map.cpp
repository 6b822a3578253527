// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/dossier_map.h"

#include "model/location.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace casus::exchange {

namespace {

constexpr double kWidth = 320;
constexpr double kHeight = 220;
constexpr double kKmPerDegree = 111.2;

/// What the map shows, and where a point of it lies on the paper: plate carrée with the parallel of the
/// middle true to length.
class View {
public:
    explicit View(const QRectF& area)
    {
        const QPointF middle = area.center();
        m_squeeze = std::max(0.2, std::cos(middle.y() * std::numbers::pi / 180));
        m_scale = std::min(kWidth / (area.width() * m_squeeze), kHeight / area.height());
        m_left = middle.x() - kWidth / m_scale / m_squeeze / 2;
        m_top = middle.y() + kHeight / m_scale / 2;
    }
    [[nodiscard]] QPointF at(double lon, double lat) const
    {
        return {(lon - m_left) * m_squeeze * m_scale, (m_top - lat) * m_scale};
    }
    [[nodiscard]] QRectF degrees() const
    {
        return {m_left, m_top - kHeight / m_scale, kWidth / m_scale / m_squeeze, kHeight / m_scale};
    }
    /// From degrees to the paper, as SVG writes it.
    [[nodiscard]] QString matrix() const
    {
        const double across = m_squeeze * m_scale;
        return QStringLiteral("matrix(%1 0 0 %2 %3 %4)")
            .arg(across, 0, 'f', 3)
            .arg(-m_scale, 0, 'f', 3)
            .arg(-m_left * across, 0, 'f', 2)
            .arg(m_top * m_scale, 0, 'f', 2);
    }
    [[nodiscard]] double pixels(double km) const { return km / kKmPerDegree * m_scale; }

private:
    double m_squeeze = 1;
    double m_scale = 1;
    double m_left = 0;
    double m_top = 0;
};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// The country, no wider than is useful for finding the point in it.
QRectF areaAround(const MapPoint& point, const QString& iso2, const Outlines& outlines)
{
    constexpr double kLeast = 4;
    constexpr double kMost = 26;
    QRectF area(point.lon - kLeast, point.lat - kLeast, 2 * kLeast, 2 * kLeast);
    for (const Outlines::Country& country : outlines.countries()) {
        if (country.iso2 == iso2 && country.bounds.width() < kMost && country.bounds.height() < kMost)
            area = area.united(country.bounds.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    return area;
}

QString pathOf(const Outlines::Country& country, const View& view)
{
    QString path;
    for (const QList<QPointF>& ring : country.rings) {
        bool first = true;
        for (const QPointF& corner : ring) {
            const QPointF at = view.at(corner.x(), corner.y());
            path.append(first ? u'M' : u'L');
            path.append(number(at.x()));
            path.append(u' ');
            path.append(number(at.y()));
            first = false;
        }
        path.append(u'Z');
    }
    return path;
}

/// Corners in degrees, for every map of a page.
QString pathInDegrees(const Outlines::Country& country)
{
    QString path;
    for (const QList<QPointF>& ring : country.rings) {
        char16_t step = u'M';
        for (const QPointF& corner : ring) {
            path += QChar(std::exchange(step, u'L')) % QString::number(corner.x(), 'g', 6) % u' ' %
                    QString::number(corner.y(), 'g', 6);
        }
        path.append(u'Z');
    }
    return path;
}

/// The countries in view by reference; `drawn` says which have been defined by a map before.
QString sharedOutlines(const View& view, const QString& iso2, const Outlines& outlines, QSet<QString>& drawn)
{
    QString defined;
    QString used;
    for (const Outlines::Country& country : outlines.countries()) {
        if (!country.bounds.intersects(view.degrees()))
            continue;
        if (!drawn.contains(country.iso2))
            defined += QStringLiteral("<path id=\"outline-%1\" d=\"%2\" fill-rule=\"evenodd\" "
                                      "vector-effect=\"non-scaling-stroke\"/>")
                           .arg(country.iso2, pathInDegrees(country));
        drawn.insert(country.iso2);
        used += QStringLiteral("<use href=\"#outline-%1\" transform=\"%2\" fill=\"%3\" stroke=\"#8d8776\" "
                               "stroke-width=\"0.8\"/>")
                    .arg(country.iso2, view.matrix(),
                         country.iso2 == iso2 ? QStringLiteral("#f6efdc") : QStringLiteral("#fbfaf7"));
    }
    return (defined.isEmpty() ? QString() : QString(u"<defs>" % defined % u"</defs>")) + used;
}

/// The countries in view, drawn in place.
QString ownOutlines(const View& view, const QString& iso2, const Outlines& outlines)
{
    QString svg;
    for (const Outlines::Country& country : outlines.countries()) {
        if (!country.bounds.intersects(view.degrees()))
            continue;
        svg += QStringLiteral("<path d=\"%1\" fill=\"%2\" stroke=\"#8d8776\" stroke-width=\"0.8\" "
                              "fill-rule=\"evenodd\"/>")
                   .arg(pathOf(country, view),
                        country.iso2 == iso2 ? QStringLiteral("#f6efdc") : QStringLiteral("#fbfaf7"));
    }
    return svg;
}

QString graticule(const View& view)
{
    const QRectF shown = view.degrees();
    const double step = shown.width() > 20 ? 5 : shown.width() > 8 ? 2 : 1;
    QString svg;
    const auto line = [&](QPointF from, QPointF to) {
        svg += QStringLiteral(
                   "<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"#b9b4a6\" stroke-width=\"0.5\"/>")
                   .arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()));
    };
    const auto degrees = [](double value, char16_t plus, char16_t minus) {
        QString text = QString::number(std::abs(value));
        text.append(QChar(0xB0));
        if (value > 0 || value < 0)
            text.append(QChar(value > 0 ? plus : minus));
        return text;
    };
    const auto words = [&](double x, double y, const QString& text) {
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"8\" fill=\"#6b6757\">%3</text>")
                   .arg(number(x), number(y), text);
    };
    for (double lon = std::ceil(shown.left() / step) * step; lon < shown.right(); lon += step) {
        const QPointF top = view.at(lon, shown.bottom());
        line(top, {top.x(), kHeight});
        words(top.x() + 2, kHeight - 3, degrees(lon, u'E', u'W'));
    }
    for (double lat = std::ceil(shown.top() / step) * step; lat < shown.bottom(); lat += step) {
        const QPointF left = view.at(shown.left(), lat);
        line(left, {kWidth, left.y()});
        words(2, left.y() - 2, degrees(lat, u'N', u'S'));
    }
    return svg;
}

} // namespace

Outlines Outlines::load(const QString& file)
{
    Outlines outlines;
    QFile table(file);
    if (file.isEmpty() || !table.open(QIODevice::ReadOnly))
        return outlines;
    while (!table.atEnd()) {
        const QString line = QString::fromUtf8(table.readLine()).trimmed();
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        Country country{line.left(tab), {}, {}};
        double west = 180, east = -180, south = 90, north = -90;
        for (const QString& ring : line.mid(tab + 1).split(u'|')) {
            QList<QPointF> corners;
            for (const QString& corner : ring.split(u' ')) {
                const qsizetype comma = corner.indexOf(u',');
                const QPointF point(corner.left(comma).toDouble(), corner.mid(comma + 1).toDouble());
                corners.append(point);
                west = std::min(west, point.x());
                east = std::max(east, point.x());
                south = std::min(south, point.y());
                north = std::max(north, point.y());
            }
            country.rings.append(corners);
        }
        country.bounds = QRectF(west, south, east - west, north - south);
        outlines.m_countries.append(country);
    }
    return outlines;
}

std::optional<MapPoint> mapPoint(const model::Incident& incident)
{
    const auto place = model::location(incident);
    if (!place)
        return std::nullopt;
    const QString label = incident.places.isEmpty() ? QString() : incident.places.first().name;
    return MapPoint{place->lat, place->lon, label, place->uncertaintyKm};
}

QString mapSvg(const MapPoint& point, const QString& iso2, const Outlines& outlines, MapUse use,
               QSet<QString>* drawn)
{
    const View view(areaAround(point, iso2, outlines));
    QString svg =
        QStringLiteral("<svg%3 width=\"%1\" height=\"%2\" "
                       "viewBox=\"0 0 %1 %2\" font-family=\"sans-serif\">"
                       "<rect width=\"%1\" height=\"%2\" fill=\"#eef2f4\"/>")
            .arg(kWidth)
            .arg(kHeight)
            .arg(use == MapUse::File ? QStringLiteral(" xmlns=\"http://www.w3.org/2000/svg\"") : QString());
    svg += drawn ? sharedOutlines(view, iso2, outlines, *drawn) : ownOutlines(view, iso2, outlines);
    svg += graticule(view);
    const QPointF at = view.at(point.lon, point.lat);
    const double radius = view.pixels(point.uncertaintyKm);
    if (radius > 4)
        svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"#a3341f\" fill-opacity=\"0.15\" "
                              "stroke=\"#a3341f\" stroke-width=\"0.6\"/>")
                   .arg(number(at.x()), number(at.y()), number(radius));
    svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"4\" fill=\"#a3341f\" stroke=\"#ffffff\"/>")
               .arg(number(at.x()), number(at.y()));
    if (!point.label.isEmpty()) {
        const bool right = at.x() < kWidth / 2;
        svg +=
            QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"11\" font-weight=\"bold\" text-anchor=\"%3\" "
                           "fill=\"#2b2820\">%4</text>")
                .arg(number(at.x() + (right ? 7 : -7)), number(at.y() + 4),
                     right ? QStringLiteral("start") : QStringLiteral("end"), point.label.toHtmlEscaped());
    }
    return svg + QStringLiteral("<rect width=\"%1\" height=\"%2\" fill=\"none\" stroke=\"#8d8776\"/></svg>")
                     .arg(kWidth)
                     .arg(kHeight);
}

} // namespace casus::exchange
