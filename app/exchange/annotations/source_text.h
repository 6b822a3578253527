// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotations/annotated.h"
#include "text/offsets.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace casus::exchange::annotations {

/// A text as another tool holds it, with its offsets: CRLF pairs count two there and one in the canonical
/// text.
class SourceText {
public:
    SourceText(const QString& raw, OffsetUnit unit);

    [[nodiscard]] const QString& canonical() const { return m_canonical; }
    [[nodiscard]] int length() const { return m_offsets.codePointCount(); } // canonical code points
    /// The canonical span of [begin, end) of the raw text; nothing where that lies outside or is empty.
    [[nodiscard]] std::optional<model::Span> span(qint64 begin, qint64 end) const;
    [[nodiscard]] QStringView words(model::Span span) const;

private:
    [[nodiscard]] int toCanonical(qint64 offset) const;

    OffsetUnit m_unit;
    QString m_canonical;
    text::OffsetMap m_raw;
    text::OffsetMap m_offsets;
    std::vector<qsizetype> m_dropped; // UTF-16 indexes of the CRs that fell away, ascending
    qint64 m_length = 0;              // of the raw text in the unit
};

/// Both ways between code points and the unit of a format, for writing.
class OffsetWriter {
public:
    OffsetWriter(QStringView text, OffsetUnit unit)
        : m_map(text)
        , m_unit(unit)
    {}
    [[nodiscard]] qint64 at(int codePoint) const
    {
        return m_unit == OffsetUnit::CodePoint ? codePoint : m_map.toUtf16(codePoint);
    }
    [[nodiscard]] const text::OffsetMap& map() const { return m_map; }
    [[nodiscard]] QStringView words(QStringView text, model::Span span) const
    {
        const qsizetype begin = m_map.toUtf16(span.begin);
        return text.mid(begin, m_map.toUtf16(span.end) - begin);
    }

private:
    text::OffsetMap m_map;
    OffsetUnit m_unit;
};

/// The parts of a mark, first to last.
[[nodiscard]] QList<model::Span> partsOf(const AnnotatedSpan& span);

/// "10-15 24-29" and back; nothing where the words are no such list.
[[nodiscard]] QString fragmentsText(const QList<model::Span>& parts);
[[nodiscard]] std::optional<QList<model::Span>> fragmentsFromText(QStringView text);

/// "d01: “Mopti” at 120", for a report.
[[nodiscard]] QString placeOf(const AnnotatedDocument& document, const AnnotatedSpan& span);

} // namespace casus::exchange::annotations
