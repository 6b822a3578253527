// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/job_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace casus::ui {

namespace {

constexpr int kBarWidth = 160;
constexpr int kScale = 1000; // the bar counts in thousandths, since totals may pass the range of int

} // namespace

JobStatus::JobStatus(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobStatus"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setToolTip(tr("Stop after the current item; what is done stays"));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_label->setText(tr("Stopping…"));
        Q_EMIT cancelAsked();
    });
    hide();
}

void JobStatus::start(const QString& what)
{
    m_label->setText(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void JobStatus::setProgress(qint64 done, qint64 total, const QString& what)
{
    if (m_cancel->isEnabled() && !what.isEmpty())
        m_label->setText(fontMetrics().elidedText(what, Qt::ElideMiddle, kBarWidth * 2));
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, kScale);
    m_bar->setValue(static_cast<int>(done * kScale / total));
}

void JobStatus::finish()
{
    hide();
}

} // namespace casus::ui
