// What drawing costs: the whole picture, a screen of it at several zooms, the steps of a drag,
// exports. Every figure is the median of a number of runs in time of the processor, which a busy
// machine does not stretch, printed with the flows of its topology. `--only NAME --runs 1` for
// callgrind; `--huge` leaves the smaller ones out.
#include "diagram/diagramlayout.h"
#include "diagram/moverouting.h"
#include "diagram/painter.h"
#include "diagram/paintindex.h"
#include "diagram/pdfwriter.h"
#include "diagram/svgwriter.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"
#include "twins.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace portolan;

namespace {

const QDate today(2026, 11, 23);
constexpr QSize screen(1920, 1080);

struct Run
{
    QString only;
    int count = 15;
};

void measure(const Run &run, const char *name, const DiagramGeometry &geometry,
             const std::function<QString()> &work)
{
    if (!run.only.isEmpty() && run.only != QLatin1String(name))
        return;
    std::vector<double> times;
    QString note = work(); // once for what is kept from then on
    for (int i = 0; i < run.count; ++i) {
        const std::clock_t start = std::clock();
        note = work();
        times.push_back(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-22s %6d flows %9.2f ms (p95 %.2f) %s\n", name, int(geometry.arrows.size()),
                times[times.size() / 2], times[times.size() * 95 / 100], qPrintable(note));
}

double fitting(const DiagramGeometry &geometry)
{
    return std::min({1.0, screen.width() / geometry.bounds.width(),
                     screen.height() / geometry.bounds.height()});
}

QRectF windowAround(const QPointF &centre, double scale)
{
    const QSizeF size = QSizeF(screen) / scale;
    return {centre - QPointF(size.width(), size.height()) / 2, size};
}

void paint(QImage &image, const DiagramGeometry &geometry, const QRectF &window, double scale,
           PaintOptions options)
{
    options.exposed = window;
    options.scale = scale;
    options.levelOfDetail = true;
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-window.topLeft());
    paintDiagram(painter, geometry, Theme::light(), options);
}

// The screen at a scale, with the gates of the outer wall in the middle.
QString paintScreen(QImage &image, const DiagramGeometry &geometry, double scale,
                    const PaintOptions &options)
{
    const Arrow &arrow = geometry.arrows[geometry.arrows.size() / 2];
    const bool isWhole = scale <= fitting(geometry);
    paint(image, geometry,
          windowAround(isWhole ? geometry.bounds.center() : arrow.pill.center(), scale), scale,
          options);
    return QStringLiteral("at %1 %").arg(scale * 100, 0, 'f', 2);
}

// The card of which as many arrows as possible, but no more than 20, are drawn.
NodeId cardOfTwenty(const DiagramGeometry &geometry)
{
    QHash<NodeId, int> arrows;
    for (const Arrow &arrow : geometry.arrows) {
        ++arrows[arrow.source];
        ++arrows[arrow.destination];
    }
    NodeId best;
    for (const Card &card : geometry.cards) {
        if (arrows[card.node] <= 20 && (best.isEmpty() || arrows[card.node] > arrows[best]))
            best = card.node;
    }
    return best;
}

// A step of a drag as the canvas does it: routing, the copy of what stands, what moves.
void measureDrag(const Run &run, const DiagramGeometry &geometry, const PaintIndex &index,
                 double scale, const char *name)
{
    const NodeId node = cardOfTwenty(geometry);
    const MoveRouting routing(geometry, index, {node});
    DiagramGeometry copy = geometry;
    const QRectF card = geometry.card(node)->rect;
    const bool isWhole = scale <= fitting(geometry);
    const QRectF window =
        windowAround(isWhole ? geometry.bounds.center() : QRectF(card).center(), scale);
    QImage standing(screen, QImage::Format_RGB32);
    PaintOptions options;
    options.index = &index;
    options.without = &routing.moving();
    paint(standing, geometry, window, scale, options);
    options.without = nullptr;
    options.only = &routing.moving();
    QImage image(screen, QImage::Format_RGB32);
    int step = 0;
    measure({run.only, run.count * 4}, name, geometry, [&] {
        const QPoint corner = card.topLeft().toPoint() + QPoint(step % 5, 7 * (++step % 60));
        routing.apply({{node, corner}}, copy);
        QPainter(&image).drawImage(0, 0, standing);
        paint(image, copy, window, scale, options);
        return QStringLiteral("%1 arrows move").arg(routing.moving().arrows.size());
    });
}

void measureAll(const Run &run, const TwinSize &size, const QString &title)
{
    const Topology topology = makeTwin(size, title);
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), today);
    DiagramOptions layout;
    layout.date = today;
    const DiagramGeometry geometry = layoutDiagram(topology, flows, builtInCatalog(), layout);
    QImage image(screen, QImage::Format_RGB32);
    const PaintIndex index(geometry);
    PaintOptions options;
    options.index = &index;
    measure(run, "index", geometry, [&] {
        return QString::number(PaintIndex(geometry).bands().size()) + QStringLiteral(" bands");
    });
    measure(run, "whole", geometry,
            [&] { return paintScreen(image, geometry, fitting(geometry), options); });
    for (const int percent : {10, 25, 50, 100}) {
        measure(run, qPrintable(QStringLiteral("screen-%1").arg(percent)), geometry,
                [&] { return paintScreen(image, geometry, percent / 100.0, options); });
    }
    PaintOptions lit = options;
    lit.highlightedFlows << geometry.arrows[geometry.arrows.size() / 2].flow;
    measure(run, "whole-lit", geometry,
            [&] { return paintScreen(image, geometry, fitting(geometry), lit); });
    measureDrag(run, geometry, index, fitting(geometry), "drag-whole");
    measureDrag(run, geometry, index, 0.25, "drag-25");
    measureDrag(run, geometry, index, 1, "drag-100");
    measure(run, "svg", geometry,
            [&] { return QStringLiteral("%1 bytes").arg(writeSvg(geometry).size()); });
    measure(run, "pdf", geometry, [&] {
        return QStringLiteral("%1 bytes").arg(writePdf({geometry}, PageSize::A3, today).size());
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    ensureBundledFont();
    Run run;
    const QStringList arguments = QGuiApplication::arguments();
    if (const qsizetype at = arguments.indexOf(QLatin1String("--only")); at > 0)
        run.only = arguments.value(at + 1);
    if (const qsizetype at = arguments.indexOf(QLatin1String("--runs")); at > 0)
        run.count = std::max(1, arguments.value(at + 1).toInt());
    const bool hugeOnly = arguments.contains(QLatin1String("--huge"));
    if (!hugeOnly) {
        measureAll(run, mediumTwin, QStringLiteral("medium"));
        measureAll(run, largeTwin, QStringLiteral("large"));
    }
    measureAll(run, hugeTwin, QStringLiteral("huge"));
    return 0;
}
