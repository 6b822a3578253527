// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/window_driver.h"

#include <QImage>
#include <QString>
#include <QTemporaryDir>

#include <functional>

namespace casus::test {

/// Leads the real window through its main views, always the same way, and hands over a picture of each: for
/// the guide, for eyes, and for the comparison with what they looked like before.
class Scenes {
public:
    struct Articles {
        QString folder;   // texts and a metadata.csv
        QString document; // the one that is shown, by its name
    };
    /// Called with the name of the view ("article", "register").
    using Seen = std::function<void(const QString& name, const QImage& picture)>;

    Scenes(Articles articles, Seen seen);

    /// False when a view cannot be reached; problem() says which.
    [[nodiscard]] bool play();
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    bool fail(const QString& what);
    bool openArticles();
    void article();
    void claims();
    void dialogs();
    void overlaps();
    void tour();
    bool codebook();
    bool modes();
    void shootDialog(const QString& name);
    void closeDialogs();
    void shoot(const QString& name);

    QTemporaryDir m_folder;
    Articles m_articles;
    Seen m_seen;
    QString m_problem;
    WindowDriver m_driver;
};

} // namespace casus::test
