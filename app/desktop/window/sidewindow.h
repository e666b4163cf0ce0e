#pragma once

#include <QWidget>

class QLineEdit;
class QSettings;
class QSplitter;

namespace portolan {

/// A window of its own beside the main one, to look something up: a search above, a list and what
/// the current entry says below. It remembers its place and divider. Arrows and Enter work in the
/// list while the search keeps the keyboard; Esc empties the search, then closes the window;
/// Ctrl+F goes to it.
class SideWindow : public QWidget
{
    Q_OBJECT

public:
    /// GROUP: of the settings, in which geometry and divider are kept.
    SideWindow(const char *objectName, const char *group, const QSize &size);
    ~SideWindow() override;

protected:
    /// What the window is made of; all three stay valid as long as it does.
    void setParts(QSplitter *splitter, QLineEdit *search, QWidget *list);
    /// Esc closes the window from there, too.
    void closesByEsc(QWidget *part);
    /// Shows the window before all others.
    void bringToFront();
    /// Enter in the search.
    virtual void takeHit() = 0;
    /// Further keys of the settings group.
    virtual void restoreMore(const QSettings &) {}
    virtual void storeMore(QSettings &) const {}
    QString key(const char *name) const;

    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_group;
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_search = nullptr;
    QWidget *m_list = nullptr;
    bool m_isRestored = false;
};

} // namespace portolan
