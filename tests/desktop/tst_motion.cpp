#include "desktop/canvas/placeflash.h"
#include "desktop/motion.h"
#include "desktop/windowfixture.h"

#include <QProxyStyle>
#include <QSignalSpy>

using namespace portolan;

namespace {

/// A desktop that has animations, or none.
class DesktopStyle : public QProxyStyle
{
public:
    int duration = 200;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? duration
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

void set(const QString &value)
{
    QSettings().setValue(QStringLiteral("reducedMotion"), value);
}

} // namespace

/// Reduced motion: by the setting, else by the desktop.
class TestMotion : public QObject
{
    Q_OBJECT

private slots:
    void theSettingDecidesElseTheDesktop()
    {
        const WindowFixture fixture;
        auto *style = new DesktopStyle;
        QApplication::setStyle(style);
        for (const int duration : {200, 0}) {
            style->duration = duration;
            set(QStringLiteral("on"));
            QVERIFY(isMotionReduced());
            set(QStringLiteral("off"));
            QVERIFY(!isMotionReduced());
            set(QStringLiteral("system"));
            QCOMPARE(isMotionReduced(), duration == 0);
            set(QStringLiteral("no such thing"));
            QCOMPARE(isMotionReduced(), duration == 0);
            QSettings().remove(QStringLiteral("reducedMotion"));
            QCOMPARE(isMotionReduced(), duration == 0);
        }
    }

    void theRingBeatsOrStandsStill()
    {
        const WindowFixture fixture;
        set(QStringLiteral("off"));
        PlaceFlash beating;
        QSignalSpy beats(&beating, &PlaceFlash::changed);
        beating.show(QRectF(0, 0, 40, 20));
        QVERIFY(beating.isWide());
        QTRY_VERIFY(beats.count() >= 4);
        set(QStringLiteral("on"));
        PlaceFlash still;
        QSignalSpy changes(&still, &PlaceFlash::changed);
        still.show(QRectF(0, 0, 40, 20));
        QVERIFY(!still.isWide());
        QTRY_VERIFY(still.place().isNull()); // it goes all the same
        QCOMPARE(changes.count(), 2);        // came and went
    }
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
