// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_form.h"

#include "incident/actors_editor.h"
#include "incident/claim_words.h"
#include "incident/claims_table.h"
#include "incident/codebook_field_row.h"
#include "incident/evidence_line.h"
#include "incident/form_notes.h"
#include "incident/incident_head.h"
#include "incident/places_editor.h"
#include "incident/totals_view.h"
#include "support/codebook_looks.h"
#include "support/labels.h"
#include "widgets/field_link.h"
#include "widgets/section.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace casus::ui {

namespace {

using model::FieldKey;

/// Shown at once; the others wait behind "More fields" unless they have a value.
constexpr std::array kCommon{FieldKey::Date,    FieldKey::Country, FieldKey::AdminNamed, FieldKey::Kind,
                             FieldKey::Tactics, FieldKey::Targets, FieldKey::Weapons,    FieldKey::Summary};
constexpr int kLabelWidth = 92;
const QString kPolicySetting = QStringLiteral("policy");

bool isCommon(FieldKey key)
{
    return std::find(kCommon.begin(), kCommon.end(), key) != kCommon.end();
}

} // namespace

IncidentForm::IncidentForm(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_verbs(fieldVerbs())
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(4, 0, 4, 12);
    m_layout->setSpacing(6);
    buildSections();
    m_layout->addStretch(1);
}

std::optional<QString> IncidentForm::ask(const std::function<Result<void>(curation::Project&)>& verb) const
{
    if (!m_context.project)
        return tr("No project is open.");
    const Result<void> done = verb(*m_context.project);
    return done ? std::nullopt : std::optional<QString>(done.error().message);
}

FieldVerbs IncidentForm::fieldVerbs()
{
    return {
        .set =
            [this](const FieldKey& key, const model::FieldValue& value,
                   const QList<model::Evidence>& evidence, const QString& reason) {
                return ask([&](curation::Project& project) {
                    return project.setField(m_incident.id, key, value, evidence, reason);
                });
            },
        .confirm =
            [this](const FieldKey& key) {
                return ask(
                    [&](curation::Project& project) { return project.confirmField(m_incident.id, key); });
            },
    };
}

void IncidentForm::buildSections()
{
    m_notes = new FormNotes(this);
    connect(m_notes, &FormNotes::mendAsked, this, [this](const model::RecordNote& note) {
        const auto why =
            ask([&](curation::Project& project) { return project.applyFix(m_incident.id, note); });
        if (FieldRow* row = m_fields.value(static_cast<int>(note.field)); row && why)
            row->showError(*why);
    });
    m_head = new IncidentHead(m_context, this);
    m_layout->addWidget(m_head);
    m_places = new PlacesEditor(
        m_context,
        [this](const QList<model::IncidentPlace>& places) {
            return ask([&](curation::Project& project) { return project.setPlaces(m_incident.id, places); });
        },
        this);
    m_actors = new ActorsEditor(
        m_context,
        [this](const QList<model::IncidentActor>& actors) {
            return ask([&](curation::Project& project) { return project.setActors(m_incident.id, actors); });
        },
        this);
    m_claims = new ClaimsTable(
        m_context,
        [this](const QList<model::Claim>& claims) {
            return ask([&](curation::Project& project) { return project.setClaims(m_incident.id, claims); });
        },
        this);
    m_totals = new TotalsView(
        m_context,
        [this](const QString& key, const std::optional<model::TotalOverride>& value) {
            return ask([&](curation::Project& project) {
                return project.setTotalOverride(m_incident.id, key, value);
            });
        },
        this);
    const auto stored = m_context.project->setting(kPolicySetting);
    if (stored) {
        if (const auto policy = model::policyFromString(*stored))
            m_totals->setPolicy(*policy);
    }
    connect(m_totals, &TotalsView::policyChosen, this, [this](model::Policy policy) {
        // Only a preference of the view: where it cannot be kept it holds until the window closes.
        if (!m_context.readOnly())
            static_cast<void>(m_context.project->setSetting(kPolicySetting, model::toString(policy)).ok());
    });
    buildFields();
    addSection(QStringLiteral("when"), tr("When"), {fieldGroup(QStringLiteral("when"))});
    addSection(QStringLiteral("where"), tr("Where"),
               {m_places, m_notes->makeLine(model::NotePart::Places), fieldGroup(QStringLiteral("where"))});
    addSection(QStringLiteral("what"), tr("What"), {fieldGroup(QStringLiteral("what"))});
    addSection(QStringLiteral("parties"), tr("Parties"),
               {m_actors, m_notes->makeLine(model::NotePart::Actors)});
    addSection(QStringLiteral("casualties"), tr("Casualties"),
               {m_claims, m_notes->makeLine(model::NotePart::Claims), m_totals,
                m_notes->makeLine(model::NotePart::Totals), fieldGroup(QStringLiteral("effects"))});
    addSection(QStringLiteral("coding"), tr("Coding"), {fieldGroup(QStringLiteral("coding"))});
    buildOwnFields();
    connect(m_places, &PlacesEditor::rowsChanged, this, [this] {
        for (FormRow* row : m_places->rows())
            watchRow(row);
    });
    connect(m_actors, &ActorsEditor::rowsChanged, this, [this] {
        for (FormRow* row : m_actors->rows())
            watchRow(row);
    });
    watchRow(m_claims);
    connect(m_claims, &ClaimsTable::moveAsked, this, &IncidentForm::claimMoveAsked);
}

Section* IncidentForm::addSection(const QString& name, const QString& title, const QList<QWidget*>& parts)
{
    auto* section = new Section(title, this);
    section->setObjectName(QStringLiteral("section_") + name);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    for (QWidget* part : parts)
        layout->addWidget(part);
    section->setContent(content);
    m_layout->addWidget(section);
    m_sections.insert(name, section);
    return section;
}

void IncidentForm::buildFields()
{
    const QStringList known{QStringLiteral("when"), QStringLiteral("where"), QStringLiteral("what"),
                            QStringLiteral("effects"), QStringLiteral("coding")};
    for (const model::FieldSpec& spec : model::fieldTable()) {
        auto* row = new FieldRow(spec, m_context, m_verbs, this);
        row->setLabelWidth(kLabelWidth);
        row->addBelow(m_notes->makeLine(spec.key, row));
        const QString group =
            known.contains(QString(spec.group)) ? QString(spec.group) : QStringLiteral("coding");
        m_groups[group].rows.append(row);
        m_fields.insert(static_cast<int>(spec.key), row);
        watchRow(row);
    }
    for (Group& group : m_groups) { // common ones first, each part in the order of the table
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const FieldRow* a, const FieldRow* b) {
            return isCommon(a->spec().key) && !isCommon(b->spec().key);
        });
    }
}

void IncidentForm::buildOwnFields()
{
    const model::Codebook& codebook = m_context.project->codebook();
    QList<QWidget*> parts;
    for (const model::OwnField& field : codebook.fields) {
        auto* row = new OwnFieldRow(
            field, codebook, m_context,
            [this](const QString& id, const model::FieldValue& value, const QList<model::Evidence>& evidence,
                   const QString& reason) {
                return ask([&](curation::Project& project) {
                    return project.setOwnField(m_incident.id, id, value, evidence, reason);
                });
            },
            this);
        row->setLabelWidth(kLabelWidth);
        m_ownFields.append(row);
        parts.append(row);
        watchRow(row);
    }
    if (!parts.isEmpty())
        addSection(QStringLiteral("own"), tr("Own fields"), parts);
}

QWidget* IncidentForm::fieldGroup(const QString& group)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    Group& fields = m_groups[group];
    for (FieldRow* row : std::as_const(fields.rows))
        layout->addWidget(row);
    fields.more = new FieldLink(box);
    fields.more->setObjectName(QStringLiteral("more_") + group);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 0, 0);
    foot->addWidget(fields.more);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(fields.more, &FieldLink::clicked, this, [this, group] { showMore(group, !m_groups[group].all); });
    return box;
}

void IncidentForm::showMore(const QString& group, bool more)
{
    m_groups[group].all = more;
    showFields();
}

void IncidentForm::showFields()
{
    for (Group& group : m_groups) {
        int hidden = 0;
        int optional = 0;
        for (FieldRow* row : std::as_const(group.rows)) {
            const bool always = isCommon(row->spec().key) || row->hasValue() || m_notes->has(row->spec().key);
            optional += isCommon(row->spec().key) ? 0 : 1;
            const bool shown = always || group.all || row->isAncestorOf(focusWidget());
            row->setVisible(shown);
            hidden += shown ? 0 : 1;
        }
        if (!group.more)
            continue;
        group.more->setVisible(hidden > 0 || (group.all && optional > 0));
        group.more->setText(group.all ? tr("Fewer fields") : tr("More fields (%1)").arg(hidden));
    }
}

void IncidentForm::setIncident(const model::Incident& incident)
{
    if (incident.id != m_incident.id) {
        chooseTarget(nullptr);
        discard();
    }
    m_incident = incident;
    m_head->setIncident(incident);
    for (FieldRow* row : std::as_const(m_fields)) {
        const auto field = incident.fields.constFind(row->spec().key);
        row->setField(field == incident.fields.constEnd() ? nullptr : &*field);
    }
    bool anyOwn = false;
    for (OwnFieldRow* row : std::as_const(m_ownFields)) {
        const auto field = incident.ownFields.constFind(row->definition().id);
        row->setField(field == incident.ownFields.constEnd() ? nullptr : &*field);
        row->setVisible(!row->definition().retired || row->hasValue());
        anyOwn = anyOwn || !row->definition().retired || row->hasValue();
    }
    if (Section* own = m_sections.value(QStringLiteral("own")))
        own->setVisible(anyOwn);
    m_places->setEntries(incident.places);
    m_actors->setEntries(incident.actors);
    m_claims->setClaims(incident.claims);
    m_totals->setIncident(incident);
    m_notes->setNotes(m_context.project->notes(incident), m_readOnly || m_context.readOnly());
    showFields();
    summarize();
}

void IncidentForm::summarize()
{
    const auto set = [this](const char* section, const QString& text) {
        m_sections.value(QString::fromLatin1(section))->setSummary(text);
    };
    const QString date = model::text(m_incident, FieldKey::Date);
    set("when", date.isEmpty() ? QString() : dateLabel(date));
    QStringList places;
    for (const model::IncidentPlace& place : std::as_const(m_incident.places))
        places << place.name;
    set("where", places.join(QStringLiteral(", ")));
    QStringList tactics;
    if (const auto* list = std::get_if<QStringList>(&model::value(m_incident, FieldKey::Tactics))) {
        for (const QString& tactic : *list)
            tactics << valueLabel(m_context.project->codebook(), QStringLiteral("tactics"), tactic);
    }
    set("what", tactics.join(QStringLiteral(", ")));
    QStringList parties;
    for (const model::IncidentActor& actor : std::as_const(m_incident.actors))
        parties << actor.name;
    set("parties", parties.join(QStringLiteral(", ")));
    const model::Totals totals = model::derive(m_incident.claims, m_totals->policy(), m_incident.overrides);
    const model::Total* killed = totals.find(model::Effect::Killed, model::TotalSide::All);
    set("casualties", killed ? tr("killed %1").arg(figureText(killed->low, killed->high)) : QString());
}

void IncidentForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_head->setReadOnly(readOnly);
    for (FieldRow* row : std::as_const(m_fields))
        row->setReadOnly(readOnly);
    for (OwnFieldRow* row : std::as_const(m_ownFields))
        row->setReadOnly(readOnly);
    m_places->setReadOnly(readOnly);
    m_actors->setReadOnly(readOnly);
    m_claims->setReadOnly(readOnly);
    m_totals->setReadOnly(readOnly);
}

void IncidentForm::watchRow(FormRow* row)
{
    constexpr const char* kWatched = "watched";
    if (row->property(kWatched).toBool())
        return;
    row->setProperty(kWatched, true);
    connect(row, &FormRow::focusGained, this, [this, row] { chooseTarget(row); });
    connect(row, &FormRow::evidenceAsked, this, &IncidentForm::evidenceAsked);
    connect(row, &FormRow::typing, this, &IncidentForm::typing);
}

void IncidentForm::chooseTarget(FormRow* row)
{
    if (m_target == row)
        return;
    if (m_target)
        m_target->setTarget(false);
    m_target = row;
    if (!row)
        return;
    row->setTarget(true);
    Q_EMIT rowEntered(row);
    if (!row->evidence().isEmpty())
        Q_EMIT evidenceAsked(row->evidence());
}

QList<FormRow*> IncidentForm::allRows() const
{
    QList<FormRow*> rows{m_fields.begin(), m_fields.end()};
    rows << m_places->rows() << m_actors->rows() << m_claims;
    for (OwnFieldRow* row : m_ownFields)
        rows << row;
    return rows;
}

bool IncidentForm::fillFocused(const PickedWords& picked)
{
    return m_target && !m_readOnly && m_target->fill(picked);
}

void IncidentForm::highlightFor(model::DocumentId document, model::Span span)
{
    for (FormRow* row : allRows()) {
        if (row != m_claims)
            row->setHighlighted(restsOn(row->evidence(), document, span));
    }
    m_claims->setHighlighted(m_claims->selectFor(document, span));
}

void IncidentForm::flush()
{
    m_head->flush();
    for (FormRow* row : allRows())
        row->flush();
}

void IncidentForm::discard()
{
    for (FieldRow* row : std::as_const(m_fields))
        row->discard();
    for (OwnFieldRow* row : std::as_const(m_ownFields))
        row->discard();
    m_places->discard();
    m_actors->discard();
    m_claims->discard();
}

void IncidentForm::focusFirst()
{
    if (FieldRow* date = m_fields.value(static_cast<int>(FieldKey::Date)))
        date->focusEditor();
}

void IncidentForm::editNote()
{
    m_head->editNote();
}

} // namespace casus::ui
