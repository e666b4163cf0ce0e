#include "diagram/painticons.h"

#include <QFile>
#include <QHash>

namespace portolan {

namespace {

// The colour that the files are drawn in. The application icon uses none of it and stays as it is.
constexpr char drawnColour[] = "#000000";

const QByteArray &iconFile(const QString &name)
{
    static thread_local QHash<QString, QByteArray> files;
    const auto known = files.constFind(name);
    if (known != files.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray data;
    if (file.open(QIODevice::ReadOnly))
        data = file.readAll();
    return *files.insert(name, data);
}

} // namespace

QByteArray tintedIcon(const QString &name, const QColor &colour)
{
    QByteArray data = iconFile(name);
    data.replace(drawnColour, colour.name().toLatin1());
    return data;
}

QByteArray iconShapes(const QString &name, const QColor &colour)
{
    const QByteArray data = tintedIcon(name, colour);
    const qsizetype start = data.indexOf('>', data.indexOf("<svg")) + 1;
    const qsizetype end = data.lastIndexOf("</svg>");
    return start > 0 && end > start ? data.mid(start, end - start).simplified() : QByteArray();
}

} // namespace portolan
