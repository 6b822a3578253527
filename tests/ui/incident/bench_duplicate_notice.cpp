// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_duplicate_notice PROJECT: types dates into the form of an incident of a large project (store_scale
// makes one) and prints how long the window was ever held up, and how long the likely duplicates took to
// come.

#include "incident/duplicate_notice.h"
#include "incident/incident_panel.h"
#include "store/store.h"
#include "support/scripted_prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace casus;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QString path = application.arguments().value(1);
    knowledge::KnowledgeSources sources;
    sources.resources = QStringLiteral(CASUS_RESOURCES);
    const auto engine = curation::Engine::load(sources);
    auto opened = QFileInfo::exists(path) ? store::Store::open(path, store::OpenMode::OpenExisting)
                                          : store::Store::Opened();
    if (!engine || !opened.store) {
        out << "bench_duplicate_notice PROJECT: " << opened.report.message << '\n';
        return 2;
    }
    curation::Project project(std::move(opened.store), *engine);
    project.setCoder(QStringLiteral("AB"));
    model::DocumentId document;
    static_cast<void>(project.reader().forEachIncident([&document](const model::Incident& incident) {
        document = incident.reports.first().document;
        return false;
    }));
    QObject owner;
    const ui::Actions actions(&owner);
    test::ScriptedPrompts prompts;
    ui::IncidentPanel panel(actions, prompts);
    panel.resize(480, 900);
    panel.show();
    panel.setProject(&project);
    panel.setDocument(document);
    auto* notice = panel.findChild<ui::DuplicateNotice*>();
    auto* line = panel.findChild<QLineEdit*>(QStringLiteral("edit_date_edtf"));
    if (!line || !QTest::qWaitFor([notice] { return !notice->isSearching(); }, 120000)) {
        out << "no answer\n";
        return 1;
    }
    line->setFocus();

    QList<qint64> keys;
    qint64 longest = 0;
    QElapsedTimer sinceTick;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
        longest = std::max(longest, sinceTick.nsecsElapsed());
        sinceTick.restart();
    });
    QList<qint64> answers;
    for (int day = 1; day <= 20; ++day) {
        line->selectAll();
        sinceTick.start();
        ticks.start(0);
        const QString typed = QStringLiteral("2023-04-%1").arg(day, 2, 10, QLatin1Char('0'));
        for (const QChar letter : typed) {
            QElapsedTimer key;
            key.start();
            QTest::keyClick(line, letter.toLatin1());
            keys.append(key.nsecsElapsed());
            QTest::qWait(30);
        }
        QElapsedTimer answer;
        answer.start();
        static_cast<void>(QTest::qWaitFor([notice] { return notice->isSearching(); }, 1000));
        static_cast<void>(QTest::qWaitFor([notice] { return !notice->isSearching(); }, 60000));
        answers.append(answer.nsecsElapsed());
        ticks.stop();
    }
    std::sort(keys.begin(), keys.end());
    std::sort(answers.begin(), answers.end());
    const auto ms = [](qint64 nanoseconds) { return QString::number(double(nanoseconds) / 1e6, 'f', 1); };
    out << project.reader().counts()->incidents << " incidents; key median " << ms(keys.at(keys.size() / 2))
        << " ms, longest " << ms(keys.last()) << " ms; window held up at most " << ms(longest)
        << " ms; answer after the last key: median " << ms(answers.at(answers.size() / 2)) << " ms\n";
    panel.setProject(nullptr);
    return 0;
}
