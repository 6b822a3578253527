// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/project.h"
#include "curation/project_private.h"

#include <algorithm>

// Blind coding: a coder reads and marks before the program's drafts are shown. What is decided until then is
// logged as such; when the drafts of a document were shown, and to whom, is kept with the project.
namespace casus::curation {

namespace {

QString blindSetting()
{
    return QStringLiteral("blind-coding");
}

QString shownSetting(model::DocumentId id)
{
    return QStringLiteral("drafts-shown/%1").arg(id.value());
}

} // namespace

bool Project::isBlind() const
{
    const auto kept = reader().setting(blindSetting());
    return kept && *kept == u"1";
}

Result<void> Project::setBlind(bool blind)
{
    if (blind == isBlind())
        return {};
    const auto kept = setSetting(blindSetting(), blind ? QStringLiteral("1") : QString());
    if (!kept)
        return kept.error();
    Q_EMIT blindChanged();
    return {};
}

bool Project::draftsShown(model::DocumentId id) const
{
    if (!isBlind())
        return true;
    const auto kept = reader().setting(shownSetting(id));
    return kept && !kept->isEmpty();
}

Result<void> Project::showDrafts(model::DocumentId id)
{
    if (draftsShown(id))
        return {};
    const QString when = d->clock().toUTC().toString(Qt::ISODate);
    const auto kept = setSetting(shownSetting(id), QStringLiteral("%1 %2").arg(when, d->coder).trimmed());
    if (!kept)
        return kept.error();
    Q_EMIT blindChanged();
    return {};
}

QString Project::Private::loggedVerb(const QString& verb, const QSet<model::DocumentId>& decided) const
{
    const bool blind =
        !decided.isEmpty() && q.isBlind() &&
        std::any_of(decided.begin(), decided.end(), [this](auto id) { return !q.draftsShown(id); });
    return blind ? verb % QStringLiteral("-blind") : verb;
}

} // namespace casus::curation
