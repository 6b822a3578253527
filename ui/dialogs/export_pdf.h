// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace casus::ui {

/// Gives the pages of a dossier one by one; called on another thread.
using DossierSource = std::function<Result<exchange::LossReport>(const exchange::DossierPages&,
                                                                 const Progress&, const Cancellation&)>;

/// Every incident on pages of its own, numbered; atomic like other exports. For any thread.
[[nodiscard]] Result<exchange::LossReport> writeDossierPdf(const QString& path, const DossierSource& source,
                                                           const Progress& progress,
                                                           const Cancellation& cancellation);

/// The writing in the background. Ends and waits when it goes.
class DossierPdfJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierPdfJob)

public:
    explicit DossierPdfJob(QObject* parent = nullptr);
    ~DossierPdfJob() override;
    void start(const QString& path, DossierSource source);
    void cancel() { m_cancellation.request(); }

Q_SIGNALS:
    void progressed(qint64 done);
    void finished(const casus::Result<casus::exchange::LossReport>& outcome);

private:
    std::unique_ptr<QThread> m_thread;
    Cancellation m_cancellation;
};

} // namespace casus::ui
