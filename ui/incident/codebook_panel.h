// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/codebook_definitions.h"
#include "curation/project.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTextBrowser;

namespace casus::ui {

/// A quiet strip that says what the field in hand means and what each of its values means; the value that is
/// recorded, or that stands under the cursor of an open list, goes first.
class CodebookPanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookPanel)

public:
    explicit CodebookPanel(QWidget* parent = nullptr);

    void setProject(curation::Project* project); // null: none; not owned
    /// The row of the form that has the focus; null: none.
    void showRow(const QWidget* row);
    void showType(model::MentionType type); // of the mark in hand
    [[nodiscard]] QString shownText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Topic {
        QString title;
        QString definition;
        QStringList lists;
        QStringList present; // values recorded
    };
    [[nodiscard]] Topic topicOf(const QWidget* row) const;
    void render();

    QPointer<curation::Project> m_project;
    curation::Definitions m_definitions;
    Topic m_topic;
    QString m_pointedAt; // value under the cursor of an open list
    QLabel* m_title = nullptr;
    QTextBrowser* m_text = nullptr;
    QMetaObject::Connection m_highlight;
};

} // namespace casus::ui
