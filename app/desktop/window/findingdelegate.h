#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace portolan {

/// Draws a finding: the message in the colour of the text, the remedy below it in a fainter one,
/// both wrapped, and at the right the button that mends it, where one click can.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int remedyRole = Qt::UserRole;
    static constexpr int fixRole = Qt::UserRole + 1; ///< what the button does; empty: no button

    explicit FindingDelegate(QAbstractItemView *view);

    /// Where the button of an item stands in the viewport; null where it has none.
    QRect buttonRect(const QModelIndex &index) const;
    /// The item whose button the pointer is on, or none.
    void setHovered(const QModelIndex &index);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QString buttonText() const;
    QSize buttonSize() const;
    QRect buttonIn(const QRect &item) const;
    int textWidth(int width, const QModelIndex &index) const;
    void paintButton(QPainter *painter, const QRect &rect, bool hovered) const;

    QAbstractItemView *m_view;
    QPersistentModelIndex m_hovered;
};

} // namespace portolan
