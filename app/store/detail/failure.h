// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <type_traits>
#include <utility>

namespace casus::store {

/// Thrown inside this room only; attempt() turns it into an Error at the border.
struct Failure {
    Error error;
};

[[noreturn]] inline void fail(ErrorCode code, QString message, QString detail = {})
{
    throw Failure{Error{code, std::move(message), std::move(detail)}};
}

/// Runs `work` and gives its value, or the Error that it failed with.
template <typename Work>
[[nodiscard]] auto attempt(const Work& work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure& failure) {
        return failure.error;
    }
}

} // namespace casus::store
