// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace casus::exchange {

/// One line with its end, cut at `longest` bytes; empty at the end of the device. Takes the memory that the
/// line needs, where QIODevice::readLine(longest) takes `longest` bytes for each line.
[[nodiscard]] inline QByteArray boundedLine(QIODevice& device, qint64 longest)
{
    constexpr qint64 kPart = 4096;
    QByteArray line;
    while (line.size() < longest && !line.endsWith('\n')) {
        const QByteArray part = device.readLine(std::min(kPart, longest - line.size() + 1));
        if (part.isEmpty())
            break;
        line.append(part.constData(), part.size());
    }
    return line;
}

} // namespace casus::exchange
