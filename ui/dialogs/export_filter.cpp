// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_filter.h"

#include "support/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace casus::ui {

namespace {

QString inWords(QString name)
{
    name.replace(u'_', u' ');
    return name;
}

} // namespace

ExportFilterLine::ExportFilterLine(QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_from = addField(tr("From day"), "filterFrom", tr("from 2023-01-31"), 15);
    m_to = addField(tr("To day"), "filterTo", tr("to 2023-12-31"), 14);
    m_country = addField(tr("Countries, as two-letter codes"), "filterCountry", tr("ML, NE"), 8);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("filterKind"));
    m_kind->setAccessibleName(tr("Kind of event"));
    m_kind->addItem(tr("any kind"), QString());
    for (const QLatin1StringView kind : model::fieldSpec(model::FieldKey::Kind).choices)
        m_kind->addItem(inWords(QString(kind)), QString(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(14);
    line->addWidget(m_kind);
    m_actor = addField(tr("Party"), "filterActor", tr("party"), 0);
    m_text = addField(tr("Words of the record"), "filterText", tr("words"), 0);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportFilterLine::changed);
}

QLineEdit* ExportFilterLine::addField(const QString& label, const char* name, const QString& hint, int width)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setToolTip(label);
    field->setPlaceholderText(hint);
    if (width > 0)
        field->setFixedWidth(fontMetrics().averageCharWidth() * (width + 3));
    layout()->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &ExportFilterLine::changed);
    return field;
}

model::RecordFilter ExportFilterLine::filter() const
{
    model::RecordFilter filter = m_rest;
    filter.from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    filter.to = QDate::fromString(m_to->text().trimmed(), Qt::ISODate);
    filter.countries.clear();
    for (const QString& code : m_country->text().split(u',', Qt::SkipEmptyParts)) {
        if (!code.trimmed().isEmpty())
            filter.countries.append(code.trimmed().toUpper());
    }
    const QString kind = m_kind->currentData().toString();
    filter.kinds = kind.isEmpty() ? QStringList() : QStringList{kind};
    filter.actor = m_actor->text().trimmed();
    filter.text = m_text->text().trimmed();
    return filter;
}

void ExportFilterLine::setFilter(const model::RecordFilter& filter)
{
    m_rest = filter;
    m_from->setText(filter.from.toString(Qt::ISODate));
    m_to->setText(filter.to.toString(Qt::ISODate));
    m_country->setText(filter.countries.join(QStringLiteral(", ")));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(filter.kinds.value(0))));
    m_actor->setText(filter.actor);
    m_text->setText(filter.text);
}

QString ExportFilterLine::problem() const
{
    for (const QLineEdit* field : {m_from, m_to}) {
        const QString text = field->text().trimmed();
        if (!text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
            return tr("“%1” is no day such as 2023-01-31.").arg(text);
    }
    for (const QString& code : filter().countries) {
        if (model::whyInvalid(model::FieldKey::Country, code))
            return tr("“%1” is no country code: two letters, such as ML.").arg(code);
    }
    return {};
}

} // namespace casus::ui
