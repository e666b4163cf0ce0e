#pragma once

#include "base/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

/// The manual's pages as files, for the tests that hold its statements against the program.
namespace portolan {

inline const QString helpFolder = QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/help");

inline QString helpText(const QString &path)
{
    QFile file(helpFolder + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "en/canvas.html" and so on, sorted.
inline QStringList helpFiles(Language language)
{
    const QString code = languageCode(language);
    QStringList files = QDir(helpFolder + u'/' + code).entryList(QDir::Files, QDir::Name);
    for (QString &file : files)
        file.prepend(code + u'/');
    return files;
}

inline QString unescaped(QString text)
{
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// What the pattern's first group holds, wherever it stands in the text.
inline QStringList allOf(const QString &pattern, const QString &text)
{
    const QRegularExpression wanted(pattern, QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto it = wanted.globalMatch(text); it.hasNext();)
        found.append(unescaped(it.next().captured(1)));
    return found;
}

} // namespace portolan
