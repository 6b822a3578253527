// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shared_options.h"

namespace casus::cli {

Option metadataOption()
{
    return {QStringLiteral("metadata"),
            {},
            QStringLiteral("FILE"),
            QStringLiteral("CSV with the columns file, published, publisher, title, url.")};
}

Option gazetteerOption()
{
    return {QStringLiteral("gazetteer"),
            {},
            QStringLiteral("FILE"),
            QStringLiteral("GeoNames dump or folder of dumps beside the shipped places; may be repeated.")};
}

Option withoutOption()
{
    return {QStringLiteral("without"),
            {},
            QStringLiteral("MEANS"),
            QStringLiteral(
                "Leave out rules, knowledge or model, to see what each contributes; may be repeated.")};
}

std::optional<extraction::ExtractorOptions> extractorOptions(const CommandLine& line, const QString& command,
                                                             Console& console)
{
    extraction::ExtractorOptions options;
    for (const QString& means : line.values.value(QStringLiteral("without"))) {
        if (means == u"rules") {
            options.rules = false;
        } else if (means == u"knowledge") {
            options.knowledge = false;
        } else if (means == u"model") {
            options.model = false;
        } else {
            (void)wrongWords(console, command,
                             QStringLiteral("“%1” is none of rules, knowledge and model.").arg(means));
            return std::nullopt;
        }
    }
    return options;
}

std::shared_ptr<const curation::Engine> loadEngine(knowledge::KnowledgeSources sources,
                                                   const CommandLine& line, Console& console, int& code)
{
    sources.geoNames = line.values.value(QStringLiteral("gazetteer"));
    QStringList warnings;
    const auto engine = curation::Engine::load(sources, &warnings);
    for (const QString& warning : std::as_const(warnings)) {
        console.complain(warning);
        code = SomethingRefused;
    }
    if (!engine) {
        console.complain(engine.error().message);
        code = SomethingRefused;
        return nullptr;
    }
    return *engine;
}

} // namespace casus::cli
