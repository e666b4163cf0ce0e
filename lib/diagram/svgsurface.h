#pragma once

#include "diagram/paintersurface.h"

#include <QByteArray>
#include <QSet>

/// Writes shapes as SVG elements. Internal.
namespace portolan {

class SvgSurface : public DrawingSurface
{
public:
    SvgSurface(QByteArray &out, const QString &idPrefix) : m_out(out), m_prefix(idPrefix) {}

    void beginLayer(const char *name) override;
    void beginZone(const ZoneArea &zone) override;
    void beginWall(const Wall &wall) override;
    void beginCard(const Card &card) override;
    void beginSocket(const Socket &socket) override;
    void beginNote(const NoteCard &note) override;
    void beginArrow(const Arrow &arrow) override;
    void end() override;

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
    void paint(const QColor &fill, const Stroke &stroke);
    void points(std::span<const QPointF> points);
    void title(QStringView text);

    QByteArray &m_out;
    QString m_prefix;
    QSet<QByteArray> m_ids;
};

/// TEXT for XML, in content or between double quotes. What XML 1.0 forbids becomes U+FFFD; controls
/// that change the direction of writing become character references, so that they can be seen.
void appendXml(QByteArray &out, QStringView text);

/// VALUE with at most two decimals.
void appendNumber(QByteArray &out, double value);

} // namespace portolan
