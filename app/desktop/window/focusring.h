#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace portolan {

/// A frame in the colour of selections around what has the keyboard, in every window of the
/// program: many styles mark the focus of buttons and lists so faintly that one has to search it.
/// Not where a click has just put it, for there one knows.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// Once for the application, however often it is called.
    static void install();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    FocusRing();

    void follow(QWidget *widget);
    void place();

    QPointer<QWidget> m_widget; ///< that has the focus
    QPointer<QWidget> m_frame;  ///< child of the widget's window
};

} // namespace portolan
