#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace portolan {

/// In the status bar while something is done in the background: what, that it is being worked on,
/// and a button that cancels. Its parts are called NAME with "Notice", "NoticeText" and "Cancel".
class BusyNotice : public QWidget
{
    Q_OBJECT

public:
    explicit BusyNotice(const QString &name, QWidget *parent = nullptr);

signals:
    void cancelRequested();

protected:
    /// Texts and visibility follow from what is being done; called when the language changes, too.
    virtual void refresh() = 0;
    void changeEvent(QEvent *event) override;

    QLabel *label() const { return m_text; }
    QProgressBar *bar() const { return m_bar; }
    QToolButton *button() const { return m_cancel; }

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace portolan
