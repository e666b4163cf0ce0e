#pragma once

#include "base/language.h"
#include "edit/partnerlist.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace portolan {

/// What was understood of a list of partners, a row for each line, with what is wrong with it. The
/// first column says whether a row is added, the second of which kind it is; both can be changed
/// and stay with the line's text while the list is edited.
class PartnersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Take, Kind, Name, Domain, Server, Product, Addresses, Remarks, ColumnCount };

    PartnersModel(const Topology &topology, const Catalog &catalog, Language language,
                  QObject *parent = nullptr);

    void setText(const QString &text);
    /// The kind of rows that state none and for which none was chosen.
    void setFallback(NodeType type);
    const PartnerList &list() const { return m_list; }
    /// Indexes of the rows that are added.
    QList<int> takenRows() const;
    bool isTaken(int row) const;
    void setKind(int row, NodeType type);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void takenChanged();

private:
    bool canBeTaken(int row) const;
    QString keyOf(int row) const;
    void check();
    QString text(const PartnerRow &row, int column) const;
    QString stateText(const PartnerRow &row) const;

    const Topology &m_topology;
    const Catalog &m_catalog;
    Language m_language;
    NodeType m_fallback = NodeType::FederationPartner;
    PartnerList m_list;
    QHash<QString, NodeType> m_kinds; ///< chosen by hand, by the line's text
    QSet<QString> m_left;             ///< lines that are not to be added
};

/// Chooses the kind of a row in its cell.
class PartnerKindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PartnerKindDelegate(const Catalog &catalog, Language language, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    const Catalog &m_catalog;
    Language m_language;
};

} // namespace portolan
