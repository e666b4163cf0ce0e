#pragma once

#include "desktop/window/busynotice.h"

namespace portolan {

class ExportJobs;

/// In the status bar while exports are written or pages printed. Hidden otherwise.
class ExportNotice : public BusyNotice
{
    Q_OBJECT

public:
    explicit ExportNotice(ExportJobs *jobs, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    ExportJobs *m_jobs;
};

} // namespace portolan
