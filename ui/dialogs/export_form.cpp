// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_form.h"

#include "dialogs/export_columns.h"
#include "dialogs/export_filter.h"
#include "dialogs/export_pdf.h"
#include "dialogs/export_profiles.h"
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
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

constexpr int kPreviewRows = 5;
constexpr int kPreviewDelay = 250; // milliseconds after the last key in the filter

template <typename Enum>
Enum chosenIn(const QComboBox& list)
{
    return static_cast<Enum>(list.currentData().toInt());
}

} // namespace

ExportForm::ExportForm(QWidget* parent, curation::Project& project, Prompts& prompts)
    : DialogFrame(parent, "exportDialog", tr("Export"))
    , m_project(project)
    , m_prompts(prompts)
    , m_pdf(new DossierPdfJob(this))
{
    buildOptions();
    buildPreview();
    m_export = addMainButton(tr("Export"), "export");
    m_saveReport = addButton(tr("&Save the report…"), "saveReport");
    m_saveReport->setEnabled(false);
    m_stop = addButton(tr("Stop"), "stop");
    addCloseButton(tr("Close"));
    connectParts();
    setRunning(false);
}

void ExportForm::setFilter(const model::RecordFilter& filter)
{
    m_filter->setFilter(filter);
}

void ExportForm::start()
{
    onFormatChosen();
    present(880, 690);
    m_format->setFocus();
}

void ExportForm::buildOptions()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(6);
    m_profiles = new ExportProfilesLine(this, m_project, m_prompts, [this] { return options(); });
    auto* profileLabel = new QLabel(tr("P&rofile"), this);
    profileLabel->setBuddy(m_profiles);
    form->addRow(profileLabel, m_profiles);
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("format"));
    fillExportFormats(*m_format);
    m_explanation = new FieldNote(quietText, this);
    m_explanation->setMaximumHeight(fontMetrics().lineSpacing() * 2 + 4);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_explanation);
    buildWhat(*form);
    buildHow(*form);
    buildTarget(*form);
    body()->addLayout(form);
}

void ExportForm::buildWhat(QFormLayout& form)
{
    m_accepted = new QRadioButton(this);
    m_accepted->setObjectName(QStringLiteral("acceptedOnly"));
    m_accepted->setChecked(true);
    m_all = new QRadioButton(this);
    m_all->setObjectName(QStringLiteral("all"));
    auto* which = new QHBoxLayout;
    which->setSpacing(18);
    which->addWidget(m_accepted);
    which->addWidget(m_all);
    which->addStretch(1);
    form.addRow(tr("What"), which);
    m_filter = new ExportFilterLine(this);
    m_filterLabel = new QLabel(tr("Only"), this);
    form.addRow(m_filterLabel, m_filter);
}

void ExportForm::buildHow(QFormLayout& form)
{
    m_policy = new QComboBox(this);
    m_policy->setObjectName(QStringLiteral("policy"));
    for (const model::Policy policy : {model::Policy::Native, model::Policy::Acled, model::Policy::Gtd})
        m_policy->addItem(label(policy), static_cast<int>(policy));
    if (const auto stored = m_project.setting(QStringLiteral("policy"))) {
        if (const auto policy = model::policyFromString(*stored))
            m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(*policy)));
    }
    m_policyLabel = new QLabel(tr("&Totals by"), this);
    m_policyLabel->setBuddy(m_policy);
    m_persons = new QComboBox(this);
    m_persons->setObjectName(QStringLiteral("persons"));
    m_persons->addItem(tr("kept"), static_cast<int>(exchange::PersonNames::Keep));
    m_persons->addItem(tr("replaced by initials"), static_cast<int>(exchange::PersonNames::Initials));
    m_persons->addItem(tr("left out"), static_cast<int>(exchange::PersonNames::LeaveOut));
    m_persons->setToolTip(
        tr("Everyone whom a mention marks as a person in a document of the incident, in quotes and "
           "claims too. Not covered: names that nobody has marked, web addresses, coders."));
    auto* personsLabel = new QLabel(tr("&Names of persons"), this);
    personsLabel->setBuddy(m_persons);
    m_columns = new QPushButton(tr("Col&umns…"), this);
    m_columns->setObjectName(QStringLiteral("chooseColumns"));
    m_columns->setAutoDefault(false);
    m_columnCount = new FieldNote(quietText, this);
    m_columnCount->setMaximumHeight(fontMetrics().lineSpacing() + 4);
    m_columnCount->setObjectName(QStringLiteral("chosenColumns"));
    auto* how = new QHBoxLayout;
    how->setSpacing(8);
    how->addWidget(m_persons);
    how->addSpacing(12);
    how->addWidget(m_policyLabel);
    how->addWidget(m_policy);
    how->addSpacing(12);
    how->addWidget(m_columns);
    how->addWidget(m_columnCount, 1);
    how->addStretch(1);
    form.addRow(personsLabel, how);
    m_byteOrderMark = new QCheckBox(tr("Start with a &byte order mark (for accents in Excel)"), this);
    m_byteOrderMark->setObjectName(QStringLiteral("bom"));
    m_guard = new QCheckBox(tr("&Guard cells that begin like a formula (= + − @)"), this);
    m_guard->setObjectName(QStringLiteral("guard"));
    auto* file = new QHBoxLayout;
    file->setSpacing(18);
    file->addWidget(m_byteOrderMark);
    file->addWidget(m_guard);
    file->addStretch(1);
    form.addRow(QString(), file);
}

void ExportForm::buildTarget(QFormLayout& form)
{
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setAccessibleName(tr("File to write"));
    m_choose = new QPushButton(tr("&Choose…"), this);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setAutoDefault(false);
    m_targetNote = new FieldNote(quietText, this);
    m_targetNote->setMaximumHeight(fontMetrics().lineSpacing() * 2 + 4);
    m_targetNote->setObjectName(QStringLiteral("targetNote"));
    auto* where = new QHBoxLayout;
    where->addWidget(m_target, 1);
    where->addWidget(m_choose);
    auto* targetLabel = new QLabel(tr("&Write to"), this);
    targetLabel->setBuddy(m_target);
    form.addRow(targetLabel, where);
    form.addRow(QString(), m_targetNote);
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
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(tr("Beginning of the export"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_text->hide();
    m_report = new QPlainTextEdit(this);
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setAccessibleName(tr("What was written and what was left out"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_previewSoon = new QTimer(this);
    m_previewSoon->setSingleShot(true);
    m_previewSoon->setInterval(kPreviewDelay);
    body()->addWidget(m_previewNote);
    body()->addWidget(m_preview, 1);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_report, 1);
    body()->addWidget(m_progress);
}

void ExportForm::connectParts()
{
    connect(m_profiles, &ExportProfilesLine::chosen, this, &ExportForm::setOptions);
    connect(m_profiles, &ExportProfilesLine::failed, this, &ExportForm::sayProblem);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::onFormatChosen);
    connect(m_all, &QRadioButton::toggled, this, &ExportForm::refreshPreview);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &ExportForm::refreshPreview);
    connect(m_persons, &QComboBox::currentIndexChanged, this, &ExportForm::refreshPreview);
    connect(m_guard, &QCheckBox::toggled, this, &ExportForm::refreshPreview);
    connect(m_filter, &ExportFilterLine::changed, this, [this] {
        checkTarget();
        m_previewSoon->start();
    });
    connect(m_previewSoon, &QTimer::timeout, this, &ExportForm::refreshPreview);
    connect(m_columns, &QPushButton::clicked, this, &ExportForm::editColumns);
    connect(m_target, &QLineEdit::textChanged, this, &ExportForm::checkTarget);
    connect(m_choose, &QPushButton::clicked, this, &ExportForm::chooseTarget);
    connect(m_export, &QPushButton::clicked, this, &ExportForm::runExport);
    connect(m_saveReport, &QPushButton::clicked, this, &ExportForm::saveReport);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_project.cancelJobs();
        m_pdf->cancel();
    });
    connect(&m_project, &curation::Project::exportFinished, this, &ExportForm::onFinished);
    connect(m_pdf, &DossierPdfJob::finished, this, &ExportForm::onFinished);
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
    exchange::ExportOptions options;
    options.format = chosenExportFormat(*m_format).format;
    options.all = m_all->isChecked();
    options.policy = chosenIn<model::Policy>(*m_policy);
    options.persons = chosenIn<exchange::PersonNames>(*m_persons);
    options.csv = {.byteOrderMark = m_byteOrderMark->isChecked(), .guardFormulas = m_guard->isChecked()};
    if (options.format != exchange::ExportFormat::MentionsCsv && m_filter->problem().isEmpty())
        options.filter = m_filter->filter();
    if (m_columnsFormat == options.format)
        options.columns = m_chosenColumns;
    return options;
}

void ExportForm::setOptions(const exchange::ExportOptions& options)
{
    m_chosenColumns = options.columns;
    m_columnsFormat = options.format;
    m_all->setChecked(options.all);
    m_accepted->setChecked(!options.all);
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(options.policy)));
    m_persons->setCurrentIndex(m_persons->findData(static_cast<int>(options.persons)));
    m_byteOrderMark->setChecked(options.csv.byteOrderMark);
    m_guard->setChecked(options.csv.guardFormulas);
    m_filter->setFilter(options.filter);
    chooseExportFormat(*m_format, options.format);
    onFormatChosen();
}

void ExportForm::onFormatChosen()
{
    const ExportFormatChoice choice = chosenExportFormat(*m_format);
    m_explanation->say(choice.explanation);
    const bool mentions = choice.format == exchange::ExportFormat::MentionsCsv;
    const bool csv = exchange::fileExtension(choice.format) == u"csv";
    m_policy->setVisible(exchange::usesPolicy(choice.format));
    m_policyLabel->setVisible(exchange::usesPolicy(choice.format));
    m_columns->setVisible(exchange::hasColumns(choice.format));
    m_byteOrderMark->setVisible(csv);
    m_guard->setVisible(csv);
    m_filter->setVisible(!mentions);
    m_filterLabel->setVisible(!mentions);
    const auto counts = m_project.reader().counts();
    const auto numbered = [&](const QString& words, int store::Reader::Counts::*number) {
        return counts ? QStringLiteral("%1 (%2)").arg(words).arg((*counts).*number) : words;
    };
    if (mentions) {
        m_accepted->setText(tr("&Decided mentions"));
        m_all->setText(tr("&All, undecided ones with their state"));
    } else {
        m_accepted->setText(numbered(tr("Accepted &incidents"), &store::Reader::Counts::acceptedIncidents));
        m_all->setText(numbered(tr("&All, with their status"), &store::Reader::Counts::incidents));
    }
    showColumns();
    suggestTarget();
    refreshPreview();
}

void ExportForm::showColumns()
{
    const exchange::ExportFormat format = chosenExportFormat(*m_format).format;
    const qsizetype all = exchange::exportColumns(format).size();
    const bool chosen = m_columnsFormat == format && !m_chosenColumns.isEmpty();
    m_columnCount->say(!exchange::hasColumns(format) ? QString()
                       : chosen ? tr("%1 of %2, as chosen").arg(m_chosenColumns.size()).arg(all)
                                : tr("all %1").arg(all));
}

void ExportForm::editColumns()
{
    const exchange::ExportFormat format = chosenExportFormat(*m_format).format;
    new ExportColumnsDialog(this, format,
                            m_columnsFormat == format ? m_chosenColumns : QList<exchange::ColumnChoice>(),
                            [this, format](const QList<exchange::ColumnChoice>& columns) {
                                m_chosenColumns = columns;
                                m_columnsFormat = format;
                                showColumns();
                                refreshPreview();
                            });
}

void ExportForm::suggestTarget()
{
    if (!m_target->text().isEmpty() && m_target->text() != m_suggested)
        return; // the user's own
    const QFileInfo project(m_project.path());
    m_suggested = QDir::toNativeSeparators(
        project.absoluteDir().filePath(project.completeBaseName() + chosenExportFormat(*m_format).fileEnd));
    m_target->setText(m_suggested);
}

void ExportForm::refreshPreview()
{
    m_previewSoon->stop();
    m_report->hide();
    m_saveReport->setEnabled(false);
    m_rows->clear();
    m_text->clear();
    const bool table = exchange::hasColumns(chosenExportFormat(*m_format).format);
    m_preview->setVisible(table);
    m_text->setVisible(!table);
    if (const QString problem = m_filter->problem(); !problem.isEmpty()) {
        m_previewNote->say(problem);
        return;
    }
    const auto preview = previewExport(m_project, options(), kPreviewRows);
    if (!preview) {
        m_previewNote->say(preview.error().message);
        return;
    }
    if (table)
        showTable(*preview);
    else
        showText(*preview);
    if (preview->report.written > 0) {
        m_previewNote->say(table ? tr("The first rows:") : tr("How it begins:"));
        return;
    }
    for (const exchange::LossReport::Refusal& refusal : preview->report.refused) {
        if (refusal.chosen)
            continue;
        m_previewNote->say(tr("This format can take none of the first incidents: %1.").arg(refusal.reason));
        return;
    }
    if (!options().filter.isEmpty())
        m_previewNote->say(tr("None of the first incidents is in what “Only” asks for."));
    else
        m_previewNote->say(m_all->isChecked()
                               ? tr("There is nothing to export yet.")
                               : tr("Nothing is accepted yet: the file would hold no incident. “All” "
                                    "takes the drafts too."));
}

void ExportForm::showTable(const ExportPreview& preview)
{
    m_rows->setHorizontalHeaderLabels(preview.columns);
    for (const QStringList& cells : preview.rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : cells) {
            auto* item = new QStandardItem(cell);
            item->setToolTip(cell.left(2000));
            items << item;
        }
        m_rows->appendRow(items);
    }
    m_preview->resizeColumnsToContents();
    constexpr int kMaxWidth = 200;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_preview->setColumnWidth(column, qMin(m_preview->columnWidth(column), kMaxWidth));
}

void ExportForm::showText(const ExportPreview& preview)
{
    if (preview.page.html.isEmpty()) {
        m_text->setLineWrapMode(QTextEdit::NoWrap);
        m_text->setFontFamily(QStringLiteral("monospace"));
        m_text->setPlainText(preview.text);
        return;
    }
    // On paper colours, as the file has them; the map is left to the file.
    m_text->setLineWrapMode(QTextEdit::WidgetWidth);
    QString html = preview.page.html;
    html.remove(QStringLiteral("<p><img src=\"%1\"></p>").arg(exchange::DossierPage::mapName()));
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("th{text-align:left} .quiet{color:%1}").arg(quietText(palette()).name()));
    m_text->setHtml(html);
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
    m_export->setEnabled(possible && !m_running && m_filter->problem().isEmpty());
}

void ExportForm::chooseTarget()
{
    m_prompts.saveFile(this, tr("Export to"), m_target->text(), chosenExportFormat(*m_format).fileFilter,
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
    const QString path = QFileInfo(m_target->text().trimmed()).absoluteFilePath();
    if (!chosenExportFormat(*m_format).pdf) {
        m_project.startExport(path, options());
        return;
    }
    m_pdf->start(path, [project = m_project.path(), options = options()](const exchange::DossierPages& pages,
                                                                         const Progress& progress,
                                                                         const Cancellation& stop) {
        return curation::exportProjectPages(project, pages, options, progress, stop);
    });
}

void ExportForm::onFinished(const Result<exchange::LossReport>& outcome)
{
    if (!m_running)
        return; // somebody else's export
    setRunning(false);
    if (!outcome) {
        sayProblem(outcome.error().message);
        return;
    }
    m_lastReport = *outcome;
    m_preview->hide();
    m_text->hide();
    m_previewNote->say(outcome->isComplete() ? tr("Done:")
                                             : tr("Done, but not everything could be written:"));
    m_report->setPlainText(outcome->toText());
    m_report->show();
    m_report->setFocus();
    m_saveReport->setEnabled(true);
    checkTarget();
}

void ExportForm::saveReport()
{
    m_prompts.saveFile(this, tr("Save the report"), m_lastReport.path + QStringLiteral(".report.json"),
                       tr("JSON files (*.json)"), [this](const QString& path) {
                           const auto written = exchange::writeLossReport(path, m_lastReport);
                           sayProblem(written ? QString() : written.error().message);
                       });
}

void ExportForm::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_stop->setEnabled(running);
    m_export->setEnabled(!running);
    for (QWidget* input :
         std::initializer_list<QWidget*>{m_profiles, m_format, m_accepted, m_all, m_filter, m_policy,
                                         m_persons, m_columns, m_byteOrderMark, m_guard, m_target, m_choose})
        input->setEnabled(!running);
}

} // namespace casus::ui
