// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/codebook.h"
#include "support/theme.h"

#include <QIcon>
#include <QMap>
#include <QString>

// How what the codebook names is shown: the project's words where it has some, else the program's.
namespace casus::ui {

/// Colours, tag and words of a type, an own one as a built-in one.
[[nodiscard]] TypeLook typeLook(model::MentionType type, const QPalette& palette,
                                const model::Codebook& codebook);
[[nodiscard]] TypeLook typeLook(const model::LabelType& type, const QPalette& palette);
/// A small box in the type's colours, for menus and lists.
[[nodiscard]] QIcon typeIcon(const TypeLook& look, double ratio);
[[nodiscard]] QString label(model::MentionType type, const model::Codebook& codebook);
/// A value of a list, built-in or own.
[[nodiscard]] QString valueLabel(const model::Codebook& codebook, const QString& list, const QString& value);
[[nodiscard]] QString listLabel(const model::Codebook& codebook, const QString& list);
[[nodiscard]] QString fieldLabel(const model::OwnField& field);
[[nodiscard]] QString kindLabel(model::OwnFieldKind kind);
/// Keys of the project's own types with their words: taken, for other commands.
[[nodiscard]] QMap<QString, QString> ownTypeKeys(const model::Codebook& codebook);

} // namespace casus::ui
