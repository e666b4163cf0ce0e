#pragma once

#include "base/language.h"
#include "flows/flowfilter.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace portolan {

class CollatedSort;
class Document;
class FilterNotice;
class FlowModel;
class Selection;
class TableColumns;

/// The table of flows, linked with the arrows of the canvas through the selection.
class FlowTable : public QWidget
{
    Q_OBJECT

public:
    FlowTable(Document *document, Selection *selection, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Columns that hold words stand twice, side by side: in the language of the drawing and in
    /// the other one.
    void setBilingual(bool bilingual);
    bool isBilingual() const;
    void setFilter(const FlowFilter &filter);
    /// Marks the rows of the flows that a search has found.
    void setFound(const QSet<FlowId> &flows);
    /// The selected rows (all without a selection) as text with tabs and as HTML.
    void copy();
    QTableView *view() const { return m_view; }
    TableColumns *columns() const { return m_columns; }

signals:
    /// The user wants to see all flows again.
    void clearFilterRequested();
    /// The user wants to see the window of all columns.
    void columnEditorRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void refresh();
    void retranslate();
    /// The table, or why there is none.
    void showPage();
    void showSelection();
    void takeSelection();
    void columnMenu(const QPoint &position);
    void rowMenu(const QPoint &position);

    Document *m_document;
    Selection *m_selection;
    FlowModel *m_model;
    CollatedSort *m_sorted;
    QTableView *m_view;
    TableColumns *m_columns;
    QLabel *m_empty;
    FilterNotice *m_notice;
    QStackedLayout *m_stack;
    bool m_updating = false; ///< the table itself is the one that changes the selection
};

} // namespace portolan
