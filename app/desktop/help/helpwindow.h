#pragma once

#include "desktop/help/helppages.h"
#include "desktop/window/sidewindow.h"

#include <functional>

class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace portolan {

class HelpBrowser;

/// Help › Manual: contents and search on the left, the page on the right; can be read over a
/// dialog, too.
class HelpWindow : public SideWindow
{
    Q_OBJECT

public:
    /// SHORTCUTS gives the table of keys in the language of the interface.
    explicit HelpWindow(std::function<QString()> shortcuts);
    ~HelpWindow() override;

    void setLanguage(Language language);
    /// Opens "page" or "page#anchor" and shows the window in front: of DIALOG, where a modal one is
    /// open, else of all.
    void present(const QString &place, QWidget *dialog = nullptr);
    QString place() const;

protected:
    void changeEvent(QEvent *event) override;
    void takeHit() override;

private:
    QWidget *buildBar();
    void buildContents();
    void retranslate();
    void fillContents();
    void filterContents();
    void followContents(const QTreeWidgetItem *item);
    void showPlaceInContents();

    std::function<QString()> m_shortcuts;
    Language m_language = Language::English;
    HelpPages m_pages;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_home;
    QLineEdit *m_search;
    QLabel *m_found;
    QTreeWidget *m_contents;
    HelpBrowser *m_text;
    QSplitter *m_splitter;
};

} // namespace portolan
