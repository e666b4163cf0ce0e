#pragma once

#include "base/error.h"
#include "catalog/catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

/// What the tests of the catalogue share.
namespace portolan::testing {

inline QString catalogFolder()
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/catalog");
}

/// The files of the catalogue, relative to its folder.
inline QStringList catalogFiles()
{
    QStringList files;
    for (const char *folder : {"", "documents/"}) {
        const QString prefix = QString::fromLatin1(folder);
        const QDir dir(catalogFolder() + u'/' + prefix);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files))
            files.append(prefix + name);
    }
    return files;
}

/// The object of a JSON file; empty where the file is none.
inline QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

inline bool hasCyrillic(const QString &text)
{
    static const QRegularExpression cyrillic(QStringLiteral("\\p{Cyrillic}"));
    return text.contains(cyrillic);
}

/// One line an error: file, pointer, text.
inline QString describe(const Errors &errors)
{
    QString text;
    for (const Error &error : errors) {
        text +=
            QStringLiteral("%1 %2 %3\n")
                .arg(error.place.file, error.place.pointer, error.message.in(Language::English));
    }
    return text;
}

} // namespace portolan::testing
