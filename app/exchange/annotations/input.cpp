// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/input.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

// What a ZIP may hold; a corpus of 100,000 articles is a tenth of it.
constexpr qint64 kLargestUnpacked = 4LL * 1024 * 1024 * 1024;
constexpr int kMostEntries = 1'000'000;
constexpr size_t kBlock = 64 * 1024;

QStringList endingsOf(Format format)
{
    switch (format) {
    case Format::Spacy:
    case Format::Doccano:
        return {QStringLiteral("jsonl"), QStringLiteral("json"), QStringLiteral("jsonlines")};
    case Format::LabelStudio: return {QStringLiteral("json"), QStringLiteral("jsonl")};
    case Format::Brat: return {QStringLiteral("ann"), QStringLiteral("txt")};
    case Format::Conll:
        return {QStringLiteral("conll"), QStringLiteral("conll02"), QStringLiteral("conll03"),
                QStringLiteral("bio"),   QStringLiteral("iob"),     QStringLiteral("iob2"),
                QStringLiteral("bioes"), QStringLiteral("txt"),     QStringLiteral("tsv")};
    case Format::WebAnno: return {QStringLiteral("tsv")};
    case Format::CasJson: return {QStringLiteral("json")};
    case Format::CasXmi: return {QStringLiteral("xmi")};
    case Format::WebAnnotation: return {QStringLiteral("jsonld"), QStringLiteral("json")};
    case Format::HuggingFace: break;
    }
    return {};
}

/// Files that go with others and hold no document.
bool isCompanion(const QString& name)
{
    return name.endsWith(QStringLiteral(".offsets.jsonl")) || name.endsWith(QStringLiteral(".labels.json")) ||
           name == u"TypeSystem.xml";
}

bool isSafe(const QString& name)
{
    const QString clean = QDir::cleanPath(name);
    return !clean.isEmpty() && !clean.startsWith(u'/') && clean != u".." && !clean.startsWith(u"../") &&
           !clean.contains(u'\\') && !clean.contains(u':');
}

using Archive = std::unique_ptr<archive, int (*)(archive*)>;

/// False where the limit is reached or the disk is full; `problem` says which.
bool unpackEntry(archive* reader, const QString& path, qint64& total, QString& problem)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        problem = file.errorString();
        return false;
    }
    QByteArray block(static_cast<qsizetype>(kBlock), Qt::Uninitialized);
    la_ssize_t size = 0;
    while ((size = archive_read_data(reader, block.data(), kBlock)) > 0) {
        total += size;
        if (total > kLargestUnpacked) {
            problem = Words::tr("it holds more than 4 GB");
            return false;
        }
        if (file.write(block.constData(), size) != size) {
            problem = file.errorString();
            return false;
        }
    }
    if (size < 0)
        problem = QString::fromUtf8(archive_error_string(reader));
    return size == 0;
}

} // namespace

Input::Input(const QStringList& paths, MarkLosses& report)
{
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            report.refuse(Words::tr("there is no such file"), path);
        } else if (info.isDir()) {
            addFolder(path, {});
        } else if (info.suffix().compare(u"zip", Qt::CaseInsensitive) == 0) {
            addZip(path, report);
        } else {
            m_named.insert(path);
            m_files.append({path, info.fileName()});
        }
    }
}

void Input::addFolder(const QString& folder, const QString& shownBefore)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(walk.next());
    std::sort(found.begin(), found.end());
    const QDir root(folder);
    for (const QString& path : std::as_const(found))
        m_files.append({path, shownBefore + root.relativeFilePath(path)});
}

void Input::addZip(const QString& path, MarkLosses& report)
{
    const QString name = QFileInfo(path).fileName();
    auto folder = std::make_unique<QTemporaryDir>();
    const Archive reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (!folder->isValid() ||
        archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), kBlock) != ARCHIVE_OK) {
        report.refuse(Words::tr("the ZIP cannot be opened"), name);
        return;
    }
    archive_entry* entry = nullptr;
    int entries = 0;
    qint64 total = 0;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK || state == ARCHIVE_WARN) {
        const char* utf8 = archive_entry_pathname_utf8(entry);
        const QString inside =
            utf8 ? QString::fromUtf8(utf8) : QString::fromUtf8(archive_entry_pathname(entry));
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (!isSafe(inside)) {
            report.refuse(Words::tr("its name leads out of the ZIP"), name % QStringLiteral(": ") % inside);
            continue;
        }
        QString problem =
            ++entries > kMostEntries ? Words::tr("it holds more than a million files") : QString();
        if (!problem.isEmpty() ||
            !unpackEntry(reader.get(), folder->filePath(QDir::cleanPath(inside)), total, problem)) {
            report.refuse(Words::tr("the ZIP cannot be unpacked further: %1").arg(problem), name);
            break;
        }
    }
    if (state != ARCHIVE_EOF && state != ARCHIVE_OK && state != ARCHIVE_WARN)
        report.refuse(Words::tr("the ZIP is damaged"), name);
    addFolder(folder->path(), name % u'/');
    m_unpacked.push_back(std::move(folder));
}

QList<ReadFile> Input::filesOf(Format format) const
{
    const QStringList endings = endingsOf(format);
    QList<ReadFile> files;
    for (const ReadFile& file : m_files) {
        const QFileInfo info(file.path);
        const bool fits = endings.contains(info.suffix().toLower());
        if (m_named.contains(file.path) || (fits && !isCompanion(info.fileName())))
            files.append(file);
    }
    return files;
}

} // namespace casus::exchange::annotations
