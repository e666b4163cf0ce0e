#pragma once

#include "desktop/arrangingchecks.h"
#include "desktop/windowfixture.h"

#include "edit/nodeclipboard.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>

namespace portolan {

inline NodeId id(const char *text)
{
    return NodeId(QString::fromLatin1(text));
}

inline const QMimeData &clipboard()
{
    return *QApplication::clipboard()->mimeData();
}

inline QByteArray portolanData()
{
    return clipboard().data(QLatin1String(topologyMimeType));
}

inline void setClipboard(const QString &format, const QByteArray &data)
{
    auto *mime = new QMimeData;
    mime->setData(format, data);
    QApplication::clipboard()->setMimeData(mime);
}

inline bool isBetween(const Flow &flow, const NodeId &a, const NodeId &b)
{
    return (flow.source.node == a && flow.destination.node == b) ||
           (flow.source.node == b && flow.destination.node == a);
}

/// The whole window with a clipboard that holds nothing of others.
struct ClipboardFixture : WindowFixture
{
    void open(const QString &sample = QStringLiteral("standard")) const
    {
        openActive(sample);
        window->canvas()->setFocus();
        QApplication::processEvents();
    }
    void select(const QList<const char *> &names) const
    {
        QSet<NodeId> nodes;
        for (const char *name : names)
            nodes.insert(id(name));
        selection().select(nodes, {});
    }
    void key(Qt::Key key) const { QTest::keyClick(window->canvas(), key, Qt::ControlModifier); }
    const Node &node(const char *name) const
    {
        const Node *found = document().topology().node(id(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    QRectF rectOf(const NodeId &node) const { return rectIn(window->canvas()->diagram(), node); }
    QString hint() const { return child<QLabel>("hint")->text(); }
};

} // namespace portolan
