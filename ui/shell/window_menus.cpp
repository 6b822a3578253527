// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_menus.h"

#include "base/translation.h"
#include "shell/window_settings.h"
#include "support/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace casus::ui {

WindowMenus::WindowMenus(const Actions& actions, WindowSettings& settings, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{}

void WindowMenus::build(QMenuBar& bar)
{
    using enum ActionId;
    const auto fill = [this, &bar](const QString& title, std::initializer_list<std::optional<ActionId>> ids) {
        QMenu* menu = bar.addMenu(title);
        for (const auto id : ids) {
            if (id)
                menu->addAction(m_actions[*id]);
            else
                menu->addSeparator();
        }
        return menu;
    };
    constexpr auto kLine = std::nullopt;
    QMenu* file = fill(tr("&File"), {NewProject, OpenProject});
    QMenu* recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        const QStringList paths = m_settings.recentProjects();
        for (const QString& path : paths) {
            QAction* action = recent->addAction(QFileInfo(path).completeBaseName());
            action->setToolTip(path);
            connect(action, &QAction::triggered, this, [this, path] { Q_EMIT projectChosen(path); });
        }
        if (paths.isEmpty())
            recent->addAction(tr("None yet"))->setEnabled(false);
    });
    file->addSeparator();
    for (const ActionId id :
         {ImportFiles, ImportFolder, PasteArticle, ImportCorpus, ImportGazetteer, CompareEvents})
        file->addAction(m_actions[id]);
    file->addSeparator();
    file->addAction(m_actions[Export]);
    file->addAction(m_actions[ExportTraining]);
    file->addAction(m_actions[SavePdf]);
    file->addAction(m_actions[Print]);
    file->addSeparator();
    file->addAction(m_actions[Backup]);
    file->addAction(m_actions[RestoreBackup]);
    file->addSeparator();
    file->addAction(m_actions[CloseProject]);
    file->addAction(m_actions[Quit]);

    fill(tr("&Edit"), {Undo, Redo, kLine, Find, kLine, Trash, SetCoder, MyTime, Codebook});
    QMenu* review = fill(tr("&Review"), {Accept, Reject, Skip, Back, History, kLine, SelectMore,
                                         MarkSelection, LabelOccurrences, EditValue, CycleMarks,
                                         TakeStartEdge, TakeEndEdge, kLine, DecideMany, HideMore, HideLess});
    QMenu* order = review->addMenu(tr("&Order of suggestions"));
    for (const ActionId id : {OrderReading, OrderSurest, OrderInformative})
        order->addAction(m_actions[id]);
    QMenu* types = review->addMenu(tr("&Type"));
    types->setObjectName(QStringLiteral("typeMenu"));
    for (const ActionId id : {Type1, Type2, Type3, Type4, Type5, Type6, Type7, Type8})
        types->addAction(m_actions[id]);
    fill(tr("&Document"),
         {NextDocument, PreviousDocument, LeastSureDocument, kLine, DocumentDetails, DocumentNote,
          DocumentTags, DocumentFlag, kLine, DocumentDone, DocumentNoIncident, kLine, DraftAgain, DraftStale,
          CarryOver, ShowDrafts, BlindCoding, kLine, TrashDocument});
    fill(tr("&Incident"), {NewIncident, AcceptIncident, RejectIncident, kLine, JoinIncident, KeepApart,
                           CompareIncidents, JoinAnother, SplitIncident, MoveClaim, kLine, FillField,
                           IncidentNote, IncidentFlag, CodedElsewhere, kLine, TrashIncident});
    QMenu* view = fill(tr("&View"), {FocusInbox, FocusText, FocusIncident, GoToField, Definitions, kLine,
                                     Register, BackToRegister, Map, kLine, ZoomIn, ZoomOut, ZoomReset,
                                     TextFont, WiderLines, NarrowerLines, kLine});
    addColorSchemes(*view);
    addLanguages(*view);
    fill(tr("&Help"), {Palette, Guide, Keys, EditKeys, Tour, kLine, About});
}

void WindowMenus::popUpOverText(QWidget* parent, const QPoint& globalPos, bool onMention) const
{
    using enum ActionId;
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (onMention) {
        for (const ActionId action : {Accept, Reject, EditValue, LabelOccurrences, CycleMarks})
            menu->addAction(m_actions[action]);
        menu->addSeparator();
    }
    QMenu* types = menu->addMenu(onMention ? tr("Set type") : tr("Mark as"));
    for (const ActionId action : {Type1, Type2, Type3, Type4, Type5, Type6, Type7, Type8})
        types->addAction(m_actions[action]);
    menu->addSeparator();
    menu->addAction(m_actions[NewIncident]);
    menu->addAction(m_actions[FillField]);
    menu->popup(globalPos);
}

void WindowMenus::addColorSchemes(QMenu& menu)
{
    QMenu* colors = menu.addMenu(tr("&Colours"));
    auto* group = new QActionGroup(colors);
    const std::pair<ColorScheme, QString> schemes[] = {{ColorScheme::System, tr("As the &system")},
                                                       {ColorScheme::Light, tr("&Light")},
                                                       {ColorScheme::Dark, tr("&Dark")}};
    for (const auto& [scheme, text] : schemes) {
        QAction* action = colors->addAction(text);
        action->setCheckable(true);
        action->setChecked(scheme == m_settings.colorScheme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] {
            m_settings.setColorScheme(scheme);
            applyTheme(*qApp, scheme);
        });
    }
}

void WindowMenus::addLanguages(QMenu& menu)
{
    QMenu* languages = menu.addMenu(tr("Lan&guage"));
    languages->setObjectName(QStringLiteral("languageMenu"));
    auto* group = new QActionGroup(languages);
    QStringList codes{QString()};
    codes += translations();
    for (const QString& code : std::as_const(codes)) {
        // Each language under its own name, so that who cannot read this one finds theirs.
        QString name = code.isEmpty() ? tr("As the &system") : QLocale(code).nativeLanguageName();
        if (code == u"en")
            name = QStringLiteral("English");
        name[0] = name.at(0).toUpper();
        QAction* action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == m_settings.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { m_settings.setLanguage(code); });
    }
    languages->addSeparator();
    languages->addAction(tr("Changes at the next start"))->setEnabled(false);
}

} // namespace casus::ui
