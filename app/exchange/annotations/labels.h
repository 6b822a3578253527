// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/codebook.h"
#include "model/mention.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace casus::exchange::annotations {

/// Which type of the project a label of another tool means. Asked in this order: the user's own table, the
/// project's types by name, the usual names of other tools (PER, LOC, GPE ...).
class LabelMap {
public:
    explicit LabelMap(model::Codebook codebook = model::builtInCodebook());

    /// Label to type name; an empty name leaves the label out.
    void set(const QString& label, const QString& typeName);
    [[nodiscard]] std::optional<model::MentionType> typeOf(const QString& label) const;
    /// Has the user said that this label is to be left out?
    [[nodiscard]] bool isLeftOut(const QString& label) const;
    [[nodiscard]] QString labelOf(model::MentionType type) const;
    /// Names of the types that can be chosen, retired ones left out.
    [[nodiscard]] QStringList typeNames() const;

private:
    model::Codebook m_codebook;
    QHash<QString, QString> m_own; // by folded label
};

/// "PER=PERSON,GPE=PLACE,MISC=" or the name of a file with a label and a type a line, separated by a tab, a
/// comma or “=”. Types that do not exist are refused.
[[nodiscard]] Result<LabelMap> labelMapFrom(const QString& words, const model::Codebook& codebook);

} // namespace casus::exchange::annotations
