// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/words_to_value.h"

#include "support/labels.h"
#include "widgets/field_completions.h"
#include "widgets/field_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace casus::ui {

namespace {

using model::FieldType;
using model::FieldValue;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::FieldValues)
};

Error refusal(const QString& sentence)
{
    return {.code = ErrorCode::Refused, .message = sentence, .detail = {}};
}

extraction::Context extractionContext(const FormContext& context)
{
    return {.published = context.published, .publisher = context.publisher, .language = context.language};
}

Result<FieldValue> edtfValue(const QString& text, const FormContext& context)
{
    const QString edtf = edtfFromText(text, context);
    if (edtf.isEmpty())
        return refusal(
            Words::tr("“%1” is no date. Write 2023-04-18, 2023-04, 2023-04-18/2023-04-20 or words such as "
                      "“12 March 2023”.")
                .arg(text));
    return FieldValue(edtf);
}

Result<FieldValue> countryValue(const QString& text, const FormContext& context)
{
    const knowledge::Countries& countries = context.knowledge().countries();
    const knowledge::Country* country = countryFromText(countries, text);
    if (!country)
        country = countries.byAdjective(text);
    if (!country)
        return refusal(Words::tr("“%1” is no country. Write its name or its two-letter code.").arg(text));
    return FieldValue(country->iso2);
}

std::optional<double> numberFromText(const QString& text)
{
    bool ok = false;
    const double plain = text.toDouble(&ok);
    if (ok)
        return plain;
    const double local = QLocale().toDouble(text, &ok);
    return ok ? std::optional<double>(local) : std::nullopt;
}

Result<FieldValue> numberValue(FieldType type, const QString& text)
{
    const std::optional<double> number = numberFromText(text);
    if (!number)
        return refusal(Words::tr("“%1” is no number.").arg(text));
    if (type == FieldType::Decimal)
        return FieldValue(*number);
    const auto whole = static_cast<qint64>(*number);
    if (static_cast<double>(whole) < *number || static_cast<double>(whole) > *number)
        return refusal(Words::tr("“%1” is no whole number.").arg(text));
    return FieldValue(whole);
}

Result<FieldValue> booleanValue(const QString& text)
{
    const QString word = text.toLower();
    if (word == Words::tr("yes") || word == u"yes" || word == u"true" || word == u"1")
        return FieldValue(true);
    if (word == Words::tr("no") || word == u"no" || word == u"false" || word == u"0")
        return FieldValue(false);
    return refusal(Words::tr("“%1” is neither yes nor no.").arg(text));
}

QString choiceFromText(const model::FieldSpec& spec, const QString& text)
{
    for (const QLatin1StringView choice : spec.choices) {
        const QString name(choice);
        if (name.compare(text, Qt::CaseInsensitive) == 0 ||
            choiceLabel(spec.key, name).compare(text, Qt::CaseInsensitive) == 0)
            return name;
    }
    return {};
}

/// The choice that a mention stands for: its tactic or weapon class, where the field has such a choice.
QString choiceFromMention(const model::FieldSpec& spec, const model::Mention& mention)
{
    if (const auto* event = std::get_if<model::EventValue>(&mention.value))
        return choiceFromText(spec, model::toString(event->tactic));
    if (const auto* weapon = std::get_if<model::WeaponValue>(&mention.value))
        return choiceFromText(spec, weapon->weaponClass);
    return {};
}

QString choiceFromWords(const model::FieldSpec& spec, const QString& words, const FormContext& context)
{
    if (const QString direct = choiceFromText(spec, words); !direct.isEmpty())
        return direct;
    for (const auto type : {model::MentionType::Event, model::MentionType::Weapon}) {
        const auto mention = mentionInWords(type, words, context);
        if (!mention)
            continue;
        if (const QString choice = choiceFromMention(spec, *mention); !choice.isEmpty())
            return choice;
    }
    return {};
}

Result<FieldValue> choiceValue(const model::FieldSpec& spec, const QString& text, const FormContext& context)
{
    const QString choice = choiceFromWords(spec, text, context);
    if (!choice.isEmpty())
        return FieldValue(choice);
    return refusal(Words::tr("“%1” does not name a value of this field.").arg(text));
}

FieldValue oneMore(const FieldValue& present, const QString& item)
{
    QStringList list;
    if (const auto* have = std::get_if<QStringList>(&present))
        list = *have;
    if (!list.contains(item))
        list.append(item);
    return list;
}

} // namespace

std::optional<model::Mention> mentionInWords(model::MentionType type, const QString& words,
                                             const FormContext& context)
{
    return mentionInWords(type, words, context.engine(), extractionContext(context));
}

QString edtfFromText(const QString& text, const FormContext& context)
{
    return edtfFromWords(text, context.engine(), extractionContext(context));
}

Result<FieldValue> valueFromText(const model::FieldSpec& spec, const QString& text,
                                 const FormContext& context)
{
    const QString words = spec.type == FieldType::LongText ? text.trimmed() : text.simplified();
    if (words.isEmpty())
        return FieldValue();
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::LongText: return FieldValue(words);
    case FieldType::Edtf: return edtfValue(words, context);
    case FieldType::Country: return countryValue(words, context);
    case FieldType::Integer:
    case FieldType::Decimal: return numberValue(spec.type, words);
    case FieldType::Boolean: return booleanValue(words);
    case FieldType::Choice: return choiceValue(spec, words, context);
    case FieldType::ChoiceList: {
        const auto choice = choiceValue(spec, words, context);
        if (!choice)
            return choice.error();
        return FieldValue(QStringList{std::get<QString>(*choice)});
    }
    case FieldType::TextList: return FieldValue(QStringList{words});
    }
    return FieldValue(words);
}

Result<FieldValue> valueFromWords(const model::FieldSpec& spec, const PickedWords& picked,
                                  const FieldValue& present, const FormContext& context)
{
    if (picked.mention) {
        const model::MentionValue& value = picked.mention->value;
        const auto* date = std::get_if<model::DateValue>(&value);
        if (spec.type == FieldType::Edtf && date && !date->edtf.isEmpty())
            return FieldValue(date->edtf);
        const auto* place = std::get_if<model::PlaceValue>(&value);
        if (spec.type == FieldType::Country && place && !place->country.isEmpty())
            return FieldValue(place->country);
        if (place && spec.key == model::FieldKey::Latitude && place->lat)
            return FieldValue(*place->lat);
        if (place && spec.key == model::FieldKey::Longitude && place->lon)
            return FieldValue(*place->lon);
        const QString choice = choiceFromMention(spec, *picked.mention);
        if (!choice.isEmpty() && spec.type == FieldType::Choice)
            return FieldValue(choice);
        if (!choice.isEmpty() && spec.type == FieldType::ChoiceList)
            return oneMore(present, choice);
    }
    if (spec.type == FieldType::Edtf) { // the words in their sentence say more than the words alone
        const auto read = context.project->workedOutValue(picked.evidence.document, picked.evidence.span,
                                                          model::MentionType::Date);
        const auto* date = read ? std::get_if<model::DateValue>(&*read) : nullptr;
        if (date && !date->edtf.isEmpty())
            return FieldValue(date->edtf);
    }
    const auto value = valueFromText(spec, picked.words, context);
    if (!value)
        return value.error();
    if (const auto* list = std::get_if<QStringList>(&*value))
        return oneMore(present, list->value(0));
    return *value;
}

} // namespace casus::ui
