// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/export.h"

#include <QJsonObject>

namespace casus::exchange {

/// A way to export that is kept under a name: format, columns, totals, names of persons, filter.
struct ExportProfile {
    QString name;
    ExportOptions options;
};

[[nodiscard]] QJsonObject toJson(const ExportProfile& profile);
/// Refused where it names a format or a column that there is not.
[[nodiscard]] Result<ExportProfile> exportProfileFromJson(const QJsonObject& json);
/// A file of one profile.
[[nodiscard]] Result<ExportProfile> readExportProfile(const QString& file);

/// The project's profiles as one text, for its settings under profilesSetting(); by name.
[[nodiscard]] QString profilesSetting();
[[nodiscard]] QList<ExportProfile> exportProfiles(const QString& text, QStringList* problems = nullptr);
[[nodiscard]] QString exportProfilesText(const QList<ExportProfile>& profiles);

} // namespace casus::exchange
