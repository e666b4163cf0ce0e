// What each step costs for the standard topology and for the twins: derivation, findings, finding
// texts, layout, SVG, PDF. Counters give flows and time per flow.
#include "catalog/catalog.h"
#include "diagram/diagramlayout.h"
#include "diagram/pdfwriter.h"
#include "diagram/svgwriter.h"
#include "flows/deriveflows.h"
#include "flows/findings.h"
#include "flows/findtext.h"
#include "flows/usages.h"
#include "topology/topologyfile.h"
#include "twins.h"

#include <QFile>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <memory>

using namespace portolan;

namespace {

const QDate today(2026, 11, 23);

Topology topologyOf(int64_t which)
{
    if (which == 1)
        return makeTwin(mediumTwin, QStringLiteral("medium"));
    if (which == 2)
        return makeTwin(largeTwin, QStringLiteral("large"));
    if (which == 3)
        return makeTwin(hugeTwin, QStringLiteral("huge"));
    auto read = readTopologyFile(
        QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan"));
    return read.ok() ? *read : Topology();
}

struct Case
{
    explicit Case(int64_t which)
        : topology(topologyOf(which)), flows(deriveFlows(topology, builtInCatalog(), today)),
          geometry(layoutDiagram(topology, flows, builtInCatalog(), options()))
    {
    }

    static DiagramOptions options()
    {
        DiagramOptions options;
        options.date = today;
        return options;
    }

    Topology topology;
    FlowSet flows;
    DiagramGeometry geometry;
};

const Case &caseOf(int64_t which)
{
    static QMap<int64_t, std::shared_ptr<Case>> cases;
    auto &made = cases[which];
    if (!made)
        made = std::make_shared<Case>(which);
    return *made;
}

void note(benchmark::State &state, const Case &c)
{
    state.SetLabel(c.topology.title.en.toStdString());
    state.counters["flows"] = double(c.flows.flows.size());
    state.counters["flows/s"] = benchmark::Counter(double(c.flows.flows.size()),
                                                   benchmark::Counter::kIsIterationInvariantRate);
}

void readFile(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    const QByteArray text = writeTopology(c.topology);
    for (auto _ : state)
        benchmark::DoNotOptimize(readTopology(text, QString()).ok());
    note(state, c);
}

void derivation(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(deriveFlows(c.topology, builtInCatalog(), today).flows.size());
    note(state, c);
}

void findings(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(findFindings(c.topology, builtInCatalog(), c.flows, today).size());
    note(state, c);
}

// What a key stroke in the find bar costs: a part of a name, an address, a port.
void find(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    const char *const texts[] = {"example", "198.51.100.1", "50042"};
    qsizetype hits = 0;
    for (auto _ : state) {
        const auto places = searchPlaces(c.topology, builtInCatalog());
        const SearchQuery query(QString::fromLatin1(texts[state.range(1)]));
        hits = findText(places, c.flows, query).size();
    }
    note(state, c);
    state.counters["hits"] = double(hits);
}

void usages(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    qsizetype found = 0;
    for (auto _ : state)
        found = usagesOf(QStringLiteral("198.51.100.0/24"), c.topology, c.flows, builtInCatalog())
                    .size();
    note(state, c);
    state.counters["usages"] = double(found);
}

void layout(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            layoutDiagram(c.topology, c.flows, builtInCatalog(), Case::options()).arrows.size());
    }
    note(state, c);
}

void audit(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    int crossings = 0;
    for (auto _ : state)
        crossings = auditDiagram(c.geometry).crossings;
    note(state, c);
    state.counters["crossings"] = crossings;
}

void svg(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = writeSvg(c.geometry).size();
    note(state, c);
    state.counters["bytes"] = double(bytes);
}

void pdf(benchmark::State &state)
{
    const Case &c = caseOf(state.range(0));
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = writePdf({c.geometry}, PageSize::A3, today).size();
    note(state, c);
    state.counters["bytes"] = double(bytes);
}

void catalogue(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readCatalog(QStringLiteral(":/catalog")).ok());
}

BENCHMARK(catalogue)->Unit(benchmark::kMillisecond);
BENCHMARK(readFile)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(derivation)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(findings)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(find)->ArgsProduct({{0, 1, 2, 3}, {0, 1, 2}})->Unit(benchmark::kMillisecond);
BENCHMARK(usages)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(layout)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(audit)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(svg)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(pdf)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv); // PDF needs fonts
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
