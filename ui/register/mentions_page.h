// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register_page.h"

namespace casus::ui {

class MentionModel;

/// All mentions.
class MentionsPage : public RegisterPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionsPage)

public:
    MentionsPage(Prompts& prompts, QWidget* parent);
    void setProject(curation::Project* project, curation::RegisterSearch* search) override;

protected:
    void askRows(curation::RegisterSearch& search) override;
    void decide(RegisterTable::Verb verb) override;
    [[nodiscard]] QString emptyTitle() const override;

private:
    void onFound(const QList<model::MentionId>& ids);

    MentionModel* m_mentions;
};

} // namespace casus::ui
