// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QIODevice>

namespace casus::cli {

namespace {

constexpr qint64 kProgressMs = 100;

} // namespace

void Console::print(const QString& text)
{
    clearProgress();
    m_streams.out.write(text.toUtf8());
}

void Console::say(const QString& sentence)
{
    print(sentence % u'\n');
}

void Console::complain(const QString& sentence)
{
    clearProgress();
    m_streams.err.write((QStringLiteral("casus: ") % sentence % u'\n').toUtf8());
}

bool Console::write(const QByteArray& bytes)
{
    clearProgress();
    if (m_streams.out.write(bytes) == bytes.size())
        return true;
    complain(QStringLiteral("The output could not be written: %1").arg(m_streams.out.errorString()));
    return false;
}

Progress Console::progress()
{
    if (!m_streams.progress)
        return {};
    return [this](qint64 done, qint64 total, const QString& what) {
        if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < kProgressMs)
            return;
        m_sinceProgress.start();
        const QString count =
            total > 0 ? QStringLiteral("%1/%2").arg(done).arg(total) : QString::number(done);
        // Back to the start of the line, and clear what is left of the line before.
        m_streams.err.write((u'\r' % count % u' ' % what.left(60) % QStringLiteral("\x1b[K")).toUtf8());
        m_progressShown = true;
    };
}

void Console::clearProgress()
{
    if (!m_progressShown)
        return;
    m_streams.err.write("\r\x1b[K");
    m_progressShown = false;
}

} // namespace casus::cli
