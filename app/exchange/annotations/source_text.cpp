// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/source_text.h"

#include "text/decode.h"

#include <algorithm>
#include <limits>

namespace casus::exchange::annotations {

SourceText::SourceText(const QString& raw, OffsetUnit unit)
    : m_unit(unit)
    , m_canonical(text::canonical(raw))
    , m_raw(raw)
    , m_offsets(m_canonical)
    , m_length(unit == OffsetUnit::CodePoint ? m_raw.codePointCount() : raw.size())
{
    for (qsizetype i = raw.indexOf(QStringLiteral("\r\n")); i >= 0;
         i = raw.indexOf(QStringLiteral("\r\n"), i + 2))
        m_dropped.push_back(i);
}

int SourceText::toCanonical(qint64 offset) const
{
    const qsizetype raw = m_unit == OffsetUnit::CodePoint ? m_raw.toUtf16(static_cast<int>(offset)) : offset;
    const auto before = std::lower_bound(m_dropped.begin(), m_dropped.end(), raw) - m_dropped.begin();
    return m_offsets.toCodePoint(raw - before);
}

std::optional<model::Span> SourceText::span(qint64 begin, qint64 end) const
{
    if (begin < 0 || end <= begin || end > m_length)
        return std::nullopt;
    const model::Span span{toCanonical(begin), toCanonical(end)};
    if (span.isEmpty())
        return std::nullopt;
    return span;
}

QStringView SourceText::words(model::Span span) const
{
    const qsizetype begin = m_offsets.toUtf16(span.begin);
    return QStringView(m_canonical).mid(begin, m_offsets.toUtf16(span.end) - begin);
}

QList<model::Span> partsOf(const AnnotatedSpan& span)
{
    QList<model::Span> parts{span.span};
    parts.append(span.further);
    return parts;
}

QString fragmentsText(const QList<model::Span>& parts)
{
    QString text;
    for (const model::Span& part : parts) {
        if (!text.isEmpty())
            text += u' ';
        text += QString::number(part.begin) % u'-' % QString::number(part.end);
    }
    return text;
}

std::optional<QList<model::Span>> fragmentsFromText(QStringView text)
{
    QList<model::Span> parts;
    for (const QStringView piece : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dash = piece.indexOf(u'-');
        bool beginOk = false;
        bool endOk = false;
        const int begin = piece.left(std::max<qsizetype>(dash, 0)).toInt(&beginOk);
        const int end = piece.mid(dash + 1).toInt(&endOk);
        if (!beginOk || !endOk || end <= begin)
            return std::nullopt;
        parts.append({begin, end});
    }
    if (parts.isEmpty())
        return std::nullopt;
    return parts;
}

QString placeOf(const AnnotatedDocument& document, const AnnotatedSpan& span)
{
    constexpr int kShown = 40;
    const text::OffsetMap map(document.text);
    const qsizetype begin = map.toUtf16(span.span.begin);
    const qsizetype end = map.toUtf16(std::min(span.span.end, span.span.begin + kShown));
    QString words = document.text.mid(begin, end - begin).simplified();
    if (span.span.length() > kShown)
        words += u'…';
    return QStringLiteral("%1: “%2” at %3").arg(document.name, words).arg(span.span.begin);
}

} // namespace casus::exchange::annotations
