#include "diagram/pdfwriter.h"

#include "diagram/painter.h"
#include "diagram/paperpainter.h"
#include "diagram/pdffinish.h"
#include "diagram/theme.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double pointsPerPx = 72.0 / 96.0;
constexpr int finest = 1200;            // dots per inch
constexpr double largestNumber = 32767; // that PDF/A-1 allows, and coordinates are dots

constexpr double largestScale = 8;
constexpr double mostPixels = 300e6;
constexpr int longestSide = 65500; // PNG readers and QImage give up beyond

// The page without margins: they belong to what is painted. Sheets are whole points, as everywhere.
QPageLayout layoutOf(const QSizeF &sheet)
{
    const bool wide = sheet.width() > sheet.height();
    const QSizeF upright = (wide ? sheet.transposed() : sheet) * pointsPerPx;
    const QPageSize size(upright, QPageSize::Point, QString(), QPageSize::ExactMatch);
    return QPageLayout(size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Point);
}

int resolutionFor(const Paper &paper)
{
    double longest = 96;
    for (const PaperPage &page : paper.pages)
        longest = std::max({longest, page.sheet.width(), page.sheet.height()});
    return std::min(finest, int(largestNumber / longest * 96));
}

// The names of the sheets, where a reader of the file lists its pages.
QStringList pageLabels(const Paper &paper)
{
    QStringList labels;
    const bool several = paper.drawings.size() > 1;
    for (const PaperPage &page : paper.pages) {
        QStringList parts;
        if (several)
            parts.append(languageCode(paper.drawings[page.drawing].language).toUpper());
        if (!page.name.isEmpty())
            parts.append(page.name);
        labels.append(parts.join(u' '));
    }
    return labels;
}

Error cannotDraw(const char *source, QList<BilingualText> arguments)
{
    return {ErrorKind::Output, {}, {"diagram", source, std::move(arguments)}};
}

} // namespace

namespace {

// Qt numbers the embedded fonts in the order of a hash: with a fixed seed it is always the same.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;
};

} // namespace

QByteArray writePdf(const Paper &paper, QDate date)
{
    QByteArray pdf;
    if (paper.pages.isEmpty())
        return pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedHashOrder order;
        const int resolution = resolutionFor(paper);
        const QString creator = QStringLiteral("Portolan");
        const QString &title = paper.drawings.first().title;
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setTitle(title);
        writer.setCreator(creator);
        writer.setDocumentXmpMetadata(pdfMetadata(title, creator, date));
        writer.setPageLayout(layoutOf(paper.pages.first().sheet));
        QPainter painter(&writer);
        painter.scale(resolution / 96.0, resolution / 96.0);
        for (qsizetype i = 0; i < paper.pages.size(); ++i) {
            if (i > 0) {
                writer.setPageLayout(layoutOf(paper.pages[i].sheet));
                writer.newPage();
            }
            paintPaperPage(painter, paper, paper.pages[i]);
        }
    }
    finishPdf(pdf, date, pageLabels(paper));
    return pdf;
}

QByteArray writePdf(const QList<DiagramGeometry> &drawings, PageSize size, QDate date)
{
    PaperSetup setup = borderlessSetup();
    setup.size = size;
    setup.filling = PageFilling::OneSheet;
    if (size != PageSize::Fit)
        setup.margins = PaperMargins();
    const Result<Paper> paper = layOutPaper(drawings, setup, {});
    return paper ? writePdf(*paper, date) : QByteArray();
}

Result<QByteArray> writePng(const DiagramGeometry &geometry, double scale)
{
    if (!(scale > 0 && scale <= largestScale)) {
        return cannotDraw(QT_TRANSLATE_NOOP("diagram", "A picture can be drawn at a scale above 0 "
                                                       "and up to %1, but not at %2."),
                          {BilingualText::same(QString::number(largestScale)),
                           BilingualText::same(QString::number(scale))});
    }
    const double width = std::ceil(geometry.bounds.width() * scale);
    const double height = std::ceil(geometry.bounds.height() * scale);
    if (width * height > mostPixels || std::max(width, height) > longestSide) {
        return cannotDraw(QT_TRANSLATE_NOOP("diagram", "The picture would be %1 × %2 pixels, which "
                                                       "is too large. Use a smaller scale, or SVG "
                                                       "or PDF, which have no such limit."),
                          {BilingualText::same(QString::number(width, 'f', 0)),
                           BilingualText::same(QString::number(height, 'f', 0))});
    }
    QImage image(std::max(1, int(width)), std::max(1, int(height)), QImage::Format_RGB32);
    if (image.isNull()) {
        return cannotDraw(
            QT_TRANSLATE_NOOP("diagram", "There is not enough memory for this picture."), {});
    }
    constexpr double dotsPerMetre = 96 / 0.0254;
    image.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * scale));
    image.fill(Theme::light().background);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.translate(-geometry.bounds.topLeft());
        paintDiagram(painter, geometry, Theme::light());
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return cannotDraw(QT_TRANSLATE_NOOP("diagram", "The picture cannot be written as PNG."),
                          {});
    return png;
}

} // namespace portolan
