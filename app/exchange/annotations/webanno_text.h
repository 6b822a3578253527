// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Escapes of WebAnno TSV 3.3.
namespace casus::exchange::annotations {

/// The named-entity layer that WebAnno and INCEpTION have in every project.
inline constexpr char kNamedEntity[] = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

[[nodiscard]] QString escapeTsvText(QStringView text);
[[nodiscard]] QString unescapeTsvText(QStringView text);
[[nodiscard]] QString escapeTsvValue(QStringView value);
[[nodiscard]] QString unescapeTsvValue(QStringView value);
/// Split where the character stands without a backslash before it.
[[nodiscard]] QList<QStringView> splitTsvValues(QStringView cell, QChar separator);

} // namespace casus::exchange::annotations
