// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/reading/html_reader.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace casus::exchange {

class PackedFile;

/// A page that a web archive holds.
struct WarcPage {
    QByteArray bytes;
    PageOrigin origin;
    QString problem; // why it cannot be read: then there are no bytes
};
struct WarcCounts {
    qint64 others = 0; // records that are no pages: requests, pictures, errors
};

/// Pages (successful responses with HTML) of a WARC 1.0 or 1.1 file, in constant memory for the file. `take`
/// returns false to stop. An Error says why nothing more can be read.
[[nodiscard]] Result<WarcCounts> readWarc(PackedFile& file, const std::function<bool(WarcPage&&)>& take,
                                          const Cancellation& cancellation = {});

} // namespace casus::exchange
