#pragma once

#include "diagram/geometry.h"
#include "diagram/painter.h"
#include "diagram/svgwriter.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

/// Reading SVG drawings back, as elements and as pictures.
namespace portolan::svgtesting {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    qsizetype parent = -1; ///< in the list
    QString text = {};     ///< of texts and titles

    QString operator[](const char *key) const
    {
        return attributes.value(QLatin1String(key)).toString();
    }
};

struct Parsed
{
    QList<Element> elements;
    QStringList texts;
    QStringList titles;
    QString error;

    const Element *withId(const QString &id) const
    {
        for (const Element &element : elements) {
            if (element["id"] == id)
                return &element;
        }
        return nullptr;
    }
};

inline Parsed parse(const QByteArray &svg)
{
    Parsed parsed;
    QList<qsizetype> groups;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            parsed.elements.append({name, xml.attributes(), groups.isEmpty() ? -1 : groups.last()});
            if (name == u"text" || name == u"title" || name == u"desc") {
                Element &element = parsed.elements.last();
                element.text = xml.readElementText();
                (name == u"text" ? parsed.texts : parsed.titles) << element.text;
            } else {
                groups << parsed.elements.size() - 1;
            }
        } else if (xml.isEndElement()) {
            groups.removeLast();
        }
    }
    if (xml.hasError())
        parsed.error = xml.errorString();
    return parsed;
}

// What every program knows.
inline QStringList plainElements()
{
    return {QStringLiteral("svg"),  QStringLiteral("g"),        QStringLiteral("title"),
            QStringLiteral("desc"), QStringLiteral("rect"),     QStringLiteral("circle"),
            QStringLiteral("path"), QStringLiteral("polyline"), QStringLiteral("polygon"),
            QStringLiteral("line"), QStringLiteral("text")};
}

// The points of a line that is written with M, L, H and V.
inline std::vector<QPointF> pointsOf(const QString &path)
{
    static const QRegularExpression step(QStringLiteral("([MLHV])(-?[0-9.]+)(?: ?(-?[0-9.]+))?"));
    std::vector<QPointF> points;
    auto matches = step.globalMatch(path);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double number = match.captured(2).toDouble();
        if (match.captured(1) == u"H")
            points.emplace_back(number, points.back().y());
        else if (match.captured(1) == u"V")
            points.emplace_back(points.back().x(), number);
        else
            points.emplace_back(number, match.captured(3).toDouble());
    }
    return points;
}

inline QImage blank(const DiagramGeometry &geometry)
{
    QImage image(geometry.bounds.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

// Share of the pixels, after both pictures were blurred to a quarter, that differ to the eye.
inline double difference(const QImage &a, const QImage &b)
{
    const QSize quarter = a.size() / 4;
    const QImage p = a.scaled(quarter, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage q = b.scaled(quarter, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < quarter.height(); ++y) {
        for (int x = 0; x < quarter.width(); ++x) {
            const QColor u(p.pixel(x, y));
            const QColor v(q.pixel(x, y));
            if (qAbs(u.red() - v.red()) + qAbs(u.green() - v.green()) + qAbs(u.blue() - v.blue()) >
                72)
                ++different;
        }
    }
    return double(different) / (quarter.width() * quarter.height());
}

inline QImage paintedByPainter(const DiagramGeometry &geometry, const Theme &theme)
{
    QImage image = blank(geometry);
    QPainter painter(&image);
    paintDiagram(painter, geometry, theme);
    return image;
}

inline QImage paintedFromSvg(const DiagramGeometry &geometry, const Theme &theme)
{
    QImage image = blank(geometry);
    QSvgRenderer renderer(writeSvg(geometry, theme));
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace portolan::svgtesting
