#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace portolan::testing {

struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QStringList errorLines() const
    {
        return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts);
    }
};

inline const QString sampleFile =
    QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan");

/// Runs portolan-cli to its end; ENVIRONMENT is added to the test's own ("NAME=value").
inline CliRun runCli(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PORTOLAN_CLI), arguments);
    process.waitForFinished(-1);
    CliRun run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace portolan::testing
