#include "desktop/window/panelparts.h"

#include <QLabel>
#include <QListWidget>

namespace portolan {

void setUpPanelList(QListWidget *list, const char *objectName)
{
    list->setObjectName(QLatin1String(objectName));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void setUpEmptyNotice(QLabel *notice, const char *objectName)
{
    notice->setObjectName(QLatin1String(objectName));
    notice->setAlignment(Qt::AlignCenter);
    notice->setWordWrap(true);
    notice->setMargin(16);
    notice->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace portolan
