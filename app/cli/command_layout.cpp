#include "cli/commands.h"
#include "cli/options.h"
#include "diagram/graphlayout.h"

#include <QFile>

namespace portolan {

namespace {

// As large as a topology file may be.
constexpr qint64 largestGraph = 64 * 1024 * 1024;

Error fileError(const QString &path, const char *source, const QString &argument)
{
    return {ErrorKind::Input, {path, 0, 0, {}}, {"cli", source, {plainText(argument)}, -1}};
}

Result<QByteArray> readGraph(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, QT_TRANSLATE_NOOP("cli", "the file cannot be read: %1"),
                         file.errorString());
    const QByteArray bytes = file.read(largestGraph + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(path, QT_TRANSLATE_NOOP("cli", "the file cannot be read: %1"),
                         file.errorString());
    if (bytes.size() > largestGraph)
        return fileError(path, QT_TRANSLATE_NOOP("cli", "the file is larger than %1 MB"),
                         QString::number(largestGraph / 1024 / 1024));
    return bytes;
}

Result<CommandOutput> run(const Call &call)
{
    const QString previousOption = QStringLiteral("--previous");
    const Result<QString> format = formatOption(call, {QStringLiteral("json")});
    const Result<qsizetype> quality = choiceOption(
        call, QStringLiteral("--quality"), {QStringLiteral("quick"), QStringLiteral("best")});
    const Result<qsizetype> merge = choiceOption(
        call, QStringLiteral("--merge"),
        {QStringLiteral("none"), QStringLiteral("directions"), QStringLiteral("servers")});
    if (const std::optional<Errors> errors = firstErrors(format, quality, merge))
        return *errors;
    const Result<QByteArray> graph = readGraph(call.file());
    if (!graph)
        return graph.errors();
    GraphLayoutOptions options;
    options.quality = *quality == 0 ? LayoutQuality::Quick : LayoutQuality::Best;
    options.merge = MergeMode(*merge);
    if (call.has(previousOption)) {
        const Result<QByteArray> previous = readGraph(call.value(previousOption));
        if (!previous)
            return previous.errors();
        options.previous = previous->isNull() ? QByteArray("") : *previous;
        options.previousFile = call.value(previousOption);
    }
    const Result<QByteArray> geometry = layoutNeutralGraph(*graph, call.file(), options);
    if (!geometry)
        return geometry.errors();
    return CommandOutput{*geometry, 0, {}};
}

} // namespace

Command layoutCommand()
{
    return {QStringLiteral("layout"),
            QStringLiteral("GRAPH"),
            {"cli",
             QT_TRANSLATE_NOOP("cli", "the geometry of a neutral graph, for comparisons"),
             {},
             -1},
            {QStringLiteral("--quality"), QStringLiteral("--merge"), QStringLiteral("--previous")},
            {QStringLiteral("json")},
            run};
}

} // namespace portolan
