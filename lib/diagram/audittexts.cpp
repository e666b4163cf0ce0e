#include "diagram/auditscene.h"
#include "diagram/textmeasure.h"

// Texts in their boxes, and what stands around the drawing: title block, legend, zone titles.
namespace portolan {

namespace {

constexpr double border = 1; // of a box that a line may touch

using Kind = DiagramFault::Kind;

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-auditTolerance, -auditTolerance, auditTolerance, auditTolerance)
        .contains(inner);
}

class TextAudit
{
public:
    TextAudit(const AuditScene &scene, AuditFindings &findings)
        : m_scene(scene), m_geometry(scene.geometry), m_findings(findings),
          m_counts(findings.counts), m_measure(bundledTextMeasure()), m_sheet(scene.geometry.bounds)
    {
    }

    void run()
    {
        // A neutral graph has no sheet, and its texts are as wide as it says.
        if (m_sheet.isEmpty())
            return;
        for (const Arrow &arrow : m_geometry.arrows)
            textsOf(arrow);
        for (const Card &card : m_geometry.cards)
            textsOf(card);
        for (const NoteCard &note : m_geometry.notes) {
            for (const PlacedText &line : note.lines)
                check(line, note.rect, {note.node}, {});
        }
        for (const Wall &wall : m_geometry.walls) {
            check(wall.title, m_sheet, {}, {});
            check(wall.name, m_sheet, {}, {});
        }
        for (const QList<PlacedText> &texts : {m_geometry.titleBlock, m_geometry.emptyHint}) {
            for (const PlacedText &text : texts)
                check(text, m_sheet, {}, {});
        }
        for (const ZoneArea &zone : m_geometry.zones)
            check(zone.title, zone.rect, {}, {});
        for (const LegendItem &item : m_geometry.legend)
            check(item.text, m_geometry.legendRect, {}, {});
        frame();
    }

private:
    void textsOf(const Arrow &arrow)
    {
        check(arrow.pillText, arrow.pill & m_sheet, {}, {arrow.flow});
        check(arrow.protocol, m_sheet, {}, {arrow.flow});
        check(arrow.badge, badgeRect(arrow) & m_sheet, {}, {arrow.flow});
    }

    void textsOf(const Card &card)
    {
        const QRectF room = card.rect & m_sheet;
        for (const QList<PlacedText> &texts : {card.title, card.lines}) {
            for (const PlacedText &text : texts)
                check(text, room, {card.node}, {});
        }
        for (const Socket &socket : card.sockets) {
            const QRectF block = socket.rect & room;
            check(socket.label, block, {card.node}, {});
            for (const PlacedText &text : socket.lines)
                check(text, block, {card.node}, {});
        }
    }

    void check(const PlacedText &text, const QRectF &room, const QList<NodeId> &nodes,
               const QList<FlowId> &flows)
    {
        if (text.isEmpty())
            return;
        m_counts.shortenedTexts += !text.fullText.isEmpty() && text.fullText != text.text;
        const double width = m_measure.width(text.text, text.fontPx, text.weight);
        if (width <= text.box.width() + auditTolerance && holds(room, text.box))
            return;
        ++m_counts.cutTexts;
        m_findings.add({Kind::CutText, text.box, nodes, flows});
    }

    // Titles and legend lie on nothing and nothing lies on them.
    void frame()
    {
        std::vector<QRectF> boxes;
        for (const PlacedText &line : m_geometry.titleBlock)
            boxes.push_back(line.box);
        for (const ZoneArea &zone : m_geometry.zones) {
            if (!zone.title.isEmpty())
                boxes.push_back(zone.title.box);
        }
        if (!m_geometry.legend.empty())
            boxes.push_back(m_geometry.legendRect);
        for (size_t i = 0; i < boxes.size(); ++i) {
            drawingOn(boxes[i]);
            for (size_t k = i + 1; k < boxes.size(); ++k)
                onEachOther(boxes[i], boxes[k]);
        }
        std::vector<QRectF> items;
        for (const LegendItem &item : m_geometry.legend) {
            if (!item.sample.isEmpty())
                items.push_back(item.sample);
            if (!item.text.isEmpty())
                items.push_back(item.text.box);
        }
        for (size_t i = 0; i < items.size(); ++i) {
            for (size_t k = i + 1; k < items.size(); ++k)
                onEachOther(items[i], items[k]);
        }
    }

    void onEachOther(const QRectF &a, const QRectF &b)
    {
        if (auditOverlap(a, b))
            addFrame({Kind::FrameOverlap, a & b, {}, {}});
    }

    void drawingOn(const QRectF &box)
    {
        const AuditIndex::Bounds bounds = AuditIndex::boundsOf(box);
        m_scene.nodeIndex.find(bounds, [&](int node) {
            const AuditNode &card = m_scene.nodes[size_t(node)];
            if (auditOverlap(card.rect, box)) {
                m_counts.noteOverlaps += card.isNote;
                addFrame({Kind::FrameOverlap, card.rect & box, {card.id}, {}});
            }
        });
        m_scene.labelIndex.find(bounds, [&](int index) {
            const AuditLabel &label = m_scene.labels[size_t(index)];
            if (!auditOverlap(label.rect, box))
                return;
            DiagramFault fault{Kind::FrameOverlap, label.rect & box, {}, {}};
            m_scene.addOwner(label, fault);
            addFrame(fault);
        });
        std::vector<int> through;
        const QRectF inside = auditShrunk(box, border);
        m_scene.piecesNear(AuditIndex::boundsOf(inside), [&](int at) {
            const AuditPiece &piece = m_scene.pieces[size_t(at)];
            if (auditEnters(piece, inside))
                through.push_back(piece.line);
        });
        std::sort(through.begin(), through.end());
        through.erase(std::unique(through.begin(), through.end()), through.end());
        for (const int line : through)
            addFrame({Kind::FrameOverlap, box, {}, {m_scene.flowOf(line)}});
    }

    void addFrame(const DiagramFault &fault)
    {
        ++m_counts.frameOverlaps;
        m_findings.add(fault);
    }

    const AuditScene &m_scene;
    const DiagramGeometry &m_geometry;
    AuditFindings &m_findings;
    DiagramAudit &m_counts;
    const TextMeasure &m_measure;
    QRectF m_sheet;
};

} // namespace

void auditTexts(const AuditScene &scene, AuditFindings &findings)
{
    TextAudit(scene, findings).run();
}

} // namespace portolan
