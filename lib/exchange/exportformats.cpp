#include "exchange/exportformats.h"

#include "exchange/exporters.h"

#include <algorithm>

namespace portolan {

std::optional<ExportLanguage> exportLanguageFromName(QStringView name)
{
    if (name == u"en")
        return ExportLanguage::English;
    if (name == u"ru")
        return ExportLanguage::Russian;
    if (name == u"both")
        return ExportLanguage::Both;
    return std::nullopt;
}

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats = {
        jsonFormat(), csvFormat(), markdownFormat(), htmlFormat(), xlsxFormat(),
        textFormat(), svgFormat(), pdfFormat(),      pngFormat(),  geometryFormat(),
    };
    return formats;
}

const ExportFormat *exportFormat(ExportKind kind, QStringView id)
{
    const QList<ExportFormat> &formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const ExportFormat &f) {
        return f.kind == kind && id == f.id;
    });
    return found == formats.end() ? nullptr : &*found;
}

const ExportFormat *exportFormatForFile(ExportKind kind, QStringView fileName)
{
    const QList<ExportFormat> &formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const ExportFormat &f) {
        return f.kind == kind && fileName.endsWith(QString(u'.' + f.suffix), Qt::CaseInsensitive);
    });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace portolan
