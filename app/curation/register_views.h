// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// How the register is looked at, kept in the project's settings.
namespace casus::curation {

enum class RegisterTable { Incidents, Mentions };

struct RegisterColumn {
    QString name;
    int width = 0; // pixels; 0 = as it comes
    friend bool operator==(const RegisterColumn&, const RegisterColumn&) = default;
};

struct RegisterView {
    QString name; // empty: how it was left
    RegisterTable table = RegisterTable::Incidents;
    model::RecordFilter incidents; // of the table in question, one of the two
    store::MentionFilter mentions;
    QList<RegisterColumn> columns; // in their order; empty: as shipped
    store::RegisterOrder order;
    friend bool operator==(const RegisterView&, const RegisterView&) = default;
};

[[nodiscard]] QJsonObject toJson(const store::MentionFilter& filter);
[[nodiscard]] store::MentionFilter mentionFilterFromJson(const QJsonObject& json);
/// For a person; "all mentions" where it is empty.
[[nodiscard]] QString describe(const store::MentionFilter& filter);

/// Text of the setting; what cannot be read is passed over.
[[nodiscard]] QString toText(const QList<RegisterView>& views);
[[nodiscard]] QList<RegisterView> registerViewsFromText(const QString& text);

inline const QString kRegisterViewsSetting = QStringLiteral("register_views"); // those with names
inline const QString kRegisterStateSetting = QStringLiteral("register_state"); // one a table, without

} // namespace casus::curation
