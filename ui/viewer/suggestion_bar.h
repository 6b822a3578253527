// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"
#include "support/actions.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace casus::ui {

/// The line below the text: the current mention with type, value, score and reason, the buttons that decide
/// it (with their keys), and how many are still open.
class SuggestionBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionBar)

public:
    SuggestionBar(const Actions& actions, QWidget* parent = nullptr);
    ~SuggestionBar() override;
    void setMention(const std::optional<model::Mention>& mention);
    void setProgress(int open, int total);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void typeChosen(casus::model::MentionType type);
    void valueEditAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casus::ui
