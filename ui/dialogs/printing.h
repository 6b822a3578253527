// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/prompts.h"

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace casus::ui {

/// What paints all pages on a device.
using PagePainter = std::function<void(QPagedPaintDevice& device)>;

/// Asks for a printer and its settings, then prints.
void openPrintDialog(QWidget* parent, const QString& title, const PagePainter& paint);

/// Asks for a name and writes a PDF file of A4 pages. A failure is shown.
void savePdf(QWidget* parent, Prompts& prompts, const QString& suggestion, const QString& title,
             const PagePainter& paint);

} // namespace casus::ui
