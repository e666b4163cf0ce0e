#include "desktop/canvas/canvasview.h"
