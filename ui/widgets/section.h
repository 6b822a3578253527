// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace casus::ui {

/// A titled part of a form that folds at a click or Space; remembers nothing by itself.
class Section : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Section)

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);
    void setContent(QWidget* content); // takes ownership
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setSummary(const QString& text); // shown beside the title while folded

private:
    QToolButton* m_header = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_content = nullptr;
    QString m_title;
    QString m_summary;
    bool m_open = true;
};

} // namespace casus::ui
