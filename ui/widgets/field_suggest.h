// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field_line.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <optional>

class QStandardItemModel;

namespace casus::ui {

/// One line of a completion list.
struct Suggestion {
    QString text;     // what the line takes
    QString detail;   // tells entries of the same name apart
    QVariant data;    // for the receiver of picked()
    QString remark{}; // at the right edge: how far away it lies
    struct Spot {
        double lat = 0;
        double lon = 0;
        QString country;
    };
    std::optional<Spot> spot{}; // where it lies, for a map beside the list
};

/// A line that offers completions while one types; the provider is asked at each key.
class FieldSuggest : public FieldLine {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldSuggest)

public:
    using Provider = std::function<QList<Suggestion>(const QString& typed)>;

    explicit FieldSuggest(Provider provider, QWidget* parent = nullptr);
    /// Opens the list for what stands in the line (all of it, where the provider offers something for
    /// nothing).
    void openList();

Q_SIGNALS:
    void picked(const casus::ui::Suggestion& suggestion);
    /// The list is open and this one is marked; nothing: it has closed.
    void pondered(const std::optional<casus::ui::Suggestion>& suggestion);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(const QString& typed);
    void ponder(int row);
    void fitList();

    Provider m_provider;
    QList<Suggestion> m_suggestions;
    QStandardItemModel* m_model = nullptr;
};

} // namespace casus::ui
