#include "cli/output.h"

#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace portolan {

namespace {

constexpr qsizetype linesShown = 20;

// One error is one line, whatever a file name or a value in it holds.
QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029))
            c = u' ';
    }
    return line;
}

QString placeText(const Place &place)
{
    if (place.file.isEmpty())
        return {};
    QString text = place.file;
    if (place.line > 0)
        text += u':' + QString::number(place.line) + u':' + QString::number(place.column);
    text += QLatin1String(": ");
    if (place.line == 0 && !place.pointer.isEmpty())
        text += place.pointer + QLatin1String(": ");
    return text;
}

} // namespace

void prepareStreams()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
}

Result<Done> writeToStdout(const QByteArray &bytes)
{
    QFile file;
    if (file.open(stdout, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.flush())
        return Done{};
    return Error{ErrorKind::Output,
                 {},
                 {"cli",
                  QT_TRANSLATE_NOOP("cli", "standard output cannot be written: %1"),
                  {BilingualText::same(file.errorString())}}};
}

void printNote(const QString &text)
{
    const QByteArray line = "portolan-cli: " + oneLine(text).toUtf8() + '\n';
    // Nothing is left to tell where stderr itself cannot be written.
    (void)std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void printErrors(const Errors &errors, Language language, const QString &usageHint)
{
    const qsizetype shown = std::min(errors.size(), linesShown);
    for (const Error &error : errors.first(shown)) {
        QString text = placeText(error.place) + error.message.in(language);
        if (error.kind == ErrorKind::Usage)
            text += QLatin1String("; ") + usageHint;
        printNote(text);
    }
    if (errors.size() > shown) {
        const QString file = errors.first().place.file;
        const Message more{
            "cli", QT_TRANSLATE_N_NOOP("cli", "and %n more"), {}, int(errors.size() - shown)};
        printNote((file.isEmpty() ? QString() : file + QLatin1String(": ")) + more.in(language));
    }
}

int exitCodeOf(const Errors &errors)
{
    switch (errors.first().kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Input:
        return 3;
    case ErrorKind::Output:
        break;
    }
    return 4;
}

} // namespace portolan
