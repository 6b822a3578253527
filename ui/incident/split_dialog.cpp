// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/split_dialog.h"

#include "curation/incident_split.h"
#include "incident/claim_words.h"
#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

using curation::SplitChoice;

constexpr int kPartRole = Qt::UserRole + 1;
constexpr int kNumberRole = Qt::UserRole + 2;
enum class Part { Heading, Report, Passage, Claim, Place, Actor };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::SplitDialog)
};

class SplitDialog : public QDialog {
public:
    SplitDialog(QWidget* parent, const FormContext& context, const model::Incident& incident,
                std::function<void(model::IncidentId)> done)
        : QDialog(parent)
        , m_context(context)
        , m_incident(incident)
        , m_done(std::move(done))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("splitDialog"));
        setWindowTitle(Words::tr("Split the incident"));
        build();
        fill();
        place();
        m_tree->setFocus();
    }

private:
    void build()
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(14, 14, 14, 12);
        layout->setSpacing(10);
        auto* lead =
            new QLabel(Words::tr("Tick with Space what belongs to the new incident. What rests on it "
                                 "alone goes along; its fields become drafts there."),
                       this);
        lead->setWordWrap(true);
        layout->addWidget(lead);
        m_tree = new QTreeWidget(this);
        m_tree->setObjectName(QStringLiteral("splitParts"));
        m_tree->setAccessibleName(Words::tr("Parts of the incident; Space ticks what goes to the new one"));
        m_tree->setHeaderLabels({Words::tr("Part"), Words::tr("Afterwards in")});
        m_tree->setUniformRowHeights(true);
        m_tree->header()->setStretchLastSection(false);
        m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        layout->addWidget(m_tree, 1);
        m_problem = new FieldNote(quietText, this);
        m_problem->setObjectName(QStringLiteral("problem"));
        layout->addWidget(m_problem);
        auto* buttons = new QDialogButtonBox(this);
        buttons->addButton(Words::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
        m_split = buttons->addButton(Words::tr("Split"), QDialogButtonBox::ApplyRole);
        m_split->setObjectName(QStringLiteral("split"));
        m_split->setDefault(true);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_split, &QPushButton::clicked, this, [this] { split(); });
        connect(m_tree, &QTreeWidget::itemChanged, this,
                [this](QTreeWidgetItem* item, int column) { ticked(item, column); });
    }

    QTreeWidgetItem* addItem(QTreeWidgetItem* above, const QString& words, Part part, qsizetype number)
    {
        auto* item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setText(0, words);
        item->setToolTip(0, words);
        item->setData(0, kPartRole, static_cast<int>(part));
        item->setData(0, kNumberRole, number);
        item->setForeground(1, quietText(palette()));
        if (part == Part::Heading) {
            item->setFlags(Qt::ItemIsEnabled);
        } else {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
        }
        return item;
    }

    void fill()
    {
        const QSignalBlocker quiet(m_tree);
        for (qsizetype i = 0; i < m_incident.reports.size(); ++i) {
            const model::Report& report = m_incident.reports.at(i);
            const QString title = reportTitle(report.document);
            QTreeWidgetItem* item =
                addItem(nullptr, Words::tr("Report: %1").arg(title.isEmpty() ? Words::tr("untitled") : title),
                        Part::Report, i);
            for (qsizetype j = 0; j < report.evidence.size(); ++j)
                addItem(item, u'“' + report.evidence.at(j).quote.simplified() + u'”', Part::Passage, j);
            for (qsizetype j = 0; j < m_incident.claims.size(); ++j) {
                const model::Claim& claim = m_incident.claims.at(j);
                if (claim.document == report.document && !claim.rejected)
                    addItem(item, claimSentence(claim).section(u'\n', 0, 0), Part::Claim, j);
            }
        }
        if (!m_incident.places.isEmpty()) {
            QTreeWidgetItem* item = addItem(nullptr, Words::tr("Places"), Part::Heading, -1);
            for (qsizetype i = 0; i < m_incident.places.size(); ++i)
                addItem(item, m_incident.places.at(i).name, Part::Place, i);
        }
        if (!m_incident.actors.isEmpty()) {
            QTreeWidgetItem* item = addItem(nullptr, Words::tr("Parties"), Part::Heading, -1);
            for (qsizetype i = 0; i < m_incident.actors.size(); ++i) {
                const model::IncidentActor& actor = m_incident.actors.at(i);
                addItem(item, Words::tr("%1 (%2)").arg(actor.name, label(actor.role).toLower()), Part::Actor,
                        i);
            }
        }
        m_tree->expandAll();
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }

    /// "AFP, 14 Jun 2022, Fourteen killed": two reports of one publisher are told apart.
    [[nodiscard]] QString reportTitle(model::DocumentId document) const
    {
        const auto info = m_context.project ? m_context.project->reader().documentInfo(document)
                                            : Result<model::DocumentInfo>(model::DocumentInfo());
        if (!info)
            return {};
        QStringList parts{info->publisher,
                          info->published.isValid() ? dateLabel(info->published.toString(Qt::ISODate))
                                                    : QString(),
                          info->title};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] static Part partOf(const QTreeWidgetItem* item)
    {
        return static_cast<Part>(item->data(0, kPartRole).toInt());
    }
    [[nodiscard]] static qsizetype numberOf(const QTreeWidgetItem* item)
    {
        return item->data(0, kNumberRole).toLongLong();
    }

    template <typename Visit>
    void forEach(Visit&& visit) const
    {
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem* top = m_tree->topLevelItem(i);
            visit(top);
            for (int j = 0; j < top->childCount(); ++j)
                visit(top->child(j));
        }
    }

    [[nodiscard]] SplitChoice chosen() const
    {
        SplitChoice choice;
        forEach([&](const QTreeWidgetItem* item) {
            if (item->checkState(0) != Qt::Checked)
                return;
            const qsizetype number = numberOf(item);
            switch (partOf(item)) {
            case Part::Heading: break;
            case Part::Report: choice.reports.append(m_incident.reports.at(number).document); break;
            case Part::Passage:
                choice.passages.append(m_incident.reports.at(numberOf(item->parent())).evidence.at(number));
                break;
            case Part::Claim: choice.claims.append(m_incident.claims.at(number).id); break;
            case Part::Place: choice.places.append(number); break;
            case Part::Actor: choice.actors.append(number); break;
            }
        });
        return choice;
    }

    /// Reports and passages take along what rests on them; all else is as the coder ticks it.
    void ticked(QTreeWidgetItem* item, int column)
    {
        if (column != 0)
            return;
        const Part part = partOf(item);
        if (part == Part::Report || part == Part::Passage) {
            const QSignalBlocker quiet(m_tree);
            for (int i = 0; part == Part::Report && i < item->childCount(); ++i) {
                if (partOf(item->child(i)) == Part::Passage)
                    item->child(i)->setCheckState(0, item->checkState(0));
            }
            if (part == Part::Passage && item->checkState(0) == Qt::Unchecked)
                item->parent()->setCheckState(0, Qt::Unchecked);
            takeAlong();
        } else {
            m_byHand.insert(item, item->checkState(0));
        }
        place();
    }

    void takeAlong()
    {
        const SplitChoice along = curation::goingAlong(m_incident, chosen());
        forEach([&](QTreeWidgetItem* item) {
            const qsizetype number = numberOf(item);
            bool goes = false;
            switch (partOf(item)) {
            case Part::Claim: goes = along.claims.contains(m_incident.claims.at(number).id); break;
            case Part::Place: goes = along.places.contains(number); break;
            case Part::Actor: goes = along.actors.contains(number); break;
            default: return;
            }
            item->setCheckState(0, m_byHand.value(item, goes ? Qt::Checked : Qt::Unchecked));
        });
    }

    /// Says where each part will be, and whether it can be done.
    void place()
    {
        const SplitChoice choice = chosen();
        const QSignalBlocker quiet(m_tree);
        forEach([&](QTreeWidgetItem* item) {
            const Part part = partOf(item);
            if (part == Part::Heading)
                return;
            const bool goes = item->checkState(0) == Qt::Checked;
            bool both = false;
            if (part == Part::Place)
                both = goes && restsOnWhatStays(m_incident.places.at(numberOf(item)).evidence, choice);
            else if (part == Part::Actor)
                both = goes && restsOnWhatStays(m_incident.actors.at(numberOf(item)).evidence, choice);
            else if (part == Part::Report && !goes) {
                for (int i = 0; i < item->childCount(); ++i)
                    both = both || item->child(i)->checkState(0) == Qt::Checked;
            }
            item->setText(1, both   ? Words::tr("both")
                             : goes ? Words::tr("the new one")
                                    : Words::tr("this one"));
        });
        const auto why = curation::whyNoSplit(m_incident, choice);
        m_problem->say(why.value_or(QString()));
        m_split->setEnabled(!why);
    }

    void split()
    {
        if (!m_context.project)
            return;
        const auto made = m_context.project->splitIncident(m_incident.id, chosen());
        if (!made) {
            m_problem->say(made.error().message);
            return;
        }
        accept();
        m_done(*made);
    }

    const FormContext& m_context;
    const model::Incident m_incident;
    std::function<void(model::IncidentId)> m_done;
    QHash<QTreeWidgetItem*, Qt::CheckState> m_byHand;
    QTreeWidget* m_tree = nullptr;
    FieldNote* m_problem = nullptr;
    QPushButton* m_split = nullptr;
};

} // namespace

QDialog* openSplitDialog(QWidget* parent, const FormContext& context, const model::Incident& incident,
                         const std::function<void(model::IncidentId)>& done)
{
    auto* dialog = new SplitDialog(parent, context, incident, done);
    dialog->resize(680, 480);
    dialog->open();
    return dialog;
}

} // namespace casus::ui
