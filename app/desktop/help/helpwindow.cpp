#include "desktop/help/helpwindow.h"

#include "desktop/help/helpbrowser.h"
#include "desktop/window/appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace portolan {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int hitRole = Qt::UserRole + 1; ///< true where the place itself has what is searched

} // namespace

HelpWindow::HelpWindow(std::function<QString()> shortcuts)
    : SideWindow("helpWindow", "manual", {1060, 720}), m_shortcuts(std::move(shortcuts)),
      m_pages(m_language, m_shortcuts()), m_back(new QToolButton), m_forward(new QToolButton),
      m_home(new QToolButton), m_search(new QLineEdit), m_found(new QLabel),
      m_contents(new QTreeWidget), m_text(new HelpBrowser), m_splitter(new QSplitter)
{
    buildContents();
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({280, 780});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_splitter, 1);
    m_text->setPages(&m_pages);
    setParts(m_splitter, m_search, m_contents);
    closesByEsc(m_text);
    m_text->openPlace(m_pages.pages().first().id);
    // When the source has changed, the history does not know of it yet.
    connect(m_text, &QTextBrowser::historyChanged, this, &HelpWindow::showPlaceInContents);
    retranslate();
}

HelpWindow::~HelpWindow() = default;

QWidget *HelpWindow::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 8, 10, 8);
    struct Button
    {
        QToolButton *button;
        const char *name;
        const char *icon;
        QKeySequence keys;
    };
    const Button buttons[] = {
        {m_back, "helpBack", "page-previous", QKeySequence(Qt::ALT | Qt::Key_Left)},
        {m_forward, "helpForward", "page-next", QKeySequence(Qt::ALT | Qt::Key_Right)},
        {m_home, "helpHome", "help", QKeySequence(Qt::ALT | Qt::Key_Home)}};
    for (const Button &b : buttons) {
        b.button->setObjectName(QLatin1String(b.name));
        b.button->setIcon(themedIcon(QLatin1String(b.icon)));
        b.button->setIconSize(QSize(20, 20));
        b.button->setAutoRaise(true);
        b.button->setShortcut(b.keys);
        row->addWidget(b.button);
    }
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_found->setObjectName(QStringLiteral("helpFound"));
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_home, &QToolButton::clicked, this,
            [this] { m_text->openPlace(m_pages.pages().first().id); });
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filterContents);
    return bar;
}

void HelpWindow::buildContents()
{
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setUniformRowHeights(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setExpandsOnDoubleClick(false);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::followContents);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Manual") + QStringLiteral(" — Portolan"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(QStringLiteral("%1 (%2)").arg(
            text, button->shortcut().toString(QKeySequence::NativeText)));
        button->setAccessibleName(text);
    };
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    name(m_home, tr("To the beginning"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Page of the manual"));
    fillContents();
}

void HelpWindow::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const HelpPage &page : m_pages.pages()) {
        auto *item = new QTreeWidgetItem(m_contents, {page.title});
        item->setData(0, placeRole, page.id);
        item->setToolTip(0, page.title);
        for (const HelpSection &section : page.sections) {
            if (section.anchor.isEmpty())
                continue;
            auto *child = new QTreeWidgetItem(item, {section.title});
            child->setData(0, placeRole, QString(page.id + u'#' + section.anchor));
            child->setToolTip(0, section.title);
        }
    }
    filterContents();
    showPlaceInContents();
}

// The contents show the sections that have all the words; without words, everything.
void HelpWindow::filterContents()
{
    const QString text = m_search->text().trimmed();
    int hits = 0;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        const HelpPage &page = m_pages.pages().at(i);
        bool any = false;
        for (qsizetype s = 0, child = 0; s < page.sections.size(); ++s) {
            const bool hit = HelpPages::matches(page, page.sections.at(s), text);
            any = any || hit;
            hits += hit ? 1 : 0;
            if (page.sections.at(s).anchor.isEmpty()) {
                item->setData(0, hitRole, hit);
                continue;
            }
            QTreeWidgetItem *section = item->child(int(child++));
            section->setHidden(!hit);
            section->setData(0, hitRole, hit);
        }
        item->setHidden(!any);
        item->setExpanded(any && !text.isEmpty());
    }
    m_found->setText(text.isEmpty() ? QString()
                     : hits == 0    ? tr("Nothing found")
                                    : tr("%Ln section(s)", nullptr, hits));
    m_text->mark(text);
    if (text.isEmpty())
        showPlaceInContents();
}

void HelpWindow::followContents(const QTreeWidgetItem *item)
{
    if (item)
        m_text->openPlace(item->data(0, placeRole).toString());
}

void HelpWindow::showPlaceInContents()
{
    const QString place = m_text->place();
    const QSignalBlocker blocker(m_contents);
    for (QTreeWidgetItemIterator it(m_contents); *it; ++it) {
        if ((*it)->data(0, placeRole).toString() != place)
            continue;
        m_contents->setCurrentItem(*it);
        QTreeWidgetItem *page = (*it)->parent() ? (*it)->parent() : *it;
        page->setExpanded(true);
        m_contents->scrollToItem(*it);
    }
}

void HelpWindow::setLanguage(Language language)
{
    m_language = language;
    m_pages = HelpPages(language, m_shortcuts());
    m_text->setPages(&m_pages);
    retranslate();
}

QString HelpWindow::place() const
{
    return m_text->place();
}

void HelpWindow::present(const QString &place, QWidget *dialog)
{
    const bool isNew = !isVisible();
    winId(); // makes the window, so that it can be told what it belongs to
    // A modal dialog blocks every window but those that belong to it.
    windowHandle()->setTransientParent(dialog ? dialog->window()->windowHandle() : nullptr);
    bringToFront();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->openPlace(place); // only now is the page laid out as it will be seen
    if (isNew)
        m_text->clearHistory();
}

void HelpWindow::takeHit()
{
    for (QTreeWidgetItemIterator it(m_contents); *it; ++it) {
        if (!(*it)->data(0, hitRole).toBool())
            continue;
        m_contents->setCurrentItem(*it);
        followContents(*it);
        break;
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SideWindow::changeEvent(event);
}

} // namespace portolan
