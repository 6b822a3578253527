// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace casus::text {

/// Canonical text: LF only; U+2028, U+2029, U+FDD0 and U+FDD1 are LF one for one; a lone surrogate, which has
/// no UTF-8 form, is U+FFFD; nothing else is touched.
struct Decoded {
    QString text;    // canonical
    QString charset; // "UTF-8", "UTF-16LE", "windows-1252" ...
    QString note;    // for the document: how it was read where that is worth saying, else empty
};

/// BOM, then UTF-16 by its zero bytes, then UTF-8, then Windows-1252 where that is plausible, else UTF-8 with
/// U+FFFD for what is broken (said in `note`). Refuses binary content and text with NUL; `name` is for the
/// sentence.
[[nodiscard]] Result<Decoded> decode(const QByteArray& bytes, const QString& name);

/// The canonical form of a text that is already Unicode (pasted, typed, read from a table).
[[nodiscard]] QString canonical(QString text);

/// Lower-case hex SHA-256 of the text in UTF-8: what identifies a document.
[[nodiscard]] QString fingerprint(const QString& canonicalText);

} // namespace casus::text
