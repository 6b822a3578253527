// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "model/location.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace casus::model {

/// Which incidents of a project are meant: by the register, a saved view, an export. What is left empty asks
/// for nothing; what is given must all hold; of several values of one kind any will do.
struct RecordFilter {
    QDate from; // days on which the incident may have happened, both ends in; null = open
    QDate to;
    QStringList countries; // ISO 3166-1 alpha-2; of the record, or of its places where it has none
    QString actor;         // id in the register, or beginnings of words of a party's name
    QStringList kinds;     // of the field `kind`
    QStringList tactics;   // of the field `tactics`
    QList<IncidentStatus> statuses;
    QString coder;                 // who decided last
    QString text;                  // beginnings of words of searchText()
    bool flaggedOnly = false;      // true: only what a coder has flagged
    std::optional<GeoArea> area{}; // of location(); a record without one matches no area

    [[nodiscard]] bool isEmpty() const { return *this == RecordFilter(); }
    friend bool operator==(const RecordFilter&, const RecordFilter&) = default;
};

/// A date that is a set of days matches where one of its days lies in the range, also where an end is open;
/// a record without a date matches no range. Incidents of the trash are matched like others.
[[nodiscard]] bool matches(const RecordFilter& filter, const Incident& incident);

/// Only what is given; unknown members and values are passed over when read.
[[nodiscard]] QJsonObject toJson(const RecordFilter& filter);
[[nodiscard]] RecordFilter recordFilterFromJson(const QJsonObject& json);

/// For a person: "1 Jan 2023 to 31 Mar 2023 · ML, NE · ambush · accepted"; "all incidents" where it is empty.
[[nodiscard]] QString describe(const RecordFilter& filter);

/// What the words of a filter are looked for in: id, values, names of places, parties and claimants, note;
/// folded as by foldedWords(), the words apart by one blank.
[[nodiscard]] QString searchText(const Incident& incident);
/// Letters and digits in lower case without accents; all else parts words.
[[nodiscard]] QStringList foldedWords(const QString& text);

} // namespace casus::model
