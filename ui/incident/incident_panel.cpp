// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_panel.h"

#include "incident/codebook_panel.h"
#include "incident/duplicate_notice.h"
#include "incident/incident_chooser.h"
#include "incident/incident_form.h"
#include "incident/incident_list.h"
#include "incident/incident_list_model.h"
#include "incident/split_dialog.h"
#include "support/theme.h"
#include "support/value_words.h"
#include "widgets/field_note.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

namespace {

constexpr int kTypingRestMs = 250;

} // namespace

struct IncidentPanel::Private {
    Private(IncidentPanel& owner, const Actions& table)
        : panel(owner)
        , actions(table)
    {}

    IncidentPanel& panel;
    const Actions& actions;
    FormContext context;
    std::optional<model::DocumentId> document;
    QMetaObject::Connection changes;
    QMetaObject::Connection codebook;
    QMetaObject::Connection blind;
    IncidentList* list = nullptr;
    QWidget* buttons = nullptr;
    QToolButton* accept = nullptr;
    QToolButton* reject = nullptr;
    QToolButton* create = nullptr;
    QToolButton* flag = nullptr;
    QToolButton* note = nullptr;
    QToolButton* trash = nullptr;
    DuplicateNotice* duplicate = nullptr;
    FieldNote* error = nullptr;
    FieldNote* empty = nullptr;
    QScrollArea* scroll = nullptr;
    CodebookPanel* definitions = nullptr;
    QTimer typing;                // a rest while a field is typed, before duplicates are looked for
    IncidentForm* form = nullptr; // owned by the scroll area; null without a project

    void build();
    void reload();
    void showCurrent();
    void makeForm();
    void leaveForm();
    void learnDocument();
    template <typename Verb>
    bool run(Verb&& verb);
    std::optional<model::Incident> movable();
    void goToNext(std::optional<model::IncidentId> next);
};

namespace {

QToolButton* actionButton(QWidget* parent, const QAction* action, const QString& text, const char* name)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->toolTip());
    button->setAutoRaise(true);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // Icons follow the theme through their action.
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setIcon(action->icon()); });
    return button;
}

} // namespace

void IncidentPanel::Private::build()
{
    list = new IncidentList(&panel);
    buttons = new QWidget(&panel);
    using enum ActionId;
    accept = actionButton(buttons, actions[AcceptIncident], IncidentPanel::tr("Accept"), "acceptIncident");
    reject = actionButton(buttons, actions[RejectIncident], IncidentPanel::tr("Reject"), "rejectIncident");
    create = actionButton(buttons, actions[NewIncident], IncidentPanel::tr("New"), "newIncident");
    flag = actionButton(buttons, actions[IncidentFlag], {}, "flagIncident");
    flag->setCheckable(true);
    note = actionButton(buttons, actions[IncidentNote], {}, "noteIncident");
    trash = actionButton(buttons, actions[TrashIncident], {}, "trashIncident");
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(2);
    row->addWidget(accept);
    row->addWidget(reject);
    row->addWidget(create);
    row->addStretch(1);
    row->addWidget(flag);
    row->addWidget(note);
    row->addWidget(trash);

    duplicate = new DuplicateNotice(context, &panel);
    duplicate->setObjectName(QStringLiteral("duplicateNotice"));
    error = new FieldNote(warningColor, &panel);
    error->setObjectName(QStringLiteral("panelError"));
    error->setContentsMargins(8, 4, 8, 4);
    empty = new FieldNote(quietText, &panel);
    empty->setObjectName(QStringLiteral("panelEmpty"));
    empty->setContentsMargins(16, 16, 16, 16);
    scroll = new QScrollArea(&panel);
    scroll->setObjectName(QStringLiteral("incidentScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(&panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list);
    layout->addWidget(buttons);
    layout->addWidget(error);
    layout->addWidget(duplicate);
    layout->addWidget(empty);
    layout->addWidget(scroll, 1);
    layout->addStretch(0);
    definitions = new CodebookPanel(&panel);
    definitions->hide();
    layout->addWidget(definitions);

    QObject::connect(accept, &QToolButton::clicked, &panel, &IncidentPanel::acceptCurrent);
    QObject::connect(reject, &QToolButton::clicked, &panel, &IncidentPanel::rejectCurrent);
    QObject::connect(create, &QToolButton::clicked, actions[NewIncident], &QAction::trigger);
    QObject::connect(flag, &QToolButton::clicked, &panel, &IncidentPanel::toggleFlag);
    QObject::connect(note, &QToolButton::clicked, &panel, &IncidentPanel::editNote);
    QObject::connect(trash, &QToolButton::clicked, &panel, &IncidentPanel::trashCurrent);
    const std::pair<ActionId, void (IncidentPanel::*)()> commands[] = {
        {AcceptIncident, &IncidentPanel::acceptCurrent},     {RejectIncident, &IncidentPanel::rejectCurrent},
        {JoinIncident, &IncidentPanel::joinProposed},        {KeepApart, &IncidentPanel::keepProposedApart},
        {CompareIncidents, &IncidentPanel::compareProposed}, {JoinAnother, &IncidentPanel::joinAnother},
        {SplitIncident, &IncidentPanel::splitCurrent},       {MoveClaim, &IncidentPanel::moveClaims},
        {TrashIncident, &IncidentPanel::trashCurrent},       {IncidentNote, &IncidentPanel::editNote},
        {IncidentFlag, &IncidentPanel::toggleFlag},          {GoToField, &IncidentPanel::goToField}};
    for (const auto& [id, run] : commands)
        QObject::connect(actions[id], &QAction::triggered, &panel, run);
    typing.setSingleShot(true);
    typing.setInterval(kTypingRestMs);
    QObject::connect(&typing, &QTimer::timeout, &panel, [this] {
        if (form && list->currentIncident())
            duplicate->setTyped(form->asTyped());
    });
    QObject::connect(duplicate, &DuplicateNotice::incidentAsked, &panel, &IncidentPanel::incidentAsked);
    QObject::connect(duplicate, &DuplicateNotice::joined, &panel,
                     [this](model::IncidentId kept) { list->setCurrentId(kept); });
    QObject::connect(list, &IncidentList::chosen, &panel, [this] {
        showCurrent();
        Q_EMIT panel.currentChanged();
    });
    QObject::connect(list, &QAbstractItemView::activated, &panel, [this] {
        if (form)
            form->focusFirst();
    });
}

void IncidentPanel::Private::makeForm()
{
    if (!context.project)
        return;
    form = new IncidentForm(context, scroll);
    form->setObjectName(QStringLiteral("incidentForm"));
    form->setReadOnly(context.readOnly());
    scroll->setWidget(form);
    QObject::connect(form, &IncidentForm::evidenceAsked, &panel, &IncidentPanel::evidenceAsked);
    QObject::connect(form, &IncidentForm::rowEntered, &panel, [this](QWidget* row) {
        scroll->ensureWidgetVisible(row, 0, 24);
        definitions->showRow(row);
    });
    QObject::connect(form, &IncidentForm::typing, &typing, qOverload<>(&QTimer::start));
    QObject::connect(form, &IncidentForm::claimMoveAsked, &panel, &IncidentPanel::moveClaims);
}

/// Stores what is being typed and takes the form away while everything that it speaks to is still there.
void IncidentPanel::Private::leaveForm()
{
    if (!form)
        return;
    if (context.project)
        form->flush();
    form->discard();
    form = nullptr;
    delete scroll->takeWidget();
}

void IncidentPanel::Private::learnDocument()
{
    context.document = document.value_or(model::DocumentId());
    context.published = {};
    context.publisher.clear();
    context.language.clear();
    context.documentTitles.clear();
    if (!context.project || !document)
        return;
    const auto info = context.project->reader().documentInfo(*document);
    if (!info)
        return;
    context.published = info->published;
    context.publisher = info->publisher;
    context.language = info->language;
    context.documentTitles.insert(info->id, info->publisher.isEmpty() ? info->title : info->publisher);
}

void IncidentPanel::Private::reload()
{
    learnDocument();
    QList<model::Incident> incidents;
    if (context.project && document) {
        const auto read = context.project->reader().incidents(*document);
        if (read)
            incidents = inReadingOrder(*read);
        error->say(read ? QString() : read.error().message);
        // Blind coding: what nobody has touched is not shown before it is asked for.
        if (!context.project->draftsShown(*document))
            incidents.removeIf([](const model::Incident& incident) { return incident.suggested; });
    }
    for (const model::Incident& incident : std::as_const(incidents)) {
        for (const model::Report& report : incident.reports) {
            if (context.documentTitles.contains(report.document))
                continue;
            const auto info = context.project->reader().documentInfo(report.document);
            if (info)
                context.documentTitles.insert(info->id,
                                              info->publisher.isEmpty() ? info->title : info->publisher);
        }
    }
    list->setIncidents(incidents);
    showCurrent();
    Q_EMIT panel.incidentsChanged();
}

void IncidentPanel::Private::showCurrent()
{
    const model::Incident* incident = list->currentIncident();
    const bool writable = context.project && !context.readOnly();
    list->setVisible(!list->incidents().isEmpty());
    buttons->setVisible(context.project && document);
    scroll->setVisible(incident != nullptr);
    for (QToolButton* button : {accept, reject, flag, note, trash})
        button->setEnabled(writable && incident);
    create->setEnabled(writable && document.has_value());
    if (incident) {
        accept->setEnabled(writable && incident->status != model::IncidentStatus::Accepted);
        reject->setEnabled(writable && incident->status != model::IncidentStatus::Rejected);
    }
    flag->setChecked(incident && incident->flagged);
    actions[ActionId::IncidentFlag]->setChecked(incident && incident->flagged);
    QString words;
    if (!context.project)
        words = IncidentPanel::tr("No project is open.");
    else if (!document)
        words = IncidentPanel::tr("Choose a document: its incidents stand here.");
    else if (!incident && !context.project->draftsShown(*document))
        words = IncidentPanel::tr("Drafts are hidden until you ask for them (%1).")
                    .arg(actions.shortKeyHint(ActionId::ShowDrafts));
    else if (!incident)
        words = IncidentPanel::tr(
            "No incident is drafted for this document. Select the passage that tells one and press "
            "I, or mark the document as holding none.");
    empty->say(words);
    duplicate->setIncident(incident);
    if (incident && form)
        form->setIncident(*incident);
}

/// The current incident as stored, with what was being typed in it; none where nothing may be changed.
std::optional<model::Incident> IncidentPanel::Private::movable()
{
    if (!form || context.readOnly() || !list->currentIncident())
        return std::nullopt;
    form->flush();
    error->say({});
    const model::Incident* incident = list->currentIncident();
    return incident ? std::make_optional(*incident) : std::nullopt;
}

template <typename Verb>
bool IncidentPanel::Private::run(Verb&& verb)
{
    const auto current = list->currentId();
    if (!current || context.readOnly())
        return false;
    if (form)
        form->flush();
    const Result<void> done = verb(*context.project, *current);
    error->say(done ? QString() : done.error().message);
    return done.ok();
}

void IncidentPanel::Private::goToNext(std::optional<model::IncidentId> next)
{
    if (next)
        list->setCurrentId(*next);
}

IncidentPanel::IncidentPanel(const Actions& actions, Prompts& /*prompts*/, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, actions))
{
    setAccessibleName(tr("Incidents"));
    d->build();
    setFocusProxy(d->list);
    d->reload();
}

IncidentPanel::~IncidentPanel()
{
    d->leaveForm();
}

void IncidentPanel::setProject(curation::Project* project)
{
    d->leaveForm();
    disconnect(d->changes);
    disconnect(d->blind);
    d->context.project = project;
    d->document.reset();
    d->makeForm();
    d->duplicate->setProject();
    disconnect(d->codebook);
    d->definitions->setProject(project);
    if (project) {
        d->codebook = connect(project, &curation::Project::codebookChanged, this, [this] {
            d->leaveForm();
            d->makeForm();
            d->reload();
        });
        d->blind = connect(project, &curation::Project::blindChanged, this, [this] { d->reload(); });
        d->changes =
            connect(project, &curation::Project::changed, this, [this](const curation::ChangeNotice& notice) {
                // A decision on marks alone changes no incident.
                if (notice.incidents.isEmpty() && !notice.mentions.isEmpty())
                    return;
                if (d->document && (notice.documents.contains(*d->document) || !notice.incidents.isEmpty()))
                    d->reload();
            });
    }
    d->reload();
}

void IncidentPanel::showDefinitions(bool shown)
{
    d->definitions->setVisible(shown);
}

void IncidentPanel::setDocument(std::optional<model::DocumentId> id)
{
    if (d->form)
        d->form->flush();
    d->document = id;
    d->error->say({});
    d->reload();
}

std::optional<model::IncidentId> IncidentPanel::current() const
{
    return d->list->currentId();
}

void IncidentPanel::setCurrent(model::IncidentId id)
{
    if (d->form && id != current())
        d->form->flush();
    d->list->setCurrentId(id);
}

QList<model::Incident> IncidentPanel::incidents() const
{
    return d->list->incidents();
}

bool IncidentPanel::fillFocusedField(model::DocumentId document, model::Span span, const QString& words,
                                     const std::optional<model::Mention>& mention)
{
    if (!d->form || !current())
        return false;
    return d->form->fillFocused({.words = words,
                                 .evidence = {.document = document, .span = span, .quote = words},
                                 .mention = mention});
}

void IncidentPanel::highlightFieldsFor(model::DocumentId document, model::Span span)
{
    if (d->form && current())
        d->form->highlightFor(document, span);
}

void IncidentPanel::acceptCurrent()
{
    const auto next = d->list->nextOpen();
    const auto before = current();
    if (d->run([](curation::Project& project, model::IncidentId id) { return project.acceptIncident(id); }) &&
        next != before)
        d->goToNext(next);
}

void IncidentPanel::rejectCurrent()
{
    const auto next = d->list->nextOpen();
    const auto before = current();
    if (d->run([](curation::Project& project, model::IncidentId id) { return project.rejectIncident(id); }) &&
        next != before)
        d->goToNext(next);
}

void IncidentPanel::trashCurrent()
{
    d->run([](curation::Project& project, model::IncidentId id) { return project.trashIncident(id); });
}

void IncidentPanel::editNote()
{
    if (d->form && current() && !d->context.readOnly())
        d->form->editNote();
}

void IncidentPanel::toggleFlag()
{
    const model::Incident* incident = d->list->currentIncident();
    const bool flagged = incident && incident->flagged;
    d->run([flagged](curation::Project& project, model::IncidentId id) {
        return project.setIncidentFlag(id, !flagged);
    });
    d->showCurrent();
}

void IncidentPanel::joinProposed()
{
    if (d->form)
        d->form->flush();
    d->duplicate->join();
}

void IncidentPanel::keepProposedApart()
{
    d->duplicate->keepApart();
}

void IncidentPanel::compareProposed()
{
    if (d->form)
        d->form->flush();
    d->duplicate->compare();
}

void IncidentPanel::joinAnother()
{
    const auto incident = d->movable();
    if (!incident)
        return;
    openIncidentChooser(
        this, d->context, *incident,
        {.title = tr("Join with another incident"),
         .lead = tr("“%1” is told by the other one too: it goes into it, with its reports and claims.")
                     .arg(incidentLabel(*incident)),
         .action = tr("Join")},
        [this, told = incident->id](model::IncidentId kept) -> std::optional<QString> {
            const Result<void> done = d->context.project->linkReport(kept, told);
            if (!done)
                return done.error().message;
            d->list->setCurrentId(kept);
            return std::nullopt;
        });
}

void IncidentPanel::goToField()
{
    if (d->form && d->list->currentIncident())
        openFieldFinder(this, d->form->targets());
}

void IncidentPanel::splitCurrent()
{
    if (const auto incident = d->movable())
        openSplitDialog(this, d->context, *incident,
                        [this](model::IncidentId made) { d->list->setCurrentId(made); });
}

void IncidentPanel::moveClaims()
{
    const auto incident = d->movable();
    const QList<model::ClaimId> claims = incident ? d->form->currentClaims() : QList<model::ClaimId>();
    if (claims.isEmpty()) {
        if (incident)
            d->error->say(tr("Choose a claim in the table first."));
        return;
    }
    openIncidentChooser(
        this, d->context, *incident,
        {.title = tr("Move %n claim(s) to another incident", nullptr, static_cast<int>(claims.size())),
         .lead = tr("The claim goes with its words to the incident that it is about; its document becomes a "
                    "report of that one."),
         .action = tr("Move")},
        [this, from = incident->id, claims](model::IncidentId to) -> std::optional<QString> {
            const Result<void> done = d->context.project->moveClaims(from, claims, to);
            return done ? std::nullopt : std::optional<QString>(done.error().message);
        });
}

} // namespace casus::ui
