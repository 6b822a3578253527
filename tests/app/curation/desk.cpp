// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "text/decode.h"
#include "text/offsets.h"

#include <QFile>
#include <QJsonArray>

namespace casus::test {

namespace {

model::Document documentOf(const QString& name, const QString& text)
{
    model::Document document;
    document.text = text;
    document.info.name = name;
    document.info.title = name;
    document.info.publisher = QStringLiteral("AFP");
    document.info.published = QDate(2023, 4, 22);
    document.info.language = QStringLiteral("en");
    document.info.sha256 = text::fingerprint(text);
    document.info.length = text::OffsetMap(text).codePointCount();
    document.info.importedAt = QDateTime(QDate(2023, 5, 1), QTime(12, 0), Qt::UTC);
    return document;
}

model::Span find(const QString& words, int nth)
{
    const QString text = deskText();
    qsizetype at = -1;
    for (int i = 0; i < nth; ++i)
        at = text.indexOf(words, at + 1);
    const text::OffsetMap map(text);
    return at < 0 ? model::Span{} : model::Span{map.toCodePoint(at), map.toCodePoint(at + words.size())};
}

model::Mention drafted(model::MentionType type, const QString& words, const model::MentionValue& value)
{
    model::Mention mention;
    mention.type = type;
    mention.span = find(words, 1);
    mention.quote = words;
    mention.value = value;
    mention.score = 0.9;
    mention.reason = QStringLiteral("by hand");
    mention.author = QStringLiteral("casus test");
    return mention;
}

QList<model::Mention> draftedMentions()
{
    model::PlaceValue sokolo;
    sokolo.name = QStringLiteral("Sokolo");
    sokolo.country = QStringLiteral("ML");
    sokolo.lat = 14.73;
    sokolo.lon = -6.12;
    return {drafted(model::MentionType::Casualty, QStringLiteral("14 soldiers"),
                    model::CasualtyValue{model::Outcome::Killed, model::VictimGroup::SecurityForces, 14, 14,
                                         false}),
            drafted(model::MentionType::Place, QStringLiteral("Sokolo"), sokolo),
            drafted(model::MentionType::Date, QStringLiteral("Tuesday"),
                    model::DateValue{QStringLiteral("2023-04-18")}),
            drafted(model::MentionType::Event, QStringLiteral("ambush"),
                    model::EventValue{model::Tactic::Ambush})};
}

model::Evidence evidence(model::DocumentId document, const QString& words)
{
    return {document, find(words, 1), words};
}

model::Field suggested(const model::FieldValue& value, const model::Evidence& words)
{
    model::Field field;
    field.value = value;
    field.evidence = {words};
    field.score = 0.8;
    field.reason = QStringLiteral("by hand");
    return field;
}

model::Incident draftedIncident(model::DocumentId document)
{
    model::Incident incident;
    incident.suggested = true;
    incident.score = 0.8;
    incident.reason = QStringLiteral("by hand");
    incident.fields.insert(model::FieldKey::Date, suggested(QStringLiteral("2023-04-18"),
                                                            evidence(document, QStringLiteral("Tuesday"))));
    incident.fields.insert(model::FieldKey::Country,
                           suggested(QStringLiteral("ML"), evidence(document, QStringLiteral("Sokolo"))));
    incident.fields.insert(model::FieldKey::Latitude,
                           suggested(14.73, evidence(document, QStringLiteral("Sokolo"))));
    incident.fields.insert(model::FieldKey::Longitude,
                           suggested(-6.12, evidence(document, QStringLiteral("Sokolo"))));
    model::IncidentPlace place;
    place.name = QStringLiteral("Sokolo");
    place.country = QStringLiteral("ML");
    place.lat = 14.73;
    place.lon = -6.12;
    place.evidence = {evidence(document, QStringLiteral("Sokolo"))};
    place.score = 0.9;
    place.reason = QStringLiteral("by hand");
    incident.places = {place};
    model::IncidentActor actor;
    actor.name = QStringLiteral("JNIM");
    actor.actor = QStringLiteral("jnim");
    actor.evidence = {evidence(document, QStringLiteral("JNIM"))};
    actor.score = 0.9;
    actor.reason = QStringLiteral("by hand");
    incident.actors = {actor};
    model::Claim claim;
    claim.document = document;
    claim.evidence = {evidence(document, QStringLiteral("14 soldiers"))};
    claim.victimKind = model::VictimKind::SecurityForces;
    claim.low = 14;
    claim.high = 14;
    claim.score = 0.9;
    claim.reason = QStringLiteral("by hand");
    incident.claims = {claim};
    incident.reports = {model::Report{document, {evidence(document, QStringLiteral("An ambush by JNIM"))}}};
    return incident;
}

QJsonObject toJson(const model::DocumentInfo& info)
{
    return {{QStringLiteral("title"), info.title},
            {QStringLiteral("publisher"), info.publisher},
            {QStringLiteral("url"), info.url},
            {QStringLiteral("published"), info.published.toString(Qt::ISODate)},
            {QStringLiteral("language"), info.language},
            {QStringLiteral("status"), model::toString(info.status)},
            {QStringLiteral("flagged"), info.flagged},
            {QStringLiteral("trashed"), info.trashed},
            {QStringLiteral("note"), info.note},
            {QStringLiteral("open"), info.openSuggestions},
            {QStringLiteral("incidents"), info.incidents}};
}

} // namespace

std::shared_ptr<const curation::Engine> sharedEngine()
{
    static const std::shared_ptr<const curation::Engine> engine = [] {
        knowledge::KnowledgeSources sources;
        sources.resources = QStringLiteral(CASUS_RESOURCES);
        auto loaded = curation::Engine::load(sources);
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error().message));
        return *loaded;
    }();
    return engine;
}

Clock tickingClock()
{
    return [when = QDateTime(QDate(2023, 5, 1), QTime(12, 0), Qt::UTC)]() mutable {
        when = when.addSecs(1);
        return when;
    };
}

QString deskText()
{
    return QStringLiteral(
        "😀 Sahel news\n\n"
        "An ambush by JNIM killed 14 soldiers near Sokolo on Tuesday. Sokolo was quiet on Wednesday, "
        "said Amadou Diallo. Eight wounded were brought to Bamako.\n"
        "Sokolois are afraid. On 2023-04-20 Sokolo buried its dead.\n");
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

Desk::Desk()
{
    store::Store::Opened opened = store::Store::open(path(), store::OpenMode::CreateNew, tickingClock());
    if (!opened.store)
        qFatal("%s", qUtf8Printable(opened.report.message));
    const auto one = opened.store->addDocument(documentOf(QStringLiteral("first"), deskText()));
    const auto two = opened.store->addDocument(
        documentOf(QStringLiteral("second"), QStringLiteral("Nothing happened.\n")));
    if (!one || !two)
        qFatal("the documents cannot be added");
    first = one->id;
    second = two->id;
    const auto drafts = opened.store->replaceDrafts(first, draftedMentions(), {draftedIncident(first)},
                                                    QStringLiteral("casus test"));
    if (!drafts)
        qFatal("%s", qUtf8Printable(drafts.error().message % drafts.error().detail));
    m_project = std::make_unique<curation::Project>(std::move(opened.store), sharedEngine(), tickingClock());
    m_project->setCoder(QStringLiteral("Ada"));
}

void Desk::reopen(store::OpenMode mode)
{
    m_project.reset();
    store::Store::Opened opened = store::Store::open(path(), mode, tickingClock());
    if (!opened.store)
        qFatal("%s", qUtf8Printable(opened.report.message));
    m_project = std::make_unique<curation::Project>(std::move(opened.store), sharedEngine(), tickingClock());
}

QJsonObject Desk::snapshot() const
{
    const store::Reader& reader = m_project->reader();
    QJsonObject whole;
    for (const model::DocumentId id : {first, second}) {
        const auto info = reader.documentInfo(id);
        const auto mentions = reader.mentions(id);
        if (!info || !mentions)
            qFatal("the project cannot be read");
        QJsonObject document = toJson(*info);
        QJsonArray rows;
        for (const model::Mention& mention : *mentions)
            rows.append(model::toJson(mention));
        document.insert(QStringLiteral("mentions"), rows);
        whole.insert(QString::number(id.value()), document);
    }
    QJsonArray incidents;
    const auto read = reader.forEachIncident([&incidents](const model::Incident& incident) {
        incidents.append(model::toJson(incident));
        return true;
    });
    const auto trash = reader.trashedIncidents();
    if (!read || !trash)
        qFatal("the project cannot be read");
    QJsonArray trashed;
    for (const model::Incident& incident : *trash)
        trashed.append(incident.id.value());
    whole.insert(QStringLiteral("incidents"), incidents);
    whole.insert(QStringLiteral("trash"), trashed);
    return whole;
}

model::Mention Desk::mention(model::MentionType type) const
{
    const auto mentions = m_project->reader().mentions(first);
    if (mentions) {
        for (const model::Mention& mention : *mentions) {
            if (mention.type == type)
                return mention;
        }
    }
    return {};
}

model::Incident Desk::incident() const
{
    const auto incidents = m_project->reader().incidents(first);
    return incidents && !incidents->isEmpty() ? incidents->constFirst() : model::Incident();
}

model::Span Desk::spanOf(const QString& words, int nth) const
{
    return find(words, nth);
}

} // namespace casus::test
