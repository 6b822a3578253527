// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "model/edtf.h"
#include "text/offsets.h"

namespace casus::test {

namespace {

QString bound(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString valueText(const model::MentionValue& value)
{
    if (const auto* date = std::get_if<model::DateValue>(&value))
        return date->edtf;
    if (const auto* act = std::get_if<model::EventValue>(&value))
        return model::toString(act->tactic);
    if (const auto* weapon = std::get_if<model::WeaponValue>(&value))
        return weapon->weaponClass;
    if (const auto* count = std::get_if<model::CasualtyValue>(&value)) {
        return QStringLiteral("%1 %2 %3..%4%5")
            .arg(model::toString(count->outcome), model::toString(count->victims), bound(count->low),
                 bound(count->high), count->includes ? QStringLiteral(" part") : QString());
    }
    return {};
}

} // namespace

Reading::Reading()
{
    knowledge::KnowledgeSources sources;
    sources.resources = QStringLiteral(CASUS_RESOURCES);
    auto knowledge = knowledge::Knowledge::load(sources);
    if (!knowledge)
        qFatal("%s", qPrintable(knowledge.error().message));
    m_extractor = std::make_unique<extraction::Extractor>(*knowledge);
}

extraction::Extraction Reading::read(const QString& text, const QDate& published,
                                     const QString& language) const
{
    extraction::Context context;
    context.published = published;
    context.language = language;
    return m_extractor->extract(text, context);
}

QStringList Reading::mentions(model::MentionType type, const QString& text, const QDate& published,
                              const QString& language) const
{
    QStringList found;
    for (const model::Mention& mention : read(text, published, language).mentions) {
        if (mention.type == type)
            found.append(mention.quote + QStringLiteral(" = ") + valueText(mention.value));
    }
    return found;
}

QStringList faults(const QString& text, const std::vector<model::Mention>& mentions)
{
    QStringList wrong;
    const text::OffsetMap offsets(text);
    int last = 0;
    for (const model::Mention& mention : mentions) {
        const QString name = QStringLiteral("%1 %2-%3: ")
                                 .arg(model::toString(mention.type))
                                 .arg(mention.span.begin)
                                 .arg(mention.span.end);
        if (mention.span.begin < 0 || mention.span.isEmpty() || mention.span.end > offsets.codePointCount()) {
            wrong.append(name + QStringLiteral("outside the text"));
            continue;
        }
        if (mention.span.begin < last)
            wrong.append(name + QStringLiteral("overlaps or is out of order"));
        last = mention.span.end;
        const qsizetype begin = offsets.toUtf16(mention.span.begin);
        const qsizetype end = offsets.toUtf16(mention.span.end);
        if (text.mid(begin, end - begin) != mention.quote)
            wrong.append(name + QStringLiteral("quote differs"));
        if (mention.score < 0 || mention.score > 1 || mention.reason.isEmpty() || mention.author.isEmpty())
            wrong.append(name + QStringLiteral("score, reason or author"));
        const auto* date = std::get_if<model::DateValue>(&mention.value);
        if (date && !date->edtf.isEmpty() && !model::Edtf::parse(date->edtf))
            wrong.append(name + QStringLiteral("no EDTF: ") + date->edtf);
        const auto* count = std::get_if<model::CasualtyValue>(&mention.value);
        if (count && count->low && count->high && *count->low > *count->high)
            wrong.append(name + QStringLiteral("low above high"));
    }
    return wrong;
}

} // namespace casus::test
