#pragma once

#include "edit/topologyplan.h"

#include <QDate>
#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace portolan {

class BilingualEdit;
class PlanPreview;

/// A whole topology from a template: four short pages and a picture beside them that follows. Every
/// field has a default, so that the last button works from the first page on.
class TemplateAssistant : public QDialog
{
    Q_OBJECT

public:
    /// TEMPLATE_ID: what is chosen at first; empty: the first one.
    /// What the user wants of new topologies is the first answer, before that of the template.
    TemplateAssistant(const Catalog &catalog, QDate today, Language language,
                      const QString &templateId = {}, QWidget *parent = nullptr);

    const Topology &topology() const { return m_topology; }
    void accept() override;

private:
    void buildPages();
    QWidget *layoutPage();
    QWidget *namesPage();
    QWidget *serversPage();
    QWidget *servicesPage();
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &caption,
                       const QString &hint);
    QSpinBox *addCount(QFormLayout *form, const char *name, const QString &caption);
    void buildButtons();
    void showPage(int page);
    void chooseTemplate();
    void answersChanged();
    void refresh();
    PlanAnswers answers() const;
    const TopologyTemplate &chosen() const;
    PlanAnswers firstAnswers() const;
    QString fieldName(PlanField field) const;
    void showProblems(const QStringList &problems);

    const Catalog &m_catalog;
    QDate m_today;
    Language m_language;
    Topology m_topology;
    bool m_isGood = false;
    QStackedWidget *m_pages;
    QListWidget *m_templates;
    QLabel *m_summary;
    BilingualEdit *m_organization;
    QLineEdit *m_sipDomain;
    QLineEdit *m_internalDomain;
    QLineEdit *m_pattern;
    QComboBox *m_product;
    QSpinBox *m_edgeServers;
    QSpinBox *m_frontEndServers;
    QLineEdit *m_edgeInternal;
    QLineEdit *m_edgeExternal;
    QLineEdit *m_edgePublic;
    QLineEdit *m_inside;
    QList<QCheckBox *> m_services; ///< in the order of Service
    QPlainTextEdit *m_partners;
    QLabel *m_step;
    QLabel *m_problems;
    PlanPreview *m_preview;
    QLabel *m_counts;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_create;
    QTimer m_typed;
    bool m_productChosen = false;
    QSet<QObject *> m_touched; ///< counts and services that keep their value with another template
};

} // namespace portolan
