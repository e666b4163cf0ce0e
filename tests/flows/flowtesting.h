#pragma once

#include "base/json.h"
#include "catalog/catalog.h"
#include "flows/deriveflows.h"
#include "flows/findings.h"
#include "topology/topologyfile.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// What the tests of flows and findings share: cases found by listing, golden texts.
namespace portolan::testing {

/// The day that cases take as today unless their options say otherwise.
inline const QDate caseDay(2026, 1, 15);

inline QString dataFolder(const QString &name)
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/") + name;
}

inline QStringList foldersOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

inline QString errorText(const Errors &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines.append(error.place.pointer + QStringLiteral(": ") +
                     error.message.in(Language::English));
    return lines.join(QLatin1Char('\n'));
}

/// The topology of a file; a file that cannot be read fails the test.
inline Topology topologyOf(const QString &path)
{
    const Result<Topology> topology = readTopologyFile(path);
    if (!topology)
        QTest::qFail(qPrintable(path + QLatin1Char('\n') + errorText(topology.errors())), __FILE__,
                     __LINE__);
    return topology ? *topology : Topology();
}

inline Topology standardTopology(Reading reading)
{
    Topology topology =
        topologyOf(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan"));
    topology.reading = reading;
    return topology;
}

inline FlowSet flowsOf(Topology topology, Reading reading)
{
    topology.reading = reading;
    return deriveFlows(topology, builtInCatalog(), caseDay);
}

inline EdgePool &edgeOf(Topology &topology, const char *id = "edge")
{
    return *topology.node(NodeId(QLatin1String(id)))->as<EdgePool>();
}

inline QStringList idsOf(const FlowSet &flows)
{
    QStringList ids;
    for (const Flow &flow : flows.flows)
        ids.append(flow.id.value);
    return ids;
}

/// The option of a case ("today", "document"), or an empty text.
inline QString caseOption(const QString &folder, const char *key)
{
    const QString path = folder + QStringLiteral("/options.json");
    if (!QFile::exists(path))
        return {};
    const Result<JsonValue> options = readJsonFile(path);
    const JsonValue *value = options ? options->find(QString::fromLatin1(key)) : nullptr;
    return value ? value->toString() : QString();
}

/// True where a run shall write the golden files anew: PORTOLAN_WRITE_GOLDEN=1 in its environment.
inline bool writesGolden()
{
    return qEnvironmentVariableIntValue("PORTOLAN_WRITE_GOLDEN") == 1;
}

/// Compares a text with a golden file, or writes the file where the run asks for it.
inline void compareWithGolden(const QByteArray &text, const QString &path)
{
    if (writesGolden()) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write(text), qint64(text.size()));
        return;
    }
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly),
             qPrintable(path + QStringLiteral(" is missing; see tests/data/flows/README.md")));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> actual = text.split('\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
        QCOMPARE(actual.at(i), expected.at(i));
    QCOMPARE(actual.size(), expected.size());
}

} // namespace portolan::testing
