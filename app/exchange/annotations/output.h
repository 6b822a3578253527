// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/annotations/annotated.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace casus::exchange::annotations {

/// Where an export goes: a file (with further ones beside it), a folder or a ZIP. Nothing stands at the
/// target before commit(); what was there before is unchanged until then.
class Output {
public:
    virtual ~Output() = default;
    /// `split` is empty or the part of a divided export ("train"). `name` is a file's name in a folder or
    /// ZIP; of an export to one file it is the ending of a further file (".offsets.jsonl"), empty for the
    /// file itself.
    [[nodiscard]] virtual Result<void> append(const QString& split, const QString& name,
                                              const QByteArray& bytes) = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;
    [[nodiscard]] const QStringList& files() const { return m_files; }

protected:
    Output() = default;
    Q_DISABLE_COPY_MOVE(Output)
    QStringList m_files; // what was written, for the report
};

/// A format with files for each document goes to a folder, or to a ZIP where the name ends in .zip.
[[nodiscard]] Result<std::unique_ptr<Output>> openOutput(const QString& target, Format format);
/// Standard output: further files are left out.
[[nodiscard]] std::unique_ptr<Output> deviceOutput(QIODevice& device);

} // namespace casus::exchange::annotations
