#pragma once

#include "topology/topology.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace portolan {

class BilingualEdit;
class Document;

/// One flow of the user's own: who opens what to whom through which firewall, what it is for and
/// why. What the loader would refuse is said at once, and a sentence reads what was understood. One
/// step of the history.
class CustomFlowDialog : public QDialog
{
    Q_OBJECT

public:
    /// FLOW is changed where the document has one with its id, else added. LANGUAGE is that of the
    /// window.
    CustomFlowDialog(Document *document, const CustomFlow &flow, Language language,
                     QWidget *parent = nullptr);

    /// Of the flow that was added or changed.
    FlowId flowId() const;
    void accept() override;

private:
    struct EndEditor
    {
        QComboBox *node;
        QComboBox *interface;
    };

    // customflowform.cpp
    void buildForm();
    QWidget *buildEnd(EndEditor &end, const char *name, const QString &caption);
    void addProtocol(QFormLayout *form);
    QLayout *buildTexts();
    void addResult(QVBoxLayout *whole);
    void fillNodes(QComboBox *combo);
    // customflowdialog.cpp
    void fillInterfaces(EndEditor &end);
    void nameAny();
    void showFlow();
    void swapEnds();
    /// What the fields hold; what is wrong with them is in PROBLEMS, a line each.
    std::optional<CustomFlow> entered(QStringList *problems = nullptr) const;
    QString captionOf(const QString &pointer) const;
    QString sentenceOf(const CustomFlow &flow) const;
    void refresh();

    Document *m_document;
    CustomFlow m_flow; ///< as it was
    Language m_language;
    bool m_isNew;
    EndEditor m_from;
    EndEditor m_to;
    QComboBox *m_firewall;
    QComboBox *m_transport;
    QComboBox *m_application;
    QComboBox *m_security;
    QLineEdit *m_ports;
    QLineEdit *m_sourcePorts;
    QLineEdit *m_id;
    BilingualEdit *m_comment;
    BilingualEdit *m_justification;
    QLabel *m_sentence;
    QLabel *m_problems;
    QPushButton *m_ok;
};

/// Asks for a flow between two nodes, each of which may be empty (Any), and adds it. The id of the
/// new flow; empty where it was given up.
FlowId addCustomFlowBetween(Document *document, const NodeId &from, const NodeId &to,
                            Language language, QWidget *parent);
/// Edits the custom flow that stands behind FLOW; nothing for a flow of a rule.
void editCustomFlow(Document *document, const FlowId &flow, Language language, QWidget *parent);

} // namespace portolan
