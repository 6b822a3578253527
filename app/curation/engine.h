// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "drafting/drafter.h"
#include "extraction/extractor.h"
#include "knowledge/knowledge.h"
#include "model/document.h"

#include <memory>

namespace casus::curation {

/// The shipped resources, the places imported into the project, then the tables of the user's own folder,
/// then those of the folder "casus-knowledge" beside the project, each where there is one. `resources` is
/// empty where no resources were found.
[[nodiscard]] knowledge::KnowledgeSources defaultSources(const QString& project = {});

/// Where a user's own tables may lie, in the order in which they are read, whether they are there or not.
[[nodiscard]] QStringList userKnowledgeFolders(const QString& project = {});

/// What is known of a document besides its text, as finders and drafter want it.
[[nodiscard]] extraction::Context contextOf(const model::DocumentInfo& info);

/// Knowledge, finders and drafter, loaded once and shared between threads.
class Engine {
public:
    [[nodiscard]] static Result<std::shared_ptr<const Engine>>
    load(const knowledge::KnowledgeSources& sources, QStringList* warnings = nullptr);

    struct Drafts {
        extraction::Extraction extraction;
        std::vector<model::Incident> incidents;
    };
    [[nodiscard]] Drafts draft(const QString& canonicalText, const extraction::Context& context) const;
    /// The same for a stored document: mentions, reports, claims and evidence carry its id, mentions the
    /// drafter's name.
    [[nodiscard]] Drafts draftFor(const model::Document& document) const;

    [[nodiscard]] const extraction::Extractor& extractor() const { return m_extractor; }
    [[nodiscard]] const knowledge::Knowledge& knowledge() const { return *m_knowledge; }
    /// Of what it was loaded from (draft_fingerprint.h).
    [[nodiscard]] const QString& fingerprint() const { return m_fingerprint; }
    /// Lines of tables that could not be read, in words.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }

private:
    Engine(std::shared_ptr<const knowledge::Knowledge> knowledge, QString fingerprint, QStringList warnings);

    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
    extraction::Extractor m_extractor;
    drafting::Drafter m_drafter;
    QString m_fingerprint;
    QStringList m_warnings;
};

} // namespace casus::curation
