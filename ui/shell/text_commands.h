// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "curation/queue.h"
#include "support/actions.h"
#include "support/prompts.h"
#include "viewer/document_print.h"

#include <QObject>

#include <optional>

class QMainWindow;

namespace casus::ui {

class DocumentView;
class ProjectHost;
class ReviewController;
class TypeKeys;
class WindowSettings;

/// How the text is shown and reviewed: size, font, line length, order and threshold of the queue, keys; and
/// the article on paper. All of it is remembered.
class TextCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextCommands)

public:
    struct Parts {
        Actions& actions;
        Prompts& prompts;
        WindowSettings& settings;
        DocumentView& view;
        ReviewController& review;
        ProjectHost& host;
        QMainWindow& window;
    };
    explicit TextCommands(const Parts& parts, QObject* parent = nullptr);
    void setDocument(std::optional<model::DocumentId> id) { m_document = id; }

Q_SIGNALS:
    void noticed(const QString& message); // for the status bar

private:
    void connectLook();
    void connectReview();
    void connectPaper();
    void connectTypes();
    void changeLineLength(bool longer);
    void chooseFont();
    void changeThreshold(double by);
    void setOrder(curation::QueueOrder order);
    void showOrder();
    [[nodiscard]] std::optional<PrintedArticle> article() const;
    void editKeys();

    Parts m_parts;
    TypeKeys* m_types = nullptr;
    std::optional<model::DocumentId> m_document;
};

} // namespace casus::ui
