// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "knowledge/actor_register.h"
#include "knowledge/countries.h"
#include "knowledge/gazetteer.h"
#include "knowledge/lexicon.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace casus::knowledge {

/// Where knowledge is read from. `resources` is the shipped folder; the user's folder and the folder beside
/// the project may hold actors/*.tsv, gazetteer/*.tsv and lexicons/*.tsv that extend it.
struct KnowledgeSources {
    QString resources;
    QStringList extensions = {}; // folders, later ones win
    QStringList geoNames = {};   // dump files or folders
    struct Layer {
        QString name;
        QByteArray bytes; // of gazetteer_import.h
    };
    QList<Layer> layers = {}; // places imported into the project
};

/// Everything known before a text is read. Immutable once loaded and shared between threads.
class Knowledge {
public:
    [[nodiscard]] static Result<std::shared_ptr<const Knowledge>> load(const KnowledgeSources& sources,
                                                                       QStringList* warnings = nullptr);
    [[nodiscard]] const ActorRegister& actors() const { return m_actors; }
    [[nodiscard]] const Gazetteer& gazetteer() const { return m_gazetteer; }
    [[nodiscard]] const Countries& countries() const { return m_countries; }
    /// "events", "weapons", "victims", "outcomes", ...: the file's base name. An empty lexicon where there is
    /// none.
    [[nodiscard]] const Lexicon& lexicon(const QString& name) const;

private:
    ActorRegister m_actors;
    Gazetteer m_gazetteer;
    Countries m_countries;
    QHash<QString, Lexicon> m_lexicons;
    Lexicon m_none;
};

/// The shipped resources: CASUS_RESOURCES of the environment, else beside the program, else the installed
/// folder, else the build's own. Empty where there is none.
[[nodiscard]] QString resourcesFolder();

} // namespace casus::knowledge
