#include "topology/topologyfile.h"
