// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/codebook_dialog.h"

#include "dialogs/codebook_draft.h"
#include "dialogs/codebook_page.h"
#include "dialogs/dialog_frame.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

class CodebookDialog : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::CodebookDialog)

public:
    CodebookDialog(QWidget* parent, curation::Project& project, const QMap<QString, QString>& takenKeys)
        : DialogFrame(
              parent, "codebookDialog", tr("Codebook"),
              tr("What this project marks and records. Nothing that is recorded changes here: what is no "
                 "longer used is retired, and every former version stays readable."))
        , m_project(project)
        , m_draft(new CodebookDraft(this))
    {
        m_draft->book = m_draft->stored = project.codebook();
        m_draft->definitions = curation::Definitions::shipped();
        m_draft->takenKeys = takenKeys;
        m_draft->readOnly = project.isReadOnly();
        if (const auto uses = project.reader().codebookUses())
            m_draft->uses = *uses;
        else
            sayProblem(uses.error().message);
        m_tabs = new QTabWidget(this);
        m_tabs->setObjectName(QStringLiteral("codebookTabs"));
        m_tabs->setAccessibleName(windowTitle());
        m_types = makeTypesPage(*m_draft, this);
        m_lists = makeListsPage(*m_draft, this);
        m_fields = makeFieldsPage(*m_draft, this);
        m_tabs->addTab(m_types, tr("Types"));
        m_tabs->addTab(m_lists, tr("Value lists"));
        m_tabs->addTab(m_fields, tr("Fields"));
        m_tabs->addTab(makeHistory(), tr("History"));
        body()->addWidget(m_tabs, 1);
        m_summary = new FieldNote(quietText, this);
        m_summary->setObjectName(QStringLiteral("codebookSummary"));
        m_summary->say({});
        body()->addWidget(m_summary);
        m_save = addMainButton(tr("&Save"), "save");
        m_save->setAutoDefault(false); // Enter in a line takes the line, not the dialog
        m_save->setDefault(false);
        m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        m_save->setToolTip(tr("Keeps this as the next version (Ctrl+Enter)"));
        m_save->setVisible(!m_draft->readOnly);
        // Enter in a line must not reach a button.
        addCloseButton(m_draft->readOnly ? tr("Close") : tr("Cancel"))->setAutoDefault(false);
        connect(m_save, &QPushButton::clicked, this, [this] { save(); });
        connect(m_draft, &CodebookDraft::edited, this, [this] { follow(); });
        connect(m_tabs, &QTabWidget::currentChanged, this,
                [this] { m_fields->refresh(); }); // lists may be new
        connect(&project, &QObject::destroyed, this, &QDialog::reject);
        follow();
    }

    void reject() override
    {
        const bool changed = !m_draft->readOnly && m_draft->book != m_draft->stored;
        if (changed && !m_warned && isVisible()) {
            m_warned = true;
            sayProblem(tr("What you changed is not saved. Cancel once more to leave it."));
            return;
        }
        DialogFrame::reject();
    }

private:
    QWidget* makeHistory()
    {
        auto* tree = new QTreeWidget(this);
        tree->setObjectName(QStringLiteral("codebookHistory"));
        tree->setAccessibleName(tr("Versions of the codebook"));
        tree->setHeaderLabels({tr("Version"), tr("When"), tr("Coder"), tr("What changed")});
        tree->setRootIsDecorated(false);
        tree->setWordWrap(true);
        tree->setAlternatingRowColors(true);
        const auto versions = m_project.reader().codebookVersions();
        if (!versions) {
            sayProblem(versions.error().message);
            return tree;
        }
        const QLocale locale;
        for (const store::CodebookVersion& version : *versions) {
            auto* item =
                new QTreeWidgetItem(tree, {QString::number(version.version),
                                           locale.toString(version.when.toLocalTime(), QLocale::ShortFormat),
                                           version.coder, version.changes.join(u'\n')});
            item->setToolTip(3, version.changes.join(u'\n'));
        }
        new QTreeWidgetItem(tree, {QStringLiteral("0"), QString(), QString(), tr("As Casus brings it.")});
        for (int column = 0; column < 3; ++column)
            tree->resizeColumnToContents(column);
        return tree;
    }

    void follow()
    {
        const auto problems = m_draft->problems();
        const QStringList changes = model::changesInWords(m_draft->stored, m_draft->book);
        m_save->setEnabled(!m_draft->readOnly && problems.isEmpty() && !changes.isEmpty());
        m_warned = false;
        sayProblem({});
        if (!problems.isEmpty())
            m_summary->say(tr("%n entry(ies) cannot be saved so; what is wrong stands beside it.", nullptr,
                              static_cast<int>(problems.size())));
        else if (changes.size() > kMostTold)
            m_summary->say(
                tr("%1 and %n more change(s).", nullptr, static_cast<int>(changes.size() - kMostTold))
                    .arg(changes.mid(0, kMostTold).join(u' ')));
        else
            m_summary->say(changes.join(u' '));
    }

    void save()
    {
        if (const auto saved = m_project.setCodebook(m_draft->book); !saved) {
            sayProblem(saved.error().message);
            return;
        }
        accept();
    }

    static constexpr qsizetype kMostTold = 4;

    bool m_warned = false; // that changes would be lost

    curation::Project& m_project;
    CodebookDraft* m_draft;
    QTabWidget* m_tabs = nullptr;
    CodebookPage* m_types = nullptr;
    CodebookPage* m_lists = nullptr;
    CodebookPage* m_fields = nullptr;
    FieldNote* m_summary = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace

QDialog* openCodebook(QWidget* parent, curation::Project& project, const QMap<QString, QString>& takenKeys)
{
    auto* dialog = new CodebookDialog(parent, project, takenKeys);
    dialog->present(780, 520);
    return dialog;
}

} // namespace casus::ui
