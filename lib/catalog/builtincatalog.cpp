#include "catalog/catalogindex.h"

namespace portolan {

const Catalog &builtInCatalog()
{
    static const Catalog catalog = [] {
        auto read = readIndexedCatalog(QStringLiteral(":/catalog"));
        expectSound(read.ok() ? Errors() : read.errors());
        return std::move(read).value();
    }();
    return catalog;
}

} // namespace portolan
