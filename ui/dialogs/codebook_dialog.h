// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QMap>

class QDialog;
class QWidget;

namespace casus::ui {

/// Label types, value lists and own fields of the project, with their uses and the history of versions. What
/// is changed is stored as a whole, as the next version. `takenKeys`: single keys of the window's commands,
/// with their words. Makes the dialog, opens and returns it; it deletes itself.
QDialog* openCodebook(QWidget* parent, curation::Project& project, const QMap<QString, QString>& takenKeys);

} // namespace casus::ui
