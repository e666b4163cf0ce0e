#pragma once

#include "base/language.h"

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace portolan {

class Catalog;
class DisagreementCard;
class Document;
class Form;
class Selection;
struct Disagreement;

/// Where the source documents disagree about this topology: one card a contradiction, with the
/// choice of the reading. Works out its content when it is seen.
class DisagreementsPanel : public QWidget
{
    Q_OBJECT

public:
    DisagreementsPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Whether somebody can see it: behind another tab it is visible to Qt, but works nothing out.
    void setSeen(bool seen);
    /// The codes of the cards, in order.
    QStringList codes() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void makeCards(const QList<Disagreement> &touching);
    void rebuild();
    void retranslate();

    Document *m_document;
    Selection *m_selection;
    Language m_language = Language::English;
    QScrollArea *m_scroll;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    Form *m_form = nullptr;
    const Catalog *m_catalog = nullptr; ///< of the cards
    QList<DisagreementCard *> m_cards;
    bool m_isSeen = false;
    bool m_isStale = true;
};

} // namespace portolan
