#pragma once

#include "base/language.h"
#include "flows/flowfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace portolan {

class Catalog;

/// Chooses which flows picture and table show: by scenario, firewall and text.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Catalog &catalog, QWidget *parent = nullptr);

    FlowFilter filter() const;
    void clear();
    void setLanguage(Language language);
    void focusText();

signals:
    void filterChanged(const portolan::FlowFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void announce();

    const Catalog &m_catalog;
    Language m_language = Language::English;
    QComboBox *m_scenario;
    QComboBox *m_firewall;
    QLineEdit *m_text;
    QToolButton *m_clear;
};

} // namespace portolan
