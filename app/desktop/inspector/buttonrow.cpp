#include "desktop/inspector/buttonrow.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPointer>

namespace portolan {

namespace {

class ButtonLabel : public QLabel
{
public:
    ButtonLabel(const QString &text, QAbstractButton *button) : QLabel(text), m_button(button)
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (m_button && rect().contains(event->position().toPoint()))
            m_button->click();
    }

private:
    QPointer<QAbstractButton> m_button;
};

} // namespace

QWidget *makeButtonRow(QAbstractButton *button, const QString &text, QWidget *below)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new ButtonLabel(text, button));
    if (below)
        column->addWidget(below);
    layout->addLayout(column, 1);
    button->setAccessibleName(text);
    return row;
}

} // namespace portolan
