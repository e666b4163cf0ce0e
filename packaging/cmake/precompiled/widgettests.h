#pragma once

#include "tests.h"
#include "widgets.h"
