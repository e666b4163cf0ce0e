#pragma once

class QLabel;
class QListWidget;

/// What the panels around the canvas have alike.
namespace portolan {

/// A list of one-line entries that stand as wide as the panel.
void setUpPanelList(QListWidget *list, const char *objectName);

/// What stands in place of a list that has no entries: in grey, in the middle.
void setUpEmptyNotice(QLabel *notice, const char *objectName);

} // namespace portolan
