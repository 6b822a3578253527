// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "cli/commands.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

namespace casus::cli {

/// Sentences to standard output and standard error, and a progress line where that is a terminal.
class Console {
public:
    explicit Console(Streams streams)
        : m_streams(streams)
    {}
    ~Console() { clearProgress(); }
    Q_DISABLE_COPY_MOVE(Console)

    void print(const QString& text);        // as it is
    void say(const QString& sentence);      // one line to standard output
    void complain(const QString& sentence); // one line to standard error, with the program's name
    /// Bytes for a machine. False where the output took less: then the reason has been said.
    [[nodiscard]] bool write(const QByteArray& bytes);
    [[nodiscard]] QIODevice& out() { return m_streams.out; }

    [[nodiscard]] Progress progress(); // valid while the console lives

private:
    void clearProgress();

    Streams m_streams;
    QElapsedTimer m_sinceProgress;
    bool m_progressShown = false;
};

} // namespace casus::cli
