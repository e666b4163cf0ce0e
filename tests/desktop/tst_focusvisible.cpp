#include "desktop/windowfixture.h"

#include "desktop/window/appearance.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace portolan;

namespace {

QImage pictureOf(QWidget &widget)
{
    QApplication::processEvents();
    const QPoint corner = widget.mapTo(widget.window(), QPoint());
    return widget.window()
        ->grab(QRect(corner, widget.size()))
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// Pixels that differ so much that an eye sees it.
int differing(const QImage &a, const QImage &b)
{
    constexpr int least = 24; // of 255, in any channel
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            const int by =
                std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                          std::abs(qBlue(one) - qBlue(other))});
            count += by >= least ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// Where the keyboard is can be seen, in both themes.
class TestFocusVisible : public QObject
{
    Q_OBJECT

private slots:
    void theFocusIsSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theFocusIsSeen()
    {
        QFETCH(bool, dark);
        WindowFixture fixture;
        fixture.openActive();
        fixture.window->setAppearance(dark ? Appearance::Dark : Appearance::Light);
        QApplication::processEvents();
        QList<QWidget *> places{fixture.window->canvas(), &fixture.table()};
        for (const char *name : {"filterScenario", "filterText", "palette", "findings"}) {
            auto *found = fixture.window->findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(found, name);
            places.append(found);
        }
        for (auto *button : fixture.window->findChildren<QAbstractButton *>()) {
            // What lies behind another panel's tab is outside the window.
            const QRect place(button->mapTo(button->window(), QPoint()), button->size());
            if (button->isVisible() && button->isEnabled() &&
                button->focusPolicy() & Qt::TabFocus && fixture.window->rect().contains(place))
                places.append(button);
        }
        QVERIFY(places.size() > 8);
        QStringList unseen;
        for (QWidget *place : std::as_const(places)) {
            QWidget *elsewhere = place == places.at(3) ? places.at(2) : places.at(3);
            elsewhere->setFocus(Qt::TabFocusReason);
            const QImage without = pictureOf(*place);
            place->setFocus(Qt::TabFocusReason);
            QCOMPARE(QApplication::focusWidget(), place);
            const QImage with = pictureOf(*place);
            constexpr int least = 30; // a line of that many pixels
            if (differing(without, with) < least)
                unseen.append(QLatin1String(place->metaObject()->className()) + u' ' +
                              place->objectName());
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1String("; "))));
    }
};

QTEST_MAIN(TestFocusVisible)
#include "tst_focusvisible.moc"
