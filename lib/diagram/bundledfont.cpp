#include "diagram/painter.h"

#include <QFontDatabase>
#include <QResource>

namespace portolan {

namespace {

// The file as it lies in the program's image: nothing is copied.
QByteArray mappedResource(const QString &path)
{
    const QResource resource(path);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()),
                                   resource.size());
}

} // namespace

QByteArray bundledFontTtf(FontWeight weight)
{
    return mappedResource(weight == FontWeight::Bold ? QStringLiteral(":/fonts/bold.ttf")
                                                     : QStringLiteral(":/fonts/regular.ttf"));
}

QByteArray bundledFontWoff2(FontWeight weight)
{
    return mappedResource(weight == FontWeight::Bold ? QStringLiteral(":/fonts/bold.woff2")
                                                     : QStringLiteral(":/fonts/regular.woff2"));
}

QString bundledFontLicence()
{
    return QString::fromUtf8(mappedResource(QStringLiteral(":/fonts/licence.txt")));
}

QString ensureBundledFont()
{
    static const QString family = [] {
        QString found;
        for (const FontWeight weight : {FontWeight::Regular, FontWeight::Bold}) {
            const int id = QFontDatabase::addApplicationFontFromData(bundledFontTtf(weight));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (found.isEmpty() && !families.isEmpty())
                found = families.first();
        }
        return found;
    }();
    return family;
}

QString bundledFontStack()
{
    // Single quotation marks, so that it can stand in an attribute.
    return QStringLiteral("'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', sans-serif");
}

} // namespace portolan
