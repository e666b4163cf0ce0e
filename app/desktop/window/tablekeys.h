#pragma once

#include <QObject>

class QTableView;

namespace portolan {

/// What a mouse does at the headings of a table, for the column of the current cell:
/// Alt+Shift+Left and Right make it narrower and wider, Ctrl+Shift+Left and Right move it,
/// Alt+Shift+Up and Down sort by it. Moves and sorts only where the mouse may.
class TableKeys : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table.
    explicit TableKeys(QTableView *table);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void resize(int column, int direction);
    void move(int column, int direction);

    QTableView *m_table;
};

} // namespace portolan
