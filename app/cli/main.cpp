#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/output.h"

#include <QCoreApplication>

using namespace portolan;

namespace {

// stderr carries our own lines only; Qt's remarks about fonts or locales are none of them.
void dropQtMessages(QtMsgType, const QMessageLogContext &, const QString &) {}

// Read through Qt, which knows the encoding of each system; the object goes at once, since a
// drawing needs one of another kind.
QStringList programArguments(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments().mid(1);
}

Result<Done> deliver(const Call &call, const QByteArray &bytes)
{
    const QString file = call.value(QStringLiteral("-o"));
    return file.isEmpty() ? writeToStdout(bytes) : writeFileAtomically(file, bytes);
}

int fail(const Errors &errors, Language language, const Command *command)
{
    const QString name =
        command ? QLatin1String("portolan-cli ") + command->name : QStringLiteral("portolan-cli");
    const Message hint{"cli", QT_TRANSLATE_NOOP("cli", "see %1 --help"), {plainText(name)}, -1};
    printErrors(errors, language, hint.in(language));
    return exitCodeOf(errors);
}

int runCall(const Call &call, Language language)
{
    Result<CommandOutput> output = CommandOutput{};
    if (call.has(QStringLiteral("--help")))
        output->bytes = helpText(call.command, language).toUtf8();
    else if (call.has(QStringLiteral("--version")))
        output->bytes = versionText().toUtf8();
    else
        output = call.command->run(call);
    if (!output)
        return fail(output.errors(), language, call.command);

    const Result<Done> done = deliver(call, output->bytes);
    if (!done)
        return fail(done.errors(), language, call.command);
    QStringList notes = output->remarks;
    if (!output->note.isEmpty())
        notes.prepend(output->note);
    if (call.has(QStringLiteral("--quiet")))
        notes.clear();
    for (const QString &note : std::as_const(notes))
        printNote(note);
    return output->exitCode;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): where memory ends the process may end too
int main(int argc, char **argv)
{
    qInstallMessageHandler(dropQtMessages);
    prepareStreams();
    const QStringList arguments = programArguments(argc, argv);
    const Language language = messageLanguage(arguments);
    const Result<Call> call = readCall(arguments);
    if (!call)
        return fail(call.errors(), language, findCommand(arguments.value(0)));
    return runCall(*call, language);
}
