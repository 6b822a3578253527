// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shared_options.h"
#include "cli/subcommands.h"
#include "curation/jobs.h"

#include <QFileInfo>

namespace casus::cli {

namespace {

QString name()
{
    return QStringLiteral("gazetteer");
}

std::unique_ptr<store::Store> openToWrite(const QString& path, Console& console)
{
    store::Store::Opened opened = store::Store::open(path, store::OpenMode::OpenExisting);
    if (!opened.store || opened.store->isReadOnly()) {
        console.complain(opened.report.message);
        return nullptr;
    }
    return std::move(opened.store);
}

int importPlaces(const QString& project, const QStringList& files, Console& console)
{
    const auto held = openToWrite(project, console);
    if (!held)
        return SomethingRefused;
    const auto outcome = curation::importGazetteer(project, files, console.progress(), {});
    if (!outcome) {
        console.complain(outcome.error().message);
        return SomethingRefused;
    }
    for (const QString& warning : outcome->warnings)
        console.complain(warning);
    for (const curation::FileProblem& problem : outcome->refused)
        console.complain(problem.message);
    for (const store::PlaceLayer& layer : outcome->imported)
        console.say((layer.places == 1 ? QStringLiteral("%1: %2 place.") : QStringLiteral("%1: %2 places."))
                        .arg(layer.name)
                        .arg(layer.places));
    if (!outcome->imported.isEmpty())
        console.say(QStringLiteral("casus draft --again %1 drafts what is undecided with them.")
                        .arg(QFileInfo(project).fileName()));
    return outcome->warnings.isEmpty() && outcome->refused.isEmpty() ? Done : SomethingRefused;
}

int listPlaces(const QString& project, Console& console)
{
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store) {
        console.complain(opened.report.message);
        return SomethingRefused;
    }
    const auto layers = opened.store->reader().placeLayers(store::LayerBytes::LeaveOut);
    if (!layers) {
        console.complain(layers.error().message);
        return SomethingRefused;
    }
    for (const store::PlaceLayer& layer : *layers)
        console.say(QStringList{layer.name, QString::number(layer.places),
                                layer.importedAt.toString(Qt::ISODate), layer.source, layer.credit}
                        .join(u'\t'));
    return Done;
}

int removePlaces(const QString& project, const QStringList& names, Console& console)
{
    const auto held = openToWrite(project, console);
    if (!held)
        return SomethingRefused;
    int code = Done;
    for (const QString& one : names) {
        if (const auto removed = held->removePlaceLayer(one); !removed) {
            console.complain(removed.error().message);
            code = SomethingRefused;
        }
    }
    return code;
}

} // namespace

Syntax gazetteerSyntax()
{
    return {.name = name(),
            .arguments = QStringLiteral("import PROJECT FILE... | list PROJECT | remove PROJECT NAME..."),
            .summary = QStringLiteral("Places of a project's own: import, list, remove."),
            .options = {},
            .least = 2,
            .most = -1,
            .more = QStringLiteral(
                "import takes GeoNames dumps (XX.zip, XX.txt, XX.txt.gz) and tables (.tsv, columns as in\n"
                "resources/gazetteer/README.md) into the project file. A bad line is named with its number, "
                "the rest\nis taken; importing a file again replaces what came from it. Documents drafted "
                "before keep their\nplaces until casus draft --again.\n"
                "list prints a line a file: name, places, time of import, source, credit, divided by tabs.")};
}

int gazetteer(const CommandLine& line, Console& console)
{
    const QString& verb = line.arguments.at(0);
    const QString& project = line.arguments.at(1);
    const QStringList rest = line.arguments.mid(2);
    if (verb == u"list" && rest.isEmpty())
        return listPlaces(project, console);
    if (verb == u"import" && !rest.isEmpty())
        return importPlaces(project, rest, console);
    if (verb == u"remove" && !rest.isEmpty())
        return removePlaces(project, rest, console);
    return wrongWords(console, name(),
                      verb == u"list" ? QStringLiteral("list takes a project and nothing more.")
                      : verb == u"import" || verb == u"remove"
                          ? QStringLiteral("%1 needs a project and what to %1.").arg(verb)
                          : QStringLiteral("“%1” is not import, list or remove.").arg(verb));
}

} // namespace casus::cli
