#pragma once

#include "desktop/window/columnmenu.h"
#include "desktop/window/flowmodel.h"
#include "desktop/window/tablecolumns.h"

#include "windowfixture.h"

#include <QHeaderView>

namespace portolan {

inline QString key(const char *name)
{
    return QLatin1String(name);
}

/// A window with the sample "standard" and what its table shows.
struct ColumnsFixture : WindowFixture
{
    ColumnsFixture()
    {
        if (!window->openSample(QStringLiteral("standard")))
            qFatal("no sample");
        window->resize(1280, 720);
        QApplication::processEvents();
    }

    TableColumns &columns() const { return *window->flowTable()->columns(); }
    QHeaderView &header() const { return *table().horizontalHeader(); }
    ColumnMenu &menu() const { return *child<ColumnMenu>("tableColumnsMenu"); }

    /// Keys as they are seen from left to right.
    QStringList seen() const
    {
        QStringList keys;
        for (int visual = 0; visual < header().count(); ++visual) {
            const int column = header().logicalIndex(visual);
            if (!header().isSectionHidden(column))
                keys.append(columns().keyOf(column));
        }
        return keys;
    }
    int width(const char *name) const
    {
        return header().sectionSize(FlowModel::columnOf(key(name)));
    }
    QString heading(const char *name) const
    {
        return table()
            .model()
            ->headerData(FlowModel::columnOf(key(name)), Qt::Horizontal)
            .toString();
    }
    void start() // the next start of the program
    {
        window->close();
        openWindow();
        if (!window->openSample(QStringLiteral("standard")))
            qFatal("no sample");
        QApplication::processEvents();
    }
    /// An item of the menu of View, for a column.
    void choose(const char *item, const char *column = nullptr) const
    {
        menu().setColumn(column ? key(column) : QString());
        auto *action = menu().findChild<QAction *>(key(item));
        if (!action || !action->isEnabled())
            qFatal("%s cannot be chosen", item);
        action->trigger();
    }
};

} // namespace portolan
