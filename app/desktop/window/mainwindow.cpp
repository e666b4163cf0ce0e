#include "desktop/window/mainwindow.h"
