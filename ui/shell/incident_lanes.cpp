// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/incident_lanes.h"

#include "support/theme.h"
#include "support/value_words.h"

namespace casus::ui {

QList<IncidentLane> lanesOf(const QList<model::Incident>& incidents, model::DocumentId document,
                            std::optional<model::IncidentId> current, const QPalette& palette)
{
    QList<IncidentLane> lanes;
    for (qsizetype i = 0; i < incidents.size(); ++i) {
        const model::Incident& incident = incidents[i];
        IncidentLane lane;
        lane.incident = incident.id;
        lane.label = incidentLabel(incident);
        lane.color = incidentColor(static_cast<int>(i), palette);
        lane.current = current == incident.id;
        for (const model::Report& report : incident.reports) {
            if (report.document != document)
                continue;
            for (const model::Evidence& passage : report.evidence)
                lane.spans.append(passage.span);
        }
        lanes.append(lane);
    }
    return lanes;
}

} // namespace casus::ui
