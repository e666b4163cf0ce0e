#pragma once

#include "exchange/setuptables.h"

/// The tables of a plan as parts of a larger export. Nothing where the plan is null or empty.
namespace portolan {

QString setupMarkdown(const ExportRequest &request, const QList<SetupTable> &tables);
QString setupHtml(const ExportRequest &request, const QList<SetupTable> &tables);
QString setupConsole(const ExportRequest &request, const QList<SetupTable> &tables);

/// One table under its title, with a gap above; nothing without rows.
QString consoleSection(const Table &table, ExportLanguage language);

/// The documents and contradictions that the rows of a plan name.
QStringList setupReferences(const SetupPlan &plan);
QStringList setupContradictions(const SetupPlan &plan);

} // namespace portolan
