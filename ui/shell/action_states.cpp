// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/action_states.h"

#include <QAction>

#include <initializer_list>

namespace casus::ui {

void enableActions(const Actions& actions, const WindowState& state)
{
    using enum ActionId;
    const auto enable = [&actions](bool enabled, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            actions[id]->setEnabled(enabled);
    };
    enable(state.project, {Export, ExportTraining, ImportGazetteer, CompareEvents, CodedElsewhere, Backup,
                           CloseProject, Trash, Find, FocusInbox, FocusText, FocusIncident, GoToField,
                           Codebook, Definitions, Register, BackToRegister, Map, History});
    if (!state.project)
        enable(false, {Undo, Redo});
    enable(state.writable, {DraftStale, BlindCoding, DecideMany, ImportFiles, ImportFolder, ImportCorpus,
                            PasteArticle, SetCoder});
    enable(state.writable && state.document, {EditValue,
                                              Accept,
                                              Reject,
                                              TakeStartEdge,
                                              TakeEndEdge,
                                              MarkSelection,
                                              LabelOccurrences,
                                              NewIncident,
                                              FillField,
                                              Type1,
                                              Type2,
                                              Type3,
                                              Type4,
                                              Type5,
                                              Type6,
                                              Type7,
                                              Type8,
                                              DocumentDetails,
                                              DocumentNote,
                                              DocumentTags,
                                              CarryOver,
                                              DocumentFlag,
                                              DocumentDone,
                                              DocumentNoIncident,
                                              DraftAgain,
                                              TrashDocument,
                                              AcceptIncident,
                                              RejectIncident,
                                              JoinIncident,
                                              KeepApart,
                                              CompareIncidents,
                                              JoinAnother,
                                              SplitIncident,
                                              MoveClaim,
                                              TrashIncident,
                                              IncidentNote,
                                              IncidentFlag});
    enable(state.project && state.document, {Skip, Back, NextDocument, PreviousDocument, LeastSureDocument,
                                             CycleMarks, SelectMore, HideMore, HideLess, Print, SavePdf});
}

} // namespace casus::ui
