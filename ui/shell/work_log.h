// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <tuple>

namespace casus::ui {

/// What somebody was at work on. The project is a fingerprint of its path: the file names nobody's project.
struct WorkSubject {
    QString project;
    qint64 document = 0; // 0: none, as in the register
    qint64 incident = 0; // 0: none
    friend bool operator==(const WorkSubject&, const WorkSubject&) = default;
};

/// A day's work, or that of all days.
struct WorkDay {
    QDate day; // null: all days
    double seconds = 0;
    int documents = 0; // worked on for some seconds at least
    int incidents = 0;
    int decisions = 0;
    double medianDocument = 0; // seconds
    double medianIncident = 0;
    [[nodiscard]] double documentsPerHour() const { return seconds > 0 ? documents * 3600 / seconds : 0; }
};

/// The coder's own times. A file of lines that are only ever added to, so that two windows lose nothing.
class WorkLog {
public:
    /// A file that is not there, or lines that cannot be read, count as nothing.
    [[nodiscard]] static WorkLog read(const QString& file);
    void add(QDate day, const WorkSubject& subject, double seconds, int decisions);
    [[nodiscard]] bool isEmpty() const { return m_work.isEmpty(); }
    /// Adds everything to the end of the file.
    [[nodiscard]] Result<void> append(const QString& file) const;
    [[nodiscard]] QList<WorkDay> days() const; // the last first
    [[nodiscard]] WorkDay total() const;

private:
    using Key = std::tuple<QDate, QString, qint64, qint64>;
    struct Amount {
        double seconds = 0;
        int decisions = 0;
    };
    [[nodiscard]] WorkDay sum(QDate day) const; // null: all

    QMap<Key, Amount> m_work;
};

/// Turns what the hands do into active seconds: the time between two touches counts, unless it is so long
/// that nobody was at work.
class WorkClock {
public:
    using Milliseconds = std::function<qint64()>;
    static constexpr qint64 kIdleMs = 30000;

    explicit WorkClock(Milliseconds now);
    void touch(QDate today);                                  // a key or the pointer
    void setSubject(QDate today, const WorkSubject& subject); // what follows is for that one
    void decide(QDate today);
    [[nodiscard]] WorkLog take(); // what has been measured since

private:
    Milliseconds m_now;
    qint64 m_last = -1;
    WorkSubject m_subject;
    WorkLog m_log;
};

} // namespace casus::ui
