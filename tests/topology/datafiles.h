#pragma once

#include "base/error.h"

#include <QDir>
#include <QFile>
#include <QStringList>

/// The topology files of tests/data, found by listing.
namespace portolan::testing {

inline QString dataFolder(const QString &name)
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/topology/") + name;
}

inline QString sampleFolder()
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples");
}

/// Full paths of the topologies of a folder, by name.
inline QStringList topologiesIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name :
         dir.entryList({QStringLiteral("*.portolan")}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One line an error, as the *.errors files hold them: place and English text.
inline QString describe(const Errors &errors)
{
    QString text;
    for (const Error &error : errors) {
        QString place = error.place.pointer;
        if (error.place.line > 0)
            place = QStringLiteral("%1:%2").arg(error.place.line).arg(error.place.column);
        if (!place.isEmpty())
            text += place + QStringLiteral(": ");
        text += error.message.in(Language::English) + u'\n';
    }
    return text;
}

} // namespace portolan::testing
