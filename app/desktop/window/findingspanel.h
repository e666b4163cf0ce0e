#pragma once

#include "base/language.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedLayout;

namespace portolan {

class Document;
class Selection;

/// What is wrong or worth knowing about the topology; a click leads to the node, its property and
/// its flows.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    void setLanguage(Language language);
    QListWidget *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showRow(int row);

    Document *m_document;
    Selection *m_selection;
    Language m_language = Language::English;
    QListWidget *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace portolan
