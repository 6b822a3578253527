// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/incident.h"
#include "model/mention.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace casus::model;

Q_DECLARE_METATYPE(casus::model::MentionValue)

namespace {

/// Values from every corner, the same for the same seed.
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {}

    int number(int limit) { return m_random.bounded(limit); }
    bool chance() { return number(2) == 0; }

    QString text()
    {
        static const QStringList kTexts{QString(),
                                        QStringLiteral("JNIM"),
                                        QStringLiteral("“à côté”, \"x\"\n\ty"),
                                        QStringLiteral("👩‍👩‍👧 🇲🇱"),
                                        QStringLiteral("الجيش"),
                                        QStringLiteral("e\u0301"),
                                        QStringLiteral("a;b,c\r\n")};
        return kTexts[number(static_cast<int>(kTexts.size()))];
    }
    std::optional<int> count() { return chance() ? std::nullopt : std::optional(number(1000)); }
    std::optional<double> coordinate()
    {
        return chance() ? std::nullopt : std::optional(m_random.generateDouble() * 180 - 90);
    }
    QDate date() { return chance() ? QDate() : QDate(2012, 1, 1).addDays(number(5000)); }
    QDateTime time()
    {
        return chance()
                   ? QDateTime()
                   : QDateTime(QDate(2024, 1, 1).addDays(number(900)), QTime(1, 2, 3, number(1000)), Qt::UTC);
    }
    template <typename Enum>
    Enum one()
    {
        const QList<Enum> values = all<Enum>();
        return values[number(static_cast<int>(values.size()))];
    }
    QList<Evidence> evidence()
    {
        QList<Evidence> list;
        for (int i = number(3); i > 0; --i)
            list.append({DocumentId(number(9) + 1), {number(50), 50 + number(50)}, text()});
        return list;
    }
    FieldState state() { return static_cast<FieldState>(number(3)); }
    double score() { return m_random.generateDouble(); }

    Claim claim()
    {
        Claim claim;
        claim.id = ClaimId(number(100));
        claim.document = DocumentId(number(100));
        claim.evidence = evidence();
        claim.effect = one<Effect>();
        claim.victimKind = one<VictimKind>();
        claim.victimSide = one<VictimSide>();
        claim.low = count();
        claim.high = count();
        claim.form = one<CountForm>();
        claim.includes = chance();
        claim.claimantType = one<ClaimantType>();
        claim.claimant = text();
        claim.claimantActor = text();
        claim.via = {text(), text()};
        claim.claimDate = date();
        claim.scope = one<ClaimScope>();
        claim.polarity = one<Polarity>();
        claim.supersedes = ClaimId(number(5));
        claim.reliability = chance() ? QString() : QStringLiteral("B");
        claim.credibility = chance() ? QString() : QStringLiteral("4");
        claim.use = one<ClaimUse>();
        claim.useReason = text();
        claim.suggested = chance();
        claim.rejected = chance();
        claim.score = score();
        claim.reason = text();
        claim.coder = text();
        claim.includesAttackers = chance() ? std::optional<bool>() : chance();
        claim.victimActor = text();
        claim.period = text();
        return claim;
    }

    FieldValue fieldValue(FieldKey key)
    {
        switch (fieldSpec(key).type) {
        case FieldType::Integer: return qint64(number(1000)) << 40;
        case FieldType::Decimal: return score() * 100;
        case FieldType::Boolean: return chance();
        case FieldType::ChoiceList:
        case FieldType::TextList: return QStringList{text(), text()};
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Edtf:
        case FieldType::Country:
        case FieldType::Choice: break;
        }
        return text();
    }

    template <typename Row>
    void basis(Row& row)
    {
        row.evidence = evidence();
        row.state = state();
        row.score = score();
        row.reason = text();
        row.coder = text();
    }

    Incident incident()
    {
        Incident incident;
        incident.id = IncidentId(number(1000));
        incident.publicId = text();
        incident.status = one<IncidentStatus>();
        incident.role = one<IncidentRole>();
        for (const FieldSpec& spec : fieldTable()) {
            if (chance())
                continue;
            Field field;
            field.value = chance() ? FieldValue() : fieldValue(spec.key);
            field.derived = chance() ? FieldValue() : fieldValue(spec.key);
            basis(field);
            field.decidedAt = time();
            incident.fields.insert(spec.key, field);
        }
        for (int i = number(3); i > 0; --i) {
            IncidentPlace place;
            place.name = text();
            place.relation = one<PlaceRelation>();
            place.km = coordinate();
            place.bearing = text();
            place.country = text();
            place.lat = coordinate();
            place.lon = coordinate();
            place.gazetteerId = text();
            basis(place);
            incident.places.append(place);
            IncidentActor actor;
            actor.name = text();
            actor.actor = text();
            actor.role = one<ActorRole>();
            actor.attribution = one<Attribution>();
            actor.actorType = text();
            basis(actor);
            actor.side = chance() ? std::optional<ActorSide>() : one<ActorSide>();
            actor.initiator = chance() ? std::optional<bool>() : chance();
            actor.strengthLow = count();
            actor.strengthHigh = count();
            actor.captured = count();
            incident.actors.append(actor);
            incident.claims.append(claim());
            incident.reports.append({DocumentId(number(9)), evidence()});
            incident.overrides.insert(totalKey(one<Effect>(), TotalSide::All),
                                      {count(), count(), count(), text(), text(), time()});
        }
        incident.suggested = chance();
        incident.score = score();
        incident.reason = text();
        incident.flagged = chance();
        incident.trashed = chance();
        incident.note = text();
        incident.coder = text();
        incident.createdAt = time();
        incident.updatedAt = time();
        return incident;
    }

    MentionValue mentionValue(MentionType type)
    {
        if (number(4) == 0)
            return {};
        switch (type) {
        case MentionType::Date: return DateValue{text()};
        case MentionType::Place:
            return PlaceValue{text(),       text(), coordinate(), coordinate(), text(), one<PlaceRelation>(),
                              coordinate(), text()};
        case MentionType::Actor: return ActorValue{text()};
        case MentionType::Person: return PersonValue{text()};
        case MentionType::Casualty:
            return CasualtyValue{one<Outcome>(), one<VictimGroup>(), count(), count(), chance()};
        case MentionType::Event: return EventValue{one<Tactic>()};
        case MentionType::Weapon: return WeaponValue{text()};
        case MentionType::Org:
        case MentionType::FirstCustom: break;
        }
        return {};
    }

    Mention mention()
    {
        Mention mention;
        mention.id = MentionId(number(1000));
        mention.document = DocumentId(number(1000));
        mention.type =
            number(9) == 0 ? static_cast<MentionType>(64 + number(5)) : static_cast<MentionType>(number(8));
        mention.span = {number(100), 100 + number(100)};
        if (chance())
            mention.furtherFragments = {{300, 310}, {320, 321}};
        mention.quote = text();
        mention.value = mentionValue(mention.type);
        mention.state = static_cast<MentionState>(number(5));
        mention.score = score();
        mention.reason = text();
        mention.author = text();
        mention.note = text();
        mention.decidedAt = time();
        return mention;
    }

private:
    QRandomGenerator m_random;
};

/// Through the bytes of a file, not only through objects.
QJsonObject written(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mentionsComeBack()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const Mention mention = Generator(seed).mention();
            QVERIFY2(mentionFromJson(written(toJson(mention))) == mention,
                     QJsonDocument(toJson(mention)).toJson().constData());
        }
    }

    void claimsComeBack()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const Claim claim = Generator(seed).claim();
            QVERIFY2(claimFromJson(written(toJson(claim))) == claim,
                     QJsonDocument(toJson(claim)).toJson().constData());
        }
    }

    void incidentsComeBack()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const Incident incident = Generator(seed).incident();
            QVERIFY2(incidentFromJson(written(toJson(incident))) == incident,
                     QJsonDocument(toJson(incident)).toJson().constData());
        }
    }

    void emptyJsonGivesDefaults()
    {
        QCOMPARE(incidentFromJson({}), Incident());
        QCOMPARE(mentionFromJson({}).span, Span());
        Claim unknownClaimant;
        unknownClaimant.claimantType = ClaimantType::Unknown;
        QCOMPARE(claimFromJson({}), unknownClaimant);
    }

    void valuesAsPrinted()
    {
        QCOMPARE(toJson(MentionValue(DateValue{QStringLiteral("2023-04-18")})),
                 QJsonValue(QStringLiteral("2023-04-18")));
        QVERIFY(toJson(MentionValue(DateValue{})).isNull());
        QVERIFY(toJson(MentionValue()).isNull());
        QCOMPARE(toJson(MentionValue(ActorValue{QStringLiteral("jnim")})),
                 QJsonValue(QJsonObject{{QStringLiteral("actor"), QStringLiteral("jnim")}}));
        const QJsonObject place =
            toJson(MentionValue(PlaceValue{QStringLiteral("Sokolo"), QStringLiteral("ML"), 14.73, -6.12,
                                           QStringLiteral("geonames:1"), PlaceRelation::Distance, 15.0,
                                           QStringLiteral("N")}))
                .toObject();
        QCOMPARE(
            QJsonDocument(place).toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"bearing":"N","country":"ML","gazetteer":"geonames:1","km":15,"lat":14.73,"lon":-6.12,)"
                R"("name":"Sokolo","relation":"distance"})"));
        const QJsonObject count =
            toJson(MentionValue(
                       CasualtyValue{Outcome::Killed, VictimGroup::SecurityForces, 14, std::nullopt, false}))
                .toObject();
        QCOMPARE(
            QJsonDocument(count).toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"high":null,"includes":false,"low":14,"outcome":"killed","victims":"security_forces"})"));
    }

    void valueOfAnotherShapeIsNone()
    {
        QCOMPARE(mentionValueFromJson(MentionType::Place, QJsonValue(QStringLiteral("Gao"))), MentionValue());
        QCOMPARE(mentionValueFromJson(MentionType::Date, QJsonObject()), MentionValue());
        QCOMPARE(mentionValueFromJson(MentionType::Org, QJsonObject()), MentionValue());
    }

    void descriptions_data()
    {
        QTest::addColumn<MentionValue>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << MentionValue() << QString();
        QTest::newRow("date") << MentionValue(DateValue{QStringLiteral("2023-04-18")})
                              << QStringLiteral("2023-04-18");
        QTest::newRow("open count") << MentionValue(CasualtyValue{Outcome::Killed,
                                                                  VictimGroup::SecurityForces, 14,
                                                                  std::nullopt, false})
                                    << QStringLiteral("killed: 14 or more security forces");
        QTest::newRow("range") << MentionValue(CasualtyValue{Outcome::KilledOrWounded, VictimGroup::Unknown,
                                                             20, 25, true})
                               << QStringLiteral("killed or wounded: 20 to 25 people, part of another count");
        QTest::newRow("distance") << MentionValue(PlaceValue{QStringLiteral("Sokolo"),
                                                             QStringLiteral("ML"),
                                                             {},
                                                             {},
                                                             {},
                                                             PlaceRelation::Distance,
                                                             15.0,
                                                             QStringLiteral("N")})
                                  << QStringLiteral("15 km N of Sokolo (ML)");
        QTest::newRow("distance without bearing")
            << MentionValue(
                   PlaceValue{QStringLiteral("Gao"), {}, {}, {}, {}, PlaceRelation::Distance, 8.5, {}})
            << QStringLiteral("8.5 km from Gao");
        QTest::newRow("near") << MentionValue(PlaceValue{
                                     QStringLiteral("Gao"), {}, {}, {}, {}, PlaceRelation::Near, {}, {}})
                              << QStringLiteral("near Gao");
        QTest::newRow("event") << MentionValue(EventValue{Tactic::AirStrike}) << QStringLiteral("air strike");
    }
    void descriptions()
    {
        QFETCH(MentionValue, value);
        QFETCH(QString, words);
        QCOMPARE(describe(value), words);
    }

    void counts_data()
    {
        QTest::addColumn<int>("low"); // -1 = unknown
        QTest::addColumn<int>("high");
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("words");
        const auto row = [](int low, int high, CountForm form, const char* words) {
            QTest::newRow(words) << low << high << static_cast<int>(form) << QString::fromLatin1(words);
        };
        row(7, 7, CountForm::Exact, "7");
        row(0, 0, CountForm::Exact, "none");
        row(0, 0, CountForm::None, "none");
        row(14, -1, CountForm::AtLeast, "at least 14");
        row(-1, 30, CountForm::AtMost, "up to 30");
        row(20, 25, CountForm::Range, "20 to 25");
        row(40, 40, CountForm::About, "40 or so");
        row(24, 99, CountForm::Dozens, "dozens (24 to 99)");
        row(-1, -1, CountForm::Several, "several");
        row(-1, -1, CountForm::NotStated, "not stated");
    }
    void counts()
    {
        QFETCH(int, low);
        QFETCH(int, high);
        QFETCH(int, form);
        QFETCH(QString, words);
        Claim claim;
        claim.low = low < 0 ? std::nullopt : std::optional(low);
        claim.high = high < 0 ? std::nullopt : std::optional(high);
        claim.form = static_cast<CountForm>(form);
        QCOMPARE(describeCount(claim), words);
    }

    void headlines()
    {
        Incident incident;
        QCOMPARE(headline(incident), QStringLiteral("Incident without date or place"));
        const auto set = [&](FieldKey key, const FieldValue& value) {
            Field field;
            field.value = value;
            incident.fields.insert(key, field);
        };
        set(FieldKey::Date, QStringLiteral("2023-04-18"));
        set(FieldKey::Country, QStringLiteral("ML"));
        set(FieldKey::Tactics, QStringList{QStringLiteral("armed_assault")});
        IncidentPlace place;
        place.name = QStringLiteral("Sokolo");
        incident.places.append(place);
        IncidentActor actor;
        actor.name = QStringLiteral("JNIM");
        incident.actors.append(actor);
        actor.role = ActorRole::Target;
        actor.name = QStringLiteral("army");
        incident.actors.append(actor);
        QCOMPARE(headline(incident), QStringLiteral("18 Apr 2023 · Sokolo (ML) · armed assault · JNIM"));
        set(FieldKey::Date, QStringLiteral("2023-03-12/2023-03-13"));
        QVERIFY(headline(incident).startsWith(QStringLiteral("12 to 13 Mar 2023 · ")));
        set(FieldKey::Date, QStringLiteral("2022-07"));
        QVERIFY(headline(incident).startsWith(QStringLiteral("Jul 2022 · ")));
        set(FieldKey::Date, QStringLiteral("2012/.."));
        QVERIFY(headline(incident).startsWith(QStringLiteral("2012/.. · ")));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
