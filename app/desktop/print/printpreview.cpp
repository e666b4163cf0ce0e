#include "desktop/print/printpreview.h"

#include "desktop/print/pagesetupdialog.h"
#include "desktop/print/pageview.h"
#include "desktop/print/printjob.h"
#include "desktop/window/appearance.h"
#include "desktop/window/languageswitch.h"
#include "desktop/window/qtpartnames.h"

#include <QAction>
#include <QLabel>
#include <QScreen>
#include <QSpinBox>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

PrintPreview::PrintPreview(PrintJob *job, QWidget *parent)
    : QDialog(parent), m_job(job), m_view(new PageView), m_page(new QSpinBox), m_count(new QLabel),
      m_zoom(new QLabel), m_remark(new QLabel)
{
    new QtPartNames(this);
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    showPages();
    constexpr QSize usual(1000, 720), frame(24, 80); // the desktop's title bar and panel
    resize(usual.boundedTo(screen()->availableSize() - frame));
}

QAction *PrintPreview::add(QToolBar *bar, const char *name, const QString &icon,
                           const QString &text)
{
    QAction *action = bar->addAction(themedIcon(icon), text);
    action->setObjectName(QLatin1String(name));
    return action;
}

void PrintPreview::build()
{
    auto *bar = new QToolBar;
    bar->setIconSize(QSize(20, 20));
    m_previous = add(bar, "previewPrevious", QStringLiteral("page-previous"), tr("Previous page"));
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setAccessibleDescription(tr("The number of the page that is shown"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setMinimumWidth(52);
    m_page->setAlignment(Qt::AlignRight);
    bar->addWidget(m_page);
    m_count->setObjectName(QStringLiteral("previewCount"));
    m_count->setContentsMargins(4, 0, 6, 0);
    bar->addWidget(m_count);
    m_next = add(bar, "previewNext", QStringLiteral("page-next"), tr("Next page"));
    bar->addSeparator();
    const auto zoom = [&](const char *name, const char *icon, const QString &text,
                          void (PageView::*slot)()) {
        connect(add(bar, name, QLatin1String(icon), text), &QAction::triggered, m_view, slot);
    };
    zoom("previewZoomOut", "zoom-out", tr("Zoom out"), &PageView::zoomOut);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setMinimumWidth(52);
    m_zoom->setAlignment(Qt::AlignCenter);
    bar->addWidget(m_zoom);
    zoom("previewZoomIn", "zoom-in", tr("Zoom in"), &PageView::zoomIn);
    zoom("previewFitPage", "zoom-fit", tr("Whole page"), &PageView::fitPage);
    zoom("previewFitWidth", "page-width", tr("Width of the page"), &PageView::fitWidth);
    bar->addSeparator();
    QAction *setup = add(bar, "previewSetup", QStringLiteral("page-setup"), tr("Page set-up…"));
    m_print = add(bar, "previewPrint", QStringLiteral("print"), tr("Print…"));
    m_print->setShortcut(QKeySequence::Print);
    m_pdf = add(bar, "previewPdf", QStringLiteral("export"), tr("Save as PDF…"));
    for (QAction *action : {setup, m_print, m_pdf}) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_view->setObjectName(QStringLiteral("previewView"));
    m_view->setAccessibleName(tr("The page"));
    m_remark->setObjectName(QStringLiteral("previewRemark"));
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(9, 4, 9, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_remark);
    column->addWidget(m_view, 1);
    connect(m_previous, &QAction::triggered, m_view, &PageView::previousPage);
    connect(m_next, &QAction::triggered, m_view, &PageView::nextPage);
    connect(m_page, &QSpinBox::valueChanged, m_view,
            [this](int number) { m_view->setPage(number - 1); });
    connect(m_view, &PageView::pageChanged, this, &PrintPreview::showState);
    connect(m_view, &PageView::zoomChanged, this, &PrintPreview::showState);
    connect(setup, &QAction::triggered, this, [this] {
        if (PageSetupDialog(m_job, this).exec() == QDialog::Accepted)
            showPages();
    });
    connect(m_print, &QAction::triggered, this, [this] { m_job->printWithDialog(this); });
    connect(m_pdf, &QAction::triggered, this, [this] { m_job->savePdfWithDialog(this); });
    m_view->setFocus();
}

void PrintPreview::showPages()
{
    const Result<Paper> &paper = m_job->paper();
    const Language language = LanguageSwitch::current();
    QString remark;
    if (!paper)
        remark = paper.errors().first().message.in(language);
    else if (const Message message = remarkOn(paper->fits.first(), m_job->setup());
             !message.isEmpty())
        remark = message.in(language);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_view->setPaper(paper ? *paper : Paper());
    showState();
}

void PrintPreview::showState()
{
    const int count = m_view->pageCount();
    const QSignalBlocker blocker(m_page);
    m_page->setRange(count == 0 ? 0 : 1, count);
    m_page->setValue(m_view->page() + 1);
    m_page->setEnabled(count > 1);
    m_count->setText(tr("of %1").arg(count));
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < count);
    m_print->setEnabled(count > 0);
    m_pdf->setEnabled(count > 0);
}

} // namespace portolan
