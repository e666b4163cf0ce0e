#include "catalog/negotiationreader.h"

#include "base/json.h"

namespace portolan {

namespace {

NegotiationChoice readChoice(FactReader &reader)
{
    NegotiationChoice choice;
    choice.tls = reader.word<Negotiation>(u"tls");
    choice.sasl = reader.word<Negotiation>(u"sasl");
    if (!reader.has(u"dialback"))
        reader.fail(u"dialback", QT_TRANSLATE_NOOP("catalog", "true or false is expected"));
    choice.dialback = reader.optionalFlag(u"dialback").value_or(false);
    return choice;
}

NegotiationOutcome readOutcome(FactReader &reader)
{
    NegotiationOutcome outcome;
    outcome.choice = readChoice(reader);
    outcome.result = reader.both(u"result");
    outcome.finding = reader.optionalText(u"finding");
    // A finding needs its reason, and a reason stands for a finding.
    if (!outcome.finding.isEmpty() || reader.has(u"why"))
        outcome.why = reader.both(u"why");
    if (outcome.finding.isEmpty() && reader.has(u"why"))
        reader.fail(u"why", QT_TRANSLATE_NOOP("catalog", "a reason without a finding"));
    if (const JsonValue *json = reader.take(u"better", false)) {
        FactReader better(reader, *json, u"better");
        outcome.better = readChoice(better);
        better.finish();
    }
    outcome.contradictions = reader.optionalTexts(u"contradictions");
    return outcome;
}

} // namespace

const NegotiationOutcome *NegotiationMatrix::outcome(const NegotiationChoice &choice) const
{
    for (const NegotiationOutcome &outcome : outcomes) {
        if (outcome.choice == choice)
            return &outcome;
    }
    return nullptr;
}

NegotiationMatrix readNegotiation(FactReader &file)
{
    NegotiationMatrix matrix;
    file.objects(u"outcomes", true, [&](FactReader &reader) {
        const NegotiationOutcome outcome = readOutcome(reader);
        if (matrix.outcome(outcome.choice))
            reader.fail(u"tls", QT_TRANSLATE_NOOP("catalog", "the combination stands twice"));
        matrix.outcomes.append(outcome);
    });
    const qsizetype words = valuesOf<Negotiation>().size();
    if (matrix.outcomes.size() != words * words * 2)
        file.fail(u"outcomes",
                  QT_TRANSLATE_NOOP("catalog", "every combination of TLS, SASL and dialback must "
                                               "stand here once"));
    matrix.references = file.optionalTexts(u"references");
    return matrix;
}

Errors checkNegotiation(const Catalog &catalog, const QString &folder)
{
    Errors errors;
    const QString name = QStringLiteral("xmpp-negotiation.json");
    const auto expect = [&](bool exists, const QString &pointer, const QString &id) {
        if (!exists)
            errors.append(
                Error{ErrorKind::Input,
                      {folder + u'/' + name, 0, 0, pointer},
                      {"catalog",
                       QT_TRANSLATE_NOOP("catalog", "%1 refers to “%2”, which does not exist"),
                       {BilingualText::same(name), BilingualText::same(id)},
                       -1}});
    };
    const NegotiationMatrix &matrix = catalog.xmppNegotiation;
    for (qsizetype i = 0; i < matrix.references.size(); ++i) {
        const QString &id = matrix.references.at(i);
        expect(catalog.document(id), QStringLiteral("/references/%1").arg(i), id);
    }
    for (qsizetype i = 0; i < matrix.outcomes.size(); ++i) {
        const NegotiationOutcome &outcome = matrix.outcomes.at(i);
        const QString pointer = QStringLiteral("/outcomes/%1").arg(i);
        expect(outcome.finding.isEmpty() || catalog.findings.contains(outcome.finding),
               pointer + QStringLiteral("/finding"), outcome.finding);
        const NegotiationOutcome *better =
            outcome.better ? matrix.outcome(*outcome.better) : nullptr;
        if (better && better->finding == outcome.finding)
            errors.append(
                Error{ErrorKind::Input,
                      {folder + u'/' + name, 0, 0, pointer + QStringLiteral("/better")},
                      {"catalog",
                       QT_TRANSLATE_NOOP("catalog", "what is better has the same finding"),
                       {},
                       -1}});
        for (qsizetype c = 0; c < outcome.contradictions.size(); ++c) {
            const QString &code = outcome.contradictions.at(c);
            expect(catalog.contradiction(code),
                   pointer + QStringLiteral("/contradictions/%1").arg(c), code);
        }
    }
    return errors;
}

} // namespace portolan
