// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "model/incident.h"
#include "model/mention.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace casus::test {

/// A short report written for the tests: one ambush with three sources that disagree, and an earlier attack.
[[nodiscard]] inline QString ambushText()
{
    return QStringLiteral(
        "Soldiers killed in ambush near Sokolo\n"
        "\n"
        "Militants ambushed an army convoy near Sokolo in central Mali on Tuesday. JNIM said its fighters "
        "killed "
        "seven soldiers. The army said in a statement relayed by AFP that 14 soldiers died, including three "
        "officers. Residents spoke of at least 20 dead. Four soldiers were wounded. Motorbikes were used.\n"
        "\n"
        "In March 2022 gunmen had burned a school in Farabougou.\n");
}

/// A project in a folder of its own with that report and hand-made drafts, so that the window's tests hang on
/// no finder. The engine has the shipped knowledge.
class IncidentFixture {
public:
    /// requires a QCoreApplication
    [[nodiscard]] QString prepare()
    {
        if (!m_dir.isValid())
            return m_dir.errorString();
        knowledge::KnowledgeSources sources;
        sources.resources = QStringLiteral(CASUS_RESOURCES);
        const auto loaded = curation::Engine::load(sources);
        if (!loaded)
            return loaded.error().message;
        m_engine = *loaded;
        return makeStore();
    }

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("test.casus")); }
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] model::DocumentId document() const { return m_document; }
    [[nodiscard]] model::IncidentId ambush() const { return m_ambush; }
    [[nodiscard]] model::IncidentId arson() const { return m_arson; }

    /// A project over the stored file; several one after the other.
    [[nodiscard]] std::unique_ptr<curation::Project>
    open(store::OpenMode mode = store::OpenMode::OpenExisting)
    {
        auto opened = store::Store::open(path(), mode, fixedClock());
        if (!opened.store)
            return nullptr;
        auto project = std::make_unique<curation::Project>(std::move(opened.store), m_engine, fixedClock());
        project->setCoder(QStringLiteral("AB"));
        return project;
    }

    /// The first place of the words in the report.
    [[nodiscard]] model::Evidence words(const QString& quote) const
    {
        const auto begin = static_cast<int>(ambushText().indexOf(quote));
        return {.document = m_document,
                .span = {.begin = begin, .end = begin + static_cast<int>(quote.size())},
                .quote = quote};
    }

    [[nodiscard]] static model::Incident stored(const curation::Project& project, model::IncidentId id)
    {
        const auto read = project.reader().incident(id);
        return read && *read ? **read : model::Incident();
    }

private:
    static Clock fixedClock()
    {
        return [] { return QDateTime(QDate(2023, 4, 23), QTime(9, 30), Qt::UTC); };
    }

    QString makeStore()
    {
        auto opened = store::Store::open(path(), store::OpenMode::CreateNew, fixedClock());
        if (!opened.store)
            return opened.report.message;
        model::Document document;
        document.text = ambushText();
        document.info.name = QStringLiteral("sokolo");
        document.info.title = QStringLiteral("Soldiers killed in ambush near Sokolo");
        document.info.publisher = QStringLiteral("Radio Test");
        document.info.published = QDate(2023, 4, 22);
        document.info.language = QStringLiteral("en");
        document.info.sha256 = QString(64, u'a');
        document.info.length = static_cast<int>(document.text.size());
        const auto added = opened.store->addDocument(document);
        if (!added)
            return added.error().message;
        m_document = added->id;
        const auto drafted = opened.store->replaceDrafts(
            m_document, mentions(), {ambushDraft(), arsonDraft()}, QStringLiteral("casus test"));
        if (!drafted)
            return drafted.error().message;
        const auto incidents = opened.store->reader().incidents(m_document);
        if (!incidents || incidents->size() != 2)
            return QStringLiteral("the drafts were not stored");
        m_ambush = incidents->at(0).id;
        m_arson = incidents->at(1).id;
        return {};
    }

    [[nodiscard]] model::Mention mention(model::MentionType type, const QString& quote,
                                         const model::MentionValue& value) const
    {
        model::Mention made;
        made.document = m_document;
        made.type = type;
        made.span = words(quote).span;
        made.quote = quote;
        made.value = value;
        made.score = 0.9;
        made.reason = QStringLiteral("test");
        made.author = QStringLiteral("casus test");
        return made;
    }

    [[nodiscard]] QList<model::Mention> mentions() const
    {
        return {mention(model::MentionType::Place, QStringLiteral("Sokolo"),
                        model::PlaceValue{.name = QStringLiteral("Sokolo"),
                                          .country = QStringLiteral("ML"),
                                          .lat = 14.73,
                                          .lon = -6.12,
                                          .gazetteerId = {},
                                          .relation = model::PlaceRelation::Near,
                                          .km = {},
                                          .bearing = {}}),
                mention(model::MentionType::Date, QStringLiteral("Tuesday"),
                        model::DateValue{QStringLiteral("2023-04-18")}),
                mention(model::MentionType::Actor, QStringLiteral("JNIM"),
                        model::ActorValue{QStringLiteral("jnim")}),
                mention(model::MentionType::Date, QStringLiteral("March 2022"),
                        model::DateValue{QStringLiteral("2022-03")})};
    }

    [[nodiscard]] model::Field drafted(const model::FieldValue& value, const QString& quote,
                                       double score) const
    {
        model::Field field;
        field.value = value;
        field.evidence = {words(quote)};
        field.score = score;
        field.reason = QStringLiteral("weekday before the publication date");
        return field;
    }

    [[nodiscard]] model::Claim claim(const QString& claimant, model::ClaimantType type, model::Effect effect,
                                     std::optional<int> low, std::optional<int> high,
                                     const QString& quote) const
    {
        model::Claim made;
        made.document = m_document;
        made.evidence = {words(quote)};
        made.effect = effect;
        made.victimKind = model::VictimKind::Soldier;
        made.victimSide = model::VictimSide::B;
        made.low = low;
        made.high = high;
        made.form = high ? model::CountForm::Exact : model::CountForm::AtLeast;
        made.claimant = claimant;
        made.claimantType = type;
        made.score = 0.86;
        made.reason = QStringLiteral("subject of “said” before the count");
        return made;
    }

    [[nodiscard]] QList<model::Claim> claims() const
    {
        using model::ClaimantType;
        using model::Effect;
        QList<model::Claim> all{
            claim(QStringLiteral("JNIM"), ClaimantType::PerpetratorGroup, Effect::Killed, 7, 7,
                  QStringLiteral("seven soldiers")),
            claim(QStringLiteral("The army"), ClaimantType::Army, Effect::Killed, 14, 14,
                  QStringLiteral("14 soldiers")),
            claim(QStringLiteral("The army"), ClaimantType::Army, Effect::Killed, 3, 3,
                  QStringLiteral("three officers")),
            claim(QStringLiteral("Residents"), ClaimantType::ResidentEyewitness, Effect::Killed, 20, {},
                  QStringLiteral("20 dead")),
            claim({}, ClaimantType::JournalistOwn, Effect::Wounded, 4, 4, QStringLiteral("Four soldiers"))};
        all[0].claimantActor = QStringLiteral("jnim");
        all[1].via = {QStringLiteral("AFP")};
        all[1].reliability = QStringLiteral("B");
        all[1].credibility = QStringLiteral("2");
        all[2].includes = true;
        all[2].via = {QStringLiteral("AFP")};
        return all;
    }

    [[nodiscard]] model::Incident ambushDraft() const
    {
        using model::FieldKey;
        model::Incident incident;
        incident.score = 0.92;
        incident.reason = QStringLiteral("an act with place, date and figures in the lead");
        incident.fields.insert(FieldKey::Date,
                               drafted(QStringLiteral("2023-04-18"), QStringLiteral("Tuesday"), 0.97));
        incident.fields.insert(FieldKey::Country,
                               drafted(QStringLiteral("ML"), QStringLiteral("Mali"), 0.95));
        incident.fields.insert(FieldKey::AdminNamed, drafted(QStringList{QStringLiteral("central Mali")},
                                                             QStringLiteral("central Mali"), 0.8));
        incident.fields.insert(FieldKey::Tactics, drafted(QStringList{QStringLiteral("ambush")},
                                                          QStringLiteral("ambush"), 0.93));
        incident.fields.insert(FieldKey::Targets, drafted(QStringList{QStringLiteral("military")},
                                                          QStringLiteral("army convoy"), 0.9));
        incident.fields.insert(FieldKey::Weapons, drafted(QStringList{QStringLiteral("Motorbikes")},
                                                          QStringLiteral("Motorbikes"), 0.7));
        model::IncidentPlace place;
        place.name = QStringLiteral("Sokolo");
        place.relation = model::PlaceRelation::Near;
        place.country = QStringLiteral("ML");
        place.lat = 14.73;
        place.lon = -6.12;
        place.evidence = {words(QStringLiteral("Sokolo"))};
        place.score = 0.94;
        incident.places = {place};
        model::IncidentActor jnim;
        jnim.name = QStringLiteral("JNIM");
        jnim.actor = QStringLiteral("jnim");
        jnim.attribution = model::Attribution::Claimed;
        jnim.evidence = {words(QStringLiteral("JNIM"))};
        jnim.score = 0.9;
        model::IncidentActor army;
        army.name = QStringLiteral("army");
        army.role = model::ActorRole::Target;
        army.evidence = {words(QStringLiteral("army convoy"))};
        army.score = 0.8;
        incident.actors = {jnim, army};
        incident.claims = claims();
        incident.reports = {{.document = m_document,
                             .evidence = {words(QStringLiteral("Militants ambushed an army convoy"))}}};
        return incident;
    }

    [[nodiscard]] model::Incident arsonDraft() const
    {
        using model::FieldKey;
        model::Incident incident;
        incident.role = model::IncidentRole::Background;
        incident.score = 0.6;
        incident.reason = QStringLiteral("an earlier act with a date of its own");
        incident.fields.insert(FieldKey::Date,
                               drafted(QStringLiteral("2022-03"), QStringLiteral("March 2022"), 0.9));
        incident.fields.insert(FieldKey::Tactics, drafted(QStringList{QStringLiteral("arson_looting")},
                                                          QStringLiteral("burned"), 0.9));
        model::IncidentPlace place;
        place.name = QStringLiteral("Farabougou");
        place.country = QStringLiteral("ML");
        place.evidence = {words(QStringLiteral("Farabougou"))};
        place.score = 0.9;
        incident.places = {place};
        incident.reports = {{.document = m_document, .evidence = {words(QStringLiteral("burned a school"))}}};
        return incident;
    }

    QTemporaryDir m_dir;
    std::shared_ptr<const curation::Engine> m_engine;
    model::DocumentId m_document;
    model::IncidentId m_ambush;
    model::IncidentId m_arson;
};

} // namespace casus::test
