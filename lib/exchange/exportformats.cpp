#include "exchange/exportformats.h"
