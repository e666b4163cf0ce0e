#pragma once

#include <QByteArray>
#include <QColor>
#include <QPointF>
#include <QRectF>

/// The content of a PDF page as it is written: numbers, colours, paths (ISO 32000-1, 7.8.2 and
/// 8.5). A large drawing is a million numbers, so they are written straight into one buffer.
/// Internal.
namespace portolan {

class PdfContent
{
public:
    /// Operators and what stands between numbers.
    void add(const char *words);
    void add(const QByteArray &words);
    /// With at most two decimals. Below 32768 in size, as all numbers of PDF/A-1
    /// (ISO 19005-1, 6.1.12): what is beyond becomes that.
    void number(double value);
    /// A factor of what is drawn, which needs more digits than places do.
    void factor(double value, int decimals = 8);
    /// Both coordinates, then COMMAND.
    void point(double x, double y, const char *command);
    /// The three components of a colour, then COMMAND.
    void shades(const QColor &colour, const char *command);
    void box(const QRectF &rect);
    void curve(QPointF first, QPointF second, QPointF end);
    /// Closed; a circle where RADIUS allows no more.
    void roundRect(const QRectF &rect, double radius);

    /// All that was written, which is no longer here then.
    QByteArray take();

private:
    char *room(qsizetype size);

    QByteArray m_bytes; ///< some of which are not used yet
    qsizetype m_size = 0;
};

} // namespace portolan
