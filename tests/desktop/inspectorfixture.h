#pragma once

#include "desktop/inspector/inspectorpanel.h"
#include "desktop/selection.h"
#include "edit/document.h"
#include "topology/topologyfile.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

/// A panel over a document with one node of every type, and what a person does with its editors.
namespace portolan {

inline NodeId idOf(NodeType type)
{
    return NodeId(QString(nameOf(type)));
}

inline QJsonValue valueAt(const QByteArray &json, const QString &pointer)
{
    QJsonValue at = QJsonDocument::fromJson(json).object();
    for (const QString &step : pointer.split(u'/', Qt::SkipEmptyParts))
        at = at.isArray() ? at.toArray().at(step.toInt()) : at.toObject().value(step);
    return at;
}

// Keys for Latin letters; whatever no key of a test has comes as from an input method.
inline void typeText(QWidget *editor, const QString &text)
{
    const bool latin = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < u'\x7f'; });
    if (latin) {
        QTest::keyClicks(editor, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(editor, &event);
}

// What a person does: types over what is there, ticks, or picks from the list.
inline void enter(QWidget *editor, const QString &input)
{
    editor->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->selectAll();
        if (input.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            typeText(line, input);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->selectAll();
        for (QChar c : input) {
            if (c == u'\n')
                QTest::keyClick(text, Qt::Key_Return);
            else
                typeText(text, QString(c));
        }
    } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->click();
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(input));
        QVERIFY2(combo->currentIndex() >= 0, qPrintable(input));
        emit combo->activated(combo->currentIndex());
    } else {
        QFAIL("no editor");
    }
}

inline QString shown(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text();
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (auto *box = qobject_cast<QCheckBox *>(editor))
        return box->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    auto *combo = qobject_cast<QComboBox *>(editor);
    return combo ? combo->currentData().toString() : QString();
}

class InspectorFixture : public QObject
{
protected:
    void setUp();
    void tearDown();
    QWidget *editor(const QString &name) const { return m_panel->findChild<QWidget *>(name); }
    QLabel *error(const QString &pointer) const
    {
        return m_panel->findChild<QLabel *>(pointer + QStringLiteral("/error"));
    }
    QString title() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("inspector/title"))->text();
    }
    QByteArray nodeJson(NodeType type) const
    {
        return writeNode(*m_document->topology().node(idOf(type)));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<InspectorPanel> m_panel;
};

inline void InspectorFixture::setUp()
{
    Topology topology;
    topology.title = BilingualText::same(QStringLiteral("Test"));
    for (NodeType type :
         {NodeType::FrontEndPool, NodeType::Director, NodeType::EdgePool, NodeType::ReverseProxy,
          NodeType::FederationPartner, NodeType::HostingProvider, NodeType::PublicImProvider,
          NodeType::XmppPartner, NodeType::ExternalUsers, NodeType::Note})
        topology.nodes.push_back(newNode(topology, type));
    m_document = std::make_unique<Document>(builtInCatalog());
    m_document->reset(topology);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<InspectorPanel>(m_document.get(), m_selection.get());
    m_panel->resize(320, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

inline void InspectorFixture::tearDown()
{
    m_panel.reset();
    m_selection.reset();
    m_document.reset();
}

} // namespace portolan
