// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::Folders)
};

bool isTaken(const QString& name, const QStringList& suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const QString& suffix) {
        return name.size() > suffix.size() && name[name.size() - suffix.size() - 1] == u'.' &&
               name.endsWith(suffix, Qt::CaseInsensitive);
    });
}

/// Lies the file in the folder of parts that a browser saves beside a page?
bool isPartOfPage(const QString& file, const QString& folder)
{
    for (qsizetype at = file.indexOf(QStringLiteral("_files/"), folder.size()); at >= 0;
         at = file.indexOf(QStringLiteral("_files/"), at + 1)) {
        const QString page = file.left(at);
        if (QFileInfo::exists(page + QStringLiteral(".html")) ||
            QFileInfo::exists(page + QStringLiteral(".htm")))
            return true;
    }
    return false;
}

void searchFolder(const QString& folder, FileList& list)
{
    const QStringList suffixes = importSuffixes();
    QStringList files;
    QMap<QString, int> others; // by their ending
    QDirIterator walk(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        if (isPartOfPage(file, folder))
            continue;
        if (isTaken(walk.fileName(), suffixes))
            files.append(file);
        else
            ++others[walk.fileInfo().suffix().isEmpty() ? QStringLiteral("–")
                                                        : u'.' + walk.fileInfo().suffix()];
    }
    std::sort(files.begin(), files.end());
    list.files.append(files);
    if (others.isEmpty())
        return;
    int count = 0;
    QStringList kinds;
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        count += it.value();
        if (kinds.size() < 10)
            kinds.append(it.key());
    }
    list.notes.append(
        Words::tr("%n file(s) in “%1” are of kinds that hold no articles and were left out (%2).", nullptr,
                  count)
            .arg(QDir(folder).dirName(), kinds.join(u", ")));
}

} // namespace

FileList filesToRead(const QStringList& paths)
{
    FileList list;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isDir() && info.isReadable() && info.isExecutable())
            searchFolder(QDir::cleanPath(path), list);
        else
            list.files.append(path);
    }
    list.files.removeDuplicates();
    return list;
}

} // namespace casus::exchange
