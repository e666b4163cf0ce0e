#include "desktop/print/printjob.h"

#include "desktop/window/errordialog.h"
#include "desktop/window/exportjobs.h"
#include "desktop/window/languageswitch.h"
#include "desktop/window/preferences.h"
#include "desktop/workaside.h"
#include "diagram/paperpainter.h"
#include "diagram/pdfwriter.h"
#include "edit/document.h"
#include "exchange/table.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

#include <algorithm>
#include <filesystem>

namespace portolan {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("portolan::PrintJob", text);
}

// The driver's own name of the sheet where it has one.
QPageLayout layoutOf(const QSizeF &sheet)
{
    const bool wide = sheet.width() > sheet.height();
    const QSizeF upright = (wide ? sheet.transposed() : sheet) * pointsPerPx;
    return QPageLayout(QPageSize(upright, QPageSize::Point),
                       wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

bool isChosen(const QPrinter &printer, int number)
{
    if (printer.printRange() != QPrinter::PageRange)
        return true;
    const QPageRanges ranges = printer.pageRanges();
    if (!ranges.isEmpty())
        return ranges.contains(number);
    return number >= printer.fromPage() && (printer.toPage() == 0 || number <= printer.toPage());
}

// Indices of pages as they come out of the printer.
QList<qsizetype> pagesFor(const QPrinter &printer, qsizetype count)
{
    QList<qsizetype> once;
    for (qsizetype i = 0; i < count; ++i) {
        if (isChosen(printer, int(i) + 1))
            once.append(i);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<qsizetype> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all += once;
        return all;
    }
    for (const qsizetype page : std::as_const(once))
        all += QList<qsizetype>(copies, page);
    return all;
}

// Half a job is worse than none and than a whole one.
PrintOutcome printPages(QPrinter &printer, const Paper &paper, const std::atomic<bool> &isCancelled)
{
    const QList<qsizetype> pages = pagesFor(printer, paper.pages.size());
    if (pages.isEmpty())
        return PrintOutcome::Refused;
    if (isCancelled)
        return PrintOutcome::Cancelled;
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(paper.pages[pages.first()].sheet));
    QPainter painter;
    if (!painter.begin(&printer))
        return PrintOutcome::Refused;
    const bool isToFile = !printer.outputFileName().isEmpty();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        // What goes to a file is taken away again.
        if (isCancelled && (isToFile || printer.abort()))
            return PrintOutcome::Cancelled;
        const PaperPage &page = paper.pages[pages[i]];
        if (i > 0) {
            printer.setPageLayout(layoutOf(page.sheet));
            if (!printer.newPage())
                return PrintOutcome::Refused;
        }
        painter.save();
        painter.scale(printer.resolution() / 96.0, printer.resolution() / 96.0);
        paintPaperPage(painter, paper, page);
        painter.restore();
    }
    return painter.end() ? PrintOutcome::Printed : PrintOutcome::Refused;
}

} // namespace

PrintJob::PrintJob(Document *document, ExportRequest request)
    : m_document(document), m_request(std::move(request))
{
}

void PrintJob::setSetup(const PaperSetup &setup)
{
    if (setup == m_request.paper)
        return;
    m_request.paper = setup;
    m_paper.reset();
}

const Result<Paper> &PrintJob::paper()
{
    if (m_drawings.isEmpty())
        m_drawings = drawnDiagrams(m_request);
    if (!m_paper)
        m_paper = std::make_shared<const Result<Paper>>(paperOf(m_request, m_drawings));
    return *m_paper;
}

bool PrintJob::prepare(QWidget *parent)
{
    if (m_paper || !m_document->isLarge())
        return true;
    struct Prepared
    {
        QList<DiagramGeometry> drawings;
        std::shared_ptr<const Result<Paper>> paper;
    };
    const auto snapshot = ExportSnapshot::take(ExportKind::Drawing, m_request);
    const auto prepared = madeAside<Prepared>(
        parent, words(QT_TRANSLATE_NOOP("portolan::PrintJob", "Putting the drawing on paper…")),
        [snapshot, drawings = m_drawings] {
            const ExportRequest request = snapshot->kept();
            Prepared made;
            made.drawings = drawings.isEmpty() ? drawnDiagrams(request) : drawings;
            made.paper = std::make_shared<const Result<Paper>>(paperOf(request, made.drawings));
            return made;
        });
    if (!prepared)
        return false;
    m_drawings = prepared->drawings;
    m_paper = prepared->paper;
    return true;
}

bool PrintJob::tellErrors(QWidget *parent)
{
    if (paper().ok())
        return false;
    showErrors(parent,
               words(QT_TRANSLATE_NOOP("portolan::PrintJob", "The diagram is not printed.")),
               paper().errors(), LanguageSwitch::current());
    return true;
}

bool PrintJob::printWithDialog(QWidget *parent)
{
    if (!prepare(parent) || tellErrors(parent))
        return false;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        QMessageBox box(QMessageBox::Information, QStringLiteral("Portolan"),
                        words(QT_TRANSLATE_NOOP("portolan::PrintJob",
                                                "No printer is set up on this computer.")),
                        QMessageBox::Cancel, parent);
        box.setObjectName(QStringLiteral("noPrinter"));
        box.setInformativeText(words(QT_TRANSLATE_NOOP(
            "portolan::PrintJob", "The same pages can be saved as a PDF and printed elsewhere.")));
        QPushButton *pdf =
            box.addButton(words(QT_TRANSLATE_NOOP("portolan::PrintJob", "Save as &PDF…")),
                          QMessageBox::AcceptRole);
        box.setDefaultButton(pdf);
        box.exec();
        return box.clickedButton() == pdf && savePdfWithDialog(parent);
    }
    const int count = int(paper()->pages.size());
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_request.topology->title.in(languagesOf(m_request.language).first()));
    printer->setFullPage(true);
    printer->setPageLayout(layoutOf(paper()->pages.first().sheet));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, count);
    dialog.setFromTo(1, count);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return print(printer, parent);
}

bool PrintJob::print(const std::shared_ptr<QPrinter> &printer, QWidget *parent)
{
    if (!prepare(parent) || tellErrors(parent))
        return false;
    m_document->giveNumbers();
    if (m_jobs) {
        const QString file = printer->outputFileName();
        m_jobs->start(ExportJobs::Kind::Print, file.isEmpty() ? printer->printerName() : file,
                      [printer, paper = m_paper](const std::atomic<bool> &isCancelled) {
                          ExportOutcome outcome;
                          const PrintOutcome end = printPaper(*printer, **paper, isCancelled);
                          outcome.isDone = end == PrintOutcome::Printed;
                          if (end == PrintOutcome::Refused)
                              outcome.errors.append(Error());
                          return outcome;
                      });
        return true;
    }
    if (printPaper(*printer, *paper()))
        return true;
    QMessageBox::warning(
        parent, QStringLiteral("Portolan"),
        words(QT_TRANSLATE_NOOP("portolan::PrintJob", "The printer does not take the pages.")));
    return false;
}

bool PrintJob::savePdfWithDialog(QWidget *parent)
{
    if (!prepare(parent) || tellErrors(parent))
        return false;
    const QString document = m_document->filePath();
    const bool hasFile = !document.isEmpty() && !document.startsWith(u':');
    QString folder = PreferenceStore::values().exportFolder;
    if (folder.isEmpty())
        folder = hasFile ? QFileInfo(document).absolutePath() : QDir::homePath();
    const QString name = hasFile ? QFileInfo(document).completeBaseName()
                                 : words(QT_TRANSLATE_NOOP("portolan::PrintJob", "topology"));
    const QString path = QFileDialog::getSaveFileName(
        parent, words(QT_TRANSLATE_NOOP("portolan::PrintJob", "Save as PDF")),
        QDir(folder).filePath(name + QLatin1String(".pdf")),
        words(QT_TRANSLATE_NOOP("portolan::PrintJob", "PDF documents (*.pdf)")));
    if (path.isEmpty() || !savePdf(path, parent))
        return false;
    PreferenceStore::instance().change(
        [&](Preferences &p) { p.exportFolder = QFileInfo(path).absolutePath(); });
    return true;
}

bool PrintJob::savePdf(const QString &path, QWidget *parent)
{
    if (!prepare(parent) || tellErrors(parent))
        return false;
    m_document->giveNumbers();
    if (m_jobs) {
        m_jobs->start(
            ExportJobs::Kind::File, path,
            [path, paper = m_paper, date = m_request.date](const std::atomic<bool> &isCancelled) {
                ExportOutcome outcome;
                const QByteArray pdf = writePdf(**paper, date);
                if (isCancelled)
                    return outcome;
                const Result<Done> written = writeFileAtomically(path, pdf);
                outcome.isDone = written.ok();
                if (!written.ok())
                    outcome.errors = written.errors();
                return outcome;
            });
        return true;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = writeFileAtomically(path, writePdf(*paper(), m_request.date));
    QApplication::restoreOverrideCursor();
    if (written.ok())
        return true;
    showErrors(parent,
               words(QT_TRANSLATE_NOOP("portolan::PrintJob", "%1 was not written."))
                   .arg(QDir::toNativeSeparators(path)),
               written.errors(), LanguageSwitch::current());
    return false;
}

bool printPaper(QPrinter &printer, const Paper &paper)
{
    const std::atomic<bool> never = false;
    return printPaper(printer, paper, never) == PrintOutcome::Printed;
}

PrintOutcome printPaper(QPrinter &printer, const Paper &paper, const std::atomic<bool> &isCancelled)
{
    const QString file = printer.outputFileName();
    if (file.isEmpty())
        return printPages(printer, paper, isCancelled);
    const QString unfinished = file + QLatin1String(".part");
    printer.setOutputFileName(unfinished);
    const PrintOutcome outcome = printPages(printer, paper, isCancelled);
    printer.setOutputFileName(file);
    if (outcome == PrintOutcome::Printed) {
        // In one step in the place of what may be there.
        std::error_code failed;
        std::filesystem::rename(QFileInfo(unfinished).filesystemFilePath(),
                                QFileInfo(file).filesystemFilePath(), failed);
        if (!failed)
            return outcome;
    }
    QFile::remove(unfinished);
    return outcome == PrintOutcome::Cancelled ? outcome : PrintOutcome::Refused;
}

} // namespace portolan
