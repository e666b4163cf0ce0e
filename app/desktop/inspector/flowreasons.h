#pragma once

#include "base/language.h"
#include "desktop/inspector/inspectortarget.h"
#include "flows/flow.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace portolan {

/// What switches a flow on, each thing with its switch: off is one undoable step, and the flow is
/// gone. What can only be chosen otherwise (a version, a provider) offers the choice.
class FlowReasons : public QWidget
{
    Q_OBJECT

public:
    FlowReasons(Document *document, const Flow &flow, Language language);

signals:
    /// A property of a node, or of the settings where NODE is empty, should be shown.
    void propertyRequested(const portolan::NodeId &node, const QString &pointer);

private:
    void addReason(const Because &reason, const QString &objectName);
    void addSwitch(const Because &reason, const QString &objectName);
    void addProductLink(const Because &reason, const QString &objectName);
    bool addChoice(const Because &reason);
    void addRemoval(const FlowEnd &end);
    void takeAway(const Because &reason);
    QString valueText(const Because &reason) const;
    QString reasonText(const Because &reason) const;
    QString nodeText(const NodeId &id) const;

    Document *m_document;
    Language m_language;
    QVBoxLayout *m_layout;
    std::vector<std::unique_ptr<InspectorTarget>> m_targets; ///< of the choices
};

} // namespace portolan
