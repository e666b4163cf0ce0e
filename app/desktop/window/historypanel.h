#pragma once

#include "base/language.h"

#include <QIcon>
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

    void setLanguage(Language language);
    /// The stack has a step's name in the language in which it was made; in another one it is
    /// called by what the document knows of it. Empty where there is no such step.
    QString nameOfStep(int step) const;
    void focusList();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshIfSeen();
    void markRow(QListWidgetItem *item, int row);
    void goTo(const QListWidgetItem *item);

    Document *m_document;
    Language m_language = Language::English;
    int m_firstOfLanguage = 0; ///< the steps before it were named in another language
    QIcon m_now;               ///< at the present state
    QIcon m_before;            ///< nothing, in the same room
    QListWidget *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace portolan
