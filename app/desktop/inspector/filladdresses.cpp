#include "desktop/inspector/filladdresses.h"

#include "catalog/catalog.h"
#include "desktop/inspector/inspectortarget.h"
#include "desktop/inspector/inspectortexts.h"
#include "edit/document.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace portolan {

namespace {

/// The address of each server at a place, with the server's name.
QList<std::pair<QString, IpAddress>> addressesOf(const Node &node, Interface interface,
                                                 PooledAddress which)
{
    QList<std::pair<QString, IpAddress>> list;
    const auto part = [which](const InterfaceAddress &at) {
        if (which == PooledAddress::Address)
            return at.address;
        return which == PooledAddress::PublicAddress ? at.publicAddress : at.address6;
    };
    if (const auto *pool = node.as<EdgePool>()) {
        for (const EdgeServer &server : pool->servers) {
            const InterfaceAddress *at = interfaceOf(server, interface, AddressPlan::Separate);
            list.append({server.fqdn, at ? part(*at) : IpAddress()});
        }
    } else if (const auto *proxy = node.as<ReverseProxy>()) {
        for (const ReverseProxyServer &server : proxy->servers)
            list.append({server.fqdn, part(interface == Interface::Internal ? server.internal
                                                                            : server.external)});
    } else {
        const auto take = [&](const std::vector<InternalServer> &servers) {
            for (const InternalServer &server : servers)
                list.append({server.fqdn, server.address});
        };
        if (const auto *frontEnd = node.as<FrontEndPool>())
            take(frontEnd->servers);
        else if (const auto *director = node.as<Director>())
            take(director->servers);
    }
    return list;
}

} // namespace

FillAddressesDialog::FillAddressesDialog(InspectorTarget *target, QWidget *parent)
    : QDialog(parent), m_target(target), m_which(new QComboBox), m_start(new QLineEdit),
      m_result(new QLabel)
{
    setObjectName(QStringLiteral("fillAddressesDialog"));
    setWindowTitle(Inspector::tr("Fill addresses"));
    m_which->setObjectName(QStringLiteral("fillAddressesWhich"));
    m_which->setAccessibleName(Inspector::tr("Which addresses"));
    m_start->setObjectName(QStringLiteral("fillAddressesStart"));
    m_start->setAccessibleName(Inspector::tr("First address"));
    m_result->setObjectName(QStringLiteral("fillAddressesResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(Inspector::tr("&Addresses:"), m_which);
    form->addRow(Inspector::tr("&From:"), m_start);
    form->addRow(m_result);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_fill = buttons->addButton(Inspector::tr("F&ill"), QDialogButtonBox::AcceptRole);
    m_fill->setObjectName(QStringLiteral("fillAddressesFill"));
    form->addRow(buttons);
    m_fill->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FillAddressesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addChoices();
    connect(m_which, &QComboBox::currentIndexChanged, this, &FillAddressesDialog::showDefault);
    connect(m_start, &QLineEdit::textChanged, this, &FillAddressesDialog::refresh);
    showDefault();
    m_start->setFocus();
    setMinimumWidth(420);
}

void FillAddressesDialog::addChoice(Interface interface, PooledAddress which, const QString &text)
{
    m_choices.append({interface, which});
    m_which->addItem(text);
}

void FillAddressesDialog::addChoices()
{
    const Node &node = *m_target->node();
    QList<Interface> interfaces;
    const auto *pool = node.as<EdgePool>();
    if (pool && pool->addressPlan == AddressPlan::Shared)
        interfaces = {Interface::Internal, Interface::Access};
    else if (pool)
        interfaces = {Interface::Internal, Interface::Access, Interface::WebConferencing,
                      Interface::Av};
    else if (node.as<ReverseProxy>())
        interfaces = {Interface::External, Interface::Internal};
    else
        return addChoice(Interface::None, PooledAddress::Address, Inspector::tr("IP address"));
    const Terms &terms = m_target->document()->catalog().terms;
    for (const Interface interface : interfaces) {
        const QString name = terms.interfaces.value(interface).in(m_target->language());
        const auto add = [&](PooledAddress which, const QString &what) {
            addChoice(interface, which, QStringLiteral("%1: %2").arg(name, what));
        };
        add(PooledAddress::Address, Inspector::tr("IP address"));
        if (pool && pool->nat && interface != Interface::Internal)
            add(PooledAddress::PublicAddress, Inspector::tr("public address behind NAT"));
        add(PooledAddress::Address6, Inspector::tr("IPv6 address"));
    }
}

// What the first server has is where counting mostly begins.
void FillAddressesDialog::showDefault()
{
    const Choice choice = m_choices.at(m_which->currentIndex());
    const auto now = addressesOf(*m_target->node(), choice.interface, choice.which);
    m_start->setText(now.isEmpty() ? QString() : now.first().second.toString());
    m_start->selectAll();
    refresh();
}

void FillAddressesDialog::refresh()
{
    const Choice choice = m_choices.at(m_which->currentIndex());
    const bool is6 = choice.which == PooledAddress::Address6;
    const auto start = IpAddress::fromString(m_start->text().trimmed());
    m_filled = *m_target->node();
    m_isGood = start && start->isIPv4() != is6 && !start->isSpecial() &&
               fillAddresses(m_filled, choice.interface, choice.which, *start,
                             m_target->document()->topology());
    m_fill->setEnabled(m_isGood);
    if (!start || start->isIPv4() == is6 || start->isSpecial()) {
        m_result->setText(is6 ? Inspector::tr("An IPv6 address of a host is expected.")
                              : Inspector::tr("An IPv4 address of a host is expected."));
        return;
    }
    if (!m_isGood) {
        m_result->setText(Inspector::tr("The network has too few addresses from here on."));
        return;
    }
    QStringList lines;
    for (const auto &[name, address] : addressesOf(m_filled, choice.interface, choice.which)) {
        if (lines.size() == 8) {
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(QStringLiteral("%1: %2").arg(name, address.toString()));
    }
    m_result->setText(lines.join(u'\n'));
}

void FillAddressesDialog::accept()
{
    if (!m_isGood)
        return;
    const Errors errors =
        m_target->document()->changeNode(m_filled, Inspector::tr("Fill addresses"));
    if (!errors.isEmpty()) {
        m_result->setText(errors.first().message.in(m_target->language()));
        return;
    }
    QDialog::accept();
}

} // namespace portolan
