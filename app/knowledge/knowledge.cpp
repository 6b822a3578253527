// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/knowledge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>

namespace casus::knowledge {

namespace {

QStringList tablesIn(const QString& folder)
{
    QStringList files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

QStringList tablesIn(const QStringList& roots, const QString& part)
{
    QStringList files;
    for (const QString& root : roots)
        files.append(tablesIn(root % u'/' % part));
    return files;
}

QHash<QString, Lexicon> loadLexicons(const QStringList& roots, QStringList* warnings,
                                     std::optional<Error>& error)
{
    QMap<QString, QStringList> files;
    for (const QString& file : tablesIn(roots, QStringLiteral("lexicons")))
        files[QFileInfo(file).completeBaseName()].append(file);
    QHash<QString, Lexicon> lexicons;
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        Result<Lexicon> lexicon = Lexicon::load(it.value(), warnings);
        if (!lexicon) {
            error = lexicon.error();
            return {};
        }
        lexicons.insert(it.key(), std::move(*lexicon));
    }
    return lexicons;
}

} // namespace

Result<std::shared_ptr<const Knowledge>> Knowledge::load(const KnowledgeSources& sources,
                                                         QStringList* warnings)
{
    if (sources.resources.isEmpty() || !QFileInfo(sources.resources).isDir())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("The program's resources are not at “%1”.").arg(sources.resources),
                     {}};
    QStringList ignored;
    if (!warnings)
        warnings = &ignored;
    const QStringList roots = QStringList{sources.resources} + sources.extensions;
    auto knowledge = std::make_shared<Knowledge>();

    Result<Countries> countries =
        Countries::load(sources.resources % QStringLiteral("/countries/countries.tsv"));
    if (!countries)
        return countries.error();
    knowledge->m_countries = std::move(*countries);

    Result<ActorRegister> actors = ActorRegister::load(tablesIn(roots, QStringLiteral("actors")), warnings);
    if (!actors)
        return actors.error();
    knowledge->m_actors = std::move(*actors);
    Result<std::vector<StateForce>> forces =
        loadStateForces(sources.resources % QStringLiteral("/actors/state-forces.table"), warnings);
    if (!forces)
        return forces.error();
    knowledge->m_actors.setStateForces(std::move(*forces), knowledge->m_countries);

    std::optional<Error> error;
    knowledge->m_lexicons = loadLexicons(roots, warnings, error);
    if (error)
        return *error;

    if (const QString shipped = sources.resources % QStringLiteral("/gazetteer/casus.gaz");
        QFileInfo::exists(shipped)) {
        Result<Gazetteer> gazetteer = Gazetteer::open(shipped);
        if (!gazetteer)
            return gazetteer.error();
        knowledge->m_gazetteer = std::move(*gazetteer);
    } else {
        warnings->append(QStringLiteral("The shipped gazetteer “%1” is missing.").arg(shipped));
    }
    Gazetteer& gazetteer = knowledge->m_gazetteer;
    if (const Result<void> added = gazetteer.addCountries(knowledge->m_countries); !added)
        return added.error();
    for (const KnowledgeSources::Layer& layer : sources.layers) {
        // A layer that is damaged or of another version costs its places, not the project.
        if (const Result<void> added = gazetteer.addLayer(layer.bytes, layer.name); !added)
            warnings->append(added.error().message);
    }
    if (const Result<void> added =
            gazetteer.addTables(tablesIn(roots, QStringLiteral("gazetteer")), warnings);
        !added)
        return added.error();
    for (const QString& dump : sources.geoNames) {
        if (const Result<qint64> added = gazetteer.addGeoNames(dump, warnings); !added)
            return added.error();
    }
    return std::shared_ptr<const Knowledge>(std::move(knowledge));
}

const Lexicon& Knowledge::lexicon(const QString& name) const
{
    const auto found = m_lexicons.constFind(name);
    return found != m_lexicons.constEnd() ? *found : m_none;
}

QString resourcesFolder()
{
    QStringList places{qEnvironmentVariable("CASUS_RESOURCES")};
    if (QCoreApplication::instance()) {
        const QString beside = QCoreApplication::applicationDirPath();
        places << beside % QStringLiteral("/resources") << beside % QStringLiteral("/../share/casus");
    }
#ifdef CASUS_INSTALLED_RESOURCES
    places << QStringLiteral(CASUS_INSTALLED_RESOURCES);
#endif
#ifdef CASUS_BUILD_RESOURCES
    places << QStringLiteral(CASUS_BUILD_RESOURCES);
#endif
    for (const QString& place : places) {
        if (!place.isEmpty() && QFileInfo::exists(place % QStringLiteral("/countries/countries.tsv")))
            return QDir(place).absolutePath();
    }
    return {};
}

} // namespace casus::knowledge
