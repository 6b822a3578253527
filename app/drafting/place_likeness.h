// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casus::drafting {

/// A folded place name without what spelling leaves open between languages and transliterations: one key
/// for "qanfouda" and "kanfuda", "tchintabaraden" and "chintabaraden".
[[nodiscard]] QString spellingKey(const QString& folded);

enum class NameLikeness : quint8 {
    None,
    Within,  // one name holds the other: "Mogadishu", "Mogadishu airport"
    Variant, // two spellings of one name
    Same,
};

/// Both folded (text::foldName), with their spelling keys.
[[nodiscard]] NameLikeness likenessOfNames(const QString& a, const QString& keyA, const QString& b,
                                           const QString& keyB);

/// Great circle, in kilometres; degrees of WGS 84.
[[nodiscard]] double kilometres(double latA, double lonA, double latB, double lonB);

} // namespace casus::drafting
