// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/my_time.h"

#include "dialogs/dialog_frame.h"
#include "inbox/inbox_panel.h"
#include "incident/incident_panel.h"
#include "shell/project_host.h"
#include "shell/window_settings.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kKeepEvery{2};
constexpr double kLeastForRate = 300; // seconds: of less, "documents an hour" says nothing

QString durationWords(double seconds)
{
    const qint64 whole = qRound64(seconds);
    if (whole < 60)
        return MyTime::tr("%1 s").arg(whole);
    if (whole < 3600)
        return MyTime::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
    return MyTime::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60, 2, 10, QChar(u'0'));
}

} // namespace

MyTime::MyTime(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_clock([this] { return m_running.elapsed(); })
{
    m_running.start();
    m_keeping.setInterval(kKeepEvery);
    connect(&m_keeping, &QTimer::timeout, this, &MyTime::keep);
    m_keeping.start();
    QCoreApplication::instance()->installEventFilter(this);
    connect(m_parts.actions[ActionId::MyTime], &QAction::triggered, this, &MyTime::open);
    connect(&m_parts.host, &ProjectHost::opened, this, &MyTime::onOpened);
    connect(&m_parts.host, &ProjectHost::aboutToClose, this, [this] {
        m_clock.setSubject(QDate::currentDate(), {});
        m_project.clear();
        keep();
    });
    connect(&m_parts.inbox, &InboxPanel::documentChosen, this, &MyTime::followSubject);
    connect(&m_parts.incidents, &IncidentPanel::currentChanged, this, &MyTime::followSubject);
}

MyTime::~MyTime()
{
    keep();
}

QString MyTime::file() const
{
    return QDir(m_parts.settings.folder()).filePath(u"casus-my-time.tsv"_s);
}

void MyTime::onOpened()
{
    curation::Project& project = *m_parts.host.project();
    m_project = QString::fromLatin1(
        QCryptographicHash::hash(project.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
    connect(&project, &curation::Project::changed, this,
            [this, &project](const curation::ChangeNotice& notice) {
                const bool decided = !notice.mentions.isEmpty() || !notice.incidents.isEmpty();
                if (decided && !project.isBusy() && m_parts.settings.measuresTime())
                    m_clock.decide(QDate::currentDate());
            });
    followSubject();
}

void MyTime::followSubject()
{
    WorkSubject subject;
    subject.project = m_project;
    // In the register or on the map no document is worked on, though one is still chosen.
    if (m_parts.host.project() && m_parts.inbox.isVisible()) {
        if (const auto document = m_parts.inbox.current())
            subject.document = document->value();
        if (const auto incident = m_parts.incidents.current())
            subject.incident = incident->value();
    }
    m_clock.setSubject(QDate::currentDate(), subject);
}

bool MyTime::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_parts.settings.measuresTime() && m_parts.host.project()) {
            followSubject();
            m_clock.touch(QDate::currentDate());
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void MyTime::keep()
{
    const WorkLog measured = m_clock.take();
    if (measured.isEmpty() || !m_parts.settings.measuresTime())
        return;
    QDir().mkpath(m_parts.settings.folder());
    // Nobody is told while at work; the dialog says it when it cannot be read.
    [[maybe_unused]] const auto kept = measured.append(file());
}

void MyTime::fill(QDialog& dialog) const
{
    auto* table = dialog.findChild<QTableWidget*>(u"myTimeTable"_s);
    const WorkLog log = WorkLog::read(file());
    QList<WorkDay> rows = log.days();
    if (!rows.isEmpty())
        rows.prepend(log.total());
    const QLocale locale;
    table->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const WorkDay& day = rows[i];
        const QStringList cells{
            day.day.isValid() ? locale.toString(day.day, u"ddd d MMM yyyy"_s) : tr("All days"),
            durationWords(day.seconds),
            locale.toString(day.documents),
            day.seconds < kLeastForRate ? u"–"_s : locale.toString(day.documentsPerHour(), 'f', 1),
            durationWords(day.medianDocument),
            locale.toString(day.incidents),
            durationWords(day.medianIncident),
            locale.toString(day.decisions)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            if (!day.day.isValid()) {
                QFont bold = table->font();
                bold.setBold(true);
                item->setFont(bold);
            }
            table->setItem(i, column, item);
        }
    }
    table->resizeColumnsToContents();
    table->setCurrentCell(0, 0);
}

void MyTime::open()
{
    keep();
    auto* dialog =
        new DialogFrame(&m_parts.window, "myTime", tr("My time"),
                        tr("For yourself alone: how long you were at work, without pauses. It is kept in "
                           "your own settings folder on "
                           "this computer, in no project and in no export, and nobody is sent anything."));
    auto* on = new QCheckBox(tr("&Measure my time"), dialog);
    on->setObjectName(u"measureTime"_s);
    on->setChecked(m_parts.settings.measuresTime());
    auto* table = new QTableWidget(0, 8, dialog);
    table->setObjectName(u"myTimeTable"_s);
    table->setAccessibleName(tr("My time, by day"));
    table->setHorizontalHeaderLabels({tr("Day"), tr("At work"), tr("Documents"), tr("an hour"),
                                      tr("median each"), tr("Incidents"), tr("median each"),
                                      tr("Decisions")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    dialog->body()->addWidget(on);
    dialog->body()->addWidget(table, 1);
    QPushButton* forget = dialog->addButton(tr("&Forget all…"), "forgetTime");
    dialog->addCloseButton(tr("Close"));
    connect(on, &QCheckBox::toggled, this, [this](bool measured) {
        m_clock.touch(QDate::currentDate());
        keep();
        m_parts.settings.setMeasuresTime(measured);
    });
    connect(forget, &QPushButton::clicked, dialog, [this, dialog] {
        m_parts.prompts.confirm(
            dialog, tr("My time"), tr("Forget all times measured so far?"), tr("Forget"), [this, dialog] {
                [[maybe_unused]] const WorkLog dropped = m_clock.take();
                QFile times(file());
                if (times.exists() && !times.remove())
                    dialog->sayProblem(
                        tr("%1 cannot be removed: %2").arg(times.fileName(), times.errorString()));
                fill(*dialog);
            });
    });
    fill(*dialog);
    dialog->present(760, 420);
    table->setFocus();
}

} // namespace casus::ui
