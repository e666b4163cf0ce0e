#include "diagram/pdfwriter.h"

#include "diagram/painter.h"
#include "diagram/paperpainter.h"
#include "diagram/pdffinish.h"
#include "diagram/pdfsurface.h"
#include "diagram/theme.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace portolan {

namespace {

constexpr int finest = 1200;            // dots per inch
constexpr double largestNumber = 32767; // that PDF/A-1 allows, and coordinates are dots

constexpr double numbersBelow = 30000; // with room for what reaches over the border of a sheet
constexpr int packing = 2; // level of zlib: the usual one takes five times as long to save a tenth

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

namespace {

// A document of Qt's with the sheets of PAPER, on which DRAW puts what belongs on each.
template<class Draw> QByteArray documentOf(const Paper &paper, QDate date, Draw draw)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
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
        draw(painter, i);
    }
    painter.end();
    return pdf;
}

// How many units of the page make a px: where the numbers allow it, a unit is one of the drawing's,
// so that two decimals are as fine for a large drawing on a small sheet as for a small one.
double finenessOf(const PaperPage &page)
{
    const double longest = std::max({96.0, page.sheet.width(), page.sheet.height()});
    return std::clamp(1 / page.scale, 1.0, std::max(1.0, numbersBelow / longest));
}

// The pages as we write them, with what they refer to.
struct Contents
{
    PdfFonts fonts;
    PdfForms forms;
    std::vector<QByteArray> pages; ///< as objects of the file
};

std::unique_ptr<Contents> contentsOf(const Paper &paper)
{
    auto contents = std::make_unique<Contents>();
    for (const PaperPage &page : paper.pages) {
        const double height = layoutOf(page.sheet).fullRectPoints().height() / pointsPerPx;
        PdfSurface surface(contents->fonts, contents->forms, height, finenessOf(page));
        drawPaperPage(surface, paper, page);
        contents->pages.push_back(PdfFile::packedStream(surface.finish(), {}, packing));
    }
    return contents;
}

// The box of a form cuts off what is outside; strokes are wider than their paths.
QByteArray formObject(const PdfForms::Form &form)
{
    PdfContent entries;
    entries.add("/Type /XObject\n/Subtype /Form\n/Resources << >>\n/BBox [");
    entries.point(form.box.left() - 1, form.box.top() - 1, " ");
    entries.point(form.box.right() + 1, form.box.bottom() + 1, "]\n");
    return PdfFile::packedStream(form.content, entries.take(), packing);
}

// Puts our pages in place of those of FILE, which was made to hold the fonts. False where Qt has
// written it otherwise than we can read.
bool fill(PdfFile &file, const Contents &contents)
{
    const std::vector<int> pages = file.pages();
    if (pages.size() != contents.pages.size())
        return false;
    const auto part = [&file](int page, const QByteArray &key) {
        return PdfFile::reference(file.object(page), key);
    };
    const auto fonts = contents.fonts.objectsIn(file.stream(part(pages.front(), "/Contents")));
    if (!fonts)
        return false;
    QByteArray resources = "/Font <<\n";
    for (size_t i = 0; i < fonts->size(); ++i)
        resources +=
            '/' + PdfFonts::nameOf(int(i)) + ' ' + QByteArray::number((*fonts)[i]) + " 0 R\n";
    resources += ">>\n/XObject <<\n";
    for (size_t i = 0; i < contents.forms.all().size(); ++i) {
        const int number = file.addObject(formObject(contents.forms.all()[i]));
        resources += '/' + PdfForms::nameOf(int(i)) + ' ' + QByteArray::number(number) + " 0 R\n";
    }
    resources += ">>\n>>";
    for (size_t i = 0; i < pages.size(); ++i) {
        const int content = part(pages[i], "/Contents");
        const QByteArray kept = file.object(part(pages[i], "/Resources"));
        const qsizetype end = kept.indexOf("/Font <<");
        if (content == 0 || end < 0)
            return false;
        file.setObject(PdfFile::reference(file.object(content), "/Length"), {});
        file.setObject(content, contents.pages[i]);
        file.setObject(part(pages[i], "/Resources"), kept.left(end) + resources);
    }
    return true;
}

} // namespace

QByteArray writePdf(const Paper &paper, QDate date)
{
    if (paper.pages.isEmpty())
        return {};
    const std::unique_ptr<Contents> contents = contentsOf(paper);
    auto file = PdfFile::read(documentOf(paper, date, [&](QPainter &painter, qsizetype page) {
        if (page == 0)
            contents->fonts.drawGlyphs(painter);
    }));
    // A font may be one that Qt does not embed, or only changed: then Qt draws everything.
    if (!file || !fill(*file, *contents)) {
        const QByteArray pdf = documentOf(paper, date, [&](QPainter &painter, qsizetype page) {
            paintPaperPage(painter, paper, paper.pages[page]);
        });
        file = PdfFile::read(pdf);
        if (!file)
            return pdf;
    }
    return finishedPdf(std::move(*file), date, pageLabels(paper));
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
