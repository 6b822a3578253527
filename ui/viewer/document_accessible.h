// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAccessibleInterface;
class QObject;

namespace casus::ui {

/// Factory for QAccessible: a DocumentView is read as a text with caret and selection. Offsets are UTF-16
/// there, as the interface asks.
QAccessibleInterface* documentAccessible(const QString& className, QObject* object);

} // namespace casus::ui
