// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace casus::ui {

/// Background work in the status bar: what, how far, Cancel. Hidden while nothing runs.
class JobStatus : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobStatus)

public:
    explicit JobStatus(QWidget* parent = nullptr);

public Q_SLOTS:
    void start(const QString& what);
    void setProgress(qint64 done, qint64 total, const QString& what);
    void finish();

Q_SIGNALS:
    void cancelAsked();

private:
    QLabel* m_label = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_cancel = nullptr;
};

} // namespace casus::ui
