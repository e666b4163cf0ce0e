#include "desktop/inspector/inspectorpanel.h"

#include "catalog/catalog.h"
#include "desktop/inspector/flowcard.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/inspector/nodeforms.h"
#include "desktop/selection.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr qsizetype mostNames = 24; // in the subtitle, where many nodes are selected

} // namespace

class InspectorPanel::Private
{
public:
    Private(InspectorPanel *panel, Document *document, Selection *selection)
        : m_panel(panel), m_document(document), m_selection(selection)
    {
        auto *layout = new QVBoxLayout(panel);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        m_title = makeLine(QStringLiteral("inspector/title"));
        QFont font = m_title->font();
        font.setPointSizeF(font.pointSizeF() * 1.2);
        font.setWeight(QFont::DemiBold);
        m_title->setFont(font);
        m_title->setContentsMargins(12, 12, 12, 0);
        m_subtitle = makeLine(QStringLiteral("inspector/subtitle"));
        m_subtitle->setForegroundRole(QPalette::PlaceholderText); // follows the theme
        m_subtitle->setContentsMargins(12, 2, 12, 0);
        m_scroll = new QScrollArea;
        m_scroll->setWidgetResizable(true);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(m_title);
        layout->addWidget(m_subtitle);
        layout->addWidget(m_scroll, 1);
        rebuild();
    }

    // What the page shows follows from the selection alone; the same page is kept and refreshed as
    // long as this is the same.
    void update()
    {
        if (shownNodes() == m_nodes && m_selection->flows() == m_flows && m_form &&
            m_flows.isEmpty()) {
            refresh();
        } else {
            rebuild();
        }
    }

    void refresh()
    {
        showTitle();
        m_form->refresh();
    }

    void rebuild()
    {
        const QWidget *focus = m_scroll->widget() ? m_scroll->widget()->focusWidget() : nullptr;
        const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
        m_nodes = shownNodes();
        m_flows = m_selection->flows();
        m_form = nullptr;
        // A page may be rebuilt from one of its own buttons.
        if (QWidget *old = m_scroll->takeWidget()) {
            old->hide();
            old->deleteLater();
        }
        m_scroll->setWidget(makePage());
        showTitle();
        if (!focused.isEmpty()) {
            if (auto *editor = m_scroll->widget()->findChild<QWidget *>(focused))
                editor->setFocus();
        }
    }

    void focusProperty(const QString &pointer)
    {
        if (!m_form)
            return;
        if (QWidget *editor = m_form->focusProperty(pointer))
            m_scroll->ensureWidgetVisible(editor, 12, 60);
    }

    void showNode(const NodeId &node, const QString &pointer)
    {
        if (node.isEmpty())
            m_selection->clear();
        else
            m_selection->selectNode(node);
        focusProperty(pointer);
    }

    bool showsFlows() const { return !m_flows.isEmpty(); }

    Language language = Language::English;

private:
    QLabel *makeLine(const QString &objectName)
    {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setObjectName(objectName);
        return label;
    }

    // In the order of the file, so that the page does not depend on a hash's order.
    QList<NodeId> shownNodes() const
    {
        QList<NodeId> nodes;
        for (const Node &node : m_document->topology().nodes) {
            if (m_selection->nodes().contains(node.id))
                nodes.append(node.id);
        }
        return nodes;
    }

    QWidget *makePage()
    {
        if (m_nodes.isEmpty() && m_flows.size() == 1)
            return makeFlowCard();
        if (m_nodes.size() > 1 || (!m_flows.isEmpty() && m_nodes.size() + m_flows.size() > 1))
            return makeSummary();
        auto target = makeTarget();
        m_form = m_nodes.isEmpty() ? makeSettingsForm(std::move(target))
                                   : makeNodeForm(std::move(target));
        if (auto *id = m_form->findChild<IdField *>()) {
            connect(id, &IdField::renamed, m_panel,
                    [this](const NodeId &, const NodeId &to) { m_selection->selectNode(to); });
        }
        return m_form;
    }

    QWidget *makeFlowCard()
    {
        auto *card = new FlowCard(m_document, *m_flows.cbegin(), language);
        connect(card, &FlowCard::propertyRequested, m_panel,
                [this](const NodeId &node, const QString &pointer) { showNode(node, pointer); });
        return card;
    }

    std::unique_ptr<InspectorTarget> makeTarget() const
    {
        auto target = std::make_unique<InspectorTarget>(m_document, m_nodes, language);
        target->findUsages = [selection = m_selection](const QString &text) {
            emit selection->usagesRequested(text);
        };
        return target;
    }

    QWidget *makeSummary()
    {
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 12);
        if (m_flows.isEmpty()) {
            m_form = makeSharedForm(makeTarget());
            layout->addWidget(m_form);
        }
        if (!m_nodes.isEmpty()) {
            auto *remove =
                new QPushButton(Inspector::tr("Delete %Ln node(s)", nullptr, int(m_nodes.size())));
            remove->setObjectName(QStringLiteral("inspector/delete"));
            auto *row = new QVBoxLayout;
            row->setContentsMargins(12, 12, 12, 0);
            row->addWidget(remove, 0, Qt::AlignLeft);
            layout->addLayout(row);
            connect(remove, &QPushButton::clicked, m_panel,
                    [this, nodes = m_nodes] { m_document->removeNodes(nodes); });
        }
        layout->addStretch(1);
        return page;
    }

    void showTitle()
    {
        const Catalog &catalog = m_document->catalog();
        const Topology &topology = m_document->topology();
        QString title;
        QString subtitle;
        if (m_nodes.size() == 1 && m_flows.isEmpty()) {
            const Node *node = topology.node(m_nodes.first());
            title = nodeLabel(*node, catalog).in(language);
            subtitle = catalog.terms.nodeTypes.value(node->type()).in(language);
        } else if (m_nodes.isEmpty() && m_flows.size() == 1) {
            title = Inspector::tr("Flow");
        } else if (!m_nodes.isEmpty() || !m_flows.isEmpty()) {
            title = summaryTitle();
            QStringList labels;
            for (const NodeId &id : m_nodes.mid(0, mostNames))
                labels.append(nodeLabel(*topology.node(id), catalog).in(language));
            subtitle = labels.join(QLatin1String(", "));
            if (m_nodes.size() > mostNames)
                subtitle =
                    Inspector::tr("%1 and %Ln more", nullptr, int(m_nodes.size() - mostNames))
                        .arg(subtitle);
        } else {
            title = Inspector::tr("Topology");
            subtitle = topology.title.in(language);
        }
        m_title->setText(title);
        m_subtitle->setText(subtitle == title ? QString() : subtitle);
        m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    }

    QString summaryTitle() const
    {
        QStringList parts;
        if (!m_nodes.isEmpty())
            parts.append(Inspector::tr("%Ln node(s)", nullptr, int(m_nodes.size())));
        if (!m_flows.isEmpty())
            parts.append(Inspector::tr("%Ln flow(s)", nullptr, int(m_flows.size())));
        return parts.join(QLatin1String(", "));
    }

    InspectorPanel *m_panel;
    Document *m_document;
    Selection *m_selection;
    QLabel *m_title;
    QLabel *m_subtitle;
    QScrollArea *m_scroll;
    Form *m_form = nullptr; ///< of nodes or settings; null where a flow is shown
    QList<NodeId> m_nodes;
    QSet<FlowId> m_flows;
};

InspectorPanel::InspectorPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, document, selection))
{
    setMinimumWidth(240);
    connect(document, &Document::changed, this, [this](const DocumentChange &change) {
        if (!d->showsFlows() || !change.affectsFlows())
            d->update();
    });
    connect(document, &Document::flowsChanged, this, [this] {
        if (d->showsFlows())
            d->update();
    });
    connect(selection, &Selection::changed, this, [this] { d->update(); });
    connect(selection, &Selection::propertyRequested, this,
            [this](const NodeId &node, const QString &pointer) { d->showNode(node, pointer); });
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::setLanguage(Language language)
{
    if (language == d->language)
        return;
    d->language = language;
    d->rebuild();
}

void InspectorPanel::focusProperty(const QString &pointer)
{
    d->focusProperty(pointer);
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->rebuild();
    QWidget::changeEvent(event);
}

} // namespace portolan
