// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace casus::model {

/// A row's id, not convertible to the id of another kind. 0 means "not stored yet".
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isStored() const { return m_value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using DocumentId = Id<struct DocumentTag>;
using MentionId = Id<struct MentionTag>;
using IncidentId = Id<struct IncidentTag>;
using ClaimId = Id<struct ClaimTag>;
using StepId = Id<struct StepTag>; // one undo step: a group of decisions made together

} // namespace casus::model
