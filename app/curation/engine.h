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

/// The shipped resources, then the user's own folder, then the folder "casus-knowledge" beside the project
/// where one is there. `resources` is empty where no resources were found.
[[nodiscard]] knowledge::KnowledgeSources defaultSources(const QString& project = {});

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

private:
    explicit Engine(std::shared_ptr<const knowledge::Knowledge> knowledge);

    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
    extraction::Extractor m_extractor;
    drafting::Drafter m_drafter;
};

} // namespace casus::curation
