#include "diagram/auditdiagram.h"

#include "diagram/auditscene.h"

namespace portolan {

DiagramFault::Group DiagramFault::group() const
{
    switch (kind) {
    case Kind::LabelOnLabel:
    case Kind::LabelOnCard:
    case Kind::CardOnCard:
    case Kind::ArrowThroughCard:
    case Kind::ArrowOnArrow:
    case Kind::FrameOverlap:
        return Group::Overlap;
    case Kind::ArrowThroughLabel:
    case Kind::CutText:
        return Group::CutLabel;
    case Kind::LooseEnd:
    case Kind::NoLine:
    case Kind::LabelFar:
    case Kind::LabelNearerToOther:
    case Kind::CrossingInBundle:
    case Kind::InterfaceBreak:
    case Kind::ZoneViolation:
        break;
    }
    return Group::Disorder;
}

QString nameOf(DiagramFault::Kind kind)
{
    using Kind = DiagramFault::Kind;
    switch (kind) {
    case Kind::LabelOnLabel:
        return QStringLiteral("labelOnLabel");
    case Kind::LabelOnCard:
        return QStringLiteral("labelOnCard");
    case Kind::CardOnCard:
        return QStringLiteral("cardOnCard");
    case Kind::ArrowThroughCard:
        return QStringLiteral("arrowThroughCard");
    case Kind::ArrowThroughLabel:
        return QStringLiteral("arrowThroughLabel");
    case Kind::ArrowOnArrow:
        return QStringLiteral("arrowOnArrow");
    case Kind::FrameOverlap:
        return QStringLiteral("frameOverlap");
    case Kind::CutText:
        return QStringLiteral("cutText");
    case Kind::LooseEnd:
        return QStringLiteral("looseEnd");
    case Kind::NoLine:
        return QStringLiteral("noLine");
    case Kind::LabelFar:
        return QStringLiteral("labelFar");
    case Kind::LabelNearerToOther:
        return QStringLiteral("labelNearerToOther");
    case Kind::CrossingInBundle:
        return QStringLiteral("crossingInBundle");
    case Kind::InterfaceBreak:
        return QStringLiteral("interfaceBreak");
    case Kind::ZoneViolation:
        break;
    }
    return QStringLiteral("zoneViolation");
}

int DiagramAudit::faults(DiagramFault::Group group) const
{
    switch (group) {
    case DiagramFault::Group::Overlap:
        return labelLabelOverlaps + labelNodeOverlaps + nodeOverlaps + arrowsThroughNodes +
               overlappingArrows + frameOverlaps;
    case DiagramFault::Group::CutLabel:
        return arrowsThroughLabels + cutTexts;
    case DiagramFault::Group::Disorder:
        break;
    }
    return looseEnds + arrowsWithoutLine + labelsFarFromArrow + labelsNearerToOther +
           crossingsInsideBundles + interfaceBreaks + zoneViolations;
}

DiagramAudit auditDiagram(const DiagramGeometry &geometry)
{
    DiagramAudit audit;
    AuditFindings findings(audit);
    const AuditScene scene(geometry);
    auditBoxes(scene, findings);
    auditLines(scene, findings);
    auditCrossings(scene, findings);
    auditOrder(scene, findings);
    auditTexts(scene, findings);
    findings.finish();
    return audit;
}

} // namespace portolan
