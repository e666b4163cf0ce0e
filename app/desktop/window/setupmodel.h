#pragma once

#include "exchange/setuptables.h"

#include <QAbstractTableModel>

namespace portolan {

/// One table of what else is needed, as rows in the language of the drawing. The rows stand in the
/// order of the plan's list.
class SetupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// For sorting: numbers as numbers.
    static constexpr int sortRole = Qt::UserRole;

    explicit SetupModel(SetupTable which, QObject *parent = nullptr);

    void setPlan(const SetupPlan &plan, Language language);
    /// The node that a row comes from; empty where it concerns the whole topology.
    NodeId nodeAt(int row) const { return m_nodes.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SetupTable m_which;
    TextTable m_table;
    QList<NodeId> m_nodes;
    QList<bool> m_optional; ///< rows that may be left out, shown fainter
};

} // namespace portolan
