// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"

#include <QStringList>

namespace casus::test {

/// The extractor on the shipped resources; loaded once by each test program.
class Reading {
public:
    Reading();

    [[nodiscard]] const extraction::Extractor& extractor() const { return *m_extractor; }
    [[nodiscard]] extraction::Extraction read(const QString& text, const QDate& published,
                                              const QString& language = {}) const;
    /// "words = value" of each mention of the type, in order; the part after " = " is model::describe-free:
    /// an EDTF string, "killed security_forces 14-", a tactic or a weapon class.
    [[nodiscard]] QStringList mentions(model::MentionType type, const QString& text, const QDate& published,
                                       const QString& language = {}) const;

private:
    std::unique_ptr<extraction::Extractor> m_extractor;
};

/// What is wrong with the mentions of a text: a span outside it, a quote that differs, an overlap, an invalid
/// value.
[[nodiscard]] QStringList faults(const QString& text, const std::vector<model::Mention>& mentions);

} // namespace casus::test
