// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/codebook.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace casus::curation {

/// What fields, values and types mean, in the program's words (resources/codebook/definitions.tsv), over
/// which a project's own words go.
class Definitions {
public:
    Definitions() = default;
    /// Empty where the file cannot be read; lines that are none are passed over and told.
    [[nodiscard]] static Definitions load(const QString& file, QStringList* warnings = nullptr);
    [[nodiscard]] static Definitions shipped();

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /// The program's words; empty where there are none. `group`: "field", "type", "list" or a list's name.
    [[nodiscard]] QString text(const QString& group, const QString& name) const;

    // With the project's own words before the program's.
    [[nodiscard]] QString ofType(const model::Codebook& codebook, model::MentionType type) const;
    [[nodiscard]] QString ofField(const model::Codebook& codebook, model::FieldKey key) const;
    [[nodiscard]] QString ofList(const model::Codebook& codebook, const QString& list) const;
    [[nodiscard]] QString ofValue(const model::Codebook& codebook, const QString& list,
                                  const QString& value) const;

private:
    QHash<QString, QString> m_texts; // by group and name
};

} // namespace casus::curation
