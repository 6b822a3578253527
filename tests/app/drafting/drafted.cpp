// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/drafted.h"

#include <QStringList>

namespace casus::test {

bool DraftingBench::load()
{
    knowledge::KnowledgeSources sources;
    sources.resources = QStringLiteral(CASUS_RESOURCES);
    const auto knowledge = knowledge::Knowledge::load(sources);
    if (!knowledge)
        return false;
    m_extractor = std::make_unique<extraction::Extractor>(*knowledge);
    m_drafter = std::make_unique<drafting::Drafter>(*knowledge);
    return true;
}

std::vector<model::Incident> DraftingBench::draft(const QString& text, QDate published) const
{
    const extraction::Context context{published, {}, {}};
    const extraction::Extraction extraction = m_extractor->extract(text, context);
    return m_drafter->draft(extraction, context);
}

drafting::DraftWork DraftingBench::workOn(const QString& text, QDate published) const
{
    const extraction::Context context{published, {}, {}};
    const extraction::Extraction extraction = m_extractor->extract(text, context);
    drafting::DraftWork work;
    (void)m_drafter->draft(extraction, context, &work);
    return work;
}

QString describe(const model::Incident& incident)
{
    QStringList places;
    for (const auto& place : incident.places)
        places.append(place.name);
    QStringList parties;
    for (const auto& actor : incident.actors) {
        if (actor.role == model::ActorRole::Perpetrator)
            parties.append(QStringLiteral("%1 (%2)").arg(
                actor.name, model::toString(model::statusOf(actor.attribution))));
    }
    QString line =
        QStringLiteral("%1 %2 at %3; did %4; by %5; on %6; with %7")
            .arg(model::toString(incident.role), model::text(incident, model::FieldKey::Date),
                 places.join(QStringLiteral(", ")), model::text(incident, model::FieldKey::Tactics),
                 parties.join(QStringLiteral(", ")), model::text(incident, model::FieldKey::Targets),
                 model::text(incident, model::FieldKey::Weapons));
    for (const auto& claim : incident.claims) {
        const auto outcome = model::outcomeOf(claim.effect);
        line += QStringLiteral("; %1 %2 %3-%4 says %5%6")
                    .arg(outcome ? model::toString(*outcome) : QString(),
                         model::toString(model::groupOf(claim.victimKind)),
                         claim.low ? QString::number(*claim.low) : QString(),
                         claim.high ? QString::number(*claim.high) : QString(),
                         model::toString(model::groupOf(claim.claimantType)),
                         claim.includes ? QStringLiteral(" (part)") : QString());
        if (!claim.via.isEmpty())
            line += QStringLiteral(" via ") + claim.via.join(QStringLiteral(" and "));
        if (claim.polarity != model::Polarity::Asserted)
            line += QStringLiteral(" ") + model::toString(claim.polarity);
        for (const auto& other : incident.claims) {
            if (claim.supersedes.value() != 0 && other.id == claim.supersedes)
                line += QStringLiteral(" instead of %1").arg(other.low.value_or(0));
        }
    }
    return line;
}

} // namespace casus::test
