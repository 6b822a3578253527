// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "dialogs/dialog_frame.h"
#include "exchange/export.h"
#include "support/prompts.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QRadioButton;
class QStandardItemModel;
class QTableView;

namespace casus::ui {

/// The export dialog: what, how and where to; the first rows; then what was written and what was left out.
class ExportForm : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportForm)

public:
    ExportForm(QWidget* parent, curation::Project& project, Prompts& prompts);
    void start();

private:
    void buildOptions();
    void buildPreview();
    void connectParts();
    [[nodiscard]] exchange::ExportOptions options() const;
    void onFormatChosen();
    void refreshPreview();
    void checkTarget();
    void chooseTarget();
    void suggestTarget();
    void runExport();
    void onFinished(const Result<exchange::ExportReport>& outcome);
    void setRunning(bool running);

    curation::Project& m_project;
    Prompts& m_prompts;
    QComboBox* m_format = nullptr;
    FieldNote* m_explanation = nullptr;
    QRadioButton* m_accepted = nullptr;
    QRadioButton* m_all = nullptr;
    QLabel* m_policyLabel = nullptr;
    QComboBox* m_policy = nullptr;
    QCheckBox* m_byteOrderMark = nullptr;
    QCheckBox* m_guard = nullptr;
    QLineEdit* m_target = nullptr;
    QPushButton* m_choose = nullptr;
    FieldNote* m_targetNote = nullptr;
    QStandardItemModel* m_rows = nullptr;
    QTableView* m_preview = nullptr;
    FieldNote* m_previewNote = nullptr;
    QPlainTextEdit* m_report = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_stop = nullptr;
    QString m_suggested; // path that nobody has changed yet
    bool m_running = false;
};

} // namespace casus::ui
