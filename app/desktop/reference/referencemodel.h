#pragma once

#include "base/language.h"
#include "desktop/reference/referencelist.h"

#include <QAbstractTableModel>

namespace portolan {

/// The entries of the port reference that a filter accepts, as rows.
class ReferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Ports, Protocol, From, To, Document, Row, Service, Owner };
    static constexpr int columns = Owner + 1;

    ReferenceModel(const ReferenceList &list, const Catalog &catalog, QObject *parent = nullptr);

    /// Another reference: everything of it is shown.
    void setReference(const ReferenceList &list, const Catalog &catalog);
    void setLanguage(Language language);
    void setFilter(const ReferenceFilter &filter);
    const ReferenceEntry &entryAt(int row) const;
    /// -1 where the filter hides the entry.
    int rowOf(int entry) const { return int(m_shown.indexOf(entry)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ReferenceEntry &entry, int column) const;
    QString portsText(const ReferenceEntry &entry) const;

    const ReferenceList *m_list;
    const Catalog *m_catalog;
    Language m_language = Language::English;
    QList<int> m_shown;
};

} // namespace portolan
