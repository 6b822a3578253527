// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field_line.h"

#include <optional>

namespace casus::ui {

/// A number of persons, or nothing: "not said" is not zero.
class CountLine : public FieldLine {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountLine)

public:
    explicit CountLine(QWidget* parent = nullptr);
    void setCount(std::optional<int> count);
    [[nodiscard]] std::optional<int> count() const;
};

} // namespace casus::ui
