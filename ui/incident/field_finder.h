// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <functional>

namespace casus::ui {

/// A place of the form that one can go to.
struct FieldTarget {
    QString name;  // "Tactics", "Add a party"
    QString value; // as it stands there now
    std::function<void()> go;
};

/// A line to type in over the parts of the form; Enter goes to the one that answers best. Opens at once and
/// deletes itself.
QDialog* openFieldFinder(QWidget* parent, const QList<FieldTarget>& targets);

} // namespace casus::ui
