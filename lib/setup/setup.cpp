#include "setup/setup.h"

#include "setup/setupcontext.h"

namespace portolan {

template<> const QList<QLatin1String> &namesOf<RecordType>()
{
    static const QList<QLatin1String> names = {QLatin1String("A"), QLatin1String("AAAA"),
                                               QLatin1String("CNAME"), QLatin1String("SRV")};
    return names;
}

namespace {

// What holds for all tables is said once, before what single rows lack.
void addDomainRemark(const SetupContext &context, SetupPlan &plan)
{
    const bool concerned = !context.nodes(NodeType::EdgePool).isEmpty() ||
                           !context.nodes(NodeType::ReverseProxy).isEmpty();
    if (!concerned || !context.domainsAreGuessed())
        return;
    const BilingualText text =
        context.domains().isEmpty()
            ? context.text(SetupText::NoDomain)
            : context.text(
                  SetupText::DomainFromAccessName,
                  {{QStringLiteral("domain"), BilingualText::same(context.domains().first())}});
    plan.remarks.append({text, {}, QStringLiteral("/sipDomains")});
}

} // namespace

SetupPlan makeSetupPlan(const Topology &topology, const Catalog &catalog, const SetupFacts &facts,
                        QDate today)
{
    const SetupContext context(topology, catalog, facts, today);
    SetupPlan plan;
    addDomainRemark(context, plan);
    addDnsRecords(context, plan);
    addCertificates(context, plan);
    addCmdlets(context, plan);
    return plan;
}

} // namespace portolan
