// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace casus::ui {

class DocumentView;

/// Search inside the current text. Opens with "/", closes with Esc and gives the focus back to the text.
class FindBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(DocumentView& view, QWidget* parent = nullptr);
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    void go(bool forward);

    DocumentView& m_view;
    QLineEdit* m_words = nullptr;
    QLabel* m_result = nullptr;
};

} // namespace casus::ui
