#pragma once

#include <QDialog>

#include <memory>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace portolan {

class Catalog;
class SettingsPage;
class TableColumns;
struct Preferences;

/// Edits the preferences. Each change holds at once, so that it is seen; Cancel gives back all that
/// was changed since the dialog opened.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// CATALOG must outlive the dialog. RECOVERY_FOLDER: where recovery copies lie.
    /// COLUMNS: of the flow table.
    SettingsDialog(const Catalog &catalog, TableColumns *columns, const QString &recoveryFolder,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void done(int result) override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(SettingsPage *page);
    void build();
    void connectAll();
    void load();
    void storePage(const SettingsPage *page);
    void showPage(int page);
    void resetPage();
    void resetAll();
    void retranslate();
    void fitToPages();

    std::unique_ptr<const Preferences> m_before;
    QList<SettingsPage *> m_pages;
    QListWidget *m_list;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons;
    QPushButton *m_resetPage;
    QPushButton *m_resetAll;
    bool m_isBusy = false; ///< fields are being filled, or what they hold is being stored
};

} // namespace portolan
