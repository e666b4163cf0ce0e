#pragma once

#include "exchange/exportformats.h"

/// One function per format, each in its own export_*.cpp; the registry lists them.
namespace portolan {

ExportFormat jsonFormat();
ExportFormat csvFormat();
ExportFormat markdownFormat();
ExportFormat htmlFormat();
ExportFormat xlsxFormat();
ExportFormat textFormat();
ExportFormat svgFormat();
ExportFormat pdfFormat();
ExportFormat pngFormat();
ExportFormat geometryFormat();

} // namespace portolan
