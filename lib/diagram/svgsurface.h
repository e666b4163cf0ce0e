#pragma once

#include "diagram/paintersurface.h"
#include "diagram/svgshared.h"

#include <QByteArray>
#include <QSet>

/// Writes shapes as SVG elements. Internal.
namespace portolan {

class SvgSurface : public DrawingSurface
{
public:
    /// SHARED: takes what is said once, and flows say their ends and port only and not the whole
    /// sentence. Null: every element says all about itself.
    SvgSurface(QByteArray &out, const QString &idPrefix, SvgShared *shared = nullptr)
        : m_out(out), m_to(&out), m_prefix(idPrefix.toUtf8()), m_shared(shared)
    {
        m_inherited.fill = Qt::black;
    }

    void beginLayer(const char *name) override;
    void beginZone(const ZoneArea &zone) override;
    void beginWall(const Wall &wall) override;
    void beginCard(const Card &card) override;
    void beginSocket(const Socket &socket) override;
    void beginNote(const NoteCard &note) override;
    void beginRun(const Arrow &first, const RunLook &look) override;
    bool continuesRun(const Arrow &arrow) const override;
    void beginArrow(const Arrow &arrow) override;
    void end() override;
    bool keepsMeaning() const override { return true; }
    void beginShape(double y) override;
    void endShape() override;

    void rect(const QRectF &rect, double radius, const QColor &fill, const Stroke &stroke) override;
    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke) override;
    void polyline(std::span<const QPointF> points, const Stroke &stroke) override;
    void segments(std::span<const QLineF> lines, const Stroke &stroke) override;
    void polygon(std::span<const QPointF> points, const QColor &fill,
                 const Stroke &stroke) override;
    void column(const QRectF &first, double step, double bottom, const QColor &fill) override;
    void text(const PlacedText &text, const QColor &colour) override;
    void icon(const QString &name, const QRectF &rect, const QColor &colour) override;

    /// An id that is valid in XML and not given out yet: the prefix, KIND and what ID can be
    /// written as.
    QByteArray uniqueId(const char *kind, QStringView id);

private:
    void attribute(const char *name, QStringView value);
    void number(const char *name, double value);
    void colour(const char *name, const QColor &colour);
    void place(const char *x, const char *y, QPointF place);
    void paint(const QColor &fill, const Stroke &stroke, bool hasCorners = false);
    void dash(double length, double gap);
    void endOfLine();
    void title(QStringView text);

    QByteArray &m_out;
    QByteArray *m_to; ///< m_out, or m_shape between beginShape() and endShape()
    QByteArray m_prefix;
    SvgShared *m_shared;
    QByteArray m_shape;
    QPointF m_origin; ///< of the shape
    QSet<QByteArray> m_ids;
    FlowIdForm m_idForm;      ///< of the run
    RunLook m_inherited;      ///< what a shape need not say again
    RunLook m_outside;        ///< the same around the shape
    int m_depth = 0;          ///< of groups
    int m_runDepth = -1;      ///< of the run's group; -1 outside of one
    bool m_isInArrow = false; ///< all of which stands in one line
};

} // namespace portolan
