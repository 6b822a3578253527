// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

namespace casus::test {

namespace {

using namespace model;

const QDateTime kDecided(QDate(2026, 3, 1), QTime(9, 30, 15, 250), Qt::UTC);

Evidence words(int document, int begin, const char16_t* quote)
{
    const QString text = QString::fromUtf16(quote);
    return {DocumentId(document), {begin, begin + static_cast<int>(text.toUcs4().size())}, text};
}

void set(Incident& incident, FieldKey key, const FieldValue& value, const QList<Evidence>& evidence = {})
{
    Field field;
    field.value = value;
    field.evidence = evidence;
    field.state = FieldState::Confirmed;
    field.coder = QStringLiteral("Ada");
    incident.fields.insert(key, field);
}

QStringList list(std::initializer_list<const char16_t*> items)
{
    QStringList result;
    for (const char16_t* item : items)
        result.append(QString::fromUtf16(item));
    return result;
}

Claim claim(int id, const char16_t* claimant, ClaimantType type, Effect effect, int low,
            std::optional<int> high, VictimSide side, VictimKind kind)
{
    Claim claim;
    claim.id = ClaimId(id);
    claim.document = DocumentId(1);
    claim.claimant = QString::fromUtf16(claimant);
    claim.claimantType = type;
    claim.effect = effect;
    claim.low = low;
    claim.high = high;
    claim.form = high ? CountForm::Exact : CountForm::AtLeast;
    claim.victimSide = side;
    claim.victimKind = kind;
    claim.suggested = false;
    claim.coder = QStringLiteral("Ada");
    return claim;
}

IncidentActor actor(const char16_t* name, const char* id, ActorRole role,
                    Attribution attribution = Attribution::ReportedAsFact)
{
    IncidentActor actor;
    actor.name = QString::fromUtf16(name);
    actor.actor = QString::fromLatin1(id);
    actor.role = role;
    actor.attribution = attribution;
    return actor;
}

Incident fullIncident()
{
    Incident incident;
    incident.id = IncidentId(1);
    incident.publicId = QStringLiteral("C-0000000001");
    incident.status = IncidentStatus::Accepted;
    incident.suggested = false;
    set(incident, FieldKey::Date, QStringLiteral("2026-02-24"), {words(1, 40, u"Tuesday")});
    set(incident, FieldKey::DateText, QStringLiteral("Tuesday"));
    set(incident, FieldKey::TimeOfDay, QStringLiteral("EV"));
    set(incident, FieldKey::Country, QStringLiteral("ML"));
    set(incident, FieldKey::Admin1, QStringLiteral("Ségou"));
    set(incident, FieldKey::AdminNamed, list({u"central Mali", u"Ségou"}));
    set(incident, FieldKey::Latitude, 14.9512345678);
    set(incident, FieldKey::Longitude, -6.0);
    set(incident, FieldKey::UncertaintyKm, 12.5);
    set(incident, FieldKey::GeoPrecision, QStringLiteral("2"));
    set(incident, FieldKey::Kind, QStringLiteral("ambush_or_attack_on_forces"));
    set(incident, FieldKey::Tactics, list({u"ambush", u"explosive"}));
    set(incident, FieldKey::Targets, list({u"military"}));
    set(incident, FieldKey::Weapons, list({u"mine", u"motorbikes; pick-ups"}));
    set(incident, FieldKey::Suicide, false);
    set(incident, FieldKey::ActiveDays, list({u"2026-02-24", u"2026-02-25"}));
    set(incident, FieldKey::Admin1Code, QStringLiteral("ML4"));
    set(incident, FieldKey::AdminValidOn, QStringLiteral("2026-01-01"));
    set(incident, FieldKey::RelatedIds, list({u"part_of C-0000000009", u"retaliation C-0000000008"}));
    set(incident, FieldKey::EpisodeId, QStringLiteral("Sokoura 2026"));
    set(incident, FieldKey::ResponsibilityClaims, list({u"JNIM | video | 2026-02-26 | Az-Zallaqa"}));
    set(incident, FieldKey::PropertyDamage, QStringLiteral("minor"));
    set(incident, FieldKey::PropertyValue, 12000.0);
    set(incident, FieldKey::PropertyNote, QStringLiteral("two lorries"));
    set(incident, FieldKey::SecondCoder, QStringLiteral("Bo"));
    set(incident, FieldKey::Adjudicator, QStringLiteral("Cy"));
    set(incident, FieldKey::Minutes, qint64(12));
    set(incident, FieldKey::Summary, QStringLiteral("An ambush, \"the worst\" this year."));
    IncidentPlace place;
    place.name = QStringLiteral("Sokoura");
    place.relation = PlaceRelation::Distance;
    place.km = 15;
    place.bearing = QStringLiteral("N");
    place.gazetteerId = QStringLiteral("own:1");
    place.evidence = {words(1, 60, u"15 km north of Sokoura")};
    incident.places.append(place);
    place.name = QStringLiteral("Farabou");
    incident.places.append(place);
    incident.actors.append(actor(u"JNIM", "jnim", ActorRole::Perpetrator, Attribution::Claimed));
    incident.actors.append(actor(u"unknown gunmen", "", ActorRole::Perpetrator, Attribution::Suspected));
    incident.actors[1].side = ActorSide::A;
    incident.actors[1].initiator = true;
    incident.actors[1].strengthLow = 40;
    incident.actors.append(actor(u"Malian army", "mali-army", ActorRole::Target));
    incident.actors.last().captured = 2;
    incident.claims = {
        claim(1, u"army", ClaimantType::Army, Effect::Killed, 7, 7, VictimSide::B, VictimKind::Soldier),
        claim(2, u"army", ClaimantType::Army, Effect::Killed, 20, 20, VictimSide::A, VictimKind::Militant),
        claim(3, u"JNIM", ClaimantType::PerpetratorGroup, Effect::Killed, 14, std::nullopt, VictimSide::B,
              VictimKind::Soldier),
        claim(4, u"JNIM", ClaimantType::PerpetratorGroup, Effect::Killed, 3, 3, VictimSide::A,
              VictimKind::Militant),
        claim(5, u"army", ClaimantType::Army, Effect::Wounded, 11, 11, VictimSide::B, VictimKind::Soldier),
        claim(6, u"JNIM", ClaimantType::PerpetratorGroup, Effect::CapturedCombatant, 2, 2, VictimSide::B,
              VictimKind::Soldier),
        claim(7, u"residents", ClaimantType::ResidentEyewitness, Effect::AbductedCivilian, 1, 1,
              VictimSide::Civilian, VictimKind::Civilian),
    };
    incident.claims[0].includesAttackers = false;
    incident.claims[0].victimActor = QStringLiteral("mali-army");
    incident.claims[0].evidence = {words(1, 100, u"seven soldiers")};
    incident.reports = {{DocumentId(1), {words(1, 40, u"Seven soldiers were killed on Tuesday")}},
                        {DocumentId(2), {words(2, 5, u"l’embuscade\nde mardi")}}};
    incident.coder = QStringLiteral("Ada");
    incident.updatedAt = kDecided;
    return incident;
}

Incident oddIncident()
{
    Incident incident;
    incident.id = IncidentId(2);
    incident.publicId = QStringLiteral("C-0000000002");
    incident.status = IncidentStatus::Accepted;
    set(incident, FieldKey::Date, QStringLiteral("2026-02/.."));
    set(incident, FieldKey::Summary,
        QStringLiteral("=SUM(A1), \"quoted\"\r\nsecond line 👩‍👩‍👧 e\u0301 الجيش"));
    incident.note = QStringLiteral("-9");
    Claim none = claim(8, u"", ClaimantType::JournalistOwn, Effect::Killed, 0, 0, VictimSide::Unknown,
                       VictimKind::Unknown);
    none.form = CountForm::None;
    incident.claims = {none};
    incident.reports = {{DocumentId(2), {}}};
    incident.coder = QStringLiteral("@Bo");
    return incident;
}

Incident bareIncident(int id, IncidentStatus status)
{
    Incident incident;
    incident.id = IncidentId(id);
    incident.publicId = QStringLiteral("C-%1").arg(id, 10, 10, QChar(u'0'));
    incident.status = status;
    return incident;
}

Mention mention(MentionType type, int begin, const char16_t* quote, const MentionValue& value,
                MentionState state)
{
    Mention mention;
    mention.document = DocumentId(1);
    mention.type = type;
    mention.quote = QString::fromUtf16(quote);
    mention.span = {begin, begin + static_cast<int>(mention.quote.toUcs4().size())};
    mention.value = value;
    mention.state = state;
    const bool decided = state != MentionState::Suggested;
    mention.author = decided ? QStringLiteral("Ada") : QStringLiteral("casus 0.1.0");
    mention.decidedAt = decided ? kDecided : QDateTime();
    return mention;
}

} // namespace

Records records()
{
    Records records;
    DocumentInfo first;
    first.id = DocumentId(1);
    first.name = QStringLiteral("d1");
    first.title = QStringLiteral("Seven soldiers killed; group claims 14");
    first.publisher = QStringLiteral("Example News");
    first.url = QStringLiteral("https://example.org/1");
    first.published = QDate(2026, 2, 26);
    first.language = QStringLiteral("en");
    DocumentInfo second;
    second.id = DocumentId(2);
    second.name = QStringLiteral("d2");
    second.language = QStringLiteral("fr");
    records.documents = {first, second};
    Incident trashed = bareIncident(5, IncidentStatus::Accepted);
    trashed.trashed = true;
    records.incidents = {fullIncident(), oddIncident(), bareIncident(3, IncidentStatus::Accepted),
                         bareIncident(4, IncidentStatus::Candidate), trashed};
    records.mentions = {
        mention(MentionType::Date, 40, u"Tuesday", DateValue{QStringLiteral("2026-02-24")},
                MentionState::Confirmed),
        mention(MentionType::Place, 60, u"Sokoura",
                PlaceValue{QStringLiteral("Sokoura"), QStringLiteral("ML"), 14.95, -6.0,
                           QStringLiteral("own:1"), PlaceRelation::In, std::nullopt, QString()},
                MentionState::Corrected),
        mention(MentionType::Org, 80, u"the \"Group\", as\nit says 😀", {}, MentionState::Added),
        mention(MentionType::Casualty, 100, u"seven soldiers",
                CasualtyValue{Outcome::Killed, VictimGroup::SecurityForces, 7, 7, false},
                MentionState::Suggested),
        mention(MentionType::Person, 120, u"Nobody", PersonValue{QStringLiteral("Nobody")},
                MentionState::Rejected),
    };
    return records;
}

exchange::ExportSource Records::source() const
{
    exchange::ExportSource source;
    source.incidents = [this](const std::function<bool(const Incident&)>& row) -> Result<void> {
        for (const Incident& incident : incidents) {
            if (!row(incident))
                break;
        }
        return {};
    };
    source.mentions =
        [this](const std::function<bool(const Mention&, const DocumentInfo&)>& row) -> Result<void> {
        for (const Mention& mention : mentions) {
            if (!row(mention, documents.first()))
                break;
        }
        return {};
    };
    source.document = [this](DocumentId id) -> Result<DocumentInfo> {
        for (const DocumentInfo& document : documents) {
            if (document.id == id)
                return document;
        }
        return Error{ErrorCode::NotFound, QStringLiteral("There is no such document."), {}};
    };
    return source;
}

} // namespace casus::test
