#pragma once

#include "base/language.h"
#include "flows/flowfilter.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace portolan {

class Document;

/// Chooses which flows picture and table show: by scenario, firewall, protocol, requirement and
/// text. Offers what occurs among the flows of the document, and what is chosen. Where it is too
/// narrow for one row it takes two.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Document *document, QWidget *parent = nullptr);

    FlowFilter filter() const;
    void clear();
    void setLanguage(Language language);
    void focusText();
    /// How many flows of the document the filter accepts.
    int shownFlows() const { return m_shown; }

signals:
    void filterChanged(const portolan::FlowFilter &filter);
    /// shownFlows() is that of other flows.
    void flowsCounted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *addChoices(const char *name);
    void fillChoices();
    void fill(QComboBox *box, const QString &all,
              const QList<std::pair<QString, QVariant>> &choices);
    void retranslate();
    void announce();
    void count();
    void arrange();
    void keepChosenReadable();

    const Document *m_document;
    Language m_language = Language::English;
    int m_shown = 0;
    bool m_isNarrow = false;
    QHBoxLayout *m_upper;
    QHBoxLayout *m_lower;
    QComboBox *m_scenario;
    QComboBox *m_firewall;
    QComboBox *m_protocol;
    QComboBox *m_requirement;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_clear;
};

} // namespace portolan
