// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/count_line.h"

#include <QIntValidator>

namespace casus::ui {

namespace {

constexpr int kMaxCount = 10'000'000;

} // namespace

CountLine::CountLine(QWidget* parent)
    : FieldLine(parent)
{
    setValidator(new QIntValidator(0, kMaxCount, this));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaximumWidth(fontMetrics().averageCharWidth() * 14);
}

void CountLine::setCount(std::optional<int> count)
{
    setStored(count ? QString::number(*count) : QString());
}

std::optional<int> CountLine::count() const
{
    bool ok = false;
    const int number = text().trimmed().toInt(&ok);
    return ok ? std::optional<int>(number) : std::nullopt;
}

} // namespace casus::ui
