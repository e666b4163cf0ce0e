#include "desktop/window/recoverydialog.h"

#include "desktop/window/differencetext.h"
#include "desktop/window/errordialog.h"
#include "desktop/workaside.h"
#include "edit/document.h"
#include "edit/topologydifference.h"
#include "topology/topologyfile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<FoundCopies::Copy> copies, const Catalog &catalog,
                               QDate today, Language language, QWidget *parent)
    : QDialog(parent), m_copies(std::move(copies)), m_look{&catalog, today, language},
      m_list(new QTreeWidget), m_details(new QTextBrowser)
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Recover unsaved work"));
    build();
    fillList();
}

void RecoveryDialog::build()
{
    auto *guide = new QLabel(tr("The program ended before this work was saved. Restoring opens it "
                                "as unsaved; no file is changed until you save."));
    guide->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("recoveryList"));
    m_list->setAccessibleName(tr("Unsaved work that was found"));
    m_list->setAccessibleDescription(tr("Enter restores it; below stands what differs"));
    m_list->setHeaderLabels({tr("Topology"), tr("Last edited"), tr("Folder")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_details->setObjectName(QStringLiteral("recoveryDetails"));
    m_details->setAccessibleName(tr("What the copy holds"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(QStringLiteral("recoveryRestore"));
    restore->setDefault(true);
    QPushButton *discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("recoveryDiscard"));
    QPushButton *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("recoveryLater"));
    later->setToolTip(tr("Ask again at the next start"));
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discardCurrent);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::showDetails);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(guide);
    column->addWidget(m_list, 1);
    column->addWidget(m_details, 2);
    column->addWidget(buttons);
    resize(680, 460);
}

void RecoveryDialog::fillList()
{
    for (const FoundCopies::Copy &found : m_copies) {
        const RecoveryCopy &copy = found.copy;
        const QFileInfo file(copy.path);
        QString name =
            copy.path.isEmpty() ? copy.topology.title.in(m_look.language) : file.fileName();
        if (name.isEmpty())
            name = tr("Untitled");
        const QString folder =
            copy.path.isEmpty() ? tr("never saved") : QDir::toNativeSeparators(file.absolutePath());
        auto *item = new QTreeWidgetItem(
            {name, QLocale().toString(copy.savedAt.toLocalTime(), QLocale::ShortFormat), folder});
        m_list->addTopLevelItem(item);
    }
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < 2; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + 16);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

int RecoveryDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void RecoveryDialog::showDetails()
{
    const int row = current();
    const int number = ++m_shown;
    if (row < 0) {
        m_details->clear();
        return;
    }
    const RecoveryCopy &copy = m_copies[size_t(row)].copy;
    if (Document::pairsIn(copy.topology) < Document::manyPairs) {
        m_details->setHtml(detailsOf(copy, m_look));
        return;
    }
    m_details->setHtml(paragraph(tr("Looking what the copy holds…")));
    makeAside<QString>(
        this, [copy, look = m_look] { return detailsOf(copy, look); },
        [this, number](const QString &html) {
            if (number == m_shown) // no other copy was chosen meanwhile
                m_details->setHtml(html);
        });
}

// In whichever thread: of values alone.
QString RecoveryDialog::detailsOf(const RecoveryCopy &copy, const Look &look)
{
    const QDateTime time = copy.savedAt.toLocalTime();
    const QString when = QLocale().toString(time.date(), QLocale::LongFormat) +
                         QStringLiteral(", ") +
                         QLocale().toString(time.time(), QLocale::ShortFormat);
    QString html = copy.path.isEmpty() ? paragraph(copy.topology.title.in(look.language))
                                       : QStringLiteral("<p><b>") +
                                             QDir::toNativeSeparators(copy.path).toHtmlEscaped() +
                                             QStringLiteral("</b></p>");
    html += paragraph(tr("Last edited: %1").arg(when));
    if (!copy.path.isEmpty() && QFileInfo::exists(copy.path))
        return html + differenceFromFile(copy, look);
    html += paragraph(copy.path.isEmpty() ? tr("This topology was never saved to a file.")
                                          : tr("The file is gone: the copy is all that is left."));
    const TopologyDifference all =
        differenceOfTopologies({}, copy.topology, *look.catalog, look.today);
    return html + paragraph(tr("The copy holds:")) + differenceHtml(all, look.language);
}

QString RecoveryDialog::differenceFromFile(const RecoveryCopy &copy, const Look &look)
{
    QString html;
    if (!(stateOfFile(copy.path) == copy.base)) {
        html += paragraph(tr("The file was changed by somebody else since: before saving over it "
                             "the program asks."));
    }
    const auto onDisk = readTopologyFile(copy.path);
    if (!onDisk.ok()) {
        return html + paragraph(tr("The file on disk cannot be read: %1")
                                    .arg(errorLine(onDisk.errors().first(), look.language)));
    }
    return html + paragraph(tr("Compared with the file as it is on disk now:")) +
           differenceHtml(differenceOfTopologies(*onDisk, copy.topology, *look.catalog, look.today),
                          look.language);
}

void RecoveryDialog::discardCurrent()
{
    const int row = current();
    if (row < 0)
        return;
    QMessageBox box(QMessageBox::Warning, windowTitle(),
                    tr("Discard the unsaved work on “%1”?").arg(m_list->currentItem()->text(0)),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("recoveryDiscardQuestion"));
    box.setInformativeText(tr("It cannot be brought back."));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() != QMessageBox::Discard)
        return;
    m_copies[size_t(row)].slot->remove();
    m_copies.erase(m_copies.begin() + row);
    delete m_list->topLevelItem(row);
    showDetails();
    if (m_copies.empty())
        reject();
}

std::optional<FoundCopies::Copy> RecoveryDialog::restored()
{
    const int row = current();
    if (result() != Accepted || row < 0)
        return {};
    FoundCopies::Copy copy = std::move(m_copies[size_t(row)]);
    m_copies.erase(m_copies.begin() + row);
    delete m_list->topLevelItem(row);
    return copy;
}

} // namespace portolan
