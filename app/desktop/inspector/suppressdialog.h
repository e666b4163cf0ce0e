#pragma once

#include "base/language.h"
#include "base/strongid.h"

#include <QDialog>

namespace portolan {

class BilingualEdit;
class Document;

/// Why a flow is left out: asked in both languages, wherever a flow is suppressed. Of a flow that
/// is suppressed already it changes the reason. One step of the history.
class SuppressDialog : public QDialog
{
    Q_OBJECT

public:
    SuppressDialog(Document *document, const FlowId &flow, Language language,
                   QWidget *parent = nullptr);
    void accept() override;

private:
    Document *m_document;
    FlowId m_flow;
    BilingualEdit *m_reason;
};

/// LANGUAGE is that of the window.
void askToSuppress(Document *document, const FlowId &flow, Language language, QWidget *parent);

} // namespace portolan
