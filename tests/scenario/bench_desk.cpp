// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window on a large project: start, scrolling, search, memory. Prints milliseconds of the processor
// and of the clock; sets no limits. Run: QT_QPA_PLATFORM=offscreen bench_desk PROJECT
// (tests/app/store/store_scale --project FILE makes one of 100,000 documents and incidents).

#include "inbox/inbox_panel.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace casus;

namespace {

constexpr int kFrames = 200;

double processorMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

double memoryMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

class Bench {
public:
    explicit Bench(const QString& folder)
        : m_driver(folder)
    {}

    void run(const QString& project)
    {
        once("window shown", [this] { m_driver.start(); });
        m_before = memoryMb();
        once("project opened to a window that was painted", [this, &project] {
            m_driver.window().openOrCreate(project, ui::MainWindow::Missing::Ignore);
            m_driver.window().repaint();
            QCoreApplication::sendPostedEvents();
            m_driver.window().repaint();
        });
        if (!m_driver.window().project())
            qFatal("The project was not opened.");
        QTest::qWait(500);
        memory("project open");
        auto* inbox = m_driver.window().findChild<ui::InboxPanel*>();
        scroll("inbox", m_driver.find<QListView>("inboxList"));
        search(*inbox);
        registerOfAll();
        mapOfAll();
        memory("after all views");
    }

private:
    void once(const char* what, const std::function<void()>& work)
    {
        QElapsedTimer clock;
        clock.start();
        const double start = processorMs();
        work();
        m_out << what << ": processor " << processorMs() - start << " ms, clock " << clock.elapsed()
              << " ms\n";
        m_out.flush();
    }

    void memory(const char* when)
    {
        m_out << "memory, " << when << ": " << memoryMb() << " MB (before the project " << m_before
              << " MB)\n";
    }

    void scroll(const char* what, QAbstractItemView* view)
    {
        if (!view || !view->isVisible())
            qFatal("There is no list to scroll.");
        std::vector<double> times;
        QScrollBar& bar = *view->verticalScrollBar();
        for (int i = 0; i < kFrames; ++i) {
            const double start = processorMs();
            // Pages first, then leaps that no cache foresees.
            bar.setValue(i < kFrames / 2 ? bar.value() + bar.pageStep()
                                         : int((i * 7919LL * 131) % (bar.maximum() + 1)));
            view->viewport()->repaint();
            times.push_back(processorMs() - start);
        }
        std::sort(times.begin(), times.end());
        m_out << what << ", " << view->model()->rowCount() << " rows, a frame: median "
              << times[times.size() / 2] << " ms, p99 " << times[times.size() * 99 / 100] << " ms, worst "
              << times.back() << " ms\n";
    }

    void search(ui::InboxPanel& inbox)
    {
        auto* line = inbox.findChild<QLineEdit*>(QStringLiteral("inboxSearch"));
        auto* list = inbox.findChild<QListView*>(QStringLiteral("inboxList"));
        const int all = list->model()->rowCount();
        for (const char* words : {"quicksilver", "attack", "soldiers"}) {
            once("search", [&] {
                line->setText(QString::fromLatin1(words));
                QTest::keyClick(line, Qt::Key_Return);
                if (!QTest::qWaitFor([&] { return list->model()->rowCount() != all; }, 3000))
                    m_out << "  (as many as before) ";
            });
            m_out << "  “" << words << "”: " << list->model()->rowCount() << " rows\n";
            line->clear();
            QTest::keyClick(line, Qt::Key_Return);
            if (!QTest::qWaitFor([&] { return list->model()->rowCount() == all; }, 10000))
                qFatal("The list did not come back.");
        }
    }

    void registerOfAll()
    {
        auto* table = m_driver.find<QTableView>("incidentTable");
        once("register filled", [&] {
            m_driver.trigger(ui::ActionId::Register);
            if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 60000))
                qFatal("The register stayed empty.");
            table->viewport()->repaint();
        });
        scroll("register", table);
    }

    void mapOfAll()
    {
        auto* count = m_driver.find<QLabel>("mapCount");
        once("map filled", [&] {
            m_driver.trigger(ui::ActionId::Map);
            if (!QTest::qWaitFor([&] { return !count->text().startsWith(u'0'); }, 60000))
                qFatal("The map stayed empty.");
            m_driver.window().repaint();
        });
    }

    QTextStream m_out{stdout};
    test::WindowDriver m_driver;
    double m_before = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        qFatal("bench_desk PROJECT");
    const QTemporaryDir folder;
    Bench(folder.path()).run(QString::fromLocal8Bit(argv[1]));
    return 0;
}
