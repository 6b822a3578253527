// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/segmentation.h"

#include "drafting/split.h"

#include <QHash>

#include <algorithm>

namespace casus::drafting {
namespace {

using model::IncidentRole;
using model::MentionType;
using model::Tactic;

constexpr int kNewsDays = 12;  // before publication
constexpr int kListDays = 45;  // of a weekly or monthly list
constexpr int kRecallDays = 3; // before the day of the reported act
constexpr int kCoarseDays = 7; // "this week" may be news, "last month" is not

// Bounds that keep the work proportional to the text, far above what an article has.
constexpr std::size_t kMostNames = 64;    // places of one group
constexpr std::size_t kMostTogether = 12; // acts that "neither attack" may mean
constexpr std::size_t kMostRecalls = 8;   // recalled acts at one place that are compared

bool holds(const std::vector<QString>& names, const QString& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<Tactic> tacticOf(const Item& event)
{
    const auto* value = std::get_if<model::EventValue>(&event.mention->value);
    return value != nullptr ? std::optional(value->tactic) : std::nullopt;
}

class Segmenter {
public:
    Segmenter(const Reading& reading, const std::vector<Frame>& frames, Rules without)
        : m_reading(reading)
        , m_frames(frames)
        , m_without(without)
    {}

    Segmentation run();

private:
    void readWindow();
    void readItems();
    void take(std::size_t index);
    void takeQuiet(std::size_t index);
    void takeAct(std::size_t index);
    void takeBackground(std::size_t index, Tokens tokens, const QString& reason);
    void takePieces(std::size_t index);
    void attachToAll(std::size_t index);
    void attach(std::size_t group, std::size_t index, Tokens tokens);
    std::size_t open(IncidentRole role, std::size_t index, const QString& reason);
    std::size_t targetOf(std::size_t index);
    [[nodiscard]] QString whyNew(const Frame& frame, const Group& current) const;
    [[nodiscard]] bool isGeneral(const Frame& frame) const;
    [[nodiscard]] bool definiteAct(const Frame& frame) const;
    [[nodiscard]] bool opensParagraph(const Frame& frame) const;
    [[nodiscard]] bool refersBack(const Frame& frame) const;
    [[nodiscard]] const DateMark* freshDate(const Frame& frame) const;
    [[nodiscard]] const DateMark* oldDate(const Frame& frame) const;
    [[nodiscard]] bool hasNewPlace(const Frame& frame, const Group& group, bool fronted) const;
    [[nodiscard]] bool opensNextOfSum(const Frame& frame) const;
    [[nodiscard]] bool opensWithPlaceOf(const Frame& frame, const Group& sum) const;
    [[nodiscard]] bool tellsMore(const Frame& frame, const Group& group) const;
    [[nodiscard]] bool counterAction(const Frame& frame, const Group& group) const;
    [[nodiscard]] std::size_t groupWithPlace(const Frame& frame) const;
    void settleRoles();
    void joinRecalls();

    const Reading& m_reading;
    const std::vector<Frame>& m_frames;
    Rules m_without;
    Segmentation m_out;
    std::vector<bool> m_itemOpens;  // by frame: the list item that begins here is an incident of its own
    std::size_t m_current = kNone;  // main group
    std::size_t m_recalled = kNone; // background group of the current line
    std::size_t m_line = kNone;
    std::size_t m_toldLine = kNone;          // line of the last fragment of the current group
    QHash<QString, std::size_t> m_withPlace; // first main group that a place locates
    bool m_newItem = false;
    bool m_itemsBegun = false;
};

Segmentation Segmenter::run()
{
    readItems();
    readWindow();
    for (std::size_t i = 0; i < m_frames.size(); ++i)
        take(i);
    settleRoles();
    return std::move(m_out);
}

/// A list item is an incident of its own where it tells an act and has a date or a place.
void Segmenter::readItems()
{
    m_itemOpens.assign(m_frames.size(), false);
    std::size_t opening = 0;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        if (!m_frames[i].listItem)
            continue;
        bool act = false;
        bool anchored = false;
        for (std::size_t j = i; j < m_frames.size() && m_frames[j].line == m_frames[i].line; ++j) {
            const Frame& frame = m_frames[j];
            act = act || !frame.events.empty();
            anchored =
                anchored || std::any_of(frame.dates.begin(), frame.dates.end(), [](const DateMark& date) {
                    return date.use == DateUse::Event && date.isDay();
                });
        }
        m_itemOpens[i] = act && anchored;
        opening += m_itemOpens[i] ? 1U : 0U;
    }
    if (opening < 2)
        m_itemOpens.assign(m_frames.size(), false);
    m_out.window.list = opening >= 2;
}

void Segmenter::readWindow()
{
    m_out.window.published = m_reading.context().published;
    for (const Frame& frame : m_frames) {
        if (!frame.tellsViolence())
            continue;
        for (const DateMark& date : frame.dates) {
            if (m_out.window.isFresh(date)) {
                m_out.window.day = daysOf(*date.value).first;
                return;
            }
        }
    }
}

void Segmenter::attach(std::size_t group, std::size_t index, Tokens tokens)
{
    Group& to = m_out.groups[group];
    const Frame& frame = m_frames[index];
    to.fragments.push_back({index, tokens});
    to.severalActs = to.severalActs || (frame.severalActs && (frame.lead || m_out.groups.size() == 1));
    for (const DateMark& date : frame.dates) {
        if (!tokens.contains(date.item->tokens.first) || date.use != DateUse::Event || !date.isDay())
            continue;
        if (!to.date && (to.role != IncidentRole::Main || m_out.window.isFresh(date)))
            to.date = date.value;
    }
    for (const PlaceMark& place : frame.places) {
        if (!tokens.contains(place.item->tokens.first))
            continue;
        const QString name = text::foldName(place.item->mention->quote);
        if (place.use == PlaceUse::Locates && !holds(to.places, name) && to.places.size() < kMostNames) {
            to.places.push_back(name);
            const auto known = m_withPlace.constFind(name);
            if (to.role == IncidentRole::Main && (known == m_withPlace.cend() || group < *known))
                m_withPlace.insert(name, group);
        } else if (place.use == PlaceUse::Admin && !holds(to.admin, name) && to.admin.size() < kMostNames) {
            to.admin.push_back(name);
        }
    }
    for (const Item* event : frame.events) {
        if (!tokens.contains(event->tokens.first))
            continue;
        const auto tactic = tacticOf(*event);
        if (tactic && std::find(to.tactics.begin(), to.tactics.end(), *tactic) == to.tactics.end())
            to.tactics.push_back(*tactic);
    }
}

std::size_t Segmenter::open(IncidentRole role, std::size_t index, const QString& reason)
{
    Group group;
    group.role = role;
    group.lead = m_frames[index].lead;
    group.reason = reason;
    m_out.groups.push_back(std::move(group));
    return m_out.groups.size() - 1;
}

const DateMark* Segmenter::freshDate(const Frame& frame) const
{
    for (const DateMark& date : frame.dates) {
        if (m_out.window.isFresh(date))
            return &date;
    }
    return nullptr;
}

const DateMark* Segmenter::oldDate(const Frame& frame) const
{
    for (const DateMark& date : frame.dates) {
        if (date.value && (date.use == DateUse::Event || date.use == DateUse::Utterance) &&
            m_out.window.isOld(*date.value))
            return &date;
    }
    return nullptr;
}

/// "The ambush, near ...", "The attack happened ...": the act that is being told.
bool Segmenter::definiteAct(const Frame& frame) const
{
    for (const Item* event : frame.events) {
        const std::size_t first = event->tokens.first;
        if (first > frame.tokens.first && first - frame.tokens.first < 3) {
            const QString& word = m_reading.word(first - 1);
            if (word == u"the" || word == u"this" || word == u"that" || word == u"l" || word == u"la")
                return true;
        }
    }
    return false;
}

/// "during these skirmishes", "in this attack": the act that is being told, whatever the date beside it.
bool Segmenter::refersBack(const Frame& frame) const
{
    return std::any_of(frame.events.begin(), frame.events.end(), [&](const Item* event) {
        for (std::size_t back = 1; back <= 2 && event->tokens.first >= frame.tokens.first + back; ++back) {
            const QString& word = m_reading.word(event->tokens.first - back);
            if (word == u"these" || word == u"this" || word == u"those" || word == u"cette" || word == u"ces")
                return true;
        }
        return false;
    });
}

/// A new paragraph that begins with a date.
bool Segmenter::opensParagraph(const Frame& frame) const
{
    if (frame.line == m_line || m_line == kNone)
        return false;
    const Tokens opening{frame.tokens.first, std::min(frame.tokens.last, frame.tokens.first + 4)};
    return m_reading.hasItem(opening, MentionType::Date);
}

/// Says how things are, not what happened: "has been battling", "since 2012", totals over years.
bool Segmenter::isGeneral(const Frame& frame) const
{
    if (m_without.testFlag(Rule::GeneralTalk))
        return false;
    if (freshDate(frame) != nullptr || definiteAct(frame) || frame.kind == text::LineKind::Headline)
        return false;
    const bool span = std::any_of(frame.dates.begin(), frame.dates.end(),
                                  [](const DateMark& date) { return date.use == DateUse::Span; });
    return span || frame.background || frame.kind == text::LineKind::Subhead;
}

bool Segmenter::hasNewPlace(const Frame& frame, const Group& group, bool fronted) const
{
    bool any = false;
    for (const PlaceMark& place : frame.places) {
        if (place.use != PlaceUse::Locates && !(fronted && place.use == PlaceUse::Admin))
            continue;
        if (fronted && !place.fronted)
            continue;
        const QString name = text::foldName(place.item->mention->quote);
        if (holds(group.places, name) || holds(group.admin, name))
            return false;
        any = true;
    }
    return any;
}

/// "Near B, a roadside bomb struck a truck on Monday.": no word of an act, but the next of those that the
/// lead sums.
bool Segmenter::opensNextOfSum(const Frame& frame) const
{
    if (m_current == kNone || m_recalled != kNone || m_out.window.list || !m_out.groups.front().severalActs ||
        !m_out.groups.front().lead || frame.kind != text::LineKind::Body || isGeneral(frame))
        return false;
    const bool told = freshDate(frame) != nullptr && m_reading.hasItem(frame.tokens, MentionType::Weapon);
    const Group& current = m_out.groups[m_current];
    return told && (m_current == 0 ? opensWithPlaceOf(frame, current) : hasNewPlace(frame, current, true));
}

/// "At A, ...": one of the places that the lead names for its several acts.
bool Segmenter::opensWithPlaceOf(const Frame& frame, const Group& sum) const
{
    return sum.lead && sum.places.size() > 1 && frame.kind == text::LineKind::Body &&
           std::any_of(frame.places.begin(), frame.places.end(), [&](const PlaceMark& place) {
               return place.use == PlaceUse::Locates && place.fronted &&
                      holds(sum.places, text::foldName(place.item->mention->quote));
           });
}

/// "49 civilians were also killed when ... near R": beside what is told already, at a place of its own.
bool Segmenter::tellsMore(const Frame& frame, const Group& group) const
{
    if (group.places.empty() || frame.casualties.empty() || !hasNewPlace(frame, group, false))
        return false;
    for (const Item* casualty : frame.casualties) {
        const std::size_t to = std::min(frame.tokens.last, casualty->tokens.last + 3);
        for (std::size_t t = casualty->tokens.last; t < to; ++t) {
            const QString& word = m_reading.word(t);
            if (word == u"also" || word == u"egalement" || word == u"aussi")
                return true;
        }
    }
    return false;
}

/// A reply of state forces elsewhere: militants hit at a place of its own.
bool Segmenter::counterAction(const Frame& frame, const Group& group) const
{
    if (!group.date || !hasNewPlace(frame, group, false) || frame.events.empty())
        return false;
    const bool militants =
        std::any_of(frame.casualties.begin(), frame.casualties.end(), [](const Item* item) {
            const auto* value = std::get_if<model::CasualtyValue>(&item->mention->value);
            return value != nullptr && value->victims == model::VictimGroup::Militants;
        });
    const bool other = std::any_of(frame.events.begin(), frame.events.end(), [&](const Item* event) {
        const auto tactic = tacticOf(*event);
        return tactic &&
               (*tactic == Tactic::AirStrike || *tactic == Tactic::Clash || *tactic == Tactic::Shelling) &&
               std::find(group.tactics.begin(), group.tactics.end(), *tactic) == group.tactics.end();
    });
    return militants && other;
}

QString Segmenter::whyNew(const Frame& frame, const Group& current) const
{
    if (m_without.testFlag(Rule::Division))
        return {};
    const DateMark* date = freshDate(frame);
    const bool act = !frame.events.empty() || !frame.casualties.empty() || frame.first || frame.next;
    const bool located = !current.places.empty() || !current.admin.empty();
    const bool anchored = date != nullptr || !frame.places.empty();
    if (frame.next && anchored && !frame.severalActs)
        return QStringLiteral("a further act by its sequence word");
    if (current.severalActs && act && !frame.severalActs &&
        (frame.first || hasNewPlace(frame, current, false) || hasNewPlace(frame, current, true) ||
         opensWithPlaceOf(frame, current)))
        return QStringLiteral("one of the acts that the lead sums");
    // "warplanes hit a base in B on Thursday, killing ten": no word for the act, but a place of its own
    const bool told =
        !frame.events.empty() || (!frame.casualties.empty() && frame.kind == text::LineKind::Body &&
                                  !current.places.empty() && hasNewPlace(frame, current, false));
    if (date != nullptr && told && date->isDay() && current.date && !refersBack(frame)) {
        const auto [first, last] = daysOf(*date->value);
        const auto [otherFirst, otherLast] = daysOf(*current.date);
        if (last < otherFirst || otherLast < first)
            return QStringLiteral("another day");
    }
    const bool unplaced = std::none_of(frame.places.begin(), frame.places.end(),
                                       [](const PlaceMark& place) { return place.use == PlaceUse::Locates; });
    const bool ownDay = date != nullptr && !frame.events.empty() && unplaced && !definiteAct(frame);
    if (frame.shift && act && anchored && (current.date || located) &&
        (hasNewPlace(frame, current, false) || hasNewPlace(frame, current, true) || ownDay))
        return QStringLiteral("set apart by its opening words");
    if (tellsMore(frame, current))
        return QStringLiteral("told beside the first, with a place of its own");
    if (act && !current.places.empty() && hasNewPlace(frame, current, true))
        return QStringLiteral("another place opens the sentence");
    if (opensParagraph(frame) && act && date != nullptr && date->isDay() && current.date &&
        !current.places.empty() && !frame.events.empty() && !definiteAct(frame) &&
        hasNewPlace(frame, current, false))
        return QStringLiteral("a paragraph with its own date and place");
    if (counterAction(frame, current))
        return QStringLiteral("a reply at another place");
    return {};
}

std::size_t Segmenter::groupWithPlace(const Frame& frame) const
{
    for (const PlaceMark& place : frame.places) {
        if (place.use != PlaceUse::Locates)
            continue;
        const auto known = m_withPlace.constFind(text::foldName(place.item->mention->quote));
        if (known != m_withPlace.cend())
            return *known;
    }
    return kNone;
}

std::size_t Segmenter::targetOf(std::size_t index)
{
    const Frame& frame = m_frames[index];
    if (m_newItem && frame.tellsViolence()) {
        m_newItem = false;
        return open(IncidentRole::Main, index, QStringLiteral("a list item of its own"));
    }
    if (m_current == kNone)
        return open(IncidentRole::Main, index, QStringLiteral("the first act that is reported"));
    const Group& current = m_out.groups[m_current];
    if (m_out.window.list && !m_newItem && current.reason == u"a list item of its own")
        return m_current;
    const bool sequence = (frame.first || frame.next) && !frame.severalActs && !frame.events.empty();
    if (sequence && !current.severalActs && freshDate(frame) == nullptr &&
        current.role != IncidentRole::Aggregate) {
        const std::size_t whole = current.whole == kNone ? m_current : current.whole;
        if (!m_out.groups[whole].severalActs && m_out.groups[whole].date && !frame.places.empty()) {
            const std::size_t part =
                open(IncidentRole::Part, index, QStringLiteral("a piece that a source tells apart"));
            m_out.groups[part].whole = whole;
            return part;
        }
    }
    const QString reason =
        whyNew(frame, current.role == IncidentRole::Part ? m_out.groups[current.whole] : current);
    if (!reason.isEmpty()) {
        const DateMark* date = freshDate(frame);
        const std::size_t known = frame.next || frame.first ? kNone : groupWithPlace(frame);
        if (known != kNone && known != m_current) {
            const Group& group = m_out.groups[known];
            const bool sameDay =
                date == nullptr || !group.date || daysOf(*date->value).first <= daysOf(*group.date).second;
            if (sameDay && !(group.severalActs && group.lead))
                return known;
        }
        return open(IncidentRole::Main, index, reason);
    }
    if (current.role == IncidentRole::Part && frame.line != m_line)
        return current.whole;
    return m_current;
}

void Segmenter::takeBackground(std::size_t index, Tokens tokens, const QString& reason)
{
    m_recalled = open(IncidentRole::Background, index, reason);
    attach(m_recalled, index, tokens);
}

void Segmenter::takePieces(std::size_t index)
{
    if (m_without.testFlag(Rule::Sums))
        return;
    const std::vector<Piece> pieces = piecesByPlace(m_reading, m_frames[index]);
    for (const Piece& piece : pieces) {
        const std::size_t part = open(IncidentRole::Part, index, QStringLiteral("one place of several"));
        m_out.groups[part].whole = m_current;
        attach(part, index, piece.tokens);
        m_out.pieces.push_back(piece.casualty);
    }
}

/// "Neither attack was claimed", "the army sees in the first two the hand of X"
void Segmenter::attachToAll(std::size_t index)
{
    const CueHit* cue = m_reading.firstCue(m_frames[index].tokens, Cue::AllOfThem);
    const bool firstTwo = cue != nullptr && m_reading.textOf({cue->first, cue->last}).contains(u"two");
    const auto take = [&](Group& group) {
        if (group.role != IncidentRole::Main || group.severalActs)
            return false;
        group.fragments.push_back({index, m_frames[index].tokens});
        return true;
    };
    std::size_t seen = 0;
    int taken = 0;
    if (firstTwo) {
        for (auto group = m_out.groups.begin(); group != m_out.groups.end() && taken < 2; ++group) {
            taken += take(*group) ? 1 : 0;
            if (++seen == kMostTogether)
                return;
        }
        return;
    }
    for (auto group = m_out.groups.rbegin(); group != m_out.groups.rend() && seen < kMostTogether; ++group) {
        take(*group);
        ++seen;
    }
}

void Segmenter::take(std::size_t index)
{
    const Frame& frame = m_frames[index];
    if (frame.line != m_line) {
        m_recalled = kNone;
        m_newItem = false;
    }
    if (m_itemOpens[index]) {
        m_newItem = true;
        m_itemsBegun = true;
    }
    if (frame.kind == text::LineKind::Dateline ||
        (!frame.tellsViolence() && !frame.attributes && !frame.first && !frame.next))
        takeQuiet(index);
    else
        takeAct(index);
    m_line = frame.line;
}

/// A sentence without an act: places and dates of a list item's heading, and what goes on about the act that
/// is told.
void Segmenter::takeQuiet(std::size_t index)
{
    const Frame& frame = m_frames[index];
    if (m_newItem && frame.listItem) {
        m_current = open(IncidentRole::Main, index, QStringLiteral("a list item of its own"));
        m_newItem = false;
        m_toldLine = frame.line;
        attach(m_current, index, frame.tokens);
    } else if (frame.severalActs && frame.lead && m_current == kNone) {
        m_current = open(IncidentRole::Main, index, QStringLiteral("the acts that the lead sums"));
        attach(m_current, index, frame.tokens);
    } else if (opensNextOfSum(frame)) {
        m_current = open(IncidentRole::Main, index, QStringLiteral("one of the acts that the lead sums"));
        m_toldLine = frame.line;
        attach(m_current, index, frame.tokens);
    } else if (frame.line != m_line && oldDate(frame) != nullptr && freshDate(frame) == nullptr) {
        // "On July 22, it was the capital that had been targeted. ...": what follows is recalled
        takeBackground(index, frame.tokens, QStringLiteral("dated before the news"));
    } else if (m_current != kNone && m_recalled == kNone && !isGeneral(frame) && !m_out.window.list &&
               frame.kind == text::LineKind::Body && !m_out.groups[m_current].date &&
               freshDate(frame) != nullptr && frame.line != m_line) {
        attach(m_current, index, frame.tokens); // when it happened is told before what
    } else if (m_current != kNone && m_recalled == kNone && !isGeneral(frame) && !m_out.window.list &&
               frame.kind == text::LineKind::Body && m_out.groups[m_current].places.empty() &&
               std::any_of(frame.places.begin(), frame.places.end(),
                           [](const PlaceMark& place) { return place.use == PlaceUse::Locates; })) {
        attach(m_current, index, frame.tokens);
    } else if (m_current != kNone && m_recalled == kNone && !isGeneral(frame) && !m_out.window.list &&
               frame.kind == text::LineKind::Body && m_reading.hasItem(frame.tokens, MentionType::Weapon) &&
               m_reading.firstCue(frame.tokens, Cue::Attacker) != nullptr && oldDate(frame) == nullptr) {
        attach(m_current, index, frame.tokens); // "the assailants used rockets"
    } else if (frame.line == m_toldLine && m_current != kNone && m_recalled == kNone && !isGeneral(frame)) {
        attach(m_current, index, frame.tokens);
    }
}

/// A sentence that tells or attributes an act.
void Segmenter::takeAct(std::size_t index)
{
    const Frame& frame = m_frames[index];
    Tokens tokens = frame.tokens;
    const bool recalls = !m_without.testFlag(Rule::Recall);
    if (const auto recall = recalls ? recalledPart(m_reading, frame, m_out.window) : std::nullopt) {
        const std::size_t current = m_recalled;
        takeBackground(index, recall->tokens, recall->reason);
        m_recalled = current;
        if (recall->tokens.first == frame.tokens.first)
            tokens = {recall->tokens.last, frame.tokens.last};
        else
            tokens = {frame.tokens.first, recall->tokens.first};
        const bool rest = m_reading.hasItem(tokens, MentionType::Event) ||
                          m_reading.hasItem(tokens, MentionType::Casualty) || frame.attributes;
        if (!rest) {
            return;
        }
    } else if (recalls && oldDate(frame) != nullptr && freshDate(frame) == nullptr) {
        takeBackground(index, tokens, QStringLiteral("dated before the news"));
        return;
    }
    if (m_recalled != kNone && freshDate(frame) == nullptr) {
        attach(m_recalled, index, tokens);
        return;
    }
    if (isGeneral(frame) && !frame.attributes && !m_newItem) {
        return;
    }
    if (frame.allOfThem && frame.attributes && frame.casualties.empty()) {
        attachToAll(index);
        return;
    }
    if (m_out.window.list && m_itemsBegun && !m_newItem && !frame.listItem && frame.line != m_toldLine &&
        !m_reading.firstCue(frame.tokens, Cue::OwnSide) && freshDate(frame) == nullptr) {
        return; // outlook, method, appeals after the items
    }
    const std::size_t target = targetOf(index);
    m_current = target;
    m_toldLine = frame.line;
    attach(target, index, tokens);
    takePieces(index);
}

/// A lead that sums several acts is an aggregate once they are told one by one; else it is the act itself.
void Segmenter::settleRoles()
{
    for (std::size_t g = 0; g < m_out.groups.size(); ++g) {
        Group& sum = m_out.groups[g];
        if (sum.role != IncidentRole::Main || !sum.severalActs || !sum.lead || m_without.testFlag(Rule::Sums))
            continue;
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < m_out.groups.size(); ++i) {
            if (i != g && m_out.groups[i].role == IncidentRole::Main)
                others.push_back(i);
        }
        if (others.size() >= 2) {
            sum.role = IncidentRole::Aggregate;
            m_out.sum = g;
            sum.reason = QStringLiteral("a sum over several acts");
        } else if (others.size() == 1 &&
                   !(sum.date && !sum.places.empty() &&
                     m_out.groups[others.front()].reason == u"set apart by its opening words")) {
            Group& only = m_out.groups[others.front()];
            only.fragments.insert(only.fragments.begin(), sum.fragments.begin(), sum.fragments.end());
            only.lead = true;
            sum.fragments.clear();
        }
        break;
    }
    joinRecalls();
    for (std::size_t g = 0; g < m_out.groups.size(); ++g) {
        Group& group = m_out.groups[g];
        if (group.whole != kNone && m_out.groups[group.whole].role != IncidentRole::Main)
            group.whole = kNone;
        if (group.whole != kNone)
            m_out.groups[group.whole].parts.push_back(g);
    }
}

/// The same earlier act recalled twice is one.
void Segmenter::joinRecalls()
{
    QHash<QString, std::vector<std::size_t>> atPlace; // recalls with one place
    for (std::size_t g = 0; g < m_out.groups.size(); ++g) {
        Group& group = m_out.groups[g];
        if (group.role != IncidentRole::Background || group.places.empty() || group.fragments.empty())
            continue;
        std::size_t same = kNone;
        for (const QString& place : group.places) {
            for (const std::size_t i : atPlace.value(place)) {
                const Group& other = m_out.groups[i];
                if (i < same && (!other.date || !group.date || *other.date == *group.date))
                    same = i;
            }
        }
        if (same != kNone) {
            Group& other = m_out.groups[same];
            other.fragments.insert(other.fragments.end(), group.fragments.begin(), group.fragments.end());
            group.fragments.clear();
        } else if (group.places.size() == 1) {
            std::vector<std::size_t>& known = atPlace[group.places.front()];
            if (known.size() < kMostRecalls)
                known.push_back(g);
        }
    }
}

} // namespace

bool NewsWindow::isOld(const model::Edtf& value) const
{
    const auto [first, lastDay] = daysOf(value);
    if (first.daysTo(lastDay) > kCoarseDays)
        return published.isNull() ? day.has_value() : true;
    if (!published.isNull() && lastDay < published.addDays(list ? -kListDays : -kNewsDays))
        return true;
    return !list && day && lastDay < day->addDays(1 - kRecallDays);
}

bool NewsWindow::isFresh(const DateMark& date) const
{
    if (date.use != DateUse::Event || !date.value || isOld(*date.value))
        return false;
    return published.isNull() || daysOf(*date.value).first <= published;
}

Segmentation segment(const Reading& reading, const std::vector<Frame>& frames, Rules without)
{
    return Segmenter(reading, frames, without).run();
}

} // namespace casus::drafting
