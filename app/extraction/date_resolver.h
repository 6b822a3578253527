// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/date_expression.h"
#include "model/edtf.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace casus::extraction {

/// Values the time expressions of one document, in order of place. Anchors: the publication date, the day of
/// the last named event, and the day of the first one (what the report is about). Dates of statements ("said
/// on Monday") are valued but anchor nothing outside their sentence. Table of values: annotation guidelines,
/// which are binding.
class DateResolver {
public:
    struct Valued {
        std::optional<model::Edtf> value; // empty where the text cannot settle it
        double score = 0;
        QString reason;
    };

    /// `actWords` are folded words that name acts of violence or their outcome.
    DateResolver(const FinderInput& input, const QSet<QString>& actWords);

    [[nodiscard]] std::vector<Valued> resolve(const std::vector<TimeExpression>& expressions);

private:
    enum class Role { Event, Statement, Ahead };
    struct Days {
        QDate first;
        QDate last;
        [[nodiscard]] bool isValid() const { return first.isValid() && last.isValid(); }
    };
    struct Outcome {
        Days days;
        double score = 0;
        bool needsPublication = false;
        bool anchors = true;
    };

    [[nodiscard]] Role roleOf(const TimeExpression& expression) const;
    [[nodiscard]] bool saysNotUntil(std::size_t first, std::size_t from) const;
    [[nodiscard]] bool saysAhead(std::size_t first, std::size_t from) const;
    [[nodiscard]] Outcome value(const TimeExpression& expression, Role role) const;
    [[nodiscard]] Outcome calendarDay(const TimeExpression& expression, Role role) const;
    [[nodiscard]] Outcome calendarMonth(const TimeExpression& expression, Role role) const;
    [[nodiscard]] Outcome weekday(int day, int shift, Role role) const;
    [[nodiscard]] Outcome range(const TimeExpression& expression, Role role) const;
    [[nodiscard]] Outcome overnight(const TimeExpression& expression, Role role) const;
    [[nodiscard]] Outcome weekend(const TimeExpression& e, Role role) const;
    [[nodiscard]] Outcome pastSpan(const TimeExpression& e) const;
    [[nodiscard]] Outcome relativeUnit(const TimeExpression& expression) const;
    [[nodiscard]] Outcome shifted(const Days& anchor, TimeUnit unit, int count, double score) const;
    [[nodiscard]] Outcome fromEvent(const TimeExpression& expression) const;
    [[nodiscard]] int yearOf(int month, int day, const TimeExpression& expression, Role role) const;
    [[nodiscard]] static Days part(const Days& whole, DatePart part);
    [[nodiscard]] static std::optional<model::Edtf> toEdtf(const Days& days,
                                                           const TimeExpression& expression);
    void apposition(const std::vector<TimeExpression>& expressions, std::vector<Valued>& valued) const;
    void remember(const TimeExpression& expression, const Outcome& outcome, Role role, std::size_t sentence);
    [[nodiscard]] std::size_t sentenceOf(std::size_t token) const;

    const FinderInput& m_input;
    const QSet<QString>& m_actWords;
    QDate m_published;
    QSet<QString> m_reporting;
    QSet<QString> m_ahead;
    const std::vector<TimeExpression>* m_expressions = nullptr;
    std::size_t m_index = 0;
    std::size_t m_sentence = 0;

    Days m_firstEvent;   // what the report is about
    Days m_lastEvent;    // the last named day of an event
    QDate m_lastDay;     // the last named single day, of events and statements
    Days m_inSentence;   // the last named date of the sentence, statements too
    int m_namedYear = 0; // year of the last full calendar date and the line that it stood in
    std::size_t m_namedYearLine = 0;
};

} // namespace casus::extraction
