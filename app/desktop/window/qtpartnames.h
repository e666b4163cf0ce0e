#pragma once

#include <QObject>

class QWidget;

namespace portolan {

/// Names for what Qt builds inside a window and leaves without one, or names once in the
/// language of the start: the bars of tabs that docks share, their close buttons, the arrows of
/// tabs and tools that do not fit. Follows the language and bars that come later.
class QtPartNames : public QObject
{
    Q_OBJECT

public:
    explicit QtPartNames(QWidget *window);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void name();
    static void setName(QWidget *widget, const QString &name);
    static void setDescription(QWidget *widget, const QString &description);

    QWidget *m_window;
    bool m_isDue = false;
};

} // namespace portolan
