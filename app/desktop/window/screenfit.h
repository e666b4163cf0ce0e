#pragma once

#include <QObject>
#include <QSize>

class QDialog;

namespace portolan {

/// Makes DIALOG no larger than ROOM. Where its parts need more, as with large letters, on a small
/// screen or at a scale of 200 %, they scroll; true where they do. Once a dialog scrolls it stays
/// so; what it is made of keeps its layout and its names.
bool fitInto(QDialog &dialog, const QSize &room);

/// Every dialog of the program fits on the screen on which it is shown.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    /// Once for the application, however often it is called.
    static void install();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    ScreenFit();
};

} // namespace portolan
