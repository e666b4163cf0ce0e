#include "desktop/inspector/sites.h"

#include "desktop/inspector/choices.h"
#include "desktop/inspector/inspectortexts.h"
#include "edit/document.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

/// The first of "site", "site-2" … that no site bears.
QString freshSiteId(const Topology &topology)
{
    const auto isTaken = [&topology](const QString &id) {
        return std::any_of(topology.sites.begin(), topology.sites.end(),
                           [&id](const Site &site) { return site.id == id; });
    };
    QString id = QStringLiteral("site");
    for (int n = 2; isTaken(id); ++n)
        id = QStringLiteral("site-%1").arg(n);
    return id;
}

} // namespace

SitesGroup::SitesGroup(InspectorTarget *target) : m_target(target), m_list(new QWidget)
{
    QVBoxLayout *column = columnOf(this);
    columnOf(m_list);
    column->addWidget(m_list);
    auto *add = new QPushButton(Inspector::tr("Add site"));
    add->setObjectName(QStringLiteral("/sites/add"));
    connect(add, &QPushButton::clicked, this, &SitesGroup::addSite);
    column->addWidget(add, 0, Qt::AlignLeft);
    refresh();
}

qsizetype SitesGroup::siteCount() const
{
    const auto sites = m_target->value(QStringLiteral("/sites"));
    return sites ? qsizetype(sites->items().size()) : 0;
}

Section *SitesGroup::makeSite(qsizetype index)
{
    const QString pointer = QStringLiteral("/sites/%1").arg(index);
    auto *section = new Section(QString());
    auto *remove = new QToolButton;
    remove->setObjectName(pointer + QStringLiteral("/remove"));
    remove->setAutoRaise(true);
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(Inspector::tr("Remove this site"));
    remove->setAccessibleName(Inspector::tr("Remove site %1").arg(index + 1));
    connect(remove, &QToolButton::clicked, this, [this, index] { removeSite(index); });
    section->addAction(remove);
    section->add(new TextField(m_target, pointer + QStringLiteral("/id"),
                               Inspector::tr("Id, as the nodes name it"), TextKind::Required));
    section->add(new BilingualField(m_target, pointer + QStringLiteral("/name"),
                                    Inspector::tr("Name"), BilingualField::Shape::Line));
    const auto pools = [target = m_target] { return nodeChoices(*target, {NodeType::EdgePool}); };
    section->add(new ChoiceField(m_target, pointer + QStringLiteral("/federationRoute"),
                                 Inspector::tr("Federation route"), pools));
    section->add(new ChoiceField(m_target, pointer + QStringLiteral("/xmppRoute"),
                                 Inspector::tr("XMPP route"), pools));
    return section;
}

void SitesGroup::refresh()
{
    const qsizetype count = siteCount();
    while (m_sections.size() > count) {
        Section *last = m_sections.takeLast();
        last->setParent(nullptr); // no longer found among the fields
        last->deleteLater();
    }
    while (m_sections.size() < count) {
        m_sections.append(makeSite(m_sections.size()));
        m_list->layout()->addWidget(m_sections.last());
    }
    const QList<Site> &sites = m_target->document()->topology().sites;
    for (qsizetype i = 0; i < qMin(count, sites.size()); ++i) {
        const QString name = sites.at(i).name.in(m_target->language());
        m_sections.at(i)->setTitle(name.isEmpty() ? sites.at(i).id : name);
    }
}

void SitesGroup::addSite()
{
    const qsizetype index = siteCount();
    const QString pointer = QStringLiteral("/sites/%1").arg(index);
    const QString id = freshSiteId(m_target->document()->topology());
    // The list itself may not be there yet.
    std::vector<JsonValue> sites;
    if (const auto before = m_target->value(QStringLiteral("/sites")))
        sites = before->items();
    sites.push_back(JsonValue::object({{QStringLiteral("id"), JsonValue(id)}}));
    m_target->set(QStringLiteral("/sites"), JsonValue::array(std::move(sites)),
                  Inspector::tr("Add site"), {});
    if (auto *field = findChild<QWidget *>(pointer + QStringLiteral("/id")))
        field->setFocus();
}

void SitesGroup::removeSite(qsizetype index)
{
    m_target->set(QStringLiteral("/sites/%1").arg(index), std::nullopt,
                  Inspector::tr("Remove site"), {});
}

} // namespace portolan
