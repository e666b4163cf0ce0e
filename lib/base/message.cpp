#include "base/message.h"

#include "base/localtext.h"

#include <QTranslator>

namespace portolan {

namespace {

// Loaded once, when the first text is asked for; a program that shows none pays nothing.
struct Catalogues
{
    QTranslator english;
    QTranslator russian;

    Catalogues()
    {
        // A missing file would leave the sources, which are English: tests check that both load.
        (void)english.load(QStringLiteral(":/i18n/portolan_en.qm"));
        (void)russian.load(QStringLiteral(":/i18n/portolan_ru.qm"));
    }
};

const QTranslator &translatorFor(Language language)
{
    static const Catalogues catalogues;
    return language == Language::Russian ? catalogues.russian : catalogues.english;
}

} // namespace

QString phrase(Language language, const char *context, const char *source, int n)
{
    QString text = translatorFor(language).translate(context, source, nullptr, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), localeOf(language).toString(n));
    return text;
}

BilingualText phraseInBoth(const char *context, const char *source, int n)
{
    return {phrase(Language::English, context, source, n),
            phrase(Language::Russian, context, source, n)};
}

QString Message::in(Language language) const
{
    const QString pattern = phrase(language, context, source, count);
    QString text;
    text.reserve(pattern.size() + 32 * arguments.size());
    // One pass, so that a `%1` inside a user's name is never taken for a place.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'%' && i + 1 < pattern.size()) {
            const int place = pattern.at(i + 1).unicode() - u'1';
            if (place >= 0 && place < arguments.size()) {
                text += arguments.at(place).in(language);
                ++i;
                continue;
            }
        }
        text += c;
    }
    return text;
}

} // namespace portolan
