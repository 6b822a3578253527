// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace casus::ui {

/// Paths of the files and folders of this machine in what is dragged or pasted; other links are left out.
[[nodiscard]] QStringList localFiles(const QMimeData& data);

} // namespace casus::ui
