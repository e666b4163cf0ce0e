#include "desktop/canvas/filternotice.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

FilterNotice::FilterNotice(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_clear(new QPushButton)
{
    m_text->setObjectName(QStringLiteral("filterNoticeText"));
    m_clear->setObjectName(QStringLiteral("filterNoticeClear"));
    m_text->setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &FilterNotice::clearRequested);
    retranslate();
}

void FilterNotice::retranslate()
{
    m_text->setText(tr("No flow matches the filter"));
    m_clear->setText(tr("Show all flows"));
}

void FilterNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace portolan
