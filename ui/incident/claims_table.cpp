// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claims_table.h"

#include "incident/claim_dialog.h"
#include "incident/claim_words.h"
#include "incident/claims_delegate.h"
#include "incident/claims_model.h"
#include "incident/evidence_line.h"
#include "incident/words_to_value.h"
#include "support/theme.h"
#include "widgets/field_flow_layout.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace casus::ui {

ClaimsTable::ClaimsTable(const FormContext& context, Commit<QList<model::Claim>> commit, QWidget* parent)
    : FormRow(parent)
    , m_context(context)
    , m_commit(std::move(commit))
{
    setObjectName(QStringLiteral("claims"));
    m_sign->hide();
    m_confirm->hide();
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showButtons(); });
    connect(m_view, &QTableView::clicked, this, [this] { Q_EMIT evidenceAsked(evidence()); });
    connect(m_view, &QTableView::doubleClicked, this, &ClaimsTable::editCurrent);
    connect(m_add, &FieldLink::clicked, this, &ClaimsTable::addClaim);
    connect(m_edit, &FieldLink::clicked, this, &ClaimsTable::editCurrent);
    connect(m_remove, &FieldLink::clicked, this, &ClaimsTable::removeCurrent);
    connect(m_move, &FieldLink::clicked, this, &ClaimsTable::moveAsked);
    connect(m_confirmAll, &FieldLink::clicked, this, &ClaimsTable::confirmCurrent);
    connect(m_rejected, &FieldLink::clicked, this, &ClaimsTable::restoreRejected);
}

void ClaimsTable::build()
{
    m_model = new ClaimsModel(this);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("claimsView"));
    m_view->setAccessibleName(tr("Claims: sources in columns, what they say in rows"));
    auto* columns = new ClaimsHeader(Qt::Horizontal, m_view);
    columns->setObjectName(QStringLiteral("claimsColumns"));
    auto* rows = new ClaimsHeader(Qt::Vertical, m_view);
    rows->setObjectName(QStringLiteral("claimsRows"));
    m_view->setHorizontalHeader(columns);
    m_view->setVerticalHeader(rows);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ClaimsDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->installEventFilter(this);
    m_corner = m_view->findChild<QAbstractButton*>();
    if (m_corner)
        m_corner->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    m_empty = new FieldNote(quietText, this);
    m_sentence = new FieldNote(quietText, this);
    m_sentence->setObjectName(QStringLiteral("claimSentence"));
    m_add = new FieldLink(tr("+ Add"), "addClaim", tr("Add a claim (Insert in the table)"), this);
    m_add->setAccessibleName(tr("Add a claim"));
    m_edit = new FieldLink(tr("Edit"), "editClaim", tr("Edit the claim (E in the table)"), this);
    m_confirmAll = new FieldLink(tr("Confirm"), "confirmClaim",
                                 tr("Confirm the claim as drafted (Space in the table)"), this);
    m_remove = new FieldLink(
        tr("Take away"), "removeClaim",
        tr("Take the claim away (Delete in the table). A drafted one can be brought back."), this);
    m_move = new FieldLink(tr("Move…"), "moveClaim",
                           tr("Move the claim to another incident (M in the table)"), this);
    m_rejected =
        new FieldLink(QString(), "restoreClaims", tr("Bring the claims that were taken away back"), this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(7, 2, 2, 2);
    layout->setSpacing(3);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);
    auto* buttons = new QWidget(this);
    auto* flow = new FieldFlowLayout(buttons);
    flow->setSpacing(8);
    for (FieldLink* each : {m_add, m_edit, m_confirmAll, m_move, m_remove, m_rejected})
        flow->addWidget(each);
    layout->addWidget(buttons);
    layout->addWidget(m_sentence);
    layout->addWidget(m_evidenceLine);
    layout->addWidget(m_error);
    m_error->setObjectName(QStringLiteral("claimsError"));
    m_evidenceLine->setName(QStringLiteral("claimsEvidence"));
}

void ClaimsTable::setClaims(const QList<model::Claim>& claims)
{
    const QModelIndex current = m_view->currentIndex();
    m_model->setClaims(claims, m_context.documentTitles);
    if (!m_view->currentIndex().isValid() && current.isValid()) {
        m_view->setCurrentIndex(m_model->index(qMin(current.row(), m_model->rowCount() - 1),
                                               qMin(current.column(), m_model->columnCount() - 1)));
    }
    fitHeight();
    showButtons();
}

void ClaimsTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
}

void ClaimsTable::fitHeight()
{
    // Few sources share the width; many scroll.
    QHeaderView* columns = m_view->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->resizeColumnsToContents();
    const int free = m_view->width() - 2 * m_view->frameWidth() - m_view->verticalHeader()->width();
    if (columns->length() < free)
        columns->setSectionResizeMode(QHeaderView::Stretch);
    m_view->resizeRowsToContents();
    const int scrollBar =
        m_view->horizontalHeader()->length() + m_view->verticalHeader()->width() > m_view->width()
            ? m_view->horizontalScrollBar()->sizeHint().height()
            : 0;
    const int height = m_view->horizontalHeader()->sizeHint().height() + m_view->verticalHeader()->length() +
                       2 * m_view->frameWidth() + scrollBar;
    m_view->setFixedHeight(height);
    const bool none = m_model->rowCount() == 0;
    m_view->setVisible(!none);
    m_empty->say(none ? tr("No source gives figures. Add a claim, or select words in the text and press F.")
                      : QString());
}

void ClaimsTable::showButtons()
{
    const QList<int> current = currentClaims();
    const auto rejected = std::count_if(m_model->claims().begin(), m_model->claims().end(),
                                        [](const model::Claim& claim) { return claim.rejected; });
    const bool open = std::any_of(current.begin(), current.end(),
                                  [this](int index) { return m_model->claims().at(index).suggested; });
    m_add->setVisible(!m_readOnly);
    m_edit->setVisible(!m_readOnly && !current.isEmpty());
    m_remove->setVisible(!m_readOnly && !current.isEmpty());
    m_move->setVisible(!m_readOnly && !current.isEmpty());
    m_confirmAll->setVisible(!m_readOnly && open);
    m_rejected->setVisible(!m_readOnly && rejected > 0);
    m_rejected->setText(tr("Bring back %n", nullptr, static_cast<int>(rejected)));
    QStringList sentences;
    for (const int index : current)
        sentences << claimSentence(m_model->claims().at(index)).section(u'\n', 0, 0);
    m_sentence->say(sentences.join(u'\n'));
    m_evidenceLine->show(evidence(), {}, {});
}

QList<int> ClaimsTable::currentClaims() const
{
    return m_model->claimsAt(m_view->currentIndex());
}

QList<model::ClaimId> ClaimsTable::currentIds() const
{
    QList<model::ClaimId> ids;
    for (const int index : currentClaims())
        ids.append(m_model->claims().at(index).id);
    return ids;
}

QList<model::Evidence> ClaimsTable::evidence() const
{
    QList<model::Evidence> all;
    for (const int index : currentClaims())
        all << m_model->claims().at(index).evidence;
    return all;
}

bool ClaimsTable::selectFor(model::DocumentId document, model::Span span)
{
    const QList<model::Claim>& claims = m_model->claims();
    for (qsizetype i = 0; i < claims.size(); ++i) {
        if (claims.at(i).rejected || !restsOn(claims.at(i).evidence, document, span))
            continue;
        m_view->setCurrentIndex(m_model->indexOfClaim(static_cast<int>(i)));
        return true;
    }
    return false;
}

model::Claim ClaimsTable::freshClaim() const
{
    model::Claim claim;
    claim.document = m_context.document;
    claim.suggested = false;
    claim.coder = m_context.project->coder();
    const QModelIndex current = m_view->currentIndex();
    if (const QList<int> beside = m_model->claimsAt(current); !beside.isEmpty()) {
        const model::Claim& like = m_model->claims().at(beside.constFirst());
        claim.effect = like.effect;
        claim.victimKind = like.victimKind;
        claim.victimSide = like.victimSide;
    }
    return claim;
}

bool ClaimsTable::fill(const PickedWords& picked)
{
    if (m_readOnly)
        return false;
    std::optional<model::Mention> mention = picked.mention;
    if (!mention || !std::holds_alternative<model::CasualtyValue>(mention->value))
        mention = mentionInWords(model::MentionType::Casualty, picked.words, m_context);
    const auto* value = mention ? std::get_if<model::CasualtyValue>(&mention->value) : nullptr;
    if (!value) {
        showError(tr("“%1” names no number of victims.").arg(picked.words.simplified()));
        return false;
    }
    showError({});
    model::Claim claim = freshClaim();
    claim.document = picked.evidence.document;
    claim.evidence = {picked.evidence};
    claim.effect = model::effectOf(value->outcome, value->victims);
    claim.victimKind = model::defaultKindOf(value->victims);
    claim.low = value->low;
    claim.high = value->high;
    claim.includes = value->includes;
    claim.form = !claim.high               ? model::CountForm::AtLeast
                 : !claim.low              ? model::CountForm::AtMost
                 : claim.low != claim.high ? model::CountForm::Range
                 : claim.low == 0          ? model::CountForm::None
                                           : model::CountForm::Exact;
    openEditor(claim, -1); // the words do not say who says so
    return true;
}

void ClaimsTable::addClaim()
{
    if (!m_readOnly)
        openEditor(freshClaim(), -1);
}

void ClaimsTable::editCurrent()
{
    const QList<int> current = currentClaims();
    if (m_readOnly || current.isEmpty())
        return;
    openEditor(m_model->claims().at(current.constFirst()), current.constFirst());
}

void ClaimsTable::openEditor(const model::Claim& claim, int index)
{
    openClaimDialog(this, m_context, claim, index < 0,
                    [this, index](const model::Claim& edited) { return put(edited, index); });
}

std::optional<QString> ClaimsTable::put(const model::Claim& claim, int index)
{
    QList<model::Claim> claims = m_model->claims();
    model::Claim decided = claim;
    decided.suggested = false;
    decided.coder = m_context.project->coder();
    if (index >= 0 && index < claims.size())
        claims[index] = decided;
    else
        claims.append(decided);
    return m_commit(claims);
}

void ClaimsTable::removeCurrent()
{
    const QList<int> current = currentClaims();
    if (m_readOnly || current.isEmpty())
        return;
    QList<model::Claim> claims = m_model->claims();
    model::Claim& claim = claims[current.constFirst()];
    // A claim with words stays in the record as rejected, so that it can come back; one typed by hand goes.
    if (claim.evidence.isEmpty()) {
        claims.removeAt(current.constFirst());
    } else {
        claim.rejected = true;
        claim.suggested = false;
        claim.coder = m_context.project->coder();
    }
    showError(m_commit(claims).value_or(QString()));
}

void ClaimsTable::confirmCurrent()
{
    const QList<int> current = currentClaims();
    if (m_readOnly || current.isEmpty())
        return;
    QList<model::Claim> claims = m_model->claims();
    bool changed = false;
    for (const int index : current) {
        changed = changed || claims.at(index).suggested;
        claims[index].suggested = false;
        claims[index].coder = m_context.project->coder();
    }
    if (changed)
        showError(m_commit(claims).value_or(QString()));
}

void ClaimsTable::restoreRejected()
{
    QList<model::Claim> claims = m_model->claims();
    for (model::Claim& claim : claims)
        claim.rejected = false;
    showError(m_commit(claims).value_or(QString()));
}

bool ClaimsTable::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT evidenceAsked(evidence()); return true;
    case Qt::Key_E: editCurrent(); return true;
    case Qt::Key_Space: confirmCurrent(); return true;
    case Qt::Key_Insert:
    case Qt::Key_Plus: addClaim(); return true;
    case Qt::Key_Delete: removeCurrent(); return true;
    case Qt::Key_M:
        if (!m_readOnly && !currentClaims().isEmpty())
            Q_EMIT moveAsked();
        return true;
    default: return false;
    }
}

bool ClaimsTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && handleKey(key->key()))
            return true;
    }
    if (watched == m_view && event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT focusGained();
    }
    if (watched == m_corner && event->type() == QEvent::Paint) { // flat, as the headers are
        QPainter painter(m_corner);
        painter.fillRect(m_corner->rect(), palette().color(QPalette::Window));
        return true;
    }
    if (watched == m_view && event->type() == QEvent::Resize)
        fitHeight();
    return FormRow::eventFilter(watched, event);
}

} // namespace casus::ui
