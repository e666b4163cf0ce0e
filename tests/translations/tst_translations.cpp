// The translation files as files: complete, with the same places for arguments, with all plural
// forms, and readable by the program.
#include "base/message.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace portolan;

namespace {

struct Entry
{
    QString context;
    QString source;
    bool isPlural = false;
    bool isUnfinished = false;
    QStringList translations; // one, or one a plural form
};

QList<Entry> readTs(const QString &language)
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/translations/portolan_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::EndElement)
            continue;
        if (xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entries.append({context,
                            {},
                            xml.attributes().value(QLatin1String("numerus")) == u"yes",
                            false,
                            {}});
        } else if (xml.name() == u"source") {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entries.last().isUnfinished =
                xml.attributes().value(QLatin1String("type")) == u"unfinished";
            if (!entries.last().isPlural)
                entries.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            entries.last().translations.append(xml.readElementText());
        }
    }
    return entries;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)|\\{\\w+\\}"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(0));
    found.sort();
    found.removeDuplicates();
    return found;
}

// "Add node" says one without its number.
QStringList wanted(const Entry &entry, const QString &text)
{
    QStringList found = places(entry.source);
    if (entry.isPlural && !text.contains(QLatin1String("%n")))
        found.removeAll(QStringLiteral("%n"));
    return found;
}

QByteArray where(const Entry &entry)
{
    return (entry.context + QStringLiteral(": ") + entry.source).toUtf8();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated();
    void pluralsHaveAllForms();
    void argumentsKeepTheirPlaces();
    void russianIsRussianAndSourcesAreNot();
    void punctuationAtTheEndAgrees();
    void theProgramReadsBothLanguages();
};

void TestTranslations::everyTextIsTranslated()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru")}) {
        const auto entries = readTs(language);
        QVERIFY2(!entries.isEmpty(), qPrintable(language));
        for (const Entry &entry : entries) {
            QVERIFY2(!entry.isUnfinished, where(entry).constData());
            for (const QString &text : entry.translations)
                QVERIFY2(!text.trimmed().isEmpty(), where(entry).constData());
        }
    }
}

void TestTranslations::pluralsHaveAllForms()
{
    for (const Entry &entry : readTs(QStringLiteral("en"))) {
        QVERIFY2(entry.isPlural, where(entry).constData());
        QCOMPARE(entry.translations.size(), 2);
    }
    int plurals = 0;
    for (const Entry &entry : readTs(QStringLiteral("ru"))) {
        if (!entry.isPlural)
            continue;
        ++plurals;
        QVERIFY2(entry.translations.size() == 3, where(entry).constData());
    }
    QVERIFY(plurals > 0);
}

void TestTranslations::argumentsKeepTheirPlaces()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru")}) {
        for (const Entry &entry : readTs(language)) {
            for (const QString &text : entry.translations)
                QVERIFY2(wanted(entry, text) == places(text), where(entry).constData());
        }
    }
}

void TestTranslations::russianIsRussianAndSourcesAreNot()
{
    static const QRegularExpression cyrillic(QStringLiteral("[\\x{0400}-\\x{04FF}]"));
    static const QRegularExpression word(QStringLiteral("[a-z]{4,}"));
    // Names of formats, products and keys read alike in both languages.
    static const QRegularExpression name(
        QStringLiteral("^(&?English|&?Русский|[A-Z0-9/ .,:%&()-]+|Portolan|portolan-cli.*|(&?About "
                       ")?Qt.*|Markdown|"
                       "Microsoft Excel|%1.*%.*)$"));
    for (const Entry &entry : readTs(QStringLiteral("ru"))) {
        QVERIFY2(!cyrillic.match(entry.source).hasMatch() || name.match(entry.source).hasMatch(),
                 where(entry).constData());
        if (!word.match(entry.source).hasMatch() || name.match(entry.source).hasMatch())
            continue;
        for (const QString &text : entry.translations)
            QVERIFY2(cyrillic.match(text).hasMatch(), where(entry).constData());
    }
}

void TestTranslations::punctuationAtTheEndAgrees()
{
    for (const Entry &entry : readTs(QStringLiteral("ru"))) {
        for (const QString &text : entry.translations) {
            for (const QString &ending : {QStringLiteral(":"), QStringLiteral("…")})
                QVERIFY2(entry.source.endsWith(ending) == text.endsWith(ending),
                         where(entry).constData());
        }
    }
}

void TestTranslations::theProgramReadsBothLanguages()
{
    int compared = 0;
    for (const Entry &entry : readTs(QStringLiteral("ru"))) {
        if (entry.isPlural)
            continue;
        const QByteArray context = entry.context.toUtf8();
        const QByteArray source = entry.source.toUtf8();
        QCOMPARE(phrase(Language::Russian, context.constData(), source.constData()),
                 entry.translations.value(0));
        QCOMPARE(phrase(Language::English, context.constData(), source.constData()), entry.source);
        ++compared;
    }
    QVERIFY(compared > 0);
    for (const Entry &entry : readTs(QStringLiteral("ru"))) {
        if (!entry.isPlural)
            continue;
        const QByteArray context = entry.context.toUtf8();
        const QByteArray source = entry.source.toUtf8();
        const auto say = [&](int n) {
            return phrase(Language::Russian, context.constData(), source.constData(), n);
        };
        const auto form = [&](int index, int n) {
            return QString(entry.translations.value(index))
                .replace(QLatin1String("%n"), QString::number(n));
        };
        QCOMPARE(say(1), form(0, 1));
        QCOMPARE(say(2), form(1, 2));
        QCOMPARE(say(5), form(2, 5));
        QCOMPARE(say(11), form(2, 11));
        QCOMPARE(say(21), form(0, 21));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
