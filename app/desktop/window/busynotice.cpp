#include "desktop/window/busynotice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace portolan {

BusyNotice::BusyNotice(const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    setObjectName(name + QLatin1String("Notice"));
    m_text->setObjectName(name + QLatin1String("NoticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(name + QLatin1String("Cancel"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_bar->setRange(0, 0); // how long it takes is not known
    m_bar->setFixedWidth(80);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &BusyNotice::cancelRequested);
}

void BusyNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace portolan
