// The manual says what is so: menus, keys, commands, links and pictures exist, and both languages
// have the same pages.
#include "desktop/help/helppages.h"
#include "desktop/window/shortcutsdialog.h"

#include "helppages.h"
#include "windowfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QProcess>
#include <QSet>
#include <QXmlStreamReader>

using namespace portolan;

namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

QStringList idsOf(const QString &html)
{
    return allOf(QStringLiteral("<h2 id=\"([^\"]*)\">"), html);
}

// Every path of the menus, "File › Export…"; what holds no commands of its own, too.
void collectPaths(const QMenu *menu, const QString &path, QStringList &paths)
{
    paths.append(path);
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        const QString own = path + QStringLiteral(" › ") + plain(action->text());
        if (action->menu())
            collectPaths(action->menu(), own, paths);
        else
            paths.append(own);
    }
}

QStringList menuPaths(const MainWindow &window)
{
    QStringList paths;
    for (const QAction *action : window.menuBar()->actions())
        collectPaths(action->menu(), plain(action->text()), paths);
    return paths;
}

QList<QMenu *> menusOf(const MainWindow &window)
{
    QList<QMenu *> menus;
    for (const QAction *action : window.menuBar()->actions())
        menus.append(action->menu());
    return menus;
}

QString bare(QString text)
{
    static const QRegularExpression end(QStringLiteral("[:… ]+$"));
    return text.remove(u'&').remove(end).toCaseFolded();
}

void collectTerms(const QJsonValue &value, const QString &code, QSet<QString> &texts)
{
    for (const QJsonValue &part : value.toObject())
        collectTerms(part, code, texts);
    texts.insert(bare(value.toObject().value(code).toString()));
}

QSet<QString> programTexts(Language language)
{
    QSet<QString> texts;
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/translations/portolan_ru.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QLatin1String wanted(language == Language::Russian ? "translation" : "source");
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == wanted)
            texts.insert(bare(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    QFile terms(QStringLiteral(":/catalog/terms.json"));
    if (terms.open(QIODevice::ReadOnly))
        collectTerms(QJsonDocument::fromJson(terms.readAll()).object(), languageCode(language),
                     texts);
    return texts;
}

QByteArray where(const QString &file, const QString &what)
{
    return (file + QStringLiteral(": ") + what).toUtf8();
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSamePages();
    void everyFileIsInTheContents();
    void pagesAreWellFormed();
    void menusExist();
    void namesAreTheProgramsOwn();
    void keysExist();
    void commandsRun();
    void linksLeadSomewhere();
    void picturesExistInBothLanguages();
    void pictureMakerMakesThem();
    void everyMappedPlaceExists();
    void glossaryIsInBothLanguages();
    void markedPlacesAreFilled();
};

void TestManual::bothLanguagesHaveTheSamePages()
{
    const QStringList english = helpFiles(Language::English);
    const QStringList russian = helpFiles(Language::Russian);
    QVERIFY(english.size() >= 10);
    QCOMPARE(russian.size(), english.size());
    for (int i = 0; i < english.size(); ++i) {
        QCOMPARE(russian.at(i).mid(3), english.at(i).mid(3));
        const QString en = helpText(english.at(i)), ru = helpText(russian.at(i));
        QCOMPARE(idsOf(ru), idsOf(en));
        // The same in both: rows, commands, keys and menus, counted.
        for (const char *tag :
             {"<tr>", "<li>", "<p>", "<kbd>", "class=\"menu\"", "<img ", "<pre>", "<a href"}) {
            QVERIFY2(en.count(QLatin1String(tag)) == ru.count(QLatin1String(tag)),
                     where(english.at(i), QLatin1String(tag)).constData());
        }
        static const QRegularExpression cyrillic(QStringLiteral("[А-Яа-яЁё]"));
        QVERIFY2(!en.contains(cyrillic), qPrintable(english.at(i)));
        QVERIFY2(ru.contains(cyrillic), qPrintable(russian.at(i)));
    }
}

void TestManual::everyFileIsInTheContents()
{
    QStringList listed;
    const QJsonObject contents =
        QJsonDocument::fromJson(helpText(QStringLiteral("contents.json")).toUtf8()).object();
    for (const QJsonValue &page : contents.value(QLatin1String("pages")).toArray())
        listed.append(QStringLiteral("en/%1.html").arg(page.toString()));
    listed.sort();
    QCOMPARE(listed, helpFiles(Language::English));
}

void TestManual::pagesAreWellFormed()
{
    for (Language language : allLanguages) {
        const HelpPages pages(language, QString());
        for (const HelpPage &page : pages.pages()) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
            QVERIFY2(page.html.count(QLatin1String("<h1>")) == 1, qPrintable(page.id));
            QVERIFY2(page.html.count(QLatin1String("class=\"lead\"")) == 1, qPrintable(page.id));
            QStringList anchors = idsOf(page.html);
            QCOMPARE(anchors.size(), page.sections.size() - 1);
            QCOMPARE(anchors.removeDuplicates(), qsizetype(0));
            // What Qt does not know is not used, and every tag is closed.
            static const QRegularExpression tag(QStringLiteral("<(/?)(\\w+)[^>]*>"));
            QStringList open;
            for (auto it = tag.globalMatch(page.html); it.hasNext();) {
                const auto match = it.next();
                if (match.captured(2) == QLatin1String("img"))
                    continue;
                if (match.captured(1).isEmpty()) {
                    open.append(match.captured(2));
                    continue;
                }
                QVERIFY2(!open.isEmpty(), qPrintable(page.id));
                QCOMPARE(open.takeLast(), match.captured(2));
            }
            QVERIFY2(open.isEmpty(), qPrintable(page.id));
        }
    }
}

void TestManual::menusExist()
{
    WindowFixture fixture;
    for (Language language : allLanguages) {
        fixture.window->setInterfaceLanguage(language);
        const QStringList paths = menuPaths(*fixture.window);
        int seen = 0;
        for (const QString &file : helpFiles(language)) {
            for (const QString &path :
                 allOf(QStringLiteral("<b class=\"menu\">(.*?)</b>"), helpText(file))) {
                ++seen;
                QVERIFY2(paths.contains(path), where(file, path).constData());
            }
        }
        QVERIFY(seen > 30);
    }
}

// What is set in bold is what stands on the screen: a text of the program or a term of the
// catalogue, in the page's language.
void TestManual::namesAreTheProgramsOwn()
{
    for (Language language : allLanguages) {
        const QSet<QString> known = programTexts(language);
        QVERIFY(known.size() > 500);
        int seen = 0;
        for (const QString &file : helpFiles(language)) {
            for (const QString &name : allOf(QStringLiteral("<b>(.*?)</b>"), helpText(file))) {
                ++seen;
                QVERIFY2(known.contains(bare(name)), where(file, name).constData());
            }
        }
        QVERIFY(seen > 15);
    }
}

void TestManual::keysExist()
{
    WindowFixture fixture;
    for (Language language : allLanguages) {
        fixture.window->setInterfaceLanguage(language);
        // The documented keys: a cell may list several, and is itself one of the ways to say them.
        QStringList known;
        const QString table = shortcutsTable(menusOf(*fixture.window));
        for (const QString &cell : allOf(QStringLiteral("class=\"keys\">(.*?)</td>"), table)) {
            known.append(cell);
            known.append(cell.split(QStringLiteral(", ")));
        }
        QVERIFY(known.size() > 30);
        int seen = 0;
        for (const QString &file : helpFiles(language)) {
            for (const QString &key : allOf(QStringLiteral("<kbd>(.*?)</kbd>"), helpText(file))) {
                ++seen;
                QVERIFY2(known.contains(key), where(file, key).constData());
            }
        }
        QVERIFY(seen > 25);
    }
}

void TestManual::commandsRun()
{
    QTemporaryDir folder;
    const QString samples = QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/");
    QVERIFY(QFile::copy(samples + QLatin1String("standard.portolan"),
                        folder.filePath(QStringLiteral("standard.portolan"))));
    int seen = 0;
    for (Language language : allLanguages) {
        // The page about an organisation's rules shows such a file; its commands use it.
        const QString page = helpText(languageCode(language) + QLatin1String("/organisation.html"));
        QFile own(folder.filePath(QStringLiteral("own.json")));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(allOf(QStringLiteral("<pre>(\\{.*?)</pre>"), page).first().toUtf8());
        own.close();
        for (const QString &file : helpFiles(language)) {
            const QStringList blocks = allOf(QStringLiteral("<pre>(.*?)</pre>"), helpText(file));
            for (const QString &line : blocks.join(u'\n').split(u'\n')) {
                QStringList words = line.split(u' ', Qt::SkipEmptyParts);
                if (words.isEmpty() || words.takeFirst() != QLatin1String("portolan-cli"))
                    continue;
                ++seen;
                QProcess process;
                process.setWorkingDirectory(folder.path());
                process.start(QStringLiteral(PORTOLAN_CLI), words);
                QVERIFY2(process.waitForFinished(-1), where(file, line).constData());
                QVERIFY2(
                    process.exitCode() == 0,
                    where(file, line + u'\n' + QString::fromUtf8(process.readAllStandardError()))
                        .constData());
            }
        }
    }
    QVERIFY(seen >= 24);
    // Commands and options that are only named exist, too.
    QProcess process;
    process.start(QStringLiteral(PORTOLAN_CLI), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished(-1));
    const QString help = QString::fromUtf8(process.readAllStandardOutput());
    const QString page = helpText(QStringLiteral("en/command-line.html"));
    for (const QString &code : allOf(QStringLiteral("<td><code>(\\w+)</code>"), page))
        QVERIFY2(help.contains(QLatin1String("\n  ") + code), qPrintable(code));
    for (const QString &option : allOf(QStringLiteral("<li><code>(-[\\w-]+)"), page))
        QVERIFY2(help.contains(QLatin1String("\n  ") + option), qPrintable(option));
}

void TestManual::linksLeadSomewhere()
{
    for (Language language : allLanguages) {
        const HelpPages pages(language, QString());
        int seen = 0;
        for (const HelpPage &page : pages.pages()) {
            for (const QString &link : allOf(QStringLiteral("href=\"([^\"]*)\""), page.html)) {
                ++seen;
                const QString file = link.section(u'#', 0, 0);
                QVERIFY2(file.endsWith(QLatin1String(".html")), where(page.id, link).constData());
                const HelpPage *target = pages.page(file.section(u'.', 0, 0));
                QVERIFY2(target, where(page.id, link).constData());
                if (link.contains(u'#'))
                    QVERIFY2(idsOf(target->html).contains(link.section(u'#', 1)),
                             where(page.id, link).constData());
            }
        }
        QVERIFY(seen >= 4);
    }
}

void TestManual::picturesExistInBothLanguages()
{
    QStringList used;
    for (Language language : allLanguages) {
        for (const QString &file : helpFiles(language)) {
            for (const QString &source :
                 allOf(QStringLiteral("src=\"([^\"]*)\""), helpText(file))) {
                QVERIFY2(source.startsWith(QLatin1String("../pictures/")),
                         where(file, source).constData());
                const QString name = source.section(u'/', -1);
                QVERIFY2(name.section(u'.', 1, 1) == languageCode(language),
                         where(file, source).constData());
                QVERIFY2(!QImage(QStringLiteral(":/help/pictures/") + name).isNull(),
                         where(file, source).constData());
                used.append(name);
            }
        }
    }
    used.sort();
    QCOMPARE(used,
             QDir(helpFolder + QLatin1String("/pictures")).entryList(QDir::Files, QDir::Name));
}

void TestManual::pictureMakerMakesThem()
{
    QTemporaryDir folder;
    QProcess process;
    process.start(QStringLiteral(PORTOLAN_HELPPICTURES), {folder.path()});
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 0);
    const QStringList png{QStringLiteral("*.png")};
    const QDir made(folder.path()), kept(helpFolder + QLatin1String("/pictures"));
    QCOMPARE(made.entryList(png, QDir::Files, QDir::Name),
             kept.entryList(png, QDir::Files, QDir::Name));
    for (const QString &name : made.entryList(png, QDir::Files))
        QVERIFY2(QImage(made.filePath(name)).width() >= 300, qPrintable(name));
}

void TestManual::everyMappedPlaceExists()
{
    QVERIFY(helpContexts().size() > 30);
    for (Language language : allLanguages) {
        const HelpPages pages(language, QString());
        for (const HelpContext &context : helpContexts()) {
            const HelpPage *page = pages.page(context.place.section(u'#', 0, 0));
            QVERIFY2(page, qPrintable(context.place));
            if (context.place.contains(u'#'))
                QVERIFY2(idsOf(page->html).contains(context.place.section(u'#', 1)),
                         qPrintable(context.place));
        }
    }
}

void TestManual::glossaryIsInBothLanguages()
{
    const QJsonArray terms =
        QJsonDocument::fromJson(helpText(QStringLiteral("glossary.json")).toUtf8())
            .object()
            .value(QLatin1String("terms"))
            .toArray();
    QVERIFY(terms.size() > 20);
    QSet<QString> seen;
    for (const QJsonValue &value : terms) {
        const QJsonObject term = value.toObject();
        for (const char *code : {"en", "ru"}) {
            const QString word = term.value(QLatin1String(code)).toString();
            QVERIFY2(!word.isEmpty() && !seen.contains(word), qPrintable(word));
            seen.insert(word);
            QVERIFY2(!term.value(QLatin1String("means"))
                          .toObject()
                          .value(QLatin1String(code))
                          .toString()
                          .isEmpty(),
                     qPrintable(word));
        }
    }
}

void TestManual::markedPlacesAreFilled()
{
    const QString keys = QStringLiteral("<table><tr><td>Ctrl+Alt+Q</td></tr></table>");
    const HelpPages english(Language::English, keys), russian(Language::Russian, keys);
    QVERIFY(english.page(QStringLiteral("keyboard"))->html.contains(keys));
    const QString en = english.page(QStringLiteral("glossary"))->html;
    const QString ru = russian.page(QStringLiteral("glossary"))->html;
    QVERIFY(!en.contains(QLatin1String("<!--")) && !ru.contains(QLatin1String("<!--")));
    // A term of the catalogue and a word of the glossary, this language first.
    QVERIFY(en.contains(QStringLiteral("<td>Edge pool</td><td>Пограничный пул</td>")));
    QVERIFY(ru.contains(QStringLiteral("<td>Пограничный пул</td><td>Edge pool</td>")));
    QVERIFY(en.contains(QStringLiteral("<b>Next hop</b></td><td>следующий переход</td>")));
    QVERIFY(ru.contains(QStringLiteral("<b>следующий переход</b></td><td>Next hop</td>")));
    QVERIFY(ru.indexOf(QStringLiteral("<b>брандмауэр</b>")) <
            ru.indexOf(QStringLiteral("<b>федерация</b>")));
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
