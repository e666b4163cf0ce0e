#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace portolan {

/// A small card that points at a part of the window and says one thing about it. It is a child of
/// the window and covers nothing but itself and never what it points at; everything else stays
/// within reach of the mouse.
class TourBubble : public QFrame
{
    Q_OBJECT

public:
    explicit TourBubble(QWidget *window);

    /// What is said; NUMBER counts from 1.
    void setText(int number, int count, const QString &title, const QString &text);
    /// What is pointed at, in coordinates of the window.
    void pointAt(const QRect &target);
    /// The keyboard goes to “Next”.
    void takeFocus();
    QRect target() const { return m_target; }

signals:
    void next();
    void back();
    void end();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QRect placeBeside(const QRect &target) const;

    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_end;
    QWidget *m_ring; ///< the frame around the target; lets every click through
    QRect m_target;
    bool m_isLast = false;
};

} // namespace portolan
