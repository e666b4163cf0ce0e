#pragma once

#include "catalog/catalog.h"

namespace portolan {

/// What no single file can show: ids that stand twice, references to what does not exist,
/// documented rows that no rule stands for. Empty for a sound catalogue.
Errors checkCatalog(const Catalog &catalog);

} // namespace portolan
