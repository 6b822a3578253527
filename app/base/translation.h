// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace casus {

/// Languages of the window, as ISO 639-1 codes. The texts in the code are English.
QStringList translations();

/// The one of translations() that a user of the system reads best; English where there is none.
QString systemTranslation();

/// Words, counted forms, dates and figures of `application` in `language`, from its next text on: to be
/// called once, before the first window. Unknown languages are English. The forms of counted English nouns
/// ("1 mark", "2 marks") come from a translation as well, so a program without this call says "1 mark(s)".
void installTranslation(QCoreApplication& application, const QString& language);

} // namespace casus
