// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/annotations/annotated.h"
#include "exchange/annotations/losses.h"
#include "exchange/annotations/reader.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>

// Annotated documents out to files and in from them, in every format. Document by document, in constant
// memory.
namespace casus::exchange::annotations {

/// Shares of train, dev and test in hundredths; all zero: not divided.
struct Split {
    std::array<int, 3> shares{};
    [[nodiscard]] bool isDivided() const { return shares != std::array<int, 3>{}; }
};
/// "80/10/10": three whole numbers that make 100.
[[nodiscard]] Result<Split> splitFrom(const QString& words);
/// "train", "dev" or "test", from the text alone: a document stays in its part however the corpus grows.
/// Empty where it is not divided.
[[nodiscard]] QString partOf(const QString& text, const Split& split);

struct WriteOptions {
    Format format = Format::Spacy;
    TagScheme scheme = TagScheme::Iob2;
    Split split;
    QStringList labels; // known beforehand: they keep their numbers where a format numbers them
};

/// Calls back with one document after the other until false.
using DocumentSource = std::function<Result<void>(const std::function<bool(const AnnotatedDocument&)>&)>;

/// To a file, a folder or a ZIP (see openOutput). On an error nothing stands at the target but what was
/// there.
[[nodiscard]] Result<MarkLosses> writeDocuments(const QString& target, const WriteOptions& options,
                                                const DocumentSource& source,
                                                const Cancellation& cancellation = {});
/// To standard output: formats of one file, not divided.
[[nodiscard]] Result<MarkLosses> writeDocuments(QIODevice& device, const WriteOptions& options,
                                                const DocumentSource& source,
                                                const Cancellation& cancellation = {});

/// What writing would say, without writing anything.
[[nodiscard]] Result<MarkLosses> tryDocuments(const WriteOptions& options, const DocumentSource& source,
                                              const Cancellation& cancellation = {});

/// Reads files, folders and ZIPs; files that cannot be read are named in the report and the others done.
/// `document` returns false to stop.
void readDocuments(const QStringList& paths, Format format, const ReadOptions& options,
                   const std::function<bool(AnnotatedDocument&&)>& document, MarkLosses& report,
                   const Progress& progress = {}, const Cancellation& cancellation = {});
/// The format of the files, from what stands in them; nothing where it is none of them.
[[nodiscard]] std::optional<Format> guessFormat(const QStringList& paths);

} // namespace casus::exchange::annotations
