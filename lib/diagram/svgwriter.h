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
/// what they share (family, firewall, transport, sockets, colour, size of type) once. The first
/// shape of a node is its box, that of a flow its line. Text stays text; no markers, patterns,
/// filters or style sheets, so that Chromium, librsvg and QSvgRenderer draw it alike.
///
/// Up to 2,000 flows every shape stands where it is drawn, so that office programs can take the
/// picture apart. Beyond:
/// - shapes without words that recur (pill with badge, icon, shadow) are `use`d from `defs`;
/// - a flow's title is its ends and port instead of the whole sentence;
/// - where the group "flows" has `data-id-form`, as in "sip-in:{target}:{source}", that is the id
///   of each of its flows that has no `data-id`, once {source} and {target} are replaced by the
///   flow's `data-source` and `data-target`.
///
/// O(n) in shapes. Needs no QGuiApplication.
QByteArray writeSvg(const DiagramGeometry &geometry, const Theme &theme = Theme::light(),
                    const SvgOptions &options = {});

} // namespace portolan
