#include "desktop/window/setupmodel.h"

#include <QApplication>
#include <QPalette>

namespace portolan {

SetupModel::SetupModel(SetupTable which, QObject *parent)
    : QAbstractTableModel(parent), m_which(which)
{
    setPlan({}, Language::English);
}

void SetupModel::setPlan(const SetupPlan &plan, Language language)
{
    beginResetModel();
    m_table = textTable(setupTable(plan, m_which), language == Language::Russian
                                                       ? ExportLanguage::Russian
                                                       : ExportLanguage::English);
    m_nodes.clear();
    m_optional.clear();
    const auto take = [this](const auto &rows, auto isOptional) {
        for (const auto &row : rows) {
            m_nodes.append(row.node);
            m_optional.append(isOptional(row));
        }
    };
    if (m_which == SetupTable::Dns)
        take(plan.dns, [](const DnsRecord &r) { return r.requirement == Requirement::Optional; });
    else if (m_which == SetupTable::Certificates)
        take(plan.certificates, [](const Certificate &) { return false; });
    else
        take(plan.cmdlets, [](const Cmdlet &cmdlet) { return cmdlet.comment; });
    endResetModel();
}

int SetupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int SetupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant SetupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text =
        m_table.rows[size_t(index.row())].at(index.column()).join(QLatin1String(", "));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case sortRole: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }
    case Qt::AccessibleDescriptionRole: // else the colour alone would say it
        return m_optional.value(index.row()) ? tr("may be left out") : QString();
    case Qt::ForegroundRole:
        if (m_optional.value(index.row()))
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant SetupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.columns.value(section).title;
}

} // namespace portolan
