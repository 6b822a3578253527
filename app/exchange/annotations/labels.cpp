// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/labels.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

struct Usual {
    QStringView label; // folded
    model::MentionType type;
};

using Type = model::MentionType;

// The label sets of CoNLL-2002/2003, OntoNotes, ACE, WikiNER and GermEval, as their guidelines name them.
constexpr std::array kUsual{
    Usual{u"per", Type::Person},
    Usual{u"pers", Type::Person},
    Usual{u"people", Type::Person},
    Usual{u"loc", Type::Place},
    Usual{u"location", Type::Place},
    Usual{u"gpe", Type::Place},
    Usual{u"fac", Type::Place},
    Usual{u"facility", Type::Place},
    Usual{u"organization", Type::Org},
    Usual{u"organisation", Type::Org},
    Usual{u"time", Type::Date},
    Usual{u"timex", Type::Date},
    Usual{u"timex3", Type::Date},
    Usual{u"wea", Type::Weapon},
    Usual{u"armed_group", Type::Actor},
    Usual{u"armed_actor", Type::Actor},
    Usual{u"armed_organization", Type::Actor},
    Usual{u"attack", Type::Event},
    Usual{u"trigger", Type::Event},
    Usual{u"victims", Type::Casualty},
    Usual{u"casualties", Type::Casualty},
};

QString folded(const QString& label)
{
    QString key = label.trimmed().toCaseFolded();
    key.replace(u' ', u'_').replace(u'-', u'_');
    return key;
}

constexpr qint64 kLargestTable = 1024 * 1024;

} // namespace

LabelMap::LabelMap(model::Codebook codebook)
    : m_codebook(std::move(codebook))
{}

void LabelMap::set(const QString& label, const QString& typeName)
{
    m_own.insert(folded(label), typeName);
}

std::optional<model::MentionType> LabelMap::typeOf(const QString& label) const
{
    const QString key = folded(label);
    if (const auto own = m_own.constFind(key); own != m_own.cend())
        return model::typeNamed(*own, m_codebook);
    if (const auto exact = model::typeNamed(label, m_codebook))
        return exact;
    for (const model::LabelType& type : m_codebook.types) {
        if (folded(type.name) == key || (!type.label.isEmpty() && folded(type.label) == key))
            return type.id;
    }
    for (const Usual& usual : kUsual) {
        if (key == usual.label)
            return usual.type;
    }
    return std::nullopt;
}

bool LabelMap::isLeftOut(const QString& label) const
{
    const auto own = m_own.constFind(folded(label));
    return own != m_own.cend() && own->isEmpty();
}

QString LabelMap::labelOf(model::MentionType type) const
{
    return model::labelOf(type, m_codebook);
}

QStringList LabelMap::typeNames() const
{
    QStringList names;
    for (const model::LabelType& type : m_codebook.types) {
        if (!type.retired)
            names.append(type.name);
    }
    return names;
}

Result<LabelMap> labelMapFrom(const QString& words, const model::Codebook& codebook)
{
    QStringList lines = words.split(u',', Qt::SkipEmptyParts);
    if (QFileInfo(words).isFile()) {
        QFile file(words);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Unreadable,
                         Words::tr("“%1” cannot be read: %2.").arg(words, file.errorString()),
                         {}};
        lines = QString::fromUtf8(file.read(kLargestTable)).split(u'\n', Qt::SkipEmptyParts);
    }
    LabelMap map(codebook);
    for (const QString& line : std::as_const(lines)) {
        const QString entry = line.trimmed();
        if (entry.isEmpty() || entry.startsWith(u'#'))
            continue;
        qsizetype at = -1;
        for (const QChar separator : {QChar(u'\t'), QChar(u'='), QChar(u',')}) {
            at = entry.indexOf(separator);
            if (at > 0)
                break;
        }
        if (at <= 0)
            return Error{
                ErrorCode::Refused,
                Words::tr("“%1” does not say which type a label means (as in PER=PERSON).").arg(entry),
                {}};
        const QString type = entry.mid(at + 1).trimmed();
        if (!type.isEmpty() && !model::typeNamed(type, codebook))
            return Error{
                ErrorCode::Refused, Words::tr("There is no type “%1” in this project.").arg(type), {}};
        map.set(entry.left(at), type);
    }
    return map;
}

} // namespace casus::exchange::annotations
