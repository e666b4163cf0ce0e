#pragma once

#include "base/bilingualtext.h"
#include "base/vocabulary.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace portolan {

/// One way of agreeing with an XMPP partner.
struct NegotiationChoice
{
    Negotiation tls = Negotiation::Required;
    Negotiation sasl = Negotiation::Required;
    bool dialback = true;

    friend bool operator==(const NegotiationChoice &, const NegotiationChoice &) = default;
};

/// What comes of it. Source: negotiation-settings-for-xmpp-federated-partners.
struct NegotiationOutcome
{
    NegotiationChoice choice;
    BilingualText result; ///< "SASL over TLS or TLS dialback"; for an invalid one that none comes
    QString finding;      ///< code of the finding about it; empty: nothing to say against it
    BilingualText why;    ///< what the finding says; empty where there is none
    /// What to choose instead; nothing where there is no finding, or no better choice in sight.
    std::optional<NegotiationChoice> better;
    QStringList contradictions;

    friend bool operator==(const NegotiationOutcome &, const NegotiationOutcome &) = default;
};

/// The outcomes of all combinations, each once.
struct NegotiationMatrix
{
    QList<NegotiationOutcome> outcomes;
    QStringList references; ///< ids of source documents

    /// Null only in a catalogue that was not read from files.
    const NegotiationOutcome *outcome(const NegotiationChoice &choice) const;
    friend bool operator==(const NegotiationMatrix &, const NegotiationMatrix &) = default;
};

} // namespace portolan
