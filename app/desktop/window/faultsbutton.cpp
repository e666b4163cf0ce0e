#include "desktop/window/faultsbutton.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/window/appearance.h"

#include <QEvent>

#include <memory>

namespace portolan {

namespace {

using Group = DiagramFault::Group;
using Kind = DiagramFault::Kind;

constexpr int restMs = 250;
constexpr size_t mostCountedAtOnce = 1000; // arrows: some 20 ms

QString countOf(Group group, int count)
{
    switch (group) {
    case Group::Overlap:
        return FaultsButton::tr("%Ln overlap(s)", nullptr, count);
    case Group::CutLabel:
        return FaultsButton::tr("%Ln unreadable label(s)", nullptr, count);
    case Group::Disorder:
        break;
    }
    return FaultsButton::tr("%Ln out of place", nullptr, count);
}

QString sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::LabelOnLabel:
        return FaultsButton::tr("a label lies on another label");
    case Kind::LabelOnCard:
        return FaultsButton::tr("a label lies on a card");
    case Kind::CardOnCard:
        return FaultsButton::tr("a card lies on another card");
    case Kind::ArrowThroughCard:
        return FaultsButton::tr("an arrow runs through a card");
    case Kind::ArrowThroughLabel:
        return FaultsButton::tr("an arrow runs through a label");
    case Kind::ArrowOnArrow:
        return FaultsButton::tr("two arrows lie on each other");
    case Kind::FrameOverlap:
        return FaultsButton::tr("something lies on a title or on the legend");
    case Kind::CutText:
        return FaultsButton::tr("a text is wider than its place");
    case Kind::LooseEnd:
        return FaultsButton::tr("an arrow ends in the air");
    case Kind::NoLine:
        return FaultsButton::tr("an arrow is not drawn");
    case Kind::LabelFar:
        return FaultsButton::tr("a label stands far from its arrow");
    case Kind::LabelNearerToOther:
        return FaultsButton::tr("a label stands nearer to another arrow");
    case Kind::CrossingInBundle:
        return FaultsButton::tr("parallel arrows cross each other");
    case Kind::InterfaceBreak:
        return FaultsButton::tr("the arrows of two interfaces mix");
    case Kind::ZoneViolation:
        break;
    }
    return FaultsButton::tr("a card reaches into another zone");
}

} // namespace

FaultsButton::FaultsButton(CanvasView *canvas, QWidget *parent)
    : QToolButton(parent), m_canvas(canvas)
{
    m_pool.setMaxThreadCount(1);
    setObjectName(QStringLiteral("faults"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(14, 14));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &FaultsButton::rested);
    connect(this, &QToolButton::clicked, this, &FaultsButton::next);
    connect(canvas, &CanvasView::pictureChanged, this, &FaultsButton::pictureChanged);
    showCounts();
    m_rest.start();
}

const DiagramAudit &FaultsButton::audit()
{
    if (m_due)
        count();
    return m_audit;
}

// Each step of a drag is a picture; the last one counts.
void FaultsButton::pictureChanged(bool settled)
{
    m_due = true;
    ++m_picture;
    settled ? m_rest.start() : m_rest.stop();
}

void FaultsButton::rested()
{
    if (m_canvas->isPictureDue())
        return; // the next picture is counted
    if (m_canvas->diagram().arrows.size() > mostCountedAtOnce)
        countAside();
    else
        count();
}

void FaultsButton::count()
{
    const DiagramGeometry &geometry = m_canvas->diagram(); // may lay out, which makes this due
    take(auditDiagram(geometry));
}

void FaultsButton::countAside()
{
    setText(tr("Looking for overlaps…"));
    const auto picture = m_canvas->sharedDiagram();
    m_rest.stop();
    m_pool.clear();
    m_pool.start([this, picture, number = m_picture] {
        const DiagramAudit audit = auditDiagram(*picture);
        QMetaObject::invokeMethod(this, [this, audit, number] {
            if (m_due && number == m_picture)
                take(audit);
        });
    });
}

void FaultsButton::take(const DiagramAudit &audit)
{
    m_rest.stop();
    m_due = false;
    m_audit = audit;
    m_at = -1;
    showCounts();
    emit counted(m_audit.faults());
}

void FaultsButton::go(int step)
{
    const QList<DiagramFault> &places = audit().places;
    if (places.isEmpty()) {
        emit hint(toolTip());
        return;
    }
    const qsizetype before = m_at < 0 && step < 0 ? 0 : m_at;
    m_at = (before + step + places.size()) % places.size();
    const DiagramFault &fault = places.at(m_at);
    m_canvas->showPlace(fault.rect);
    emit hint(
        tr("Place %1 of %2: %3").arg(m_at + 1).arg(places.size()).arg(sentenceOf(fault.kind)));
}

void FaultsButton::showCounts()
{
    QStringList counts;
    for (const Group group : {Group::Overlap, Group::CutLabel, Group::Disorder}) {
        if (const int count = m_audit.faults(group); count > 0)
            counts.append(countOf(group, count));
    }
    const bool clean = counts.isEmpty();
    setIcon(themedIcon(clean ? QStringLiteral("check") : QStringLiteral("warning")));
    setText(clean ? tr("No overlaps") : counts.join(QLatin1String(", ")));
    setToolTip(clean ? tr("Nothing in this picture lies on anything else, and every label can be "
                          "read.")
                     : tr("Show the next place (F4); Shift+F4 shows the previous one."));
    setAccessibleName(text());
}

void FaultsButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showCounts();
    QToolButton::changeEvent(event);
}

} // namespace portolan
