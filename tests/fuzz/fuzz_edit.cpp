#include "catalog/catalog.h"
#include "edit/partnerlist.h"
#include "topology/topologyfile.h"

#include <cstdint>
#include <cstdlib>

using namespace portolan;

/// Any bytes as a list of partners: whatever is offered to be added makes a topology that the
/// loader takes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    PartnerList list = readPartners(partnerText(bytes), builtInCatalog());
    for (const NodeType type : partnerTypes()) {
        checkPartners(list, Topology(), type);
        QList<int> rows;
        for (int i = 0; i < int(list.rows.size()); ++i)
            rows.append(i);
        Topology topology;
        topology.nodes = partnerNodes(list, rows, topology);
        if (!checkTopology(topology).isEmpty())
            std::abort();
    }
    return 0;
}
