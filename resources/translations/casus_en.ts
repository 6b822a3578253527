<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>TrainingExport</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::curation::EventImport</name>
    <message numerus="yes">
        <source>%n row(s) had been taken until then.</source>
        <translation>
            <numerusform>%n row had been taken until then.</numerusform>
            <numerusform>%n rows had been taken until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further row(s) cannot be taken.</source>
        <translation>
            <numerusform>%1: %n further row cannot be taken.</numerusform>
            <numerusform>%1: %n further rows cannot be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::curation::Jobs</name>
    <message numerus="yes">
        <source>%n document(s) had been imported until then.</source>
        <translation>
            <numerusform>%n document had been imported until then.</numerusform>
            <numerusform>%n documents had been imported until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had been drafted until then.</source>
        <translation>
            <numerusform>%n document had been drafted until then.</numerusform>
            <numerusform>%n documents had been drafted until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::curation::Project</name>
    <message numerus="yes">
        <source>Accept %n mentions</source>
        <translation>
            <numerusform>Accept %n mention</numerusform>
            <numerusform>Accept %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mentions</source>
        <translation>
            <numerusform>Reject %n mention</numerusform>
            <numerusform>Reject %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark “%1” %n more time(s)</source>
        <translation>
            <numerusform>Mark “%1” %n more time</numerusform>
            <numerusform>Mark “%1” %n more times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n incidents</source>
        <translation>
            <numerusform>Accept %n incident</numerusform>
            <numerusform>Accept %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n incidents</source>
        <translation>
            <numerusform>Reject %n incident</numerusform>
            <numerusform>Reject %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n incidents</source>
        <translation>
            <numerusform>Change %n incident</numerusform>
            <numerusform>Change %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::curation::TrainingImport</name>
    <message numerus="yes">
        <source>Import the marks of %n document(s)</source>
        <translation>
            <numerusform>Import the marks of %n document</numerusform>
            <numerusform>Import the marks of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had been imported until then.</source>
        <translation>
            <numerusform>%n document had been imported until then.</numerusform>
            <numerusform>%n documents had been imported until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::drafting::EventLikeness</name>
    <message numerus="yes">
        <source>%n day(s) apart: %1 here, %2 there</source>
        <translation>
            <numerusform>%n day apart: %1 here, %2 there</numerusform>
            <numerusform>%n days apart: %1 here, %2 there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::exchange::Folders</name>
    <message numerus="yes">
        <source>%n file(s) in “%1” are of kinds that hold no articles and were left out (%2).</source>
        <translation>
            <numerusform>%n file in “%1” is of a kind that holds no articles and was left out (%2).</numerusform>
            <numerusform>%n files in “%1” are of kinds that hold no articles and were left out (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::exchange::OfficeReader</name>
    <message numerus="yes">
        <source>%n foot- or endnote(s) were left out.</source>
        <translation>
            <numerusform>%n foot- or endnote was left out.</numerusform>
            <numerusform>%n foot- or endnotes were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::exchange::PdfReader</name>
    <message numerus="yes">
        <source>%n line(s) that repeat at the edge of pages were left out.</source>
        <translation>
            <numerusform>%n line that repeats at the edge of pages was left out.</numerusform>
            <numerusform>%n lines that repeat at the edge of pages were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::exchange::Reading</name>
    <message numerus="yes">
        <source>%n record(s) that hold no page were left out.</source>
        <translation>
            <numerusform>%n record that holds no page was left out.</numerusform>
            <numerusform>%n records that hold no page were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of kinds that hold no articles were left out: %1.</source>
        <translation>
            <numerusform>%n member of a kind that holds no articles was left out: %1.</numerusform>
            <numerusform>%n members of kinds that hold no articles were left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::exchange::TableReader</name>
    <message numerus="yes">
        <source>%n row(s) have no text (%1)</source>
        <translation>
            <numerusform>%n row has no text (%1)</numerusform>
            <numerusform>%n rows have no text (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read</source>
        <translation>
            <numerusform>%n more cannot be read</numerusform>
            <numerusform>%n more cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date that was not taken, such as in row %1: %2</source>
        <translation>
            <numerusform>%n row has a date that was not taken, in row %1: %2</numerusform>
            <numerusform>%n rows have a date that was not taken, such as in row %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::Bulk</name>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s)</source>
        <translation>
            <numerusform>Reject %n suggestion</numerusform>
            <numerusform>Reject %n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::ClaimsTable</name>
    <message numerus="yes">
        <source>Bring back %n</source>
        <translation>
            <numerusform>Bring back %n</numerusform>
            <numerusform>Bring back %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::CodebookDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) cannot be saved so; what is wrong stands beside it.</source>
        <translation>
            <numerusform>%n entry cannot be saved so; what is wrong stands beside it.</numerusform>
            <numerusform>%n entries cannot be saved so; what is wrong stands beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more change(s).</source>
        <translation>
            <numerusform>%1 and %n more change.</numerusform>
            <numerusform>%1 and %n more changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::CodebookPage</name>
    <message numerus="yes">
        <source>%n mark(s) use it; they keep it whatever changes here.</source>
        <translation>
            <numerusform>%n mark uses it and keeps it whatever changes here.</numerusform>
            <numerusform>%n marks use it; they keep it whatever changes here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) use it; they keep it whatever changes here.</source>
        <translation>
            <numerusform>%n record uses it and keeps it whatever changes here.</numerusform>
            <numerusform>%n records use it; they keep it whatever changes here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::DocumentCommands</name>
    <message numerus="yes">
        <source>%n decision(s) of the former version stand here as suggestions.</source>
        <translation>
            <numerusform>%n decision of the former version stands here as a suggestion.</numerusform>
            <numerusform>%n decisions of the former version stand here as suggestions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::DocumentDetails</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::EditDialog</name>
    <message numerus="yes">
        <source>Change %Ln incident(s)</source>
        <translation>
            <numerusform>Change %Ln incident</numerusform>
            <numerusform>Change %Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::Elsewhere</name>
    <message numerus="yes">
        <source>%Ln killed</source>
        <translation>
            <numerusform>%Ln killed</numerusform>
            <numerusform>%Ln killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wounded</source>
        <translation>
            <numerusform>%Ln wounded</numerusform>
            <numerusform>%Ln wounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::ElsewherePanel</name>
    <message numerus="yes">
        <source>Yes: %n event(s)</source>
        <translation>
            <numerusform>Yes: %n event</numerusform>
            <numerusform>Yes: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perhaps: %n event(s) to look at</source>
        <translation>
            <numerusform>Perhaps: %n event to look at</numerusform>
            <numerusform>Perhaps: %n events to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::ImportReport</name>
    <message numerus="yes">
        <source>%n article(s) were imported.</source>
        <translation>
            <numerusform>%n article was imported.</numerusform>
            <numerusform>%n articles were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already in the project.</source>
        <translation>
            <numerusform>%n was already in the project.</numerusform>
            <numerusform>%n were already in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>%n file was refused.</numerusform>
            <numerusform>%n files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are near copies of others.</source>
        <translation>
            <numerusform>%n is a near copy of another.</numerusform>
            <numerusform>%n are near copies of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new versions of articles that stay beside them.</source>
        <translation>
            <numerusform>%n is a new version of an article that stays beside it.</numerusform>
            <numerusform>%n are new versions of articles that stay beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::Inbox</name>
    <message numerus="yes">
        <source>%n suggestion(s) open</source>
        <translation>
            <numerusform>%n suggestion open</numerusform>
            <numerusform>%n suggestions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentPanel</name>
    <message numerus="yes">
        <source>Move %n claim(s) to another incident</source>
        <translation>
            <numerusform>Move %n claim to another incident</numerusform>
            <numerusform>Move %n claims to another incident</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::JobReports</name>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation>
            <numerusform>%Ln document imported</numerusform>
            <numerusform>%Ln documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) drafted</source>
        <translation>
            <numerusform>%Ln document drafted</numerusform>
            <numerusform>%Ln documents drafted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::MapPanel</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::MapView</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::Occurrences</name>
    <message numerus="yes">
        <source>Mark %n place(s)</source>
        <translation>
            <numerusform>Mark %n place</numerusform>
            <numerusform>Mark %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::SuggestionBar</name>
    <message numerus="yes">
        <source>%n suggestion(s) open · %1 goes on</source>
        <translation>
            <numerusform>%n suggestion open · %1 goes on</numerusform>
            <numerusform>%n suggestions open · %1 goes on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside (below %1 %)</source>
        <translation>
            <numerusform>%n put aside (below %1 %)</numerusform>
            <numerusform>%n put aside (below %1 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::TextCommands</name>
    <message numerus="yes">
        <source>Lines of at most %n characters</source>
        <translation>
            <numerusform>Lines of at most %n character</numerusform>
            <numerusform>Lines of at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a date less exact than the bar</source>
        <translation>
            <numerusform>%n with a date less exact than the bar</numerusform>
            <numerusform>%n with a date less exact than the bar</numerusform>
        </translation>
    </message>
</context>
</TS>
