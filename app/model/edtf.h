// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace casus::model {

/// A date in EDTF (ISO 8601-2:2019): level 1, and of level 2 unspecified digits anywhere ("2022-07-2X"),
/// qualifiers on components ("2004-06-~11") and sets ("[a,b]", "{a,b}", with "..": "[2012..2014]"). Valid by
/// construction: only parse() makes one. Dates that do not exist (30 February) are refused, and so are
/// intervals that end before they begin. Times of day are not part of it. Seasons 21 to 24 are taken as the
/// meteorological ones of the north (spring March to May; winter runs into the next year). Years that QDate
/// cannot hold are refused.
class Edtf {
public:
    [[nodiscard]] static std::optional<Edtf> parse(QStringView text);
    [[nodiscard]] static Edtf day(QDate date);
    /// requires first <= last; the same day twice gives a day
    [[nodiscard]] static Edtf interval(QDate first, QDate last);
    [[nodiscard]] static Edtf month(int year, int month);
    [[nodiscard]] static Edtf year(int year);
    [[nodiscard]] static Edtf since(QStringView start); // "2012" -> "2012/.."

    [[nodiscard]] const QString& text() const { return m_text; }
    /// First and last possible day; empty where the end is open or unknown.
    [[nodiscard]] std::optional<QDate> earliest() const { return m_earliest; }
    [[nodiscard]] std::optional<QDate> latest() const { return m_latest; }
    [[nodiscard]] bool isSingleDay() const { return m_earliest && m_earliest == m_latest; }
    [[nodiscard]] bool isApproximate() const { return m_approximate; }
    [[nodiscard]] bool isUncertain() const { return m_uncertain; }
    /// 1 day, 2 for 2-6 days, 3 a week, 4 for 8-31 days, 5 longer (UCDP GED codebook, date_prec);
    /// empty where an end is open.
    [[nodiscard]] std::optional<int> precision() const;

    friend bool operator==(const Edtf& a, const Edtf& b) { return a.m_text == b.m_text; }

private:
    Edtf() = default;

    QString m_text;
    std::optional<QDate> m_earliest;
    std::optional<QDate> m_latest;
    bool m_approximate = false;
    bool m_uncertain = false;
};

} // namespace casus::model
