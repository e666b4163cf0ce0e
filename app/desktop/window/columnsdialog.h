#pragma once

#include <QDialog>

namespace portolan {

class ColumnsEditor;
class TableColumns;

/// The columns of the flow table. The table behind follows at once; Cancel gives back what was.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(TableColumns *columns, QWidget *parent = nullptr);
};

} // namespace portolan
