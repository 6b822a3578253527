// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// One category a room. Messages are whole sentences; they never hold document text, names or values.
Q_DECLARE_LOGGING_CATEGORY(casusKnowledge)
Q_DECLARE_LOGGING_CATEGORY(casusExtraction)
Q_DECLARE_LOGGING_CATEGORY(casusStore)
Q_DECLARE_LOGGING_CATEGORY(casusExchange)
Q_DECLARE_LOGGING_CATEGORY(casusCuration)
Q_DECLARE_LOGGING_CATEGORY(casusUi)
