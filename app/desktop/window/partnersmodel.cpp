#include "desktop/window/partnersmodel.h"

#include "desktop/window/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QPalette>

namespace portolan {

PartnersModel::PartnersModel(const Topology &topology, const Catalog &catalog, Language language,
                             QObject *parent)
    : QAbstractTableModel(parent), m_topology(topology), m_catalog(catalog), m_language(language)
{
}

void PartnersModel::setText(const QString &text)
{
    beginResetModel();
    m_list = readPartners(text, m_catalog);
    check();
    endResetModel();
    emit takenChanged();
}

void PartnersModel::setFallback(NodeType type)
{
    if (type == m_fallback)
        return;
    m_fallback = type;
    check();
    if (!m_list.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit takenChanged();
}

void PartnersModel::setKind(int row, NodeType type)
{
    m_kinds.insert(keyOf(row), type);
    check();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit takenChanged();
}

void PartnersModel::check()
{
    QMap<int, NodeType> chosen;
    for (int row = 0; !m_kinds.isEmpty() && row < rowCount(); ++row) {
        if (const auto kind = m_kinds.constFind(keyOf(row)); kind != m_kinds.cend())
            chosen.insert(row, *kind);
    }
    checkPartners(m_list, m_topology, m_fallback, chosen);
}

QString PartnersModel::keyOf(int row) const
{
    return m_list.rows.at(size_t(row)).cells.join(QChar(0x1f));
}

bool PartnersModel::canBeTaken(int row) const
{
    const PartnerState state = m_list.rows.at(size_t(row)).state;
    return state == PartnerState::Good || state == PartnerState::Remark;
}

bool PartnersModel::isTaken(int row) const
{
    return canBeTaken(row) && (m_left.isEmpty() || !m_left.contains(keyOf(row)));
}

QList<int> PartnersModel::takenRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTaken(row))
            rows.append(row);
    }
    return rows;
}

int PartnersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.rows.size());
}

int PartnersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PartnersModel::stateText(const PartnerRow &row) const
{
    QStringList problems;
    for (const Message &problem : row.problems.mid(0, 4))
        problems.append(problem.in(m_language));
    if (row.problems.size() > 4)
        problems.append(QStringLiteral("…"));
    if (problems.isEmpty())
        return tr("understood");
    return problems.join(QLatin1String("; "));
}

QString PartnersModel::text(const PartnerRow &row, int column) const
{
    switch (column) {
    case Take:
        return QLocale().toString(row.line);
    case Kind:
        return m_catalog.terms.nodeTypes.value(row.type).in(m_language);
    case Name:
        if (row.type == NodeType::PublicImProvider && row.name.isEmpty()) {
            const Provider *provider = m_catalog.provider(row.provider);
            return provider ? provider->name.in(m_language) : QString();
        }
        return row.name;
    case Domain:
        return row.domain;
    case Server:
        return row.fqdn;
    case Product: {
        const struct Product *product = m_catalog.partnerProduct(row.product);
        return product ? product->name.in(m_language) : QString();
    }
    case Addresses: {
        QStringList addresses;
        for (const IpNetwork &network : row.addresses)
            addresses.append(network.toString());
        return addresses.join(QLatin1String(", "));
    }
    default:
        return stateText(row);
    }
}

QVariant PartnersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PartnerRow &row = m_list.rows.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Take ? row.cells.join(QLatin1String("; ")).left(600)
                                      : text(row, index.column());
    case Qt::EditRole:
        return index.column() == Kind ? QVariant(int(row.type)) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Take)
            return {};
        return isTaken(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (index.column() != Remarks)
            return {};
        if (row.state == PartnerState::Bad)
            return themedIcon(QStringLiteral("error"));
        return row.state == PartnerState::Good ? QVariant(themedIcon(QStringLiteral("check")))
                                               : QVariant(themedIcon(QStringLiteral("warning")));
    case Qt::ForegroundRole:
        if (!isTaken(index.row()) && index.column() != Remarks)
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Take) {
            return isTaken(index.row()) ? tr("Line %1, is added").arg(row.line)
                                        : tr("Line %1, is not added").arg(row.line);
        }
        return text(row, index.column());
    default:
        return {};
    }
}

bool PartnersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::EditRole && index.column() == Kind) {
        setKind(index.row(), NodeType(value.toInt()));
        return true;
    }
    if (role != Qt::CheckStateRole || index.column() != Take || !canBeTaken(index.row()))
        return false;
    if (value.toInt() == Qt::Checked)
        m_left.remove(keyOf(index.row()));
    else
        m_left.insert(keyOf(index.row()));
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit takenChanged();
    return true;
}

Qt::ItemFlags PartnersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Take && canBeTaken(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Kind)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PartnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Take:
        return tr("Line");
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Domain:
        return tr("Domain");
    case Server:
        return tr("Server");
    case Product:
        return tr("Product");
    case Addresses:
        return tr("Addresses");
    default:
        return tr("What was understood");
    }
}

PartnerKindDelegate::PartnerKindDelegate(const Catalog &catalog, Language language, QObject *parent)
    : QStyledItemDelegate(parent), m_catalog(catalog), m_language(language)
{
}

QWidget *PartnerKindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("partnersRowKind"));
    combo->setAccessibleName(PartnersModel::tr("Kind"));
    for (const NodeType type : partnerTypes())
        combo->addItem(m_catalog.terms.nodeTypes.value(type).in(m_language), int(type));
    return combo;
}

void PartnerKindDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void PartnerKindDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace portolan
