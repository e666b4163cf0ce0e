#pragma once

#include "exchange/table.h"

/// The tables of a report: flows, objects, findings and what they stand on.
namespace portolan {

/// The flows that the request's filter accepts, in its columns; DEFAULT where it names none.
enum class DefaultColumns { Full, Readable };
Table flowTable(const ExportRequest &request, DefaultColumns defaultColumns);

/// The objects a firewall's administrator defines first: every interface of every pool and every
/// far node, with its addresses.
Table objectTable(const ExportRequest &request);

/// Findings, errors first.
Table findingTable(const QList<Finding> &findings);

/// The source documents that the flows shown and the findings cite, in the catalogue's order.
Table documentTable(const ExportRequest &request);
Table tableOfDocuments(const Catalog &catalog, const QList<const SourceDocument *> &documents);

/// The ids of documents, or of their rows: the first ones and how many more.
BilingualText documentNames(const QStringList &documents);

/// One line for each contradiction that a flow shown carries, where no table has room for them.
QList<BilingualText> contradictionFootnotes(const ExportRequest &request);

/// The contradictions of the documents that the flows shown carry (the footnotes of the marks «‡»
/// in the flow table) and those that the rows of what else is needed name.
Table contradictionTable(const ExportRequest &request);
/// The latter alone.
Table setupContradictionTable(const ExportRequest &request);

/// "Shown: SIP federation; 4 of 32 flows" for each language, where the request has a filter; else
/// empty.
BilingualText filterNote(const ExportRequest &request);

/// "Lync Server 2013 · as recommended · 10 flows · 2026-11-23": what a report is about.
BilingualText reportSubject(const ExportRequest &request);

/// How to read the flow table, for somebody who only knows firewalls.
BilingualText flowTableGuide(const ExportRequest &request);

/// "error", "warning", "note".
BilingualText severityWord(Severity severity);

/// Headings of the parts of a report.
BilingualText diagramHeading();
BilingualText flowsHeading();
BilingualText findingsHeading();
BilingualText objectsHeading();
BilingualText documentsHeading();
BilingualText contradictionsHeading();
BilingualText noFindings();

} // namespace portolan
