#include "desktop/help/helppages.h"

#include "desktop/collation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>

namespace portolan {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

QString plainText(const QString &html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

QString other(const QString &code)
{
    return code == QLatin1String("en") ? QStringLiteral("ru") : QStringLiteral("en");
}

QString row(const QStringList &cells, const char *tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell);
    return html + QStringLiteral("</tr>\n");
}

QString languageName(const QString &code)
{
    return code == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("Русский");
}

// A group of the catalogue's terms, this language first.
QString termTable(const QString &group, const QString &code)
{
    const QJsonObject terms =
        jsonOf(QStringLiteral(":/catalog/terms.json")).value(group).toObject();
    QString html = row({languageName(code), languageName(other(code))}, "th");
    for (const QJsonValue value : terms) {
        const QJsonObject term = value.toObject();
        html += row({term.value(code).toString().toHtmlEscaped(),
                     term.value(other(code)).toString().toHtmlEscaped()},
                    "td");
    }
    return QStringLiteral("<table>%1</table>").arg(html);
}

// What the words mean, sorted by this language.
QString glossaryTable(const QString &code)
{
    QList<QStringList> rows;
    const QJsonArray entries =
        jsonOf(QStringLiteral(":/help/glossary.json")).value(QLatin1String("terms")).toArray();
    for (const QJsonValue value : entries) {
        const QJsonObject entry = value.toObject();
        rows.append({QStringLiteral("<b>%1</b>").arg(entry.value(code).toString().toHtmlEscaped()),
                     entry.value(other(code)).toString().toHtmlEscaped(),
                     entry.value(QLatin1String("means"))
                         .toObject()
                         .value(code)
                         .toString()
                         .toHtmlEscaped()});
    }
    const QCollator collator = collatorOf(*languageFromCode(code));
    std::stable_sort(rows.begin(), rows.end(), [&](const QStringList &a, const QStringList &b) {
        return collator.compare(a.first(), b.first()) < 0;
    });
    QString html;
    for (const QStringList &cells : std::as_const(rows))
        html += row(cells, "td");
    return QStringLiteral("<table>%1</table>").arg(html);
}

QString folded(const QString &text)
{
    return text.toCaseFolded().replace(QStringLiteral("ё"), QStringLiteral("е"));
}

} // namespace

HelpPages::HelpPages(Language language, const QString &shortcuts)
    : m_language(language), m_shortcuts(shortcuts)
{
    const QJsonArray ids =
        jsonOf(QStringLiteral(":/help/contents.json")).value(QLatin1String("pages")).toArray();
    for (const QJsonValue id : ids)
        m_pages.append(read(id.toString()));
}

const HelpPage *HelpPages::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&](const HelpPage &page) { return page.id == id; });
    return found == m_pages.cend() ? nullptr : &*found;
}

HelpPage HelpPages::read(const QString &id) const
{
    const QString code = languageCode(m_language);
    HelpPage page;
    page.id = id;
    page.html = QString::fromUtf8(contentOf(QStringLiteral(":/help/%1/%2.html").arg(code, id)));
    static const QRegularExpression marked(QStringLiteral("<!-- ([a-z]+)(?::(\\w+))? -->"));
    for (auto match = marked.match(page.html); match.hasMatch(); match = marked.match(page.html)) {
        const QString what = match.captured(1);
        const QString table = what == QLatin1String("terms") ? termTable(match.captured(2), code)
                              : what == QLatin1String("glossary") ? glossaryTable(code)
                                                                  : m_shortcuts;
        page.html.replace(match.capturedStart(), match.capturedLength(), table);
    }
    static const QRegularExpression title(QStringLiteral("<h1>(.*?)</h1>"));
    page.title = plainText(title.match(page.html).captured(1));
    static const QRegularExpression heading(QStringLiteral("<h2 id=\"([\\w-]+)\">(.*?)</h2>"));
    HelpSection section{{}, page.title, {}};
    qsizetype start = 0;
    for (auto it = heading.globalMatch(page.html); it.hasNext();) {
        const auto match = it.next();
        section.text = plainText(page.html.mid(start, match.capturedStart() - start));
        page.sections.append(section);
        section = {match.captured(1), plainText(match.captured(2)), {}};
        start = match.capturedEnd();
    }
    section.text = plainText(page.html.mid(start));
    page.sections.append(section);
    return page;
}

bool HelpPages::matches(const HelpPage &page, const HelpSection &section, const QString &text)
{
    const QString all = folded(page.title + u'\n' + section.title + u'\n' + section.text);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return all.contains(word); });
}

const QList<HelpContext> &helpContexts()
{
    static const QList<HelpContext> contexts = [] {
        QList<HelpContext> read;
        const QJsonArray entries = jsonOf(QStringLiteral(":/help/context.json"))
                                       .value(QLatin1String("controls"))
                                       .toArray();
        for (const QJsonValue entry : entries) {
            const QJsonArray pair = entry.toArray();
            read.append({pair.at(0).toString(), pair.at(1).toString()});
        }
        return read;
    }();
    return contexts;
}

static bool fits(const QString &pattern, const QString &name)
{
    if (pattern.startsWith(u'*'))
        return name.endsWith(QStringView(pattern).mid(1));
    if (pattern.endsWith(u'*'))
        return name.startsWith(QStringView(pattern).chopped(1));
    return name == pattern;
}

QString helpPlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (name.isEmpty())
            continue;
        for (const HelpContext &context : helpContexts()) {
            if (fits(context.name, name))
                return context.place;
        }
    }
    return QStringLiteral("first-steps");
}

} // namespace portolan
