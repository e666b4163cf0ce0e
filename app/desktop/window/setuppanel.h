#pragma once

#include "base/language.h"
#include "setup/setup.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTabWidget;

namespace portolan {

class CollatedSort;
class Document;
class Selection;
class SetupModel;

/// What else the Edge needs: DNS records, certificates and cmdlets of the open topology. A row
/// leads to its node; the cmdlets are a script to read, to copy or to save. Made when it is looked
/// at.
class SetupPanel : public QWidget
{
    Q_OBJECT

public:
    SetupPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    /// The language of rows and script; the words of the panel follow the interface.
    void setLanguage(Language language);
    /// Writes the script; where that fails a message says why.
    bool saveScript(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// A table with what it shows.
    struct Page
    {
        SetupModel *model;
        CollatedSort *sorted;
        QTableView *view;
    };

    Page makeTable(int which, const char *name);
    QWidget *makeScriptPage();
    QWidget *makeRemarkRow();
    void refresh();
    /// What the panel shows; of a large topology it is made aside.
    struct Made
    {
        SetupPlan plan;
        QString script;
    };
    void show(const Made &made);
    void retranslate();
    void search(const QString &text);
    void takeSelection(const Page &page);
    void copy();
    void chooseFile();
    void leadToRemark();

    Document *m_document;
    Selection *m_selection;
    Language m_language = Language::English;
    bool m_outdated = true;
    int m_round = 0; ///< what was begun before the last one is not shown any more
    bool m_updating = false;
    SetupPlan m_plan;
    QTabWidget *m_tabs;
    QLineEdit *m_search;
    QPushButton *m_copy;
    QPushButton *m_save;
    QWidget *m_remarkRow;
    QLabel *m_remark;
    QPushButton *m_lead;
    QLabel *m_empty;
    QPlainTextEdit *m_script;
    Page m_dns;
    Page m_certificates;
    QStackedLayout *m_stack;
};

} // namespace portolan
