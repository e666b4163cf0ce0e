#pragma once

#include "catalog/catalog.h"
#include "catalog/factreader.h"

namespace portolan {

/// Reads xmpp-negotiation.json: every combination of TLS, SASL and dialback must stand there once.
NegotiationMatrix readNegotiation(FactReader &file);

/// What no single file can show: findings, contradictions and documents that do not exist. FOLDER
/// is the catalogue's.
Errors checkNegotiation(const Catalog &catalog, const QString &folder);

} // namespace portolan
