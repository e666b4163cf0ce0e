#include "desktop/window/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
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

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace

bool claimsCopyKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return false;
    event->accept();
    return true;
}

QString htmlOf(const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table border=\"1\">");
    QString tag = QStringLiteral("th");
    for (const QStringList &row : rows) {
        html += QLatin1String("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, oneLine(cell).toHtmlEscaped());
        html += QLatin1String("</tr>");
        tag = QStringLiteral("td");
    }
    return html + QLatin1String("</table>");
}

QString tabbedTextOf(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(oneLine(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::unique_ptr<QMimeData> tableMimeData(const QList<QStringList> &rows, bool withHtml)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(tabbedTextOf(rows));
    if (withHtml)
        mime->setHtml(htmlOf(rows));
    return mime;
}

void copyTable(const QTableView &view)
{
    const QList<int> columns = columnsToCopy(view);
    QStringList titles;
    for (int column : columns)
        titles.append(view.model()->headerData(column, Qt::Horizontal).toString());
    QList<QStringList> rows{titles};
    for (const QModelIndex &row : rowsToCopy(view)) {
        QStringList cells;
        for (int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString());
        rows.append(cells);
    }
    QApplication::clipboard()->setMimeData(tableMimeData(rows, true).release());
}

} // namespace portolan
