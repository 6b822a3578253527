// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/training_export.h"
#include "dialogs/dialog_frame.h"
#include "dialogs/training_dialogs.h"
#include "dialogs/training_task.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace ann = exchange::annotations;

namespace {

constexpr qsizetype kPreviewDocuments = 300;

class TrainingExportForm : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(TrainingExport)

public:
    TrainingExportForm(QWidget* parent, curation::Project& project, Prompts& prompts)
        : DialogFrame(parent, "trainingExport", tr("Export training data"))
        , m_project(project)
        , m_prompts(prompts)
        , m_task(new TrainingTask(this))
    {
        buildForm();
        m_report = new QPlainTextEdit(this);
        m_report->setObjectName(QStringLiteral("report"));
        m_report->setAccessibleName(tr("What is written and left out"));
        m_report->setReadOnly(true);
        body()->addWidget(m_report, 1);
        m_progress = new QProgressBar(this);
        m_progress->setObjectName(QStringLiteral("progress"));
        m_progress->hide();
        body()->addWidget(m_progress);
        m_export = addMainButton(tr("Export"), "export");
        m_save = addButton(tr("&Save the report…"), "saveReport");
        m_save->hide();
        addCloseButton(tr("Close"));
        connectParts();
        onFormatChosen();
    }

private:
    void buildForm()
    {
        auto* form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_format = named(new QComboBox(this), "format");
        for (const ann::Format format : ann::formats())
            m_format->addItem(ann::titleOf(format), static_cast<int>(format));
        m_explanation = new FieldNote(quietText, this);
        m_explanation->setMaximumHeight(2 * fontMetrics().lineSpacing() +
                                        4); // else it takes what the form has left
        form->addRow(tr("&Format"), m_format);
        form->addRow(QString(), m_explanation);
        m_suggestions = named(new QCheckBox(tr("S&uggestions too, marked as such"), this), "suggestions");
        m_negatives =
            named(new QCheckBox(tr("&Rejected marks, as examples of what is none"), this), "negatives");
        m_finished = named(new QCheckBox(tr("F&inished documents only"), this), "finished");
        form->addRow(tr("What"), m_suggestions);
        form->addRow(QString(), m_negatives);
        form->addRow(QString(), m_finished);
        m_coder = named(new QComboBox(this), "coder");
        m_coder->setEditable(true);
        m_coder->addItems({QString(), m_project.coder()});
        m_coder->lineEdit()->setAccessibleName(tr("Decisions of"));
        m_coder->lineEdit()->setPlaceholderText(tr("everybody"));
        form->addRow(tr("&Decisions of"), m_coder);
        m_split = named(new QLineEdit(this), "split");
        m_split->setPlaceholderText(tr("one file; or 80/10/10 for train, dev and test"));
        form->addRow(tr("Di&vide"), m_split);
        m_scheme = named(new QComboBox(this), "scheme");
        m_scheme->addItem(QStringLiteral("IOB2"), static_cast<int>(ann::TagScheme::Iob2));
        m_scheme->addItem(QStringLiteral("IOB1"), static_cast<int>(ann::TagScheme::Iob1));
        m_scheme->addItem(QStringLiteral("BIOES"), static_cast<int>(ann::TagScheme::Bioes));
        form->addRow(tr("&Tags of words"), m_scheme);
        auto* line = new QHBoxLayout;
        m_target = named(new QLineEdit(this), "target");
        m_choose = named(new QPushButton(tr("&Choose…"), this), "choose");
        line->addWidget(m_target, 1);
        line->addWidget(m_choose);
        auto* label = new QLabel(tr("T&o"), this);
        label->setBuddy(m_target);
        form->addRow(label, line);
        body()->addLayout(form);
    }

    template <typename Widget>
    static Widget* named(Widget* widget, const char* name)
    {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    }

    void connectParts()
    {
        connect(m_format, &QComboBox::currentIndexChanged, this, [this] { onFormatChosen(); });
        for (const QCheckBox* box : {m_suggestions, m_negatives, m_finished})
            connect(box, &QCheckBox::toggled, this, [this] { preview(); });
        connect(m_coder, &QComboBox::currentTextChanged, this, [this] { preview(); });
        connect(m_scheme, &QComboBox::currentIndexChanged, this, [this] { preview(); });
        connect(m_split, &QLineEdit::textChanged, this, [this] { preview(); });
        connect(m_target, &QLineEdit::textChanged, this, [this] { m_export->setEnabled(isReady()); });
        connect(m_choose, &QPushButton::clicked, this, [this] {
            m_prompts.saveFile(this, tr("Export training data"), m_target->text(), tr("All files (*)"),
                               [this](const QString& path) {
                                   if (!path.isEmpty())
                                       m_target->setText(path);
                               });
        });
        connect(m_export, &QPushButton::clicked, this, [this] { run(); });
        connect(m_save, &QPushButton::clicked, this, [this] { saveReport(); });
        connect(&m_project, &QObject::destroyed, this, &QDialog::reject);
    }

    [[nodiscard]] ann::Format format() const
    {
        return static_cast<ann::Format>(m_format->currentData().toInt());
    }

    /// Nothing where the division is wrong, which has been said.
    std::optional<curation::TrainingExport> options()
    {
        curation::TrainingExport options;
        options.write.format = format();
        options.write.scheme = static_cast<ann::TagScheme>(m_scheme->currentData().toInt());
        options.choices.withSuggestions = m_suggestions->isChecked();
        options.choices.negatives = m_negatives->isChecked();
        options.choices.finishedOnly = m_finished->isChecked();
        options.choices.coder = m_coder->currentText().trimmed();
        sayProblem({});
        if (const QString words = m_split->text().trimmed(); !words.isEmpty()) {
            const auto split = ann::splitFrom(words);
            if (!split) {
                sayProblem(split.error().message);
                return std::nullopt;
            }
            options.write.split = *split;
        }
        return options;
    }

    [[nodiscard]] bool isReady() const { return !m_running && !m_target->text().trimmed().isEmpty(); }

    void onFormatChosen()
    {
        const ann::FormatTraits& holds = ann::traits(format());
        m_explanation->say(ann::explanationOf(format()));
        m_scheme->setEnabled(format() == ann::Format::Conll || format() == ann::Format::HuggingFace);
        if (m_target->text() == m_suggested) {
            const QFileInfo project(m_project.path());
            m_suggested = project.absolutePath() % u'/' % project.completeBaseName() %
                          (holds.perDocument ? QString(u'-' % QString(holds.name))
                                             : QString(QStringLiteral("-marks.") % QString(holds.extension)));
            m_target->setText(m_suggested);
        }
        preview();
    }

    void preview()
    {
        if (m_running)
            return;
        m_save->hide();
        const auto chosen = options();
        m_export->setEnabled(chosen && isReady());
        if (!chosen)
            return;
        m_report->setPlainText(tr("Looking …"));
        m_task->run<Result<ann::MarkLosses>>(
            [path = m_project.path(), chosen = *chosen](const Cancellation& stop) {
                return curation::previewTraining(path, chosen, kPreviewDocuments, stop);
            },
            [this](const Result<ann::MarkLosses>& outcome) { showPreview(outcome); });
    }

    void showPreview(const Result<ann::MarkLosses>& outcome)
    {
        if (!outcome) {
            m_report->clear();
            sayProblem(outcome.error().message);
            return;
        }
        const QString documents = tr("%Ln document(s)", nullptr, static_cast<int>(outcome->written));
        const QString marks = tr("%Ln mark(s)", nullptr, static_cast<int>(outcome->marks));
        QString text = tr("%1 with %2 would be written.").arg(documents, marks);
        if (const auto counts = m_project.reader().counts(); counts && counts->documents > kPreviewDocuments)
            text += u' ' + tr("Looked at: the first %1 documents.").arg(kPreviewDocuments);
        const QStringList lines = outcome->toText().split(u'\n').mid(1);
        m_report->setPlainText(lines.isEmpty() ? text : QString(text % u'\n' % lines.join(u'\n')));
    }

    void run()
    {
        const auto chosen = options();
        if (!chosen)
            return;
        setRunning(true);
        const QString target = m_target->text().trimmed();
        const Progress progress = m_task->progress([this](qint64 done, qint64 total) {
            m_progress->setMaximum(static_cast<int>(total));
            m_progress->setValue(static_cast<int>(done));
        });
        m_task->run<Result<ann::MarkLosses>>(
            [path = m_project.path(), chosen = *chosen, target, progress](const Cancellation& stop) {
                return curation::exportTrainingOf(path, target, chosen, progress, stop);
            },
            [this](const Result<ann::MarkLosses>& outcome) {
                setRunning(false);
                if (!outcome) {
                    sayProblem(outcome.error().message);
                    return;
                }
                m_lastReport = *outcome;
                m_report->setPlainText(outcome->toText());
                m_save->show();
            });
    }

    void setRunning(bool running)
    {
        m_running = running;
        m_progress->setMaximum(0);
        m_progress->setVisible(running);
        m_export->setEnabled(isReady());
        m_format->setEnabled(!running);
    }

    void saveReport()
    {
        m_prompts.saveFile(this, tr("Save the report"), m_target->text() + QStringLiteral(".report.json"),
                           tr("Reports (*.json)"), [this](const QString& path) {
                               if (path.isEmpty())
                                   return;
                               if (const auto saved = exchange::writeLossReport(path, m_lastReport); !saved)
                                   sayProblem(saved.error().message);
                           });
    }

    curation::Project& m_project;
    Prompts& m_prompts;
    TrainingTask* m_task;
    QComboBox* m_format = nullptr;
    FieldNote* m_explanation = nullptr;
    QCheckBox* m_suggestions = nullptr;
    QCheckBox* m_negatives = nullptr;
    QCheckBox* m_finished = nullptr;
    QComboBox* m_coder = nullptr;
    QLineEdit* m_split = nullptr;
    QComboBox* m_scheme = nullptr;
    QLineEdit* m_target = nullptr;
    QPushButton* m_choose = nullptr;
    QPlainTextEdit* m_report = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_save = nullptr;
    ann::MarkLosses m_lastReport;
    QString m_suggested; // path that nobody has changed yet
    bool m_running = false;
};

} // namespace

QDialog* openTrainingExport(QWidget* parent, curation::Project& project, Prompts& prompts)
{
    auto* dialog = new TrainingExportForm(parent, project, prompts);
    dialog->present(720, 620);
    return dialog;
}

} // namespace casus::ui
