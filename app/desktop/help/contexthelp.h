#pragma once

#include <QObject>

class QWidget;

namespace portolan {

/// F1 in every window of the program: asks for the manual at the place about the control that has
/// the focus. A filter of the whole application, because a shortcut of the main window is silent
/// while a dialog is open.
class ContextHelp : public QObject
{
    Q_OBJECT

public:
    explicit ContextHelp(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// PLACE: "page" or "page#anchor"; DIALOG: the modal window that is open, or null.
    void requested(const QString &place, QWidget *dialog);
};

} // namespace portolan
