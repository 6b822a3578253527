// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "model/fields.h"

#include <QString>

class QWidget;

// An editor for one value of a column: a list of choices where there are few, else a line.
namespace casus::ui {

/// By the column's name; its value is text as in valueFromLine(), names of status and role.
[[nodiscard]] QWidget* makeValueEditor(const QString& column, const curation::Project& project,
                                       QWidget* parent);
[[nodiscard]] QString editorText(const QWidget& editor);
void setEditorText(QWidget& editor, const QString& text);

} // namespace casus::ui
