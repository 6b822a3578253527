// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document.h"

#include "base/enum_names.h"

namespace casus::model {

namespace {

constexpr std::array<EnumName<DocumentStatus>, 4> kDocumentStatusNames{{
    {DocumentStatus::Unread, QLatin1StringView("unread")},
    {DocumentStatus::InProgress, QLatin1StringView("in_progress")},
    {DocumentStatus::Done, QLatin1StringView("done")},
    {DocumentStatus::NoIncident, QLatin1StringView("no_incident")},
}};

} // namespace

QString toString(DocumentStatus status)
{
    return enumName(kDocumentStatusNames, status);
}

std::optional<DocumentStatus> documentStatusFromString(QStringView name)
{
    return enumValue(kDocumentStatusNames, name);
}

} // namespace casus::model
