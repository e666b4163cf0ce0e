// What is installed, as a desktop reads it.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString sourceDir = QStringLiteral(PORTOLAN_SOURCE_DIR);

struct Run
{
    int exitCode = -1;
    QString output; // of both channels
};

Run run(const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(-1))
        return {-1, program + QStringLiteral(" does not start")};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

} // namespace

class TestDesktopIntegration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void programsAreInstalled();
    void desktopFileIsValid();
    void metainfoIsValid();
    void bothLanguagesSpeak();
    void iconsHaveAllSizes_data();
    void iconsHaveAllSizes();
    void filesAreKnownByTheirEnding();
    void filesAreKnownByTheirContent_data();
    void filesAreKnownByTheirContent();
    void licencesGoAlong();

private:
    QString typeOf(const QString &path) const;
    QString installed(const char *path) const { return m_folder.filePath(QLatin1String(path)); }

    QTemporaryDir m_folder;
    QStringList m_environment;
};

void TestDesktopIntegration::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Run install = run(QStringLiteral(PORTOLAN_CMAKE),
                            {QStringLiteral("--install"), QStringLiteral(PORTOLAN_BINARY_DIR),
                             QStringLiteral("--prefix"), m_folder.path()});
    QVERIFY2(install.exitCode == 0, qPrintable(install.output));
    const Run update = run(QStringLiteral("update-mime-database"), {installed("share/mime")},
                           {QStringLiteral("PKGSYSTEM_ENABLE_FSYNC=0")});
    QVERIFY2(update.exitCode == 0, qPrintable(update.output));
    // Neither the user's own types nor a desktop that asks its own way.
    m_environment = {QStringLiteral("XDG_DATA_HOME=") + installed("share"),
                     QStringLiteral("HOME=") + m_folder.path(),
                     QStringLiteral("XDG_CURRENT_DESKTOP=X-Generic"),
                     QStringLiteral("DESKTOP_SESSION="),
                     QStringLiteral("KDE_FULL_SESSION="),
                     QStringLiteral("GNOME_DESKTOP_SESSION_ID="),
                     QStringLiteral("DISPLAY=")};
}

QString TestDesktopIntegration::typeOf(const QString &path) const
{
    return run(QStringLiteral("xdg-mime"),
               {QStringLiteral("query"), QStringLiteral("filetype"), path}, m_environment)
        .output.trimmed();
}

void TestDesktopIntegration::programsAreInstalled()
{
    for (const char *program : {"bin/portolan", "bin/portolan-cli"}) {
        const Run version = run(installed(program), {QStringLiteral("--version")},
                                {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
        QVERIFY2(version.exitCode == 0, qPrintable(version.output));
        QVERIFY2(version.output.contains(QLatin1String(PORTOLAN_VERSION)),
                 qPrintable(version.output));
    }
}

void TestDesktopIntegration::desktopFileIsValid()
{
    const QString file = installed("share/applications/portolan.desktop");
    const Run check = run(QStringLiteral("desktop-file-validate"), {file});
    QVERIFY2(check.exitCode == 0 && check.output.isEmpty(), qPrintable(check.output));
    const QByteArray content = contentOf(file);
    QVERIFY(content.contains("Exec=portolan %f\n"));
    QVERIFY(content.contains("MimeType=application/x-portolan;\n"));
    // The name by which the program tells the desktop which entry its windows belong to.
    QVERIFY(contentOf(sourceDir + QStringLiteral("/app/desktop/main.cpp"))
                .contains("setDesktopFileName(QStringLiteral(\"portolan\"))"));
}

void TestDesktopIntegration::metainfoIsValid()
{
    const QString file = installed("share/metainfo/net.portolan.portolan.metainfo.xml");
    const Run check = run(QStringLiteral("appstreamcli"),
                          {QStringLiteral("validate"), QStringLiteral("--no-net"), file});
    QVERIFY2(check.exitCode == 0, qPrintable(check.output));
    // Every release of the changelog, and no other.
    static const QRegularExpression heading(QStringLiteral("^## \\[?(\\d+\\.\\d+\\.\\d+)"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression release(QStringLiteral("<release version=\"([^\"]+)\""));
    const auto versions = [](const QRegularExpression &pattern, const QByteArray &text) {
        QStringList found;
        for (auto it = pattern.globalMatch(QString::fromUtf8(text)); it.hasNext();)
            found.append(it.next().captured(1));
        return found;
    };
    QCOMPARE(versions(release, contentOf(file)),
             versions(heading, contentOf(sourceDir + QStringLiteral("/CHANGELOG.md"))));
}

void TestDesktopIntegration::bothLanguagesSpeak()
{
    const QByteArray desktop = contentOf(installed("share/applications/portolan.desktop"));
    for (const char *key : {"GenericName", "Comment", "Keywords"})
        QVERIFY2(desktop.contains(QByteArray("\n") + key + "=") &&
                     desktop.contains(QByteArray("\n") + key + "[ru]="),
                 key);
    const QByteArray metainfo =
        contentOf(installed("share/metainfo/net.portolan.portolan.metainfo.xml"));
    for (const char *tag : {"summary", "p", "li"}) {
        const qsizetype russian = metainfo.count(QByteArray("<") + tag + " xml:lang=\"ru\">");
        QVERIFY2(russian > 0 && russian == metainfo.count(QByteArray("<") + tag + ">"), tag);
    }
    const QByteArray mime = contentOf(installed("share/mime/packages/portolan.xml"));
    QVERIFY(mime.contains("<comment>") && mime.contains("<comment xml:lang=\"ru\">"));
}

void TestDesktopIntegration::iconsHaveAllSizes_data()
{
    QTest::addColumn<int>("size");
    for (int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << size;
}

void TestDesktopIntegration::iconsHaveAllSizes()
{
    QFETCH(int, size);
    for (const char *name : {"apps/portolan", "mimetypes/application-x-portolan"}) {
        const QImage icon(installed("share/icons/hicolor/") +
                          QStringLiteral("%1x%1/%2.png").arg(size).arg(QLatin1String(name)));
        QCOMPARE(icon.size(), QSize(size, size));
        // Drawn, and with clear corners.
        QVERIFY(qAlpha(icon.pixel(size / 2, size / 2)) == 255);
        QVERIFY(qAlpha(icon.pixel(0, 0)) < 128);
        QVERIFY(QFile::exists(installed("share/icons/hicolor/scalable/") + QLatin1String(name) +
                              QLatin1String(".svg")));
    }
}

void TestDesktopIntegration::filesAreKnownByTheirEnding()
{
    const QDir samples(installed("share/portolan/samples"));
    const QStringList files = samples.entryList(QDir::Files);
    QVERIFY(files.size() >= 6);
    for (const QString &file : files)
        QCOMPARE(typeOf(samples.filePath(file)), QStringLiteral("application/x-portolan"));
    const QString empty = m_folder.filePath(QStringLiteral("new.portolan"));
    write(empty, "");
    QVERIFY(typeOf(empty) != QLatin1String("application/json"));
}

void TestDesktopIntegration::filesAreKnownByTheirContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isTopology");
    QTest::newRow("as we write it")
        << contentOf(sourceDir + QStringLiteral("/resources/samples/standard.portolan")) << true;
    QTest::newRow("in one line") << QByteArray(R"({"format":"portolan-topology","version":1})")
                                 << true;
    QTest::newRow("white space") << QByteArray(
                                        "\n\n   {\n\t\"format\"  :\n \"portolan-topology\"\n}")
                                 << true;
    QTest::newRow("byte order mark")
        << QByteArray("\xef\xbb\xbf{\"format\": \"portolan-topology\"}") << true;
    QTest::newRow("another JSON") << QByteArray(R"({"format": "portolan-catalog"})") << false;
    QTest::newRow("text about it") << QByteArray("portolan-topology is a format") << false;
}

void TestDesktopIntegration::filesAreKnownByTheirContent()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isTopology);
    const QString file = m_folder.filePath(QStringLiteral("without-ending"));
    write(file, content);
    QCOMPARE(typeOf(file) == QLatin1String("application/x-portolan"), isTopology);
}

void TestDesktopIntegration::licencesGoAlong()
{
    QStringList names;
    QDirIterator it(installed("share/doc"), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(QFileInfo(it.next()).fileName());
    QVERIFY(names.contains(QStringLiteral("LICENSE")));
    for (const QString &licence :
         QDir(sourceDir + QStringLiteral("/packaging/licences")).entryList(QDir::Files))
        QVERIFY2(names.contains(licence), qPrintable(licence));
}

QTEST_GUILESS_MAIN(TestDesktopIntegration)
#include "tst_desktopintegration.moc"
