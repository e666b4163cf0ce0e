#include "desktop/settings/settingsdialog.h"

#include "desktop/settings/settingspage.h"
#include "desktop/settings/settingspages.h"
#include "desktop/window/preferences.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace portolan {

SettingsDialog::SettingsDialog(const Catalog &catalog, TableColumns *columns,
                               const QString &recoveryFolder, QWidget *parent)
    : QDialog(parent), m_before(std::make_unique<const Preferences>(PreferenceStore::values())),
      m_list(new QListWidget), m_title(new QLabel), m_stack(new QStackedWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      m_resetPage(m_buttons->addButton(QString(), QDialogButtonBox::ResetRole)),
      m_resetAll(m_buttons->addButton(QString(), QDialogButtonBox::ResetRole))
{
    setObjectName(QStringLiteral("settingsDialog"));
    for (SettingsPage *page :
         {makeGeneralPage(), makeCanvasPage(), makeDefaultsPage(catalog), makeExportPage(),
          makeTablePage(columns), makeFilesPage(recoveryFolder)})
        addPage(page);
    build(); // the keyboard comes to the pages before it comes to the buttons
    retranslate();
    load();
    connectAll();
    int row = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->objectName() == m_before->settingsPage)
            row = i;
    }
    m_list->setCurrentRow(row);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("settingsTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_resetPage->setObjectName(QStringLiteral("settingsResetPage"));
    m_resetAll->setObjectName(QStringLiteral("settingsResetAll"));
    m_resetPage->setAutoDefault(false);
    m_resetAll->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("settingsOk"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("settingsCancel"));
    auto *right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(18);
    body->addWidget(m_list);
    body->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(body, 1);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
}

// A page may be higher than the screen where letters are large.
void SettingsDialog::addPage(SettingsPage *page)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_list->addItem(QString());
    m_pages.append(page);
}

void SettingsDialog::connectAll()
{
    for (SettingsPage *page : std::as_const(m_pages))
        connect(page, &SettingsPage::edited, this, [this, page] { storePage(page); });
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, [this] {
        if (!m_isBusy)
            load();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_resetPage, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::load()
{
    const QScopedValueRollback busy(m_isBusy, true);
    const Preferences now = PreferenceStore::values();
    for (SettingsPage *page : std::as_const(m_pages))
        page->load(now);
}

// What somebody is typing in must not be filled anew meanwhile.
void SettingsDialog::storePage(const SettingsPage *page)
{
    if (m_isBusy)
        return;
    const QScopedValueRollback busy(m_isBusy, true);
    PreferenceStore::instance().change([page](Preferences &p) { page->store(p); });
}

void SettingsDialog::showPage(int page)
{
    if (page < 0)
        return;
    m_stack->setCurrentIndex(page);
    m_title->setText(m_pages.at(page)->title());
}

void SettingsDialog::resetPage()
{
    m_pages.at(m_stack->currentIndex())->resetToDefaults();
}

void SettingsDialog::resetAll()
{
    QMessageBox question(QMessageBox::Question, windowTitle(),
                         tr("Set every page back to what the program begins with?"),
                         QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("settingsResetQuestion"));
    question.setInformativeText(tr("Cancel in the settings still gives everything back."));
    auto *reset = question.addButton(tr("&Reset all"), QMessageBox::AcceptRole);
    reset->setObjectName(QStringLiteral("settingsResetConfirmed"));
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != reset)
        return;
    for (SettingsPage *page : std::as_const(m_pages))
        page->resetToDefaults();
}

void SettingsDialog::done(int result)
{
    Preferences last = result == Accepted ? PreferenceStore::values() : *m_before;
    last.settingsPage = m_pages.at(m_stack->currentIndex())->objectName();
    {
        const QScopedValueRollback busy(m_isBusy, true);
        PreferenceStore::instance().set(last);
        for (SettingsPage *page : std::as_const(m_pages)) {
            if (result != Accepted)
                page->giveBack();
        }
    }
    QDialog::done(result);
}

void SettingsDialog::retranslate()
{
    const QScopedValueRollback busy(m_isBusy, true);
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setAccessibleDescription(tr("The page that is chosen stands beside it"));
    m_resetPage->setText(tr("Reset &page"));
    m_resetPage->setToolTip(tr("What this page holds is again as the program begins with"));
    m_resetAll->setText(tr("Reset all pa&ges…"));
    m_resetAll->setToolTip(tr("The same for every page"));
    for (int i = 0; i < m_pages.size(); ++i) {
        m_pages.at(i)->retranslate();
        m_list->item(i)->setText(m_pages.at(i)->title());
    }
    showPage(m_list->currentRow());
    fitToPages();
}

// No page needs to be moved sideways, and none changes the size of the dialog.
void SettingsDialog::fitToPages()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) +
                          2 * (m_list->frameWidth() + m_list->spacing()) + 16);
    QSize needed;
    for (const SettingsPage *page : std::as_const(m_pages))
        needed = needed.expandedTo(page->sizeHint()).expandedTo(page->minimumSizeHint());
    m_stack->setMinimumWidth(needed.width() + m_list->verticalScrollBar()->sizeHint().width());
    const int below = m_title->sizeHint().height() + m_buttons->sizeHint().height() + 60;
    resize(QSize(sizeHint().width(), needed.height() + below)
               .expandedTo(size())
               .boundedTo(screen()->availableSize() * 0.9));
}

// The pages hear of another language after the dialog does.
bool SettingsDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LanguageChange)
        fitToPages();
    return isTaken;
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace portolan
