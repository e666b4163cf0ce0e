#pragma once

#include "base/language.h"
#include "base/strongid.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace portolan {

class Document;
struct Contradiction;
struct Flow;

/// A flow, to read: what it opens, why, and what the documents say. It follows from the topology,
/// so what can be edited here is what switches it on, and whether it is shown at all; only a flow
/// of the user's own is changed itself.
class FlowCard : public QWidget
{
    Q_OBJECT

public:
    FlowCard(Document *document, const FlowId &flow, Language language);

signals:
    /// A property of a node, or of the settings where NODE is empty, should be shown.
    void propertyRequested(const portolan::NodeId &node, const QString &pointer);

private:
    void addFlow(const Flow &flow);
    void addEnds(const Flow &flow);
    void addReasons(const Flow &flow);
    void addSources(const Flow &flow);
    void addContradictions(const Flow &flow);
    QString decisionText(const Contradiction &contradiction) const;
    QString documentTitle(const QString &id) const;
    QString documentsText(const QStringList &ids) const;
    QPushButton *addButton(const QString &text, const char *name);
    void addSuppression();
    void addSuppressed();

    Document *m_document;
    FlowId m_flow;
    Language m_language;
    QVBoxLayout *m_layout;
};

} // namespace portolan
