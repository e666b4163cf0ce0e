#include "desktop/window/flowmodel.h"

#include "desktop/canvas/overlay.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QApplication>
#include <QPalette>

#include <utility>

namespace portolan {

FlowModel::FlowModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    refresh();
}

void FlowModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void FlowModel::setFilter(const FlowFilter &filter)
{
    m_filter = filter;
    refresh();
}

void FlowModel::refresh()
{
    beginResetModel();
    m_flows = filteredFlows(m_document->flows(), m_filter);
    m_rows.clear();
    for (size_t i = 0; i < m_flows.flows.size(); ++i)
        m_rows.insert(m_flows.flows[i].id, int(i));
    endResetModel();
}

void FlowModel::setHovered(const FlowId &flow)
{
    const FlowId before = std::exchange(m_hovered, flow);
    for (const FlowId &changed : {before, flow}) {
        const int row = rowOf(changed);
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, columns - 1), {Qt::BackgroundRole});
    }
}

void FlowModel::setFound(const QSet<FlowId> &flows)
{
    if (flows == m_found)
        return;
    m_found = flows;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::BackgroundRole});
}

int FlowModel::rowOf(const FlowId &flow) const
{
    return m_rows.value(flow, -1);
}

int FlowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_flows.flows.size());
}

int FlowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FlowModel::endText(const FlowEnd &end) const
{
    const QString addresses = end.addresses.mid(0, 2).join(QStringLiteral(", "));
    const QString more =
        end.addresses.size() > 2 ? QStringLiteral(" +%1").arg(end.addresses.size() - 2) : QString();
    const QString &label = end.label.in(m_language);
    return addresses.isEmpty() ? label : QStringLiteral("%1 (%2%3)").arg(label, addresses, more);
}

QString FlowModel::textOf(const Flow &flow, int column) const
{
    const Terms &terms = m_document->catalog().terms;
    switch (column) {
    case Number:
        return flowNumberText(flow.number) +
               (flow.contradictions.isEmpty() ? QString() : QStringLiteral(" ‡"));
    case Source:
        return endText(flow.source);
    case Destination:
        return endText(flow.destination);
    case Ports:
        return QString(nameOf(flow.transport)) + u' ' +
               (flow.ports.isAny() ? tr("any") : flow.ports.toString());
    case SourcePorts:
        return flow.sourcePorts.isAny() ? tr("any") : flow.sourcePorts.toString();
    case Protocol:
        return flow.security == u"none" || flow.security.isEmpty()
                   ? flow.application
                   : flow.application + QStringLiteral(" / ") +
                         (flow.security == u"negotiable" ? tr("negotiable") : flow.security);
    case Wall:
        return terms.firewalls.value(flow.firewall).in(m_language);
    case State:
        return terms.requirements.value(flow.requirement).in(m_language);
    default:
        return flow.comment.in(m_language);
    }
}

QString FlowModel::tooltipOf(const Flow &flow) const
{
    QString text = flowSentence(flow, m_document->catalog()).in(m_language);
    for (const QString &code : flow.contradictions) {
        if (const Contradiction *found = m_document->catalog().contradiction(code)) {
            text += QStringLiteral("\n\n‡ %1: %2. %3")
                        .arg(code, found->subject.in(m_language), found->follow.in(m_language));
        }
    }
    return text;
}

QVariant FlowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Flow &flow = flowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(flow, index.column());
    case Qt::ToolTipRole:
        return tooltipOf(flow);
    case Qt::AccessibleTextRole:
        return index.column() == Number ? tooltipOf(flow) : textOf(flow, index.column());
    case sortRole:
        return index.column() == Number ? QVariant(flow.number)
                                        : QVariant(textOf(flow, index.column()));
    case Qt::BackgroundRole: {
        const bool isFound = m_found.contains(flow.id);
        if (flow.id != m_hovered && !isFound)
            return {};
        QColor tint = isFound ? foundColour() : QApplication::palette().color(QPalette::Highlight);
        tint.setAlpha(isFound ? 72 : 48);
        return tint;
    }
    case Qt::ForegroundRole:
        if (flow.requirement == Requirement::Obsolete)
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Source:
        return tr("Source (opens)");
    case Destination:
        return tr("Destination");
    case Ports:
        return tr("Port");
    case SourcePorts:
        return tr("Source port");
    case Protocol:
        return tr("Protocol");
    case Wall:
        return tr("Firewall");
    case State:
        return tr("Requirement");
    default:
        return tr("What it is for");
    }
}

} // namespace portolan
