// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

/// QCOMPARE for the closed value sets: compares by value and shows their names.
#define COMPARE_NAMES(actual, expected) QCOMPARE(toString(actual), toString(expected))
