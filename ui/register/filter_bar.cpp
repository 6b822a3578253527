// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/filter_bar.h"

#include "register/choice_button.h"
#include "register/register_words.h"
#include "support/labels.h"
#include "widgets/field_completions.h"
#include "widgets/field_flow_layout.h"
#include "widgets/field_suggest.h"
#include "widgets/field_words.h"
#include "widgets/search_field.h"

#include <QCheckBox>
#include <QToolButton>

namespace casus::ui {

using namespace Qt::StringLiterals;
using model::FieldKey;

namespace {

QList<ChoiceButton::Choice> choicesOf(FieldKey key)
{
    QList<ChoiceButton::Choice> choices;
    for (const QLatin1StringView choice : model::fieldSpec(key).choices)
        choices.append({QString(choice), choiceLabel(key, QString(choice))});
    return choices;
}

template <typename Value>
QList<ChoiceButton::Choice> choicesOf(const QList<Value>& values)
{
    QList<ChoiceButton::Choice> choices;
    for (const Value value : values)
        choices.append({model::toString(value), label(value)});
    return choices;
}

const QList<model::MentionType>& mentionTypes()
{
    static const QList<model::MentionType> types{model::MentionType::Person, model::MentionType::Actor,
                                                 model::MentionType::Org,    model::MentionType::Place,
                                                 model::MentionType::Date,   model::MentionType::Casualty,
                                                 model::MentionType::Weapon, model::MentionType::Event};
    return types;
}

const QList<model::MentionState>& mentionStates()
{
    static const QList<model::MentionState> states{
        model::MentionState::Suggested, model::MentionState::Confirmed, model::MentionState::Corrected,
        model::MentionState::Added, model::MentionState::Rejected};
    return states;
}

} // namespace

FilterBar::FilterBar(curation::RegisterTable table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
{
    setObjectName(u"registerFilter"_s);
    setAccessibleName(tr("Filter"));
    build();
    connectParts();
}

void FilterBar::build()
{
    const bool incidents = m_table == curation::RegisterTable::Incidents;
    m_words = new SearchField(incidents ? tr("Words of the record") : tr("Words of the mention"), this);
    m_words->setObjectName(u"filterWords"_s);
    m_words->setFixedWidth(190);
    const auto line = [this](FieldLine* made, const QString& name, const QString& words, int width) {
        made->setObjectName(name);
        made->setPlaceholderText(words);
        made->setAccessibleName(words);
        made->setFixedWidth(width);
    };
    m_from = new FieldLine(this);
    line(m_from, u"filterFrom"_s, tr("From"), 92);
    m_from->setToolTip(incidents ? tr("First day: 2023, April 2023, 2023-04-18")
                                 : tr("First day of publication: 2023, April 2023, 2023-04-18"));
    m_to = new FieldLine(this);
    line(m_to, u"filterTo"_s, tr("To"), 92);
    m_to->setToolTip(incidents ? tr("Last day: 2023, April 2023, 2023-04-18")
                               : tr("Last day of publication: 2023, April 2023, 2023-04-18"));
    // The last of several countries is completed.
    m_countries = new FieldSuggest(
        [this](const QString& typed) {
            if (!m_project)
                return QList<Suggestion>();
            const qsizetype at = typed.lastIndexOf(u',') + 1;
            const QString before = typed.left(at);
            auto found =
                countryCompletions(m_project->engine().knowledge().countries())(typed.mid(at).trimmed());
            for (Suggestion& suggestion : found)
                suggestion.text = before + (before.isEmpty() ? QString() : u" "_s) + suggestion.text;
            return found;
        },
        this);
    line(m_countries, u"filterCountries"_s, tr("Country"), 110);
    m_countries->setToolTip(tr("Names or codes; several apart by commas"));
    m_actor = new FieldSuggest(
        [this](const QString& typed) {
            return m_project && !typed.isEmpty() ? actorCompletions(m_project->engine().knowledge())(typed)
                                                 : QList<Suggestion>();
        },
        this);
    line(m_actor, u"filterActor"_s, tr("Party"), 120);
    m_coder = new FieldSuggest(
        [this](const QString& typed) {
            QList<Suggestion> found;
            const auto names = m_project ? m_project->reader().coders() : Result<QStringList>(QStringList());
            for (const QString& name : names ? *names : QStringList()) {
                if (name.contains(typed, Qt::CaseInsensitive))
                    found.append({name, {}, name});
            }
            return found;
        },
        this);
    line(m_coder, u"filterCoder"_s, tr("Coder"), 90);
    m_kinds = incidents ? new ChoiceButton(tr("Kind"), choicesOf(FieldKey::Kind), this)
                        : new ChoiceButton(tr("Type"), choicesOf(mentionTypes()), this);
    m_kinds->setObjectName(u"filterKinds"_s);
    m_states = incidents
                   ? new ChoiceButton(tr("Status"), choicesOf(model::all<model::IncidentStatus>()), this)
                   : new ChoiceButton(tr("State"), choicesOf(mentionStates()), this);
    m_states->setObjectName(u"filterStates"_s);
    if (incidents) {
        m_tactics = new ChoiceButton(tr("Tactic"), choicesOf(FieldKey::Tactics), this);
        m_tactics->setObjectName(u"filterTactics"_s);
        m_flagged = new QCheckBox(tr("Flagged"), this);
        m_flagged->setObjectName(u"filterFlagged"_s);
        m_area = new QToolButton(this);
        m_area->setObjectName(u"filterArea"_s);
        m_area->setText(tr("Area of the map ✕"));
        m_area->setAccessibleName(tr("Take away the area of the map"));
        m_area->setFocusPolicy(Qt::StrongFocus);
        m_area->hide();
    }
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Ask for nothing: show all"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new FieldFlowLayout(this);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_words, m_from, m_to, m_countries, m_actor, m_kinds, m_tactics,
                                         m_states, m_coder, m_flagged, m_area, m_clear}) {
        if (part)
            layout->addWidget(part);
    }
}

void FilterBar::connectParts()
{
    connect(m_words, &SearchField::searchChanged, this, &FilterBar::edited);
    connect(m_words, &SearchField::leaveAsked, this, &FilterBar::leaveAsked);
    connect(m_from, &FieldLine::committed, this, [this] { takeDate(*m_from, m_common.from, true); });
    connect(m_to, &FieldLine::committed, this, [this] { takeDate(*m_to, m_common.to, false); });
    connect(m_countries, &FieldLine::committed, this, &FilterBar::takeCountries);
    connect(m_countries, &FieldSuggest::picked, this,
            [this](const Suggestion& chosen) { takeCountries(chosen.text); });
    for (FieldSuggest* line : {m_actor, m_coder}) {
        connect(line, &FieldLine::committed, this, [this, line](const QString& text) {
            line->setStored(text.trimmed());
            Q_EMIT edited();
        });
        connect(line, &FieldSuggest::picked, this, [this, line](const Suggestion& chosen) {
            line->giveUp();
            line->setStored(line == m_actor ? chosen.data.toString() : chosen.text);
            Q_EMIT edited();
        });
    }
    for (ChoiceButton* button : {m_kinds, m_tactics, m_states}) {
        if (button)
            connect(button, &ChoiceButton::edited, this, &FilterBar::edited);
    }
    if (m_flagged)
        connect(m_flagged, &QCheckBox::toggled, this, &FilterBar::edited);
    if (m_area) {
        connect(m_area, &QToolButton::clicked, this, [this] {
            m_common.area.reset();
            showArea();
            Q_EMIT edited();
        });
    }
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT edited();
    });
}

void FilterBar::setProject(curation::Project* project)
{
    m_project = project;
    clear();
}

void FilterBar::takeDate(FieldLine& line, QDate& day, bool first)
{
    const QString text = line.text().trimmed();
    if (!m_project)
        return;
    const auto [from, to] = daysFromLine(text, m_project->engine());
    const QDate meant = first ? from : to;
    if (!text.isEmpty() && !meant.isValid()) {
        Q_EMIT refused(noDateSentence(text));
        return;
    }
    day = meant;
    showDates();
    Q_EMIT edited();
}

void FilterBar::takeCountries(const QString& text)
{
    if (!m_project)
        return;
    QStringList codes;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto* country = countryFromText(m_project->engine().knowledge().countries(), part.trimmed());
        if (!country && !part.trimmed().isEmpty()) {
            Q_EMIT refused(tr("“%1” is no country that is known.").arg(part.trimmed()));
            return;
        }
        if (country)
            codes.append(country->iso2);
    }
    codes.removeDuplicates();
    m_common.countries = codes;
    showCountries();
    Q_EMIT edited();
}

void FilterBar::showDates()
{
    m_from->setStored(m_common.from.isValid() ? m_common.from.toString(Qt::ISODate) : QString());
    m_to->setStored(m_common.to.isValid() ? m_common.to.toString(Qt::ISODate) : QString());
}

void FilterBar::showCountries()
{
    m_countries->giveUp();
    m_countries->setStored(m_common.countries.join(u", "_s));
}

void FilterBar::showArea()
{
    if (!m_area)
        return;
    m_area->setVisible(m_common.area.has_value());
    if (m_common.area)
        m_area->setToolTip(
            tr("Only incidents in %1; click to take this away.").arg(describe(*m_common.area)));
}

void FilterBar::setCommon(const model::RecordFilter& filter)
{
    m_common.from = filter.from;
    m_common.to = filter.to;
    m_common.countries = filter.countries;
    m_common.area = filter.area;
    showDates();
    showCountries();
    showArea();
    const QSignalBlocker blocked(m_words);
    m_words->setText(filter.text);
    m_actor->setStored(filter.actor);
    m_coder->setStored(filter.coder);
}

void FilterBar::setFilter(const model::RecordFilter& filter)
{
    setCommon(filter);
    m_kinds->setValues(filter.kinds);
    m_tactics->setValues(filter.tactics);
    QStringList names;
    for (const model::IncidentStatus status : filter.statuses)
        names.append(model::toString(status));
    m_states->setValues(names);
    const QSignalBlocker blocked(m_flagged);
    m_flagged->setChecked(filter.flaggedOnly);
}

void FilterBar::setFilter(const store::MentionFilter& filter)
{
    model::RecordFilter common;
    common.from = filter.from;
    common.to = filter.to;
    common.countries = filter.countries;
    common.actor = filter.actor;
    common.coder = filter.coder;
    common.text = filter.text;
    setCommon(common);
    QStringList names;
    for (const model::MentionType type : filter.types)
        names.append(model::toString(type));
    m_kinds->setValues(names);
    names.clear();
    for (const model::MentionState state : filter.states)
        names.append(model::toString(state));
    m_states->setValues(names);
}

model::RecordFilter FilterBar::records() const
{
    model::RecordFilter filter = m_common;
    filter.text = m_words->text().trimmed();
    filter.actor = m_actor->stored();
    filter.coder = m_coder->stored();
    filter.kinds = m_kinds->values();
    if (m_tactics)
        filter.tactics = m_tactics->values();
    for (const QString& name : m_states->values()) {
        if (const auto status = model::parse<model::IncidentStatus>(name))
            filter.statuses.append(*status);
    }
    filter.flaggedOnly = m_flagged && m_flagged->isChecked();
    return filter;
}

store::MentionFilter FilterBar::mentions() const
{
    store::MentionFilter filter;
    filter.from = m_common.from;
    filter.to = m_common.to;
    filter.countries = m_common.countries;
    filter.text = m_words->text().trimmed();
    filter.actor = m_actor->stored();
    filter.coder = m_coder->stored();
    for (const QString& name : m_kinds->values()) {
        if (const auto type = model::mentionTypeFromString(name))
            filter.types.append(*type);
    }
    for (const QString& name : m_states->values()) {
        if (const auto state = model::mentionStateFromString(name))
            filter.states.append(*state);
    }
    return filter;
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::clear()
{
    if (m_table == curation::RegisterTable::Incidents)
        setFilter(model::RecordFilter());
    else
        setFilter(store::MentionFilter());
}

} // namespace casus::ui
