#include "desktop/window/systemscheme.h"

#include "desktop/scheme/portalscheme.h"
#include "desktop/window/appearance.h"
#include "desktop/window/highcontrast.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleHints>
#include <QTimer>

namespace portolan {

namespace {

/// The palette that Qt takes from the desktop, below the one that the program sets.
class PaletteScheme : public SchemeSource
{
public:
    PaletteScheme() : m_isDark(isDark(belowOurs()))
    {
        qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
                &PaletteScheme::changed);
#endif
    }

    std::optional<bool> isDark() const override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            return scheme == Qt::ColorScheme::Dark;
#endif
        return m_isDark;
    }

    // The windows are told; every one of them.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_isAsked) {
            m_isAsked = true;
            QTimer::singleShot(0, this, &PaletteScheme::readAnew);
        }
        return false;
    }

private:
    static bool isDark(const QPalette &palette)
    {
        return palette.color(QPalette::Window).lightness() < 128;
    }

    void readAnew()
    {
        m_isAsked = false;
        const QPalette palette = belowOurs();
        setDesktopPalette(palette); // it may be of high contrast by now
        m_isDark = isDark(palette);
        emit changed();
        reapplyAppearance();
    }

    // Only without ours does Qt show it.
    static QPalette belowOurs()
    {
        QApplication::setPalette(QPalette());
        return QApplication::palette();
    }

    bool m_isDark;
    bool m_isAsked = false;
};

// Without a screen there is no desktop: nobody's session may decide what a test sees.
bool hasDesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform != u"offscreen" && platform != u"minimal";
}

} // namespace

std::unique_ptr<SchemeSource> paletteOfQt()
{
    return std::make_unique<PaletteScheme>();
}

SystemScheme &SystemScheme::instance()
{
    static SystemScheme scheme;
    return scheme;
}

SystemScheme::SystemScheme()
{
    follow(m_palette, paletteOfQt());
    if (hasDesktop())
        follow(m_portal, portalScheme());
    // Its sources must not outlive the program's event loop.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { m_portal.reset(); });
}

SystemScheme::~SystemScheme() = default;

bool SystemScheme::isDark() const
{
    const std::optional<bool> portal = m_portal ? m_portal->isDark() : std::nullopt;
    return portal.value_or(m_palette && m_palette->isDark().value_or(false));
}

void SystemScheme::setPortal(std::unique_ptr<SchemeSource> source)
{
    follow(m_portal, std::move(source));
}

void SystemScheme::setPalette(std::unique_ptr<SchemeSource> source)
{
    follow(m_palette, std::move(source));
}

void SystemScheme::follow(std::unique_ptr<SchemeSource> &place,
                          std::unique_ptr<SchemeSource> source)
{
    place = std::move(source);
    if (place)
        connect(place.get(), &SchemeSource::changed, this, &SystemScheme::note);
    note();
}

void SystemScheme::note()
{
    const bool dark = isDark();
    if (dark == m_wasDark)
        return;
    m_wasDark = dark;
    emit changed();
}

} // namespace portolan
