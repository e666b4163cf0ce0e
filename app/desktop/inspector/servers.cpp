#include "desktop/inspector/servers.h"

#include "base/jsonwriter.h"
#include "catalog/catalog.h"
#include "desktop/inspector/filladdresses.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/inspector/jsonedit.h"
#include "edit/document.h"
#include "topology/topologyfile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

TextField *compactField(InspectorTarget *target, const QString &pointer, const QString &caption,
                        const QString &placeholder, TextKind kind = TextKind::Text)
{
    auto *field = new TextField(target, pointer, caption, kind);
    field->hideCaption();
    field->setPlaceholder(placeholder);
    field->editor()->setToolTip(caption);
    return field;
}

QHBoxLayout *addressRow(QWidget *address, QWidget *prefix)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(address, 1, Qt::AlignTop);
    prefix->setFixedWidth(prefix->fontMetrics().horizontalAdvance(QStringLiteral("/00000")) + 16);
    row->addWidget(prefix, 0, Qt::AlignTop);
    return row;
}

// The interfaces that a server of the type has, in the order of the form.
QList<Interface> interfacesOf(NodeType type)
{
    switch (type) {
    case NodeType::EdgePool:
        return {Interface::Internal, Interface::Access, Interface::WebConferencing, Interface::Av};
    case NodeType::ReverseProxy:
        return {Interface::External, Interface::Internal};
    default:
        return {};
    }
}

// One server of a node, as JSON.
JsonValue serverOf(const Node &node)
{
    const auto json = readJson(writeNode(node), {});
    const JsonValue *server = json ? valueAt(*json, u"/servers/0") : nullptr;
    return server ? *server : JsonValue::object({});
}

} // namespace

InterfaceGroup::InterfaceGroup(InspectorTarget *target, const QString &pointer,
                               const QString &title, bool isExternal)
    : m_target(target), m_pointer(pointer), m_isExternal(isExternal)
{
    QVBoxLayout *column = columnOf(this, 4);
    column->addWidget(makeSubheading(title));
    const auto field = [&](const char *key, const QString &what, const QString &placeholder,
                           TextKind kind = TextKind::Text) {
        return compactField(target, pointer + u'/' + QLatin1String(key),
                            QStringLiteral("%1: %2").arg(title, what), placeholder, kind);
    };
    column->addLayout(addressRow(
        field("address", Inspector::tr("IP address"), Inspector::tr("IP address")),
        field("prefix", Inspector::tr("prefix length"), QStringLiteral("/24"), TextKind::Number)));
    m_publicAddress = field("publicAddress", Inspector::tr("public address behind NAT"),
                            Inspector::tr("Public address behind NAT"));
    m_publicRow = new QWidget;
    auto *row = new QHBoxLayout(m_publicRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *nat = new QLabel(Inspector::tr("NAT"));
    nat->setBuddy(m_publicAddress->editor());
    row->addWidget(nat);
    row->addWidget(m_publicAddress, 1);
    column->addWidget(m_publicRow);
    column->addLayout(
        addressRow(field("address6", Inspector::tr("IPv6 address"), Inspector::tr("IPv6 address")),
                   field("prefix6", Inspector::tr("IPv6 prefix length"), QStringLiteral("/64"),
                         TextKind::Number)));
    m_gateway =
        field("gateway", Inspector::tr("default gateway"), Inspector::tr("Default gateway"));
    column->addWidget(m_gateway);
}

void InterfaceGroup::refresh()
{
    // Shown too where the file has one that does not belong there, so that it can be taken out.
    const auto nat = m_target->value(QStringLiteral("/nat"));
    const bool hasOne = m_target->value(m_publicAddress->pointer()).has_value();
    m_publicRow->setVisible((m_isExternal && nat && nat->toBool()) || hasOne ||
                            m_publicAddress->hasError());
    // A default gateway belongs outside, and to a server: elsewhere it can be taken out.
    const bool mayHave = !m_pointer.endsWith(QLatin1String("/internal")) &&
                         m_pointer.startsWith(QLatin1String("/servers/"));
    m_gateway->setVisible(mayHave || m_target->value(m_gateway->pointer()).has_value() ||
                          m_gateway->hasError());
}

ServersGroup::ServersGroup(InspectorTarget *target) : m_target(target), m_list(new QWidget)
{
    QVBoxLayout *column = columnOf(this, 8);
    columnOf(m_list, 8);
    column->addWidget(m_list);
    auto *add = new QPushButton(Inspector::tr("Add server"));
    add->setObjectName(QStringLiteral("/servers/add"));
    connect(add, &QPushButton::clicked, this, &ServersGroup::addServer);
    column->addWidget(add, 0, Qt::AlignLeft);
    auto *fill = new QPushButton(Inspector::tr("Fill addresses from…"));
    fill->setObjectName(QStringLiteral("/servers/fill"));
    fill->setToolTip(Inspector::tr("Count addresses up over all servers"));
    connect(fill, &QPushButton::clicked, this, [this] {
        if (m_target->node())
            FillAddressesDialog(m_target, window()).exec();
    });
    column->addWidget(fill, 0, Qt::AlignLeft);
    refresh();
}

size_t ServersGroup::serverCount() const
{
    const auto servers = m_target->value(QStringLiteral("/servers"));
    return servers ? servers->items().size() : 0;
}

Section *ServersGroup::makeServer(qsizetype index)
{
    const QString pointer = QStringLiteral("/servers/%1").arg(index);
    auto *section = new Section(QString(), index < 4);
    auto *remove = new QToolButton;
    remove->setObjectName(pointer + QStringLiteral("/remove"));
    remove->setAutoRaise(true);
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(Inspector::tr("Remove this server"));
    remove->setAccessibleName(Inspector::tr("Remove server %1").arg(index + 1));
    connect(remove, &QToolButton::clicked, this, [this, index] { removeServer(index); });
    section->addAction(remove);
    section->add(new TextField(m_target, pointer + QStringLiteral("/fqdn"),
                               Inspector::tr("Fully qualified domain name"), TextKind::Required));
    const Node *node = m_target->node();
    const QList<Interface> interfaces = interfacesOf(node->type());
    if (interfaces.isEmpty()) {
        section->add(new TextField(m_target, pointer + QStringLiteral("/address"),
                                   Inspector::tr("IP address"), TextKind::Required));
    }
    const Terms &terms = m_target->document()->catalog().terms;
    for (Interface interface : interfaces) {
        section->add(new InterfaceGroup(m_target, pointer + u'/' + nameOf(interface),
                                        terms.interfaces.value(interface).in(m_target->language()),
                                        interface != Interface::Internal &&
                                            node->type() == NodeType::EdgePool));
    }
    return section;
}

void ServersGroup::refresh()
{
    const auto count = qsizetype(serverCount());
    while (m_sections.size() > count) {
        Section *last = m_sections.takeLast();
        last->setParent(nullptr); // no longer found among the fields
        last->deleteLater();
    }
    while (m_sections.size() < count) {
        m_sections.append(makeServer(m_sections.size()));
        m_list->layout()->addWidget(m_sections.last());
    }
    for (qsizetype i = 0; i < count; ++i) {
        const auto fqdn = m_target->value(QStringLiteral("/servers/%1/fqdn").arg(i));
        m_sections.at(i)->setTitle(fqdn ? fqdn->toString() : QString());
        auto *remove =
            m_sections.at(i)->findChild<QToolButton *>(QStringLiteral("/servers/%1/remove").arg(i));
        remove->setEnabled(count > 1);
        // A part that was just made has not been refreshed with the others.
        for (InterfaceGroup *group : m_sections.at(i)->findChildren<InterfaceGroup *>())
            group->refresh();
    }
}

void ServersGroup::addServer()
{
    const Node *node = m_target->node();
    if (!node)
        return;
    // An example such as the palette makes, so that the new server is valid at once.
    const JsonValue server = serverOf(newNode(m_target->document()->topology(), node->type()));
    const size_t index = serverCount();
    m_target->set(QStringLiteral("/servers/%1").arg(index), server, Inspector::tr("Add server"),
                  {});
    const QString pointer = QStringLiteral("/servers/%1/fqdn").arg(index);
    if (auto *fqdn = findChild<QWidget *>(pointer))
        fqdn->setFocus();
}

void ServersGroup::removeServer(qsizetype index)
{
    m_target->set(QStringLiteral("/servers/%1").arg(index), std::nullopt,
                  Inspector::tr("Remove server"), {});
}

VirtualGroup::VirtualGroup(InspectorTarget *target) : m_target(target)
{
    QVBoxLayout *column = columnOf(this, 10);
    auto *section = new Section(Inspector::tr("Virtual addresses"));
    column->addWidget(section);
    const Terms &terms = target->document()->catalog().terms;
    for (Interface interface : interfacesOf(NodeType::EdgePool)) {
        section->add(new InterfaceGroup(target, QStringLiteral("/virtual/") + nameOf(interface),
                                        terms.interfaces.value(interface).in(target->language()),
                                        interface != Interface::Internal));
    }
}

void VirtualGroup::refresh()
{
    const auto balancing = m_target->value(QStringLiteral("/loadBalancing"));
    const bool hardware = balancing && balancing->toString() == nameOf(LoadBalancing::Hardware);
    setVisible(hardware || m_target->value(QStringLiteral("/virtual")).has_value());
}

} // namespace portolan
