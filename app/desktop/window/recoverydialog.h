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
    /// What the details follow from besides the copy.
    struct Look
    {
        const Catalog *catalog;
        QDate today;
        Language language;
    };
    static QString detailsOf(const RecoveryCopy &copy, const Look &look);
    static QString differenceFromFile(const RecoveryCopy &copy, const Look &look);
    void discardCurrent();
    int current() const;

    std::vector<FoundCopies::Copy> m_copies;
    Look m_look;
    int m_shown = 0; ///< counts what was shown of the copies
    QTreeWidget *m_list;
    QTextBrowser *m_details;
};

} // namespace portolan
