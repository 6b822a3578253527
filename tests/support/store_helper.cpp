// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second process for tests of the store. Prints one line for each thing done, flushed at once:
//   store_helper hold PROJECT     opens for writing, prints the outcome, waits for a line on stdin, closes
//   store_helper open PROJECT     opens, prints outcome, read-only or not, number of documents
//   store_helper nobody PROJECT   the same without the rights of root
//   store_helper fixture PROJECT  makes a small project of this program's schema, for tests of later ones
//   store_helper curate PROJECT SEED   decides for ever; prints "DONE <step> <hash>" after each commit has
//   returned
#include "samples.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& line)
{
    std::cout << line.toStdString() << std::endl;
}

int openAndTell(const QString& path)
{
    const Store::Opened opened = Store::open(path, OpenMode::OpenExisting);
    say(u"%1 %2 %3 %4"_s.arg(static_cast<int>(opened.report.outcome))
            .arg(opened.store && opened.store->isReadOnly() ? u"read-only"_s : u"writable"_s)
            .arg(opened.store ? opened.store->reader().documents()->size() : -1)
            .arg(opened.report.message));
    return opened.store ? 0 : 1;
}

int hold(const QString& path)
{
    const Store::Opened opened = Store::open(path, OpenMode::OpenExisting);
    say(QString::number(static_cast<int>(opened.report.outcome)));
    std::string line;
    std::getline(std::cin, line);
    return 0;
}

int fixture(const QString& path)
{
    const std::unique_ptr<Store> store = samples::project(path, 2);
    const model::Mention before = store->reader().mentions(model::DocumentId(1))->first();
    model::Mention after = before;
    after.state = model::MentionState::Confirmed;
    return store->commit(samples::step(u"confirm"_s, {MentionChange{before, after}})) ? 0 : 1;
}

int curate(const QString& path, quint32 seed)
{
    const Store::Opened opened = Store::open(path, OpenMode::OpenExisting);
    if (!opened.store || opened.store->isReadOnly()) {
        say(u"REFUSED "_s + opened.report.message);
        return 1;
    }
    samples::RandomCoder coder(seed);
    for (;;) {
        const int what = coder.below(10);
        QString done;
        if (what < 8) {
            const Result<Step> step = opened.store->commit(coder.step(opened.store->reader()));
            if (!step) {
                say(u"FAILED "_s + step.error().message);
                return 1;
            }
            done = u"DONE %1"_s.arg(step->id.value());
        } else {
            const auto step = what < 9 ? opened.store->undo(u"Ana"_s) : opened.store->redo(u"Ana"_s);
            if (!step) {
                say(u"FAILED "_s + step.error().message);
                return 1;
            }
            done = u"DONE %1"_s.arg(*step ? (*step)->id.value() : 0);
        }
        say(done);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString what = arguments.value(1);
    const QString path = arguments.value(2);
    if (what == u"hold"_s)
        return hold(path);
    if (what == u"open"_s)
        return openAndTell(path);
    if (what == u"fixture"_s)
        return fixture(path);
#ifdef Q_OS_UNIX
    if (what == u"nobody"_s) {
        constexpr uid_t kNobody = 65534;
        if (geteuid() == 0 && setuid(kNobody) != 0)
            return 2;
        return openAndTell(path);
    }
#endif
    if (what == u"curate"_s)
        return curate(path, arguments.value(3).toUInt());
    return 2;
}
