#pragma once

#include "base/language.h"
#include "flows/findtext.h"
#include "flows/flowfilter.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QAction;
class QLineEdit;
class QToolButton;

namespace portolan {

class CanvasView;
class Document;
class Selection;

/// Finds names, addresses, ports, numbers and notes: marks all hits in the picture and in the table
/// and leads from one to the next. Opens over the canvas; Esc closes it and gives the focus back.
/// Flows that the filter hides are counted, but not led to.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(Document *document, Selection *selection, CanvasView *canvas,
            QWidget *parent = nullptr);

    /// Of what the bar says about a hit.
    void setLanguage(Language language);
    void setFilter(const FlowFilter &filter);
    /// Shows the bar and waits for a text.
    void open();
    void close();
    /// Selects the next hit and brings it into view; after the last one comes the first. Opens the
    /// bar where it is closed.
    void next();
    void previous();
    /// What is looked for.
    QString text() const;

signals:
    void foundChanged(const QSet<portolan::FlowId> &flows);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const char *name, const char *icon);
    void retranslate();
    void search();
    void step(int by);
    void goToCurrent();
    void tell();
    QString wordsOf(const SearchHit &hit) const;

    Document *m_document;
    Selection *m_selection;
    CanvasView *m_canvas;
    Language m_language = Language::English;
    FlowFilter m_filter;
    std::vector<SearchPlace> m_places; ///< of the document as it is
    bool m_placesDue = true;
    QList<SearchHit> m_hits;
    int m_current = -1;         ///< -1: none yet
    int m_hidden = 0;           ///< flows that match, but that the filter hides
    QPointer<QWidget> m_before; ///< what had the focus
    QLineEdit *m_text;
    QAction *m_icon = nullptr; ///< before the text; it does nothing
    QLabel *m_count;
    QLabel *m_where;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_usages;
    QToolButton *m_close;
};

} // namespace portolan
