// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/project.h"

#include "base/logging.h"
#include "curation/project_private.h"
#include "curation/redating.h"

#include <utility>

namespace casus::curation {

namespace {

constexpr int kMenuWords = 40;
constexpr qsizetype kMostKeptUp = 200; // changes of one step

QString coderSetting()
{
    return QStringLiteral("coder");
}

void collect(ChangeNotice& notice, const store::DocumentChange& change)
{
    const model::DocumentInfo& info = change.after ? *change.after : *change.before;
    notice.documents.insert(info.id);
    if (!change.before || !change.after || change.before->trashed != change.after->trashed)
        notice.documentsAddedOrRemoved = true;
}

void collect(ChangeNotice& notice, const store::MentionChange& change)
{
    const model::Mention& mention = change.after ? *change.after : *change.before;
    notice.mentions.insert(mention.id);
    notice.documents.insert(mention.document);
}

void collect(ChangeNotice& notice, const store::IncidentChange& change)
{
    for (const auto* side : {&change.before, &change.after}) {
        if (!*side)
            continue;
        notice.incidents.insert((*side)->id);
        for (const model::Report& report : (*side)->reports)
            notice.documents.insert(report.document);
    }
}

QStringList tidyTags(const QStringList& tags)
{
    QStringList tidy;
    for (const QString& tag : tags) {
        const QString words = tag.simplified();
        if (!words.isEmpty() && !tidy.contains(words, Qt::CaseInsensitive))
            tidy.append(words);
    }
    tidy.sort(Qt::CaseInsensitive);
    return tidy;
}

const store::DocumentChange* documentChangeOf(const QList<store::AnyChange>& changes, model::DocumentId id)
{
    for (const store::AnyChange& any : changes) {
        const auto* change = std::get_if<store::DocumentChange>(&any);
        if (change && change->after && change->after->id == id)
            return change;
    }
    return nullptr;
}

} // namespace

QString shortened(QString words)
{
    words = words.simplified();
    if (words.size() <= kMenuWords)
        return words;
    qsizetype cut = kMenuWords - 1;
    if (words.at(cut - 1).isHighSurrogate())
        --cut;
    return words.left(cut) % QChar(u'…');
}

bool DocumentText::holds(model::Span span) const
{
    return span.begin >= 0 && !span.isEmpty() && span.end <= map.codePointCount();
}

QString DocumentText::quote(model::Span span) const
{
    const qsizetype begin = map.toUtf16(span.begin);
    return text.mid(begin, map.toUtf16(span.end) - begin);
}

Project::Private::Private(Project& project, std::unique_ptr<store::Store> openStore,
                          std::shared_ptr<const Engine> sharedEngine, Clock now)
    : q(project)
    , store(std::move(openStore))
    , engine(std::move(sharedEngine))
    , clock(std::move(now))
{
    pool.setMaxThreadCount(1);
    if (const auto name = store->reader().setting(coderSetting()))
        coder = *name;
}

Result<store::Step> Project::Private::commit(const QString& verb, const QString& text,
                                             QList<store::AnyChange> changes,
                                             const QSet<model::DocumentId>& decided)
{
    for (const model::DocumentId id : decided) {
        if (documentChangeOf(changes, id))
            continue;
        const auto info = store->reader().documentInfo(id);
        if (!info)
            return info.error();
        if (info->status != model::DocumentStatus::Unread)
            continue;
        model::DocumentInfo after = *info;
        after.status = model::DocumentStatus::InProgress;
        changes.append(store::DocumentChange{*info, after});
    }
    auto step = store->commit({.id = {},
                               .verb = loggedVerb(verb, decided),
                               .text = text,
                               .coder = coder,
                               .when = clock(),
                               .changes = std::move(changes)});
    if (!step) {
        if (!step.error().detail.isEmpty())
            qCWarning(casusCuration) << "A decision was not saved:" << step.error().detail;
        return step.error();
    }
    tell(*step);
    return step;
}

void Project::Private::tell(const store::Step& step)
{
    ChangeNotice notice;
    if (step.changes.size() > kMostKeptUp)
        cachedMentions = {}; // reading them anew costs less
    for (const store::AnyChange& any : step.changes) {
        std::visit([&notice](const auto& change) { collect(notice, change); }, any);
        if (const auto* change = std::get_if<store::MentionChange>(&any))
            keepUp(*change);
    }
    telling = true;
    Q_EMIT q.changed(notice);
    telling = false;
    Q_EMIT q.undoChanged();
}

Result<const DocumentText*> Project::Private::textOf(model::DocumentId id) const
{
    if (cached.id != id || !id.isStored()) {
        auto document = store->reader().document(id);
        if (!document)
            return document.error();
        cached.id = id;
        cached.text = std::move(document->text);
        cached.map = text::OffsetMap(cached.text);
    }
    return &std::as_const(cached);
}

Result<QList<model::Evidence>> Project::Private::checked(QList<model::Evidence> evidence) const
{
    for (model::Evidence& words : evidence) {
        const auto text = textOf(words.document);
        if (!text)
            return text.error();
        if (!(*text)->holds(words.span))
            return Error{ErrorCode::Refused, tr("The passage lies outside of the document."), {}};
        words.quote = (*text)->quote(words.span);
    }
    return evidence;
}

Result<void> Project::Private::changeDocument(const model::DocumentInfo& before,
                                              const model::DocumentInfo& after, const QString& verb,
                                              const QString& text)
{
    if (before == after)
        return {};
    const auto step = commit(verb, text.arg(shortened(before.title)), {store::DocumentChange{before, after}});
    return step ? Result<void>() : step.error();
}

Project::Project(std::unique_ptr<store::Store> store, std::shared_ptr<const Engine> engine, Clock clock,
                 QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(store), std::move(engine), std::move(clock)))
{}

Project::~Project()
{
    d->cancellation.request();
    d->pool.waitForDone();
}

QString Project::path() const
{
    return d->store->path();
}

bool Project::isReadOnly() const
{
    return d->store->isReadOnly();
}

const store::Reader& Project::reader() const
{
    return d->store->reader();
}

const Engine& Project::engine() const
{
    return *d->engine;
}

QString Project::coder() const
{
    return d->coder;
}

void Project::setCoder(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed == d->coder)
        return;
    d->coder = trimmed;
    if (!isReadOnly()) {
        if (const auto kept = d->store->setSetting(coderSetting(), trimmed); !kept)
            qCWarning(casusCuration) << "The coder's name was not kept:" << kept.error().detail;
    }
    Q_EMIT coderChanged();
}

// --- documents
// ------------------------------------------------------------------------------------------------

Result<void> Project::setDocumentStatus(model::DocumentId id, model::DocumentStatus status)
{
    const auto before = reader().documentInfo(id);
    if (!before)
        return before.error();
    model::DocumentInfo after = *before;
    after.status = status;
    QString text;
    switch (status) {
    case model::DocumentStatus::Unread: text = tr("Mark “%1” as unread"); break;
    case model::DocumentStatus::InProgress: text = tr("Take “%1” up again"); break;
    case model::DocumentStatus::Done: text = tr("Finish “%1”"); break;
    case model::DocumentStatus::NoIncident: text = tr("No incident in “%1”"); break;
    }
    return d->changeDocument(*before, after, QStringLiteral("status"), text);
}

Result<void> Project::setDocumentNote(model::DocumentId id, const QString& note)
{
    const auto before = reader().documentInfo(id);
    if (!before)
        return before.error();
    model::DocumentInfo after = *before;
    after.note = note;
    return d->changeDocument(*before, after, QStringLiteral("note"), tr("Note on “%1”"));
}

Result<void> Project::setDocumentTags(model::DocumentId id, const QStringList& tags)
{
    const auto before = reader().documentInfo(id);
    if (!before)
        return before.error();
    model::DocumentInfo after = *before;
    after.tags = tidyTags(tags);
    return d->changeDocument(*before, after, QStringLiteral("tags"), tr("Tags of “%1”"));
}

Result<void> Project::setDocumentFlag(model::DocumentId id, bool flagged)
{
    const auto before = reader().documentInfo(id);
    if (!before)
        return before.error();
    model::DocumentInfo after = *before;
    after.flagged = flagged;
    return d->changeDocument(*before, after, QStringLiteral("flag"),
                             flagged ? tr("Flag “%1”") : tr("Remove the flag of “%1”"));
}

Result<int> Project::setDocumentDetails(model::DocumentId id, const DocumentDetails& details)
{
    const auto before = reader().documentInfo(id);
    if (!before)
        return before.error();
    model::DocumentInfo after = *before;
    after.title = details.title;
    after.publisher = details.publisher;
    after.url = details.url;
    after.language = details.language;
    after.published = details.published;
    if (after == *before)
        return 0;

    QList<store::AnyChange> changes = {store::DocumentChange{*before, after}};
    if (after.published != before->published) {
        const auto document = reader().document(id);
        if (!document)
            return document.error();
        const auto mentions = reader().mentions(id);
        if (!mentions)
            return mentions.error();
        const auto incidents = reader().incidents(id);
        if (!incidents)
            return incidents.error();
        changes.append(redated(*d->engine, {after, document->text}, *mentions, *incidents));
    }
    const int revalued = static_cast<int>(changes.size()) - 1;
    const auto step = d->commit(QStringLiteral("details"),
                                tr("Details of “%1”").arg(shortened(before->title)), std::move(changes));
    if (!step)
        return step.error();
    return revalued;
}

Result<void> Project::trashDocument(model::DocumentId id)
{
    const auto before = reader().documentInfo(id);
    if (!before)
        return before.error();
    model::DocumentInfo after = *before;
    after.trashed = true;
    return d->changeDocument(*before, after, QStringLiteral("trash"), tr("Move “%1” to the trash"));
}

Result<void> Project::restoreDocument(model::DocumentId id)
{
    const auto before = reader().documentInfo(id);
    if (!before)
        return before.error();
    model::DocumentInfo after = *before;
    after.trashed = false;
    return d->changeDocument(*before, after, QStringLiteral("restore"), tr("Restore “%1” from the trash"));
}

// --- undo
// -----------------------------------------------------------------------------------------------------

Result<void> Project::undo()
{
    const auto step = d->store->undo(d->coder);
    if (!step)
        return step.error();
    if (*step)
        d->tell(**step);
    return {};
}

Result<void> Project::redo()
{
    const auto step = d->store->redo(d->coder);
    if (!step)
        return step.error();
    if (*step)
        d->tell(**step);
    return {};
}

QString Project::undoText() const
{
    const auto text = reader().undoText();
    return text ? *text : QString();
}

QString Project::redoText() const
{
    const auto text = reader().redoText();
    return text ? *text : QString();
}

Result<QString> Project::setting(const QString& key) const
{
    return reader().setting(key);
}

Result<void> Project::setSetting(const QString& key, const QString& value)
{
    return d->store->setSetting(key, value);
}

} // namespace casus::curation
