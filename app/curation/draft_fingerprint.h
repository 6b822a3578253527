// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge.h"
#include "model/codebook.h"
#include "model/document.h"

#include <QString>

namespace casus::curation {

class Engine;

/// Of the content of every file that the engine reads: lexicons, actors, places, model, the user's own tables
/// and the project's imported places. The same content gives the same text wherever it lies.
[[nodiscard]] QString knowledgeFingerprint(const knowledge::KnowledgeSources& sources);
/// Of everything that drafts follow from: program, knowledge, and what the codebook has retired.
[[nodiscard]] QString draftFingerprint(const Engine& engine, const model::Codebook& codebook);
/// Would the undecided suggestions of the document be drafted otherwise today? Not asked of documents that
/// are finished or that nothing has drafted.
[[nodiscard]] bool isStale(const model::DocumentInfo& info, const QString& fingerprint);

} // namespace casus::curation
