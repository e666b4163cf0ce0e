#pragma once

#include "diagram/paperlayout.h"

#include "diagram/samplegeometry.h"

/// Drawings of any size and their pages, for the tests of paper.
namespace portolan::sample {

inline constexpr double pxPerMm = 96.0 / 25.4;
inline constexpr double tolerance = 1e-6;

// A drawing of COLUMNS × ROWS cards with an arrow between neighbours, each with its labels.
inline DiagramGeometry drawingOf(int columns, int rows, Language language = Language::English)
{
    DiagramGeometry drawing = geometry(language);
    drawing.cards.clear();
    drawing.arrows.clear();
    drawing.notes.clear();
    drawing.walls.clear();
    const QRectF zone(28, 96, columns * 400.0, rows * 150.0 + 40);
    drawing.zones = {{Zone::Internet, zone,
                      text(QStringLiteral("Internet"), zone.center().x(), 120, 14, FontWeight::Bold,
                           TextAlign::Centre)}};
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QRectF rect(48 + column * 400, 140 + row * 150, 200, 100);
            drawing.cards.push_back(card("node", NodeType::FederationPartner, Zone::Internet,
                                         Family::Sip, rect, QStringLiteral("federation-partner"),
                                         QStringLiteral("Partner"), QStringLiteral("192.0.2.1")));
            drawing.arrows.push_back(
                arrow(row + 1, "a", "b", Family::Sip,
                      {{rect.right(), rect.center().y()}, {rect.right() + 200, rect.center().y()}},
                      rect.right() + 100, QStringLiteral("TCP 443"), QStringLiteral("TLS")));
        }
    }
    drawing.bounds = QRectF(0, 0, zone.right() + 28, zone.bottom() + 80);
    return drawing;
}

inline Paper paperOf(const QList<DiagramGeometry> &drawings, const PaperSetup &setup)
{
    const PaperContent content{QStringLiteral("edge.portolan"),
                               BilingualText::same(QStringLiteral("Contoso")), QDate(2026, 3, 14)};
    const Result<Paper> paper = layOutPaper(drawings, setup, content);
    return paper ? *paper : Paper();
}

inline QStringList textsOf(const PaperPage &page)
{
    QStringList texts;
    for (const PlacedText &text : page.texts)
        texts.append(text.text);
    return texts;
}

inline bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

inline const PaperPage *pageNamed(const Paper &paper, const QString &name)
{
    for (const PaperPage &page : paper.pages) {
        if (page.name == name)
            return &page;
    }
    return nullptr;
}

} // namespace portolan::sample
