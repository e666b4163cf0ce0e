#include "desktop/e2e/realdesktop.h"

#include "diagram/theme.h"
#include "topology/topologyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace portolan;

namespace {

// Where pictures stay for who wants to look at them.
QString artifact(const QString &name)
{
    QString folder = qEnvironmentVariable("PORTOLAN_ARTIFACTS");
    if (folder.isEmpty())
        folder = QCoreApplication::applicationDirPath() + QLatin1String("/artifacts");
    QDir().mkpath(folder);
    return folder + QLatin1Char('/') + name;
}

// The share of pixels that have exactly this colour.
double share(const QImage &image, const QColor &colour)
{
    qint64 hits = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            hits += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return double(hits) / (double(image.width()) * image.height());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program as a person meets it: a window on an X server, mouse and keys.
class TestE2eWindow : public QObject
{
    Q_OBJECT

private slots:
    void opensEditsSavesAndQuits()
    {
        RealDesktop desktop;
        QVERIFY2(desktop.start(QSize(1600, 1000)), qPrintable(desktop.problem));
        const QString file = desktop.home() + QLatin1String("/edge.portolan");
        const QString sample =
            QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan");
        QVERIFY(QFile::copy(sample, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray before = contentOf(file);
        const auto opened = readTopology(before, file);
        QVERIFY(opened);

        QVERIFY2(desktop.open({file}), qPrintable(desktop.problem));
        QVERIFY2(RealDesktop::waitUntil([&] {
                     return desktop.title().contains(QLatin1String("edge")) ||
                            desktop.title().contains(QLatin1String("Contoso"));
                 }),
                 qPrintable(desktop.title()));

        // The diagram fills the middle: its zones are large areas of the theme's colours.
        const Theme &theme = Theme::light();
        QImage shot;
        QVERIFY2(RealDesktop::waitUntil([&] {
                     shot = desktop.screenshot(artifact(QStringLiteral("window.png")));
                     return share(shot, theme.zoneInternet) > 0.02;
                 }),
                 "the window shows no diagram");
        QCOMPARE(shot.size(), QSize(1600, 1000));
        QVERIFY(share(shot, theme.zonePerimeter) > 0.003);
        QVERIFY(share(shot, theme.zoneInternal) > 0.003);

        // Take the focus to the canvas, move everything, save.
        const QPoint middle(800, 450);
        desktop.click(middle);
        desktop.key(QStringLiteral("ctrl+a"));
        desktop.key(QStringLiteral("shift+Down"));
        desktop.key(QStringLiteral("ctrl+s"));
        QVERIFY2(RealDesktop::waitUntil([&] { return contentOf(file) != before; }),
                 qPrintable(desktop.output()));
        const auto saved = readTopology(contentOf(file), file);
        QVERIFY(saved);
        QCOMPARE(saved->nodes.size(), size_t(6));
        QCOMPARE(saved->positions.size(), 6);
        desktop.screenshot(artifact(QStringLiteral("window-moved.png")));

        // Undo leads back to what was opened, and that can be saved too.
        desktop.key(QStringLiteral("ctrl+z"));
        desktop.key(QStringLiteral("ctrl+s"));
        QVERIFY(RealDesktop::waitUntil([&] {
            const auto undone = readTopology(contentOf(file), file);
            return undone && undone->positions == opened->positions;
        }));

        // Take the Edge pool, which fills the middle, and put it elsewhere.
        desktop.drag(middle, middle + QPoint(0, 40));
        desktop.key(QStringLiteral("ctrl+s"));
        QVERIFY(RealDesktop::waitUntil([&] {
            const auto dragged = readTopology(contentOf(file), file);
            const NodeId edge(QStringLiteral("edge"));
            return dragged && dragged->positions.value(edge) != opened->positions.value(edge);
        }));
        desktop.screenshot(artifact(QStringLiteral("window-dragged.png")));

        // Export what the dialog proposes, under the name that it proposes.
        QVERIFY(desktop.keyToOtherWindow(QStringLiteral("ctrl+e")));
        desktop.screenshot(artifact(QStringLiteral("window-export.png")));
        QVERIFY(desktop.keyToOtherWindow(QStringLiteral("Return")));
        QVERIFY(desktop.keyToOtherWindow(QStringLiteral("Return")));
        QVERIFY(RealDesktop::waitUntil([&] {
            QFileInfoList files =
                QDir(desktop.home()).entryInfoList({QStringLiteral("edge.*")}, QDir::Files);
            // The file itself, and the version before the last save.
            files.removeIf([&](const QFileInfo &info) { return info.filePath().startsWith(file); });
            return files.size() == 1 && files.first().size() > 1000;
        }));

        desktop.key(QStringLiteral("ctrl+q"));
        QVERIFY2(desktop.program().waitForFinished(20000), qPrintable(desktop.output()));
        QCOMPARE(desktop.program().exitStatus(), QProcess::NormalExit);
        QCOMPARE(desktop.program().exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestE2eWindow)
#include "tst_e2e_window.moc"
