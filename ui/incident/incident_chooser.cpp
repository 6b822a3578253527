// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_chooser.h"

#include "curation/duplicate_search.h"
#include "curation/register_search.h"
#include "incident/incident_list_model.h"
#include "support/labels.h"
#include "support/theme.h"
#include "support/value_words.h"
#include "widgets/field_note.h"
#include "widgets/search_field.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr qsizetype kMostShown = 100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::IncidentChooser)
};

class IncidentChooser : public QDialog {
public:
    IncidentChooser(QWidget* parent, const FormContext& context, const model::Incident& incident,
                    const ChooserWords& words, Commit<model::IncidentId> chosen)
        : QDialog(parent)
        , m_context(context)
        , m_incident(incident)
        , m_chosen(std::move(chosen))
        , m_likely(new curation::DuplicateSearch(*context.project, this))
        , m_register(new curation::RegisterSearch(context.project->path(), this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("incidentChooser"));
        setWindowTitle(words.title);
        build(words);
        connect(m_likely, &curation::DuplicateSearch::found, this,
                [this](const QList<curation::DuplicateProposal>& proposals) {
                    if (m_search->text().trimmed().isEmpty())
                        addProposals(proposals);
                });
        connect(m_register, &curation::RegisterSearch::incidentsFound, this,
                [this](const QList<model::IncidentId>& ids) {
                    if (!m_search->text().trimmed().isEmpty())
                        showFound(ids);
                });
        connect(m_register, &curation::RegisterSearch::failed, m_note, &FieldNote::say);
        showNear();
        if (m_list->count() > 0)
            m_list->setFocus();
        else
            m_search->setFocus();
    }

private:
    void build(const ChooserWords& words)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(14, 14, 14, 12);
        layout->setSpacing(8);
        auto* lead = new QLabel(words.lead, this);
        lead->setWordWrap(true);
        lead->setTextFormat(Qt::PlainText);
        layout->addWidget(lead);
        m_search = new SearchField(Words::tr("Words of any incident: place, party, date, number"), this);
        m_search->setObjectName(QStringLiteral("search"));
        m_search->setAccessibleName(Words::tr("Search in all incidents"));
        layout->addWidget(m_search);
        m_list = new QListWidget(this);
        m_list->setObjectName(QStringLiteral("incidents"));
        m_list->setAccessibleName(Words::tr("Incidents; Enter takes the current one"));
        m_list->setAlternatingRowColors(true);
        m_list->setTextElideMode(Qt::ElideRight);
        layout->addWidget(m_list, 1);
        m_note = new FieldNote(quietText, this);
        m_note->setObjectName(QStringLiteral("found"));
        layout->addWidget(m_note);
        m_problem = new FieldNote(warningColor, this);
        m_problem->setObjectName(QStringLiteral("problem"));
        layout->addWidget(m_problem);
        auto* buttons = new QDialogButtonBox(this);
        buttons->addButton(Words::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
        m_take = buttons->addButton(words.action, QDialogButtonBox::ApplyRole);
        m_take->setObjectName(QStringLiteral("take"));
        m_take->setDefault(true);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_take, &QPushButton::clicked, this, [this] { take(); });
        connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { take(); });
        connect(m_list, &QListWidget::currentRowChanged, this,
                [this](int row) { m_take->setEnabled(row >= 0); });
        connect(m_search, &SearchField::searchChanged, this, [this](const QString& typed) { look(typed); });
        connect(m_search, &SearchField::leaveAsked, m_list, qOverload<>(&QWidget::setFocus));
    }

    void add(const model::Incident& incident, const QString& remark)
    {
        if (incident.id == m_incident.id || incident.status == model::IncidentStatus::MergedInto ||
            incident.status == model::IncidentStatus::SplitInto)
            return;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(kIdRole).toLongLong() == incident.id.value())
                return;
        }
        QStringList second{remark, label(incident.status).toLower()};
        for (const model::Report& report : incident.reports) {
            const auto info = m_context.project->reader().documentInfo(report.document);
            if (info)
                second << (info->publisher.isEmpty() ? info->title : info->publisher);
        }
        second.removeAll(QString());
        auto* item =
            new QListWidgetItem(incidentLabel(incident) + u'\n' + second.join(QStringLiteral(" · ")), m_list);
        item->setData(kIdRole, incident.id.value());
    }

    /// Those of the same documents, then those that may be the same.
    void showNear()
    {
        m_list->clear();
        m_note->say({});
        for (const model::Report& report : m_incident.reports) {
            const auto read = m_context.project->reader().incidents(report.document);
            if (!read)
                continue;
            for (const model::Incident& incident : inReadingOrder(*read))
                add(incident, Words::tr("same document"));
        }
        m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
        m_take->setEnabled(m_list->count() > 0);
        m_likely->find(m_incident);
    }

    void addProposals(const QList<curation::DuplicateProposal>& proposals)
    {
        for (const curation::DuplicateProposal& proposal : proposals) {
            const auto other = m_context.project->reader().incident(proposal.incident);
            if (other && *other)
                add(**other, Words::tr("may be the same, %1\u00A0%").arg(qRound(proposal.score * 100)));
        }
        if (m_list->currentRow() < 0 && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }

    void look(const QString& typed)
    {
        m_problem->say({});
        if (typed.isEmpty()) {
            showNear();
            return;
        }
        m_likely->forget();
        store::IncidentQuery query;
        query.filter.text = typed;
        m_register->find(query);
    }

    void showFound(const QList<model::IncidentId>& ids)
    {
        m_list->clear();
        const auto read = m_context.project->reader().incidents(ids.mid(0, kMostShown));
        if (read) {
            for (const model::Incident& incident : *read)
                add(incident, {});
        }
        m_note->say(!read ? read.error().message
                    : ids.size() > kMostShown
                        ? Words::tr("The first %1 of %2.").arg(kMostShown).arg(ids.size())
                    : m_list->count() == 0 ? Words::tr("No other incident has these words.")
                                           : QString());
        m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
        m_take->setEnabled(m_list->count() > 0);
    }

    void take()
    {
        const QListWidgetItem* item = m_list->currentItem();
        if (!item || !m_context.project)
            return;
        const auto why = m_chosen(model::IncidentId(item->data(kIdRole).toLongLong()));
        m_problem->say(why.value_or(QString()));
        if (!why)
            accept();
    }

    const FormContext& m_context;
    const model::Incident m_incident;
    Commit<model::IncidentId> m_chosen;
    curation::DuplicateSearch* m_likely = nullptr;
    curation::RegisterSearch* m_register = nullptr;
    SearchField* m_search = nullptr;
    QListWidget* m_list = nullptr;
    FieldNote* m_note = nullptr;
    FieldNote* m_problem = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace

QDialog* openIncidentChooser(QWidget* parent, const FormContext& context, const model::Incident& incident,
                             const ChooserWords& words, const Commit<model::IncidentId>& chosen)
{
    auto* dialog = new IncidentChooser(parent, context, incident, words, chosen);
    dialog->resize(620, 420);
    dialog->open();
    return dialog;
}

} // namespace casus::ui
