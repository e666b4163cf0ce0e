#include "desktop/windowfixture.h"

#include "desktop/print/pagesetupdialog.h"
#include "desktop/print/pageview.h"
#include "desktop/print/papersettings.h"
#include "desktop/print/printjob.h"
#include "desktop/print/printpreview.h"
#include "desktop/print/sheetoverview.h"
#include "desktop/window/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace portolan;

namespace {

template<class T> T &in(QWidget *window, const char *name)
{
    T *found = window->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("%s has no %s", qPrintable(window->objectName()), name);
    return *found;
}

void choose(QComboBox &box, int data)
{
    box.setCurrentIndex(box.findData(data));
}

int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

ExportRequest requestFor(const Document &document, const PaperSetup &setup)
{
    ExportRequest request;
    request.topology = &document.topology();
    request.catalog = &document.catalog();
    request.flows = &document.flows();
    request.findings = &document.findings();
    request.date = document.today();
    request.paper = setup;
    return request;
}

PaperSetup setupOf(PageSize size)
{
    PaperSetup setup;
    setup.size = size;
    return setup;
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QSettings().remove(QStringLiteral("paper"));
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
    }
    void cleanup()
    {
        m_f->document().undoStack()->setClean();
        m_f.reset();
    }

    void theMenuHasPaper()
    {
        QVERIFY(m_f->action("actionPrint").isEnabled());
        QCOMPARE(m_f->action("actionPrint").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        m_f->window->showStartPage();
        for (const char *name : {"actionPageSetup", "actionPrintPreview", "actionPrint"})
            QVERIFY(!m_f->action(name).isEnabled());
    }

    void theSetupIsRemembered()
    {
        const WhenModal dialog([](QWidget *window) {
            choose(in<QComboBox>(window, "paperSize"), int(PageSize::Tabloid));
            choose(in<QComboBox>(window, "paperOrientation"), int(PageOrientation::Portrait));
            in<QDoubleSpinBox>(window, "paperMarginLeft").setValue(17);
            in<QDoubleSpinBox>(window, "paperMarginTop").setValue(18);
            in<QDoubleSpinBox>(window, "paperMarginRight").setValue(19);
            in<QDoubleSpinBox>(window, "paperMarginBottom").setValue(20);
            in<QRadioButton>(window, "paperTiles").click();
            in<QDoubleSpinBox>(window, "paperScale").setValue(120);
            in<QDoubleSpinBox>(window, "paperOverlap").setValue(22);
            in<QCheckBox>(window, "paperTitleBlock").click();
            in<QCheckBox>(window, "paperLegend").click();
            choose(in<QComboBox>(window, "paperHeaderLeft"), int(PageField::Title));
            choose(in<QComboBox>(window, "paperHeaderMiddle"), int(PageField::Date));
            choose(in<QComboBox>(window, "paperHeaderRight"), int(PageField::Organisation));
            choose(in<QComboBox>(window, "paperFooterLeft"), int(PageField::PageNumber));
            choose(in<QComboBox>(window, "paperFooterMiddle"), int(PageField::None));
            choose(in<QComboBox>(window, "paperFooterRight"), int(PageField::SheetPosition));
            static_cast<QDialog *>(window)->accept();
        });
        m_f->action("actionPageSetup").trigger();
        QCOMPARE(dialog.seen(), QStringLiteral("pageSetupDialog"));
        PaperSetup expected;
        expected.size = PageSize::Tabloid;
        expected.orientation = PageOrientation::Portrait;
        expected.margins = {17, 18, 19, 20};
        expected.filling = PageFilling::Tiles;
        expected.scalePercent = 120;
        expected.overlap = 22;
        expected.titleBlock = expected.legend = false;
        expected.header = {PageField::Title, PageField::Date, PageField::Organisation};
        expected.footer = {PageField::PageNumber, PageField::None, PageField::SheetPosition};
        QCOMPARE(storedPaperSetup(), expected);
        const WhenModal again([&](QWidget *window) {
            QCOMPARE(static_cast<PageSetupDialog *>(window)->setup(), expected);
            in<QPushButton>(window, "paperDefaults").click();
            QCOMPARE(static_cast<PageSetupDialog *>(window)->setup(), PaperSetup());
            static_cast<QDialog *>(window)->reject();
        });
        m_f->action("actionPageSetup").trigger();
        QCOMPARE(storedPaperSetup(), expected);
    }

    void wrongSettingsAreTheUsualOnes()
    {
        QSettings settings;
        settings.setValue(QStringLiteral("paper/size"), QStringLiteral("B5"));
        settings.setValue(QStringLiteral("paper/orientation"), 77);
        settings.setValue(QStringLiteral("paper/marginLeft"), QStringLiteral("wide"));
        settings.setValue(QStringLiteral("paper/overlap"), -3);
        PaperSetup expected;
        expected.overlap = 0;
        QCOMPARE(storedPaperSetup(), expected);
    }

    void thePreviewFollowsEveryChoice()
    {
        PrintJob job(&m_f->document(), requestFor(m_f->document(), setupOf(PageSize::A3)));
        PageSetupDialog dialog(&job, m_f->window.get());
        auto &overview = in<SheetOverview>(&dialog, "paperPreview");
        auto &summary = in<QLabel>(&dialog, "paperSummary");
        QCOMPARE(overview.sheets(), 1);
        QVERIFY(summary.text().startsWith(QLatin1String("1 sheet")));
        choose(in<QComboBox>(&dialog, "paperSize"), int(PageSize::A4));
        QVERIFY(overview.sheets() > 1);
        QVERIFY2(summary.text().contains(QLatin1String("A3")), qPrintable(summary.text()));
        QVERIFY(!in<QDoubleSpinBox>(&dialog, "paperScale").isEnabled());
        in<QRadioButton>(&dialog, "paperTiles").click();
        in<QDoubleSpinBox>(&dialog, "paperScale").setValue(20);
        QCOMPARE(overview.sheets(), 1);
        QVERIFY2(summary.text().contains(QLatin1String("hard to read")),
                 qPrintable(summary.text()));
        choose(in<QComboBox>(&dialog, "paperSize"), int(PageSize::Fit));
        QVERIFY(!in<QComboBox>(&dialog, "paperOrientation").isEnabled());
        QVERIFY(!dialog.grab().isNull());
        dialog.reject();
        QCOMPARE(job.setup(), setupOf(PageSize::A3));
    }

    void thePreviewTurnsPagesAndZooms()
    {
        storePaperSetup(setupOf(PageSize::A4));
        const WhenModal preview([](QWidget *window) {
            auto &view = in<PageView>(window, "previewView");
            auto &page = in<QSpinBox>(window, "previewPage");
            QVERIFY(view.pageCount() > 1);
            QVERIFY(!in<QAction>(window, "previewPrevious").isEnabled());
            QVERIFY(in<QLabel>(window, "previewRemark").isVisible());
            in<QAction>(window, "previewNext").trigger();
            QCOMPARE(view.page(), 1);
            QCOMPARE(page.value(), 2);
            QTest::keyClick(&view, Qt::Key_Home);
            QCOMPARE(page.value(), 1);
            QTest::keyClick(&view, Qt::Key_End);
            QCOMPARE(view.page(), view.pageCount() - 1);
            QVERIFY(!in<QAction>(window, "previewNext").isEnabled());
            page.setValue(1);
            QCOMPARE(view.page(), 0);
            in<QAction>(window, "previewFitPage").trigger();
            const double whole = view.zoom();
            in<QAction>(window, "previewZoomIn").trigger();
            QVERIFY(view.zoom() > whole);
            in<QAction>(window, "previewZoomOut").trigger();
            QVERIFY(qAbs(view.zoom() - whole) < 1e-9);
            in<QAction>(window, "previewFitWidth").trigger();
            QVERIFY(view.zoom() > whole);
            const WhenModal setup([](QWidget *dialog) {
                choose(in<QComboBox>(dialog, "paperSize"), int(PageSize::A2));
                static_cast<QDialog *>(dialog)->accept();
            });
            in<QAction>(window, "previewSetup").trigger();
            QCOMPARE(setup.seen(), QStringLiteral("pageSetupDialog"));
            QCOMPARE(view.pageCount(), 1);
            QVERIFY(!in<QLabel>(window, "previewRemark").isVisible());
            window->close();
        });
        m_f->action("actionPrintPreview").trigger();
        QCOMPARE(preview.seen(), QStringLiteral("printPreview"));
        QCOMPARE(storedPaperSetup(), setupOf(PageSize::A2));
    }

    void thePageIsPainted()
    {
        PrintJob job(&m_f->document(), requestFor(m_f->document(), setupOf(PageSize::A3)));
        PrintPreview preview(&job, m_f->window.get());
        preview.resize(900, 700);
        preview.show();
        QApplication::processEvents();
        const QImage picture = in<PageView>(&preview, "previewView").viewport()->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY(colours.contains(qRgb(255, 255, 255)));
        QVERIFY(colours.size() > 8);
    }

    void aPdfHasTheSamePages()
    {
        Topology topology = m_f->document().topology();
        topology.reading = Reading::Recommended; // its flows have numbers of their own
        QVERIFY(m_f->document().changeSettings(topology, QStringLiteral("reading")).isEmpty());
        PrintJob job(&m_f->document(), requestFor(m_f->document(), setupOf(PageSize::A4)));
        const QString path = m_f->file("pages.pdf");
        QVERIFY(job.savePdf(path, m_f->window.get()));
        QCOMPARE(pagesOf(contentOf(path)), int(job.paper()->pages.size()));
        // What is on paper keeps its numbers.
        QCOMPARE(size_t(m_f->document().topology().flowNumbers.size()),
                 m_f->document().flows().flows.size());
        const WhenModal errors([](QWidget *box) { box->close(); });
        QVERIFY(!job.savePdf(m_f->file("missing/pages.pdf"), m_f->window.get()));
        QCOMPARE(errors.seen(), QStringLiteral("errorDialog"));
    }

    void thePrinterGetsItsPages_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("copies");
        QTest::addColumn<int>("printed");
        QTest::newRow("all") << 0 << 0 << 1 << 2;
        QTest::newRow("first") << 1 << 1 << 1 << 1;
        QTest::newRow("second") << 2 << 2 << 1 << 1;
    }
    void thePrinterGetsItsPages()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, copies);
        QFETCH(int, printed);
        PrintJob job(&m_f->document(), requestFor(m_f->document(), setupOf(PageSize::A4)));
        QCOMPARE(job.paper()->pages.size(), 2);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = m_f->file("printed.pdf");
        printer.setOutputFileName(path);
        printer.setCopyCount(copies);
        if (from > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(from, to);
        }
        QVERIFY(printPaper(printer, *job.paper()));
        const QByteArray pdf = contentOf(path);
        QCOMPARE(pagesOf(pdf), printed);
        QVERIFY(pdf.contains("/FontFile2")); // text, not a picture of it
        QVERIFY2(pdf.contains("/MediaBox [0 0 595") || pdf.contains("/MediaBox [0 0 842"),
                 "not A4");
    }

    void printingAsksForAPrinter()
    {
        const bool none = QPrinterInfo::availablePrinterNames().isEmpty();
        const WhenModal dialog([](QWidget *window) { window->close(); });
        m_f->action("actionPrint").trigger();
        QCOMPARE(dialog.seen(), none ? QStringLiteral("noPrinter") : QStringLiteral("printDialog"));
    }

    void thePictureIsPrintedAsSeen()
    {
        m_f->window->setDocumentLanguage(Language::Russian);
        m_f->child<QLineEdit>("filterText")->setText(QStringLiteral("5269"));
        QApplication::processEvents();
        QTRY_VERIFY(m_f->arrows() < 10);
        const int arrows = m_f->arrows();
        PrintJob job = m_f->window->printJob();
        QCOMPARE(int(job.paper()->drawings.first().arrows.size()), arrows);
        QCOMPARE(job.paper()->drawings.first().language, Language::Russian);
    }

    void theExportDialogUsesTheSameSetup()
    {
        PaperSetup setup = setupOf(PageSize::A1);
        setup.overlap = 31;
        storePaperSetup(setup);
        ExportDialog dialog(&m_f->document(), {}, Language::English, m_f->window.get());
        QCOMPARE(dialog.request().paper, setup);
        choose(in<QComboBox>(&dialog, "exportPage"), int(PageSize::A4));
        QVERIFY(dialog.writeTo(m_f->file("export.pdf")));
        QVERIFY(dialog.remark().contains(QLatin1String("A3")));
        QVERIFY(pagesOf(contentOf(m_f->file("export.pdf"))) > 1);
        setup.size = PageSize::A4;
        QCOMPARE(storedPaperSetup(), setup);
        const WhenModal pages([](QWidget *window) {
            choose(in<QComboBox>(window, "paperSize"), int(PageSize::Legal));
            static_cast<QDialog *>(window)->accept();
        });
        in<QPushButton>(&dialog, "exportPageSetup").click();
        QCOMPARE(pages.seen(), QStringLiteral("pageSetupDialog"));
        QCOMPARE(dialog.request().paper.size, PageSize::Legal);
        QCOMPARE(in<QComboBox>(&dialog, "exportPage").currentText(), QStringLiteral("Legal"));
    }

    void everythingSpeaksRussian()
    {
        m_f->window->setInterfaceLanguage(Language::Russian);
        QCOMPARE(m_f->action("actionPrint").text().remove(u'&'), QStringLiteral("Печать…"));
        storePaperSetup(setupOf(PageSize::A4));
        const WhenModal preview([](QWidget *window) {
            QCOMPARE(window->windowTitle(), QStringLiteral("Предварительный просмотр"));
            for (const QAction *action : window->findChildren<QAction *>())
                QVERIFY2(action->objectName().isEmpty() || action->text().at(0).unicode() > 0x400,
                         qPrintable(action->objectName()));
            QVERIFY(in<QLabel>(window, "previewRemark").text().startsWith(QStringLiteral("На ")));
            window->close();
        });
        m_f->action("actionPrintPreview").trigger();
        const WhenModal setup([](QWidget *window) {
            QCOMPARE(window->windowTitle(), QStringLiteral("Параметры страницы"));
            QVERIFY(
                in<QLabel>(window, "paperSummary").text().startsWith(QStringLiteral("2 листа")));
            window->close();
        });
        m_f->action("actionPageSetup").trigger();
        QCOMPARE(setup.seen(), QStringLiteral("pageSetupDialog"));
    }

private:
    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
