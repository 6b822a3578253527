// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/rooms.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace casus::layering {

namespace {

QString readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QString roomOf(const QString& relative)
{
    const QStringList parts = relative.split(QLatin1Char('/'));
    return parts.size() > 2 ? parts[0] + QLatin1Char('/') + parts[1] : QString();
}

/// "ui_support" is the target of ui/support, "store" that of app/store.
QString roomOfTarget(const QString& target)
{
    return target.startsWith(QLatin1String("ui_")) ? QStringLiteral("ui/") + target.mid(3)
                                                   : QStringLiteral("app/") + target;
}

} // namespace

const QMap<QString, QStringList>& picture()
{
    struct Row {
        const char* room;
        QList<const char*> links;
    };
    static const QMap<QString, QStringList> rooms = [] {
        const QList<Row> rows{
            {"app/base", {}},
            {"app/model", {"app/base"}},
            {"app/text", {"app/base"}},
            {"app/knowledge", {"app/model", "app/text"}},
            {"app/extraction", {"app/knowledge"}},
            {"app/drafting", {"app/extraction"}},
            {"app/store", {"app/model"}},
            {"app/exchange", {"app/model", "app/text"}},
            {"app/curation", {"app/drafting", "app/store", "app/exchange"}},
            {"app/cli", {"app/curation"}},
            {"ui/support", {"app/curation"}},
            {"ui/widgets", {"app/curation", "ui/support"}},
            {"ui/viewer", {"app/curation", "ui/support", "ui/widgets"}},
            {"ui/inbox", {"app/curation", "ui/support", "ui/widgets"}},
            {"ui/incident", {"app/curation", "ui/support", "ui/widgets"}},
            {"ui/elsewhere", {"app/curation", "ui/support", "ui/widgets"}},
            {"ui/register", {"app/curation", "ui/support", "ui/widgets"}},
            {"ui/map", {"app/curation", "ui/support", "ui/widgets"}},
            {"ui/dialogs", {"app/curation", "ui/support", "ui/widgets"}},
            {"ui/shell",
             {"app/curation", "ui/support", "ui/widgets", "ui/viewer", "ui/inbox", "ui/incident",
              "ui/elsewhere", "ui/register", "ui/map", "ui/dialogs"}},
        };
        QMap<QString, QStringList> built;
        for (const Row& row : rows) {
            QStringList links;
            for (const char* link : row.links)
                links.append(QString::fromLatin1(link));
            built.insert(QString::fromLatin1(row.room), links);
        }
        return built;
    }();
    return rooms;
}

QSet<QString> reachable(const QString& room)
{
    QSet<QString> found{room};
    QStringList open{room};
    while (!open.isEmpty()) {
        const QStringList links = picture().value(open.takeLast());
        for (const QString& link : links) {
            if (!found.contains(link)) {
                found.insert(link);
                open.append(link);
            }
        }
    }
    return found;
}

QList<SourceFile> sourceFiles(const QString& root)
{
    QList<SourceFile> files;
    const QDir base(root);
    for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator walk(base.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            SourceFile file{base.relativeFilePath(path), {}, readAll(path).split(QLatin1Char('\n'))};
            file.room = roomOf(file.path);
            files.append(file);
        }
    }
    return files;
}

QMap<QString, QStringList> declaredLinks(const QString& root)
{
    QMap<QString, QStringList> links;
    const QDir base(root);
    static const QRegularExpression call(QStringLiteral(R"(casus_room\((\w+)([^)]*)\))"));
    static const QRegularExpression rooms(QStringLiteral(R"(\bROOMS\s+([a-z_\s]+))"));
    for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator walk(base.filePath(top), {QStringLiteral("CMakeLists.txt")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const auto match = call.match(readAll(walk.next()));
            if (!match.hasMatch())
                continue;
            QStringList asked;
            const auto list = rooms.match(match.captured(2));
            if (list.hasMatch()) {
                const QStringList targets =
                    list.captured(1).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
                for (const QString& target : targets)
                    asked.append(roomOfTarget(target));
            }
            links.insert(top + QLatin1Char('/') + match.captured(1), asked);
        }
    }
    return links;
}

} // namespace casus::layering
