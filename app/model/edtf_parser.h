// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace casus::model {

/// What an EDTF expression says: the days it may mean, with an empty end where that is open or unknown.
struct EdtfMeaning {
    std::optional<QDate> earliest;
    std::optional<QDate> latest;
    bool approximate = false;
    bool uncertain = false;
};

[[nodiscard]] std::optional<EdtfMeaning> parseEdtf(QStringView text);

} // namespace casus::model
