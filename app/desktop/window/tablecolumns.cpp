#include "desktop/window/tablecolumns.h"

#include "desktop/window/flowmodel.h"
#include "exchange/flowcolumns.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace portolan {

TableColumns::TableColumns(QTableView *view, FlowModel *model, QObject *parent)
    : QObject(parent), m_view(view), m_model(model), m_preset(standardColumns())
{
    const QHeaderView *header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::takeOrder);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { takeWidth(section, width); });
    apply();
}

void TableColumns::setPreset(const ColumnPreset &preset)
{
    change(wholePreset(preset));
}

void TableColumns::change(const ColumnPreset &preset)
{
    if (preset == m_preset)
        return;
    m_preset = preset;
    apply();
    emit changed();
}

void TableColumns::setBilingual(bool bilingual)
{
    {
        const QScopedValueRollback<bool> applying(m_isApplying, true);
        m_model->setBilingual(bilingual);
    }
    apply();
}

void TableColumns::apply()
{
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    QHeaderView *header = m_view->horizontalHeader();
    nameColumns();
    int place = 0;
    int first = -1;
    const auto put = [&](int column, bool shown, int width) {
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, !shown);
        header->resizeSection(column, width > 0 ? width : usualWidth(column));
    };
    for (const ColumnChoice &choice : std::as_const(m_preset.columns)) {
        const int column = FlowModel::columnOf(choice.key);
        if (choice.shown && first < 0)
            first = column;
        put(column, choice.shown, choice.width);
        const int other = FlowModel::otherColumnOf(choice.key);
        if (m_model->isBilingual() && other >= 0)
            put(other, choice.shown, choice.otherWidth > 0 ? choice.otherWidth : choice.width);
    }
    m_model->setSpokenColumn(first);
}

void TableColumns::nameColumns()
{
    QMap<QString, BilingualText> names;
    for (const ColumnChoice &choice : std::as_const(m_preset.columns)) {
        if (!choice.name.isEmpty())
            names.insert(choice.key, choice.name);
    }
    m_model->setNames(names);
}

// The list of columns says how many letters a line needs; the heading is to be read, too.
int TableColumns::usualWidth(int column) const
{
    constexpr int fewest = 9;
    constexpr int most = 40;
    constexpr int room = 2; // for the mark of the order and the margins
    const int letters = flowColumns().at(FlowModel::columnBeside(column)).column.width;
    return std::max((std::clamp(letters, fewest, most) + room) *
                        m_view->fontMetrics().averageCharWidth(),
                    m_view->horizontalHeader()->sectionSizeHint(column));
}

qsizetype TableColumns::placeOf(const QString &key) const
{
    const QList<ColumnChoice> &columns = m_preset.columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnChoice &choice) { return choice.key == key; });
    return found == columns.end() ? -1 : found - columns.begin();
}

bool TableColumns::isShown(const QString &key) const
{
    const qsizetype place = placeOf(key);
    return place >= 0 && m_preset.columns.at(place).shown;
}

bool TableColumns::mayHide(const QString &key) const
{
    return isShown(key) && shownColumns(m_preset).size() > 1;
}

void TableColumns::setShown(const QString &key, bool shown)
{
    const qsizetype place = placeOf(key);
    if (place < 0 || (!shown && !mayHide(key)))
        return;
    ColumnPreset preset = m_preset;
    preset.columns[place].shown = shown;
    change(preset);
}

BilingualText TableColumns::nameOf(const QString &key) const
{
    const qsizetype place = placeOf(key);
    return place < 0 ? BilingualText() : m_preset.columns.at(place).name;
}

void TableColumns::rename(const QString &key, const BilingualText &name)
{
    const qsizetype place = placeOf(key);
    if (place < 0)
        return;
    ColumnPreset preset = m_preset;
    preset.columns[place].name = name;
    change(wholePreset(preset));
}

QString TableColumns::heading(const QString &key) const
{
    const int column = FlowModel::columnOf(key);
    return column < 0 ? QString() : m_model->heading(column);
}

// The place of the next column that is seen, to the left where BY is negative; -1 at the edge.
qsizetype TableColumns::neighbour(qsizetype place, int by) const
{
    const qsizetype step = by < 0 ? -1 : 1;
    for (qsizetype i = place + step; i >= 0 && i < m_preset.columns.size(); i += step) {
        if (m_preset.columns.at(i).shown)
            return i;
    }
    return -1;
}

bool TableColumns::canMove(const QString &key, int by) const
{
    return isShown(key) && neighbour(placeOf(key), by) >= 0;
}

void TableColumns::move(const QString &key, int by)
{
    ColumnPreset preset = m_preset;
    qsizetype place = placeOf(key);
    for (int i = 0; i < std::abs(by) && place >= 0; ++i) {
        const qsizetype next = neighbour(place, by);
        if (next < 0)
            break;
        preset.columns.move(place, next);
        change(preset);
        place = next;
    }
}

void TableColumns::fitToContents(const QString &key)
{
    const qsizetype place = placeOf(key);
    if (place < 0)
        return;
    const auto fitting = [this](int column) {
        const QAbstractItemView *view = m_view;
        return std::min(maxColumnWidth,
                        std::max(view->sizeHintForColumn(column),
                                 m_view->horizontalHeader()->sectionSizeHint(column)) +
                            1);
    };
    ColumnPreset preset = m_preset;
    preset.columns[place].width = fitting(FlowModel::columnOf(key));
    const int other = FlowModel::otherColumnOf(key);
    if (m_model->isBilingual() && other >= 0)
        preset.columns[place].otherWidth = fitting(other);
    change(preset);
}

QString TableColumns::currentKey() const
{
    const QModelIndex current = m_view->currentIndex();
    const QString key = current.isValid() ? keyOf(current.column()) : QString();
    return isShown(key) ? key : shownColumns(m_preset).first();
}

QString TableColumns::keyOf(int section) const
{
    if (section < 0 || section >= m_model->columnCount())
        return {};
    return flowColumns().at(FlowModel::columnBeside(section)).column.key;
}

int TableColumns::lastSeen() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            return column;
    }
    return -1;
}

// SECTION was dragged. A column of the other language takes the one that it repeats along.
void TableColumns::takeOrder(int section)
{
    if (m_isApplying)
        return;
    const QHeaderView *header = m_view->horizontalHeader();
    ColumnPreset preset = m_preset;
    preset.columns.clear();
    const QString dragged = keyOf(section);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString key = keyOf(column);
        const bool speaks = key == dragged ? column == section : column < FlowModel::plainColumns();
        if (speaks)
            preset.columns.append(m_preset.columns.at(placeOf(key)));
    }
    change(preset);
    apply(); // the pair may have come apart without another order
}

// The last column fills what is left: its width is the window's.
void TableColumns::takeWidth(int section, int width)
{
    if (m_isApplying || width <= 0 || section == lastSeen())
        return;
    ColumnChoice &choice = m_preset.columns[placeOf(keyOf(section))];
    (section < FlowModel::plainColumns() ? choice.width : choice.otherWidth) =
        std::min(width, maxColumnWidth);
    emit changed();
}

} // namespace portolan
