// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <QList>

namespace casus::test {

/// A small project in lists: two documents, four incidents (full, odd characters, bare, not accepted),
/// mentions of every state.
struct Records {
    QList<model::DocumentInfo> documents;
    QList<model::Incident> incidents;
    QList<model::Mention> mentions;

    [[nodiscard]] exchange::ExportSource source() const; // refers to this object
};

[[nodiscard]] Records records();

} // namespace casus::test
