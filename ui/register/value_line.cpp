// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/value_line.h"

#include "knowledge/knowledge.h"
#include "register/incident_columns.h"
#include "support/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStringListModel>

namespace casus::ui {

using namespace Qt::StringLiterals;
using model::FieldType;

namespace {

QStringList countryNames(const knowledge::Countries& countries)
{
    QStringList names;
    for (const knowledge::Country& country : countries.all())
        names.append(country.name);
    return names;
}

QComboBox* makeChoice(QWidget* parent, const QList<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox(parent);
    for (const auto& [value, text] : choices)
        box->addItem(text, value);
    return box;
}

QList<std::pair<QString, QString>> choicesOf(const QString& column)
{
    const QString yes = QCoreApplication::translate("Register", "yes");
    const QString no = QCoreApplication::translate("Register", "no");
    QList<std::pair<QString, QString>> choices;
    if (column == u"status") {
        for (const auto status : {model::IncidentStatus::Candidate, model::IncidentStatus::InReview,
                                  model::IncidentStatus::Accepted, model::IncidentStatus::Rejected})
            choices.append({model::toString(status), label(status)});
    } else if (column == u"role") {
        for (const auto role : model::all<model::IncidentRole>())
            choices.append({model::toString(role), label(role)});
    } else if (column == u"flagged") {
        choices = {{u"yes"_s, yes}, {u"no"_s, no}};
    } else if (const auto key = fieldOfColumn(column)) {
        const model::FieldSpec& spec = model::fieldSpec(*key);
        if (spec.type == FieldType::Boolean)
            choices = {{QString(), QCoreApplication::translate("Register", "unknown")},
                       {u"yes"_s, yes},
                       {u"no"_s, no}};
        if (spec.type == FieldType::Choice && spec.key != model::FieldKey::TimeOfDay) {
            choices.append({QString(), QCoreApplication::translate("Register", "unknown")});
            for (const QLatin1StringView choice : spec.choices)
                choices.append({QString(choice), choiceLabel(spec.key, QString(choice))});
        }
    }
    return choices;
}

} // namespace

QWidget* makeValueEditor(const QString& column, const curation::Project& project, QWidget* parent)
{
    const auto choices = choicesOf(column);
    if (!choices.isEmpty())
        return makeChoice(parent, choices);
    auto* line = new QLineEdit(parent);
    if (const auto key = fieldOfColumn(column)) {
        const model::FieldSpec& spec = model::fieldSpec(*key);
        if (spec.type == FieldType::Country) {
            auto* completer = new QCompleter(countryNames(project.engine().knowledge().countries()), line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        } else if (spec.type == FieldType::Edtf) {
            line->setPlaceholderText(QCoreApplication::translate("Register", "2023-04-18 or words"));
        } else if (spec.type == FieldType::ChoiceList || spec.type == FieldType::TextList) {
            line->setPlaceholderText(QCoreApplication::translate("Register", "several apart by ;"));
        }
    }
    return line;
}

QString editorText(const QWidget& editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&editor))
        return box->currentData().toString();
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
        return line->text();
    return {};
}

void setEditorText(QWidget& editor, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(&editor))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else if (auto* line = qobject_cast<QLineEdit*>(&editor))
        line->setText(text);
}

} // namespace casus::ui
