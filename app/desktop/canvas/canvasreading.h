#pragma once

#include "desktop/canvas/canvasparts.h"
#include "diagram/geometry.h"
#include "flows/flowtext.h"

#include <QHash>

#include <memory>
#include <optional>

namespace portolan {

/// One thing of a drawing that a screen reader can point at.
struct ReadingItem
{
    std::optional<Zone> zone; ///< else a card, note or arrow
    CanvasTarget target;

    friend bool operator==(const ReadingItem &, const ReadingItem &) = default;
};

/// One for each thing that is or was drawn; stays the same from layout to layout.
QString keyOf(const ReadingItem &item);

/// A drawing as it is read out: what there is in reading order (each zone before its cards, then
/// notes, then arrows) and what is said about each. Made when first asked for after a layout,
/// O(n log n); what is said is made one by one.
class CanvasReading
{
public:
    explicit CanvasReading(const CanvasParts *parts) : m_parts(parts) {}

    /// The drawing is another.
    void reset();
    int count() const;
    ReadingItem item(int index) const;
    /// -1 where it is not drawn.
    int indexOf(const ReadingItem &item) const;
    /// What lies under a point of the diagram: its card, note or arrow, else its zone.
    std::optional<ReadingItem> at(const QPointF &viewportPoint) const;

    /// An arrow: "Flow F-012, SIP over MTLS, TCP 5061, from … to …, external firewall". A card: its
    /// kind, name, addresses, number of flows.
    QString name(const ReadingItem &item) const;
    /// The flow in a whole sentence, through which firewall and translation it goes, whether it is
    /// required and by which documents; of a card what is shown by marks; of a zone how many cards
    /// it holds.
    QString description(const ReadingItem &item) const;
    /// In diagram units; null where it is not drawn.
    QRectF rect(const ReadingItem &item) const;
    bool isSelected(const ReadingItem &item) const;

private:
    void fill() const;
    const ZoneArea *zone(const ReadingItem &item) const;
    const Card *card(const ReadingItem &item) const;
    QString cardName(const Card &card) const;
    QString flowName(const FlowId &flow) const;
    int flowsOf(const NodeId &card) const;
    QStringList translationsOf(const Flow &flow) const;
    QStringList reasonsOf(const Flow &flow) const;
    QString cardDescription(const NodeId &card) const;

    const CanvasParts *m_parts;
    mutable QList<ReadingItem> m_items;
    mutable QHash<QString, int> m_index;
    mutable QHash<NodeId, int> m_flows; ///< that begin or end at each card
    mutable std::unique_ptr<FlowSentences> m_sentences;
    mutable bool m_filled = false;
};

} // namespace portolan
