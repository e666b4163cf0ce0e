#pragma once

#include "base/atomicfile.h"
#include "base/error.h"
#include "catalog/catalog.h"
#include "diagram/diagramlayout.h"
#include "diagram/papersetup.h"
#include "flows/findings.h"
#include "flows/flow.h"
#include "flows/flowfilter.h"
#include "topology/topology.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// The one registry of what can be written. The command line, the export dialog and the tests read
/// it; a new format is a new file export_*.cpp and one line in the registry.
namespace portolan {

struct FlowExplanation;
struct SetupPlan;

/// The language of an export; Both puts the two side by side.
enum class ExportLanguage { English, Russian, Both };

std::optional<ExportLanguage> exportLanguageFromName(QStringView name);

enum class CsvDialect { Excel, Rfc4180 };

/// What an export needs and what the user chose. Formats ignore what does not concern them.
struct ExportRequest
{
    const Topology *topology = nullptr;
    const Catalog *catalog = nullptr;
    const FlowSet *flows = nullptr; ///< all flows; `filter` is applied by the format
    const QList<Finding> *findings = nullptr;
    /// DNS records, certificates and cmdlets that stand beside the flows; null: none are written.
    const SetupPlan *setup = nullptr;
    ExportLanguage language = ExportLanguage::English;
    QDate date;
    FlowFilter filter;
    /// Keys of the flow JSON in their order. Empty: the format's own choice, which is every key in
    /// json and csv, and in what people read the short set (with the addresses behind a NAT where
    /// there are any).
    QStringList columns;
    bool groupByRule = false;
    CsvDialect csv = CsvDialect::Excel;
    PaperSetup paper = borderlessSetup(); ///< PDF
    double scale = 2;                     ///< PNG
    FoldMode fold = FoldMode::None;
    QString fileName = {}; ///< of the topology without its folder; empty where it has none
    /// Takes what a person should be told about a file that was written all the same; null: nobody
    /// listens.
    QList<Message> *remarks = nullptr;
    /// The picture on the screen, whose order a drawing keeps; null: the order of a fresh layout.
    const DiagramGeometry *previous = nullptr;
    /// Headings of one's own by column key, for tables that people read; JSON keeps its keys. An
    /// empty language stands for the usual heading.
    QMap<QString, BilingualText> columnNames = {};
};

/// What a format shows. A table goes to `flows`, a drawing to `draw`.
enum class ExportKind { Table, Drawing };

struct ExportFormat
{
    QString id; ///< name of --format: "csv"
    ExportKind kind = ExportKind::Table;
    QString suffix;            ///< of files, without the dot
    BilingualText name;        ///< "Excel workbook", for menus and the export dialog
    bool needsGui = false;     ///< a QGuiApplication must exist (PDF, PNG)
    bool bothLanguages = true; ///< accepts ExportLanguage::Both
    Result<QByteArray> (*write)(const ExportRequest &request) = nullptr;
};

/// All formats in the order of menus and help; of each kind the first is the default.
const QList<ExportFormat> &exportFormats();

/// The format with an id and kind, or null.
const ExportFormat *exportFormat(ExportKind kind, QStringView id);

/// The format that the ending of a file name means, or null.
const ExportFormat *exportFormatForFile(ExportKind kind, QStringView fileName);

/// Column keys of the flow table. `short`: number, application, security, transport, sourcePorts,
/// ports, both labels and addresses, firewall, comment. `full`: every key. Beside the keys there
/// are columns that put several into one cell: source, destination, service, protocol.
QStringList shortColumns();
QStringList fullColumns();
/// The columns of a `--columns` value ("short", "full" or a comma list), or the unknown key.
Result<QStringList> columnsFromText(const QString &text);
/// The heading of a column for a person.
BilingualText columnTitle(const QString &column);

/// Findings as `check` prints them; as text with both languages one after the other.
QByteArray findingsJson(const QList<Finding> &findings, ExportLanguage language);
QByteArray findingsText(const QList<Finding> &findings, ExportLanguage language);

/// Formats of writeExplanation(); the first is the default.
QStringList explanationFormats();

/// One flow in full, or the conditions that an absent one does not meet, in one of
/// explanationFormats(); as text with both languages one after the other.
QByteArray writeExplanation(const FlowExplanation &explanation, const Topology &topology,
                            const Catalog &catalog, QStringView format, ExportLanguage language);

/// Formats of writeCatalog(); the first is the default.
QStringList catalogFormats();

/// The port reference, whole or (with DOCUMENT not empty) one document of it, in one of
/// catalogFormats(). JSON always holds both languages and with a document only the rules and
/// contradictions that its rows name; the others print the document's tables as documented.
Result<QByteArray> writeCatalog(const Catalog &catalog, const QString &document, QStringView format,
                                ExportLanguage language, CsvDialect csv);

} // namespace portolan
