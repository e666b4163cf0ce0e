#pragma once

#include "base/language.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace portolan {

/// Sorts texts as a reader of the language expects: by its alphabet, digits as numbers (F-2 before
/// F-10, 192.0.2.9 before 192.0.2.10), capitals beside small letters. Other values as they are.
class CollatedSort : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CollatedSort(QObject *parent = nullptr);

    void setLanguage(Language language);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace portolan
