// The fields of the dialog for a flow of the user's own.
#include "catalog/catalog.h"
#include "desktop/collation.h"
#include "desktop/inspector/bilingualedit.h"
#include "desktop/inspector/customflowdialog.h"
#include "desktop/inspector/expectations.h"
#include "desktop/inspector/field.h"
#include "desktop/inspector/form.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/reference/referencedetails.h"
#include "edit/customflow.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace portolan {

namespace {

QComboBox *makeCombo(const char *name, const QString &caption)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(caption);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

// Free text; the words of the catalogue's rules are at hand.
QComboBox *makeWords(const char *name, const QString &caption, const QStringList &words)
{
    QComboBox *combo = makeCombo(name, caption);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(words);
    combo->lineEdit()->setAccessibleName(caption);
    return combo;
}

QLineEdit *makeLine(const char *name, const QString &caption)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(caption);
    return line;
}

} // namespace

QWidget *CustomFlowDialog::buildEnd(EndEditor &end, const char *name, const QString &caption)
{
    const QLatin1String base(name);
    end.node = makeCombo(name, caption);
    end.interface = makeCombo(name, Inspector::tr("%1: interface").arg(caption));
    end.interface->setObjectName(base + QLatin1String("/interface"));
    fillNodes(end.node);
    connect(end.node, &QComboBox::currentIndexChanged, this, [this, &end] {
        fillInterfaces(end);
        refresh();
    });
    connect(end.interface, &QComboBox::currentIndexChanged, this, &CustomFlowDialog::refresh);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(end.node);
    layout->addWidget(end.interface);
    column->setFocusProxy(end.node);
    return column;
}

void CustomFlowDialog::addProtocol(QFormLayout *form)
{
    const Catalog &catalog = m_document->catalog();
    QStringList securities = securitiesOf(catalog);
    securities.removeAll(QStringLiteral("none"));
    m_application =
        makeWords("customFlow/application", Inspector::tr("Application"), applicationsOf(catalog));
    m_security = makeWords("customFlow/security", Inspector::tr("Security"), securities);
    m_transport = makeCombo("customFlow/transport", Inspector::tr("Transport"));
    for (const Transport transport : valuesOf<Transport>())
        m_transport->addItem(QString(nameOf(transport)), int(transport));
    connect(m_transport, &QComboBox::currentIndexChanged, this, &CustomFlowDialog::refresh);
    for (QComboBox *combo : {m_application, m_security})
        connect(combo, &QComboBox::currentTextChanged, this, &CustomFlowDialog::refresh);
    form->addRow(Inspector::tr("T&ransport:"), m_transport);
    form->addRow(Inspector::tr("&Application:"), m_application);
    form->addRow(Inspector::tr("&Security:"), m_security);
    form->addRow(Inspector::tr("&Destination ports:"), m_ports);
    form->addRow(Inspector::tr("S&ource ports:"), m_sourcePorts);
    form->addRow(Inspector::tr("&Id in the file:"), m_id);
}

void CustomFlowDialog::buildForm()
{
    const Terms &terms = m_document->catalog().terms;
    m_ports = makeLine("customFlow/ports", Inspector::tr("Destination ports"));
    m_ports->setPlaceholderText(QStringLiteral("443, 50000-59999"));
    m_sourcePorts = makeLine("customFlow/sourcePorts", Inspector::tr("Source ports"));
    m_sourcePorts->setPlaceholderText(shownPorts({}));
    m_id = makeLine("customFlow/id", Inspector::tr("Id in the file"));
    m_id->setAccessibleDescription(expectedAt(QStringLiteral("id")));
    m_id->setReadOnly(!m_isNew); // the number of the flow hangs on it
    for (QLineEdit *line : {m_ports, m_sourcePorts, m_id})
        connect(line, &QLineEdit::textChanged, this, &CustomFlowDialog::refresh);
    m_firewall = makeCombo("customFlow/firewall", Inspector::tr("Firewall"));
    for (const Firewall firewall : valuesOf<Firewall>())
        m_firewall->addItem(capitalized(terms.firewalls.value(firewall).in(m_language)),
                            int(firewall));
    connect(m_firewall, &QComboBox::currentIndexChanged, this, [this] {
        nameAny();
        refresh();
    });
    auto *swap = new QPushButton(Inspector::tr("Swap the &ends"));
    swap->setObjectName(QStringLiteral("customFlow/swap"));
    swap->setAutoDefault(false);
    connect(swap, &QPushButton::clicked, this, &CustomFlowDialog::swapEnds);

    auto *left = new QFormLayout;
    left->setVerticalSpacing(8);
    left->addRow(Inspector::tr("Fro&m:"),
                 buildEnd(m_from, "customFlow/from", Inspector::tr("From (opens the connection)")));
    left->addRow(Inspector::tr("&To:"), buildEnd(m_to, "customFlow/to", Inspector::tr("To")));
    left->addRow(QString(), swap);
    left->addRow(Inspector::tr("Firewa&ll:"), m_firewall);
    addProtocol(left);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left, 1);
    columns->addLayout(buildTexts(), 1);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(10);
    whole->addLayout(columns);
    addResult(whole);
}

QLayout *CustomFlowDialog::buildTexts()
{
    m_comment = new BilingualEdit(QStringLiteral("customFlow/comment"),
                                  Inspector::tr("What it is for"), BilingualEdit::Shape::Paragraph);
    m_justification =
        new BilingualEdit(QStringLiteral("customFlow/justification"),
                          Inspector::tr("Justification"), BilingualEdit::Shape::Paragraph);
    auto *right = new QVBoxLayout;
    const auto addText = [&](BilingualEdit *edit, const QString &caption) {
        auto *label = new QLabel(caption);
        label->setBuddy(edit);
        right->addWidget(label);
        right->addWidget(edit);
        connect(edit, &BilingualEdit::edited, this, &CustomFlowDialog::refresh);
    };
    addText(m_comment, Inspector::tr("&What it is for:"));
    addText(m_justification, Inspector::tr("&Justification:"));
    right->addStretch(1);
    return right;
}

// What was understood, what is wrong, and the buttons.
void CustomFlowDialog::addResult(QVBoxLayout *whole)
{
    m_sentence = new QLabel;
    m_sentence->setObjectName(QStringLiteral("customFlow/sentence"));
    m_problems = new QLabel;
    m_problems->setObjectName(QStringLiteral("customFlow/problems"));
    QPalette red = m_problems->palette();
    red.setColor(QPalette::WindowText, errorColor(red));
    m_problems->setPalette(red);
    for (QLabel *label : {m_sentence, m_problems}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(m_isNew ? Inspector::tr("Add") : Inspector::tr("Change"),
                              QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("customFlow/ok"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomFlowDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    whole->addWidget(m_sentence);
    whole->addWidget(m_problems);
    whole->addStretch(1);
    whole->addWidget(buttons);
    m_ok->setDefault(true); // once it is in the dialog
}

// As a reader of the language looks for a name; Any stands first. Sorted once for both ends: a plan
// may have thousands of partners.
void CustomFlowDialog::fillNodes(QComboBox *combo)
{
    if (combo == m_to.node) {
        for (int i = 0; i < m_from.node->count(); ++i)
            combo->addItem(m_from.node->itemText(i), m_from.node->itemData(i));
        return;
    }
    const QCollator collator = collatorOf(m_language);
    struct Entry
    {
        QCollatorSortKey key;
        QString label;
        QString id;
    };
    std::vector<Entry> entries;
    for (const Node &node : m_document->topology().nodes) {
        const QString label = nodeLabel(node, m_document->catalog()).in(m_language);
        if (node.type() != NodeType::Note)
            entries.push_back({collator.sortKey(label), label, node.id.value});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.key < b.key; });
    combo->addItem(QString(), QString());
    for (const Entry &entry : entries)
        combo->addItem(entry.label, entry.id);
}

} // namespace portolan
