#pragma once

#include "desktop/inspector/form.h"

namespace portolan {

/// The form of one node: every property of its type.
Form *makeNodeForm(std::unique_ptr<InspectorTarget> target);
/// The properties that several nodes, of one type or of several, may share: all but names, host
/// names, ids and servers, which are each node's own.
Form *makeSharedForm(std::unique_ptr<InspectorTarget> target);
/// The topology's own settings.
Form *makeSettingsForm(std::unique_ptr<InspectorTarget> target);

} // namespace portolan
