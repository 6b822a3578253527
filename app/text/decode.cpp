// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decode.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace casus::text {

namespace {

struct ByteCounts {
    qsizetype zeroEven = 0;
    qsizetype zeroOdd = 0;
    qsizetype control = 0; // C0 but tab, line ends, form feed, escape
    qsizetype zeros() const { return zeroEven + zeroOdd; }
};

ByteCounts countBytes(const QByteArray& bytes)
{
    ByteCounts counts;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c == 0) {
            ++(i % 2 == 0 ? counts.zeroEven : counts.zeroOdd);
        } else if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B && c != 0x0B) {
            ++counts.control;
        }
    }
    return counts;
}

struct Utf8Check {
    qsizetype goodSequences = 0; // of two bytes and more
    qsizetype badBytes = 0;
};

/// Length of the well-formed sequence at `i` (Unicode table 3-7), 0 where there is none.
int utf8SequenceLength(const QByteArray& bytes, qsizetype i)
{
    const auto at = [&](qsizetype k) -> unsigned {
        return k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : 0U;
    };
    const auto tail = [&](qsizetype k) { return (at(k) & 0xC0U) == 0x80U; };
    const unsigned lead = at(i);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(i + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0U : 0x80U;
        const unsigned high = lead == 0xED ? 0x9FU : 0xBFU;
        return at(i + 1) >= low && at(i + 1) <= high && tail(i + 2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90U : 0x80U;
        const unsigned high = lead == 0xF4 ? 0x8FU : 0xBFU;
        return at(i + 1) >= low && at(i + 1) <= high && tail(i + 2) && tail(i + 3) ? 4 : 0;
    }
    return 0;
}

Utf8Check checkUtf8(const QByteArray& bytes)
{
    Utf8Check check;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8SequenceLength(bytes, i);
        if (length == 0) {
            ++check.badBytes;
            ++i;
        } else {
            check.goodSequences += length > 1;
            i += length;
        }
    }
    return check;
}

// Windows-1252, 0x80 to 0x9F; 0 = undefined (WHATWG Encoding maps those to controls, text has none of them).
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

char16_t fromWindows1252(unsigned char c)
{
    return c >= 0x80 && c < 0xA0 ? kWindows1252[c - 0x80U] : static_cast<char16_t>(c);
}

/// Would a person take the bytes for Windows-1252? Every high byte is defined, they are few, and the letters
/// among them stand where letters stand: no capital inside a lower-case word.
bool plausibleWindows1252(const QByteArray& bytes)
{
    qsizetype high = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c < 0x80)
            continue;
        ++high;
        const char16_t u = fromWindows1252(c);
        if (u == 0)
            return false;
        const bool lowerBefore = i > 0 && bytes[i - 1] >= 'a' && bytes[i - 1] <= 'z';
        if ((QChar(u).isUpper() && lowerBefore) || QChar(u).category() == QChar::Symbol_Math)
            ++odd;
    }
    return high * 2 <= bytes.size() + 8 && odd * 5 <= high; // a table cell may be a quoted letter
}

QString decodeWindows1252(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char c) { return QChar(fromWindows1252(static_cast<unsigned char>(c))); });
    return text;
}

bool hasBinarySignature(const QByteArray& bytes)
{
    static const std::array kSignatures{
        QByteArrayLiteral("%PDF-"),
        QByteArrayLiteral("PK\x03\x04"),
        QByteArrayLiteral("\x89PNG"),
        QByteArrayLiteral("GIF8"),
        QByteArrayLiteral("\xFF\xD8\xFF"),
        QByteArrayLiteral("\x7F"
                          "ELF"),
        QByteArrayLiteral("\x1F\x8B"),
        QByteArrayLiteral("\xD0\xCF\x11\xE0"),
        QByteArrayLiteral("SQLite format 3"),
        QByteArrayLiteral("7z\xBC\xAF\x27\x1C"),
        QByteArrayLiteral("Rar!"),
        QByteArrayLiteral("BZh9"),
    };
    return std::any_of(kSignatures.begin(), kSignatures.end(),
                       [&](const QByteArray& signature) { return bytes.startsWith(signature); });
}

Error binaryError(const QString& name)
{
    return {ErrorCode::Refused, QStringLiteral("“%1” is a binary file, not a text.").arg(name), {}};
}

Error nulError(const QString& name)
{
    return {ErrorCode::Refused,
            QStringLiteral("“%1” holds NUL characters, which no text has; it may be damaged or binary.")
                .arg(name),
            {}};
}

Result<Decoded> finish(QString text, const char* charset, const QString& note, const QString& name)
{
    if (text.contains(QChar(u'\0')))
        return nulError(name);
    return Decoded{canonical(std::move(text)), QString::fromLatin1(charset), note};
}

QString decodeWith(QStringConverter::Encoding encoding, const QByteArray& bytes, bool* broken)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Default);
    QString text = decoder.decode(bytes);
    *broken = decoder.hasError();
    return text;
}

QString brokenNote(const char* charset)
{
    return QStringLiteral("Read as %1; bytes that are no text were replaced with \uFFFD.")
        .arg(QLatin1StringView(charset));
}

Result<Decoded> decodeUtf16Or32(QStringConverter::Encoding encoding, const char* charset,
                                const QByteArray& bytes, const QString& name)
{
    bool broken = false;
    QString text = decodeWith(encoding, bytes, &broken);
    const QString note =
        broken ? brokenNote(charset) : QStringLiteral("Read as %1.").arg(QLatin1StringView(charset));
    return finish(std::move(text), charset, note, name);
}

/// UTF-16 without a mark: zero bytes on one side only, and what comes out is text.
std::optional<QString> utf16WithoutMark(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    bool broken = false;
    const QString text = decodeWith(encoding, bytes, &broken);
    if (broken || text.isEmpty())
        return std::nullopt;
    qsizetype textual = 0;
    for (const QChar c : text)
        textual += c.isLetterOrNumber() || c.isSpace() || c.isPunct() || c.isMark() || c.isSymbol();
    if (textual * 20 < text.size() * 19)
        return std::nullopt;
    return text;
}

} // namespace

Result<Decoded> decode(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\x00\x00", 4)) && bytes.size() % 4 == 0)
        return decodeUtf16Or32(QStringConverter::Utf32LE, "UTF-32LE", bytes.mid(4), name);
    if (bytes.startsWith(QByteArrayView("\x00\x00\xFE\xFF", 4)))
        return decodeUtf16Or32(QStringConverter::Utf32BE, "UTF-32BE", bytes.mid(4), name);
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16Or32(QStringConverter::Utf16LE, "UTF-16LE", bytes.mid(2), name);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16Or32(QStringConverter::Utf16BE, "UTF-16BE", bytes.mid(2), name);
    if (hasBinarySignature(bytes))
        return binaryError(name);

    const ByteCounts counts = countBytes(bytes);
    if (counts.zeros() > 0) {
        if (bytes.size() % 2 == 0) {
            std::optional<QString> text;
            const bool little = counts.zeroEven == 0;
            if (little || counts.zeroOdd == 0)
                text =
                    utf16WithoutMark(bytes, little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
            if (text) {
                const char* charset = little ? "UTF-16LE" : "UTF-16BE";
                return finish(
                    *text, charset,
                    QStringLiteral("Read as %1 (no byte order mark).").arg(QLatin1StringView(charset)), name);
            }
        }
        return counts.control * 50 > bytes.size() || counts.zeros() * 10 > bytes.size() ? binaryError(name)
                                                                                        : nulError(name);
    }
    if (counts.control * 50 > bytes.size())
        return binaryError(name);

    const QByteArray content = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const Utf8Check check = checkUtf8(content);
    if (check.badBytes == 0)
        return finish(QString::fromUtf8(content), "UTF-8", {}, name);
    const bool mostlyUtf8 = check.goodSequences > check.badBytes || content.size() < bytes.size();
    if (!mostlyUtf8 && plausibleWindows1252(content))
        return finish(decodeWindows1252(content), "windows-1252", QStringLiteral("Read as Windows-1252."),
                      name);
    if (!mostlyUtf8 && check.badBytes * 10 > content.size() * 3)
        return Error{ErrorCode::Refused,
                     QStringLiteral("“%1” is binary, or in a code page that is not known; save it as UTF-8.")
                         .arg(name),
                     {}};
    return finish(QString::fromUtf8(content), "UTF-8", brokenNote("UTF-8"), name);
}

QString canonical(QString text)
{
    const auto isLineEnd = [](char16_t c) {
        return c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0xFDD0 || c == 0xFDD1;
    };
    QChar* data = text.data();
    const qsizetype size = text.size();
    qsizetype out = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = data[i].unicode();
        if (c == u'\r' && i + 1 < size && data[i + 1] == u'\n')
            continue;
        if (isLineEnd(c)) {
            data[out++] = u'\n';
        } else if (QChar::isSurrogate(c)) {
            // A lone surrogate has no UTF-8 form; a pair is kept.
            if (QChar::isHighSurrogate(c) && i + 1 < size && data[i + 1].isLowSurrogate()) {
                data[out++] = data[i];
                data[out++] = data[++i];
            } else {
                data[out++] = QChar(QChar::ReplacementCharacter);
            }
        } else {
            data[out++] = data[i];
        }
    }
    text.truncate(out);
    return text;
}

QString fingerprint(const QString& canonicalText)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalText.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace casus::text
