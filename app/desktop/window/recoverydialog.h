#pragma once

#include "base/language.h"
#include "edit/recoverystore.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QTextBrowser;
class QTreeWidget;

namespace portolan {

class Catalog;

/// Offers the copies of unsaved work that a crash left behind: what each holds that the file on
/// disk has not. Accepted with restored() where one is to be opened; what is neither restored nor
/// discarded stays for the next time.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(std::vector<FoundCopies::Copy> copies, const Catalog &catalog, QDate today,
                   Language language, QWidget *parent = nullptr);

    /// The copy to open; once.
    std::optional<FoundCopies::Copy> restored();

private:
    void build();
    void fillList();
    void showDetails();
    QString detailsOf(const RecoveryCopy &copy) const;
    QString differenceFromFile(const RecoveryCopy &copy) const;
    void discardCurrent();
    int current() const;

    std::vector<FoundCopies::Copy> m_copies;
    const Catalog &m_catalog;
    QDate m_today;
    Language m_language;
    QTreeWidget *m_list;
    QTextBrowser *m_details;
};

} // namespace portolan
