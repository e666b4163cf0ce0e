// What drawing costs: the whole picture, a screen of it at 100 %, exports. Every figure is the
// median of a number of runs, printed with the flows of its topology; callgrind counts one of them
// with `--only NAME --runs 1`.
#include "diagram/diagramlayout.h"
#include "diagram/painter.h"
#include "diagram/paintindex.h"
#include "diagram/pdfwriter.h"
#include "diagram/svgwriter.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"
#include "twins.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
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
    QString note;
    for (int i = 0; i < run.count; ++i) {
        QElapsedTimer timer;
        timer.start();
        note = work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
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

// The screen at a scale, with the middle of the drawing in its middle.
QString paint(QImage &image, const DiagramGeometry &geometry, double scale, PaintOptions options)
{
    const QSizeF size = QSizeF(screen) / scale;
    options.exposed =
        QRectF(geometry.bounds.center() - QPointF(size.width(), size.height()) / 2, size);
    options.scale = scale;
    options.levelOfDetail = true;
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-options.exposed.topLeft());
    paintDiagram(painter, geometry, Theme::light(), options);
    return QStringLiteral("at %1 %").arg(scale * 100, 0, 'f', 2);
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
            [&] { return paint(image, geometry, fitting(geometry), options); });
    for (const double scale : {0.1, 0.25, 0.5, 1.0})
        measure(run, qPrintable(QStringLiteral("screen-%1").arg(scale * 100)), geometry,
                [&] { return paint(image, geometry, scale, options); });
    PaintOptions lit = options;
    lit.highlightedFlows << geometry.arrows[geometry.arrows.size() / 2].flow;
    measure(run, "whole-lit", geometry,
            [&] { return paint(image, geometry, fitting(geometry), lit); });
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
    const bool hugeOnly = arguments.contains(QLatin1String("huge"));
    if (!hugeOnly) {
        measureAll(run, mediumTwin, QStringLiteral("medium"));
        measureAll(run, largeTwin, QStringLiteral("large"));
    }
    measureAll(run, hugeTwin, QStringLiteral("huge"));
    return 0;
}
