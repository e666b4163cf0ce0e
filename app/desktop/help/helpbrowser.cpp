#include "desktop/help/helpbrowser.h"

#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTextBlock>

namespace portolan {

namespace {

constexpr int pictureWidth = 640; // px, at most
constexpr int textWidth = 760;    // px; longer lines are hard to read
constexpr int leastMargin = 18;   // px

// As many pixels as will be shown: the text document itself scales without smoothing.
QImage pictureOf(const QString &path, double ratio)
{
    if (!path.endsWith(QLatin1String(".svg"))) {
        QImage image(path);
        if (image.width() > pictureWidth * ratio)
            image = image.scaledToWidth(int(pictureWidth * ratio), Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
        return image;
    }
    QSvgRenderer renderer(path);
    const QSizeF size =
        QSizeF(renderer.defaultSize()).scaled(pictureWidth, 4 * pictureWidth, Qt::KeepAspectRatio);
    QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpText"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(leastMargin);
    applyColours();
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::updateMarks);
}

void HelpBrowser::setPages(const HelpPages *pages)
{
    m_pages = pages;
    showAgain();
}

void HelpBrowser::openPlace(const QString &place)
{
    QUrl url(QStringLiteral("help:/pages/%1.html").arg(place.section(u'#', 0, 0)));
    if (place.contains(u'#'))
        url.setFragment(place.section(u'#', 1));
    setSource(url, QTextDocument::HtmlResource);
}

QString HelpBrowser::place() const
{
    const QString page = source().fileName().section(u'.', 0, 0);
    return source().hasFragment() ? page + u'#' + source().fragment() : page;
}

void HelpBrowser::mark(const QString &text)
{
    m_marked = text;
    updateMarks();
}

void HelpBrowser::updateMarks()
{
    QList<ExtraSelection> marks;
    for (const QString &word : m_marked.split(u' ', Qt::SkipEmptyParts)) {
        // «ё» and «е» are one letter to who searches.
        QString pattern = QRegularExpression::escape(word);
        pattern.replace(QRegularExpression(QStringLiteral("[её]")), QStringLiteral("[её]"));
        const QRegularExpression wanted(pattern,
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
        for (QTextCursor at = document()->find(wanted); !at.isNull();
             at = document()->find(wanted, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(QColor(0xff, 0xe0, 0x82));
            mark.format.setForeground(QColor(0x1d, 0x27, 0x33));
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &url)
{
    const QString path = url.path();
    if (type == QTextDocument::ImageResource)
        return pictureOf(QStringLiteral(":/help") + path, devicePixelRatioF());
    const HelpPage *page = m_pages ? m_pages->page(url.fileName().section(u'.', 0, 0)) : nullptr;
    if (!page)
        return QString();
    QString html = page->html;
    html.replace(QLatin1String("<table>"),
                 QLatin1String("<table cellspacing=\"0\" cellpadding=\"6\" width=\"100%\">"));
    // A line that holds a picture needs no room between lines.
    html.replace(QLatin1String("<p><img"), QLatin1String("<p style=\"line-height: 100%\"><img"));
    // A key looks like a key: room on both sides, which the style sheet cannot give.
    html.replace(QLatin1String("<kbd>"), QLatin1String("<kbd>&nbsp;"));
    html.replace(QLatin1String("</kbd>"), QLatin1String("&nbsp;</kbd>"));
    return QString(QStringLiteral("<body>") + html + QStringLiteral("</body>"));
}

void HelpBrowser::applyColours()
{
    const QPalette colours = palette();
    const auto name = [&](QPalette::ColorRole role) { return colours.color(role).name(); };
    document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: xx-large; margin-top: 4px; margin-bottom: 8px; }"
                       "h2 { font-size: x-large; margin-top: 22px; margin-bottom: 6px; }"
                       "h3 { font-size: large; margin-top: 14px; margin-bottom: 4px; }"
                       "p, li { line-height: 130%; }"
                       "p { margin-top: 6px; margin-bottom: 6px; }"
                       "li { margin-bottom: 3px; }"
                       ".lead { color: %1; font-size: large; }"
                       ".note { background-color: %2; margin-left: 0px; }"
                       "a { color: %3; text-decoration: none; }"
                       "kbd { background-color: %2; font-family: sans-serif; }"
                       "code, pre { background-color: %2; font-family: monospace; }"
                       "th { background-color: %2; text-align: left; }"
                       "td, th { border-bottom: 1px solid %4; border-style: solid; "
                       "border-top: 0px; border-left: 0px; border-right: 0px; }"
                       ".keys { white-space: nowrap; }"
                       ".caption { color: %1; font-size: small; }")
            .arg(name(QPalette::PlaceholderText), colours.color(QPalette::Window).name(),
                 name(QPalette::Link), name(QPalette::Mid)));
}

void HelpBrowser::showAgain()
{
    if (!m_pages || source().isEmpty())
        return;
    const int position = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(position);
    updateMarks();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
        showAgain();
    }
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    const int margin = qMax(leastMargin, (viewport()->width() - textWidth) / 2);
    if (document()->documentMargin() != margin)
        document()->setDocumentMargin(margin);
    QTextBrowser::resizeEvent(event);
}

} // namespace portolan
