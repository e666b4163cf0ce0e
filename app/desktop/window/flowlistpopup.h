#pragma once

#include "base/strongid.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace portolan {

struct Flow;

/// A list of flows that hangs on what it was asked from and goes with the next click or Esc. Made
/// for one showing: it deletes itself.
class FlowListPopup : public QFrame
{
    Q_OBJECT

public:
    explicit FlowListPopup(QWidget *parent);

    void setTitle(const QString &title);
    /// A flow that is no longer there can be read but not chosen.
    void add(const Flow &flow, const QString &line, bool isThere);
    /// Shows the list above ANCHOR, within its screen.
    void showAbove(const QWidget *anchor);

signals:
    void chosen(const portolan::FlowId &flow);

private:
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace portolan
