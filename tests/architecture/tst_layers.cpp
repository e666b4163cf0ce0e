// The walls between the libraries, read from the sources: what the build cannot see.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString sourceDir = QStringLiteral(PORTOLAN_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(sourceDir + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

// The table of packaging/cmake/PortolanTargets.cmake, the one that the build links by.
QMap<QString, QStringList> readTable(const QString &variable)
{
    const QString text =
        textOf(sourceDir + QStringLiteral("/packaging/cmake/PortolanTargets.cmake"));
    const QRegularExpression line(QStringLiteral("set\\(%1_(\\w+)\\s+([^)]*)\\)").arg(variable));
    QMap<QString, QStringList> table;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        table[match.captured(1)] =
            match.captured(2).remove(u'"').simplified().split(u' ', Qt::SkipEmptyParts);
    }
    return table;
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(textOf(path)); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyFolderIsInTheTable();
    void includesStayInsideTheRow();
    void coreLibrariesNeedQtCoreOnly();
    void libNeverIncludesWidgets();
    void commandLineNeverIncludesWidgets();
    void headersBeginWithPragmaOnce();
    void filesStayShort();
    void onlyAgreedTopLevelFolders();
};

void TestLayers::everyFolderIsInTheTable()
{
    const auto table = readTable(QStringLiteral("PORTOLAN_MAY_USE"));
    QVERIFY(table.size() >= 7);
    const QStringList folders =
        QDir(sourceDir + QStringLiteral("/lib")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString &folder : folders)
        QVERIFY2(table.contains(folder), qPrintable(folder));
}

void TestLayers::includesStayInsideTheRow()
{
    const auto table = readTable(QStringLiteral("PORTOLAN_MAY_USE"));
    int seen = 0;
    for (const QString &path : sourcesBelow(QStringLiteral("lib"))) {
        const QString layer =
            QDir(sourceDir + QStringLiteral("/lib")).relativeFilePath(path).section(u'/', 0, 0);
        for (const QString &include : includesOf(path)) {
            const QString other = include.section(u'/', 0, 0);
            if (!include.contains(u'/') || !table.contains(other))
                continue;
            ++seen;
            QVERIFY2(other == layer || table.value(layer).contains(other),
                     qPrintable(path + QStringLiteral(" includes ") + include));
        }
    }
    QVERIFY(seen > 50);
}

void TestLayers::coreLibrariesNeedQtCoreOnly()
{
    static const QRegularExpression gui(QStringLiteral(
        "^(QtGui/.*|QtSvg/.*|QPainter.*|QColor|QFont.*|QImage|QPixmap|QGuiApplication|QUndo.*|"
        "QPdfWriter|QSvg.*|QIcon|QBrush|QPen|QTextDocument)$"));
    const auto qt = readTable(QStringLiteral("PORTOLAN_QT"));
    for (auto it = qt.begin(); it != qt.end(); ++it) {
        if (it.value().contains(QStringLiteral("Qt6::Gui")))
            continue;
        for (const QString &path : sourcesBelow(QStringLiteral("lib/") + it.key())) {
            for (const QString &include : includesOf(path))
                QVERIFY2(!gui.match(include).hasMatch(),
                         qPrintable(path + QStringLiteral(" includes ") + include));
        }
    }
}

static void expectNoWidgets(const QString &folder)
{
    static const QRegularExpression widgets(QStringLiteral(
        "^(Qt(Widgets|PrintSupport)/"
        ".*|Q(Widget|Application|MainWindow|Dialog|Label|(Box|HBox|VBox|Grid|Form|Stacked)?Layout|"
        "Graphics(Item|Scene|View)|Printer|MessageBox))$"));
    for (const QString &path : sourcesBelow(folder)) {
        for (const QString &include : includesOf(path)) {
            QVERIFY2(!widgets.match(include).hasMatch(),
                     qPrintable(path + QStringLiteral(" includes ") + include));
        }
    }
}

void TestLayers::libNeverIncludesWidgets()
{
    expectNoWidgets(QStringLiteral("lib"));
}
void TestLayers::commandLineNeverIncludesWidgets()
{
    expectNoWidgets(QStringLiteral("app/cli"));
}

void TestLayers::headersBeginWithPragmaOnce()
{
    for (const QString &folder : {QStringLiteral("lib"), QStringLiteral("app")}) {
        for (const QString &path : sourcesBelow(folder)) {
            if (path.endsWith(QLatin1String(".h")))
                QVERIFY2(textOf(path).startsWith(QLatin1String("#pragma once\n")),
                         qPrintable(path));
        }
    }
}

void TestLayers::filesStayShort()
{
    for (const QString &folder :
         {QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests")}) {
        for (const QString &path : sourcesBelow(folder)) {
            const auto lines = textOf(path).count(u'\n');
            QVERIFY2(lines <= 450, qPrintable(QStringLiteral("%1: %2 lines").arg(path).arg(lines)));
        }
    }
}

void TestLayers::onlyAgreedTopLevelFolders()
{
    const QStringList agreed = {QStringLiteral("app"),       QStringLiteral("lib"),
                                QStringLiteral("resources"), QStringLiteral("translations"),
                                QStringLiteral("tests"),     QStringLiteral("packaging"),
                                QStringLiteral("build"),     QStringLiteral("out")};
    const QStringList folders = QDir(sourceDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(agreed.contains(folder) || folder.startsWith(QLatin1String("build")),
                 qPrintable(folder));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
