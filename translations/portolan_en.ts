<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DifferenceText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) added</source>
        <translation>
            <numerusform>%n node added</numerusform>
            <numerusform>%n nodes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) changed</source>
        <translation>
            <numerusform>%n node changed</numerusform>
            <numerusform>%n nodes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) removed</source>
        <translation>
            <numerusform>%n node removed</numerusform>
            <numerusform>%n nodes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) added</source>
        <translation>
            <numerusform>%n flow added</numerusform>
            <numerusform>%n flows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) changed</source>
        <translation>
            <numerusform>%n flow changed</numerusform>
            <numerusform>%n flows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) removed</source>
        <translation>
            <numerusform>%n flow removed</numerusform>
            <numerusform>%n flows removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>Delete %n node</numerusform>
            <numerusform>Delete %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
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
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductChange</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) closed</source>
        <translation>
            <numerusform>%n flow closed</numerusform>
            <numerusform>%n flows closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) opened</source>
        <translation>
            <numerusform>%n flow opened</numerusform>
            <numerusform>%n flows opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) changed</source>
        <translation>
            <numerusform>%n flow changed</numerusform>
            <numerusform>%n flows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>Cut %n node(s)</source>
        <translation>
            <numerusform>Cut %n node</numerusform>
            <numerusform>Cut %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n node(s)</source>
        <translation>
            <numerusform>Copied: %n node</numerusform>
            <numerusform>Copied: %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied as a table: %n flow(s)</source>
        <translation>
            <numerusform>Copied as a table: %n flow</numerusform>
            <numerusform>Copied as a table: %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied as a picture: %n flow(s)</source>
        <translation>
            <numerusform>Copied as a picture: %n flow</numerusform>
            <numerusform>Copied as a picture: %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Paste %n node</numerusform>
            <numerusform>Paste %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Duplicate %n node</numerusform>
            <numerusform>Duplicate %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n node(s)</source>
        <translation>
            <numerusform>Added: %n node</numerusform>
            <numerusform>Added: %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to nodes that are not here were left out</source>
        <translation>
            <numerusform>%n reference to a node that is not here was left out</numerusform>
            <numerusform>%n references to nodes that are not here were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasCommands</name>
    <message numerus="yes">
        <source>Delete %n node(s)?</source>
        <translation>
            <numerusform>Delete %n node?</numerusform>
            <numerusform>Delete %n nodes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are folded into groups. Undo brings them back.</source>
        <translation>
            <numerusform>%n of them is folded into a group. Undo brings it back.</numerusform>
            <numerusform>%n of them are folded into groups. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n node(s)</source>
        <translation>
            <numerusform>Align %n node</numerusform>
            <numerusform>Align %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n node(s)</source>
        <translation>
            <numerusform>Distribute %n node</numerusform>
            <numerusform>Distribute %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasMenus</name>
    <message numerus="yes">
        <source>Fold all %n of this kind</source>
        <translation>
            <numerusform>Fold all %n of this kind</numerusform>
            <numerusform>Fold all %n of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasView</name>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>%n item selected</numerusform>
            <numerusform>%n items selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::DisagreementCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %n flow(s)</source>
        <translation>
            <numerusform>changes %n flow</numerusform>
            <numerusform>changes %n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ExportNotice</name>
    <message numerus="yes">
        <source>Exporting %1 (and %n more)…</source>
        <translation>
            <numerusform>Exporting %1 (and %n more)…</numerusform>
            <numerusform>Exporting %1 (and %n more)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing: %1 (and %n more)…</source>
        <translation>
            <numerusform>Printing: %1 (and %n more)…</numerusform>
            <numerusform>Printing: %1 (and %n more)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FaultsButton</name>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable label(s)</source>
        <translation>
            <numerusform>%n unreadable label</numerusform>
            <numerusform>%n unreadable labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of place</source>
        <translation>
            <numerusform>%n out of place</numerusform>
            <numerusform>%n out of place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more hidden by the filter)</source>
        <translation>
            <numerusform>%1 (%n more hidden by the filter)</numerusform>
            <numerusform>%1 (%n more hidden by the filter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FlowsAsText</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
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
    <name>portolan::HelpWindow</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s)</source>
        <translation>
            <numerusform>%1 of %n flow</numerusform>
            <numerusform>%1 of %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery copy(ies) cannot be read. Kept aside: %1</source>
        <translation>
            <numerusform>%n recovery copy cannot be read. Kept aside: %1</numerusform>
            <numerusform>%n recovery copies cannot be read. Kept aside: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) added</source>
        <translation>
            <numerusform>%n partner added</numerusform>
            <numerusform>%n partners added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::NoticeBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) closed</source>
        <translation>
            <numerusform>%n flow closed</numerusform>
            <numerusform>%n flows closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) opened</source>
        <translation>
            <numerusform>%n flow opened</numerusform>
            <numerusform>%n flows opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) changed</source>
        <translation>
            <numerusform>%n flow changed</numerusform>
            <numerusform>%n flows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::OrganisationDialog</name>
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
</context>
<context>
    <name>portolan::PageSetupDialog</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::PartnersDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n partner(s)</source>
        <translation>
            <numerusform>&amp;Add %n partner</numerusform>
            <numerusform>&amp;Add %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an error</source>
        <translation>
            <numerusform>%n with an error</numerusform>
            <numerusform>%n with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ReadingField</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ReferenceWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::SetupPanel</name>
    <message numerus="yes">
        <source>%1 (and %n more remark(s))</source>
        <translation>
            <numerusform>%1 (and %n more remark)</numerusform>
            <numerusform>%1 (and %n more remarks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::TemplateAssistant</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
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
        <source>%n remark(s), shown afterwards</source>
        <translation>
            <numerusform>%n remark, shown afterwards</numerusform>
            <numerusform>%n remarks, shown afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::UsagesPanel</name>
    <message numerus="yes">
        <source>%n usage(s)</source>
        <translation>
            <numerusform>%n usage</numerusform>
            <numerusform>%n usages</numerusform>
        </translation>
    </message>
</context>
<context><name>portolan::FindingsPanel</name><message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context><context><name>portolan::FilesPage</name><message numerus="yes">
        <source>%n remembered</source>
        <translation>
            <numerusform>%n remembered</numerusform>
            <numerusform>%n remembered</numerusform>
        </translation>
    </message>
</context></TS>
