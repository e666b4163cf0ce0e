#include "desktop/scheme/schemesource.h"

namespace portolan {

SchemeSource::~SchemeSource() = default;

} // namespace portolan
