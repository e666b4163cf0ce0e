#pragma once

#include "exchange/diagrams.h"
#include "exchange/exportformats.h"

#include <atomic>
#include <memory>

class QPrinter;
class QWidget;

namespace portolan {

class Document;
class ExportJobs;

/// The picture of a document on paper, as a request asks for it. It is drawn once, when it is first
/// needed, and put on sheets anew with every set-up.
class PrintJob
{
public:
    /// DOCUMENT outlives the job and what REQUEST points to.
    PrintJob(Document *document, ExportRequest request);

    /// Pages are written and printed by JOBS from now on: a call that begins it returns at once,
    /// and the jobs tell what came of it. JOBS outlives this object.
    void setBackground(ExportJobs *jobs) { m_jobs = jobs; }
    /// Makes paper() of a large picture aside, where a person can cancel it: false then. For a
    /// small one there is nothing to do.
    bool prepare(QWidget *parent);

    const PaperSetup &setup() const { return m_request.paper; }
    void setSetup(const PaperSetup &setup);
    const Result<Paper> &paper();

    /// Asks for printer and pages and prints. Where no printer is set up a message says so and
    /// offers a PDF. Shows errors. True where something was printed or written, or is begun.
    bool printWithDialog(QWidget *parent);
    /// Asks for a file and writes all pages. Shows errors. True where it was written.
    bool savePdfWithDialog(QWidget *parent);
    bool savePdf(const QString &path, QWidget *parent);
    /// Prints what the printer is set to; it is nobody else's from then on. True as above.
    bool print(const std::shared_ptr<QPrinter> &printer, QWidget *parent);

private:
    bool tellErrors(QWidget *parent);

    Document *m_document;
    ExportRequest m_request;
    QList<DiagramGeometry> m_drawings;
    std::shared_ptr<const Result<Paper>> m_paper; ///< null: to be made
    ExportJobs *m_jobs = nullptr;
};

/// Prints the pages, copies and order that the printer is set to; false where it refuses. Drawn as
/// vectors, each sheet with its own size and orientation.
bool printPaper(QPrinter &printer, const Paper &paper);

/// Printing in a thread of its own: the printer is that thread's while it lasts.
enum class PrintOutcome {
    Printed,
    Refused,
    Cancelled ///< nothing comes out of the printer, no file is left
};

/// The same as printPaper(). IS_CANCELLED is heard as long as the printer can still give up what it
/// has got; where it cannot (CUPS sends all pages at the end), before the first page only. A file
/// that is printed to appears whole or not at all.
PrintOutcome printPaper(QPrinter &printer, const Paper &paper,
                        const std::atomic<bool> &isCancelled);

} // namespace portolan
