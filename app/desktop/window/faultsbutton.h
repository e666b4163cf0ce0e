#pragma once

#include "diagram/auditdiagram.h"

#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

namespace portolan {

class CanvasView;

/// Says in the status bar whether anything in the present picture overlaps, and leads from one such
/// place to the next. The picture is audited when it has rested for a moment, never while something
/// is dragged, and only once for each layout; a large one aside, so that nobody waits for it.
class FaultsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FaultsButton(CanvasView *canvas, QWidget *parent = nullptr);

    /// Of the last picture that rested; audits at once if that is still due.
    const DiagramAudit &audit();
    /// True where there is a place to go to, as far as is known.
    bool hasPlaces() const { return !m_audit.places.isEmpty(); }

public slots:
    /// Shows the next place, from top to bottom and round again.
    void next() { go(1); }
    void previous() { go(-1); }

signals:
    /// The number of faults is known or is another.
    void counted(int faults);
    /// One sentence about the place that is shown.
    void hint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pictureChanged(bool settled);
    void rested();
    void count();
    void countAside();
    void take(const DiagramAudit &audit);
    void go(int step);
    void showCounts();

    CanvasView *m_canvas;
    QTimer m_rest;
    DiagramAudit m_audit;
    qsizetype m_at = -1; ///< the place that was shown last
    bool m_due = true;
    int m_picture = 0;  ///< number of the present one: what is found out about others is too late
    QThreadPool m_pool; ///< waits for its work before the button goes
};

} // namespace portolan
