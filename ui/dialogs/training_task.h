// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace casus::ui {

/// Work of a dialog on a thread of its own. A new run cancels the one before, whose answer is dropped; going
/// away cancels and waits.
class TrainingTask : public QObject {
public:
    explicit TrainingTask(QObject* parent)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~TrainingTask() override
    {
        cancel();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(TrainingTask)

    void cancel() { std::exchange(m_cancellation, Cancellation()).request(); }

    /// `work` runs on the thread, `done` in the window's.
    template <typename Outcome>
    void run(std::function<Outcome(const Cancellation&)> work, std::function<void(Outcome)> done)
    {
        cancel();
        const int number = ++m_number;
        m_pool.start([this, number, stop = m_cancellation, work = std::move(work), done = std::move(done)] {
            Outcome outcome = work(stop);
            QMetaObject::invokeMethod(
                this,
                [this, number, done, outcome = std::move(outcome)] {
                    if (number == m_number)
                        done(outcome);
                },
                Qt::QueuedConnection);
        });
    }

    /// For jobs of this task; `show` is called in the window's thread, at most twenty times a second.
    [[nodiscard]] Progress progress(std::function<void(qint64 done, qint64 total)> show)
    {
        return [this, show = std::move(show), since = QElapsedTimer()](qint64 done, qint64 total,
                                                                       const QString&) mutable {
            if (since.isValid() && since.elapsed() < 50)
                return;
            since.start();
            QMetaObject::invokeMethod(
                this, [show, done, total] { show(done, total); }, Qt::QueuedConnection);
        };
    }

private:
    QThreadPool m_pool;
    Cancellation m_cancellation;
    int m_number = 0;
};

} // namespace casus::ui
