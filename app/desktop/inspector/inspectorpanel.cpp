#include "desktop/inspector/inspectorpanel.h"
