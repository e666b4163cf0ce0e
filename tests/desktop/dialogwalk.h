#pragma once

#include "desktop/windowfixture.h"

#include "desktop/window/errordialog.h"
#include "desktop/window/flowwatch.h"
#include "desktop/window/messagebar.h"
#include "desktop/window/productchange.h"
#include "desktop/window/recoverydialog.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>

/// The windows that no action of a menu opens by itself, and assistants page by page.
namespace portolan {

using LookAt = std::function<void(QWidget &window, const char *what)>;

inline int lookAtAssistants(const WindowFixture &f, const LookAt &look)
{
    int seen = 0;
    const auto see = [&](QWidget &window, const char *what) {
        QApplication::processEvents();
        look(window, what);
        ++seen;
    };
    {
        const WhenModal modal([&](QWidget *assistant) {
            auto *next = assistant->findChild<QAbstractButton *>(QStringLiteral("assistantNext"));
            see(*assistant, "assistant");
            while (next && next->isVisible() && next->isEnabled()) {
                next->click();
                see(*assistant, "next page of the assistant");
            }
            assistant->close();
        });
        f.action("actionNewFromTemplate").trigger();
    }
    const WhenModal modal([&](QWidget *partners) {
        see(*partners, "partners");
        partners->findChild<QPlainTextEdit *>(QStringLiteral("partnersText"))
            ->setPlainText(QStringLiteral("example.org; sip.example.org; 198.51.100.10"));
        QTest::qWait(400); // read when the typing rests
        see(*partners, "partners with a list");
        partners->close();
    });
    f.action("actionAddPartners").trigger();
    return seen;
}

/// Opens another sample. LANGUAGE: of the interface.
inline int lookAtQuestions(const WindowFixture &f, Language language, const LookAt &look)
{
    int seen = 0;
    const auto modally = [&](const char *what, const std::function<void()> &open) {
        const WhenModal modal([&](QWidget *window) {
            QApplication::processEvents();
            look(*window, what);
            ++seen;
            window->close();
        });
        open();
        if (modal.seen().isEmpty())
            qWarning("no window came: %s", what);
    };
    modally("errors", [&] {
        const Message message{"topology", "a text is expected", {}};
        const Errors errors(5, Error{ErrorKind::Input, Place{}, message});
        showErrors(f.window.get(), message.in(language), errors, language);
    });
    FlowNews news;
    news.productBefore = f.document().catalog().products.first().id;
    news.productAfter = f.document().catalog().products.last().id;
    QDialog *change = makeProductChange(news, f.document().catalog(), language, f.window.get());
    change->show();
    QApplication::processEvents();
    look(*change, "change of product");
    ++seen;
    delete change;
    // By a document to the letter nothing can be suppressed.
    if (!f.window->openSample(QStringLiteral("single-public")))
        qFatal("no such sample");
    QApplication::processEvents();
    modally("suppress", [&] {
        QMenu menu;
        CanvasView &canvas = *f.window->canvas();
        canvas.fillContextMenu(menu,
                               canvas.viewportRectOf(canvas.diagram().arrows[0].flow).center());
        menu.findChild<QAction *>(QStringLiteral("suppressFlow"))->trigger();
    });
    modally("recovery", [&] {
        std::vector<FoundCopies::Copy> copies(1);
        copies.front().copy.savedAt = QDateTime(QDate(2024, 1, 14), QTime(12, 0), Qt::UTC);
        RecoveryDialog dialog(std::move(copies), f.document().catalog(), QDate(2024, 1, 15),
                              language, f.window.get());
        dialog.exec();
    });
    return seen;
}

/// Bars that come when there is something to say.
inline int showBars(const WindowFixture &f, Language language)
{
    const auto bars = f.window->findChildren<MessageBar *>();
    const QString text = phrase(language, "topology", "a text is expected");
    for (MessageBar *bar : bars)
        bar->setMessage(text);
    f.child<QWidget>("exportNotice")->show();
    f.action("actionFind").trigger();
    QApplication::processEvents();
    return int(bars.size()) + 2;
}

} // namespace portolan
