#include "desktop/windowfixture.h"

#include "desktop/window/appearance.h"
#include "desktop/window/planpreview.h"
#include "desktop/window/preferences.h"
#include "desktop/window/startpage.h"
#include "desktop/window/systemscheme.h"
#include "diagram/painter.h"
#include "flows/deriveflows.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QWindow>

using namespace portolan;

namespace {

class FakeSource : public SchemeSource
{
public:
    explicit FakeSource(std::optional<bool> dark) : m_dark(dark) {}
    std::optional<bool> isDark() const override { return m_dark; }
    void say(std::optional<bool> dark)
    {
        m_dark = dark;
        emit changed();
    }

private:
    std::optional<bool> m_dark;
};

bool paletteIsDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor cornerOf(const QWidget &widget)
{
    return const_cast<QWidget &>(widget).grab().toImage().pixelColor(20, 20);
}

} // namespace

/// The theme "as the system", while the program runs.
class TestSystemScheme : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto portal = std::make_unique<FakeSource>(std::nullopt);
        auto palette = std::make_unique<FakeSource>(false);
        m_portal = portal.get();
        m_palette = palette.get();
        scheme().setPortal(std::move(portal));
        scheme().setPalette(std::move(palette));
    }
    void cleanup() { scheme().setPortal(nullptr); }

    void thePortalDecidesBeforeThePalette()
    {
        QSignalSpy changes(&scheme(), &SystemScheme::changed);
        QVERIFY(!scheme().isDark());
        m_palette->say(true);
        QVERIFY(scheme().isDark());
        m_portal->say(false);
        QVERIFY(!scheme().isDark());
        m_palette->say(false); // of no account
        QCOMPARE(changes.count(), 2);
        m_portal->say(true);
        QVERIFY(scheme().isDark());
        m_portal->say(std::nullopt); // the user has no preference (any more)
        QVERIFY(!scheme().isDark());
        QCOMPARE(changes.count(), 4);
        scheme().setPortal(std::make_unique<FakeSource>(true));
        QVERIFY(scheme().isDark());
        scheme().setPortal(nullptr);
        QVERIFY(!scheme().isDark());
    }

    void theWindowFollowsWhileItRuns()
    {
        WindowFixture f;
        QVERIFY(f.window->openSample(QStringLiteral("standard")));
        f.action("actionThemeSystem").trigger();
        QVERIFY(!paletteIsDark());
        const QColor light = cornerOf(*f.window->canvas());
        m_portal->say(true);
        QVERIFY(paletteIsDark());
        QVERIFY(f.action("actionThemeSystem").isChecked());
        QVERIFY(&screenTheme() == &Theme::dark());
        QApplication::processEvents();
        QVERIFY(cornerOf(*f.window->canvas()).lightness() < light.lightness());
        m_portal->say(false);
        QVERIFY(!paletteIsDark());
        QVERIFY(&screenTheme() == &Theme::light());
        m_portal->say(std::nullopt);
        m_palette->say(true);
        QVERIFY(paletteIsDark());
    }

    void aThemeOfOnesOwnDoesNotFollow()
    {
        WindowFixture f;
        f.action("actionThemeLight").trigger();
        m_portal->say(true);
        QVERIFY(!paletteIsDark());
        f.action("actionThemeDark").trigger();
        m_portal->say(false);
        QVERIFY(paletteIsDark());
        f.action("actionThemeSystem").trigger(); // what was said meanwhile
        QVERIFY(!paletteIsDark());
    }

    void theNextStartAsksAgain()
    {
        WindowFixture f;
        m_portal->say(true);
        QVERIFY(paletteIsDark());
        f.window->close();
        m_portal->say(false);
        f.openWindow();
        QVERIFY(!paletteIsDark());
        QVERIFY(f.action("actionThemeSystem").isChecked());
    }

    void picturesAreDrawnInTheTheme()
    {
        WindowFixture f;
        const auto thumbnail = [&f] {
            const auto *card = f.child<QPushButton>("sample-standard");
            return card->findChild<QLabel *>(QStringLiteral("thumbnail"))->pixmap().toImage();
        };
        PlanPreview preview;
        preview.clear();
        preview.resize(300, 200);
        QTRY_VERIFY(!thumbnail().isNull());
        QCOMPARE(thumbnail().pixelColor(1, 1), Theme::light().background);
        QCOMPARE(cornerOf(preview), Theme::light().background);
        m_portal->say(true);
        QTRY_COMPARE(thumbnail().pixelColor(1, 1), Theme::dark().background);
        QCOMPARE(cornerOf(preview), Theme::dark().background);
    }

    // Qt tells its windows of a theme of the desktop; ours stands over it again afterwards.
    void aThemeOfQtLeavesOurColours()
    {
        cleanupPalette();
        WindowFixture f;
        f.action("actionThemeDark").trigger();
        const QPalette ours = QApplication::palette();
        const QPalette boxes = QApplication::palette("QCheckBox");
        QVERIFY(boxes.color(QPalette::Window) != ours.color(QPalette::Window));
        QApplication::setPalette(QPalette(Qt::red)); // somebody's
        QVERIFY(QApplication::palette() != ours);
        QEvent event(QEvent::ThemeChange);
        QApplication::sendEvent(f.window->windowHandle(), &event);
        QTRY_COMPARE(QApplication::palette(), ours);
        QCOMPARE(QApplication::palette("QCheckBox"), boxes);
        f.action("actionThemeSystem").trigger(); // the desktop of tests is light
        QVERIFY(!paletteIsDark());
    }

private:
    static SystemScheme &scheme() { return SystemScheme::instance(); }
    // The one that really asks Qt, as it was before the fakes.
    static void cleanupPalette() { scheme().setPalette(paletteOfQt()); }

    FakeSource *m_portal = nullptr;
    FakeSource *m_palette = nullptr;
};

QTEST_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
