#include "flows/deriveflows.h"
#include "flows/findings.h"
#include "flows/flowfilter.h"
