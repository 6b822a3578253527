// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/claims_json.h"

#include <QLocale>

namespace casus::exchange {

namespace {

class JsonText {
public:
    void key(QStringView name)
    {
        if (m_text.back() != u'{')
            m_text.append(u',');
        m_text.append(u'"').append(name).append(u"\":");
    }

    void text(QStringView name, const QString& value)
    {
        key(name);
        quoted(value);
    }

    void number(QStringView name, qint64 value)
    {
        key(name);
        m_text.append(QString::number(value));
    }

    void count(QStringView name, std::optional<int> value)
    {
        key(name);
        m_text.append(value ? QString::number(*value) : QStringLiteral("null"));
    }

    void flag(QStringView name, bool value)
    {
        key(name);
        m_text.append(value ? u"true" : u"false");
    }

    void quoted(const QString& value)
    {
        m_text.append(u'"');
        for (const QChar c : value) {
            switch (c.unicode()) {
            case u'"': m_text.append(u"\\\""); break;
            case u'\\': m_text.append(u"\\\\"); break;
            case u'\b': m_text.append(u"\\b"); break;
            case u'\f': m_text.append(u"\\f"); break;
            case u'\n': m_text.append(u"\\n"); break;
            case u'\r': m_text.append(u"\\r"); break;
            case u'\t': m_text.append(u"\\t"); break;
            default:
                if (c.unicode() < 0x20)
                    m_text.append(
                        QStringLiteral("\\u%1").arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0')));
                else
                    m_text.append(c);
            }
        }
        m_text.append(u'"');
    }

    void raw(QStringView characters) { m_text.append(characters); }

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    QString m_text;
};

void append(JsonText& json, const QList<model::Evidence>& list)
{
    json.key(u"evidence");
    json.raw(u"[");
    bool first = true;
    for (const model::Evidence& evidence : list) {
        json.raw(first ? u"{" : u",{");
        first = false;
        json.number(u"begin", evidence.span.begin);
        json.number(u"document", evidence.document.value());
        json.number(u"end", evidence.span.end);
        json.text(u"quote", evidence.quote);
        json.raw(u"}");
    }
    json.raw(u"]");
}

void append(JsonText& json, const model::Claim& claim)
{
    json.raw(u"{");
    json.text(u"about", QStringLiteral("casualty"));
    json.key(u"claim_date");
    if (claim.claimDate.isValid())
        json.quoted(claim.claimDate.toString(Qt::ISODate));
    else
        json.raw(u"null");
    json.text(u"claimant", claim.claimant);
    json.text(u"claimant_actor", claim.claimantActor);
    json.text(u"claimant_type", model::toString(claim.claimantType));
    json.text(u"coder", claim.coder);
    json.text(u"credibility", claim.credibility);
    json.number(u"document", claim.document.value());
    json.text(u"effect", model::toString(claim.effect));
    append(json, claim.evidence);
    json.text(u"form", model::toString(claim.form));
    json.count(u"high", claim.high);
    json.number(u"id", claim.id.value());
    json.flag(u"includes", claim.includes);
    json.key(u"includes_attackers");
    json.raw(!claim.includesAttackers ? u"null" : *claim.includesAttackers ? u"true" : u"false");
    json.count(u"low", claim.low);
    json.text(u"partisan", model::toString(model::partisanship(claim)));
    json.text(u"period", claim.period);
    json.text(u"polarity", model::toString(claim.polarity));
    json.text(u"reason", claim.reason);
    json.flag(u"rejected", claim.rejected);
    json.text(u"reliability", claim.reliability);
    json.text(u"scope", model::toString(claim.scope));
    json.key(u"score");
    json.raw(QString::number(claim.score, 'g', QLocale::FloatingPointShortest));
    json.flag(u"suggested", claim.suggested);
    json.number(u"supersedes", claim.supersedes.value());
    json.text(u"use", model::toString(claim.use));
    json.text(u"use_reason", claim.useReason);
    json.key(u"via");
    json.raw(u"[");
    for (qsizetype i = 0; i < claim.via.size(); ++i) {
        if (i > 0)
            json.raw(u",");
        json.quoted(claim.via[i]);
    }
    json.raw(u"]");
    json.text(u"victim_actor", claim.victimActor);
    json.text(u"victim_kind", model::toString(claim.victimKind));
    json.text(u"victim_side", model::toString(claim.victimSide));
    json.raw(u"}");
}

} // namespace

QString claimsJson(const QList<model::Claim>& claims)
{
    if (claims.isEmpty())
        return {};
    JsonText json;
    json.raw(u"[");
    for (qsizetype i = 0; i < claims.size(); ++i) {
        if (i > 0)
            json.raw(u",");
        append(json, claims[i]);
    }
    json.raw(u"]");
    return json.take();
}

} // namespace casus::exchange
