// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "dialogs/dialog_frame.h"
#include "dialogs/export_formats.h"
#include "dialogs/export_preview.h"
#include "exchange/export.h"
#include "support/prompts.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStandardItemModel;
class QTableView;
class QTextBrowser;
class QTimer;

namespace casus::ui {

class DossierPdfJob;
class ExportFilterLine;
class ExportProfilesLine;

/// The export dialog: what, how and where to; the first rows; then what was written, refused and narrowed.
class ExportForm : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportForm)

public:
    ExportForm(QWidget* parent, curation::Project& project, Prompts& prompts);
    void setFilter(const model::RecordFilter& filter); // which incidents, to begin with
    void start();

private:
    void buildOptions();
    void buildWhat(QFormLayout& form);
    void buildHow(QFormLayout& form);
    void buildTarget(QFormLayout& form);
    void buildPreview();
    void connectParts();
    [[nodiscard]] exchange::ExportOptions options() const;
    void setOptions(const exchange::ExportOptions& options);
    void onFormatChosen();
    void showColumns();
    void editColumns();
    void refreshPreview();
    void showTable(const ExportPreview& preview);
    void showText(const ExportPreview& preview);
    void checkTarget();
    void chooseTarget();
    void suggestTarget();
    void runExport();
    void onFinished(const Result<exchange::LossReport>& outcome);
    void saveReport();
    void setRunning(bool running);

    curation::Project& m_project;
    Prompts& m_prompts;
    ExportProfilesLine* m_profiles = nullptr;
    QComboBox* m_format = nullptr;
    FieldNote* m_explanation = nullptr;
    QRadioButton* m_accepted = nullptr;
    QRadioButton* m_all = nullptr;
    QLabel* m_filterLabel = nullptr;
    ExportFilterLine* m_filter = nullptr;
    QLabel* m_policyLabel = nullptr;
    QComboBox* m_policy = nullptr;
    QComboBox* m_persons = nullptr;
    QPushButton* m_columns = nullptr;
    FieldNote* m_columnCount = nullptr;
    QList<exchange::ColumnChoice> m_chosenColumns;
    exchange::ExportFormat m_columnsFormat = exchange::ExportFormat::ReportCsv; // whose they are
    QCheckBox* m_byteOrderMark = nullptr;
    QCheckBox* m_guard = nullptr;
    QLineEdit* m_target = nullptr;
    QPushButton* m_choose = nullptr;
    FieldNote* m_targetNote = nullptr;
    QStandardItemModel* m_rows = nullptr;
    QTableView* m_preview = nullptr;
    QTextBrowser* m_text = nullptr;
    FieldNote* m_previewNote = nullptr;
    QTimer* m_previewSoon = nullptr;
    QPlainTextEdit* m_report = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_saveReport = nullptr;
    QPushButton* m_stop = nullptr;
    DossierPdfJob* m_pdf = nullptr;
    exchange::LossReport m_lastReport;
    QString m_suggested; // path that nobody has changed yet
    bool m_running = false;
};

} // namespace casus::ui
