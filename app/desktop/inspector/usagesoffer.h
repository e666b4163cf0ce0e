#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QContextMenuEvent;
class QMenu;

namespace portolan {

/// The address, network or host name that a text field holds: what is selected in it, else its text
/// or the line of the cursor. Empty where there is none, or for any other widget.
QString usableTextIn(const QWidget *editor);

/// Adds "Find usages" to the context menu of a text field as long as it holds an address or name.
/// Lives as long as the field.
class UsagesOffer : public QObject
{
    Q_OBJECT

public:
    UsagesOffer(QWidget *editor, std::function<void(const QString &)> findUsages);

    /// The menu for a click at a point of the editor; null where it is none of ours.
    QMenu *menuFor(const QPoint &point) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_editor;
    std::function<void(const QString &)> m_findUsages;
};

} // namespace portolan
