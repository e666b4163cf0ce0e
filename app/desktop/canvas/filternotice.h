#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace portolan {

/// "No flow matches the filter" with a button that shows all flows again: on the canvas and in
/// place of an empty table.
class FilterNotice : public QFrame
{
    Q_OBJECT

public:
    explicit FilterNotice(QWidget *parent = nullptr);

signals:
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_clear;
};

} // namespace portolan
