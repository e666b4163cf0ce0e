// Checks the port reference and writes its index, see catalogindex.h. Runs at build time, and stops
// the build where the reference is broken: catalogindexer FOLDER INDEX
#include "catalog/catalogindex.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace portolan;

namespace {

// FILE:LINE:COLUMN for errors of syntax, as editors read it; else FILE: POINTER.
void printError(const Error &error)
{
    const Place &place = error.place;
    QString at = place.file;
    if (place.line > 0)
        at += QStringLiteral(":%1:%2").arg(place.line).arg(place.column);
    if (!place.pointer.isEmpty())
        at += QLatin1String(": ") + place.pointer;
    std::fprintf(stderr, "%s: error: %s\n", at.toLocal8Bit().constData(),
                 error.message.in(Language::English).toLocal8Bit().constData());
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): where memory ends the build may end too
int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: catalogindexer FOLDER INDEX\n");
        return 2;
    }
    const auto loaded = loadCatalog(QFile::decodeName(argv[1]));
    if (!loaded) {
        for (const Error &error : loaded.errors())
            printError(error);
        return 1;
    }
    const QByteArray index = catalogIndex(*loaded);
    QSaveFile file(QFile::decodeName(argv[2]));
    if (!file.open(QIODevice::WriteOnly) || file.write(index) != index.size() || !file.commit()) {
        std::fprintf(stderr, "%s: cannot be written\n", argv[2]);
        return 1;
    }
    return 0;
}
