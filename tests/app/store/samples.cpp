// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "model/edtf.h"
#include "model/policy.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casus::store::samples {
namespace {

int points(QStringView text)
{
    return static_cast<int>(text.toUcs4().size());
}

model::Span spanOf(const QString& text, const QString& words)
{
    const qsizetype at = text.indexOf(words);
    Q_ASSERT(at >= 0);
    const int begin = points(QStringView(text).first(at));
    return {begin, begin + points(words)};
}

model::Evidence evidence(const model::Document& in, model::DocumentId id, const QString& words)
{
    return {id, spanOf(in.text, words), words};
}

} // namespace

model::Document document(int n)
{
    const QStringList places{u"Tirgane"_s, u"Wadi Nour"_s, u"Belkassa"_s, u"Étang-Sec"_s, u"Qaryat Zayd"_s};
    const QString place = places[n % places.size()];
    model::Document document;
    document.info.name = u"article-%1"_s.arg(n);
    document.info.title = u"Attack near %1 (%2)"_s.arg(place).arg(n);
    document.info.publisher = n % 2 == 0 ? u"Sahel Courier"_s : u"Radio Étoile"_s;
    document.info.url = u"https://news.example/%1"_s.arg(n);
    document.info.published = QDate(2023, 1, 1).addDays(n % 300);
    document.info.language = u"en"_s;
    document.text =
        u"Attack near %1 (%2)\n\n🔥 Gunmen on motorbikes attacked a post near %1 on Tuesday. At least 14 "
        u"soldiers "
        "were killed, an army statement said; a résident spoke of “20 dead”. The northern brigade قال شاهد "
        "withdrew. No group claimed the ambush number %2.\n"_s.arg(place)
            .arg(n);
    document.info.length = points(document.text);
    return document;
}

model::Mention mention(const model::Document& in, model::DocumentId id, const QString& words,
                       model::MentionType type)
{
    model::Mention mention;
    mention.document = id;
    mention.type = type;
    mention.span = spanOf(in.text, words);
    mention.quote = words;
    mention.score = 0.75;
    mention.reason = u"sample"_s;
    mention.author = u"casus test"_s;
    return mention;
}

model::Incident incident(const model::Document& in, model::DocumentId id)
{
    model::Incident incident;
    const QList<model::Evidence> day{evidence(in, id, u"Tuesday"_s)};
    incident.fields[model::FieldKey::Date] = model::Field{
        u"2023-04-18"_s, day, model::FieldState::Suggested, 0.9, u"weekday before DCT"_s, {}, {}, {}};
    incident.fields[model::FieldKey::Country] =
        model::Field{u"ML"_s, {}, model::FieldState::Suggested, 0.8, u"country of the place"_s, {}, {}, {}};
    model::IncidentPlace place;
    place.name = u"Tirgane"_s;
    place.relation = model::PlaceRelation::Near;
    place.country = u"ML"_s;
    place.lat = 14.7;
    place.lon = -6.1;
    place.evidence = {evidence(in, id, u"near"_s)};
    incident.places = {place};
    model::IncidentActor actor;
    actor.name = u"Gunmen"_s;
    actor.attribution = model::Attribution::Suspected;
    actor.evidence = {evidence(in, id, u"Gunmen"_s)};
    incident.actors = {actor};
    model::Claim army;
    army.document = id;
    army.evidence = {evidence(in, id, u"At least 14 soldiers were killed"_s)};
    army.victimKind = model::VictimKind::Soldier;
    army.low = 14;
    army.form = model::CountForm::AtLeast;
    army.claimantType = model::ClaimantType::Army;
    army.claimant = u"an army statement"_s;
    army.via = {u"Sahel Courier"_s};
    army.claimDate = QDate(2023, 4, 19);
    model::Claim resident;
    resident.document = id;
    resident.evidence = {evidence(in, id, u"20 dead"_s)};
    resident.low = resident.high = 20;
    resident.claimantType = model::ClaimantType::ResidentEyewitness;
    incident.claims = {army, resident};
    incident.reports = {model::Report{id, {evidence(in, id, u"Gunmen on motorbikes attacked a post"_s)}}};
    incident.score = 0.6;
    incident.reason = u"act, place and day in one sentence"_s;
    return incident;
}

std::unique_ptr<Store> project(const QString& path, int count)
{
    Store::Opened opened = Store::open(path, OpenMode::CreateNew);
    if (!opened.store)
        qFatal("%s", qUtf8Printable(opened.report.message));
    for (int n = 0; n < count; ++n) {
        const model::Document sample = document(n);
        const auto added = opened.store->addDocument(sample);
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().message));
        const model::DocumentId id = added->id;
        const auto drafted = opened.store->replaceDrafts(
            id,
            {mention(sample, id, u"Tuesday"_s, model::MentionType::Date),
             mention(sample, id, u"At least 14 soldiers"_s, model::MentionType::Casualty),
             mention(sample, id, u"ambush"_s, model::MentionType::Event),
             mention(sample, id, u"قال شاهد"_s, model::MentionType::Person)},
            {incident(sample, id)}, u"casus test"_s);
        if (!drafted)
            qFatal("%s %s", qUtf8Printable(drafted.error().message), qUtf8Printable(drafted.error().detail));
    }
    return std::move(opened.store);
}

Contents contents(const Reader& reader)
{
    Contents all;
    DocumentFilter filter;
    all.documents = reader.documents(filter).value();
    filter.trashed = true;
    all.documents += reader.documents(filter).value();
    std::sort(all.documents.begin(), all.documents.end(),
              [](const model::DocumentInfo& a, const model::DocumentInfo& b) { return a.id < b.id; });
    for (const model::DocumentInfo& info : std::as_const(all.documents)) {
        all.texts.append(reader.document(info.id).value().text);
        all.mentions += reader.mentions(info.id).value();
    }
    const auto read = reader.forEachIncident([&](const model::Incident& incident) {
        all.incidents.append(incident);
        return true;
    });
    Q_ASSERT(read.ok());
    const Reader::Counts c = reader.counts().value();
    all.counts = {c.documents,       c.unread,    c.inProgress,       c.done, c.noIncident, c.trashed,
                  c.openSuggestions, c.incidents, c.acceptedIncidents};
    return all;
}

QString difference(const Contents& a, const Contents& b)
{
    if (a == b)
        return {};
    if (a.counts != b.counts)
        return u"counts"_s;
    if (a.texts != b.texts)
        return u"texts"_s;
    if (a.documents != b.documents)
        return u"documents"_s;
    if (a.mentions.size() != b.mentions.size() || a.incidents.size() != b.incidents.size())
        return u"number of mentions or incidents"_s;
    const auto json = [](const auto& value) {
        return QString::fromUtf8(QJsonDocument(model::toJson(value)).toJson(QJsonDocument::Compact));
    };
    for (qsizetype i = 0; i < a.mentions.size(); ++i) {
        if (a.mentions[i] != b.mentions[i])
            return json(a.mentions[i]) + u"\n"_s + json(b.mentions[i]);
    }
    for (qsizetype i = 0; i < a.incidents.size(); ++i) {
        if (a.incidents[i] != b.incidents[i])
            return json(a.incidents[i]) + u"\n"_s + json(b.incidents[i]);
    }
    return u"something"_s;
}

DocumentChange change(const model::DocumentInfo& before, const model::DocumentInfo& after)
{
    return {before, after};
}

Step step(const QString& verb, const QList<AnyChange>& changes)
{
    Step step;
    step.verb = verb;
    step.text = verb + u" something"_s;
    step.coder = u"Ana"_s;
    step.changes = changes;
    return step;
}

QString RandomCoder::words()
{
    const QStringList all{u"one"_s, u"zwei"_s,        u"“trois”"_s, u"أربعة"_s,
                          u"🔥"_s,   u"line\nbreak"_s, u"; , \""_s,  QString()};
    return oneOf(all) + oneOf(all);
}

model::MentionValue RandomCoder::value(model::MentionType type)
{
    if (below(4) == 0)
        return {};
    switch (type) {
    case model::MentionType::Date: return model::DateValue{u"2023-04-%1"_s.arg(10 + below(18))};
    case model::MentionType::Place: {
        model::PlaceValue place;
        place.name = u"Tirgane"_s;
        place.country = u"ML"_s;
        place.lat = below(9000) / 100.0;
        place.lon = -below(9000) / 100.0;
        place.relation = model::PlaceRelation::Distance;
        place.km = below(100) / 2.0;
        place.bearing = u"NE"_s;
        return place;
    }
    case model::MentionType::Actor: return model::ActorValue{u"northern-brigade"_s};
    case model::MentionType::Person: return model::PersonValue{u"Ana Ñandú"_s};
    case model::MentionType::Casualty:
        return model::CasualtyValue{
            oneOf(model::all<model::Outcome>()), oneOf(model::all<model::VictimGroup>()), below(9),
            below(2) == 0 ? std::nullopt : std::optional(9 + below(9)), below(2) == 0};
    case model::MentionType::Event: return model::EventValue{oneOf(model::all<model::Tactic>())};
    case model::MentionType::Weapon: return model::WeaponValue{u"explosive"_s};
    default: return {};
    }
}

model::FieldValue RandomCoder::value(const model::FieldSpec& spec)
{
    switch (spec.type) {
    case model::FieldType::Edtf: return u"2023-04-%1"_s.arg(10 + below(18));
    case model::FieldType::Country: return below(2) == 0 ? u"ML"_s : u"BF"_s;
    case model::FieldType::Integer: return qint64(below(1000));
    case model::FieldType::Decimal: return below(9000) / 100.0 + 0.125;
    case model::FieldType::Boolean: return below(2) == 0;
    case model::FieldType::Choice:
        return QString(spec.choices[static_cast<std::size_t>(below(static_cast<int>(spec.choices.size())))]);
    case model::FieldType::ChoiceList: {
        QStringList list;
        for (int i = 0; i <= below(2); ++i)
            list.append(QString(
                spec.choices[static_cast<std::size_t>(below(static_cast<int>(spec.choices.size())))]));
        return list;
    }
    case model::FieldType::TextList: return QStringList{u"cattle"_s, u"a"_s + words()};
    case model::FieldType::Text:
    case model::FieldType::LongText: return u"a"_s + words();
    }
    return {};
}

AnyChange RandomCoder::documentChange(const Reader& reader)
{
    DocumentFilter filter;
    filter.trashed = below(4) == 0;
    QList<model::DocumentInfo> infos = reader.documents(filter).value();
    if (infos.isEmpty()) {
        filter.trashed = !filter.trashed;
        infos = reader.documents(filter).value();
    }
    const model::DocumentInfo before = oneOf(infos);
    model::DocumentInfo after = before;
    switch (below(6)) {
    case 0: after.status = static_cast<model::DocumentStatus>(below(4)); break;
    case 1: after.note += words(); break;
    case 4: after.tags = words().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts); break;
    case 2: after.flagged = !after.flagged; break;
    case 3: after.trashed = !after.trashed; break;
    default:
        after.title += words();
        after.published = below(3) == 0 ? QDate() : after.published.addDays(1);
        after.publisher = words();
    }
    return change(before, after);
}

AnyChange RandomCoder::mentionChange(const Reader& reader)
{
    const model::DocumentInfo info = oneOf(reader.documents().value());
    const model::Document document = reader.document(info.id).value();
    const QList<model::Mention> all = reader.mentions(info.id).value();
    const int kind = below(8);
    if (kind == 0 || all.isEmpty()) {
        model::Mention added = mention(document, info.id, u"motorbikes"_s, model::MentionType::Weapon);
        added.state = model::MentionState::Added;
        added.value = value(added.type);
        return MentionChange{std::nullopt, added};
    }
    const model::Mention before = oneOf(all);
    model::Mention after = before;
    switch (kind) {
    case 1: return MentionChange{before, std::nullopt};
    case 2: after.state = model::MentionState::Confirmed; break;
    case 3: after.state = model::MentionState::Rejected; break;
    case 4:
        after.type =
            below(9) == 0 ? static_cast<model::MentionType>(70) : static_cast<model::MentionType>(below(8));
        after.value = value(after.type);
        after.state = model::MentionState::Corrected;
        break;
    case 5:
        after.span = spanOf(document.text, u"an army statement"_s);
        after.quote = u"an army statement"_s;
        after.furtherFragments = {spanOf(document.text, u"said"_s)};
        break;
    case 6: after.value = value(after.type); break;
    default: after.note += u"n"_s + words();
    }
    return MentionChange{before, after};
}

void RandomCoder::changeOnePart(model::Incident& incident, const model::Document& document)
{
    const model::DocumentId id = document.info.id;
    const QDateTime when(QDate(2024, 2, 29), QTime(below(24), 5, 6, 789), Qt::UTC);
    switch (below(12)) {
    case 0: incident.status = oneOf(model::all<model::IncidentStatus>()); break;
    case 1: incident.role = oneOf(model::all<model::IncidentRole>()); break;
    case 2: incident.trashed = !incident.trashed; break;
    case 3: incident.flagged = !incident.flagged; break;
    case 4: incident.suggested = !incident.suggested; break;
    case 5: incident.note += words(); break;
    case 6: {
        const auto table = model::fieldTable();
        const model::FieldSpec& spec = table[static_cast<std::size_t>(below(static_cast<int>(table.size())))];
        model::Field field = incident.fields.value(spec.key);
        field.derived = field.value;
        field.value = value(spec);
        field.state = model::FieldState::Entered;
        field.evidence = {evidence(document, id, u"a résident spoke"_s)};
        field.coder = u"Ana"_s;
        field.decidedAt = when;
        incident.fields[spec.key] = field;
        break;
    }
    case 7:
        if (incident.places.isEmpty())
            incident.places.append(model::IncidentPlace());
        else
            incident.places.prepend(incident.places.takeLast());
        incident.places.first().name += words();
        break;
    case 8:
        incident.actors.append(model::IncidentActor{
            words(), u"x"_s, oneOf(model::all<model::ActorRole>()), {}, {}, {}, {}, 0.25, {}, {}});
        incident.actors.last().side = oneOf(model::all<model::ActorSide>());
        incident.actors.last().initiator = below(2) == 0;
        incident.actors.last().strengthLow = below(99);
        incident.actors.last().captured = 0;
        break;
    case 9: {
        model::Claim claim;
        claim.id = model::ClaimId(-1);
        claim.document = id;
        claim.effect = oneOf(model::all<model::Effect>());
        claim.victimSide = oneOf(model::all<model::VictimSide>());
        claim.form = oneOf(model::all<model::CountForm>());
        claim.high = below(50);
        claim.includesAttackers = below(2) == 0;
        claim.victimActor = words();
        claim.period = u"2023-01/.."_s;
        incident.claims.prepend(claim);
        if (incident.claims.size() > 1)
            incident.claims.last().supersedes = model::ClaimId(-1);
        break;
    }
    case 10:
        if (!incident.claims.isEmpty())
            incident.claims.removeFirst();
        else
            incident.reports.clear();
        break;
    default:
        incident.overrides[model::totalKey(model::Effect::Killed, model::TotalSide::All)] =
            model::TotalOverride{below(9), std::nullopt, 90, words(), u"Ana"_s, when};
    }
}

AnyChange RandomCoder::incidentChange(const Reader& reader)
{
    const model::DocumentInfo info = oneOf(reader.documents().value());
    const model::Document document = reader.document(info.id).value();
    const QList<model::Incident> all = reader.incidents(info.id).value();
    const int kind = below(10);
    if (kind < 2 || all.isEmpty()) {
        model::Incident added = incident(document, info.id);
        added.suggested = false;
        return IncidentChange{std::nullopt, added};
    }
    const model::Incident before = oneOf(all);
    if (kind == 2)
        return IncidentChange{before, std::nullopt};
    model::Incident after = before;
    for (int i = 0; i <= below(3); ++i)
        changeOnePart(after, document);
    // A claim that is new twice in one change still needs a name of its own.
    qint64 temporary = -10;
    for (qsizetype i = 1; i < after.claims.size(); ++i) {
        if (after.claims[i].id.value() == -1)
            after.claims[i].id = model::ClaimId(temporary--);
    }
    return IncidentChange{before, after};
}

Step RandomCoder::step(const Reader& reader)
{
    // Each kind at most once in a step: its changes are all of the state before it.
    QList<AnyChange> changes;
    const int kinds = reader.documents()->isEmpty() ? 4 : 1 + below(7); // all in the trash: one comes back
    if ((kinds & 1) != 0)
        changes.append(mentionChange(reader));
    if ((kinds & 2) != 0)
        changes.append(incidentChange(reader));
    if ((kinds & 4) != 0)
        changes.append(documentChange(reader));
    return samples::step(u"correct"_s, changes);
}

} // namespace casus::store::samples
