#include "desktop/window/flowmodel.h"

#include "desktop/canvas/overlay.h"
#include "edit/document.h"
#include "exchange/flowcolumns.h"
#include "flows/deriveflows.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

namespace portolan {

namespace {

// What reads differently in the other language.
constexpr std::array<int, 5> wordColumns = {FlowModel::Source, FlowModel::Destination,
                                            FlowModel::Wall, FlowModel::State, FlowModel::Purpose};

Language other(Language language)
{
    return language == Language::English ? Language::Russian : Language::English;
}

} // namespace

int FlowModel::columnBeside(int column)
{
    return column < columns ? column : wordColumns.at(size_t(column - columns));
}

void FlowModel::setBilingual(bool bilingual)
{
    if (bilingual == m_bilingual)
        return;
    const int last = columns + int(wordColumns.size()) - 1;
    if (bilingual)
        beginInsertColumns({}, columns, last);
    else
        beginRemoveColumns({}, columns, last);
    m_bilingual = bilingual;
    if (bilingual)
        endInsertColumns();
    else
        endRemoveColumns();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

FlowModel::FlowModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    refresh();
}

void FlowModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::BackgroundRole});
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
    if (parent.isValid())
        return 0;
    return m_bilingual ? columns + int(wordColumns.size()) : columns;
}

QString FlowModel::endText(const FlowEnd &end, Language language)
{
    const QString addresses = end.addresses.mid(0, 2).join(QStringLiteral(", "));
    const QString more =
        end.addresses.size() > 2 ? QStringLiteral(" +%1").arg(end.addresses.size() - 2) : QString();
    const QString &label = end.label.in(language);
    return addresses.isEmpty() ? label : QStringLiteral("%1 (%2%3)").arg(label, addresses, more);
}

QString FlowModel::textOf(const Flow &flow, int column) const
{
    return textIn(flow, columnBeside(column), column < columns ? m_language : other(m_language));
}

QString FlowModel::textIn(const Flow &flow, int column, Language language) const
{
    const Terms &terms = m_document->catalog().terms;
    switch (column) {
    case Number:
        return flowNumberText(flow.number) +
               (flow.contradictions.isEmpty() ? QString() : QStringLiteral(" ‡"));
    case Source:
        return endText(flow.source, language);
    case Destination:
        return endText(flow.destination, language);
    case Ports:
        return QString(nameOf(flow.transport)) + u' ' +
               (flow.ports.isAny() ? anyWord().in(language) : flow.ports.toString());
    case SourcePorts:
        return flow.sourcePorts.isAny() ? anyWord().in(language) : flow.sourcePorts.toString();
    case Protocol:
        return flow.security == u"none" || flow.security.isEmpty()
                   ? flow.application
                   : flow.application + QStringLiteral(" / ") +
                         (flow.security == u"negotiable"
                              ? phrase(language, "exchange",
                                       QT_TRANSLATE_NOOP("exchange", "negotiable"))
                              : flow.security);
    case Wall:
        return terms.firewalls.value(flow.firewall).in(language);
    case State:
        return terms.requirements.value(flow.requirement).in(language);
    default:
        return flow.comment.in(language);
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

// What a cell shows by its colour alone or has no room for.
QString FlowModel::spokenRest(const Flow &flow, int column) const
{
    const auto addresses = [](const FlowEnd &end) {
        return end.addresses.size() > 2 ? end.addresses.join(QStringLiteral(", ")) : QString();
    };
    switch (column) {
    case Number:
        return m_document->catalog().terms.requirements.value(flow.requirement).in(m_language);
    case Source:
        return addresses(flow.source);
    case Destination:
        return addresses(flow.destination);
    default:
        return {};
    }
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
    case Qt::AccessibleDescriptionRole:
        return spokenRest(flow, columnBeside(index.column()));
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
    const QString text = title(columnBeside(section));
    const bool isTwice = m_bilingual && std::find(wordColumns.begin(), wordColumns.end(),
                                                  columnBeside(section)) != wordColumns.end();
    if (!isTwice)
        return text;
    const Language language = section < columns ? m_language : other(m_language);
    return language == Language::Russian ? tr("%1, Russian").arg(text)
                                         : tr("%1, English").arg(text);
}

QString FlowModel::title(int column) const
{
    switch (column) {
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
