#include "desktop/window/flowlistpopup.h"

#include "flows/flow.h"

#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int widest = 620;
constexpr int highest = 320;
constexpr int idRole = Qt::UserRole;

} // namespace

FlowListPopup::FlowListPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_title(new QLabel), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("flowListPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(QStringLiteral("flowListTitle"));
    m_list->setObjectName(QStringLiteral("flowList"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_title);
    column->addWidget(m_list);
    const auto choose = [this](const QListWidgetItem *item) {
        const FlowId flow(item->data(idRole).toString());
        if (flow.isEmpty())
            return;
        close();
        emit chosen(flow);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void FlowListPopup::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_list->setAccessibleName(title);
}

void FlowListPopup::add(const Flow &flow, const QString &line, bool isThere)
{
    auto *item = new QListWidgetItem(flowNumberText(flow.number) + QStringLiteral("  ") + line);
    item->setToolTip(line);
    if (isThere)
        item->setData(idRole, flow.id.value);
    m_list->addItem(item);
}

void FlowListPopup::showAbove(const QWidget *anchor)
{
    const int rows = m_list->count() * m_list->sizeHintForRow(0) + 8;
    const int columns = m_list->sizeHintForColumn(0) + 48;
    m_list->setFixedSize(qBound(260, columns, widest), qMin(rows, highest));
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, -height()));
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - width())));
    if (at.y() < screen.top())
        at.setY(anchor->mapToGlobal(QPoint(0, anchor->height())).y());
    move(at);
    show();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace portolan
