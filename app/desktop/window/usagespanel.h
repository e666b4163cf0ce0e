#pragma once

#include "base/language.h"
#include "flows/usages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedLayout;

namespace portolan {

class Document;
class Selection;

/// Where an address or a host name is used: the properties that hold it and the flows at it, kept
/// up to date. A click (or Enter) goes to the property or flow.
class UsagesPanel : public QWidget
{
    Q_OBJECT

public:
    UsagesPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void showUsagesOf(const QString &text);
    void focusList();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void retranslate();
    QString lineOf(const SearchPlace &place, const Node *node) const;
    void goTo(const QListWidgetItem *item);

    Document *m_document;
    Selection *m_selection;
    Language m_language = Language::English;
    QList<Usage> m_usages;
    QLineEdit *m_text;
    QLabel *m_count;
    QListWidget *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace portolan
