<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DifferenceText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) added</source>
        <translation>
            <numerusform>%Ln node added</numerusform>
            <numerusform>%Ln nodes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) changed</source>
        <translation>
            <numerusform>%Ln node changed</numerusform>
            <numerusform>%Ln nodes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) removed</source>
        <translation>
            <numerusform>%Ln node removed</numerusform>
            <numerusform>%Ln nodes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) added</source>
        <translation>
            <numerusform>%Ln flow added</numerusform>
            <numerusform>%Ln flows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) changed</source>
        <translation>
            <numerusform>%Ln flow changed</numerusform>
            <numerusform>%Ln flows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) removed</source>
        <translation>
            <numerusform>%Ln flow removed</numerusform>
            <numerusform>%Ln flows removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>Delete %Ln node(s)</source>
        <translation>
            <numerusform>Delete %Ln node</numerusform>
            <numerusform>Delete %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln flow</numerusform>
            <numerusform>%Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductChange</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) closed</source>
        <translation>
            <numerusform>%Ln flow closed</numerusform>
            <numerusform>%Ln flows closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) opened</source>
        <translation>
            <numerusform>%Ln flow opened</numerusform>
            <numerusform>%Ln flows opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) changed</source>
        <translation>
            <numerusform>%Ln flow changed</numerusform>
            <numerusform>%Ln flows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documented in %1 and %n more.</source>
        <translation>
            <numerusform>Documented in %1 and %n more.</numerusform>
            <numerusform>Documented in %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) about it.</source>
        <translation>
            <numerusform>%n finding about it.</numerusform>
            <numerusform>%n findings about it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the topology has %n error(s); portolan-cli check names them</source>
        <translation>
            <numerusform>the topology has %n error; portolan-cli check names it</numerusform>
            <numerusform>the topology has %n errors; portolan-cli check names them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diagram</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firewall(s)</source>
        <translation>
            <numerusform>%n firewall</numerusform>
            <numerusform>%n firewalls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) drawn as one: %1 → %2, %3</source>
        <translation>
            <numerusform>%n flow drawn as one: %1 → %2, %3</numerusform>
            <numerusform>%n flows drawn as one: %1 → %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosting provider(s), %1</source>
        <translation>
            <numerusform>%n hosting provider, %1</numerusform>
            <numerusform>%n hosting providers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public IM provider(s)</source>
        <translation>
            <numerusform>%n public IM provider</numerusform>
            <numerusform>%n public IM providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n XMPP partner(s)</source>
        <translation>
            <numerusform>%n XMPP partner</numerusform>
            <numerusform>%n XMPP partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s), %1</source>
        <translation>
            <numerusform>%n partner, %1</numerusform>
            <numerusform>%n partners, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message numerus="yes">
        <source>Add %n node(s)</source>
        <translation>
            <numerusform>Add node</numerusform>
            <numerusform>Add %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>Delete node</numerusform>
            <numerusform>Delete %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Move node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %n node(s)</source>
        <translation>
            <numerusform>Fold %n node</numerusform>
            <numerusform>Fold %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n node(s)</source>
        <translation>
            <numerusform>Lock %n node</numerusform>
            <numerusform>Lock %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n node(s)</source>
        <translation>
            <numerusform>Unlock %n node</numerusform>
            <numerusform>Unlock %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n node(s)</source>
        <translation>
            <numerusform>Change %n node</numerusform>
            <numerusform>Change %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n own flow(s)</source>
        <translation>
            <numerusform>Remove own flow</numerusform>
            <numerusform>Remove %n own flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flows</name>
    <message numerus="yes">
        <source> (%1 and %n more)</source>
        <translation>
            <numerusform> (%1 and %n more)</numerusform>
            <numerusform> (%1 and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s)</source>
        <translation>
            <numerusform>%1 of %n flow</numerusform>
            <numerusform>%1 of %n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasClipboard</name>
    <message numerus="yes">
        <source>Cut %Ln node(s)</source>
        <translation>
            <numerusform>Cut %Ln node</numerusform>
            <numerusform>Cut %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln node(s)</source>
        <translation>
            <numerusform>Copied: %Ln node</numerusform>
            <numerusform>Copied: %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied as a table: %Ln flow(s)</source>
        <translation>
            <numerusform>Copied as a table: %Ln flow</numerusform>
            <numerusform>Copied as a table: %Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied as a picture: %Ln flow(s)</source>
        <translation>
            <numerusform>Copied as a picture: %Ln flow</numerusform>
            <numerusform>Copied as a picture: %Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln node(s)</source>
        <translation>
            <numerusform>Paste %Ln node</numerusform>
            <numerusform>Paste %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln node(s)</source>
        <translation>
            <numerusform>Duplicate %Ln node</numerusform>
            <numerusform>Duplicate %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %Ln node(s)</source>
        <translation>
            <numerusform>Added: %Ln node</numerusform>
            <numerusform>Added: %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) to nodes that are not here were left out</source>
        <translation>
            <numerusform>%Ln reference to a node that is not here was left out</numerusform>
            <numerusform>%Ln references to nodes that are not here were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasCommands</name>
    <message numerus="yes">
        <source>Delete %Ln node(s)?</source>
        <translation>
            <numerusform>Delete %Ln node?</numerusform>
            <numerusform>Delete %Ln nodes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are folded into groups. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln of them is folded into a group. Undo brings it back.</numerusform>
            <numerusform>%Ln of them are folded into groups. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %Ln node(s)</source>
        <translation>
            <numerusform>Align %Ln node</numerusform>
            <numerusform>Align %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %Ln node(s)</source>
        <translation>
            <numerusform>Distribute %Ln node</numerusform>
            <numerusform>Distribute %Ln nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasMenus</name>
    <message numerus="yes">
        <source>Fold all %Ln of this kind</source>
        <translation>
            <numerusform>Fold all %Ln of this kind</numerusform>
            <numerusform>Fold all %Ln of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasView</name>
    <message numerus="yes">
        <source>Selected: %Ln</source>
        <translation>
            <numerusform>%Ln item selected</numerusform>
            <numerusform>%Ln items selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::DisagreementCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln flow(s)</source>
        <translation>
            <numerusform>changes %Ln flow</numerusform>
            <numerusform>changes %Ln flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ExportNotice</name>
    <message numerus="yes">
        <source>Printing: %1 (and %Ln more)…</source>
        <translation>
            <numerusform>Printing: %1 (and %Ln more)…</numerusform>
            <numerusform>Printing: %1 (and %Ln more)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1 (and %Ln more)…</source>
        <translation>
            <numerusform>Exporting %1 (and %Ln more)…</numerusform>
            <numerusform>Exporting %1 (and %Ln more)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FaultsButton</name>
    <message numerus="yes">
        <source>%Ln overlap(s)</source>
        <translation>
            <numerusform>%Ln overlap</numerusform>
            <numerusform>%Ln overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable label(s)</source>
        <translation>
            <numerusform>%Ln unreadable label</numerusform>
            <numerusform>%Ln unreadable labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of place</source>
        <translation>
            <numerusform>%Ln out of place</numerusform>
            <numerusform>%Ln out of place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FilesPage</name>
    <message numerus="yes">
        <source>%Ln remembered</source>
        <translation>
            <numerusform>%Ln remembered</numerusform>
            <numerusform>%Ln remembered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln more hidden by the filter)</source>
        <translation>
            <numerusform>%1 (%Ln more hidden by the filter)</numerusform>
            <numerusform>%1 (%Ln more hidden by the filter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FlowsAsText</name>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln flow</numerusform>
            <numerusform>%Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flow(s)</source>
        <translation>
            <numerusform>%1 of %Ln flow</numerusform>
            <numerusform>%1 of %Ln flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln flow</numerusform>
            <numerusform>%Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flow(s)</source>
        <translation>
            <numerusform>%1 of %Ln flow</numerusform>
            <numerusform>%1 of %Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovery copy(ies) cannot be read. Kept aside: %1</source>
        <translation>
            <numerusform>%Ln recovery copy cannot be read. Kept aside: %1</numerusform>
            <numerusform>%Ln recovery copies cannot be read. Kept aside: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) added</source>
        <translation>
            <numerusform>%Ln partner added</numerusform>
            <numerusform>%Ln partners added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::NoticeBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) closed</source>
        <translation>
            <numerusform>%Ln flow closed</numerusform>
            <numerusform>%Ln flows closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) opened</source>
        <translation>
            <numerusform>%Ln flow opened</numerusform>
            <numerusform>%Ln flows opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) changed</source>
        <translation>
            <numerusform>%Ln flow changed</numerusform>
            <numerusform>%Ln flows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::OrganisationDialog</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::PageSetupDialog</name>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::PartnersDialog</name>
    <message numerus="yes">
        <source>&amp;Add %Ln partner(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln partner</numerusform>
            <numerusform>&amp;Add %Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>%Ln line read</numerusform>
            <numerusform>%Ln lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln with an error</numerusform>
            <numerusform>%Ln with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ReadingField</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ReferenceWindow</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::SetupPanel</name>
    <message numerus="yes">
        <source>%1 (and %Ln more remark(s))</source>
        <translation>
            <numerusform>%1 (and %Ln more remark)</numerusform>
            <numerusform>%1 (and %Ln more remarks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::TemplateAssistant</name>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln flow</numerusform>
            <numerusform>%Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s), shown afterwards</source>
        <translation>
            <numerusform>%Ln remark, shown afterwards</numerusform>
            <numerusform>%Ln remarks, shown afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::UsagesPanel</name>
    <message numerus="yes">
        <source>%Ln usage(s)</source>
        <translation>
            <numerusform>%Ln usage</numerusform>
            <numerusform>%Ln usages</numerusform>
        </translation>
    </message>
</context>
</TS>
