#pragma once

#include "diagram/paintersurface.h"
#include "diagram/pdfcontent.h"
#include "diagram/pdffonts.h"
#include "diagram/pdfforms.h"

#include <QByteArray>

/// Writes shapes as the operators of a PDF page (ISO 32000-1, 8 and 9). Internal.
///
/// QPdfWriter says everything anew for every shape and places every glyph by itself, which makes
/// files several times as large, and as slow to pack. Here a state is written when it changes, a
/// text is one string, and numbers have two decimals.
namespace portolan {

class PdfSurface : public DrawingSurface
{
public:
    /// A sheet of HEIGHT px, of which FINENESS units make a px. What is drawn stays on the sheet or
    /// near it; sheet times FINENESS must be below 32767 (ISO 19005-1, 6.1.12).
    PdfSurface(PdfFonts &fonts, PdfForms &forms, double height, double fineness);

    void beginPart(QPointF origin, double scale, const QRectF &clip) override;
    void endPart() override;
    void rect(const QRectF &rect, double radius, const QColor &fill, const Stroke &stroke) override;
    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke) override;
    void polyline(std::span<const QPointF> points, const Stroke &stroke) override;
    void segments(std::span<const QLineF> lines, const Stroke &stroke) override;
    void polygon(std::span<const QPointF> points, const QColor &fill,
                 const Stroke &stroke) override;
    void column(const QRectF &first, double step, double bottom, const QColor &fill) override;
    void text(const PlacedText &text, const QColor &colour) override;
    void icon(const QString &name, const QRectF &rect, const QColor &colour) override;

    /// The content of the page, not packed.
    QByteArray finish();

private:
    // What the page was told last.
    struct State
    {
        QColor fill;
        QColor line;
        double width = -1;
        double dash = 0;
        double gap = 0;
        bool square = false;
        int font = -1;
        double fontSize = 0;
    };

    void point(QPointF point, const char *command);
    QRectF scaled(const QRectF &rect) const;
    void setFill(const QColor &fill);
    void setStroke(const Stroke &stroke);
    void prepare(const QColor &fill, const Stroke &stroke);
    void form(int number, QPointF at, QSizeF scale);
    void paint(const QColor &fill, const Stroke &stroke);
    void leaveText();

    PdfContent m_out;
    PdfFonts &m_fonts;
    PdfForms &m_forms;
    double m_fineness;
    double m_scale; ///< units of the page in what is drawn
    State m_state;
    State m_outside;         ///< of the part
    bool m_isInText = false; ///< between BT and ET
};

} // namespace portolan
