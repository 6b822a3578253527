// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "model/evidence.h"

#include <QDate>
#include <QHash>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

namespace casus::ui {

/// What the parts of the form know of the document in hand. Owned by the panel; the project outlives the
/// form.
struct FormContext {
    QPointer<curation::Project> project;
    model::DocumentId document;
    QDate published; // anchor of relative dates
    QString publisher;
    QString language;
    QHash<model::DocumentId, QString> documentTitles; // of every document that a claim comes from

    [[nodiscard]] bool readOnly() const { return !project || project->isReadOnly(); }
    [[nodiscard]] const curation::Engine& engine() const { return project->engine(); }
    [[nodiscard]] const knowledge::Knowledge& knowledge() const { return project->engine().knowledge(); }
};

/// A change that a part of the form asks for; the sentence says why it was not made.
template <typename... Values>
using Commit = std::function<std::optional<QString>(const Values&...)>;

/// What F brings: the words, where they stand, and the mention that they are, if any.
struct PickedWords {
    QString words;
    model::Evidence evidence;
    std::optional<model::Mention> mention;
};

} // namespace casus::ui
