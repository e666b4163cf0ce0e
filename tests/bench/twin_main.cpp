// Writes a made topology to standard output: portolan-twin medium|large|huge
#include "topology/topologyfile.h"
#include "twins.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace portolan;
    const QString name = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    const TwinSize *size = name == u"medium"  ? &mediumTwin
                           : name == u"large" ? &largeTwin
                           : name == u"huge"  ? &hugeTwin
                                              : nullptr;
    if (!size) {
        std::fputs("usage: portolan-twin medium|large|huge\n", stderr);
        return 2;
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 4;
    out.write(writeTopology(makeTwin(*size, name)));
    return 0;
}
