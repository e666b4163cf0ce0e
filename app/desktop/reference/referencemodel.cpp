#include "desktop/reference/referencemodel.h"

#include "desktop/reference/referencedetails.h"

#include <QApplication>
#include <QPalette>

namespace portolan {

ReferenceModel::ReferenceModel(const ReferenceList &list, const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent), m_list(&list), m_catalog(&catalog), m_shown(list.matching({}))
{
}

void ReferenceModel::setReference(const ReferenceList &list, const Catalog &catalog)
{
    beginResetModel();
    m_list = &list;
    m_catalog = &catalog;
    m_shown = list.matching({});
    endResetModel();
}

void ReferenceModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void ReferenceModel::setFilter(const ReferenceFilter &filter)
{
    beginResetModel();
    m_shown = m_list->matching(filter);
    endResetModel();
}

const ReferenceEntry &ReferenceModel::entryAt(int row) const
{
    return m_list->entries()[size_t(m_shown.at(row))];
}

int ReferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReferenceModel::portsText(const ReferenceEntry &entry) const
{
    const QString transport(nameOf(entry.flow->transport));
    if (!entry.ports.isAny() || entry.sourcePorts.isAny())
        return transport + u' ' + shownPorts(entry.ports);
    return tr("%1 from %2").arg(transport, shownPorts(entry.sourcePorts));
}

QString ReferenceModel::textOf(const ReferenceEntry &entry, int column) const
{
    const Terms &terms = m_catalog->terms;
    switch (column) {
    case Ports:
        return portsText(entry);
    case Protocol:
        return protocolText(*entry.flow);
    case From:
        return entry.from.in(m_language);
    case To:
        return entry.to.in(m_language);
    case Service:
        return terms.roles.value(entry.flow->role).in(m_language);
    case Owner:
        return productNames(entry.products, *m_catalog, m_language);
    case Document:
        return entry.isRule() ? tr("Rule of this program") : entry.document->title.in(m_language);
    default: // Row
        return entry.isRule() ? entry.flow->id : entry.row->row;
    }
}

QVariant ReferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReferenceEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return textOf(entry, index.column());
    case Qt::ForegroundRole:
        // What nobody printed, and what no firewall sees, stays in the background.
        if (entry.row && (entry.row->derived || entry.row->withinZone))
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant ReferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ports:
        return tr("Port");
    case Protocol:
        return tr("Protocol");
    case From:
        return tr("Source (opens)");
    case To:
        return tr("Destination");
    case Service:
        return tr("Role");
    case Owner:
        return tr("Product");
    case Document:
        return tr("Document");
    default:
        return tr("Row");
    }
}

} // namespace portolan
