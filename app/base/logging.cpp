// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

Q_LOGGING_CATEGORY(casusKnowledge, "casus.knowledge", QtInfoMsg)
Q_LOGGING_CATEGORY(casusExtraction, "casus.extraction", QtInfoMsg)
Q_LOGGING_CATEGORY(casusStore, "casus.store", QtInfoMsg)
Q_LOGGING_CATEGORY(casusExchange, "casus.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(casusCuration, "casus.curation", QtInfoMsg)
Q_LOGGING_CATEGORY(casusUi, "casus.ui", QtInfoMsg)
