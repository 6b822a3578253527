// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace casus::layering {

/// The picture of the house: each room with the rooms it may link (and through them, what those link).
[[nodiscard]] const QMap<QString, QStringList>& picture();
/// Everything that `room` may include: itself and the closure of its links.
[[nodiscard]] QSet<QString> reachable(const QString& room);

struct SourceFile {
    QString path; // relative to the source folder
    QString room; // "app/store", "ui/viewer"; empty for app/main.cpp
    QStringList lines;
};
[[nodiscard]] QList<SourceFile> sourceFiles(const QString& root);

/// Links that the build files really ask for: room -> rooms, read from the casus_room() calls.
[[nodiscard]] QMap<QString, QStringList> declaredLinks(const QString& root);

} // namespace casus::layering
