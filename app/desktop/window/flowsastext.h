#pragma once

#include "base/language.h"
#include "flows/flow.h"
#include "flows/flowfilter.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace portolan {

class Document;
class Selection;

/// All flows that the filter accepts, one sentence each, to be read by ear or copied: "F-012. The
/// Edge pool opens …". Stays open beside the window and follows document, filter and language. The
/// caret walks from flow to flow; Enter leads to the flow's row and arrow.
class FlowsAsText : public QDialog
{
    Q_OBJECT

public:
    FlowsAsText(Document *document, Selection *selection, QWidget *parent);

    void setFilter(const FlowFilter &filter);
    /// The language of the sentences; the rest is in the interface's.
    void setLanguage(Language language);
    /// Shows the window, or brings it to the front.
    void present();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showLines();
    void retranslate();
    void copy();
    void leadToFlow();

    Document *m_document;
    Selection *m_selection;
    FlowFilter m_filter;
    Language m_language = Language::English;
    QList<std::pair<FlowId, QString>> m_sentences; ///< of all that the filter accepts
    QList<FlowId> m_lines;                         ///< what each line shown is about
    bool m_isDue = true;                           ///< to be written when it is next seen
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QLabel *m_count;
    QPlainTextEdit *m_text;
    QPushButton *m_lead;
    QPushButton *m_copy;
    QDialogButtonBox *m_buttons;
};

} // namespace portolan
