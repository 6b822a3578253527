// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace casus {

/// Asks a running job to stop. Copies share one flag; safe to use from any thread.
class Cancellation {
public:
    Cancellation()
        : m_flag(std::make_shared<std::atomic<bool>>(false))
    {}
    void request() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool requested() const { return m_flag->load(std::memory_order_relaxed); }

private:
    // Shared: the asking and the running thread both hold it, and either may end first.
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// Called by a job as it goes on; `total` is 0 where it is not known. Called on the job's thread.
using Progress = std::function<void(qint64 done, qint64 total, const QString& what)>;

} // namespace casus
