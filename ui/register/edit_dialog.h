// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace casus::ui {

/// The edit that a value typed for a column means; the error is a sentence for a person.
[[nodiscard]] Result<curation::RegisterEdit> editFromLine(const QString& column, const QString& line,
                                                          const curation::Project& project,
                                                          QDate published = {});

/// One value for several incidents, with a preview: what changes in which rows, which refuse and why. One
/// undo step.
class EditDialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditDialog)

public:
    EditDialog(curation::Project& project, const QList<model::IncidentId>& ids, QWidget* parent);
    void preset(const QString& column, const QString& value); // such as status, accepted

private:
    void build();
    void chooseColumn();
    void showPreview();
    void showRows(const curation::RegisterEditOutcome& outcome, const QString& column);
    void make();
    [[nodiscard]] QString column() const;
    [[nodiscard]] Result<curation::RegisterEdit> edit() const;

    curation::Project& m_project;
    const QList<model::IncidentId> m_ids;
    QComboBox* m_columns = nullptr;
    QVBoxLayout* m_place = nullptr; // of the value's editor
    QWidget* m_value = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_summary = nullptr;
    QTreeWidget* m_rows = nullptr;
    QPushButton* m_change = nullptr;
    QTimer m_rest;
};

} // namespace casus::ui
