#pragma once

#include "exchange/diagrams.h"
#include "exchange/exportformats.h"

#include <optional>

class QPrinter;
class QWidget;

namespace portolan {

class Document;

/// The picture of a document on paper, as a request asks for it. It is drawn once, when it is first
/// needed, and put on sheets anew with every set-up.
class PrintJob
{
public:
    /// DOCUMENT outlives the job and what REQUEST points to.
    PrintJob(Document *document, ExportRequest request);

    const PaperSetup &setup() const { return m_request.paper; }
    void setSetup(const PaperSetup &setup);
    const Result<Paper> &paper();

    /// Asks for printer and pages and prints. Where no printer is set up a message says so and
    /// offers a PDF. Shows errors. True where something was printed or written.
    bool printWithDialog(QWidget *parent);
    /// Asks for a file and writes all pages. Shows errors. True where it was written.
    bool savePdfWithDialog(QWidget *parent);
    bool savePdf(const QString &path, QWidget *parent);

private:
    bool tellErrors(QWidget *parent);

    Document *m_document;
    ExportRequest m_request;
    QList<DiagramGeometry> m_drawings;
    std::optional<Result<Paper>> m_paper;
};

/// Prints the pages, copies and order that the printer is set to; false where it refuses. Drawn as
/// vectors, each sheet with its own size and orientation.
bool printPaper(QPrinter &printer, const Paper &paper);

} // namespace portolan
