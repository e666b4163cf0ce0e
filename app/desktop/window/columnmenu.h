#pragma once

#include <QMenu>

namespace portolan {

class TableColumns;

/// The menu of a heading of the flow table, also that of View and of the table's rows: what can be
/// done with one column, and with all of them.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(TableColumns *columns, QWidget *parent);

    /// The column that it is about; empty: that of the table's current cell.
    void setColumn(const QString &key);
    void retranslate();

signals:
    /// The user wants the window with all columns.
    void editorRequested();

private:
    void fill();
    void fillShown();
    void fillPresets();
    QString column() const;
    void rename();

    TableColumns *m_columns;
    QString m_column;
    QAction *m_hide;
    QAction *m_rename;
    QAction *m_left;
    QAction *m_right;
    QAction *m_fit;
    QMenu *m_shown;
    QAction *m_save;
    QMenu *m_choose;
    QMenu *m_delete;
    QAction *m_standard;
    QAction *m_editor;
};

} // namespace portolan
