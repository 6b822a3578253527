// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field_completions.h"
#include "widgets/world_map.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace casus::ui {

/// A small map beside the list of a place field: where the marked place lies, with its country and the places
/// that the document names already. Never takes the focus; what it shows stands in the list's words as well.
class PlaceMap : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceMap)

public:
    PlaceMap(FieldSuggest& field, NamedPlaces others);
    [[nodiscard]] const std::optional<Suggestion>& shown() const { return m_shown; }
    [[nodiscard]] const MapFrame& frame() const { return m_frame; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // the list moves

private:
    void follow(const std::optional<Suggestion>& suggestion);
    void moveBeside();
    void aim();

    FieldSuggest& m_field;
    NamedPlaces m_others;
    QList<NamedPlace> m_named;
    std::shared_ptr<const WorldOutlines> m_outlines;
    std::optional<Suggestion> m_shown;
    MapFrame m_frame;
};

} // namespace casus::ui
