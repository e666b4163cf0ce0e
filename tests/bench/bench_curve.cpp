// How derivation and findings grow: two Edge pools with A/V, the first one with federation, and
// ever more federation partners, from 1,000 to 100,000 flows. Prints a line for each size.
//
//   portolan-curve            the curve, best of five runs of each size
//   portolan-curve PARTNERS   one run of one size, for valgrind --tool=callgrind
#include "catalog/catalog.h"
#include "flows/deriveflows.h"
#include "flows/findings.h"
#include "twins.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace portolan;

namespace {

const QDate today(2026, 11, 23);

struct Times
{
    qint64 derivation = 0; ///< nanoseconds
    qint64 findings = 0;
    size_t flows = 0;
};

Times measured(const Topology &topology)
{
    Times times;
    QElapsedTimer timer;
    timer.start();
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), today);
    times.derivation = timer.nsecsElapsed();
    timer.restart();
    const auto found = findFindings(topology, builtInCatalog(), flows, today);
    times.findings = timer.nsecsElapsed();
    times.flows = flows.flows.size();
    if (found.isEmpty())
        std::abort(); // the work must have been done
    return times;
}

Topology withPartners(int partners)
{
    return makeTwin({2, 1, partners, 0, 0}, QStringLiteral("curve"));
}

void printLine(int partners)
{
    const Topology topology = withPartners(partners);
    Times best = measured(topology);
    for (int run = 0; run < 4; ++run) {
        const Times times = measured(topology);
        best.derivation = std::min(best.derivation, times.derivation);
        best.findings = std::min(best.findings, times.findings);
    }
    const double perFlow = double(best.derivation + best.findings) / double(best.flows) / 1000;
    std::printf("%8d %8zu %12.2f %12.2f %10.2f\n", partners, best.flows,
                double(best.derivation) / 1e6, double(best.findings) / 1e6, perFlow);
}

} // namespace

int main(int argc, char **argv)
{
    builtInCatalog(); // read before the clock starts
    if (argc > 1) {
        const Times times = measured(withPartners(std::atoi(argv[1])));
        std::printf("%zu\n", times.flows);
        return 0;
    }
    std::printf("partners    flows  derivation ms  findings ms  us a flow\n");
    for (int partners : {80, 160, 400, 800, 1000, 2000, 4000, 8000})
        printLine(partners);
    return 0;
}
