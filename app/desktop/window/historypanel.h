#pragma once

#include "base/language.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QStackedLayout;

namespace portolan {

class Document;

/// The steps of the undo history, the oldest first: what is done, where the document stands now,
/// what could be done again, and what was saved last. A click (or Enter) goes there.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Document *document, QWidget *parent = nullptr);

    /// Of the steps' names; the library's own names follow it, others keep what they were called.
    void setLanguage(Language language);
    void focusList();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshIfSeen();
    QString nameOf(int step);
    void markRow(QListWidgetItem *item, int row);
    void goTo(const QListWidgetItem *item);

    Document *m_document;
    Language m_language = Language::English;
    int m_firstOfLanguage = 0; ///< the steps before it were named in another language
    QListWidget *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace portolan
