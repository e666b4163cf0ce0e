#include "desktop/window/appearance.h"

#include "desktop/window/highcontrast.h"
#include "desktop/window/systemscheme.h"
#include "diagram/painter.h"

#include <QApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>

namespace portolan {

namespace {

struct Colours
{
    const char *window;
    const char *base;
    const char *alternate;
    const char *text;
    const char *button;
    const char *faint;
    const char *accent;
    const char *accentText;
    const char *link;
    const char *border;
};

constexpr Colours lightColours{"#f4f3ef", "#ffffff", "#f8f7f3", "#1d2733", "#fbfaf7",
                               "#636f7b", "#0b6bab", "#ffffff", "#0b6bab", "#c9cfd5"};
constexpr Colours darkColours{"#22272e", "#1b2026", "#20252c", "#e6e9ec", "#282d35",
                              "#9aa5b0", "#2b7bbc", "#ffffff", "#6cb6f0", "#3b434d"};

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(c.window));
    palette.setColor(QPalette::WindowText, colour(c.text));
    palette.setColor(QPalette::Base, colour(c.base));
    palette.setColor(QPalette::AlternateBase, colour(c.alternate));
    palette.setColor(QPalette::Text, colour(c.text));
    palette.setColor(QPalette::PlaceholderText, colour(c.faint));
    palette.setColor(QPalette::Button, colour(c.button));
    palette.setColor(QPalette::ButtonText, colour(c.text));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, colour(c.base));
    palette.setColor(QPalette::ToolTipText, colour(c.text));
    palette.setColor(QPalette::Highlight, colour(c.accent));
    palette.setColor(QPalette::HighlightedText, colour(c.accentText));
    palette.setColor(QPalette::Link, colour(c.link));
    palette.setColor(QPalette::LinkVisited, colour(c.link));
    palette.setColor(QPalette::Light, colour(c.base));
    palette.setColor(QPalette::Midlight, colour(c.alternate));
    palette.setColor(QPalette::Mid, colour(c.border));
    palette.setColor(QPalette::Dark, colour(c.border).darker(125));
    palette.setColor(QPalette::Shadow, colour(c.border).darker(160));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = colour(c.faint);
        faint.setAlpha(150);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(c.border));
    return palette;
}

Appearance &applied()
{
    static Appearance appearance = Appearance::System;
    return appearance;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const bool own = m_colour.isValid() && mode != QIcon::Selected && mode != QIcon::Disabled;
        paintIcon(*painter, m_name, rect,
                  own ? m_colour : QApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

bool applyAppearance(Appearance appearance)
{
    applied() = appearance;
    // Asked in any case: it must have seen the palette before ours replaces it.
    const bool systemIsDark = SystemScheme::instance().isDark();
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    (void)desktopPalette(); // must be seen before ours replaces it
    if (!QApplication::style() || QApplication::style()->name() != u"fusion")
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const std::optional<QPalette> strong =
        appearance == Appearance::System ? highContrastPalette() : std::nullopt;
    const QPalette palette = strong.value_or(paletteOf(dark ? darkColours : lightColours));
    QApplication::setPalette(palette);
    // Fusion draws the outline of boxes in a darker shade of the window: on a dark one nobody would
    // see it.
    QPalette boxes = palette;
    if (dark && !strong)
        boxes.setColor(QPalette::Window, palette.color(QPalette::PlaceholderText));
    for (const char *name : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(boxes, name);
    return strong ? palette.color(QPalette::Base).lightness() < 128 : dark;
}

void reapplyAppearance()
{
    applyAppearance(applied());
}

const Theme &screenTheme()
{
    return QApplication::palette().color(QPalette::Base).lightness() < 128 ? Theme::dark()
                                                                           : Theme::light();
}

QIcon themedIcon(const QString &name, const QColor &colour)
{
    return QIcon(new ThemedIconEngine(name, colour));
}

void recolourLinks(QLabel *label)
{
    const QString text = label->text();
    label->setText(QString()); // the same text again would be left as it is
    label->setText(text);
}

} // namespace portolan
