// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "curation/register_views.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QToolButton;

namespace casus::ui {

class ChoiceButton;
class FieldSuggest;
class FieldLine;
class SearchField;

/// The fields of a filter in one line: words, dates, country, party, kind, status, coder, flag.
class FilterBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    FilterBar(curation::RegisterTable table, QWidget* parent);
    void setProject(curation::Project* project);

    void setFilter(const model::RecordFilter& filter); // of incidents; nothing is told
    void setFilter(const store::MentionFilter& filter);
    [[nodiscard]] model::RecordFilter records() const;
    [[nodiscard]] store::MentionFilter mentions() const;
    void focusWords();
    void clear();

Q_SIGNALS:
    void edited();
    void leaveAsked(); // on to the rows
    void refused(const QString& sentence);

private:
    void build();
    void connectParts();
    void takeDate(FieldLine& line, QDate& day, bool first);
    void takeCountries(const QString& line);
    void showDates();
    void showCountries();
    void showArea();
    void setCommon(const model::RecordFilter& filter);

    const curation::RegisterTable m_table;
    QPointer<curation::Project> m_project;
    model::RecordFilter m_common; // dates, countries, area; the rest stands in the fields
    SearchField* m_words = nullptr;
    FieldLine* m_from = nullptr;
    FieldLine* m_to = nullptr;
    FieldSuggest* m_countries = nullptr;
    FieldSuggest* m_actor = nullptr;
    FieldSuggest* m_coder = nullptr;
    ChoiceButton* m_kinds = nullptr;   // types of mentions
    ChoiceButton* m_tactics = nullptr; // of incidents only
    ChoiceButton* m_states = nullptr;
    QCheckBox* m_flagged = nullptr; // of incidents only
    QToolButton* m_area = nullptr;  // of incidents only; shown where an area was chosen on the map
    QToolButton* m_clear = nullptr;
};

} // namespace casus::ui
