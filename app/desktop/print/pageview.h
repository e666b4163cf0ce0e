#pragma once

#include "diagram/paperlayout.h"

#include <QAbstractScrollArea>

namespace portolan {

/// One page of a paper at a zoom, with bars to scroll it.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPaper(const Paper &paper);
    int page() const { return m_page; }
    int pageCount() const { return int(m_paper.pages.size()); }
    /// 1 = the size of the paper, at 96 dpi.
    double zoom() const { return m_zoom; }

public slots:
    /// From 0; a number outside is the nearest page.
    void setPage(int page);
    void nextPage() { setPage(m_page + 1); }
    void previousPage() { setPage(m_page - 1); }
    void zoomIn();
    void zoomOut();
    void fitPage();
    void fitWidth();

signals:
    void pageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Fit { None, Page, Width };

    QSizeF sheet() const;
    void applyFit();
    void setZoom(double zoom);
    void updateBars();

    Paper m_paper;
    int m_page = 0;
    double m_zoom = 1;
    Fit m_fit = Fit::Page;
};

} // namespace portolan
