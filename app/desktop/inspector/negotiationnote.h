#pragma once

#include "desktop/inspector/field.h"

class QLabel;

namespace portolan {

/// What comes of the negotiation settings of an XMPP partner, and what speaks against them.
class NegotiationNote : public FormPart
{
    Q_OBJECT

public:
    explicit NegotiationNote(InspectorTarget *target);
    void refresh() override;

private:
    InspectorTarget *m_target;
    QLabel *m_result;
    QLabel *m_why;
};

} // namespace portolan
