// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/place_map.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

// Each key of some names typed into a place field with its list and map. Prints milliseconds of the
// processor; sets no limits. Run: QT_QPA_PLATFORM=offscreen bench_completions
using namespace casus;
using namespace casus::ui;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const auto knowledge = knowledge::Knowledge::load({QStringLiteral(CASUS_RESOURCES)});
    if (!knowledge)
        qFatal("The knowledge cannot be read.");
    const NamedPlaces others = [] {
        QList<NamedPlace> named;
        for (int i = 0; i < 12; ++i)
            named.append(
                {QStringLiteral("Village %1").arg(i), QStringLiteral("ML"), 14 + i * 0.2, -4 + i * 0.1});
        return named;
    };
    QWidget window;
    FieldSuggest field(placeCompletions(**knowledge, others), &window);
    auto* map = new PlaceMap(field, others);
    window.resize(400, 300);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window was not shown.");
    field.setFocus();
    std::vector<double> times;
    for (const char* name :
         {"mopti", "san francisco", "sa", "bamako", "al qaim", "tombouctou", "st petersburg"}) {
        field.clear();
        QString typed;
        for (const char letter : QByteArray(name)) {
            const std::clock_t start = std::clock();
            QTest::keyClick(&field, letter);
            if (map->shown() && map->grab().isNull())
                qFatal("The map was not painted.");
            if (field.completer()->popup()->isVisible() && field.completer()->popup()->grab().isNull())
                qFatal("The list was not painted.");
            times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
            typed.append(QLatin1Char(letter));
            out << typed << ": " << times.back() << " ms\n";
        }
        field.completer()->popup()->hide();
    }
    std::sort(times.begin(), times.end());
    out << times.size() << " keys: median " << times[times.size() / 2] << " ms, worst " << times.back()
        << " ms\n";
    return 0;
}
