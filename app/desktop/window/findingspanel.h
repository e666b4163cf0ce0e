#pragma once

#include "base/language.h"
#include "flows/findings.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QListWidget;
class QStackedLayout;

namespace portolan {

class Document;
class FindingDelegate;
class Selection;

/// What is wrong or worth knowing about the topology; a click leads to the node, its property and
/// its flows. Where one click can mend it, its button, its menu and Ctrl+Enter do, as one undo
/// step.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    void setLanguage(Language language);
    QListWidget *list() const { return m_list; }
    const FindingDelegate *delegate() const { return m_delegate; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void updateActions();
    void refresh();
    void showRow(int row);
    void fixRow(int row);

    Document *m_document;
    Selection *m_selection;
    Language m_language = Language::English;
    QListWidget *m_list;
    FindingDelegate *m_delegate;
    QAction *m_fix;
    QAction *m_show;
    std::shared_ptr<const QList<Finding>> m_shown = std::make_shared<const QList<Finding>>();
    int m_rowToKeep = -1; ///< when the list is made anew
    int m_pressed = -1;   ///< the row whose button went down
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace portolan
