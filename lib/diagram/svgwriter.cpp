#include "diagram/svgwriter.h"

#include "diagram/painterdrawing.h"
#include "diagram/svgsurface.h"
#include "diagram/svgtext.h"

namespace portolan {

namespace {

// From here on the sentences would be a third of the file, and no one reads them all.
constexpr size_t mostSentences = 2000;

// QSvgRenderer takes a list of families for the name of one and does not know the `font` property;
// browsers and librsvg do, and let it overrule the attribute.
void appendFont(QByteArray &out)
{
    out += " font-family=\"Liberation Sans\" style=\"font:12px ";
    appendXml(out, bundledFontStack());
    out += '"';
}

void writeRoot(QByteArray &out, const DiagramGeometry &geometry, const QByteArray &titleId,
               const QByteArray &descriptionId)
{
    const QRectF &b = geometry.bounds;
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"";
    appendNumber(out, b.width());
    out += "\" height=\"";
    appendNumber(out, b.height());
    out += "\" viewBox=\"";
    for (const double value : {b.x(), b.y(), b.width(), b.height()}) {
        if (!out.endsWith('"'))
            out += ' ';
        appendNumber(out, value);
    }
    out += "\" xml:lang=\"" + QByteArray(geometry.language == Language::Russian ? "ru" : "en");
    out += "\" role=\"img\" aria-labelledby=\"" + titleId + ' ' + descriptionId + "\"";
    appendFont(out);
    out += ">\n<title id=\"" + titleId + "\">";
    appendXml(out, geometry.title);
    out += "</title>\n<desc id=\"" + descriptionId + "\">";
    appendXml(out, geometry.description);
    out += "</desc>\n";
}

} // namespace

QByteArray writeSvg(const DiagramGeometry &geometry, const Theme &theme, const SvgOptions &options)
{
    QByteArray out;
    out.reserve(4096 + qsizetype(geometry.arrows.size() + geometry.cards.size()) * 800);
    if (options.standalone)
        out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    SvgSurface surface(out, options.idPrefix, geometry.arrows.size() > mostSentences);
    writeRoot(out, geometry, surface.uniqueId("drawing", u"title"),
              surface.uniqueId("drawing", u"description"));
    drawDiagram(surface, geometry, theme, {});
    out += "</svg>\n";
    return out;
}

} // namespace portolan
