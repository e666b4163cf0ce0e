#pragma once

#include "base/language.h"
#include "desktop/reference/referencelist.h"
#include "desktop/window/sidewindow.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedLayout;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace portolan {

class Document;
class ReferenceModel;
class Selection;

/// Help › Port reference: every rule and every documented row, to search, to filter and to read,
/// each with the flows of the open topology that come from it.
class ReferenceWindow : public SideWindow
{
    Q_OBJECT

public:
    ReferenceWindow(Document *document, Selection *selection);
    ~ReferenceWindow() override;

    void setLanguage(Language language);
    /// Shows the window in front, with the search ready.
    void present();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void takeHit() override { selectFlows(); }
    void restoreMore(const QSettings &settings) override;
    void storeMore(QSettings &settings) const override;

private:
    QWidget *buildFilters();
    void buildTable();
    void fillFilters();
    void readCatalog();
    void retranslate();
    ReferenceFilter filter() const;
    void applyFilter();
    void clearFilter();
    void showEntry(int entry);
    void showDetails();
    void follow(const QString &link);
    void selectFlows();

    Document *m_document;
    Selection *m_selection;
    const Catalog *m_catalog; ///< whose reference this is
    ReferenceList m_list;
    Language m_language = Language::English;
    ReferenceModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_product, *m_source, *m_role, *m_ports, *m_application, *m_transport;
    QToolButton *m_clear;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QTextBrowser *m_details;
    QSplitter *m_splitter;
};

} // namespace portolan
