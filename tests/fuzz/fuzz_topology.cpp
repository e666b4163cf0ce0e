#include "topology/topologyfile.h"

#include <cstdint>
#include <cstdlib>

using namespace portolan;

/// Any bytes: refused, or a topology whose text reads back as the same text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto topology = readTopology(text, QStringLiteral("fuzz"));
    if (!topology)
        return 0;
    const QByteArray written = writeTopology(*topology);
    const auto again = readTopology(written, QStringLiteral("again"));
    if (!again || writeTopology(*again) != written)
        std::abort();
    return 0;
}
