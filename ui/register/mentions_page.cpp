// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/mentions_page.h"

#include "register/filter_bar.h"
#include "register/mention_model.h"

#include <QLocale>

namespace casus::ui {

using namespace Qt::StringLiterals;
using model::MentionId;
using Verb = RegisterTable::Verb;

MentionsPage::MentionsPage(Prompts& prompts, QWidget* parent)
    : RegisterPage(curation::RegisterTable::Mentions, new MentionModel, prompts, parent)
    , m_mentions(static_cast<MentionModel*>(table().model()))
{
    setObjectName(u"mentionsPage"_s);
    connect(m_mentions, &MentionModel::noteAsked, this, [this](MentionId id, const QString& note) {
        const auto made = project()->setMentionNote(id, note);
        say(made ? QString() : made.error().message);
    });
}

void MentionsPage::setProject(curation::Project* project, curation::RegisterSearch* search)
{
    RegisterPage::setProject(project, search);
    if (!project || !search)
        return;
    connect(search, &curation::RegisterSearch::mentionsFound, this, &MentionsPage::onFound);
    connect(project, &curation::Project::changed, this, [this](const curation::ChangeNotice& notice) {
        if (!m_mentions->refresh(notice))
            askSoon();
    });
}

void MentionsPage::askRows(curation::RegisterSearch& search)
{
    search.find(store::MentionQuery{filter().mentions(), table().order()});
}

void MentionsPage::onFound(const QList<MentionId>& ids)
{
    const int row = table().currentIndex().row();
    const MentionId current =
        row >= 0 && row < m_mentions->ids().size() ? m_mentions->ids()[row] : MentionId();
    if (ids == m_mentions->ids()) {
        m_mentions->setIds(ids);
        showFound();
        return;
    }
    m_mentions->setIds(ids);
    keepPlace([&] { return static_cast<int>(m_mentions->ids().indexOf(current)); });
}

QString MentionsPage::emptyTitle() const
{
    return tr("No mentions yet.");
}

void MentionsPage::decide(Verb verb)
{
    if (verb != Verb::Accept && verb != Verb::Reject)
        return;
    const qsizetype selected = table().selectedCount();
    const QLocale locale;
    if (selected > curation::kMostBulk) {
        say(tr("At most %1 mentions are decided in one step. Filter or select fewer.")
                .arg(locale.toString(curation::kMostBulk)));
        return;
    }
    QList<MentionId> ids;
    for (const int row : table().selectedRows())
        ids.append(m_mentions->ids()[row]);
    const bool accept = verb == Verb::Accept;
    const auto make = [this, ids, accept] {
        const auto made =
            project()->decideMentions(ids, accept ? curation::BulkVerb::Accept : curation::BulkVerb::Reject);
        if (!made)
            say(made.error().message);
        else if (*made == 0)
            say(tr("All of them are decided already; they stay as they are."));
    };
    if (ids.size() == 1) {
        make();
        return;
    }
    qsizetype open = 0;
    for (const int row : table().selectedRows()) {
        const store::MentionRow* mention = m_mentions->at(row);
        open += mention && mention->mention.state == model::MentionState::Suggested ? 1 : 0;
    }
    const QString count = locale.toString(open);
    prompts().confirm(
        this, accept ? tr("Accept mentions") : tr("Reject mentions"),
        tr("Of %1 selected mentions, %2 are undecided. These are decided in one step; the others stay.")
            .arg(locale.toString(selected), count),
        accept ? tr("Accept %1").arg(count) : tr("Reject %1").arg(count), make);
}

} // namespace casus::ui
