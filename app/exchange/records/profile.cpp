// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/profile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace casus::exchange {

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::Refused, message, {}};
}

constexpr qint64 kLargestFile = 4LL * 1024 * 1024;

} // namespace

QJsonObject toJson(const ExportProfile& profile)
{
    const ExportOptions& options = profile.options;
    QJsonObject json{{QStringLiteral("name"), profile.name},
                     {QStringLiteral("format"), toString(options.format)},
                     {QStringLiteral("all"), options.all},
                     {QStringLiteral("policy"), model::toString(options.policy)},
                     {QStringLiteral("persons"), toString(options.persons)},
                     {QStringLiteral("bom"), options.csv.byteOrderMark},
                     {QStringLiteral("guard_formulas"), options.csv.guardFormulas}};
    if (!options.filter.isEmpty())
        json[QStringLiteral("filter")] = model::toJson(options.filter);
    QJsonArray columns;
    for (const ColumnChoice& choice : options.columns) {
        QJsonObject column{{QStringLiteral("column"), choice.column}};
        if (!choice.heading.isEmpty())
            column[QStringLiteral("heading")] = choice.heading;
        columns.append(column);
    }
    if (!columns.isEmpty())
        json[QStringLiteral("columns")] = columns;
    return json;
}

Result<ExportProfile> exportProfileFromJson(const QJsonObject& json)
{
    ExportProfile profile;
    profile.name = json[QStringLiteral("name")].toString();
    const QString formatName = json[QStringLiteral("format")].toString();
    const auto format = exportFormatFromString(formatName);
    if (!format)
        return refused(QStringLiteral("The profile “%1” names the format “%2”, which there is not.")
                           .arg(profile.name, formatName));
    ExportOptions& options = profile.options;
    options.format = *format;
    options.all = json[QStringLiteral("all")].toBool();
    options.policy =
        model::policyFromString(json[QStringLiteral("policy")].toString()).value_or(model::Policy::Native);
    // A profile that asks for less than all names must not be read as one that keeps them.
    const QString persons = json[QStringLiteral("persons")].toString(toString(PersonNames::Keep));
    const auto names = personNamesFromString(persons);
    if (!names)
        return refused(
            QStringLiteral("The profile “%1” says “%2” of names of persons; known are keep, initials and "
                           "leave-out.")
                .arg(profile.name, persons));
    options.persons = *names;
    options.csv.byteOrderMark = json[QStringLiteral("bom")].toBool();
    options.csv.guardFormulas = json[QStringLiteral("guard_formulas")].toBool();
    options.filter = model::recordFilterFromJson(json[QStringLiteral("filter")].toObject());
    for (const QJsonValue& value : json[QStringLiteral("columns")].toArray()) {
        if (value.isString())
            options.columns.append({value.toString(), {}});
        else
            options.columns.append(
                {value[QStringLiteral("column")].toString(), value[QStringLiteral("heading")].toString()});
    }
    if (const auto wrong = whyWrongColumns(options.format, options.columns))
        return refused(QStringLiteral("The profile “%1”: %2").arg(profile.name, *wrong));
    return profile;
}

Result<ExportProfile> readExportProfile(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("The profile “%1” cannot be read: %2.").arg(name, device.errorString()),
                     {}};
    if (device.size() > kLargestFile)
        return refused(QStringLiteral("“%1” is too large for a profile.").arg(name));
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(device.readAll(), &fault);
    if (!json.isObject())
        return refused(QStringLiteral("“%1” is no profile: %2.")
                           .arg(name, fault.error == QJsonParseError::NoError
                                          ? QStringLiteral("no JSON object")
                                          : fault.errorString()));
    auto profile = exportProfileFromJson(json.object());
    if (profile && profile->name.isEmpty())
        profile->name = QFileInfo(file).completeBaseName();
    return profile;
}

QString profilesSetting()
{
    return QStringLiteral("export_profiles");
}

QList<ExportProfile> exportProfiles(const QString& text, QStringList* problems)
{
    QList<ExportProfile> profiles;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        auto profile = exportProfileFromJson(value.toObject());
        if (profile)
            profiles.append(std::move(*profile));
        else if (problems)
            problems->append(profile.error().message);
    }
    return profiles;
}

QString exportProfilesText(const QList<ExportProfile>& profiles)
{
    QJsonArray array;
    for (const ExportProfile& profile : profiles)
        array.append(toJson(profile));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace casus::exchange
