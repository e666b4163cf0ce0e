// Writes the random graphs that tst_randomgraphs judges: portolan-graphs FOLDER FIRST LAST
#include "randomgraph.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("usage: portolan-graphs FOLDER FIRST LAST\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (int seed = std::atoi(argv[2]); seed <= std::atoi(argv[3]); ++seed) {
        QFile file(folder.filePath(QStringLiteral("random%1.json").arg(seed)));
        if (!file.open(QIODevice::WriteOnly) || file.write(RandomGraph::make(quint32(seed))) < 0)
            return 4;
    }
    return 0;
}
