// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/incident_panel.h"
#include "support/scripted_prompts.h"
#include "ui/incident/incident_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

namespace casus::test {

/// The panel over a fresh project, driven by the names of its parts.
struct PanelDriver {
    explicit PanelDriver(std::unique_ptr<curation::Project> opened, model::DocumentId document)
        : project(std::move(opened))
        , actions(&owner)
        , panel(actions, prompts)
    {
        panel.setProject(project.get());
        panel.setDocument(document);
        panel.resize(480, 1600);
        panel.show();
        panel.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&panel);
    }
    ~PanelDriver() { panel.setProject(nullptr); }

    PanelDriver(const PanelDriver&) = delete;
    PanelDriver& operator=(const PanelDriver&) = delete;
    PanelDriver(PanelDriver&&) = delete;
    PanelDriver& operator=(PanelDriver&&) = delete;

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString textOf(const char* name) const
    {
        const auto* label = part<QLabel>(name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    /// Replaces what stands in a line, as a person would.
    void type(const char* name, const QString& text) const
    {
        auto* line = part<QLineEdit>(name);
        QVERIFY2(line, name);
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
    }
    void enter(const char* name, const QString& text) const
    {
        type(name, text);
        // An open completion list gets the keys first.
        QWidget* list = QApplication::activePopupWidget();
        QTest::keyClick(list ? list : part<QLineEdit>(name), Qt::Key_Return);
    }
    [[nodiscard]] model::Incident stored(model::IncidentId id) const
    {
        return IncidentFixture::stored(*project, id);
    }
    [[nodiscard]] model::Field field(model::IncidentId id, model::FieldKey key) const
    {
        return stored(id).fields.value(key);
    }

    std::unique_ptr<curation::Project> project;
    QObject owner;
    ui::Actions actions;
    ScriptedPrompts prompts;
    ui::IncidentPanel panel;
};

} // namespace casus::test
