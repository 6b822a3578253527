// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/kind_groups.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Map)
};

struct Colors {
    QRgb light, dark;
};

// Okabe and Ito, darkened or lightened until each has a contrast of 3 on the land (tested).
constexpr std::array<Colors, kKindGroups> kGroupColors{{
    {0x0065a3, 0x56b4e9}, // Fighting
    {0xb95a00, 0xf0a32e}, // Bombardment
    {0xc02f1d, 0xff8a6b}, // Explosion
    {0x9c3f78, 0xe39cc8}, // Civilians
    {0x00795a, 0x3fc79a}, // Abduction
    {0x756a00, 0xe6dd4e}, // Damage
    {0x57606b, 0xb6bec8}, // Other
}};
constexpr std::array<Colors, kStandings> kStandingColors{{
    {0xd08a1e, 0xe8b04a}, // Open
    {0x1f6fb0, 0x5aa6e6}, // Accepted
    {0x8b939d, 0x79828d}, // Out
}};

QPainterPath star(int points, double outer, double inner)
{
    QPainterPath path;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * (i / double(points) - 0.5);
        const double reach = i % 2 ? inner : outer;
        const QPointF corner(std::cos(angle) * reach, std::sin(angle) * reach);
        if (i == 0)
            path.moveTo(corner);
        else
            path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(corners));
    path.closeSubpath();
    return path;
}

QPainterPath cross(double radius)
{
    const double arm = radius * 0.36;
    return polygon({{-arm, -radius},
                    {arm, -radius},
                    {arm, -arm},
                    {radius, -arm},
                    {radius, arm},
                    {arm, arm},
                    {arm, radius},
                    {-arm, radius},
                    {-arm, arm},
                    {-radius, arm},
                    {-radius, -arm},
                    {-arm, -arm}});
}

} // namespace

const std::array<KindGroup, kKindGroups>& kindGroups()
{
    static constexpr std::array<KindGroup, kKindGroups> groups{
        KindGroup::Fighting,  KindGroup::Bombardment, KindGroup::Explosion, KindGroup::Civilians,
        KindGroup::Abduction, KindGroup::Damage,      KindGroup::Other};
    return groups;
}

KindGroup kindGroup(const QString& kind)
{
    using enum KindGroup;
    static const QHash<QString, KindGroup> groups{
        {u"ambush_or_attack_on_forces"_s, Fighting},
        {u"base_overrun"_s, Fighting},
        {u"army_ground_operation"_s, Fighting},
        {u"intergroup_fight"_s, Fighting},
        {u"air_or_drone_strike"_s, Bombardment},
        {u"shelling_rocket"_s, Bombardment},
        {u"ied_mine"_s, Explosion},
        {u"suicide_attack"_s, Explosion},
        {u"device_defused"_s, Explosion},
        {u"village_attack_massacre"_s, Civilians},
        {u"summary_execution"_s, Civilians},
        {u"abduction"_s, Abduction},
        {u"release"_s, Abduction},
        {u"arson_looting"_s, Damage},
        {u"blockade_threat"_s, Damage},
        {u"weapons_seized"_s, Damage},
    };
    return groups.value(kind, Other);
}

QString label(KindGroup group)
{
    switch (group) {
    case KindGroup::Fighting: return Words::tr("Fighting");
    case KindGroup::Bombardment: return Words::tr("Air strikes and shelling");
    case KindGroup::Explosion: return Words::tr("Mines and bombs");
    case KindGroup::Civilians: return Words::tr("Killing of civilians");
    case KindGroup::Abduction: return Words::tr("Abduction and release");
    case KindGroup::Damage: return Words::tr("Looting, threats, seizures");
    case KindGroup::Other: return Words::tr("Other or not coded");
    }
    return {};
}

QColor groupColor(KindGroup group, bool dark)
{
    const Colors& colors = kGroupColors[static_cast<std::size_t>(group)];
    return QColor(dark ? colors.dark : colors.light);
}

QPainterPath groupShape(KindGroup group, double radius)
{
    const double r = radius;
    switch (group) {
    case KindGroup::Fighting: return polygon({{0, -r}, {r * 0.95, r * 0.75}, {-r * 0.95, r * 0.75}});
    case KindGroup::Bombardment: return polygon({{0, -r}, {r, 0}, {0, r}, {-r, 0}});
    case KindGroup::Explosion: return star(6, r * 1.05, r * 0.55);
    case KindGroup::Abduction:
        return polygon(
            {{-r * 0.82, -r * 0.82}, {r * 0.82, -r * 0.82}, {r * 0.82, r * 0.82}, {-r * 0.82, r * 0.82}});
    case KindGroup::Damage: return cross(r);
    case KindGroup::Other:
        return polygon({{-r * 0.5, -r * 0.86},
                        {r * 0.5, -r * 0.86},
                        {r, 0},
                        {r * 0.5, r * 0.86},
                        {-r * 0.5, r * 0.86},
                        {-r, 0}});
    case KindGroup::Civilians: break;
    }
    QPainterPath circle;
    circle.addEllipse(QPointF(0, 0), r * 0.92, r * 0.92);
    return circle;
}

Standing standing(model::IncidentStatus status)
{
    switch (status) {
    case model::IncidentStatus::Candidate:
    case model::IncidentStatus::InReview: return Standing::Open;
    case model::IncidentStatus::Accepted: return Standing::Accepted;
    case model::IncidentStatus::Rejected:
    case model::IncidentStatus::MergedInto:
    case model::IncidentStatus::SplitInto: return Standing::Out;
    }
    return Standing::Open;
}

QString label(Standing standing)
{
    switch (standing) {
    case Standing::Open: return Words::tr("Undecided");
    case Standing::Accepted: return Words::tr("Accepted");
    case Standing::Out: return Words::tr("Rejected, merged or split");
    }
    return {};
}

QColor standingColor(Standing standing, bool dark)
{
    const Colors& colors = kStandingColors[static_cast<std::size_t>(standing)];
    return QColor(dark ? colors.dark : colors.light);
}

double symbolRadius(int killed)
{
    return std::min(5.5 + 1.6 * std::sqrt(double(std::max(killed, 0))), 24.0);
}

void paintSymbol(QPainter& painter, QPointF at, KindGroup group, Standing standing, double radius, bool dark)
{
    const QColor color = groupColor(group, dark);
    const QPainterPath shape = groupShape(group, radius).translated(at);
    const QColor paper = dark ? QColor(0x14181d) : QColor(0xffffff);
    if (standing == Standing::Accepted) {
        painter.setPen(QPen(paper, 1.2));
        painter.setBrush(color);
        painter.drawPath(shape);
        return;
    }
    QColor inside = paper;
    inside.setAlpha(standing == Standing::Open ? 215 : 150);
    painter.setBrush(inside);
    painter.setPen(QPen(color, standing == Standing::Open ? 2 : 1.2,
                        standing == Standing::Open ? Qt::SolidLine : Qt::DotLine));
    painter.drawPath(shape);
    if (standing == Standing::Out)
        painter.drawLine(at + QPointF(-radius, radius) * 0.7, at + QPointF(radius, -radius) * 0.7);
}

} // namespace casus::ui
