// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/loss_report.h"

namespace casus::exchange::annotations {

/// The loss report of annotated documents: `written` counts documents (written or read), `marks` their marks.
struct MarkLosses : LossReport {
    /// Did the user ask for it (by an option, or by a format that has no place for it)? Else the exit code
    /// is 1.
    enum class Cause { Chosen, NotChosen };

    MarkLosses()
    {
        unit = QStringLiteral("document");
        units = QStringLiteral("documents");
    }
    /// `place`: "d01: “Mopti” at 120" or "file.ann, line 7"
    void refuse(const QString& reason, const QString& place, Cause cause = Cause::NotChosen)
    {
        LossReport::refuse(reason, place, cause == Cause::Chosen);
    }
    void narrow(const QString& reason, const QString& place, Cause cause = Cause::NotChosen)
    {
        LossReport::narrow(QStringLiteral("mark"), reason, place, cause == Cause::Chosen);
    }

    qint64 marks = 0;
};

} // namespace casus::exchange::annotations
