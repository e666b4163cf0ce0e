#pragma once

#include "desktop/inspector/form.h"

namespace portolan {

/// The sites of the topology, each in a section of its own: id, name and the Edge pools that its
/// federation and its XMPP traffic take; with buttons to add and to remove one.
class SitesGroup : public FormPart
{
    Q_OBJECT

public:
    explicit SitesGroup(InspectorTarget *target);
    void refresh() override;

private:
    qsizetype siteCount() const;
    Section *makeSite(qsizetype index);
    void addSite();
    void removeSite(qsizetype index);

    InspectorTarget *m_target;
    QList<Section *> m_sections;
    QWidget *m_list;
};

} // namespace portolan
