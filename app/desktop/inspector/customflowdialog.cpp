#include "desktop/inspector/customflowdialog.h"

#include "base/jsonwriter.h"
#include "catalog/catalog.h"
#include "desktop/inspector/bilingualedit.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/reference/referencedetails.h"
#include "edit/customflow.h"
#include "edit/document.h"
#include "flows/customflows.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace portolan {

namespace {

void choose(QComboBox *combo, const QVariant &value)
{
    const QSignalBlocker blocker(combo);
    combo->setCurrentIndex(qMax(0, combo->findData(value)));
}

// As people write a list of ports: with spaces, with a long dash, with the word for "any".
QString portsOf(const QLineEdit *line)
{
    QString text = line->text().simplified();
    text.remove(u' ').replace(u'–', u'-');
    return text.compare(shownPorts({}), Qt::CaseInsensitive) == 0 ? PortSet().toString() : text;
}

QByteArray jsonOf(const CustomFlow &flow, const QString &id, const QString &ports,
                  const QString &sourcePorts)
{
    // The text of the file, with what was typed in the place of what a value cannot hold.
    const auto json = readJson(writeCustomFlow(flow), {});
    std::vector<JsonValue::Member> members;
    for (const auto &[key, value] : json->members()) {
        if (key == u"id")
            members.emplace_back(key, JsonValue(id));
        else if (key == u"ports")
            members.emplace_back(key, JsonValue(ports));
        else if (key != u"sourcePorts")
            members.emplace_back(key, value);
    }
    if (!sourcePorts.isEmpty())
        members.emplace_back(QStringLiteral("sourcePorts"), JsonValue(sourcePorts));
    JsonWriter writer;
    writer.value(JsonValue::object(std::move(members)));
    return writer.take();
}

} // namespace

CustomFlowDialog::CustomFlowDialog(Document *document, const CustomFlow &flow, Language language,
                                   QWidget *parent)
    : QDialog(parent), m_document(document), m_flow(flow), m_language(language),
      m_isNew(!customFlowOf(document->topology(), flowIdOfCustom(flow.id)))
{
    setObjectName(QStringLiteral("customFlowDialog"));
    setWindowTitle(m_isNew ? Inspector::tr("Own flow") : Inspector::tr("Change own flow"));
    buildForm();
    showFlow();
    refresh();
    m_from.node->setFocus();
    resize(sizeHint().expandedTo({820, 0}));
}

FlowId CustomFlowDialog::flowId() const
{
    return flowIdOfCustom(m_flow.id);
}

void CustomFlowDialog::fillInterfaces(EndEditor &end)
{
    const QSignalBlocker blocker(end.interface);
    const QVariant before = end.interface->currentData();
    end.interface->clear();
    const Node *node = m_document->topology().node(NodeId(end.node->currentData().toString()));
    const Terms &terms = m_document->catalog().terms;
    if (node && hasInterface(node->type(), Interface::Internal)) {
        for (const Interface interface : interfacesOf(node->type())) {
            end.interface->addItem(interface == Interface::None
                                       ? Inspector::tr("All interfaces at the firewall")
                                       : terms.interfaces.value(interface).in(m_language),
                                   int(interface));
        }
    }
    end.interface->setEnabled(end.interface->count() > 0);
    end.interface->setVisible(end.interface->count() > 0);
    end.interface->setCurrentIndex(qMax(0, end.interface->findData(before)));
}

// What Any means follows from the firewall.
void CustomFlowDialog::nameAny()
{
    const bool outer = Firewall(m_firewall->currentData().toInt()) == Firewall::External;
    for (QComboBox *combo : {m_from.node, m_to.node})
        combo->setItemText(0, outer ? Inspector::tr("Any host on the Internet")
                                    : Inspector::tr("Any host inside"));
}

void CustomFlowDialog::showFlow()
{
    choose(m_firewall, int(m_flow.firewall));
    nameAny();
    const auto showEnd = [this](EndEditor &editor, const CustomFlowEnd &end) {
        choose(editor.node, end.node.value);
        fillInterfaces(editor);
        choose(editor.interface, int(end.interface));
    };
    showEnd(m_from, m_flow.from);
    showEnd(m_to, m_flow.to);
    choose(m_transport, int(m_flow.transport));
    m_application->setCurrentText(m_flow.application);
    m_security->setCurrentText(m_flow.security);
    // No port is proposed for a new one: whoever takes it over unread opens it.
    if (!m_isNew || !m_flow.ports.isAny())
        m_ports->setText(shownPorts(m_flow.ports));
    if (!m_flow.sourcePorts.isAny())
        m_sourcePorts->setText(shownPorts(m_flow.sourcePorts));
    m_id->setText(m_flow.id);
    m_comment->setText(m_flow.comment);
    m_justification->setText(m_flow.justification);
}

void CustomFlowDialog::swapEnds()
{
    const QVariant from = m_from.node->currentData();
    const QVariant fromInterface = m_from.interface->currentData();
    const QVariant toInterface = m_to.interface->currentData();
    choose(m_from.node, m_to.node->currentData());
    choose(m_to.node, from);
    fillInterfaces(m_from);
    fillInterfaces(m_to);
    choose(m_from.interface, toInterface);
    choose(m_to.interface, fromInterface);
    refresh();
}

QString CustomFlowDialog::captionOf(const QString &pointer) const
{
    if (pointer.startsWith(QLatin1String("/from")))
        return m_from.node->accessibleName();
    if (pointer.startsWith(QLatin1String("/to")))
        return m_to.node->accessibleName();
    const QWidget *field =
        findChild<QWidget *>(QStringLiteral("customFlow/") + pointer.section(u'/', 1, 1));
    return field ? field->accessibleName() : QString();
}

std::optional<CustomFlow> CustomFlowDialog::entered(QStringList *problems) const
{
    const auto endOf = [](const EndEditor &end) {
        return CustomFlowEnd{NodeId(end.node->currentData().toString()),
                             Interface(end.interface->currentData().toInt())};
    };
    const auto clean = [](const BilingualText &text) {
        return BilingualText(text.en.trimmed(), text.ru.trimmed());
    };
    CustomFlow flow = m_flow;
    flow.from = endOf(m_from);
    flow.to = endOf(m_to);
    flow.application = m_application->currentText().simplified();
    flow.security = m_security->currentText().simplified();
    flow.transport = Transport(m_transport->currentData().toInt());
    flow.firewall = Firewall(m_firewall->currentData().toInt());
    flow.comment = clean(m_comment->text());
    flow.justification = clean(m_justification->text());
    const QString id = m_id->text().trimmed();
    const Topology &topology = m_document->topology();
    const auto read =
        readCustomFlow(jsonOf(flow, id, portsOf(m_ports), portsOf(m_sourcePorts)), topology);
    QStringList wrong;
    const bool hasPorts = !portsOf(m_ports).isEmpty(); // to be entered yet is not wrong
    const auto say = [&](const QString &pointer, const QString &text) {
        if (!hasPorts && pointer == u"/ports")
            return;
        const QString caption = captionOf(pointer);
        wrong.append(caption.isEmpty() ? text : QStringLiteral("%1: %2").arg(caption, text));
    };
    if (!read) {
        for (const Error &error : read.errors())
            say(error.place.pointer, error.message.in(m_language));
    } else if (m_isNew && customFlowOf(topology, flowIdOfCustom(id))) {
        say(QStringLiteral("/id"), Inspector::tr("another own flow has this id"));
    }
    if (read && flow.from == flow.to)
        say(QStringLiteral("/to"), Inspector::tr("both ends are the same"));
    if (problems)
        *problems = wrong;
    return wrong.isEmpty() && hasPorts ? std::optional(*read) : std::nullopt;
}

// As the plan will read it: derived like any other, from the two nodes alone.
QString CustomFlowDialog::sentenceOf(const CustomFlow &flow) const
{
    const Topology &whole = m_document->topology();
    Topology two;
    two.product = whole.product;
    two.internalNetworks = whole.internalNetworks;
    for (const NodeId &id : {flow.from.node, flow.to.node}) {
        const Node *node = whole.node(id);
        if (node && !two.node(id))
            two.nodes.push_back(*node);
    }
    two.customFlows = {flow};
    const FlowSet flows = deriveFlows(two, m_document->catalog(), m_document->today());
    const Flow *found = flows.flow(flowIdOfCustom(flow.id));
    return found ? flowSentence(*found, m_document->catalog()).in(m_language) : QString();
}

void CustomFlowDialog::refresh()
{
    QStringList problems;
    const auto flow = entered(&problems);
    QString sentence = flow                 ? sentenceOf(*flow)
                       : problems.isEmpty() ? Inspector::tr("Which ports does it open? Enter them, "
                                                            "or “any” for all.")
                                            : QString();
    if (flow && m_document->topology().reading == Reading::Documented)
        sentence += u'\n' + Inspector::tr("The drawing shows one document to the letter: own flows "
                                          "appear with the recommended reading.");
    m_sentence->setText(sentence);
    m_problems->setText(problems.mid(0, 3).join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_ok->setEnabled(flow.has_value());
    // A longer sentence takes its room from below, not from the fields.
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void CustomFlowDialog::accept()
{
    const auto flow = entered();
    if (!flow)
        return;
    const Errors errors =
        m_isNew ? m_document->addCustomFlow(*flow) : m_document->changeCustomFlow(*flow);
    if (!errors.isEmpty()) {
        m_problems->setText(errors.first().message.in(m_language));
        m_problems->show();
        return;
    }
    m_flow = *flow;
    QDialog::accept();
}

FlowId addCustomFlowBetween(Document *document, const NodeId &from, const NodeId &to,
                            Language language, QWidget *parent)
{
    CustomFlowDialog dialog(document, newCustomFlow(document->topology(), from, to), language,
                            parent);
    return dialog.exec() == QDialog::Accepted ? dialog.flowId() : FlowId();
}

void editCustomFlow(Document *document, const FlowId &flow, Language language, QWidget *parent)
{
    if (const CustomFlow *found = customFlowOf(document->topology(), flow))
        CustomFlowDialog(document, *found, language, parent).exec();
}

} // namespace portolan
