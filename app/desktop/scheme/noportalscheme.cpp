#include "desktop/scheme/portalscheme.h"

namespace portolan {

std::unique_ptr<SchemeSource> portalScheme(const QString &)
{
    return nullptr;
}

} // namespace portolan
