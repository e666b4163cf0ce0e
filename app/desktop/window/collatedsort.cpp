#include "desktop/window/collatedsort.h"

#include "desktop/collation.h"

namespace portolan {

CollatedSort::CollatedSort(QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(collatorOf(Language::English))
{
}

void CollatedSort::setLanguage(Language language)
{
    m_collator = collatorOf(language);
    invalidate();
}

bool CollatedSort::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.metaType() != QMetaType::fromType<QString>() ||
        b.metaType() != QMetaType::fromType<QString>())
        return QSortFilterProxyModel::lessThan(left, right);
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace portolan
