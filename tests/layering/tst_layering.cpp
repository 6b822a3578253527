// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the house, checked where the linker cannot see: includes, module use, sizes, headers of
// files.

#include "layering/rooms.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace casus;

class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = layering::sourceFiles(QStringLiteral(CASUS_SOURCE_DIR));
        QVERIFY2(m_files.size() > 60, "The source folder was not found.");
    }

    void buildFilesLinkOnlyWhatThePictureAllows()
    {
        const auto declared = layering::declaredLinks(QStringLiteral(CASUS_SOURCE_DIR));
        QCOMPARE(declared.keys(), layering::picture().keys());
        for (auto room = declared.begin(); room != declared.end(); ++room) {
            for (const QString& link : room.value()) {
                if (!layering::picture().value(room.key()).contains(link))
                    QFAIL(qPrintable(QStringLiteral("%1 links %2").arg(room.key(), link)));
            }
        }
    }

    void roomsIncludeOnlyWhatTheyLink()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#include \"([a-z_]+)/"));
        QSet<QString> appRooms;
        for (const QString& room : layering::picture().keys()) {
            if (room.startsWith(QLatin1String("app/")))
                appRooms.insert(room.mid(4));
        }
        QStringList faults;
        for (const auto& file : std::as_const(m_files)) {
            if (file.room.isEmpty())
                continue; // app/main.cpp sees all
            const QSet<QString> allowed = layering::reachable(file.room);
            for (const QString& line : file.lines) {
                const auto match = include.match(line);
                if (!match.hasMatch())
                    continue;
                const QString name = match.captured(1);
                const QString room =
                    (appRooms.contains(name) ? QStringLiteral("app/") : QStringLiteral("ui/")) + name;
                if (!allowed.contains(room))
                    faults.append(file.path + QStringLiteral(" includes ") + room);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void qtModulesStayInTheirRooms()
    {
        static const QRegularExpression moduleInclude(QStringLiteral("^\\s*#include <Qt[A-Z]\\w*/"));
        static const QRegularExpression sql(QStringLiteral("^\\s*#include <QSql"));
        static const QRegularExpression widgets(
            QStringLiteral("^\\s*#include "
                           "<Q(Widget|Application|Dialog|MainWindow|Label|\\w*Button|\\w*Layout|MessageBox|"
                           "FileDialog|Menu)>"));
        QStringList faults;
        for (const auto& file : std::as_const(m_files)) {
            const bool main = file.room.isEmpty();
            for (const QString& line : file.lines) {
                if (moduleInclude.match(line).hasMatch())
                    faults.append(file.path + QStringLiteral(": include by module: ") + line.trimmed());
                if (sql.match(line).hasMatch() && file.room != QLatin1String("app/store"))
                    faults.append(file.path + QStringLiteral(": SQL outside the store"));
                if (widgets.match(line).hasMatch() && !file.path.startsWith(QLatin1String("ui/")) && !main)
                    faults.append(file.path + QStringLiteral(": Widgets outside ui/"));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void publicHeadersOfTheStoreShowNoSql()
    {
        for (const auto& file : std::as_const(m_files)) {
            static const QStringList open{QStringLiteral("store.h"), QStringLiteral("reader.h"),
                                          QStringLiteral("change.h")};
            if (file.room != QLatin1String("app/store") || !open.contains(QFileInfo(file.path).fileName()))
                continue;
            for (const QString& line : file.lines)
                QVERIFY2(!line.contains(QLatin1String("QSql")),
                         qPrintable(file.path + QLatin1Char(' ') + line));
        }
    }

    void nothingWaitsInANestedLoop()
    {
        // A bare ".exec()" on a dialog or menu, a local event loop and processEvents() are re-entrancy bugs.
        static const QRegularExpression nested(
            QStringLiteral("\\bQEventLoop\\b|\\bprocessEvents\\b|(?i:dialog|menu|box)\\w*(\\.|->)exec\\("));
        QStringList faults;
        for (const auto& file : std::as_const(m_files)) {
            for (const QString& line : file.lines) {
                if (nested.match(line).hasMatch())
                    faults.append(file.path + QStringLiteral(": ") + line.trimmed());
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void filesAreSmallAndLicensed()
    {
        constexpr int kMostLines = 800;
        QStringList faults;
        for (const auto& file : std::as_const(m_files)) {
            if (file.lines.size() > kMostLines)
                faults.append(QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lines.size()));
            if (file.lines.size() < 2 ||
                !file.lines[0].startsWith(QLatin1String("// SPDX-FileCopyrightText:")) ||
                file.lines[1] != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
                faults.append(file.path + QStringLiteral(" has no licence header"));
            if (file.path.endsWith(QLatin1String(".h")) &&
                !file.lines.contains(QStringLiteral("#pragma once")))
                faults.append(file.path + QStringLiteral(" has no #pragma once"));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theMainWindowStaysThin()
    {
        for (const auto& file : std::as_const(m_files)) {
            if (QFileInfo(file.path).fileName() == QLatin1String("main_window.cpp"))
                QVERIFY2(file.lines.size() <= 400, qPrintable(QString::number(file.lines.size())));
        }
    }

private:
    QList<layering::SourceFile> m_files;
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
