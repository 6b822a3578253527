// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/codebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace casus;
using namespace casus::model;

namespace {

LabelType vehicle(const Codebook& codebook)
{
    return {.id = nextType(codebook),
            .name = QStringLiteral("VEHICLE"),
            .label = QStringLiteral("Vehicle"),
            .colour = typePalette()[8],
            .key = QStringLiteral("9"),
            .description = QStringLiteral("A vehicle that was used or hit."),
            .retired = false};
}

/// A type, a value, a list and a field of the project's own.
Codebook grown()
{
    Codebook codebook = builtInCodebook();
    codebook.version = 3;
    codebook.types.append(vehicle(codebook));
    for (ValueList& list : codebook.lists) {
        if (list.name == u"kind")
            list.values.append({QStringLiteral("cattle_raid"), QStringLiteral("Cattle raid"),
                                QStringLiteral("Herds are driven off by force."), false, false});
    }
    codebook.lists.append({QStringLiteral("season"),
                           QStringLiteral("Season"),
                           {},
                           false,
                           false,
                           {{QStringLiteral("dry"), QStringLiteral("Dry"), {}, false, false},
                            {QStringLiteral("rainy"), QStringLiteral("Rainy"), {}, false, false}}});
    codebook.fields.append({QStringLiteral("ransom"),
                            QStringLiteral("ransom"),
                            QStringLiteral("Ransom"),
                            OwnFieldKind::Number,
                            {},
                            {},
                            false});
    codebook.fields.append({QStringLiteral("season"),
                            QStringLiteral("season"),
                            QStringLiteral("Season"),
                            OwnFieldKind::Choices,
                            QStringLiteral("season"),
                            {},
                            false});
    return codebook;
}

QStringList attributes(const QList<CodebookProblem>& found)
{
    QStringList names;
    for (const CodebookProblem& problem : found)
        names.append(problem.attribute);
    return names;
}

double luminance(quint32 rgb)
{
    const auto part = [rgb](int shift) {
        const double value = ((rgb >> shift) & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(quint32 a, quint32 b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class CodebookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnIsSound()
    {
        const Codebook& codebook = builtInCodebook();
        QCOMPARE(codebook.version, 0);
        QCOMPARE(codebook.types.size(), 8);
        QVERIFY(problems(codebook).isEmpty());
        QVERIFY(ownColumns(codebook).isEmpty());
        for (const FieldSpec& spec : fieldTable()) {
            if (!spec.choices.empty())
                QCOMPARE(offeredValues(codebook, QString(spec.name)).size(), qsizetype(spec.choices.size()));
        }
    }

    void coloursAreLegible()
    {
        constexpr quint32 kLightBase = 0xffffff, kLightText = 0x1c232d, kDarkBase = 0x16191d,
                          kDarkText = 0xe3e7ec;
        for (const TypeColour& colour : typePalette()) {
            const QByteArray which = QByteArray::number(colour.line, 16);
            QVERIFY2(contrast(colour.line, kLightBase) >= 4.5, which.constData());
            QVERIFY2(contrast(colour.fill, kLightText) >= 4.5, which.constData());
            QVERIFY2(contrast(colour.darkLine, kDarkBase) >= 4.5, which.constData());
            QVERIFY2(contrast(colour.darkFill, kDarkText) >= 4.5, which.constData());
        }
    }

    void namesOfTypesGoBothWays()
    {
        const Codebook codebook = grown();
        for (const LabelType& type : codebook.types)
            QVERIFY(typeNamed(labelOf(type.id, codebook), codebook) == type.id);
        QCOMPARE(labelOf(MentionType::FirstCustom, codebook), QStringLiteral("VEHICLE"));
        const auto unknown = static_cast<MentionType>(70);
        QCOMPARE(labelOf(unknown, codebook), QStringLiteral("TYPE_70"));
        QVERIFY(typeNamed(u"TYPE_70", codebook) == unknown);
        QVERIFY(!typeNamed(u"TYPE_3", codebook));
        QVERIFY(!typeNamed(u"GHOST", codebook));
        QVERIFY(nextType(codebook) == static_cast<MentionType>(65));
    }

    void jsonIsLossless()
    {
        const Codebook codebook = grown();
        const QByteArray file = QJsonDocument(toJson(codebook)).toJson();
        QVERIFY(codebookFromJson(QJsonDocument::fromJson(file).object()) == codebook);
        QVERIFY(codebookFromJson({}) == builtInCodebook());
    }

    void whatTheFileLacksIsCompleted()
    {
        QJsonObject json = toJson(grown());
        QJsonArray lists = json[QStringLiteral("lists")].toArray();
        lists.removeAt(0);
        json[QStringLiteral("lists")] = lists;
        const Codebook read = codebookFromJson(json);
        for (const ValueList& list : builtInCodebook().lists)
            QVERIFY2(findList(read, list.name), qPrintable(list.name));
    }

    void badEntriesAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("attribute");
        QTest::newRow("sound") << "VEHICLE"
                               << "9" << QString();
        QTest::newRow("no name") << ""
                                 << "9"
                                 << "name";
        QTest::newRow("blank in the name") << "BIG CAR"
                                           << "9"
                                           << "name";
        QTest::newRow("bar in the name") << "A|B"
                                         << "9"
                                         << "name";
        QTest::newRow("hyphen in the name") << "B-CAR"
                                            << "9"
                                            << "name";
        QTest::newRow("a letter outside ASCII") << QStringLiteral("VÉHICULE") << "9"
                                                << "name";
        QTest::newRow("begins with a digit") << "4X4"
                                             << "9"
                                             << "name";
        QTest::newRow("the outside tag") << "O"
                                         << "9"
                                         << "name";
        QTest::newRow("another's name") << "Person"
                                        << "9"
                                        << "name";
        QTest::newRow("too long") << QString(33, u'A') << "9"
                                  << "name";
        QTest::newRow("another's key") << "VEHICLE"
                                       << "1"
                                       << "key";
        QTest::newRow("a key of the review") << "VEHICLE"
                                             << "a"
                                             << "key";
        QTest::newRow("two characters as a key") << "VEHICLE"
                                                 << "10"
                                                 << "key";
        QTest::newRow("a sign as a key") << "VEHICLE"
                                         << "["
                                         << "key";
        QTest::newRow("no key") << "VEHICLE"
                                << "" << QString();
    }
    void badEntriesAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(QString, attribute);
        Codebook codebook = builtInCodebook();
        LabelType type = vehicle(codebook);
        type.name = name;
        type.key = key;
        codebook.types.append(type);
        const auto found = problems(codebook, {{QStringLiteral("A"), QStringLiteral("Accept and next")}});
        QCOMPARE(attributes(found), attribute.isEmpty() ? QStringList() : QStringList{attribute});
        if (!found.isEmpty()) {
            QCOMPARE(found.first().index, 8);
            QVERIFY(found.first().message.endsWith(u'.'));
        }
    }

    void aRetiredTypeGivesItsKeyUp()
    {
        Codebook codebook = grown();
        codebook.types.last().retired = true;
        LabelType other = vehicle(codebook);
        other.name = QStringLiteral("CROP");
        codebook.types.append(other);
        QVERIFY(problems(codebook).isEmpty());
        codebook.types[8].retired = false;
        QCOMPARE(attributes(problems(codebook)), QStringList{QStringLiteral("key")});
    }

    void fieldsNeedTheirList()
    {
        Codebook codebook = grown();
        codebook.fields.last().list = QStringLiteral("nowhere");
        codebook.fields.first().name = QStringLiteral("SEASON");
        QCOMPARE(attributes(problems(codebook)),
                 (QStringList{QStringLiteral("name"), QStringLiteral("list")}));
    }

    void nothingIsTakenAway()
    {
        const Codebook before = grown();
        QVERIFY(whyNotAfter(before, before).isEmpty());
        Codebook after = before;
        after.types.last().retired = true;
        after.fields.first().retired = true;
        QVERIFY(whyNotAfter(before, after).isEmpty());
        after.types.removeLast();
        QVERIFY(whyNotAfter(before, after).contains(QStringLiteral("VEHICLE")));
        after = before;
        after.fields.removeFirst();
        QVERIFY(whyNotAfter(before, after).contains(QStringLiteral("ransom")));
        after = before;
        after.fields.last().kind = OwnFieldKind::Text;
        QVERIFY(whyNotAfter(before, after).contains(QStringLiteral("season")));
        after = before;
        after.lists.last().values.removeLast();
        QVERIFY(whyNotAfter(before, after).contains(QStringLiteral("rainy")));
        after = before;
        for (ValueList& list : after.lists) {
            if (list.name == u"effect")
                list.values.append({QStringLiteral("scared"), QStringLiteral("Scared"), {}, false, false});
        }
        QVERIFY(whyNotAfter(before, after).contains(QStringLiteral("effect")));
    }

    void changesAreTold()
    {
        const Codebook before = builtInCodebook();
        QCOMPARE(changesInWords(before, before), QStringList());
        const Codebook after = grown();
        QCOMPARE(changesInWords(before, after),
                 (QStringList{QStringLiteral("Type VEHICLE added."),
                              QStringLiteral("Value cattle_raid of kind added."),
                              QStringLiteral("List season added."), QStringLiteral("Field ransom added."),
                              QStringLiteral("Field season added.")}));
        Codebook last = after;
        last.types.last().retired = true;
        last.types.last().key.clear();
        last.types.first().name = QStringLiteral("HUMAN");
        last.types.swapItemsAt(2, 3);
        QCOMPARE(changesInWords(after, last), (QStringList{QStringLiteral("Type PERSON renamed to HUMAN."),
                                                           QStringLiteral("Type VEHICLE retired."),
                                                           QStringLiteral("Type VEHICLE changed."),
                                                           QStringLiteral("Types put in another order.")}));
    }

    void valuesOfTheProjectAreValid()
    {
        const Codebook codebook = grown();
        const FieldValue raid(QStringLiteral("cattle_raid"));
        QVERIFY(whyInvalid(FieldKey::Kind, raid));
        QVERIFY(!whyInvalid(FieldKey::Kind, raid, codebook));
        QVERIFY(whyInvalid(FieldKey::Kind, FieldValue(QStringLiteral("ghost")), codebook));
        QVERIFY(!whyInvalid(FieldKey::Kind, FieldValue(QStringLiteral("abduction")), codebook));
        const OwnField& ransom = codebook.fields[0];
        QVERIFY(!whyInvalid(ransom, 5000.0, codebook));
        QVERIFY(whyInvalid(ransom, FieldValue(QStringLiteral("much")), codebook));
        const OwnField& season = codebook.fields[1];
        QVERIFY(!whyInvalid(season, QStringList{QStringLiteral("dry"), QStringLiteral("rainy")}, codebook));
        QVERIFY(whyInvalid(season, QStringList{QStringLiteral("dry"), QStringLiteral("cold")}, codebook));
    }

    void ownFieldsTravelWithTheIncident()
    {
        Incident incident;
        Field field;
        field.state = FieldState::Entered;
        field.coder = QStringLiteral("Ada");
        field.evidence = {{DocumentId(4), {10, 12}, QStringLiteral("ab")}};
        const QList<std::pair<QString, FieldValue>> values{
            {QStringLiteral("number"), 2.5},
            {QStringLiteral("flag"), true},
            {QStringLiteral("words"), QStringLiteral("für")},
            {QStringLiteral("list"), QStringList{QStringLiteral("dry")}}};
        for (const auto& [id, value] : values) {
            field.value = value;
            incident.ownFields.insert(id, field);
        }
        QVERIFY(incidentFromJson(toJson(incident)) == incident);
        QCOMPARE(ownText(incident, QStringLiteral("flag")), QStringLiteral("yes"));
        QCOMPARE(ownText(incident, QStringLiteral("nothing")), QString());
        const QList<OwnColumn> columns = ownColumns(grown());
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns.first().name, QStringLiteral("own_ransom"));
        QVERIFY(!toJson(Incident()).contains(QStringLiteral("own_fields")));
    }

    void idsAreNeverGivenTwice()
    {
        QCOMPARE(freeId(QStringLiteral("ransom"), {}), QStringLiteral("ransom"));
        QCOMPARE(freeId(QStringLiteral("ransom"), {QStringLiteral("Ransom"), QStringLiteral("ransom_2")}),
                 QStringLiteral("ransom_3"));
    }
};

QTEST_GUILESS_MAIN(CodebookTest)
#include "tst_codebook.moc"
