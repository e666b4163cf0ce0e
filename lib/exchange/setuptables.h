#pragma once

#include "exchange/table.h"
#include "setup/setup.h"

/// What an Edge needs besides open ports, as tables and as a script.
namespace portolan {

enum class SetupTable { Dns, Certificates, Cmdlets };
template<> const QList<QLatin1String> &namesOf<SetupTable>();

/// One of the tables of a plan; its rows stand in the order of the plan's list.
Table setupTable(const SetupPlan &plan, SetupTable which);

/// What keeps the tables from being complete; empty where nothing does.
Table setupRemarkTable(const SetupPlan &plan);

/// "DNS records", "Certificates", "Cmdlets".
BilingualText setupTitle(SetupTable which);

/// The cmdlets as PowerShell with LF line ends: to read, with a guard on top that stops it.
/// Comments are in the language or languages; commands are the same in all.
QString cmdletScript(const SetupPlan &plan, const Topology &topology, const Catalog &catalog,
                     ExportLanguage language);

/// The script as a file: with byte order mark and CRLF, without which Windows PowerShell misreads
/// what is not ASCII.
QByteArray cmdletScriptFile(const SetupPlan &plan, const Topology &topology, const Catalog &catalog,
                            ExportLanguage language);

/// Formats of writeSetup(); the first is the default. "ps1" holds the cmdlets only.
QStringList setupFormats();

/// One table, or with nothing in TABLE all of them, in one of setupFormats(). The request's
/// `setup` must be set.
Result<QByteArray> writeSetup(const ExportRequest &request, std::optional<SetupTable> table,
                              QStringView format);

} // namespace portolan
