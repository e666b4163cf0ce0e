#pragma once

#include "base/localtext.h"
#include "base/message.h"

#include <QDate>
#include <QList>

#include <memory>

namespace portolan {

class Catalog;
struct Flow;

/// flowSentence() of many flows in one language. CATALOG must outlive it.
class FlowSentences
{
public:
    FlowSentences(const Catalog &catalog, Language language);
    ~FlowSentences();
    FlowSentences(const FlowSentences &) = delete;
    FlowSentences &operator=(const FlowSentences &) = delete;

    QString of(const Flow &flow) const;
    /// The same in the order in which it is looked for by ear, without verb and comment: "Flow
    /// F-012, SIP over MTLS, TCP 5061, from … to …, external firewall".
    QString spoken(const Flow &flow) const;

private:
    std::unique_ptr<class SentenceWriter> m_writer;
};

/// A text of both languages with `%1` … `%9` replaced by the arguments, in each language its own.
BilingualText filledIn(const BilingualText &text, const QList<BilingualText> &arguments);

/// "Out of service since 30 June 2014."
BilingualText endedNote(QDate ended);

} // namespace portolan
