// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/project.h"
#include "curation/project_private.h"

namespace casus::curation {

Result<CarriedOver> Project::carryOver(model::DocumentId id)
{
    const auto revision = reader().document(id);
    if (!revision)
        return revision.error();
    if (!revision->info.revisionOf)
        return Error{ErrorCode::Refused,
                     tr("“%1” is not known as a new version of another document.").arg(revision->info.title),
                     {}};
    const auto former = reader().document(*revision->info.revisionOf);
    if (!former)
        return former.error();
    const auto decided = reader().mentions(former->info.id);
    if (!decided)
        return decided.error();
    const auto present = d->mentionsOf(id);
    if (!present)
        return present.error();
    CarriedOver carried = carriedOver(*former, *decided, *revision, **present);
    for (store::AnyChange& any : carried.changes) {
        auto& mention = std::get<store::MentionChange>(any).after;
        if (mention->author.isEmpty())
            mention->author = d->draftAuthor(id);
    }
    if (carried.changes.isEmpty())
        return carried;
    const auto step =
        d->commit(QStringLiteral("carry-over"),
                  tr("Carry over the decisions on “%1”").arg(shortened(former->info.title)), carried.changes);
    if (!step)
        return step.error();
    carried.changes = step->changes;
    return carried;
}

} // namespace casus::curation
