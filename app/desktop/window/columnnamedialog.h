#pragma once

#include "base/bilingualtext.h"

#include <QDialog>

class QLineEdit;

namespace portolan {

/// A heading of one's own for a column, in both languages; an empty one stands for the usual
/// heading.
class ColumnNameDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnNameDialog(const BilingualText &usual, const BilingualText &own,
                     QWidget *parent = nullptr);

    BilingualText name() const;

private:
    QLineEdit *m_english;
    QLineEdit *m_russian;
};

} // namespace portolan
