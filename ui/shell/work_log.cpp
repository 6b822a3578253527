// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/work_log.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <utility>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastSeconds = 5; // who only passes by has not worked on it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::MyTime)
};

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

void WorkLog::add(QDate day, const WorkSubject& subject, double seconds, int decisions)
{
    Amount& amount = m_work[Key(day, subject.project, subject.document, subject.incident)];
    amount.seconds += seconds;
    amount.decisions += decisions;
}

WorkLog WorkLog::read(const QString& path)
{
    WorkLog log;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return log;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        const QDate day = cells.size() == 6 ? QDate::fromString(cells[0], Qt::ISODate) : QDate();
        if (day.isValid())
            log.add(day, {cells[1], cells[2].toLongLong(), cells[3].toLongLong()},
                    std::max(0.0, cells[4].toDouble()), std::max(0, cells[5].toInt()));
    }
    return log;
}

Result<void> WorkLog::append(const QString& path) const
{
    QByteArray lines;
    for (auto work = m_work.cbegin(); work != m_work.cend(); ++work) {
        const auto& [day, project, document, incident] = work.key();
        lines += (QStringList{day.toString(Qt::ISODate), project, QString::number(document),
                              QString::number(incident), QString::number(work->seconds, 'f', 1),
                              QString::number(work->decisions)}
                      .join(u'\t') +
                  u'\n')
                     .toUtf8();
    }
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(lines) != lines.size())
        return Error{
            ErrorCode::ReadOnly, Words::tr("%1 was not written: %2").arg(path, file.errorString()), {}};
    return {};
}

WorkDay WorkLog::sum(QDate asked) const
{
    WorkDay result;
    result.day = asked;
    QMap<std::pair<QString, qint64>, double> documents;
    QMap<std::pair<QString, qint64>, double> incidents;
    for (auto work = m_work.cbegin(); work != m_work.cend(); ++work) {
        const auto& [day, project, document, incident] = work.key();
        if (asked.isValid() && day != asked)
            continue;
        result.seconds += work->seconds;
        result.decisions += work->decisions;
        if (document != 0)
            documents[{project, document}] += work->seconds;
        if (incident != 0)
            incidents[{project, incident}] += work->seconds;
    }
    const auto worked = [](const QMap<std::pair<QString, qint64>, double>& each) {
        QList<double> seconds = each.values();
        seconds.removeIf([](double value) { return value < kLeastSeconds; });
        return seconds;
    };
    const QList<double> onDocuments = worked(documents);
    const QList<double> onIncidents = worked(incidents);
    result.documents = int(onDocuments.size());
    result.incidents = int(onIncidents.size());
    result.medianDocument = median(onDocuments);
    result.medianIncident = median(onIncidents);
    return result;
}

QList<WorkDay> WorkLog::days() const
{
    QList<QDate> days;
    for (auto work = m_work.cbegin(); work != m_work.cend(); ++work) {
        const QDate day = std::get<0>(work.key());
        if (days.isEmpty() || days.constLast() != day) // keys are in the order of days
            days.append(day);
    }
    QList<WorkDay> sums;
    for (auto day = days.crbegin(); day != days.crend(); ++day)
        sums.append(sum(*day));
    return sums;
}

WorkDay WorkLog::total() const
{
    return sum({});
}

WorkClock::WorkClock(Milliseconds now)
    : m_now(std::move(now))
{}

void WorkClock::touch(QDate today)
{
    const qint64 now = m_now();
    const qint64 gap = now - m_last;
    if (m_last >= 0 && gap > 0 && gap <= kIdleMs)
        m_log.add(today, m_subject, double(gap) / 1000, 0);
    m_last = now;
}

void WorkClock::setSubject(QDate today, const WorkSubject& subject)
{
    if (subject == m_subject)
        return;
    touch(today); // so far for the one before
    m_subject = subject;
}

void WorkClock::decide(QDate today)
{
    m_log.add(today, m_subject, 0, 1);
}

WorkLog WorkClock::take()
{
    return std::exchange(m_log, {});
}

} // namespace casus::ui
