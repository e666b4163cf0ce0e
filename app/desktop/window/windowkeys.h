#pragma once

#include <QObject>

class QDialogButtonBox;

namespace portolan {

/// What the keyboard does alike in every window of the program. Shift+F10 opens the menu of what
/// has the focus, as the menu key does, which many keyboards lack. Tab comes to every button of a
/// box of buttons, in the order in which they stand there: Qt leaves out those that a style places
/// otherwise than they were added.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /// Once for the application, however often it is called.
    static void install();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    WindowKeys();
    static void orderButtons(QDialogButtonBox *box);
};

} // namespace portolan
