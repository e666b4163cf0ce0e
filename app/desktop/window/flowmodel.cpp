#include "desktop/window/flowmodel.h"

#include "desktop/canvas/overlay.h"
#include "desktop/window/languageswitch.h"
#include "edit/document.h"
#include "exchange/flowcolumns.h"
#include "flows/deriveflows.h"

#include <QApplication>
#include <QPalette>

#include <utility>

namespace portolan {

namespace {

// What reads differently in the other language.
const QList<int> &wordColumns()
{
    static const QList<int> columns = [] {
        QList<int> words;
        for (qsizetype i = 0; i < flowColumns().size(); ++i) {
            if (flowColumns().at(i).words)
                words.append(int(i));
        }
        return words;
    }();
    return columns;
}

Language other(Language language)
{
    return language == Language::English ? Language::Russian : Language::English;
}

constexpr int numberColumn = 0; // the first of flowColumns()

// A label and its addresses, shortened to one line of a table.
QString endText(const QStringList &parts)
{
    const QString &label = parts.first();
    const QStringList addresses = parts.mid(1, 2);
    const QString more =
        parts.size() > 3 ? QStringLiteral(" +%1").arg(parts.size() - 3) : QString();
    return addresses.isEmpty()
               ? label
               : QStringLiteral("%1 (%2%3)").arg(label, addresses.join(QStringLiteral(", ")), more);
}

} // namespace

int FlowModel::plainColumns()
{
    return int(flowColumns().size());
}

int FlowModel::columnOf(const QString &key)
{
    const FlowColumn *column = flowColumn(key);
    return column ? int(column - flowColumns().constData()) : -1;
}

int FlowModel::otherColumnOf(const QString &key)
{
    const qsizetype place = wordColumns().indexOf(columnOf(key));
    return place < 0 ? -1 : plainColumns() + int(place);
}

int FlowModel::columnBeside(int column)
{
    return column < plainColumns() ? column : wordColumns().at(column - plainColumns());
}

void FlowModel::setNames(const QMap<QString, BilingualText> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void FlowModel::setBilingual(bool bilingual)
{
    if (bilingual == m_bilingual)
        return;
    const int first = plainColumns();
    const int last = first + int(wordColumns().size()) - 1;
    if (bilingual)
        beginInsertColumns({}, first, last);
    else
        beginRemoveColumns({}, first, last);
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
    m_flows = m_document->sharedFlows();
    if (!m_filter.isEmpty())
        m_flows = std::make_shared<const FlowSet>(filteredFlows(*m_flows, m_filter));
    m_rows.clear();
    m_rows.reserve(qsizetype(m_flows->flows.size()));
    for (size_t i = 0; i < m_flows->flows.size(); ++i)
        m_rows.insert(m_flows->flows[i].id, int(i));
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
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::BackgroundRole});
}

int FlowModel::rowOf(const FlowId &flow) const
{
    return m_rows.value(flow, -1);
}

int FlowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_flows->flows.size());
}

int FlowModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_bilingual ? plainColumns() + int(wordColumns().size()) : plainColumns();
}

QString FlowModel::textOf(const Flow &flow, int column) const
{
    return textIn(flow, columnBeside(column),
                  column < plainColumns() ? m_language : other(m_language));
}

QString FlowModel::textIn(const Flow &flow, int column, Language language) const
{
    const FlowColumn &shown = flowColumns().at(column);
    QStringList parts;
    for (const BilingualText &part : shown.parts(flow, m_document->catalog()))
        parts.append(part.in(language));
    if (column == numberColumn)
        return parts.join(QString()) +
               (flow.contradictions.isEmpty() ? QString() : QStringLiteral(" ‡"));
    const bool isEnd = !shown.madeOf.isEmpty() && shown.column.prose;
    return isEnd ? endText(parts) : parts.join(shown.column.prose ? u" " : u", ");
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
        return index.column() == m_spokenColumn ? tooltipOf(flow) : textOf(flow, index.column());
    case sortRole:
        return index.column() == numberColumn ? QVariant(flow.number)
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
    const QString text = heading(section);
    if (!m_bilingual || !wordColumns().contains(columnBeside(section)))
        return text;
    const Language language = section < plainColumns() ? m_language : other(m_language);
    return language == Language::Russian ? tr("%1, Russian").arg(text)
                                         : tr("%1, English").arg(text);
}

QString FlowModel::heading(int column) const
{
    const TableColumn &shown = flowColumns().at(columnBeside(column)).column;
    const Language language = LanguageSwitch::current();
    const BilingualText own = m_names.value(shown.key);
    const QString &name = language == Language::Russian ? own.ru : own.en;
    return name.isEmpty() ? shown.title.in(language) : name;
}

} // namespace portolan
