#pragma once

#include "base/language.h"
#include "desktop/window/messagebar.h"

#include <QPointer>

#include <vector>

class QToolButton;

namespace portolan {

class Document;
class FlowWatch;
class Selection;
struct Flow;

/// A slim bar that says which flows the last step closed, opened or changed, with the way back at
/// hand. It takes no focus and asks nothing; it goes when it is closed or with the next step.
class NoticeBar : public MessageBar
{
    Q_OBJECT

public:
    NoticeBar(Document *document, Selection *selection, QWidget *parent = nullptr);

    /// The language of labels; the words follow the interface (LanguageChange).
    void setLanguage(Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNews();
    void retranslate();
    void follow(const QString &link);
    QString part(const QString &what, const QString &count, const QList<const Flow *> &flows,
                 bool areThere) const;
    void showList(const QString &what);
    void showProductChange();

    Document *m_document;
    Selection *m_selection;
    FlowWatch *m_watch;
    Language m_language = Language::English;
    QToolButton *m_product;
    QToolButton *m_undo;
    QToolButton *m_close;
    QPointer<QWidget> m_productChange;
};

} // namespace portolan
