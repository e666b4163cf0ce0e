#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QRectF>
#include <QString>

#include <vector>

/// What stands in a PDF many times and is written once: its pages refer to it by a name
/// (ISO 32000-1, 8.10). Internal.
namespace portolan {

class PdfForms
{
public:
    struct Form
    {
        QRectF box; ///< that it is drawn in
        QByteArray content;
    };

    /// The number of an icon in a colour, on its grid of 24 × 24 units, y downwards; -1 where there
    /// is none of that name. Needs a QGuiApplication.
    int icon(const QString &name, const QColor &colour);
    /// COUNT rectangles of SIZE, one every STEP below the origin, in the colour of the page.
    int column(QSizeF size, double step, int count);

    const std::vector<Form> &all() const { return m_forms; }
    static QByteArray nameOf(int number) { return "X" + QByteArray::number(number); }

private:
    int number(const QByteArray &content, const QRectF &box);

    std::vector<Form> m_forms;
    QHash<QByteArray, int> m_numbers; ///< by content
    QHash<QPair<QString, QRgb>, int> m_icons;
};

} // namespace portolan
