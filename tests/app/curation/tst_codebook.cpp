// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/codebook_definitions.h"
#include "curation/draft_fingerprint.h"
#include "desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace casus;
using namespace casus::curation;
using casus::test::Desk;
using model::MentionType;

namespace {

model::Codebook withVehicle(model::Codebook codebook)
{
    codebook.types.append({.id = model::nextType(codebook),
                           .name = QStringLiteral("VEHICLE"),
                           .label = QStringLiteral("Vehicle"),
                           .colour = model::typePalette()[8],
                           .key = QStringLiteral("9"),
                           .description = {},
                           .retired = false});
    codebook.fields.append({QStringLiteral("ransom"), QStringLiteral("ransom"), QStringLiteral("Ransom"),
                            model::OwnFieldKind::Number, {}, {}, false});
    return codebook;
}

} // namespace

/// The codebook as the open project uses it.
class CurationCodebookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasADefinition()
    {
        const Definitions definitions = Definitions::shipped();
        const model::Codebook& codebook = model::builtInCodebook();
        const auto sentence = [](const QString& text) { return text.size() > 5 && text.endsWith(u'.'); };
        for (const model::FieldSpec& spec : model::fieldTable())
            QVERIFY2(sentence(definitions.ofField(codebook, spec.key)), spec.name.data());
        for (const model::LabelType& type : codebook.types)
            QVERIFY2(sentence(definitions.ofType(codebook, type.id)), qPrintable(type.name));
        for (const model::ValueList& list : codebook.lists) {
            // Sides are told for claims and parties; the list of sides of parties is short.
            QVERIFY2(sentence(definitions.ofList(codebook, list.name)), qPrintable(list.name));
            for (const model::ListValue& value : list.values)
                QVERIFY2(sentence(definitions.ofValue(codebook, list.name, value.id)),
                         qPrintable(QString(list.name + u'/' + value.id)));
        }
        model::Codebook own = codebook;
        own.types.first().description = QStringLiteral("As we see it.");
        QCOMPARE(definitions.ofType(own, MentionType::Person), QStringLiteral("As we see it."));
    }

    void ownTypesAreMarkedAndRetired()
    {
        Desk desk;
        QSignalSpy changed(&desk.project(), &Project::codebookChanged);
        QVERIFY(!desk.project().addMention(desk.first, {0, 5}, MentionType::FirstCustom));
        QVERIFY(desk.project().setCodebook(withVehicle(desk.project().codebook())));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.project().codebook().version, 1);
        const auto added = desk.project().addMention(desk.first, {0, 5}, MentionType::FirstCustom);
        QVERIFY(added);
        model::Codebook retired = desk.project().codebook();
        retired.types.last().retired = true;
        QVERIFY(desk.project().setCodebook(retired));
        QVERIFY((*desk.project().reader().mention(*added))->type == MentionType::FirstCustom);
        const auto refused = desk.project().addMention(desk.first, {6, 9}, MentionType::FirstCustom);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("VEHICLE")));
    }

    void ownFieldsAreEnteredAndUndone()
    {
        Desk desk;
        QVERIFY(desk.project().setCodebook(withVehicle(desk.project().codebook())));
        const QList<model::Incident> incidents = *desk.project().reader().incidents(desk.first);
        QVERIFY(!incidents.isEmpty());
        const model::IncidentId id = incidents.first().id;
        const QString ransom = QStringLiteral("ransom");
        QVERIFY(!desk.project().setOwnField(id, ransom, QStringLiteral("much"), {}));
        QVERIFY(!desk.project().setOwnField(id, QStringLiteral("ghost"), 5.0, {}));
        QVERIFY(desk.project().setOwnField(id, ransom, 5000.0, {{desk.first, {0, 5}, {}}}));
        auto stored = desk.project().reader().incident(id);
        QCOMPARE(model::ownText(**stored, ransom), QStringLiteral("5000"));
        QVERIFY(!(*stored)->ownFields.value(ransom).evidence.first().quote.isEmpty());
        QVERIFY(desk.project().undo());
        stored = desk.project().reader().incident(id);
        QVERIFY((*stored)->ownFields.isEmpty());
    }

    void theFingerprintFollowsTheLists()
    {
        Desk desk;
        const QString before = desk.project().draftFingerprint();
        QVERIFY(!before.isEmpty());
        QCOMPARE(desk.project().draftFingerprint(), before);
        // Own types draft nothing; a retired built-in one is no longer drafted.
        QVERIFY(desk.project().setCodebook(withVehicle(desk.project().codebook())));
        QCOMPARE(desk.project().draftFingerprint(), before);
        model::Codebook codebook = desk.project().codebook();
        codebook.types.first().retired = true;
        QVERIFY(desk.project().setCodebook(codebook));
        QVERIFY(desk.project().draftFingerprint() != before);

        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("lexicons")));
        knowledge::KnowledgeSources sources = defaultSources();
        const QString shipped = knowledgeFingerprint(sources);
        sources.extensions.append(folder.path());
        QCOMPARE(knowledgeFingerprint(sources), shipped);
        QFile table(folder.filePath(QStringLiteral("lexicons/weapons.tsv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("sword\tblade\n");
        table.close();
        QVERIFY(knowledgeFingerprint(sources) != shipped);
        sources.extensions.clear();
        sources.layers.append({QStringLiteral("ML"), QByteArray("places")});
        QVERIFY(knowledgeFingerprint(sources) != shipped);
    }

    void staleDocumentsAreDraftedAgain()
    {
        Desk desk;
        const auto drafted = [&desk] {
            QSignalSpy finished(&desk.project(), &Project::draftingFinished);
            desk.project().startDrafting({desk.first});
            return finished.wait(30000);
        };
        QVERIFY(drafted());
        const auto info = [&desk] { return *desk.project().reader().documentInfo(desk.first); };
        QCOMPARE(info().draftedWith, desk.project().draftFingerprint());
        QVERIFY(desk.project().staleDocuments()->isEmpty());
        const QList<model::Mention> mentions = *desk.project().reader().mentions(desk.first);
        QVERIFY(mentions.size() > 3);
        QVERIFY(desk.project().confirmMention(mentions[0].id));
        QVERIFY(desk.project().rejectMention(mentions[1].id));
        const auto kept = [&desk](model::MentionId id) { return **desk.project().reader().mention(id); };
        const model::Mention confirmed = kept(mentions[0].id), rejected = kept(mentions[1].id);

        model::Codebook codebook = desk.project().codebook();
        for (model::LabelType& type : codebook.types)
            type.retired = type.id == MentionType::Place;
        QVERIFY(desk.project().setCodebook(codebook));
        QVERIFY(desk.project().isStale(info()));
        QVERIFY(desk.project().staleDocuments()->contains(desk.first));
        QSignalSpy finished(&desk.project(), &Project::draftingFinished);
        const auto started = desk.project().startDraftingStale();
        QVERIFY(started);
        QVERIFY(*started >= 1);
        QVERIFY(finished.wait(30000));
        QVERIFY(!desk.project().isStale(info()));
        QVERIFY(kept(mentions[0].id) == confirmed);
        QVERIFY(kept(mentions[1].id) == rejected);
        const QList<model::Mention> after = *desk.project().reader().mentions(desk.first);
        for (const model::Mention& mention : after)
            QVERIFY(mention.type != MentionType::Place || mention.state != model::MentionState::Suggested);
        QVERIFY(desk.project().setDocumentStatus(desk.first, model::DocumentStatus::Done));
        codebook = desk.project().codebook();
        for (model::LabelType& type : codebook.types)
            type.retired = false;
        QVERIFY(desk.project().setCodebook(codebook));
        QVERIFY(!desk.project().isStale(info())); // finished: nothing to draft for
        QCOMPARE(*desk.project().startDraftingStale(), 0);
    }
};

QTEST_GUILESS_MAIN(CurationCodebookTest)
#include "tst_codebook.moc"
