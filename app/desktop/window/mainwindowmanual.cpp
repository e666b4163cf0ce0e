#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/help/contexthelp.h"
#include "desktop/help/helppages.h"
#include "desktop/help/helpwindow.h"
#include "desktop/help/tour.h"
#include "desktop/window/findingspanel.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/palettepanel.h"
#include "desktop/window/shortcutsdialog.h"
#include "desktop/window/startpage.h"
#include "diagram/geometry.h"

#include <QApplication>
#include <QDockWidget>
#include <QStackedWidget>

namespace portolan {

void MainWindow::buildManualActions()
{
    Actions &a = *m_actions;
    a.manual = addMenuAction(a.help, "actionManual", "help", QKeySequence(Qt::Key_F1));
    a.tour = addMenuAction(a.help, "actionTour");
    a.glossary = addMenuAction(a.help, "actionGlossary");
    a.help->addSeparator();
    connect(a.manual, &QAction::triggered, this,
            [this] { showManual(helpPlaceOf(QApplication::focusWidget())); });
    connect(a.tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(a.glossary, &QAction::triggered, this,
            [this] { showManual(QStringLiteral("glossary")); });
    connect(new ContextHelp(this), &ContextHelp::requested, this, &MainWindow::showManual);
}

void MainWindow::retranslateManualActions()
{
    Actions &a = *m_actions;
    a.manual->setText(tr("&Manual"));
    a.tour->setText(tr("&First steps"));
    a.glossary->setText(tr("&Glossary"));
}

void MainWindow::showManual(const QString &place, QWidget *dialog)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>([this] {
            return shortcutsTable(
                {m_actions->file, m_actions->edit, m_actions->view, m_actions->help});
        });
        m_help->setLanguage(m_languages.language());
    }
    m_help->present(place, dialog);
}

void MainWindow::startTour()
{
    if (m_pages->currentWidget() == m_start && !openSample(sampleNames().first()))
        return;
    if (!m_tour)
        buildTour();
    m_tour->start();
}

void MainWindow::buildTour()
{
    const auto rectOf = [this](const QWidget *widget) {
        return widget->isVisible()
                   ? QRect(widget->mapTo(static_cast<const QWidget *>(this), QPoint(0, 0)),
                           widget->size())
                   : QRect();
    };
    const auto shown = [](QDockWidget *dock) {
        return [dock] {
            dock->show();
            dock->raise();
        };
    };
    const auto nothing = [] {};
    QList<TourStep> steps;
    steps.append({QStringLiteral("palette"), shown(m_paletteDock),
                  [this, rectOf] { return rectOf(m_palette); }, [] { return tr("The palette"); },
                  [] {
                      return tr("Everything that can stand on the canvas, by zone. Drag a card "
                                "over, or double-click it. Begin with an Edge pool.");
                  }});
    steps.append({QStringLiteral("canvas"), nothing,
                  [this, rectOf] { return rectOf(m_canvas->viewport()); },
                  [] { return tr("The canvas"); },
                  [] {
                      return tr("Internet, perimeter and internal network, with a firewall between "
                                "each. You put the cards; the arrows follow by themselves.");
                  }});
    steps.append({QStringLiteral("arrow"), [this] { m_canvas->zoomToFit(); },
                  [this, rectOf] {
                      const auto &arrows = m_canvas->diagram().arrows;
                      if (arrows.empty())
                          return QRect();
                      const QRect pill = m_canvas->viewportRectOf(arrows.front().flow);
                      const QRect view = rectOf(m_canvas->viewport());
                      return pill.translated(view.topLeft()).adjusted(-6, -6, 6, 6) & view;
                  },
                  [] { return tr("An arrow"); },
                  [] {
                      return tr("One flow: it starts where the connection is opened, and the label "
                                "on the firewall is the port to open. Click it to see why it is "
                                "there.");
                  }});
    steps.append({QStringLiteral("table"), shown(m_flowDock),
                  [this, rectOf] { return rectOf(m_flowTable); },
                  [] { return tr("The table of flows"); },
                  [] {
                      return tr("The same flows as rows, with the same numbers. Select a row, and "
                                "its arrow lights up.");
                  }});
    steps.append({QStringLiteral("findings"), shown(m_findingsDock),
                  [this, rectOf] { return rectOf(m_findings); }, [] { return tr("Findings"); },
                  [] {
                      return tr("What contradicts the documented rules or is likely to be a "
                                "mistake. What one click can mend has a button for it.");
                  }});
    steps.append({QStringLiteral("export"), nothing,
                  [this, rectOf] {
                      return rectOf(m_actions->toolBar->widgetForAction(m_actions->exportFile));
                  },
                  [] { return tr("Export"); },
                  [] {
                      return tr("Picture and tables for the people who open the ports, in English, "
                                "in Russian or in both. The manual (F1) tells the rest.");
                  }});
    m_tour = new Tour(this, std::move(steps));
}

} // namespace portolan
