#include "desktop/window/productchange.h"

#include "catalog/catalog.h"
#include "desktop/window/flowlines.h"
#include "desktop/window/flowwatch.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace portolan {

namespace {

class ProductChange
{
    Q_DECLARE_TR_FUNCTIONS(ProductChange)

public:
    static constexpr size_t shownFlows = 200;
};

QString listOf(const QStringList &lines)
{
    QString html = QStringLiteral("<ul>");
    for (const QString &line : lines)
        html += QStringLiteral("<li>") + line.toHtmlEscaped() + QStringLiteral("</li>");
    return html + QStringLiteral("</ul>");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3>") + text.toHtmlEscaped() + QStringLiteral("</h3>");
}

QString changesHtml(const Product &product, bool forward, Language language)
{
    QStringList lines;
    for (const BilingualText &change : product.changes)
        lines.append(change.in(language));
    const QString name = product.name.in(language);
    const QString title = forward ? ProductChange::tr("What came with %1").arg(name)
                                  : ProductChange::tr("Taken back: what came with %1").arg(name);
    if (lines.isEmpty())
        lines.append(ProductChange::tr("The port reference lists no difference."));
    return heading(title) + listOf(lines);
}

QString flowsHtml(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : heading(title) + listOf(lines);
}

QStringList linesOf(const std::vector<Flow> &flows, Language language)
{
    QStringList lines;
    for (const Flow &flow : flows) {
        if (size_t(lines.size()) == ProductChange::shownFlows)
            break;
        lines.append(flowNumberText(flow.number) + QStringLiteral("  ") + flowLine(flow, language));
    }
    const size_t rest = flows.size() - size_t(lines.size());
    if (rest > 0)
        lines.append(ProductChange::tr("and %Ln more", nullptr, int(rest)));
    return lines;
}

QStringList linesOf(const std::vector<FlowChange> &changes, const Catalog &catalog,
                    Language language)
{
    QStringList lines;
    for (const FlowChange &change : changes) {
        if (size_t(lines.size()) == ProductChange::shownFlows)
            break;
        lines.append(flowNumberText(change.before.number) + QStringLiteral("  ") +
                     changeLine(change, catalog, language));
    }
    const size_t rest = changes.size() - size_t(lines.size());
    if (rest > 0)
        lines.append(ProductChange::tr("and %Ln more", nullptr, int(rest)));
    return lines;
}

qsizetype indexOf(const QString &id, const Catalog &catalog)
{
    const Product *product = catalog.product(id);
    return product ? product - catalog.products.constData() : -1;
}

} // namespace

QString productChangeHtml(const FlowNews &news, const Catalog &catalog, Language language)
{
    const qsizetype from = indexOf(news.productBefore, catalog);
    const qsizetype to = indexOf(news.productAfter, catalog);
    QString html;
    if (from >= 0 && to >= 0) {
        for (qsizetype i = from + 1; i <= to; ++i)
            html += changesHtml(catalog.products.at(i), true, language);
        for (qsizetype i = from; i > to; --i)
            html += changesHtml(catalog.products.at(i), false, language);
    }
    const FlowDifference &difference = news.difference;
    const auto count = [](const auto &flows) { return int(flows.size()); };
    html += flowsHtml(ProductChange::tr("%Ln flow(s) closed", nullptr, count(difference.closed)),
                      linesOf(difference.closed, language));
    html += flowsHtml(ProductChange::tr("%Ln flow(s) opened", nullptr, count(difference.opened)),
                      linesOf(difference.opened, language));
    html += flowsHtml(ProductChange::tr("%Ln flow(s) changed", nullptr, count(difference.changed)),
                      linesOf(difference.changed, catalog, language));
    if (difference.isEmpty())
        html += heading(ProductChange::tr("No flow of this topology differs."));
    return html;
}

QDialog *makeProductChange(const FlowNews &news, const Catalog &catalog, Language language,
                           QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("productChange"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto name = [&](const QString &id) {
        const Product *product = catalog.product(id);
        return product ? product->name.in(language) : id;
    };
    dialog->setWindowTitle(
        QStringLiteral("%1 → %2").arg(name(news.productBefore), name(news.productAfter)));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("productChangeText"));
    text->setAccessibleName(ProductChange::tr("What differs between the two products"));
    text->setHtml(productChangeHtml(news, catalog, language));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(640, 480);
    return dialog;
}

} // namespace portolan
