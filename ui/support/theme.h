// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/mention.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace casus::ui {

/// Colours of one mention type, chosen to be told apart by colour-blind readers and to keep text at a
/// contrast of at least 4.5 on `fill`. Colour is never the only sign: `tag` is printed small beside marks.
struct TypeLook {
    QColor line;  // outline, underline and tag: contrast of at least 4.5 on the base
    QColor fill;  // behind confirmed mentions
    QString tag;  // "PER", "ACT", "ORG", "PLC", "DAT", "CAS", "WPN", "EVT"
    QString name; // "Person", for a person, translated
    int key = 0;  // 1..8: the key that sets this type
};

/// Light or dark by the palette in force.
[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] TypeLook typeLook(model::MentionType type, const QPalette& palette);
/// Stable colour of the n-th incident of a document (lane, tabs).
[[nodiscard]] QColor incidentColor(int index, const QPalette& palette);
/// Sign of a document's status in lists; its shape differs too.
[[nodiscard]] QColor statusColor(model::DocumentStatus status, const QPalette& palette);
/// Colour for quiet text that still has contrast >= 4.5 on the base.
[[nodiscard]] QColor quietText(const QPalette& palette);
/// Hairlines between parts.
[[nodiscard]] QColor hairline(const QPalette& palette);
[[nodiscard]] QColor warningColor(const QPalette& palette);
/// Behind words that prove a field: text keeps a contrast of at least 4.5 on it.
[[nodiscard]] QColor evidenceColor(const QPalette& palette);
/// Behind the hits of a search in the text.
[[nodiscard]] QColor findColor(const QPalette& palette);
/// WCAG 2 contrast of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

enum class ColorScheme { System, Light, Dark };
/// The project's palette for Light or Dark; System gives Light.
[[nodiscard]] QPalette themePalette(ColorScheme scheme);
/// Fusion with the project's palettes.
void applyTheme(QApplication& application, ColorScheme scheme);
/// Icon of resources/icons, drawn in the palette's text colour, crisp at every scale. A null icon for an
/// unknown name.
[[nodiscard]] QIcon themedIcon(const QString& name, const QPalette& palette);

} // namespace casus::ui
