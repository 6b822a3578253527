// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "curation/queue.h"
#include "model/codebook.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QObject>

#include <optional>

class QWidget;

namespace casus::ui {

class DocumentView;
class IncidentPanel;
class SuggestionBar;

/// Turns the review keys into verbs of the project and keeps text, suggestion bar and queue of the current
/// document in step. Owns nothing of the project; every failed verb is shown and changes nothing.
class ReviewController : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewController)

public:
    struct Parts {
        DocumentView& view;
        SuggestionBar& bar;
        IncidentPanel& incidents;
        Prompts& prompts;
        const Actions& actions;
        QWidget& window;
    };
    explicit ReviewController(const Parts& parts, QObject* parent = nullptr);

    void setProject(curation::Project* project);
    void setDocument(std::optional<model::DocumentId> id);
    [[nodiscard]] std::optional<model::DocumentId> document() const { return m_document; }
    [[nodiscard]] std::optional<model::Mention> current() const;
    void setCurrent(std::optional<model::MentionId> id);
    /// Order and threshold; the current one stays where it is still offered.
    void setQueueOptions(const curation::QueueOptions& options);
    void setType(model::MentionType type); // of the selection, else of the current mention
    void setOwnTypes(const QList<model::LabelType>& types) { m_ownTypes = types; }
    [[nodiscard]] const curation::QueueOptions& queueOptions() const { return m_options; }

Q_SIGNALS:
    void noticed(const QString& message); // for the status bar
    /// A mention of another document is wanted: show it, then ask again.
    void mentionAsked(casus::model::DocumentId document, casus::model::MentionId mention);
    void incidentAsked(casus::model::DocumentId document, casus::model::IncidentId incident);

private:
    void connectActions();
    void onChanged(const curation::ChangeNotice& notice);
    void reloadMentions();
    bool refreshMentions(const QSet<model::MentionId>& ids);
    void showCurrent();
    void goOn(int from);                       // to the next open suggestion from a place on
    void goOnAfter(const model::Mention& one); // to the one after it
    void goTo(std::optional<model::Mention> mention);
    void acceptCurrent();
    void rejectCurrent();
    void skip();
    void back();
    void cycleMarks();
    void decideMany();
    void showHistory();
    void showDrafts();
    void toggleBlind();
    void onBlindChanged();
    void editValue();
    void markSelection();
    void addMention(model::Span span, model::MentionType type);
    void newIncident();
    void fillField();
    void editSpan(model::MentionId id, model::Span span);
    bool done(const Result<void>& result); // shows the error

    Parts m_parts;
    curation::Project* m_project = nullptr;
    std::optional<model::DocumentId> m_document;
    QList<model::Mention> m_all; // of the document, any state, by place
    curation::QueueOptions m_options;
    curation::Queue m_queue;         // over m_all
    QList<model::MentionId> m_trail; // where the coder was, while the order is not that of reading
    std::optional<model::MentionId> m_current;
    QList<model::LabelType> m_ownTypes; // of the codebook
    model::MentionType m_lastType = model::MentionType::Place;
};

} // namespace casus::ui
