#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

#include <functional>

class QWidget;

namespace portolan {

class TourBubble;

/// One thing that the tour shows.
struct TourStep
{
    QString name;                   ///< for tests and screen readers' logs
    std::function<void()> prepare;  ///< makes sure that the target can be seen
    std::function<QRect()> target;  ///< in coordinates of the window; null skips the step
    std::function<QString()> title; ///< asked again when the language changes
    std::function<QString()> text;
};

/// The first steps on the real window: points at one thing after the other. Nothing is blocked
/// meanwhile; what the user does in between moves the bubble along.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(QWidget *window, QList<TourStep> steps);
    ~Tour() override;

    void start();
    void end();
    bool isRunning() const { return m_current >= 0; }
    /// The name of the step that is shown; empty where none is.
    QString currentStep() const;

signals:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int step, int direction);
    void show();
    void follow();

    QWidget *m_window;
    QList<TourStep> m_steps;
    TourBubble *m_bubble;
    int m_current = -1;
    bool m_isFollowing = false; ///< the place will be looked up when the events are through
};

} // namespace portolan
