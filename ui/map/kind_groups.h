// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QString>

#include <array>

class QPainter;

namespace casus::ui {

/// The kinds of the record in seven groups, as many as shapes and colours can be told apart at a glance.
enum class KindGroup : quint8 { Fighting, Bombardment, Explosion, Civilians, Abduction, Damage, Other };
inline constexpr std::size_t kKindGroups = 7;
[[nodiscard]] const std::array<KindGroup, kKindGroups>& kindGroups();

[[nodiscard]] KindGroup kindGroup(const QString& kind); // value of the field `kind`; unknown and empty: Other
[[nodiscard]] QString label(KindGroup group);
/// Of the colour-blind-safe set of Okabe and Ito; contrast of at least 3 on the land of the map.
[[nodiscard]] QColor groupColor(KindGroup group, bool dark);
/// About (0, 0), reaching `radius`.
[[nodiscard]] QPainterPath groupShape(KindGroup group, double radius);

/// Undecided, accepted, or out of the data (rejected, merged, split): what symbols and bars tell apart.
enum class Standing : quint8 { Open, Accepted, Out };
inline constexpr std::size_t kStandings = 3;
[[nodiscard]] Standing standing(model::IncidentStatus status);
[[nodiscard]] QString label(Standing standing);
[[nodiscard]] QColor standingColor(Standing standing, bool dark);

/// Area grows with the deaths; unknown and none are the smallest.
[[nodiscard]] double symbolRadius(int killed);

/// Accepted: filled. Open: hollow with a thick line. Out: hollow, dotted and crossed out.
void paintSymbol(QPainter& painter, QPointF at, KindGroup group, Standing standing, double radius, bool dark);

} // namespace casus::ui
