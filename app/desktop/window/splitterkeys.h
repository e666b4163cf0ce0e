#pragma once

#include <QObject>

class QSplitter;

namespace portolan {

/// The dividers of a splitter by keyboard: Tab comes to them, arrow keys move them.
class SplitterKeys : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the splitter, whose parts it must have by now.
    explicit SplitterKeys(QSplitter *splitter);

    void retranslate();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QSplitter *m_splitter;
};

} // namespace portolan
