// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace casus::test {

/// Text made of what real text holds and careless code trips over; the same seed gives the same text.
inline QString generatedText(quint32 seed, int pieces = 60)
{
    static const QStringList kPieces{
        QStringLiteral("killed "),
        QStringLiteral("Ségou"),
        QString(QStringLiteral("Se") + QChar(0x0301) + QStringLiteral("gou ")), // the same, decomposed
        QStringLiteral("N'Djamena "),
        QStringLiteral("Jama’at "),
        QStringLiteral("al-Qaeda"),
        QStringLiteral("U.N. "),
        QStringLiteral("Lt. Col. "),
        QStringLiteral("1,000 "),
        QStringLiteral("3.5 "),
        QStringLiteral("الجيش المالي "),
        QStringLiteral("👩‍👩‍👧 "),
        QStringLiteral("🇲🇱"),
        QStringLiteral("❤️"),
        QStringLiteral("\r\n"),
        QStringLiteral("\r"),
        QStringLiteral("\n\n"),
        QStringLiteral("\u2028"),
        QStringLiteral("\u00A0"),
        QStringLiteral("“quoted.” "),
        QStringLiteral("… "),
        QStringLiteral(" - "),
        QStringLiteral("x\u200Dy "),
        QStringLiteral("soft\u00ADhyphen "),
        QStringLiteral("m’s "),
        QStringLiteral("𐍈"),
        QStringLiteral(". The "),
        QStringLiteral("\t"),
        QStringLiteral("'"),
        QStringLiteral("- "),
        QStringLiteral("M23 "),
        QStringLiteral("7th "),
    };
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += kPieces[random.bounded(static_cast<int>(kPieces.size()))];
    return text;
}

} // namespace casus::test
