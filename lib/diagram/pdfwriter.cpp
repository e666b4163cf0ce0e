#include "diagram/pdfwriter.h"

#include "diagram/painter.h"
#include "diagram/pdffinish.h"
#include "diagram/theme.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan {

namespace {

constexpr double pointsPerPx = 72.0 / 96.0;
constexpr double pageMargin = 28.35;  // 10 mm, in points
constexpr double largestPage = 14400; // points: what PDF 1.4 readers accept
constexpr int resolution = 1200;

constexpr double largestScale = 8;
constexpr double mostPixels = 300e6;
constexpr int longestSide = 65500; // PNG readers and QImage give up beyond

struct NamedPage
{
    QLatin1String name;
    PageSize size;
    QPageSize::PageSizeId id;
};

constexpr std::array namedPages = {
    NamedPage{QLatin1String("fit"), PageSize::Fit, QPageSize::Custom},
    NamedPage{QLatin1String("A4"), PageSize::A4, QPageSize::A4},
    NamedPage{QLatin1String("A3"), PageSize::A3, QPageSize::A3},
    NamedPage{QLatin1String("A2"), PageSize::A2, QPageSize::A2},
    NamedPage{QLatin1String("A1"), PageSize::A1, QPageSize::A1},
    NamedPage{QLatin1String("A0"), PageSize::A0, QPageSize::A0},
    NamedPage{QLatin1String("Letter"), PageSize::Letter, QPageSize::Letter},
    NamedPage{QLatin1String("Tabloid"), PageSize::Tabloid, QPageSize::Tabloid},
};

// The page that fits the drawing without margins of its own; a drawing beyond what readers accept
// is drawn smaller.
QPageLayout fittingLayout(QSizeF drawing)
{
    QSizeF points = drawing * pointsPerPx;
    const double excess = std::max(points.width(), points.height()) / largestPage;
    if (excess > 1)
        points /= excess;
    points = points.expandedTo(QSizeF(72, 72));
    return QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                       QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
}

QPageLayout layoutOf(PageSize size, QSizeF drawing)
{
    if (size == PageSize::Fit)
        return fittingLayout(drawing);
    const auto page = std::find_if(namedPages.begin(), namedPages.end(),
                                   [size](const NamedPage &p) { return p.size == size; });
    const bool wide = drawing.width() > drawing.height();
    const double m = pageMargin;
    return QPageLayout(QPageSize(page->id), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(m, m, m, m), QPageLayout::Point);
}

// In the middle of the page, as large as it gets, but never larger than life.
void drawPage(QPainter &painter, const QSizeF &page, const DiagramGeometry &geometry)
{
    const QRectF &bounds = geometry.bounds;
    if (bounds.isEmpty())
        return;
    const double fit = std::min(page.width() / bounds.width(), page.height() / bounds.height());
    const double scale = std::min(fit, resolution / 96.0);
    painter.save();
    painter.translate((page.width() - bounds.width() * scale) / 2,
                      (page.height() - bounds.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    PaintOptions options;
    options.background = false; // paper is white, and ink is dear
    paintDiagram(painter, geometry, Theme::light(), options);
    painter.restore();
}

Error cannotDraw(const char *source, QList<BilingualText> arguments)
{
    return {ErrorKind::Output, {}, {"diagram", source, std::move(arguments)}};
}

} // namespace

std::optional<PageSize> pageSizeFromName(QStringView name)
{
    for (const NamedPage &page : namedPages) {
        if (name.compare(page.name, Qt::CaseInsensitive) == 0)
            return page.size;
    }
    return std::nullopt;
}

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

QByteArray writePdf(const QList<DiagramGeometry> &pages, PageSize size, QDate date)
{
    QByteArray pdf;
    if (pages.isEmpty())
        return pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedHashOrder order;
        const QString creator = QStringLiteral("Portolan");
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setTitle(pages.first().title);
        writer.setCreator(creator);
        writer.setDocumentXmpMetadata(pdfMetadata(pages.first().title, creator, date));
        writer.setPageLayout(layoutOf(size, pages.first().bounds.size()));
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                writer.setPageLayout(layoutOf(size, pages[i].bounds.size()));
                writer.newPage();
            }
            const QRect area = writer.pageLayout().paintRectPixels(resolution);
            drawPage(painter, area.size(), pages[i]);
        }
    }
    finishPdf(pdf, date);
    return pdf;
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
