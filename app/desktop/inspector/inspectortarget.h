#pragma once

#include "base/error.h"
#include "base/json.h"
#include "base/strongid.h"
#include "topology/topology.h"

#include <functional>
#include <optional>

namespace portolan {

class Document;

/// What a form edits: one node, several nodes at once (by the properties that all of them have), or
/// (without nodes) the topology's settings. Fields read and write it as the JSON of the file, by
/// pointer: so every check and every error text is the reader's own, and no field needs code of its
/// own.
class InspectorTarget
{
public:
    InspectorTarget(Document *document, QList<NodeId> nodes, Language language);

    Document *document() const { return m_document; }
    const QList<NodeId> &nodes() const { return m_nodes; }
    /// Of error texts and of the catalogue's words.
    Language language() const { return m_language; }
    bool isSettings() const { return m_nodes.isEmpty(); }
    bool isMany() const { return m_nodes.size() > 1; }
    /// The types of the nodes, each once.
    QList<NodeType> types() const;
    /// The first node, or null for the settings.
    const Node *node() const;

    /// Forgets what was read: the document has changed.
    void refresh() { m_json.clear(); }
    /// The value at POINTER of the (first) node; nothing where it is left out.
    std::optional<JsonValue> value(const QString &pointer) const;
    /// True where the nodes differ in it.
    bool isMixed(const QString &pointer) const;
    /// The value of each node.
    std::vector<std::optional<JsonValue>> values(const QString &pointer) const;

    /// Sets or takes out a value as one undo step. Errors have pointers inside the node; then
    /// nothing has changed. A service that needs an interface which a server lacks gives it an
    /// example address.
    Errors set(const QString &pointer, const std::optional<JsonValue> &value, const QString &step,
               const QString &mergeKey);
    /// What a value becomes that was there before, node by node.
    using Change = std::function<std::optional<JsonValue>(const std::optional<JsonValue> &before)>;
    /// The same where every node gets a value of its own.
    Errors setEach(const QString &pointer, const Change &change, const QString &step,
                   const QString &mergeKey);

    /// Who is asked where an address or name is used; nobody unless set.
    std::function<void(const QString &)> findUsages;

private:
    const std::vector<JsonValue> &json() const;
    JsonValue withNamedNodes(const JsonValue &json) const;
    Errors setInSettings(const JsonValue &json, const QString &step, const QString &mergeKey);
    Result<Node> readNode(const JsonValue &json) const;

    Document *m_document;
    QList<NodeId> m_nodes;
    Language m_language;
    mutable std::vector<JsonValue> m_json;
};

} // namespace portolan
