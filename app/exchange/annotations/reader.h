// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/annotations/annotated.h"
#include "exchange/annotations/losses.h"
#include "exchange/annotations/source_text.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>

// The inside of reading: one function a format, each takes one file.
namespace casus::exchange::annotations {

struct ReadOptions {
    /// Another unit than the format's own (doccano counts UTF-16, some of its versions code points).
    std::optional<OffsetUnit> unit;
    /// The text that a W3C annotation names as its source, where it does not lie beside it.
    std::function<std::optional<QString>(const QString& source)> textOf;
};

struct ReadFile {
    QString path;
    QString shown; // as the report names it
};

class ReadContext {
public:
    using Sink = std::function<bool(AnnotatedDocument&&)>;
    ReadContext(const ReadOptions& readOptions, MarkLosses& losses, Sink sink,
                const Cancellation& cancellation)
        : options(readOptions)
        , report(losses)
        , m_sink(std::move(sink))
        , m_cancellation(cancellation)
    {}

    /// False: stop reading.
    [[nodiscard]] bool deliver(AnnotatedDocument&& document);
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] OffsetUnit unitOf(Format format) const
    {
        return options.unit.value_or(traits(format).unit);
    }

    const ReadOptions& options;
    MarkLosses& report;

private:
    Sink m_sink;
    const Cancellation& m_cancellation;
    bool m_stopped = false;
};

[[nodiscard]] Result<void> readSpacy(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readDoccano(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readLabelStudio(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readBrat(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readConll(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readWebAnno(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readCasJson(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readCasXmi(const ReadFile& file, ReadContext& context);
[[nodiscard]] Result<void> readWebAnnotations(const ReadFile& file, ReadContext& context);

// --- shared by the readers

[[nodiscard]] Error unreadable(const ReadFile& file, const QString& why);
/// "corpus.jsonl, line 7"
[[nodiscard]] QString lineOf(const ReadFile& file, qint64 line);
/// The whole file, at most 512 MB.
[[nodiscard]] Result<QByteArray> readAll(const ReadFile& file);
/// A text beside its marks: UTF-8 as it is, else decoded as an imported text is; `note` says how.
[[nodiscard]] Result<QString> readText(const ReadFile& file, QString& note);
/// Whole numbers as they are; -1 for anything else.
[[nodiscard]] qint64 offsetFrom(const QJsonValue& value);
/// Base name without the last ending.
[[nodiscard]] QString baseName(const ReadFile& file);
/// Name, title, publisher, published, url and complete, where they are; else the fallback as name.
void takeMeta(AnnotatedDocument& document, const QJsonObject& meta, const QString& fallbackName);
/// State, author, score, note, value and fragments as the JSON writers write them.
void takeDetails(AnnotatedSpan& span, const QJsonObject& json, const SourceText& text);
/// Adds the mark, or says why not: outside of the text, no label, other words than quoted.
void addSpan(AnnotatedDocument& document, const SourceText& text, AnnotatedSpan span, qint64 begin,
             qint64 end, const QString& place, MarkLosses& report);

} // namespace casus::exchange::annotations
