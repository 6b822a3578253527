// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/codebook.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

namespace casus::store {

/// One line of the codebook's history.
struct CodebookVersion {
    int version = 0;
    QDateTime when; // UTC
    QString coder;
    QStringList changes; // sentences
    friend bool operator==(const CodebookVersion&, const CodebookVersion&) = default;
};

/// How often the records use what the codebook names. What is absent is not used.
struct CodebookUses {
    QMap<model::MentionType, int> types; // mentions that are not rejected
    QMap<QString, int> fields;           // by OwnField::id: incidents that have a value
    QMap<QString, int> values;           // by usesKey()

    [[nodiscard]] static QString usesKey(const QString& list, const QString& value)
    {
        return list + u'/' + value;
    }
    [[nodiscard]] int ofValue(const QString& list, const QString& value) const
    {
        return values.value(usesKey(list, value));
    }
};

} // namespace casus::store
