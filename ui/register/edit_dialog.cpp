// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/edit_dialog.h"

#include "register/incident_columns.h"
#include "register/register_words.h"
#include "register/value_line.h"
#include "support/value_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

using namespace Qt::StringLiterals;
using curation::RegisterEdit;
using What = RegisterEdit::What;

namespace {

constexpr int kRestMs = 200;         // while one types
constexpr qsizetype kMostRows = 200; // of the preview

} // namespace

Result<RegisterEdit> editFromLine(const QString& column, const QString& line,
                                  const curation::Project& project, QDate published)
{
    const auto unknown = [&line] {
        return Error{ErrorCode::Refused, EditDialog::tr("“%1” is not among the choices.").arg(line), {}};
    };
    RegisterEdit edit;
    if (column == u"status") {
        const auto status = model::parse<model::IncidentStatus>(line);
        if (!status)
            return unknown();
        edit.status = *status;
        return edit;
    }
    if (column == u"role") {
        const auto role = model::parse<model::IncidentRole>(line);
        if (!role)
            return unknown();
        edit.what = What::Role;
        edit.role = *role;
        return edit;
    }
    if (column == u"flagged") {
        edit.what = What::Flag;
        edit.flagged = line == u"yes";
        return edit;
    }
    if (column == u"note") {
        edit.what = What::Note;
        edit.note = line.trimmed();
        return edit;
    }
    const auto key = fieldOfColumn(column);
    if (!key)
        return unknown();
    const auto value = valueFromLine(*key, line, project.engine(), published);
    if (!value)
        return value.error();
    edit.what = What::Field;
    edit.key = *key;
    edit.value = *value;
    return edit;
}

EditDialog::EditDialog(curation::Project& project, const QList<model::IncidentId>& ids, QWidget* parent)
    : QDialog(parent)
    , m_project(project)
    , m_ids(ids)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"registerEditDialog"_s);
    setWindowTitle(tr("Change %Ln incident(s)", nullptr, static_cast<int>(ids.size())));
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &EditDialog::showPreview);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &EditDialog::chooseColumn);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(m_change, &QPushButton::clicked, this, &EditDialog::make);
    chooseColumn();
    resize(640, 480);
}

void EditDialog::build()
{
    m_columns = new QComboBox(this);
    m_columns->setObjectName(u"editColumn"_s);
    for (const ColumnSpec& column : incidentColumns()) {
        if (isEditable(column.name))
            m_columns->addItem(column.title == u"⚑"_s ? tr("Flag") : column.title, column.name);
    }
    m_columns->setCurrentIndex(std::max(0, m_columns->findData(u"status"_s)));
    auto* value = new QWidget(this);
    m_place = new QVBoxLayout(value);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"editReason"_s);
    m_reason->setPlaceholderText(tr("why, as no words of a document prove it"));
    m_reasonLabel = new QLabel(tr("&Reason"), this);
    m_reasonLabel->setBuddy(m_reason);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"editSummary"_s);
    m_summary->setWordWrap(true);
    m_rows = new QTreeWidget(this);
    m_rows->setObjectName(u"editRows"_s);
    m_rows->setAccessibleName(tr("Preview"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setHeaderLabels({tr("Incident"), tr("Now"), tr("Then")});
    m_rows->setColumnWidth(0, 330);
    m_rows->setColumnWidth(1, 130);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Change"), m_columns);
    form->addRow(tr("&To"), value);
    form->addRow(m_reasonLabel, m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(tr("Change"), QDialogButtonBox::ActionRole);
    m_change->setObjectName(u"editMake"_s);
    m_change->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
}

QString EditDialog::column() const
{
    return m_columns->currentData().toString();
}

Result<RegisterEdit> EditDialog::edit() const
{
    const QString value = editorText(*m_value);
    // Enter in a dialog that was opened a moment ago must not empty a column.
    if (value.trimmed().isEmpty() && m_reason->text().trimmed().isEmpty() && fieldOfColumn(column()))
        return Error{ErrorCode::Refused,
                     tr("Give the new value. To make it unknown, leave it empty and give a reason."),
                     {}};
    auto edit = editFromLine(column(), value, m_project);
    if (edit)
        edit->reason = m_reason->text().trimmed();
    return edit;
}

void EditDialog::chooseColumn()
{
    delete m_value;
    m_value = makeValueEditor(column(), m_project, this);
    m_value->setObjectName(u"editValue"_s);
    m_value->setAccessibleName(tr("New value"));
    m_place->addWidget(m_value);
    if (column() == u"status")
        setEditorText(*m_value, u"accepted"_s);
    if (auto* box = qobject_cast<QComboBox*>(m_value))
        connect(box, &QComboBox::currentIndexChanged, this, &EditDialog::showPreview);
    else if (auto* line = qobject_cast<QLineEdit*>(m_value))
        connect(line, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    setTabOrder(m_columns, m_value);
    setTabOrder(m_value, m_reason);
    const bool isField = fieldOfColumn(column()).has_value();
    m_reason->setVisible(isField);
    m_reasonLabel->setVisible(isField);
    showPreview();
}

void EditDialog::preset(const QString& column, const QString& value)
{
    m_columns->setCurrentIndex(m_columns->findData(column));
    setEditorText(*m_value, value);
    showPreview();
}

void EditDialog::showPreview()
{
    m_rest.stop();
    m_rows->clear();
    m_change->setEnabled(false);
    m_change->setText(tr("Change"));
    const auto asked = edit();
    if (!asked) {
        m_summary->setText(asked.error().message);
        return;
    }
    const auto outcome = m_project.previewEdit(m_ids, *asked);
    if (!outcome) {
        m_summary->setText(outcome.error().message);
        return;
    }
    const QLocale locale;
    QStringList parts;
    parts.append(
        tr("%1 of %2 change.").arg(locale.toString(outcome->changed.size()), locale.toString(m_ids.size())));
    if (outcome->same > 0)
        parts.append(tr("%1 have the value already.").arg(locale.toString(outcome->same)));
    if (!outcome->refused.isEmpty())
        parts.append(tr("%1 stay as they are (listed first).").arg(locale.toString(outcome->refused.size())));
    m_summary->setText(parts.join(u' '));
    m_change->setEnabled(!outcome->changed.isEmpty());
    m_change->setText(outcome->changed.size() == 1
                          ? tr("Change 1 incident")
                          : tr("Change %1 incidents").arg(locale.toString(outcome->changed.size())));
    showRows(*outcome, column());
}

void EditDialog::showRows(const curation::RegisterEditOutcome& outcome, const QString& column)
{
    for (const auto& refusal : outcome.refused.mid(0, kMostRows))
        new QTreeWidgetItem(m_rows, {refusal.headline, tr("stays"), refusal.reason});
    const auto incidents = m_project.reader().incidents(outcome.changed.mid(0, kMostRows));
    if (!incidents)
        return;
    const knowledge::Countries& countries = m_project.engine().knowledge().countries();
    QString then = editorText(*m_value);
    if (const auto* box = qobject_cast<QComboBox*>(m_value))
        then = box->currentText();
    for (const model::Incident& incident : *incidents)
        new QTreeWidgetItem(m_rows, {incidentLabel(incident), incidentText(column, incident, countries),
                                     then.isEmpty() ? tr("unknown") : then});
    const qsizetype more = outcome.changed.size() - incidents->size();
    if (more > 0)
        new QTreeWidgetItem(m_rows, {tr("… and %1 more").arg(QLocale().toString(more))});
}

void EditDialog::make()
{
    const auto asked = edit();
    if (!asked) {
        m_summary->setText(asked.error().message);
        return;
    }
    if (const auto made = m_project.editIncidents(m_ids, *asked); !made) {
        m_summary->setText(made.error().message);
        return;
    }
    accept();
}

} // namespace casus::ui
