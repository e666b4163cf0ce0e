#include "cli/plan.h"

#include "cli/options.h"
#include "exchange/exportformats.h"
#include "flows/deriveflows.h"
#include "flows/findings.h"
#include "topology/topologyfile.h"

#include <algorithm>

namespace portolan {

namespace {

struct Overrides
{
    QString product;
    std::optional<Reading> reading;
    QString document;
};

// Only a document with tables can be read to the letter.
QStringList readableDocuments(const Catalog &catalog)
{
    QStringList ids;
    for (const SourceDocument &document : catalog.documents) {
        if (!document.tables.isEmpty())
            ids.append(document.id);
    }
    return ids;
}

Error unknownValue(const QString &option, const QString &value, const QStringList &known)
{
    return usageError(
        QT_TRANSLATE_NOOP("cli", "unknown value \"%1\" of %2; expected %3"),
        {plainText(value), plainText(option), plainText(known.join(QLatin1String(", ")))});
}

Result<Overrides> readOverrides(const Call &call, const Catalog &catalog)
{
    Overrides overrides;
    const QString profile = QStringLiteral("--profile");
    const QString reading = QStringLiteral("--reading");
    const QString document = QStringLiteral("--document");
    if (call.has(profile)) {
        QStringList known;
        for (const Product &product : catalog.products)
            known.append(product.id);
        overrides.product = call.value(profile);
        if (!known.contains(overrides.product))
            return unknownValue(profile, overrides.product, known);
    }
    if (call.has(reading)) {
        overrides.reading = fromName<Reading>(call.value(reading));
        if (!overrides.reading)
            return unknownValue(reading, call.value(reading),
                                {nameOf(Reading::Documented), nameOf(Reading::Recommended)});
    }
    if (call.has(document)) {
        overrides.document = call.value(document);
        const QStringList known = readableDocuments(catalog);
        if (!known.contains(overrides.document))
            return unknownValue(document, overrides.document, known);
    }
    return overrides;
}

void apply(const Overrides &overrides, Topology &topology)
{
    if (!overrides.product.isEmpty())
        topology.product = overrides.product;
    if (overrides.reading)
        topology.reading = *overrides.reading;
    if (!overrides.document.isEmpty())
        topology.document = overrides.document;
}

Error missingDocument(const QString &file, const Topology &topology, const Catalog &catalog)
{
    return {ErrorKind::Input,
            {file, 0, 0, QStringLiteral("/document")},
            {"cli",
             QT_TRANSLATE_NOOP("cli", "unknown document \"%1\"; expected %2"),
             {plainText(topology.document),
              plainText(readableDocuments(catalog).join(QLatin1String(", ")))}}};
}

} // namespace

ExportRequest Plan::request() const
{
    ExportRequest request;
    request.topology = &topology;
    request.catalog = catalog;
    request.flows = &flows;
    request.findings = &findings;
    request.setup = &setup;
    request.language = language;
    request.date = date;
    return request;
}

QString Plan::note(const QString &file) const
{
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding &f) {
        return f.severity == Severity::Error;
    });
    if (errors == 0)
        return {};
    const Language shown =
        language == ExportLanguage::Russian ? Language::Russian : Language::English;
    const Message message{
        "cli",
        QT_TRANSLATE_N_NOOP("cli", "the topology has %n error(s); portolan-cli check names them"),
        {},
        int(errors)};
    return file + QLatin1String(": ") + message.in(shown);
}

Result<Plan> loadPlan(const Call &call)
{
    const Result<ExportLanguage> language = languageOption(call);
    const Result<QDate> date = dateOption(call);
    if (const std::optional<Errors> errors = firstErrors(language, date))
        return *errors;
    const Result<const Catalog *> catalog = catalogOption(call);
    if (!catalog)
        return catalog.errors();
    Plan plan;
    plan.catalog = *catalog;
    plan.language = *language;
    plan.date = *date;
    const Result<Overrides> overrides = readOverrides(call, *plan.catalog);
    if (!overrides)
        return overrides.errors();
    Result<Topology> topology = readTopologyFile(call.file());
    if (!topology)
        return topology.errors();
    plan.topology = std::move(topology).value();
    apply(*overrides, plan.topology);
    if (plan.topology.reading == Reading::Documented && !plan.topology.document.isEmpty() &&
        !readableDocuments(*plan.catalog).contains(plan.topology.document))
        return missingDocument(call.file(), plan.topology, *plan.catalog);
    plan.flows = deriveFlows(plan.topology, *plan.catalog, plan.date);
    plan.findings = findFindings(plan.topology, *plan.catalog, plan.flows, plan.date);
    plan.setup = makeSetupPlan(plan.topology, *plan.catalog, builtInSetupFacts(), plan.date);
    return plan;
}

} // namespace portolan
