#include "desktop/window/messagebar.h"

#include "desktop/window/appearance.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace portolan {

MessageBar::MessageBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_text(new QLabel), m_row(new QHBoxLayout(this))
{
    setObjectName(name + QLatin1String("Bar"));
    m_text->setObjectName(name + QLatin1String("Text"));
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(10, 4, 6, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    setIcon(QStringLiteral("info"));
    hide();
}

void MessageBar::setIcon(const QString &icon)
{
    m_iconName = icon;
    drawIcon();
}

void MessageBar::drawIcon()
{
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(18, 18));
}

QToolButton *MessageBar::addButton(const char *name, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty()) {
        button->setIcon(themedIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_row->addWidget(button);
    return button;
}

void MessageBar::setMessage(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    const QString plain = plainText();
    m_text->setAccessibleName(plain);
    setAccessibleDescription(plain);
    if (!plain.isEmpty()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString MessageBar::plainText() const
{
    if (isHidden())
        return {};
    return m_text->textFormat() == Qt::RichText
               ? QTextDocumentFragment::fromHtml(m_text->text()).toPlainText()
               : m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

// A tint of the accent, so that the bar is seen in either theme without shouting.
void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlpha(28);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, 3, height()), palette().color(QPalette::Highlight));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace portolan
