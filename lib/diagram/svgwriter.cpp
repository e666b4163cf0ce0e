#include "diagram/svgwriter.h"

#include "diagram/painterdrawing.h"
#include "diagram/svgsurface.h"
#include "diagram/svgtext.h"

namespace portolan {

namespace {

// Beyond, no one reads all the sentences or opens the file in a program for single shapes, and what
// every arrow would say about itself would be half of the file.
constexpr size_t mostSpeltOut = 2000;

// QSvgRenderer takes a list of families for the name of one and does not know the `font` property;
// browsers and librsvg do, and let it overrule the attribute.
void appendFont(QByteArray &out)
{
    out += " font-family=\"Liberation Sans\" style=\"font:12px ";
    appendXml(out, bundledFontStack());
    out += '"';
}

void writeRoot(QByteArray &out, const DiagramGeometry &geometry, const QByteArray &titleId,
               const QByteArray &descriptionId, bool refers)
{
    const QRectF &b = geometry.bounds;
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    if (refers)
        out += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    out += " version=\"1.1\" width=\"";
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
    const bool compact = geometry.arrows.size() > mostSpeltOut;
    QByteArray out;
    out.reserve(4096 +
                qsizetype(geometry.arrows.size() + geometry.cards.size()) * (compact ? 550 : 1000));
    if (options.standalone)
        out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    SvgShared shared(options.idPrefix.toUtf8());
    SvgSurface surface(out, options.idPrefix, compact ? &shared : nullptr);
    writeRoot(out, geometry, surface.uniqueId("drawing", u"title"),
              surface.uniqueId("drawing", u"description"), compact);
    const qsizetype head = out.size();
    drawDiagram(surface, geometry, theme, {});
    out += "</svg>\n";
    out.insert(head, shared.definitions());
    return out;
}

} // namespace portolan
