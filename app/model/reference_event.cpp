// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference_event.h"

#include "base/enum_names.h"

#include <array>

namespace casus::model {

namespace {

constexpr std::array<EnumName<EventDataKind>, 3> kKinds{{
    {EventDataKind::Acled, QLatin1StringView("acled")},
    {EventDataKind::UcdpGed, QLatin1StringView("ucdp_ged")},
    {EventDataKind::Gtd, QLatin1StringView("gtd")},
}};

constexpr std::array<EnumName<EventDataKind>, 3> kNames{{
    {EventDataKind::Acled, QLatin1StringView("ACLED")},
    {EventDataKind::UcdpGed, QLatin1StringView("UCDP GED")},
    {EventDataKind::Gtd, QLatin1StringView("GTD")},
}};

constexpr std::array<EnumName<PlaceGrain>, 4> kGrains{{
    {PlaceGrain::Place, QLatin1StringView("place")},
    {PlaceGrain::Near, QLatin1StringView("near")},
    {PlaceGrain::Area, QLatin1StringView("area")},
    {PlaceGrain::Unknown, QLatin1StringView("unknown")},
}};

} // namespace

QString toString(EventDataKind kind)
{
    return enumName(kKinds, kind);
}

QString nameOf(EventDataKind kind)
{
    return enumName(kNames, kind);
}

std::optional<EventDataKind> eventDataKindFromString(QStringView name)
{
    return enumValue(kKinds, name);
}

QString toString(PlaceGrain grain)
{
    return enumName(kGrains, grain);
}

std::optional<PlaceGrain> placeGrainFromString(QStringView name)
{
    return enumValue(kGrains, name);
}

QString referenceKey(EventDataKind kind, const QString& sourceId)
{
    return toString(kind) + u':' + sourceId;
}

} // namespace casus::model
