#pragma once

#include <QDialog>

class QAction;
class QLabel;
class QSpinBox;
class QToolBar;

namespace portolan {

class PageView;
class PrintJob;

/// Shows the pages of a print job as they will be printed; from here they are set up, printed and
/// saved.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    explicit PrintPreview(PrintJob *job, QWidget *parent = nullptr);

private:
    QAction *add(QToolBar *bar, const char *name, const QString &icon, const QString &text);
    void build();
    void showPages();
    void showState();

    PrintJob *m_job;
    PageView *m_view;
    QSpinBox *m_page;
    QLabel *m_count;
    QLabel *m_zoom;
    QLabel *m_remark;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
};

} // namespace portolan
