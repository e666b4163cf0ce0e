#pragma once

#include "diagram/paperlayout.h"

#include <QWidget>

namespace portolan {

/// Shows all sheets of the first drawing of a paper beside each other, as they are put together on
/// a wall.
class SheetOverview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetOverview(QWidget *parent = nullptr);

    void setPaper(const Paper &paper);
    /// Sheets shown.
    int sheets() const;
    QSize sizeHint() const override { return {420, 420}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paper m_paper;
};

/// One sheet, white with a border, painted with its upper left corner at the painter's origin.
/// SCALE: px of the screen per px of the sheet.
void paintSheet(QPainter &painter, const Paper &paper, const PaperPage &page, double scale);

} // namespace portolan
