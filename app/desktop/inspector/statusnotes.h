#pragma once

#include "desktop/inspector/field.h"

namespace portolan {

/// A line below a choice that says what the reader should know of what is chosen; hidden where
/// there is nothing to say.
class StatusNote : public FormPart
{
    Q_OBJECT

public:
    StatusNote(const QString &objectName, std::function<QString()> text);

    void refresh() override;

private:
    std::function<QString()> m_text;
    QLabel *m_label;
};

/// How far the reference covers the topology's product, and since when it is out of support.
StatusNote *makeOwnProductNote(InspectorTarget *target);
/// Since when a partner's product is out of support.
StatusNote *makePartnerProductNote(InspectorTarget *target);
/// Since when a provider's service has ended, so that its flows are obsolete.
StatusNote *makeEndNote(InspectorTarget *target);

} // namespace portolan
