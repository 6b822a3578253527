// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QLabel;
class QWidget;

namespace casus::ui {

class DocumentView;
class FieldLink;
class IncidentPanel;
class ProjectHost;
class SuggestionBar;

/// The codebook in the window: its dialog, the panel of definitions, the looks of types in the text, and the
/// line above a text whose drafts are older than what would draft it today.
class CodebookCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookCommands)

public:
    struct Parts {
        Actions& actions;
        Prompts& prompts;
        ProjectHost& host;
        DocumentView& view;
        SuggestionBar& bar;
        IncidentPanel& incidents;
        QWidget& window;
    };
    explicit CodebookCommands(const Parts& parts, QObject* parent = nullptr);
    void setDocument(std::optional<model::DocumentId> id);

private:
    void buildNotice();
    void onOpened();
    void applyCodebook();
    void refreshNotice();
    void open();
    void draftStale();
    [[nodiscard]] QMap<QString, QString> takenKeys() const;

    Parts m_parts;
    QPointer<curation::Project> m_project;
    std::optional<model::DocumentId> m_document;
    QWidget* m_notice = nullptr; // stands above the text
    FieldLink* m_again = nullptr;
};

} // namespace casus::ui
