// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_view.h"
#include "map/timeline_view.h"
#include "map_points.h"
#include "support/theme.h"

#include <QApplication>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

// Frames of the map and the timeline, painted by the real widgets. Prints milliseconds of the processor; sets
// no limits. Run: QT_QPA_PLATFORM=offscreen [QT_SCALE_FACTOR=2] bench_map [INCIDENTS [WIDTH HEIGHT]]
using namespace casus;

namespace {

constexpr int kFrames = 40;

/// Of the processor: the figures hold on a machine that does other work beside it.
class Timer {
public:
    void start() { m_start = std::clock(); }
    [[nodiscard]] double milliseconds() const
    {
        return 1000.0 * double(std::clock() - m_start) / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

class Bench {
public:
    Bench(int count, QSize size)
        : m_map(m_scatter, [](int) { return QStringList{QStringLiteral("an incident")}; })
        , m_timeline(m_scatter)
    {
        const QList<store::IncidentPoint> points = test::madePoints(count);
        Timer timer;
        timer.start();
        m_scatter.setPoints(points);
        m_out << count << " incidents, sorted " << timer.milliseconds() << " ms\n";
        timer.start();
        m_map.setOutlines(ui::WorldOutlines::load(QStringLiteral(CASUS_RESOURCES)));
        m_out << "outlines read " << timer.milliseconds() << " ms\n";
        m_map.resize(size);
        m_timeline.resize(size.width(), 150);
        m_map.show();
        m_timeline.show();
        if (!QTest::qWaitForWindowExposed(&m_map) || !QTest::qWaitForWindowExposed(&m_timeline))
            qFatal("The widgets were not shown.");
        m_timeline.refresh();
        m_map.refresh(ui::MapView::Place::ShowAll);
    }

    void run()
    {
        frames("whole globe, panned by keys",
               [this](int i) { key(m_map, i % 2 ? Qt::Key_Left : Qt::Key_Right); });
        frames("zoomed in and out", [this](int i) { m_map.zoomBy(i % 20 < 10 ? 1.6 : 1 / 1.6); });
        frames("from symbol to symbol", [this](int) { key(m_map, Qt::Key_N); });
        m_map.setFrame({ui::toMercator(14.5, -4.2), 40000, {}});
        frames("a region, panned", [this](int i) { key(m_map, i % 2 ? Qt::Key_Up : Qt::Key_Down); });
        frames("pointer over the map", [this](int i) {
            QTest::mouseMove(&m_map, QPoint(50 + i * 20 % m_map.width(), m_map.height() / 2));
        });
        m_map.showAll();
        frames("days chosen, map follows", [this](int i) {
            const qint64 first = QDate(2012, 1, 1).toJulianDay() + i * 50;
            m_scatter.setRange({first, first + 400, true});
            m_map.refresh(ui::MapView::Place::Keep);
        });
        m_scatter.setRange({});
        frames("timeline, zoomed",
               [this](int i) { key(m_timeline, i % 12 < 6 ? Qt::Key_Plus : Qt::Key_Minus); });
        frames("timeline, bar to bar", [this](int) { key(m_timeline, Qt::Key_Right); });
    }

private:
    static void key(QWidget& widget, Qt::Key key) { QTest::keyClick(&widget, key); }

    void frames(const char* what, const std::function<void(int)>& step)
    {
        std::vector<double> times;
        for (int i = 0; i < kFrames; ++i) {
            Timer timer;
            timer.start();
            step(i);
            m_map.repaint();
            m_timeline.repaint();
            times.push_back(timer.milliseconds());
            if (times.back() > 50)
                m_out << "  " << times.back() << " ms at " << m_map.frame().scale << " pixels a globe, "
                      << m_map.clusters().size() << " symbols\n";
        }
        std::sort(times.begin(), times.end());
        m_out << what << ": median " << times[times.size() / 2] << " ms, worst " << times.back() << " ms\n";
        m_out.flush();
    }

    QTextStream m_out{stdout};
    ui::IncidentScatter m_scatter;
    ui::MapView m_map;
    ui::TimelineView m_timeline;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ColorScheme::Light);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    const QSize size =
        argc > 3 ? QSize(QString::fromLocal8Bit(argv[2]).toInt(), QString::fromLocal8Bit(argv[3]).toInt())
                 : QSize(1280, 600);
    Bench(count, size).run();
    return 0;
}
