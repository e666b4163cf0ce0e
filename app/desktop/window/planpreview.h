#pragma once

#include "diagram/geometry.h"
#include "topology/topology.h"

#include <QWidget>

namespace portolan {

class Catalog;
struct FlowSet;

/// A small picture of a topology, as large as fits.
class PlanPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent = nullptr);

    void show(const Topology &topology, const FlowSet &flows, const Catalog &catalog,
              Language language);
    /// Nothing to show: an empty topology, or answers that cannot be used.
    void clear();
    const DiagramGeometry &diagram() const { return m_diagram; }
    QSize sizeHint() const override { return {420, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DiagramGeometry m_diagram;
    bool m_isEmpty = true;
};

} // namespace portolan
