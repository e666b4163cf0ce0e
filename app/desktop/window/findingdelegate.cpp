#include "desktop/window/findingdelegate.h"

#include "desktop/window/appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace portolan {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 18;
constexpr int buttonIconSize = 14;

bool hasButton(const QModelIndex &index)
{
    return !index.data(FindingDelegate::fixRole).toString().isEmpty();
}

} // namespace

FindingDelegate::FindingDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view)
{
}

QRect FindingDelegate::buttonRect(const QModelIndex &index) const
{
    return hasButton(index) ? buttonIn(m_view->visualRect(index)) : QRect();
}

void FindingDelegate::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    m_view->viewport()->update();
}

// In a narrow panel the text needs the room more than the button's word.
QString FindingDelegate::buttonText() const
{
    return m_view->viewport()->width() < 360 ? QString() : tr("Fix");
}

QSize FindingDelegate::buttonSize() const
{
    const QFontMetrics metrics(m_view->font());
    const int height = metrics.height() + 10;
    const QString text = buttonText();
    return {text.isEmpty() ? height : metrics.horizontalAdvance(text) + buttonIconSize + 24,
            height};
}

QRect FindingDelegate::buttonIn(const QRect &item) const
{
    const QSize size = buttonSize();
    return QRect(QPoint(item.right() - padding - size.width() + 1, item.top() + padding - 2), size);
}

int FindingDelegate::textWidth(int width, const QModelIndex &index) const
{
    return width - 3 * padding - iconSize - (hasButton(index) ? buttonSize().width() + padding : 0);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(m_view->viewport()->width(), index);
    const QFontMetrics metrics(option.font);
    const auto height = [&](const QString &text) {
        return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
    };
    return {width, height(index.data().toString()) + height(index.data(remedyRole).toString()) +
                       2 * padding + 2};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool selected = item.state & QStyle::State_Selected;
    const auto role = selected ? QPalette::HighlightedText : QPalette::Text;
    if (selected)
        painter->fillRect(item.rect, item.palette.brush(QPalette::Highlight));
    item.icon.paint(painter, item.rect.left() + padding, item.rect.top() + padding, iconSize,
                    iconSize, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    QRect text = item.rect.adjusted(2 * padding + iconSize, padding, 0, 0);
    text.setWidth(textWidth(item.rect.width(), index));
    painter->setFont(item.font);
    painter->setPen(item.palette.color(role));
    QRect used;
    painter->drawText(text, Qt::TextWordWrap, item.text, &used);
    text.setTop(used.bottom() + 3);
    painter->setPen(
        item.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(text, Qt::TextWordWrap, index.data(remedyRole).toString());
    if (hasButton(index))
        paintButton(painter, buttonIn(item.rect), m_hovered == index);
}

void FindingDelegate::paintButton(QPainter *painter, const QRect &rect, bool hovered) const
{
    QStyleOptionButton button;
    button.initFrom(m_view);
    button.rect = rect;
    button.text = buttonText();
    button.icon = themedIcon(QStringLiteral("fix"));
    button.iconSize = {buttonIconSize, buttonIconSize};
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    if (hovered)
        button.state |= QStyle::State_MouseOver;
    m_view->style()->drawControl(QStyle::CE_PushButton, &button, painter, m_view);
}

} // namespace portolan
