#include "desktop/window/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace portolan {

namespace {

QModelIndexList rowsToCopy(const QTableView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < view.model()->rowCount(); ++row)
            rows.append(view.model()->index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> columnsToCopy(const QTableView &view)
{
    QList<int> columns;
    for (int visual = 0; visual < view.model()->columnCount(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace

void copyTable(const QTableView &view)
{
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table border=\"1\">");
    const auto addLine = [&](const QStringList &cells, const QString &tag) {
        lines.append(cells.join(u'\t'));
        html += QLatin1String("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        html += QLatin1String("</tr>");
    };
    const QList<int> columns = columnsToCopy(view);
    QStringList titles;
    for (int column : columns)
        titles.append(view.model()->headerData(column, Qt::Horizontal).toString());
    addLine(titles, QStringLiteral("th"));
    for (const QModelIndex &row : rowsToCopy(view)) {
        QStringList cells;
        for (int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString().replace(u'\n', u' '));
        addLine(cells, QStringLiteral("td"));
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(u'\n') + u'\n');
    mime->setHtml(html + QLatin1String("</table>"));
    QApplication::clipboard()->setMimeData(mime);
}

} // namespace portolan
