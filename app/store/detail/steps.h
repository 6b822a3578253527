// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change.h"
#include "store/detail/documents.h"
#include "store/detail/incidents.h"
#include "store/detail/mentions.h"

#include <QSet>

#include <optional>

namespace casus::store {

/// Applies, logs and undoes steps. All of it requires a transaction, which the caller commits.
class Steps {
public:
    explicit Steps(const Connection& connection);

    /// `step` with ids filled in and changes that change nothing left out; id 0 where nothing is left.
    [[nodiscard]] Step commit(Step step);
    [[nodiscard]] std::optional<Step> undo(const QString& coder, const QDateTime& when);
    [[nodiscard]] std::optional<Step> redo(const QString& coder, const QDateTime& when);
    /// Undone steps that touch the document, and all undone after them, can no longer be redone.
    void forgetRedoOf(model::DocumentId document);

    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] QList<LogEntry> log(int limit, std::optional<model::DocumentId> document) const;
    [[nodiscard]] std::optional<model::Mention> draftOf(model::MentionId id) const;
    [[nodiscard]] std::optional<model::Incident> draftOf(model::IncidentId id) const;
    [[nodiscard]] qint64 secondsOfWork(model::IncidentId id, const QString& coder, qint64 longestPause) const;

private:
    enum class Mode { Decision, Replay };

    void apply(DocumentChange& change, Mode mode, const QDateTime& when);
    void apply(MentionChange& change, Mode mode, const QDateTime& when);
    void apply(IncidentChange& change, Mode mode, const QDateTime& when);
    void checkQuote(const std::optional<model::Mention>& before, model::Mention& after) const;
    /// Is it gone because its document was drafted anew? Then there is nothing left to undo of it.
    [[nodiscard]] bool isReplacedDraft(const AnyChange& change) const;

    [[nodiscard]] std::optional<Step> top(bool undone) const;
    [[nodiscard]] QString topText(bool undone) const;
    [[nodiscard]] QList<AnyChange> changesOf(model::StepId step) const;
    [[nodiscard]] Step replay(const Step& original, QList<AnyChange> changes, const QString& verb,
                              const QString& coder, const QDateTime& when);
    void write(Step& step, std::optional<model::StepId> of);
    void writeDecision(model::StepId step, const AnyChange& change);
    void recount();

    const Connection& m_connection;
    Documents m_documents;
    Mentions m_mentions;
    Incidents m_incidents;
    QSet<model::DocumentId> m_recount; // whose incidents changed
};

} // namespace casus::store
