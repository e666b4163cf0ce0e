#include "desktop/dialogwalk.h"
#include "desktop/windowfixture.h"

#include "desktop/window/screenfit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QStyleOptionButton>
#include <QToolButton>

using namespace portolan;

namespace {

bool isElided(const QWidget &widget)
{
    // Its whole text is in the tool tip; it is made to give way.
    return widget.inherits("portolan::ElidedLabel") || widget.objectName() == u"hint";
}

/// Labels and buttons that are narrower or lower than their text.
QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    const auto check = [&](const QWidget &widget, const QString &text, const QSize &needed) {
        if (widget.width() + 1 < needed.width() || widget.height() + 1 < needed.height())
            clipped.append(
                QStringLiteral("%1 %2 “%3”: %4×%5 of %6×%7")
                    .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text)
                    .arg(widget.width())
                    .arg(widget.height())
                    .arg(needed.width())
                    .arg(needed.height()));
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root.window() || isElided(*widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            const int height = label->wordWrap() ? label->heightForWidth(label->width()) : 0;
            check(*label, label->text(),
                  label->wordWrap() ? QSize(0, height)
                                    : label->sizeHint().boundedTo(QSize(10000, 10000)));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            // A heading gives way in a narrow panel; its tool tip says all of it.
            if (button->text().isEmpty() || button->toolTip() == button->text() ||
                (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
                continue;
            const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
            check(*button, button->text(), text);
        }
    }
    return clipped;
}

} // namespace

/// 18 pt in a window of 1280 × 720: nothing is cut off, in both languages.
class TestLargeFonts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_before = QApplication::font();
        QFont large = m_before;
        large.setPointSize(18);
        QApplication::setFont(large);
    }
    void cleanup() { QApplication::setFont(m_before); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("russian");
        QTest::newRow("english") << false;
        QTest::newRow("russian") << true;
    }
    void nothingIsCutOff()
    {
        QFETCH(bool, russian);
        WindowFixture f;
        QStringList problems;
        const auto look = [&](const QWidget &root, const char *what) {
            for (const QString &clipped : clippedTexts(root))
                problems.append(QLatin1String(what) + QLatin1String(": ") + clipped);
        };
        f.window->setInterfaceLanguage(russian ? Language::Russian : Language::English);
        f.window->resize(1280, 720);
        for (int turn = 0; turn < 3; ++turn) // language, then sizes, then places
            QApplication::processEvents();
        look(*f.window, "start page");
        QVERIFY(f.window->openSample(QStringLiteral("standard")));
        for (auto *dock : f.window->findChildren<QDockWidget *>()) {
            dock->raise();
            QApplication::processEvents();
            look(*dock, qPrintable(dock->objectName()));
        }
        for (const char *action :
             {"actionExport", "actionPageSetup", "actionPrintPreview", "actionFoldFrom",
              "actionShortcuts", "actionAbout", "actionOrganisationRules", "actionSettings",
              "actionOwnFlow", "columnEditor", "columnRename"}) {
            bool seen = false;
            const WhenModal modal([&](QWidget *dialog) {
                QApplication::processEvents();
                seen = true;
                look(*dialog, action);
                auto *pages = dialog->findChild<QListWidget *>(QStringLiteral("settingsPages"));
                for (int row = 1; pages && row < pages->count(); ++row) {
                    pages->setCurrentRow(row);
                    QApplication::processEvents();
                    look(*dialog, qPrintable(pages->currentItem()->text()));
                }
                if (dialog->width() > 1280 || dialog->height() > 720)
                    problems.append(QStringLiteral("%1 is %2×%3")
                                        .arg(QLatin1String(action))
                                        .arg(dialog->width())
                                        .arg(dialog->height()));
                dialog->close();
            });
            f.action(action).trigger();
            QVERIFY2(seen, action);
        }
        const LookAt lookAndMeasure = [&](QWidget &window, const char *what) {
            look(window, what);
        };
        QVERIFY(lookAtAssistants(f, lookAndMeasure) >= 5);
        QVERIFY(lookAtQuestions(f, russian ? Language::Russian : Language::English,
                                lookAndMeasure) >= 4);
        for (const char *action : {"actionReference", "actionFlowsAsText", "actionManual"})
            f.action(action).trigger();
        QApplication::processEvents();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window != f.window.get() && !qobject_cast<QMenu *>(window))
                look(*window, "a window beside");
        }
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems)) // QtTest cuts long messages
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
    }

    // A screen of 1600 × 1000 at 200 % is 800 × 500.
    void theWindowCanBeThatSmall()
    {
        QApplication::setFont(m_before);
        WindowFixture f;
        for (const Language language : {Language::English, Language::Russian}) {
            f.window->setInterfaceLanguage(language);
            QVERIFY(f.window->openSample(QStringLiteral("standard")));
            f.window->resize(1440, 900);
            QApplication::processEvents();
            const QSize least = f.window->minimumSizeHint();
            QVERIFY2(least.width() <= 784 && least.height() <= 452,
                     qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
        }
    }

    void dialogsFitOnASmallScreenAndScroll()
    {
        WindowFixture f;
        QVERIFY(f.window->openSample(QStringLiteral("standard")));
        const QSize room(784, 452);
        int seen = 0, scrolled = 0;
        QStringList problems;
        const auto fit = [&](QWidget *window) {
            auto *dialog = qobject_cast<QDialog *>(window);
            QVERIFY(dialog);
            ++seen;
            scrolled += fitInto(*dialog, room) ? 1 : 0;
            QApplication::processEvents();
            if (dialog->width() > room.width() || dialog->height() > room.height())
                problems.append(dialog->objectName());
            // What the keyboard comes to is scrolled into view.
            for (auto *button : dialog->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || !(button->focusPolicy() & Qt::TabFocus))
                    continue;
                QApplication::setActiveWindow(dialog);
                button->setFocus(Qt::TabFocusReason);
                const QRect place(button->mapTo(dialog, QPoint()), button->size());
                if (button->hasFocus() && !dialog->rect().intersects(place))
                    problems.append(dialog->objectName() + u' ' + button->text());
            }
            dialog->close();
        };
        for (const char *action :
             {"actionExport", "actionPageSetup", "actionFoldFrom", "actionShortcuts", "actionAbout",
              "actionOrganisationRules", "actionAddPartners", "actionNewFromTemplate"}) {
            const WhenModal modal(fit);
            f.action(action).trigger();
        }
        QCOMPARE(seen, 8);
        QVERIFY(scrolled > 0);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("; "))));
    }

private:
    QFont m_before;
};

QTEST_MAIN(TestLargeFonts)
#include "tst_largefonts.moc"
