// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated.h"

#include <QRandomGenerator>

#include <array>

namespace casus::test {

namespace {

using namespace model;

class Maker {
public:
    explicit Maker(quint32 number)
        : m_random(number)
    {}

    int upTo(int most) { return static_cast<int>(m_random.bounded(static_cast<quint32>(most) + 1)); }
    bool maybe() { return upTo(1) == 1; }

    QString words()
    {
        static const std::array<QString, 17> kPieces{QStringLiteral("soldiers"),
                                                     QStringLiteral("👩‍👩‍👧"),
                                                     QStringLiteral("e\u0301te\u0301"),
                                                     QStringLiteral("الجيش المالي"),
                                                     QStringLiteral("a\nb"),
                                                     QStringLiteral("\ttab"),
                                                     QStringLiteral("\"quoted\""),
                                                     QStringLiteral("c\\d/e"),
                                                     QStringLiteral("=SUM(A1)"),
                                                     QStringLiteral(" blank "),
                                                     QStringLiteral(","),
                                                     QStringLiteral("ten; eleven"),
                                                     QStringLiteral("\u2028"),
                                                     QStringLiteral("’"),
                                                     QStringLiteral("<b>&amp;"),
                                                     QStringLiteral("\u0001"),
                                                     QStringLiteral("\r\n")};
        QString text;
        for (int i = upTo(4); i >= 0; --i)
            text += kPieces.at(static_cast<std::size_t>(upTo(16)));
        return maybe() ? text : QString();
    }

    QStringList list()
    {
        QStringList items;
        for (int i = upTo(3); i > 0; --i)
            items.append(words());
        return items;
    }

    std::optional<int> count() { return maybe() ? std::optional(upTo(400)) : std::nullopt; }
    double real() { return m_random.generateDouble() * 360 - 180; }
    std::optional<double> maybeReal() { return maybe() ? std::optional(real()) : std::nullopt; }
    QDateTime time()
    {
        return maybe() ? QDateTime(QDate(2020, 1, 1).addDays(upTo(2500)),
                                   QTime(upTo(23), upTo(59), upTo(59), upTo(999)), Qt::UTC)
                       : QDateTime();
    }
    template <typename Enum>
    Enum any()
    {
        const QList<Enum> values = model::all<Enum>();
        return values[upTo(static_cast<int>(values.size()) - 1)];
    }

    QList<Evidence> evidence()
    {
        QList<Evidence> result;
        for (int i = upTo(2); i > 0; --i) {
            const int begin = upTo(5000);
            result.append({DocumentId(1 + upTo(1)), {begin, begin + upTo(80)}, words()});
        }
        return result;
    }

    FieldState state() { return static_cast<FieldState>(upTo(2)); }

    FieldValue value(const FieldSpec& spec)
    {
        switch (spec.type) {
        case FieldType::Integer: return qint64(upTo(100000));
        case FieldType::Decimal: return real();
        case FieldType::Boolean: return maybe();
        case FieldType::ChoiceList:
        case FieldType::TextList: return list();
        case FieldType::Choice:
            return QString(
                spec.choices[static_cast<std::size_t>(upTo(static_cast<int>(spec.choices.size()) - 1))]);
        case FieldType::Edtf: return QStringLiteral("2022-07-%1").arg(1 + upTo(30), 2, 10, QChar(u'0'));
        case FieldType::Country: return maybe() ? QStringLiteral("ML") : QStringLiteral("SO");
        case FieldType::Text:
        case FieldType::LongText: return words();
        }
        return {};
    }

private:
    QRandomGenerator m_random;
};

Claim claim(Maker& make, int id)
{
    Claim claim;
    claim.id = ClaimId(id);
    claim.document = DocumentId(1 + make.upTo(1));
    claim.evidence = make.evidence();
    claim.effect = make.any<Effect>();
    claim.victimKind = make.any<VictimKind>();
    claim.victimSide = make.any<VictimSide>();
    claim.low = make.upTo(30);
    claim.high = make.maybe() ? std::optional(*claim.low + make.upTo(30)) : std::nullopt;
    claim.form = make.any<CountForm>();
    claim.includes = make.maybe();
    claim.claimantType = make.any<ClaimantType>();
    claim.claimant = make.words();
    claim.claimantActor = make.words();
    claim.via = make.list();
    claim.claimDate = make.time().date();
    claim.scope = make.any<ClaimScope>();
    claim.polarity = make.any<Polarity>();
    claim.supersedes = ClaimId(make.upTo(3));
    claim.reliability = make.maybe() ? QStringLiteral("B") : QString();
    claim.use = make.any<ClaimUse>();
    claim.useReason = make.words();
    claim.suggested = make.maybe();
    claim.rejected = make.maybe();
    claim.score = make.real();
    claim.reason = make.words();
    claim.coder = make.words();
    claim.includesAttackers = make.maybe() ? std::optional(make.maybe()) : std::nullopt;
    claim.victimActor = make.words();
    claim.period = make.words();
    return claim;
}

template <typename Part>
void setBasis(Maker& make, Part& part)
{
    part.evidence = make.evidence();
    part.state = make.state();
    part.score = make.real();
    part.reason = make.words();
    part.coder = make.words();
}

} // namespace

Incident generatedIncident(quint32 number)
{
    Maker make(number);
    Incident incident;
    incident.id = IncidentId(1 + qint64(number));
    incident.publicId = QStringLiteral("C-%1").arg(number, 10, 10, QChar(u'0'));
    incident.status = make.any<IncidentStatus>();
    incident.role = make.any<IncidentRole>();
    for (const FieldSpec& spec : fieldTable()) {
        if (!make.maybe())
            continue;
        Field field;
        field.value = make.value(spec);
        field.derived = make.maybe() ? make.value(spec) : FieldValue();
        setBasis(make, field);
        field.decidedAt = make.time();
        incident.fields.insert(spec.key, field);
    }
    for (int i = make.upTo(2); i > 0; --i) {
        IncidentPlace place;
        place.name = make.words();
        place.relation = make.any<PlaceRelation>();
        place.km = make.maybeReal();
        place.bearing = make.maybe() ? QStringLiteral("NE") : QString();
        place.country = QStringLiteral("ML");
        place.lat = make.maybeReal();
        place.lon = make.maybeReal();
        place.gazetteerId = make.words();
        setBasis(make, place);
        incident.places.append(place);
    }
    for (int i = make.upTo(3); i > 0; --i) {
        IncidentActor actor;
        actor.name = make.words();
        actor.actor = make.maybe() ? QStringLiteral("jnim") : QString();
        actor.role = make.any<ActorRole>();
        actor.attribution = make.any<Attribution>();
        actor.actorType = make.maybe() ? QStringLiteral("rebel") : QString();
        actor.side = make.maybe() ? std::optional(make.any<ActorSide>()) : std::nullopt;
        actor.initiator = make.maybe() ? std::optional(make.maybe()) : std::nullopt;
        actor.strengthLow = make.count();
        actor.strengthHigh = make.count();
        actor.captured = make.count();
        setBasis(make, actor);
        incident.actors.append(actor);
    }
    for (int i = make.upTo(4); i > 0; --i)
        incident.claims.append(claim(make, i));
    incident.reports = {{DocumentId(1), make.evidence()}, {DocumentId(2), make.evidence()}};
    if (make.maybe())
        incident.overrides.insert(
            totalKey(Effect::Killed, TotalSide::All),
            {make.count(), make.count(), make.count(), make.words(), make.words(), make.time()});
    incident.suggested = make.maybe();
    incident.score = make.real();
    incident.reason = make.words();
    incident.flagged = make.maybe();
    incident.trashed = make.maybe();
    incident.note = make.words();
    incident.coder = make.words();
    incident.createdAt = make.time();
    incident.updatedAt = make.time();
    return incident;
}

} // namespace casus::test
