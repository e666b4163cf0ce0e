#include "desktop/window/tablekeys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace portolan {

namespace {

constexpr int step = 16; // px

bool isOurs(const QKeyEvent &event)
{
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool isUpright = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return (modifiers == (Qt::AltModifier | Qt::ShiftModifier) && (isSideways || isUpright)) ||
           (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && isSideways);
}

} // namespace

TableKeys::TableKeys(QTableView *table) : QObject(table), m_table(table)
{
    table->installEventFilter(this);
}

bool TableKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isOurs(key))
        return QObject::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return press(key.key(), key.modifiers());
}

bool TableKeys::press(int key, Qt::KeyboardModifiers modifiers)
{
    const int column = m_table->currentIndex().column();
    if (column < 0)
        return false;
    const int direction = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (m_table->isSortingEnabled())
            m_table->sortByColumn(column, direction < 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    } else if (modifiers.testFlag(Qt::AltModifier)) {
        resize(column, direction);
    } else {
        move(column, direction);
    }
    return true;
}

void TableKeys::resize(int column, int direction)
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->sectionResizeMode(column) != QHeaderView::Interactive)
        return;
    m_table->setColumnWidth(column, std::max(header->minimumSectionSize(),
                                             m_table->columnWidth(column) + direction * step));
}

void TableKeys::move(int column, int direction)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int from = header->visualIndex(column);
    int to = from + direction;
    // Past columns that are not shown.
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += direction;
    if (!header->sectionsMovable() || to < 0 || to >= header->count())
        return;
    header->moveSection(from, to);
    m_table->scrollTo(m_table->currentIndex());
}

} // namespace portolan
