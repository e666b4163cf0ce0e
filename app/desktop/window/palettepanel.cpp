#include "desktop/window/palettepanel.h"

#include "catalog/catalog.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/window/appearance.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

namespace portolan {

namespace {

constexpr int typeRole = Qt::UserRole;

const QList<QList<NodeType>> &typesByZone()
{
    static const QList<QList<NodeType>> types = {
        {NodeType::FederationPartner, NodeType::HostingProvider, NodeType::PublicImProvider,
         NodeType::XmppPartner, NodeType::ExternalUsers},
        {NodeType::EdgePool, NodeType::ReverseProxy},
        {NodeType::FrontEndPool, NodeType::Director},
        {NodeType::Note}};
    return types;
}

} // namespace

PalettePanel::PalettePanel(const Catalog &catalog, QWidget *parent)
    : QTreeWidget(parent), m_catalog(catalog)
{
    setObjectName(QStringLiteral("palette"));
    setHeaderHidden(true);
    setColumnCount(1);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(8);
    setIconSize(QSize(22, 22));
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    for (const QList<NodeType> &types : typesByZone()) {
        auto *zone = new QTreeWidgetItem(this);
        zone->setFlags(Qt::ItemIsEnabled);
        QFont font = this->font();
        font.setBold(true);
        zone->setFont(0, font);
        zone->setSizeHint(0, QSize(0, 30));
        for (NodeType type : types) {
            auto *item = new QTreeWidgetItem(zone);
            item->setData(0, typeRole, int(type));
            item->setIcon(0, themedIcon(QString(nameOf(type))));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
            item->setSizeHint(0, QSize(0, 32));
        }
        zone->setExpanded(true);
    }
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this] { addCurrent(); });
    retranslate();
}

void PalettePanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void PalettePanel::retranslate()
{
    setAccessibleName(tr("Palette"));
    setAccessibleDescription(tr("Drag to the canvas, or press Enter to add"));
    const QStringList zones = {tr("Internet"), tr("Perimeter network"), tr("Internal network"),
                               tr("Annotations")};
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *zone = topLevelItem(i);
        zone->setText(0, zones.at(i));
        for (int k = 0; k < zone->childCount(); ++k) {
            QTreeWidgetItem *item = zone->child(k);
            const auto type = NodeType(item->data(0, typeRole).toInt());
            const QString name = m_catalog.terms.nodeTypes.value(type).in(m_language);
            item->setText(0, name);
            item->setToolTip(0, tr("%1: drag to the canvas, or double-click to add").arg(name));
        }
    }
}

void PalettePanel::addCurrent()
{
    QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        emit addRequested(NodeType(item->data(0, typeRole).toInt()));
}

void PalettePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space) {
        addCurrent();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void PalettePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

QStringList PalettePanel::mimeTypes() const
{
    return {QString::fromLatin1(nodeTypeMimeType)};
}

QMimeData *PalettePanel::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    if (items.isEmpty() || !items.first()->parent())
        return nullptr;
    const auto type = NodeType(items.first()->data(0, typeRole).toInt());
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(nodeTypeMimeType), QString(nameOf(type)).toUtf8());
    return mime;
}

// Only the icon hangs on the pointer: the canvas shows the card that will be dropped.
void PalettePanel::startDrag(Qt::DropActions)
{
    QMimeData *mime = mimeData(selectedItems());
    if (!mime)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(currentItem()->icon(0).pixmap(24, 24));
    drag->setHotSpot(QPoint(-12, -12));
    drag->exec(Qt::CopyAction);
}

} // namespace portolan
