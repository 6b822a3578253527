// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/codebook.h"
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
    struct Progress {
        int open = 0;
        int total = 0;
        int putAside = 0; // suggestions below the threshold
        double threshold = 0;
        bool draftsHidden = false; // blind coding, before the drafts were asked for
    };
    void setProgress(const Progress& progress);
    void setReadOnly(bool readOnly);
    void setCodebook(const model::Codebook& codebook); // the types that the chip offers

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
