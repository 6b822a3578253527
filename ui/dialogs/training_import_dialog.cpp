// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/training_import.h"
#include "dialogs/dialog_frame.h"
#include "dialogs/training_dialogs.h"
#include "dialogs/training_task.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace ann = exchange::annotations;

namespace {

struct Look {
    std::optional<ann::Format> format;
    QMap<QString, qint64> labels;
};

class CorpusImportForm : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(CorpusImport)

public:
    CorpusImportForm(QWidget* parent, curation::Project& project, Prompts& prompts)
        : DialogFrame(parent, "corpusImport", tr("Import annotated corpus"),
                      tr("Texts that were marked in brat, doccano, Label Studio, Prodigy, INCEpTION and "
                         "other tools."))
        , m_project(project)
        , m_prompts(prompts)
        , m_task(new TrainingTask(this))
    {
        buildForm();
        m_labels = named(new QTableWidget(0, 3, this), "labels");
        m_labels->setAccessibleName(tr("What each label means"));
        m_labels->setHorizontalHeaderLabels({tr("Label there"), tr("Marks"), tr("Type here")});
        m_labels->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_labels->verticalHeader()->hide();
        m_labels->setEditTriggers(QAbstractItemView::NoEditTriggers);
        body()->addWidget(m_labels, 1);
        m_report = named(new QPlainTextEdit(this), "report");
        m_report->setAccessibleName(tr("What was taken and what was not"));
        m_report->setReadOnly(true);
        m_report->hide();
        body()->addWidget(m_report, 1);
        m_progress = named(new QProgressBar(this), "progress");
        m_progress->hide();
        body()->addWidget(m_progress);
        m_import = addMainButton(tr("Import"), "import");
        m_import->setEnabled(false);
        addCloseButton(tr("Close"));
        connectParts();
    }

private:
    template <typename Widget>
    static Widget* named(Widget* widget, const char* name)
    {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    }

    void buildForm()
    {
        auto* form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        auto* line = new QHBoxLayout;
        m_paths = named(new QLineEdit(this), "paths");
        m_paths->setReadOnly(true);
        m_paths->setAccessibleName(tr("Files, a ZIP or a folder"));
        m_paths->setPlaceholderText(tr("Files, a ZIP or a folder"));
        m_files = named(new QPushButton(tr("&Files…"), this), "files");
        m_folder = named(new QPushButton(tr("F&older…"), this), "folder");
        line->addWidget(m_paths, 1);
        line->addWidget(m_files);
        line->addWidget(m_folder);
        form->addRow(tr("From"), line);
        m_format = named(new QComboBox(this), "format");
        for (const ann::Format format : ann::formats()) {
            if (ann::traits(format).reads)
                m_format->addItem(ann::titleOf(format), static_cast<int>(format));
        }
        m_format->setEnabled(false);
        form->addRow(tr("For&mat"), m_format);
        m_note = new FieldNote(quietText, this);
        m_note->setMaximumHeight(2 * fontMetrics().lineSpacing() + 4); // else it takes what the form has left
        form->addRow(QString(), m_note);
        m_author = named(new QLineEdit(m_project.coder(), this), "author");
        form->addRow(tr("&Marked by"), m_author);
        m_draft = named(new QCheckBox(tr("&Draft the new texts"), this), "draft");
        m_draft->setChecked(true);
        form->addRow(QString(), m_draft);
        body()->addLayout(form);
    }

    void connectParts()
    {
        connect(m_files, &QPushButton::clicked, this, [this] {
            m_prompts.openFiles(
                this, tr("Import annotated corpus"),
                tr("Annotated texts (*.ann *.txt *.jsonl *.json *.jsonld *.conll *.bio *.iob *.tsv *.xmi "
                   "*.zip);;All files (*)"),
                [this](const QStringList& paths) { look(paths); });
        });
        connect(m_folder, &QPushButton::clicked, this, [this] {
            m_prompts.openFolder(this, tr("Import annotated corpus"), [this](const QString& folder) {
                look(folder.isEmpty() ? QStringList() : QStringList{folder});
            });
        });
        connect(m_format, &QComboBox::activated, this, [this] { countLabels(format()); });
        connect(m_import, &QPushButton::clicked, this, [this] { run(); });
        connect(&m_project, &QObject::destroyed, this, &QDialog::reject);
    }

    [[nodiscard]] ann::Format format() const
    {
        return static_cast<ann::Format>(m_format->currentData().toInt());
    }

    void look(const QStringList& paths)
    {
        if (paths.isEmpty())
            return;
        m_chosen = paths;
        m_paths->setText(paths.join(QStringLiteral("; ")));
        countLabels(std::nullopt);
    }

    /// What the files hold, with the format given or the one that is guessed.
    void countLabels(std::optional<ann::Format> known)
    {
        if (m_chosen.isEmpty())
            return;
        sayProblem({});
        m_import->setEnabled(false);
        m_report->hide();
        m_labels->show();
        m_note->say(tr("Looking …"));
        m_task->run<Look>(
            [paths = m_chosen, known](const Cancellation& stop) {
                Look seen;
                seen.format = known ? known : ann::guessFormat(paths);
                if (seen.format)
                    seen.labels = curation::labelsIn(paths, *seen.format, {}, stop);
                return seen;
            },
            [this](const Look& seen) { show(seen); });
    }

    void show(const Look& seen)
    {
        m_format->setEnabled(true);
        m_labels->setRowCount(0);
        if (!seen.format) {
            m_note->say({});
            sayProblem(
                tr("None of the files is of a format that is known. Choose the format if you know it."));
            return;
        }
        m_format->setCurrentIndex(m_format->findData(static_cast<int>(*seen.format)));
        m_note->say(seen.labels.isEmpty()
                        ? tr("There are no marks in these files; their texts can be imported.")
                        : ann::explanationOf(*seen.format));
        const auto codebook = m_project.reader().codebook();
        const ann::LabelMap map(codebook ? *codebook : model::builtInCodebook());
        const QLocale locale;
        for (auto it = seen.labels.cbegin(); it != seen.labels.cend(); ++it) {
            const int row = m_labels->rowCount();
            m_labels->insertRow(row);
            m_labels->setItem(row, 0, new QTableWidgetItem(it.key()));
            auto* count = new QTableWidgetItem(locale.toString(it.value()));
            count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_labels->setItem(row, 1, count);
            auto* types = new QComboBox(m_labels);
            types->setAccessibleName(tr("Type of “%1”").arg(it.key()));
            types->addItem(tr("leave out"), QString());
            for (const QString& name : map.typeNames())
                types->addItem(name, name);
            if (const auto type = map.typeOf(it.key()))
                types->setCurrentIndex(types->findData(map.labelOf(*type)));
            m_labels->setCellWidget(row, 2, types);
        }
        m_labels->resizeColumnToContents(1);
        m_import->setEnabled(!m_project.isReadOnly());
        if (m_project.isReadOnly())
            sayProblem(tr("The project is open for reading only."));
        m_import->setFocus();
    }

    void run()
    {
        curation::TrainingImport request;
        request.paths = m_chosen;
        request.format = format();
        request.author = m_author->text().trimmed();
        request.draft = false; // the project drafts afterwards, in its own queue
        const auto codebook = m_project.reader().codebook();
        request.labels = ann::LabelMap(codebook ? *codebook : model::builtInCodebook());
        for (int row = 0; row < m_labels->rowCount(); ++row) {
            const auto* types = qobject_cast<const QComboBox*>(m_labels->cellWidget(row, 2));
            request.labels.set(m_labels->item(row, 0)->text(), types->currentData().toString());
        }
        setRunning(true);
        const Progress progress = m_task->progress([this](qint64 done, qint64 total) {
            m_progress->setMaximum(static_cast<int>(total));
            m_progress->setValue(static_cast<int>(done));
        });
        m_task->run<Result<curation::TrainingOutcome>>(
            [project = m_project.path(), request, progress](const Cancellation& stop) {
                return curation::importTraining(project, request, {}, progress, stop);
            },
            [this](const Result<curation::TrainingOutcome>& outcome) { onFinished(outcome); });
    }

    void onFinished(const Result<curation::TrainingOutcome>& outcome)
    {
        setRunning(false);
        curation::ChangeNotice notice;
        notice.documentsAddedOrRemoved = true;
        if (!outcome) {
            sayProblem(outcome.error().message);
            Q_EMIT m_project.changed(notice); // what was done until then stays
            return;
        }
        notice.documents = QSet<model::DocumentId>(outcome->documents.cbegin(), outcome->documents.cend());
        Q_EMIT m_project.changed(notice);
        const QStringList lines = outcome->report.toText().split(u'\n').mid(1);
        m_report->setPlainText(outcome->toText() %
                               (lines.isEmpty() ? QString() : QString(u'\n' % lines.join(u'\n'))));
        m_labels->hide();
        m_report->show();
        m_import->setEnabled(false);
        if (m_draft->isChecked() && !outcome->undrafted.isEmpty())
            m_project.startDrafting(outcome->undrafted);
    }

    void setRunning(bool running)
    {
        m_progress->setMaximum(0);
        m_progress->setVisible(running);
        for (QWidget* part : {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_folder),
                              static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_import),
                              static_cast<QWidget*>(m_labels)})
            part->setEnabled(!running);
    }

    curation::Project& m_project;
    Prompts& m_prompts;
    TrainingTask* m_task;
    QStringList m_chosen;
    QLineEdit* m_paths = nullptr;
    QPushButton* m_files = nullptr;
    QPushButton* m_folder = nullptr;
    QComboBox* m_format = nullptr;
    FieldNote* m_note = nullptr;
    QLineEdit* m_author = nullptr;
    QCheckBox* m_draft = nullptr;
    QTableWidget* m_labels = nullptr;
    QPlainTextEdit* m_report = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace

QDialog* openCorpusImport(QWidget* parent, curation::Project& project, Prompts& prompts)
{
    auto* dialog = new CorpusImportForm(parent, project, prompts);
    dialog->present(640, 520);
    return dialog;
}

} // namespace casus::ui
