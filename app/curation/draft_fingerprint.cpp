// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/draft_fingerprint.h"

#include "curation/engine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace casus::curation {

namespace {

constexpr qsizetype kShown = 24; // hexadecimal digits: 96 bits

QCryptographicHash newHash()
{
    return QCryptographicHash(QCryptographicHash::Blake2b_160); // the fastest that Qt has
}

/// One part, so that no two different lists of parts give the same bytes.
void add(QCryptographicHash& hash, const QString& name, const QByteArray& content)
{
    hash.addData(QByteArrayView((name + u'\n' + QString::number(content.size()) + u'\n').toUtf8()));
    hash.addData(QByteArrayView(content));
}

void addFile(QCryptographicHash& hash, const QString& name, const QString& path)
{
    QFile file(path);
    add(hash, name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/// Tables and binaries below the folder that the engine reads, by their relative names.
void addFolder(QCryptographicHash& hash, const QString& root)
{
    const QDir folder(root);
    for (const QString& part :
         {QStringLiteral("actors"), QStringLiteral("countries"), QStringLiteral("gazetteer"),
          QStringLiteral("lexicons"), QStringLiteral("models")}) {
        const QDir dir(folder.filePath(part));
        const QStringList names = dir.entryList({QStringLiteral("*.tsv"), QStringLiteral("*.table"),
                                                 QStringLiteral("*.gaz"), QStringLiteral("*.model")},
                                                QDir::Files, QDir::Name);
        for (const QString& name : names) {
            // What only the training of the model or a map reads changes nothing.
            if ((part != u"models" || name.endsWith(QStringLiteral(".model"))) &&
                !name.startsWith(QStringLiteral("outlines")))
                addFile(hash, part + u'/' + name, dir.filePath(name));
        }
    }
}

QString shown(const QCryptographicHash& hash)
{
    return QString::fromLatin1(hash.result().toHex()).left(kShown);
}

} // namespace

QString knowledgeFingerprint(const knowledge::KnowledgeSources& sources)
{
    QCryptographicHash hash = newHash();
    addFolder(hash, sources.resources);
    for (const QString& folder : sources.extensions)
        addFolder(hash, folder);
    for (const knowledge::KnowledgeSources::Layer& layer : sources.layers)
        add(hash, layer.name, layer.bytes);
    for (const QString& dump : sources.geoNames) {
        if (!QFileInfo(dump).isDir()) {
            addFile(hash, QFileInfo(dump).fileName(), dump);
            continue;
        }
        const QDir dir(dump);
        for (const QString& name : dir.entryList(QDir::Files, QDir::Name))
            addFile(hash, name, dir.filePath(name));
    }
    return shown(hash);
}

QString draftFingerprint(const Engine& engine, const model::Codebook& codebook)
{
    QCryptographicHash hash = newHash();
    add(hash, QStringLiteral("program"), extraction::drafterName().toUtf8());
    add(hash, QStringLiteral("knowledge"), engine.fingerprint().toUtf8());
    for (const model::LabelType& type : codebook.types) {
        if (model::isBuiltIn(type.id) && type.retired)
            add(hash, QStringLiteral("retired"), type.name.toUtf8());
    }
    return shown(hash);
}

bool isStale(const model::DocumentInfo& info, const QString& fingerprint)
{
    const bool finished =
        info.status == model::DocumentStatus::Done || info.status == model::DocumentStatus::NoIncident;
    return !finished && !info.draftedWith.isEmpty() && info.draftedWith != fingerprint;
}

} // namespace casus::curation
