// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/codebook_looks.h"

#include "support/labels.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

/// Values of the closed lists, by the words that the window has for them.
template <typename Enum>
QString enumLabel(const QString& value)
{
    const auto known = model::parse<Enum>(value);
    return known ? label(*known) : QString();
}

QString closedLabel(const QString& list, const QString& value)
{
    if (list == u"effect")
        return enumLabel<model::Effect>(value);
    if (list == u"victim_kind")
        return enumLabel<model::VictimKind>(value);
    if (list == u"victim_side")
        return enumLabel<model::VictimSide>(value);
    if (list == u"claimant_type")
        return enumLabel<model::ClaimantType>(value);
    if (list == u"attribution")
        return enumLabel<model::Attribution>(value);
    if (list == u"actor_role")
        return enumLabel<model::ActorRole>(value);
    if (list == u"place_relation")
        return enumLabel<model::PlaceRelation>(value);
    if (list == u"incident_role")
        return enumLabel<model::IncidentRole>(value);
    if (list == u"incident_status")
        return enumLabel<model::IncidentStatus>(value);
    return {};
}

QString humanised(QString name)
{
    name.replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

struct ListWords {
    const char* list;
    const char* words;
};
constexpr ListWords kLists[] = {
    {"actor_role", QT_TRANSLATE_NOOP("Codebook", "Role of a party")},
    {"actor_side", QT_TRANSLATE_NOOP("Codebook", "Side of a party")},
    {"attribution", QT_TRANSLATE_NOOP("Codebook", "Attribution")},
    {"place_relation", QT_TRANSLATE_NOOP("Codebook", "Relation to a place")},
    {"outcome", QT_TRANSLATE_NOOP("Codebook", "Outcome of a mention")},
    {"victims", QT_TRANSLATE_NOOP("Codebook", "Victims of a mention")},
    {"effect", QT_TRANSLATE_NOOP("Codebook", "Effect of a claim")},
    {"victim_kind", QT_TRANSLATE_NOOP("Codebook", "Victims of a claim")},
    {"victim_side", QT_TRANSLATE_NOOP("Codebook", "Side of the victims")},
    {"claimant_type", QT_TRANSLATE_NOOP("Codebook", "Claimant")},
    {"count_form", QT_TRANSLATE_NOOP("Codebook", "Form of a count")},
    {"claim_scope", QT_TRANSLATE_NOOP("Codebook", "Scope of a claim")},
    {"polarity", QT_TRANSLATE_NOOP("Codebook", "Polarity of a claim")},
    {"claim_use", QT_TRANSLATE_NOOP("Codebook", "Use of a claim")},
    {"incident_role", QT_TRANSLATE_NOOP("Codebook", "Role of an incident")},
    {"incident_status", QT_TRANSLATE_NOOP("Codebook", "Status of an incident")},
};

constexpr qsizetype kTagLength = 3;

} // namespace

TypeLook typeLook(const model::LabelType& type, const QPalette& palette)
{
    TypeLook look = typeLook(type.id, palette);
    const bool dark = isDark(palette);
    look.line = QColor(QRgb(dark ? type.colour.darkLine : type.colour.line));
    look.fill = QColor(QRgb(dark ? type.colour.darkFill : type.colour.fill));
    if (!type.label.isEmpty())
        look.name = type.label;
    if (!model::isBuiltIn(type.id))
        look.tag = type.name.left(kTagLength).toUpper();
    look.key = type.key.toInt(); // 0 where it is a letter
    return look;
}

TypeLook typeLook(model::MentionType type, const QPalette& palette, const model::Codebook& codebook)
{
    if (const model::LabelType* known = model::findType(codebook, type))
        return typeLook(*known, palette);
    TypeLook look = typeLook(type, palette);
    look.name = model::labelOf(type, codebook);
    return look;
}

QIcon typeIcon(const TypeLook& look, double ratio)
{
    constexpr int side = 14;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1.5));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
    painter.end();
    return QIcon(pixmap);
}

QString label(model::MentionType type, const model::Codebook& codebook)
{
    const model::LabelType* known = model::findType(codebook, type);
    if (known && !known->label.isEmpty())
        return known->label;
    return model::isBuiltIn(type) ? label(type) : model::labelOf(type, codebook);
}

QString valueLabel(const model::Codebook& codebook, const QString& list, const QString& value)
{
    const model::ListValue* known = model::findValue(codebook, list, value);
    if (known && !known->label.isEmpty())
        return known->label;
    if (const auto key = model::fieldKeyFromName(list))
        return choiceLabel(*key, value);
    const QString words = closedLabel(list, value);
    return words.isEmpty() ? humanised(value) : words;
}

QString listLabel(const model::Codebook& codebook, const QString& list)
{
    const model::ValueList* known = model::findList(codebook, list);
    if (known && !known->label.isEmpty())
        return known->label;
    if (const auto key = model::fieldKeyFromName(list))
        return label(*key);
    for (const ListWords& row : kLists) {
        if (list == QLatin1StringView(row.list))
            return Words::tr(row.words);
    }
    return humanised(list);
}

QString fieldLabel(const model::OwnField& field)
{
    return field.label.isEmpty() ? humanised(field.name) : field.label;
}

QString kindLabel(model::OwnFieldKind kind)
{
    switch (kind) {
    case model::OwnFieldKind::Text: return Words::tr("Text");
    case model::OwnFieldKind::Number: return Words::tr("Number");
    case model::OwnFieldKind::YesNo: return Words::tr("Yes or no");
    case model::OwnFieldKind::Date: return Words::tr("Date");
    case model::OwnFieldKind::Choice: return Words::tr("One value of a list");
    case model::OwnFieldKind::Choices: return Words::tr("Several values of a list");
    case model::OwnFieldKind::Place: return Words::tr("Place");
    }
    return {};
}

QMap<QString, QString> ownTypeKeys(const model::Codebook& codebook)
{
    QMap<QString, QString> keys;
    for (const model::LabelType& type : codebook.types) {
        if (!model::isBuiltIn(type.id) && !type.retired && !type.key.isEmpty())
            keys.insert(type.key.toUpper(), label(type.id, codebook));
    }
    return keys;
}

} // namespace casus::ui
