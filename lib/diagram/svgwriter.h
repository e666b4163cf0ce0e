#pragma once

#include "diagram/geometry.h"
#include "diagram/theme.h"

#include <QByteArray>

namespace portolan {

struct SvgOptions
{
    bool standalone = true; ///< XML declaration; an SVG inside HTML has none
    QString idPrefix;       ///< before every id, so that two drawings can stand in one HTML file
};

/// The drawing as semantic SVG 1.1: a group per flow and per node with id, `title` and `data-*`;
/// flows that follow each other with the same look and sockets stand in a group "flows", which says
/// what they share (family, firewall, sockets, colour, size of type) once. Beyond 2,000 flows a
/// flow's title is its ends and port instead of the whole sentence. Text stays text; no markers,
/// patterns, filters or style sheets, so that Chromium, librsvg and QSvgRenderer draw it alike.
/// Needs no QGuiApplication.
QByteArray writeSvg(const DiagramGeometry &geometry, const Theme &theme = Theme::light(),
                    const SvgOptions &options = {});

} // namespace portolan
