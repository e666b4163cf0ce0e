#include "desktop/inspector/suppressdialog.h"
#include "desktop/windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
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

/// 16 pt in a window of 1280 × 720: nothing is cut off, in both languages.
class TestLargeFonts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_before = QApplication::font();
        QFont large = m_before;
        large.setPointSize(16);
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
              "actionShortcuts", "actionAbout", "actionOrganisationRules", "actionOwnFlow"}) {
            bool seen = false;
            const WhenModal modal([&](QWidget *dialog) {
                QApplication::processEvents();
                seen = true;
                look(*dialog, action);
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
        {
            const WhenModal modal([&](QWidget *dialog) {
                QApplication::processEvents();
                look(*dialog, "suppressDialog");
                dialog->close();
            });
            askToSuppress(&f.document(), f.document().flows().flows.front().id,
                          russian ? Language::Russian : Language::English, f.window.get());
            QCOMPARE(modal.seen(), QStringLiteral("suppressDialog"));
        }
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems)) // QtTest cuts long messages
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
    }

private:
    QFont m_before;
};

QTEST_MAIN(TestLargeFonts)
#include "tst_largefonts.moc"
