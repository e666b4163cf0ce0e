#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace portolan {

class ExportJobs;

/// In the status bar while exports are written: which file, that it is being worked on, and a
/// button that cancels. Hidden otherwise.
class ExportNotice : public QWidget
{
    Q_OBJECT

public:
    explicit ExportNotice(ExportJobs *jobs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ExportJobs *m_jobs;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace portolan
