#include "desktop/inspector/statusnotes.h"

#include "catalog/catalog.h"
#include "desktop/inspector/inspectortexts.h"
#include "edit/document.h"
#include "flows/flowtext.h"
#include "flows/topologyindex.h"

#include <QLabel>
#include <QVBoxLayout>

namespace portolan {

namespace {

QString supportText(const Product &product, const InspectorTarget &target)
{
    const QDate end = product.endOfSupport;
    if (!end.isValid() || end > target.document()->today())
        return {};
    return Inspector::tr("Out of support since %1.").arg(dateText(end).in(target.language()));
}

QString coverageText(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Complete:
        return {};
    case Coverage::Partial:
        return Inspector::tr("The port reference covers this product in part: some of its flows "
                             "may be missing.");
    case Coverage::Derived:
        return Inspector::tr("No port tables were published for this product: its flows are "
                             "derived from the version before it.");
    }
    return {};
}

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace

StatusNote::StatusNote(const QString &objectName, std::function<QString()> text)
    : m_text(std::move(text)), m_label(new QLabel)
{
    m_label->setObjectName(objectName);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    hide();
}

void StatusNote::refresh()
{
    const QString text = m_text();
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

StatusNote *makeOwnProductNote(InspectorTarget *target)
{
    return new StatusNote(QStringLiteral("/product/note"), [target] {
        const Document &document = *target->document();
        const Product *product = document.catalog().product(document.topology().product);
        return product ? joined({coverageText(product->coverage), supportText(*product, *target)})
                       : QString();
    });
}

StatusNote *makePartnerProductNote(InspectorTarget *target)
{
    return new StatusNote(QStringLiteral("/product/note"), [target] {
        const Node *node = target->node();
        const auto *partner = node ? node->as<FederationPartner>() : nullptr;
        const Product *product =
            partner ? target->document()->catalog().partnerProduct(partner->product) : nullptr;
        return product ? supportText(*product, *target) : QString();
    });
}

StatusNote *makeEndNote(InspectorTarget *target)
{
    return new StatusNote(QStringLiteral("/ended/note"), [target] {
        const Document &document = *target->document();
        const Node *node = target->node();
        const QDate ended = node ? endOfService(*node, document.catalog()) : QDate();
        if (!ended.isValid() || ended > document.today())
            return QString();
        return Inspector::tr("The service ended on %1: its flows are obsolete and can be closed.")
            .arg(dateText(ended).in(target->language()));
    });
}

} // namespace portolan
