// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"
#include "dialogs/dialogs.h"
#include "support/labels.h"
#include "support/theme.h"
#include "text/offsets.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

namespace {

using curation::BulkFilter;
using curation::BulkGroup;
using curation::BulkVerb;

constexpr int kGroupRole = Qt::UserRole + 1;
constexpr int kContext = 70; // code points either side of an example

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Bulk)
};

QString percent(double score)
{
    return QStringLiteral("%1 %").arg(qRound(score * 100));
}

/// Many suggestions decided at once: which ones, what they are by their words, and one button each to accept
/// or reject what is ticked.
class BulkDialog : public DialogFrame {
public:
    BulkDialog(QWidget* parent, curation::Project& project, std::optional<model::DocumentId> document,
               std::optional<model::MentionType> type)
        : DialogFrame(parent, "bulkDialog", Words::tr("Decide many suggestions"))
        , m_project(project)
        , m_document(document)
    {
        buildFilter(type);
        buildTree();
        m_example = new FieldNote(quietText, this);
        m_example->setObjectName(QStringLiteral("example"));
        m_example->setTextFormat(Qt::RichText);
        body()->addWidget(m_example);
        m_note = new FieldNote(quietText, this);
        m_note->setObjectName(QStringLiteral("found"));
        body()->addWidget(m_note);
        m_accept = addMainButton(QString(), "acceptMany");
        m_both = addButton(QString(), "decideAll");
        m_both->setToolTip(
            Words::tr("What is ticked is accepted, all else in the list rejected (Ctrl+Enter)"));
        m_reject = addButton(QString(), "rejectMany");
        addCloseButton(Words::tr("Cancel"));
        QObject::connect(m_accept, &QPushButton::clicked, this, [this] { decide(BulkVerb::Accept); });
        QObject::connect(m_reject, &QPushButton::clicked, this, [this] { decide(BulkVerb::Reject); });
        // A shortcut of the button would go with its next text.
        auto* bothKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
        QObject::connect(bothKey, &QShortcut::activated, m_both, &QPushButton::click);
        QObject::connect(m_both, &QPushButton::clicked, this, [this] {
            done(m_project.decideMentions(chosen(Qt::Checked), chosen(Qt::Unchecked)));
        });
        look();
        m_tree->setFocus();
    }

private:
    void buildFilter(std::optional<model::MentionType> type)
    {
        m_scope = new QComboBox(this);
        m_scope->setObjectName(QStringLiteral("scope"));
        m_scope->setAccessibleName(Words::tr("Where"));
        if (m_document)
            m_scope->addItem(Words::tr("In this document"), true);
        m_scope->addItem(Words::tr("In the whole project"), false);
        m_type = new QComboBox(this);
        m_type->setObjectName(QStringLiteral("type"));
        m_type->setAccessibleName(Words::tr("Type"));
        m_type->addItem(Words::tr("Every type"), -1);
        using enum model::MentionType;
        for (const model::MentionType each : {Person, Actor, Org, Place, Date, Casualty, Weapon, Event})
            m_type->addItem(label(each), static_cast<int>(each));
        if (type)
            m_type->setCurrentIndex(std::max(0, m_type->findData(static_cast<int>(*type))));
        m_lowest = scoreBox("lowest", Words::tr("Score at least"), 0);
        m_highest = scoreBox("highest", Words::tr("Score at most"), 100);
        auto* row = new QHBoxLayout;
        row->addWidget(m_scope);
        row->addWidget(m_type);
        row->addSpacing(8);
        row->addWidget(new QLabel(Words::tr("score from"), this));
        row->addWidget(m_lowest);
        row->addWidget(new QLabel(Words::tr("to"), this));
        row->addWidget(m_highest);
        row->addStretch(1);
        body()->addLayout(row);
        for (QComboBox* box : {m_scope, m_type})
            QObject::connect(box, &QComboBox::currentIndexChanged, this, [this] { look(); });
        for (QSpinBox* box : {m_lowest, m_highest})
            QObject::connect(box, &QSpinBox::valueChanged, this, [this] { look(); });
    }

    QSpinBox* scoreBox(const char* name, const QString& accessibleName, int value)
    {
        auto* box = new QSpinBox(this);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(accessibleName);
        box->setRange(0, 100);
        box->setSingleStep(5);
        box->setSuffix(QStringLiteral(" %"));
        box->setValue(value);
        return box;
    }

    void buildTree()
    {
        m_tree = new QTreeWidget(this);
        m_tree->setObjectName(QStringLiteral("groups"));
        m_tree->setAccessibleName(Words::tr("Suggestions by their words; Space ticks a line"));
        m_tree->setHeaderLabels({Words::tr("Words"), Words::tr("Type"), Words::tr("Occurrences"),
                                 Words::tr("Documents"), Words::tr("Score")});
        m_tree->setRootIsDecorated(false);
        m_tree->setUniformRowHeights(true);
        m_tree->setAlternatingRowColors(true);
        m_tree->header()->setStretchLastSection(false);
        m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        body()->addWidget(m_tree, 1);
        QObject::connect(m_tree, &QTreeWidget::itemChanged, this, [this] { count(); });
        QObject::connect(m_tree, &QTreeWidget::currentItemChanged, this,
                         [this](const QTreeWidgetItem* item) { showExample(item); });
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
    }

    void look()
    {
        BulkFilter filter;
        if (m_scope->currentData().toBool())
            filter.document = m_document;
        if (const int type = m_type->currentData().toInt(); type >= 0)
            filter.type = static_cast<model::MentionType>(type);
        filter.lowest = m_lowest->value() / 100.0;
        filter.highest = m_highest->value() / 100.0;
        auto preview = m_project.undecided(filter);
        sayProblem(preview ? QString() : preview.error().message);
        m_preview = preview ? std::move(*preview) : curation::BulkPreview();
        if (filter.document) { // what is likely wrong stands on top
            std::stable_sort(m_preview.groups.begin(), m_preview.groups.end(),
                             [](const BulkGroup& a, const BulkGroup& b) { return a.lowest < b.lowest; });
        }
        fill();
        if (m_preview.more)
            m_note->say(Words::tr("These are the first %1 suggestions. Decide them, then ask again.")
                            .arg(m_preview.mentions));
        else if (m_preview.groups.isEmpty() && preview)
            m_note->say(Words::tr("No suggestion like this is undecided."));
        else
            m_note->say({});
        count();
    }

    void fill()
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        QList<QTreeWidgetItem*> items;
        for (qsizetype i = 0; i < m_preview.groups.size(); ++i) {
            const BulkGroup& group = m_preview.groups.at(i);
            const QString score =
                qRound(group.lowest * 100) == qRound(group.highest * 100)
                    ? percent(group.highest)
                    : QStringLiteral("%1–%2").arg(qRound(group.lowest * 100)).arg(percent(group.highest));
            auto* item =
                new QTreeWidgetItem({group.words, label(group.type), QString::number(group.mentions.size()),
                                     QString::number(group.documents), score});
            item->setData(0, kGroupRole, i);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setCheckState(0, Qt::Checked);
            item->setForeground(1, typeLook(group.type, palette()).line);
            for (const int column : {2, 3, 4})
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            items.append(item);
        }
        m_tree->addTopLevelItems(items);
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
        showExample(m_tree->currentItem());
    }

    void showExample(const QTreeWidgetItem* item)
    {
        m_example->say({});
        if (!item)
            return;
        const BulkGroup& group = m_preview.groups.at(item->data(0, kGroupRole).toLongLong());
        const auto document = m_project.reader().document(group.exampleDocument);
        if (!document)
            return;
        const text::OffsetMap map(document->text);
        const auto words = [&](int from, int to) {
            const qsizetype begin = map.toUtf16(from);
            return document->text.mid(begin, map.toUtf16(to) - begin).simplified().toHtmlEscaped();
        };
        const model::Span& span = group.exampleSpan;
        m_example->say(QStringLiteral("… %1 <b>%2</b> %3 … (%4)")
                           .arg(words(std::max(0, span.begin - kContext), span.begin),
                                words(span.begin, span.end),
                                words(span.end, std::min(map.codePointCount(), span.end + kContext)),
                                document->info.title.toHtmlEscaped()));
    }

    void tickAll(Qt::CheckState state)
    {
        {
            const QSignalBlocker quiet(m_tree);
            for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
                m_tree->topLevelItem(row)->setCheckState(0, state);
        }
        m_tree->viewport()->update();
        count();
    }

    [[nodiscard]] QList<model::MentionId> chosen(Qt::CheckState state) const
    {
        QList<model::MentionId> ids;
        for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
            const QTreeWidgetItem* item = m_tree->topLevelItem(row);
            if (item->checkState(0) == state)
                ids += m_preview.groups.at(item->data(0, kGroupRole).toLongLong()).mentions;
        }
        return ids;
    }

    void count()
    {
        const int ticked = static_cast<int>(chosen(Qt::Checked).size());
        const int rest = static_cast<int>(chosen(Qt::Unchecked).size());
        m_both->setText(Words::tr("Accept %1, reject %2").arg(ticked).arg(rest));
        m_accept->setText(Words::tr("Accept %n suggestion(s)", nullptr, ticked));
        m_reject->setText(Words::tr("Reject %n suggestion(s)", nullptr, ticked));
        for (QPushButton* button : {m_accept, m_reject})
            button->setEnabled(ticked > 0 && !m_project.isReadOnly());
        m_both->setEnabled(ticked + rest > 0 && !m_project.isReadOnly());
    }

    void decide(BulkVerb verb) { done(m_project.decideMentions(chosen(Qt::Checked), verb)); }

    void done(const Result<int>& decided)
    {
        if (decided)
            accept();
        else
            sayProblem(decided.error().message);
    }

    curation::Project& m_project;
    std::optional<model::DocumentId> m_document;
    curation::BulkPreview m_preview;
    QComboBox* m_scope = nullptr;
    QComboBox* m_type = nullptr;
    QSpinBox* m_lowest = nullptr;
    QSpinBox* m_highest = nullptr;
    QTreeWidget* m_tree = nullptr;
    FieldNote* m_example = nullptr;
    FieldNote* m_note = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_both = nullptr;
    QPushButton* m_reject = nullptr;
};

} // namespace

QDialog* openBulkDecision(QWidget* parent, curation::Project& project,
                          std::optional<model::DocumentId> document, std::optional<model::MentionType> type)
{
    auto* dialog = new BulkDialog(parent, project, document, type);
    dialog->present(760, 560);
    return dialog;
}

} // namespace casus::ui
