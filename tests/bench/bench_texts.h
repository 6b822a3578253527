// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge.h"
#include "text/decode.h"

#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <memory>

// What the benchmarks read, each in the same way.
namespace casus::bench {

/// All texts below a folder, by name, one after the other; empty where there are none.
inline QString sampleText(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    names.sort();
    QString all;
    for (const QString& name : std::as_const(names)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto decoded = text::decode(file.readAll(), file.fileName());
        if (decoded)
            all += decoded->text + QStringLiteral("\n\n");
    }
    return all;
}

/// The shipped knowledge; null with a sentence on `out` where it cannot be read.
inline std::shared_ptr<const knowledge::Knowledge> shippedKnowledge(QTextStream& out)
{
    knowledge::KnowledgeSources sources;
    sources.resources = QStringLiteral(CASUS_RESOURCES);
    auto knowledge = knowledge::Knowledge::load(sources);
    if (knowledge)
        return *knowledge;
    out << knowledge.error().message << '\n';
    return nullptr;
}

} // namespace casus::bench
