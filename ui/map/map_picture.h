// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace casus::ui {

/// Something that can be painted at the size it says.
struct Picture {
    QString title;
    QSize size;
    std::function<void(QPainter&)> paint;
};

/// SVG by that suffix, else PNG at twice the size of the screen. Written whole or not at all.
[[nodiscard]] Result<void> savePicture(const Picture& picture, const QString& path);
/// On one page, as large as it fits.
void paintOnPage(const Picture& picture, QPagedPaintDevice& device);

} // namespace casus::ui
