// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_form.h"

#include "dialogs/export_preview.h"
#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kPreviewRows = 5;

QString formatName(exchange::ExportFormat format)
{
    switch (format) {
    case exchange::ExportFormat::ReportCsv: return ExportForm::tr("Report table (CSV)");
    case exchange::ExportFormat::RecordCsv: return ExportForm::tr("Full record (CSV)");
    case exchange::ExportFormat::MentionsCsv: return ExportForm::tr("Mentions (CSV)");
    }
    return exchange::toString(format);
}

QString formatExplanation(exchange::ExportFormat format)
{
    switch (format) {
    case exchange::ExportFormat::ReportCsv:
        return ExportForm::tr(
            "One row an incident, for people: date, place, parties, casualties as low–best–high, sources, "
            "the words that prove it.");
    case exchange::ExportFormat::RecordCsv:
        return ExportForm::tr(
            "One row an incident with every field of the record, actors as columns and all claims, "
            "losslessly; for analysis and for other programs.");
    case exchange::ExportFormat::MentionsCsv:
        return ExportForm::tr(
            "One row a marked mention with document, place in the text, type and value; as training "
            "data for models.");
    }
    return {};
}

QString fileEnd(exchange::ExportFormat format)
{
    switch (format) {
    case exchange::ExportFormat::ReportCsv: return QStringLiteral("-incidents.csv");
    case exchange::ExportFormat::RecordCsv: return QStringLiteral("-records.csv");
    case exchange::ExportFormat::MentionsCsv: return QStringLiteral("-mentions.csv");
    }
    return QStringLiteral(".csv");
}

} // namespace

ExportForm::ExportForm(QWidget* parent, curation::Project& project, Prompts& prompts)
    : DialogFrame(parent, "exportDialog", tr("Export"))
    , m_project(project)
    , m_prompts(prompts)
{
    buildOptions();
    buildPreview();
    m_export = addMainButton(tr("Export"), "export");
    m_stop = addButton(tr("Stop"), "stop");
    addCloseButton(tr("Close"));
    connectParts();
    setRunning(false);
}

void ExportForm::start()
{
    onFormatChosen();
    present(760, 620);
    m_format->setFocus();
}

void ExportForm::buildOptions()
{
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("format"));
    for (const exchange::ExportFormat format : exchange::exportFormats())
        m_format->addItem(formatName(format), static_cast<int>(format));
    m_explanation = new FieldNote(quietText, this);
    m_explanation->setMaximumHeight(fontMetrics().lineSpacing() * 2 + 4);
    m_accepted = new QRadioButton(this);
    m_accepted->setObjectName(QStringLiteral("acceptedOnly"));
    m_accepted->setChecked(true);
    m_all = new QRadioButton(this);
    m_all->setObjectName(QStringLiteral("all"));
    m_policy = new QComboBox(this);
    m_policy->setObjectName(QStringLiteral("policy"));
    for (const model::Policy policy : {model::Policy::Native, model::Policy::Acled, model::Policy::Gtd})
        m_policy->addItem(label(policy), static_cast<int>(policy));
    if (const auto stored = m_project.setting(QStringLiteral("policy"))) {
        if (const auto policy = model::policyFromString(*stored))
            m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(*policy)));
    }
    m_byteOrderMark =
        new QCheckBox(tr("Start with a &byte order mark (some spreadsheets need it for accents)"), this);
    m_byteOrderMark->setObjectName(QStringLiteral("bom"));
    m_guard = new QCheckBox(tr("&Guard cells that begin like a formula (= + − @) with an apostrophe"), this);
    m_guard->setObjectName(QStringLiteral("guard"));
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setAccessibleName(tr("File to write"));
    m_choose = new QPushButton(tr("&Choose…"), this);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setAutoDefault(false);
    m_targetNote = new FieldNote(quietText, this);
    m_targetNote->setMaximumHeight(fontMetrics().lineSpacing() * 2 + 4);
    m_targetNote->setObjectName(QStringLiteral("targetNote"));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(6);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_explanation);
    auto* which = new QHBoxLayout;
    which->setSpacing(18);
    which->addWidget(m_accepted);
    which->addWidget(m_all);
    which->addStretch(1);
    form->addRow(tr("What"), which);
    m_policyLabel = new QLabel(tr("&Totals by"), this);
    m_policyLabel->setBuddy(m_policy);
    form->addRow(m_policyLabel, m_policy);
    form->addRow(tr("File"), m_byteOrderMark);
    form->addRow(QString(), m_guard);
    auto* where = new QHBoxLayout;
    where->addWidget(m_target, 1);
    where->addWidget(m_choose);
    auto* targetLabel = new QLabel(tr("&Write to"), this);
    targetLabel->setBuddy(m_target);
    form->addRow(targetLabel, where);
    form->addRow(QString(), m_targetNote);
    body()->addLayout(form);
}

void ExportForm::buildPreview()
{
    m_previewNote = new FieldNote(quietText, this);
    m_previewNote->setObjectName(QStringLiteral("previewNote"));
    m_rows = new QStandardItemModel(this);
    m_preview = new QTableView(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("First rows of the export"));
    m_preview->setModel(m_rows);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setAlternatingRowColors(true);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_report = new QPlainTextEdit(this);
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setAccessibleName(tr("What was written and what was left out"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    body()->addWidget(m_previewNote);
    body()->addWidget(m_preview, 1);
    body()->addWidget(m_report, 1);
    body()->addWidget(m_progress);
}

void ExportForm::connectParts()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::onFormatChosen);
    connect(m_all, &QRadioButton::toggled, this, &ExportForm::refreshPreview);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &ExportForm::refreshPreview);
    connect(m_guard, &QCheckBox::toggled, this, &ExportForm::refreshPreview);
    connect(m_target, &QLineEdit::textChanged, this, &ExportForm::checkTarget);
    connect(m_choose, &QPushButton::clicked, this, &ExportForm::chooseTarget);
    connect(m_export, &QPushButton::clicked, this, &ExportForm::runExport);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_project.cancelJobs(); });
    connect(&m_project, &curation::Project::exportFinished, this, &ExportForm::onFinished);
    connect(&m_project, &curation::Project::jobProgressed, this,
            [this](qint64 done, qint64 total, const QString&) {
                if (!m_running)
                    return;
                constexpr qint64 kSteps = 1000;
                m_progress->setRange(0, total > 0 ? static_cast<int>(kSteps) : 0);
                m_progress->setValue(total > 0 ? static_cast<int>(qMin(done, total) * kSteps / total) : 0);
            });
}

exchange::ExportOptions ExportForm::options() const
{
    return {.format = static_cast<exchange::ExportFormat>(m_format->currentData().toInt()),
            .all = m_all->isChecked(),
            .policy = static_cast<model::Policy>(m_policy->currentData().toInt()),
            .csv = {.byteOrderMark = m_byteOrderMark->isChecked(), .guardFormulas = m_guard->isChecked()}};
}

void ExportForm::onFormatChosen()
{
    const exchange::ExportFormat format = options().format;
    m_explanation->say(formatExplanation(format));
    const bool mentions = format == exchange::ExportFormat::MentionsCsv;
    m_policy->setVisible(!mentions);
    m_policyLabel->setVisible(!mentions);
    const auto counts = m_project.reader().counts();
    const auto numbered = [&](const QString& words, int store::Reader::Counts::*number) {
        return counts ? QStringLiteral("%1 (%2)").arg(words).arg((*counts).*number) : words;
    };
    if (mentions) {
        m_accepted->setText(tr("&Decided mentions"));
        m_all->setText(tr("&All, undecided ones with their state"));
    } else {
        m_accepted->setText(numbered(tr("A&ccepted incidents"), &store::Reader::Counts::acceptedIncidents));
        m_all->setText(numbered(tr("&All, with their status"), &store::Reader::Counts::incidents));
    }
    suggestTarget();
    refreshPreview();
}

void ExportForm::suggestTarget()
{
    if (!m_target->text().isEmpty() && m_target->text() != m_suggested)
        return; // the user's own
    const QFileInfo project(m_project.path());
    m_suggested = QDir::toNativeSeparators(
        project.absoluteDir().filePath(project.completeBaseName() + fileEnd(options().format)));
    m_target->setText(m_suggested);
}

void ExportForm::refreshPreview()
{
    m_report->hide();
    m_preview->show();
    m_rows->clear();
    const auto preview = previewExport(m_project, options(), kPreviewRows);
    if (!preview) {
        m_previewNote->say(preview.error().message);
        return;
    }
    m_rows->setHorizontalHeaderLabels(preview->columns);
    for (const QStringList& cells : preview->rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : cells) {
            auto* item = new QStandardItem(cell);
            item->setToolTip(cell);
            items << item;
        }
        m_rows->appendRow(items);
    }
    if (preview->rows.isEmpty())
        m_previewNote->say(m_all->isChecked()
                               ? tr("There is nothing to export yet.")
                               : tr("Nothing is accepted yet: the file would hold the heading alone. “All” "
                                    "takes the drafts too."));
    else
        m_previewNote->say(tr("The first rows:"));
    m_preview->resizeColumnsToContents();
    constexpr int kMaxWidth = 200;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_preview->setColumnWidth(column, qMin(m_preview->columnWidth(column), kMaxWidth));
}

void ExportForm::checkTarget()
{
    const QString path = m_target->text().trimmed();
    const QFileInfo file(path);
    QString note;
    bool possible = !path.isEmpty();
    if (path.isEmpty()) {
        note = tr("Say where to write.");
    } else if (file.isDir()) {
        note = tr("“%1” is a folder. Add the name of the file.").arg(path);
        possible = false;
    } else if (!file.absoluteDir().exists()) {
        note = tr("The folder “%1” does not exist.").arg(QDir::toNativeSeparators(file.absolutePath()));
        possible = false;
    } else if (QFileInfo(m_project.path()) == file) {
        note = tr("This is the project itself.");
        possible = false;
    } else if (file.exists()) {
        note = tr("This file exists; it is replaced when the new one is whole.");
    }
    m_targetNote->say(note);
    m_export->setEnabled(possible && !m_running);
}

void ExportForm::chooseTarget()
{
    m_prompts.saveFile(this, tr("Export to"), m_target->text(), tr("CSV files (*.csv)"),
                       [this](const QString& path) { m_target->setText(QDir::toNativeSeparators(path)); });
}

void ExportForm::runExport()
{
    if (m_project.isBusy()) {
        sayProblem(tr("Another job is running. Try again when it is done."));
        return;
    }
    sayProblem({});
    setRunning(true);
    m_project.startExport(QFileInfo(m_target->text().trimmed()).absoluteFilePath(), options());
}

void ExportForm::onFinished(const Result<exchange::ExportReport>& outcome)
{
    if (!m_running)
        return; // somebody else's export
    setRunning(false);
    if (!outcome) {
        sayProblem(outcome.error().message);
        return;
    }
    m_preview->hide();
    m_previewNote->say(tr("Done:"));
    m_report->setPlainText(outcome->toText());
    m_report->show();
    m_report->setFocus();
    checkTarget();
}

void ExportForm::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_stop->setEnabled(running);
    m_export->setEnabled(!running);
    for (QWidget* input :
         {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_accepted), static_cast<QWidget*>(m_all),
          static_cast<QWidget*>(m_policy), static_cast<QWidget*>(m_byteOrderMark),
          static_cast<QWidget*>(m_guard), static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_choose)})
        input->setEnabled(!running);
}

} // namespace casus::ui
