#include "setup/powershell.h"

#include <algorithm>

namespace portolan {

namespace {

// PowerShell takes ‘ ’ ‚ ‛ for single quotes wherever it takes the straight one.
bool isQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b));
}

// Controls, line and paragraph separators, invisible format characters (among them those that turn
// the direction of writing) and halves of a pair.
bool isUnsafe(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c.isNonCharacter();
    }
}

/// Calls SAFE with every piece that may stand as it is, UNSAFE with every code unit that may not.
template<class Safe, class Unsafe> void walk(const QString &text, Safe safe, Unsafe unsafe)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            safe(text.mid(i++, 2));
        else if (c.isSurrogate() || isUnsafe(c))
            unsafe(c);
        else
            safe(QString(c));
    }
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString powerShellText(const QString &text)
{
    QStringList parts;
    QString quoted;
    bool isOpen = false;
    const auto close = [&] {
        if (isOpen)
            parts.append(u'\'' + quoted + u'\'');
        quoted.clear();
        isOpen = false;
    };
    walk(
        text,
        [&](const QString &piece) {
            isOpen = true;
            quoted += isQuote(piece.at(0)) ? piece + piece : piece;
        },
        [&](QChar c) {
            close();
            // A text at the left makes the whole sum one.
            if (parts.isEmpty())
                parts.append(QStringLiteral("''"));
            parts.append(QStringLiteral("[char]0x%1").arg(c.unicode(), 4, 16, QLatin1Char('0')));
        });
    if (parts.isEmpty())
        isOpen = true;
    close();
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(QLatin1String(" + ")) + u')';
}

QString powerShellComment(const QString &text)
{
    QString line;
    walk(
        text, [&](const QString &piece) { line += piece; },
        [&](QChar c) {
            if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029))
                line += u' ';
        });
    return line.simplified();
}

QString powerShellCommand(const Cmdlet &cmdlet)
{
    QString line = cmdlet.name;
    for (const CmdletArgument &argument : cmdlet.arguments) {
        line += QLatin1String(" -") + argument.name;
        if (argument.flag)
            line += *argument.flag ? QLatin1String(" $true") : QLatin1String(" $false");
        else if (isNumber(argument.text))
            line += u' ' + argument.text;
        else if (!argument.text.isEmpty())
            line += u' ' + powerShellText(argument.text);
    }
    return line;
}

} // namespace portolan
