#pragma once

#include "desktop/inspector/form.h"

namespace portolan {

/// The addresses of one interface: address and prefix, the public address where NAT is used, IPv6.
class InterfaceGroup : public FormPart
{
    Q_OBJECT

public:
    /// IS_EXTERNAL: NAT may stand before it.
    InterfaceGroup(InspectorTarget *target, const QString &pointer, const QString &title,
                   bool isExternal);
    void refresh() override;

private:
    InspectorTarget *m_target;
    QString m_pointer;
    TextField *m_publicAddress;
    QWidget *m_publicRow;
    TextField *m_gateway;
    bool m_isExternal;
};

/// The servers of a pool or reverse proxy, each in a section of its own, with buttons to add and to
/// remove one.
class ServersGroup : public FormPart
{
    Q_OBJECT

public:
    explicit ServersGroup(InspectorTarget *target);
    void refresh() override;

private:
    size_t serverCount() const;
    Section *makeServer(qsizetype index);
    void addServer();
    void removeServer(qsizetype index);

    InspectorTarget *m_target;
    QList<Section *> m_sections;
    QWidget *m_list;
};

/// The virtual addresses of a hardware load balancer; shown where there is one.
class VirtualGroup : public FormPart
{
    Q_OBJECT

public:
    explicit VirtualGroup(InspectorTarget *target);
    void refresh() override;

private:
    InspectorTarget *m_target;
};

} // namespace portolan
