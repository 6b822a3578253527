// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "dialogs/snippet_delegate.h"
#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

namespace {

using curation::Occurrence;
using curation::OccurrenceOptions;

constexpr int kPlaceRole = Qt::UserRole + 20; // index into the places; none at a heading

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Occurrences)
};

/// The same words elsewhere: where to look, what was found with a check box each, and the button that marks.
class OccurrencesDialog : public DialogFrame {
public:
    OccurrencesDialog(QWidget* parent, curation::Project& project, const model::Mention& mention)
        : DialogFrame(
              parent, "occurrencesDialog",
              Words::tr("Mark “%1” as %2").arg(mention.quote.simplified(), label(mention.type).toLower()))
        , m_project(project)
        , m_mention(mention)
    {
        buildOptions();
        m_list = new QListWidget(this);
        m_list->setObjectName(QStringLiteral("occurrences"));
        m_list->setAccessibleName(Words::tr("Other places with the same words; Space ticks one"));
        m_list->setItemDelegate(new SnippetDelegate(m_list));
        m_list->setAlternatingRowColors(true);
        m_list->setUniformItemSizes(true);
        body()->addWidget(m_list, 1);
        m_note = new FieldNote(quietText, this);
        m_note->setObjectName(QStringLiteral("found"));
        body()->addWidget(m_note);
        buildButtons();
        look();
        if (m_places.isEmpty()) // perhaps elsewhere
            m_scope->setFocus();
        else
            m_list->setFocus();
    }

private:
    void buildOptions()
    {
        m_scope = new QComboBox(this);
        m_scope->setObjectName(QStringLiteral("scope"));
        m_scope->setAccessibleName(Words::tr("Where to look"));
        m_scope->addItem(Words::tr("In this document"), static_cast<int>(OccurrenceOptions::Scope::Document));
        m_scope->addItem(Words::tr("In the whole project"),
                         static_cast<int>(OccurrenceOptions::Scope::Project));
        m_take = new QComboBox(this);
        m_take->setObjectName(QStringLiteral("take"));
        m_take->setAccessibleName(Words::tr("What to take"));
        m_take->addItem(Words::tr("Unmarked places and suggestions"),
                        static_cast<int>(OccurrenceOptions::Take::All));
        m_take->addItem(Words::tr("Unmarked places only"),
                        static_cast<int>(OccurrenceOptions::Take::UnmarkedOnly));
        m_take->addItem(Words::tr("Undecided suggestions only"),
                        static_cast<int>(OccurrenceOptions::Take::UndecidedOnly));
        m_whole = new QCheckBox(Words::tr("&Whole words"), this);
        m_whole->setObjectName(QStringLiteral("wholeWords"));
        m_whole->setChecked(true);
        m_case = new QCheckBox(Words::tr("Match &case"), this);
        m_case->setObjectName(QStringLiteral("matchCase"));
        m_case->setChecked(true);
        auto* row = new QHBoxLayout;
        row->addWidget(m_scope);
        row->addWidget(m_take);
        row->addWidget(m_whole);
        row->addWidget(m_case);
        row->addStretch(1);
        body()->addLayout(row);
        for (QComboBox* box : {m_scope, m_take})
            QObject::connect(box, &QComboBox::currentIndexChanged, this, [this] { look(); });
        for (QCheckBox* box : {m_whole, m_case})
            QObject::connect(box, &QCheckBox::toggled, this, [this] { look(); });
    }

    void buildButtons()
    {
        auto* row = new QHBoxLayout;
        const auto add = [&](const QString& text, const char* name, Qt::CheckState state) {
            auto* button = new QPushButton(text, this);
            button->setObjectName(QString::fromLatin1(name));
            button->setAutoDefault(false);
            QObject::connect(button, &QPushButton::clicked, this, [this, state] { tickAll(state); });
            row->addWidget(button);
        };
        add(Words::tr("Tick &all"), "all", Qt::Checked);
        add(Words::tr("Tick &none"), "none", Qt::Unchecked);
        row->addStretch(1);
        body()->addLayout(row);
        m_ok = addMainButton(QString(), "mark");
        addCloseButton(Words::tr("Cancel"));
        QObject::connect(m_list, &QListWidget::itemChanged, this, [this] { count(); });
        QObject::connect(m_ok, &QPushButton::clicked, this, [this] { mark(); });
    }

    void look()
    {
        OccurrenceOptions options;
        options.scope = static_cast<OccurrenceOptions::Scope>(m_scope->currentData().toInt());
        options.take = static_cast<OccurrenceOptions::Take>(m_take->currentData().toInt());
        options.wholeWords = m_whole->isChecked();
        options.matchCase = m_case->isChecked();
        const auto found = m_project.occurrences(m_mention.id, options);
        sayProblem(found ? QString() : found.error().message);
        m_places = found ? found->places : QList<Occurrence>();
        fill(options.scope == OccurrenceOptions::Scope::Project);
        const bool more = found && found->more;
        if (m_places.isEmpty() && found)
            m_note->say(Words::tr("Nowhere else undecided."));
        else if (more)
            m_note->say(
                Words::tr("These are the first %1 places. Mark them, then ask again.").arg(m_places.size()));
        else
            m_note->say({});
        count();
    }

    void fill(bool headings)
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        model::DocumentId document;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            const Occurrence& place = m_places.at(i);
            if (headings && place.document != document) {
                document = place.document;
                auto* head = new QListWidgetItem(place.title, m_list);
                head->setData(SnippetDelegate::HeadRole, place.title);
                head->setFlags(Qt::ItemIsEnabled);
            }
            auto* item = new QListWidgetItem(m_list);
            item->setText(QStringLiteral("%1 %2 %3").arg(place.before, place.words, place.after));
            item->setData(SnippetDelegate::BeforeRole, place.before);
            item->setData(SnippetDelegate::WordsRole, place.words);
            item->setData(SnippetDelegate::AfterRole, place.after);
            item->setData(kPlaceRole, i);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
            if (place.suggestion)
                item->setToolTip(Words::tr("A suggestion stands here"));
        }
        m_list->setCurrentRow(headings && m_list->count() > 1 ? 1 : 0);
    }

    void tickAll(Qt::CheckState state)
    {
        {
            const QSignalBlocker quiet(m_list);
            for (int row = 0; row < m_list->count(); ++row) {
                if (m_list->item(row)->data(kPlaceRole).isValid())
                    m_list->item(row)->setCheckState(state);
            }
        }
        m_list->viewport()->update();
        count();
    }

    [[nodiscard]] QList<Occurrence> chosen() const
    {
        QList<Occurrence> places;
        for (int row = 0; row < m_list->count(); ++row) {
            const QListWidgetItem* item = m_list->item(row);
            const QVariant place = item->data(kPlaceRole);
            if (place.isValid() && item->checkState() == Qt::Checked)
                places.append(m_places.at(place.toLongLong()));
        }
        return places;
    }

    void count()
    {
        const int ticked = static_cast<int>(chosen().size());
        m_ok->setText(Words::tr("Mark %n place(s)", nullptr, ticked));
        m_ok->setEnabled(ticked > 0 && !m_project.isReadOnly());
    }

    void mark()
    {
        const auto marked = m_project.markOccurrences(m_mention.id, chosen());
        if (marked)
            accept();
        else
            sayProblem(marked.error().message);
    }

    curation::Project& m_project;
    model::Mention m_mention;
    QList<Occurrence> m_places;
    QComboBox* m_scope = nullptr;
    QComboBox* m_take = nullptr;
    QCheckBox* m_whole = nullptr;
    QCheckBox* m_case = nullptr;
    QListWidget* m_list = nullptr;
    FieldNote* m_note = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace

QDialog* openOccurrences(QWidget* parent, curation::Project& project, const model::Mention& mention)
{
    auto* dialog = new OccurrencesDialog(parent, project, mention);
    dialog->present(760, 460);
    return dialog;
}

} // namespace casus::ui
