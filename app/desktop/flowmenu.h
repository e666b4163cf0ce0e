#pragma once

#include "base/strongid.h"

class QMenu;
class QWidget;

namespace portolan {

class Document;

/// What a context menu offers to do with one flow: one of the user's own is changed or removed, any
/// other suppressed. ONLY: the row or arrow stands for this flow alone. PARENT: of the dialogs.
void addFlowEditing(QMenu &menu, Document *document, const FlowId &flow, bool only,
                    QWidget *parent);

} // namespace portolan
