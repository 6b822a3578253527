// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

namespace casus::ui {

/// One page of the guide: Markdown from a local file, pictures as wide as the page at most. Opens nothing
/// that is not a file beside it.
class GuidePage : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidePage)

public:
    explicit GuidePage(QWidget* parent);

    void showPage(const QString& path);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override; // pictures follow the width
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    [[nodiscard]] QImage fitted(const QImage& picture) const;
    void refitPictures();

    QHash<QUrl, QImage> m_pictures; // of the page, as they are in their files
    QTimer m_refit;
};

} // namespace casus::ui
