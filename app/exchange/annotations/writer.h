// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotations/annotated.h"
#include "exchange/annotations/losses.h"
#include "exchange/annotations/output.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace casus::exchange::annotations {

struct WriterOptions {
    Format format = Format::Spacy;
    TagScheme scheme = TagScheme::Iob2;
    QStringList labels; // known beforehand, in the order of their numbers where a format numbers them
};

/// Writes documents one by one. What the format cannot hold goes to the report; the spans given lie inside
/// their texts, are not empty, and are suggestions or rejected only where the format can say so.
class Writer {
public:
    Writer(const WriterOptions& options, Output& output, MarkLosses& report)
        : m_options(options)
        , m_output(output)
        , m_report(report)
    {}
    virtual ~Writer() = default;
    /// `splits`: the parts of the export, at least one (an empty name where it is not divided).
    [[nodiscard]] virtual Result<void> begin(const QStringList& splits);
    [[nodiscard]] virtual Result<void> write(const AnnotatedDocument& document, const QString& split) = 0;
    [[nodiscard]] virtual Result<void> end(const QStringList& splits);

protected:
    Q_DISABLE_COPY_MOVE(Writer)
    const WriterOptions& m_options;
    Output& m_output;
    MarkLosses& m_report;
};

[[nodiscard]] std::unique_ptr<Writer> makeWriter(const WriterOptions& options, Output& output,
                                                 MarkLosses& report);

/// Names of files from names of documents: characters that no file system refuses, each name once.
class FileNames {
public:
    [[nodiscard]] QString take(const QString& split, const QString& name);

private:
    QSet<QString> m_taken; // in lower case
    QHash<QString, int> m_next;
};

/// Labels as words of a format: what `allowed` refuses becomes “_”; two labels never become one.
class LabelWords {
public:
    explicit LabelWords(bool (*allowed)(QChar))
        : m_allowed(allowed)
    {}
    [[nodiscard]] const QString& of(const QString& label);
    [[nodiscard]] const QHash<QString, QString>& all() const { return m_words; } // label -> word

private:
    bool (*m_allowed)(QChar);
    QHash<QString, QString> m_words;
    QSet<QString> m_used;
};

// One maker a format; makeWriter chooses.
[[nodiscard]] std::unique_ptr<Writer> makeSpacyWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeDoccanoWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeLabelStudioWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeBratWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeConllWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeHuggingFaceWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeWebAnnoWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeCasJsonWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeCasXmiWriter(const WriterOptions&, Output&, MarkLosses&);
[[nodiscard]] std::unique_ptr<Writer> makeWebAnnotationWriter(const WriterOptions&, Output&, MarkLosses&);

} // namespace casus::exchange::annotations
