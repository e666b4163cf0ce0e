#pragma once

#include "cli/commandline.h"
#include "setup/setup.h"

namespace portolan {

/// A topology with what follows from it, as the options of a call want it read.
struct Plan
{
    const Catalog *catalog = nullptr;
    Topology topology;
    FlowSet flows;
    QList<Finding> findings;
    SetupPlan setup;
    QDate date;
    ExportLanguage language = ExportLanguage::English;

    /// The request for an export of this plan.
    ExportRequest request() const;
    /// A remark for stderr where the topology has errors, so that a table made of it is not taken
    /// for sound; else empty.
    QString note(const QString &file) const;
};

/// Reads the call's file, applies --profile, --reading and --document, and derives flows and
/// findings. Errors of usage come before the file is read.
Result<Plan> loadPlan(const Call &call);

} // namespace portolan
